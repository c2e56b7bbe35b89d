import fc from "fast-check";
import { expect, test } from "vitest";
import { codesIn } from "../../src/documents/inline-codes.ts";
import { codeKey, mended } from "../../src/documents/mended-codes.ts";
import { coded } from "../support/coded.ts";
import { shown } from "../support/documents.ts";

test.each([
  ["‹1›a‹/1›", "‹1›b‹/1›", "‹1›b‹/1›"],
  ["‹1›a‹/1›", "b", "b‹1›‹/1›"],
  ["‹1›a‹/1›", "‹/1›b‹1›", "b‹1›‹/1›"],
  ["‹1›a‹/1›", "‹1›b", "b‹1›‹/1›"],
  ["‹1›‹2›a‹/2›‹/1›", "‹1›‹2›b‹/1›‹/2›", "‹1›b‹/1›‹2›‹/2›"],
  ["‹1=›", "b‹1=›‹1=›‹2=›", "b‹1=›"],
])("a translation of %s is mended: %s → %s", (source, target, expected) => {
  expect(shown(mended(coded(target), coded(source)))).toBe(expected);
});

test("a code that the translation in the file had of its own stays", () => {
  const own = { kind: "point", number: 2, label: "x", data: "<x/>" } as const;
  expect(shown(mended(coded("b‹2/›‹3/›"), coded("a‹1/›"), [own]))).toBe("b‹2/›‹1/›");
});

test("whatever a translation has, it has the codes of its source in the end, and its words", () => {
  const parts = ["a", " ", "‹1›", "‹/1›", "‹2›", "‹/2›", "‹3=›", "‹4/›", "‹5_›"];
  const text = fc.array(fc.constantFrom(...parts)).map((some) => coded(some.join("")));
  const source = coded("‹1›‹2›a‹/2›‹/1›‹3=›‹4/›");
  fc.assert(
    fc.property(text, (target) => {
      const whole = mended(target, source);
      const keys = (one: string) => codesIn(one).map(codeKey).toSorted();
      expect(keys(whole)).toEqual(keys(source));
      expect(mended(whole, source)).toBe(whole);
      expect(shown(whole).replace(/‹[^›]*›/gu, "")).toBe(shown(target).replace(/‹[^›]*›/gu, ""));
    }),
    { numRuns: 100 },
  );
});
