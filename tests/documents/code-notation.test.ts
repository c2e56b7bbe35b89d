import fc from "fast-check";
import { expect, test } from "vitest";
import { codesRead, notated } from "../../src/documents/code-notation.ts";
import { codeCharacter } from "../../src/documents/inline-codes.ts";

const [open, close, point, space] = [
  codeCharacter("open", 1),
  codeCharacter("close", 1),
  codeCharacter("point", 2),
  codeCharacter("space", 3),
];
const KNOWN = open + close + point + space;

test.each([
  [`The ${open}old${close} city`, "The ‹1›old‹/1› city"],
  [`One${space}two${point}`, "One‹3/›two‹2/›"],
  ["No codes", "No codes"],
  ["Press ‹1› now", "Press ‹\\1› now"],
  ["Press ‹\\1› now", "Press ‹\\\\1› now"],
  ["Press ‹7› now", "Press ‹7› now"],
  ["‹Sutra›", "‹Sutra›"],
])("%j is written %j, and read again as it was", (coded, written) => {
  expect(notated(coded, KNOWN)).toBe(written);
  expect(codesRead(written, KNOWN)).toBe(coded);
});

test("a code that is known nowhere stays what was typed", () => {
  expect(codesRead("‹4› and ‹1/›", KNOWN)).toBe("‹4› and ‹1/›");
});

test("a code that only the translation has is written and read too", () => {
  const foreign = codeCharacter("point", 9);
  expect(codesRead(notated(foreign, KNOWN), KNOWN + foreign)).toBe(foreign);
});

const piece = fc.oneof(
  fc.constantFrom(open, close, point, space, "‹", "›", "\\", "/", "1", "2/", "/1", "‹1›", "‹\\/1›"),
  fc.string({ unit: "grapheme", maxLength: 4 }),
);

test("whatever is written is read again as it was", () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const coded = pieces.join("");
      expect(codesRead(notated(coded, KNOWN), KNOWN)).toBe(coded);
    }),
    { numRuns: 200 },
  );
});
