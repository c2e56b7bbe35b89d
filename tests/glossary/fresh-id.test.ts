import { expect, test } from "vitest";
import { freshConceptId } from "../../src/glossary/fresh-id.ts";

test.each([
  ["kalifat", "kalifat"],
  ["Islamska država", "islamska-drzava"],
  ["Đurđevac – čćšž", "durdevac-ccsz"],
  ["  «ISIL-ov» borac, 2. red ", "isil-ov-borac-2-red"],
  ["ČA\u030C\u0106", "cac"],
  ["Москва", "москва"],
  ["…", "pojam"],
])("«%s» is called %s", (headword, id) => {
  expect(freshConceptId(headword, () => false)).toBe(id);
});

test("a name that is taken gets a number, the first that is free", () => {
  const taken = new Set(["kalifat", "kalifat-2"]);
  expect(freshConceptId("Kalifat", (id) => taken.has(id))).toBe("kalifat-3");
});

test("a long name is cut where it can be, never within a character", () => {
  expect(freshConceptId(`${"a".repeat(59)} b`, () => false)).toBe("a".repeat(59));
  expect(freshConceptId(`${"a".repeat(59)}𝒜𝒜`, () => false)).toBe("a".repeat(59));
});
