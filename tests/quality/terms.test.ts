import { describe, expect, test } from "vitest";
import { inspect } from "../../src/quality/inspect.ts";
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
