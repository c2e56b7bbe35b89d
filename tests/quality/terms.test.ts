import { describe, expect, test } from "vitest";
import { inspect } from "../../src/quality/inspect.ts";
import { findingSentence } from "../../src/web/export.ts";
import { createTranslations } from "../../src/web/translate.ts";
import { glossaryOf } from "../support/glossary.ts";

const glossary = glossaryOf(
  "kalifat → caliphate",
  "Islamski kalifat → Islamic Caliphate",
  "džihadist → jihadist / jihadi",
  "Raka → Raqqa / -Raka",
  "obavještajna služba → intelligence agency / ?secret service",
  "opasač s eksplozivom → explosive belt",
  "kruška → pear",
  "kruška → light bulb",
  "novost →",
  "→ -utilise / use",
  "kurdske snage → Kurdish forces",
  "iračke snage → Iraqi forces",
  "borac → fighter / ?warrior",
  "strani borac → foreign fighter",
  "primirje → ceasefire / ?cease-fire",
  "pritvor → detention / custody",
  "zatvor → prison / -detention",
  "oteti → kidnap / -steal",
  "samoubilački napad → suicide attack / -suicidal attack",
);

/** What the check says, as `severity rule surface`. */
function findings(source: string, target: string): readonly string[] {
  return inspect(glossary, { source, target }).map(({ severity, rule, side, from, to }) =>
    [severity, rule, (side === "source" ? source : target).slice(from, to)].join(" "),
  );
}

describe("a term of the source", () => {
  test.each([
    ["in its own form", "Kalifat pada.", "The caliphate is falling."],
    ["in an inflected form", "Iz kalifata bježe džihadisti.", "Jihadists flee the caliphate."],
    ["by an admitted term", "Džihadisti bježe.", "The jihadis are fleeing."],
    ["in the possessive", "Vojska kalifata pada.", "The caliphate’s army is falling."],
    ["as often as it stands there", "Kalifat! Kalifat!", "Caliphate! The caliphate!"],
  ])("is satisfied %s", (_how, source, target) => {
    expect(findings(source, target)).toEqual([]);
  });

  test.each([
    [
      "that has no counterpart at all",
      "Kalifat pada.",
      "It is falling.",
      "error term.missing Kalifat",
    ],
    [
      "that has too few",
      "Kalifat pada, iz kalifata bježe.",
      "The caliphate is falling, they flee it.",
      "warning term.partlyMissing kalifata",
    ],
    [
      "that only part of a word answers",
      "Džihadist bježi.",
      "A jihadistic flight.",
      "error term.missing Džihadist",
    ],
  ])("%s is told", (_which, source, target, told) => {
    expect(findings(source, target)).toEqual([told]);
  });

  test("inside a longer term is not demanded beside it", () => {
    expect(findings("Islamski kalifat pada.", "The Islamic Caliphate is falling.")).toEqual([]);
  });

  test("that names two concepts is satisfied by either", () => {
    expect(findings("Kupio je krušku.", "He bought a light bulb.")).toEqual([]);
  });

  test("that has no translation yet demands none", () => {
    expect(findings("Novost!", "It is new!")).toEqual([]);
  });
});

describe("terms that share words", () => {
  const both = "Kurdske snage i iračke snage bježe.";
  test.each([
    ["a head", both, "Kurdish and Iraqi forces flee.", []],
    ["a head and an article", both, "The Kurdish and the Iraqi forces flee.", []],
    ["a modifier", "Kurdske snage bježe.", "Kurdish cities and forces fall.", []],
    ["no head", both, "Kurdish cities and Iraqi forces fall.", ["Kurdske snage"]],
    ["one noun for two", "Kurdski borci i irački borci.", "Kurdish and Iraqi fighters.", []],
    ["a place", "Borci i irački borci.", "In Rome, Iraqi fighters.", ["borci"]],
    ["a verb", "Borci i irački borci.", "They fled and Iraqi fighters came.", ["borci"]],
    ["no noun", "Borci i irački borci.", "Soldiers and Iraqi fighters.", ["borci"]],
    ["quotation marks", "Strani borci.", "The “foreign” fighters.", []],
    ["a place with a longer one", "Borci i strani borci.", "Foreign fighters.", ["Borci"]],
    [
      "a place with one too many",
      "Borci i strani borci.",
      "Foreign fighters, foreign fighters.",
      [],
    ],
  ])("%s: «%s» as «%s» lacks %o", (_what, source, target, lacking) => {
    const missing = inspect(glossary, { source, target });
    expect(missing.map(({ from, to }) => source.slice(from, to))).toEqual(lacking);
  });
});

