import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { codesIn } from "../../src/documents/inline-codes.ts";
import { withSoundCodes } from "../../src/documents/mended-codes.ts";
import { enforceCoded, keepingCodes } from "../../src/quality/enforce-coded.ts";
import { coded } from "../support/coded.ts";
import { shown } from "../support/documents.ts";
import { glossaryOf } from "../support/glossary.ts";

describe("terms are found as in a text without codes", () => {
  const glossary = glossaryOf("islamska država → Islamic State");

  test.each([
    ["‹1›Islamska država‹/1›", "Islamska država"],
    ["Pala je Islamska ‹1›država‹/1›.", "Islamska ‹1›država"],
    ["Pala je ‹1›Islamska‹/1› država.", "Islamska‹/1› država"],
    ["Islamska‹1_›država‹2=›", "Islamska‹1_›država"],
    ["‹1/›‹2/›Islamska‹3/› država", "Islamska‹3/› država"],
  ])("%s", (source, expected) => {
    const text = coded(source);
    const [use] = enforceCoded(glossary, { source: text, target: coded("‹1›Islamic‹/1› State") });
    const [found] = use?.demanded ?? [];
    expect(shown(text.slice(found?.from, found?.to))).toBe(expected);
    expect(use).toMatchObject({
      missing: 0,
      approved: [{ from: 2, to: 17, text: "Islamic State" }],
    });
  });
});

describe("new words keep the codes of the old ones", () => {
  test.each([
    ["Islamic Country", "Islamic State", "Islamic State"],
    ["Islamic ‹1›Country‹/1›", "Islamic State", "Islamic ‹1›State‹/1›"],
    ["‹1›Islamic‹/1› Country", "Islamic State", "‹1›Islamic‹/1› State"],
    ["Islamic ‹1›Country", "caliphate", "‹1›caliphate"],
    ["Islamic‹/1› Country", "caliphate", "caliphate‹/1›"],
    ["‹1›a‹/1› ‹2›b‹/2›", "caliphate", "‹1›caliphate‹/1›‹2›‹/2›"],
    ["Islamic‹1_›Country", "State of Islam", "State‹1_›of Islam"],
    ["calif‹1/›ate", "Islamic State", "Islamic‹1/› State"],
  ])("%s → %s: %s", (old, insert, expected) => {
    expect(shown(keepingCodes(coded(old), insert))).toBe(expected);
  });

  test("all of them, in their order and well nested, and all the new words", () => {
    const parts = ["a", " ", "‹1›", "‹/1›", "‹2›", "‹/2›", "‹3/›"];
    const old = fc
      .array(fc.constantFrom(...parts))
      .map((some) => withSoundCodes(coded(some.join("")), coded("‹1›‹2›‹/2›‹/1›‹3/›")));
    fc.assert(
      fc.property(old, fc.constantFrom("x", "x y", "x y z"), (text, insert) => {
        const kept = keepingCodes(text, insert);
        const keys = (one: string) => codesIn(one).map(({ kind, number }) => `${kind}${number}`);
        expect(keys(kept)).toEqual(keys(text));
        expect(shown(kept).replace(/‹[^›]*›/gu, "")).toBe(insert);
      }),
      { numRuns: 100 },
    );
  });
});
