import { describe, expect, test } from "vitest";
import { inspect } from "../../src/quality/inspect.ts";
import { createTranslations } from "../../src/web/translate.ts";
import { findingSentence } from "../../views/finding-sentence.ts";
import { conceptOf, glossaryOf } from "../support/glossary.ts";

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

/** The same and more, for the forms that fixes take. */
const more = glossaryOf(
  "kalifat → caliphate",
  "džihadist → jihadist",
  "Raka → Raqqa",
  "opasač s eksplozivom → explosive belt",
  "Husein → Hussein",
  "oteti → kidnap",
  "otimati → to kidnap",
  "osloboditi → liberate",
  "bježati → flee",
  "provesti → carry out",
  "ukinuti → abolish",
  "borac → fighter",
  "strani borac → foreign fighter",
  "pritvor → detention / custody",
  "zatvor → custody",
  "→ news",
  "SAD → US / U.S.",
  "civil → civilian",
  "Abu Bakr al-Bagdadi / Al-Bagdadi / ISIL → Abu Bakr al-Baghdadi / al-Bagdadi / ISIL",
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

test("a wrong term that shares its head is told with it, and cannot be replaced alone", () => {
  const attacks = glossaryOf(
    "zračni napad → airstrike / ?air attack",
    "samoubilački napad → suicide attack",
  );
  const source = "Zračni napadi i samoubilački napadi.";
  const target = "“Air and suicide attacks” kill.";
  const told = inspect(attacks, { source, target });
  expect(told.map(({ rule, from, to }) => [rule, target.slice(from, to)])).toEqual([
    ["term.deprecated", "Air and suicide attacks"],
  ]);
  expect(told[0]?.fixes).toEqual([]);
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
    ["with a capital at a sentence start", "borci", "Warriors flee.", "Fighters"],
    ["in capitals", "RAKA", "RAKA FALLS", "RAQQA"],
    ["in the capitals of a title", "Samoubilački napad", "The Suicidal Attack", "Suicide Attack"],
  ])("stands %s", (_how, source, target, insert) => {
    const [finding] = inspect(glossary, { source, target });
    expect(finding?.fixes).toEqual([expect.objectContaining({ insert })]);
  });
});

describe("the fix of a missing term", () => {
  test.each([
    ["plural for a plural", "To su bili džihadisti.", ["jihadists"]],
    [
      "the term as the glossary has it, whatever the source's capitals",
      "Kalifat pada.",
      ["caliphate"],
    ],
    ["plural for a form that may be a call", "Vidio je civile.", ["civilians"]],
    ["the name that English has as well", "Bagdad i Al-Bagdadi.", ["al-Bagdadi"]],
    ["plural of several words", "Nose opasače s eksplozivom.", ["explosive belts"]],
    ["a possessive for what belongs to it", "Vojska kalifata.", ["caliphate's", "caliphate"]],
    [
      "several words behind what belongs to them",
      "Vođa stranog borca.",
      ["foreign fighter", "foreign fighter's"],
    ],
    ["no possessive behind a preposition", "Otišli su iz kalifata.", ["caliphate"]],
    ["no possessive behind a quantity", "Dio kalifata gori.", ["caliphate"]],
    ["no possessive of what somebody does", "Bojali su se kalifata.", ["caliphate"]],
    ["a possessive for an adjective of a name", "Huseinova vojska.", ["Hussein's"]],
    ["the past of a verb", "Oteli su ga.", ["kidnapped"]],
    ["the past of a verb with a companion", "Proveli su istragu.", ["carried out"]],
    ["the person of a verb", "On ga otima.", ["kidnaps"]],
    ["the adverb of a verb", "Bježeći su pali.", ["fleeing"]],
    ["the participle of a verb", "Ukinuta je povlastica.", ["abolished"]],
    ["the infinitive of a verb", "Žele ga oteti.", ["kidnap"]],
  ])("offers %s: %s", (_what, source, inserts) => {
    const [finding] = inspect(more, { source, target: "It is." });
    expect(finding?.fixes).toEqual(inserts.map((insert) => ({ type: "insert", insert })));
  });
});