describe("a term of the target", () => {
  test("that is forbidden is an error, with the preferred one as its fix", () => {
    const [finding] = inspect(glossary, { source: "Raka pada.", target: "Raka is falling." });
    expect(finding).toMatchObject({
      rule: "term.forbidden",
      severity: "error",
      side: "target",
      fixes: [{ type: "replace", from: 0, to: 4, insert: "Raqqa" }],
    });
  });

  test("that is deprecated is a warning, and not missing as well", () => {
    const told = findings("To tvrdi obavještajna služba.", "So the secret service claims.");
    expect(told).toEqual(["warning term.deprecated secret service"]);
  });

  test("that is forbidden for a concept of another sentence is left alone", () => {
    expect(findings("Kupio je rakiju.", "He bought Raka.")).toEqual([]);
  });

  test("that is forbidden in English at large is an error everywhere", () => {
    expect(findings("Rabe dronove.", "They utilise drones.")).toEqual([
      "error term.forbidden utilise",
    ]);
  });
});

describe("a wrong term of one concept that is the right one of another", () => {
  test.each([
    ["in the source is left alone", "Pritvor nije zatvor.", "Detention is not prison.", []],
    [
      "is told where it stands for both",
      "Pritvor nije zatvor.",
      "Detention is not detention.",
      ["error term.forbidden detention"],
    ],
    [
      "is told where the other has its own",
      "Pritvor nije zatvor.",
      "Custody is not detention.",
      ["error term.forbidden detention"],
    ],
    [
      "that is not in the source is told",
      "Bio je u zatvoru.",
      "He was in detention.",
      ["error term.forbidden detention"],
    ],
  ])("%s", (_which, source, target, told) => {
    expect(findings(source, target)).toEqual(told);
  });
});

test.each([
  ["the ceasefire", []],
  ["a cease-fire", ["warning term.deprecated cease-fire"]],
  ["the ceasefires", []],
])("of two terms that differ in a hyphen, %s is the one that is written so", (target, told) => {
  expect(findings("primirje", target)).toEqual(told);
});

test("a forbidden word beside enough approved ones may translate another: a look is enough", () => {
  expect(findings("Raka.", "Raqqa, Raka.")).toEqual(["warning term.forbidden Raka"]);
});

test("a word that names two concepts is missing once, with the terms of both to insert", () => {
  const found = inspect(glossary, { source: "Kupio je krušku.", target: "He bought it." });
  expect(found.map(({ fixes }) => fixes)).toEqual([
    [
      { type: "insert", insert: "pear" },
      { type: "insert", insert: "light bulb" },
    ],
  ]);
});

describe("the fix of a wrong term", () => {
  test.each([
    ["in the plural", "borci", "warriors", "fighters"],
    ["in the possessive", "puška borca", "the warrior’s rifle", "fighter’s"],
    ["in the possessive of a plural", "puške boraca", "the warriors’ rifles", "fighters’"],
    ["in a quotation", "borci", "the ‘warriors’ fled", "fighters"],
    ["in the tense of a verb", "oteli su ga", "they stole him", "kidnapped"],
    ["in capitals", "RAKA", "RAKA FALLS", "RAQQA"],
    ["in the capitals of a title", "Samoubilački napad", "The Suicidal Attack", "Suicide Attack"],
  ])("stands %s", (_how, source, target, insert) => {
    const [finding] = inspect(glossary, { source, target });
    expect(finding?.fixes).toEqual([expect.objectContaining({ insert })]);
  });
});

describe("the fix of a missing term", () => {
  test.each([
    ["plural for a plural", "To su bili džihadisti.", "jihadists"],
    [
      "the term as the glossary has it, whatever the source's capitals",
      "Kalifat pada.",
      "caliphate",
    ],
    ["plural of several words", "Nose opasače s eksplozivom.", "explosive belts"],
  ])("offers %s", (_what, source, insert) => {
    const [finding] = inspect(glossary, { source, target: "It is." });
    expect(finding?.fixes).toEqual([{ type: "insert", insert }]);
  });
});

test("an empty translation has one finding", () => {
  expect(findings("Kalifat pada.", " ")).toEqual(["error target.empty Kalifat pada."]);
});

describe("the sentence of a finding names only what there is", () => {
  const translations = createTranslations();
  test.each([
    [
      "→ -utilise / use",
      "“utilise” is not allowed: use “use”",
      "«utilise» nije dopušteno: upotrijebite «use»",
    ],
    [
      "→ -utilise",
      "“utilise” is not allowed: choose another word",
      "«utilise» nije dopušteno: upotrijebite drugu riječ",
    ],
    [
      "→ ?utilise",
      "“utilise” is out of use: choose another word",
      "«utilise» se više ne rabi: upotrijebite drugu riječ",
    ],
  ])("%s", (concept, english, croatian) => {
    const [finding] = inspect(glossaryOf(concept), {
      source: "Rabe ih.",
      target: "They utilise it.",
    });
    if (finding === undefined) throw new Error("there is no finding");
    expect(findingSentence(finding, translations("en"))).toBe(english);
    expect(findingSentence(finding, translations("hr"))).toBe(croatian);
  });
});