describe("a term that the source does not ask for", () => {
  test.each([
    ["a term of several words", "Bježe.", "Foreign fighters flee.", ["Foreign fighters"]],
    ["a name", "Pada grad.", "Raqqa is falling.", ["Raqqa"]],
    ["a long word of its own", "Država pada.", "The caliphate is falling.", ["caliphate"]],
    ["not a short word, which may be any", "Bježe.", "The fighters stop.", []],
    ["not what a word of the source is akin to", "Kalifatska vojska.", "Caliphate army.", []],
    ["not what the source has within a longer term", "Strani borci.", "Fighters of fortune.", []],
    ["not what Croatian says with an adjective", "Američke snage.", "US forces.", []],
    ["not a verb", "Oslobodili su ga.", "They kidnapped him.", []],
    ["not the term of another concept there", "Bio je u pritvoru.", "He was in custody.", []],
    ["not one that is not translated yet", "Bježe.", "News.", []],
  ])("%s: «%s» as «%s»", (_what, source, target, told) => {
    const notes = inspect(more, { source, target }).filter(
      ({ rule }) => rule === "term.unprompted",
    );
    expect(notes.map(({ from, to }) => target.slice(from, to))).toEqual(told);
    expect(notes.every(({ severity }) => severity === "note")).toBe(true);
  });
});

test("a Croatian term that is out of use calls for its translation, and is not told itself", () => {
  const old = glossaryOf("topništvo / ?artiljerija → artillery");
  const told = (target: string) => inspect(old, { source: "Artiljerija puca.", target });
  expect(told("The artillery fires.")).toEqual([]);
  expect(told("It fires.")).toMatchObject([{ rule: "term.missing" }]);
});

describe("a term that is not translated", () => {
  const kept = glossaryOf();
  kept.put({ ...conceptOf("Hajduk →"), doNotTranslate: true });
  kept.put({ ...conceptOf("Večernji list → -Evening Paper"), doNotTranslate: true });
  kept.put({ ...conceptOf("klapa →"), doNotTranslate: true });

  test.each([
    ["in its base form", "Gledali su Hajduka.", "They watched Hajduk.", []],
    ["with a possessive", "Hajdukov vratar.", "Hajduk’s goalkeeper.", []],
    ["in the plural", "Klape pjevaju.", "The klapas are singing.", []],
    ["of several words", "Piše u Večernjem listu.", "Večernji list reports.", []],
    [
      "that is inflected as in Croatian",
      "Gledali su Hajduka.",
      "They watched Hajduka.",
      ["missing"],
    ],
    ["that is translated", "Klape pjevaju.", "The choirs are singing.", ["missing"]],
    ["by a forbidden name", "Večernji list piše.", "The Evening Paper says.", ["forbidden"]],
  ])("%s: «%s» as «%s»", (_how, source, target, told) => {
    const rules = inspect(kept, { source, target }).map(({ rule }) => rule.replace("term.", ""));
    expect(rules).toEqual(told);
  });

  test("is put in as it is", () => {
    const [finding] = inspect(kept, { source: "Gledali su Hajduka.", target: "They watched." });
    expect(finding?.fixes).toEqual([{ type: "insert", insert: "Hajduk" }]);
  });
});

describe("a term of several words that is named again", () => {
  const source = "Islamski kalifat pada, a Islamski kalifat prijeti.";
  test.each([
    ["by its head is named", "The Islamic Caliphate falls; the Caliphate threatens.", []],
    [
      "by another name is missing",
      "The Islamic Caliphate falls; the City threatens.",
      ["Islamski kalifat"],
    ],
    [
      "before the full name is missing",
      "The Caliphate falls; Islamic Caliphate.",
      ["Islamski kalifat"],
    ],
    [
      "by the head of a longer name is missing",
      "Islamic Caliphate falls; the Caliphate of Rome.",
      ["Islamski kalifat"],
    ],
  ])("%s: %s", (_how, target, told) => {
    expect(findings(source, target)).toEqual(
      told.map((words) => `warning term.partlyMissing ${words}`),
    );
  });
});

test("a unit that hangs on its figure is found there", () => {
  const money = glossaryOf("milijarda → billion / bn");
  const told = (target: string) => inspect(money, { source: "Stoji dvije milijarde.", target });
  expect(["€2bn", "HRK1.5bn", "2 bn"].flatMap(told)).toEqual([]);
  expect(told("€2m")).toMatchObject([{ rule: "term.missing" }]);
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
      "„utilise” nije dopušteno: upotrijebite „use”",
    ],
    [
      "→ -utilise",
      "“utilise” is not allowed: choose another word",
      "„utilise” nije dopušteno: upotrijebite drugu riječ",
    ],
    [
      "→ ?utilise",
      "“utilise” is out of use: choose another word",
      "„utilise” se više ne rabi: upotrijebite drugu riječ",
    ],
  ])("%s", (concept, english, croatian) => {
    const [finding] = inspect(glossaryOf(concept), {
      source: "Rabe ih.",
      target: "They utilise it.",
    });
    if (finding === undefined) throw new Error("there is no finding");
    expect(findingSentence(finding, translations("en").t)).toBe(english);
    expect(findingSentence(finding, translations("hr").t)).toBe(croatian);
  });
});
