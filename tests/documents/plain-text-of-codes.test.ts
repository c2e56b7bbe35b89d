import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  CODE_KINDS,
  codeCharacter,
  codesIn,
  plainText,
  READ_AS,
  withoutCodes,
} from "../../src/documents/inline-codes.ts";

const code = fc
  .tuple(fc.constantFrom(...CODE_KINDS), fc.integer({ min: 1, max: 12_287 }))
  .map(([kind, number]) => codeCharacter(kind, number));
const coded = fc
  .array(fc.oneof(code, fc.constantFrom("a", "š", " ", "😀")))
  .map((all) => all.join(""));

describe("a text without its codes", () => {
  test("reads a space and a word where such codes stand, and nothing for others", () => {
    const text = `Ima ${codeCharacter("word", 1)}${codeCharacter("space", 2)}${codeCharacter("open", 3)}žita${codeCharacter("close", 3)}.`;
    expect(plainText(text).text).toBe("Ima \uFFFC žita.");
    expect(withoutCodes(text)).toBe("Ima  žita.");
  });

  test("knows for each of its characters where it stands among the codes, and back", () => {
    fc.assert(
      fc.property(coded, (text) => {
        const plain = plainText(text);
        for (let at = 0; at < plain.text.length; at++) {
          const { from, to } = plain.range({ from: at, to: at + 1 });
          const stood = text.slice(from, to);
          const mark = codesIn(stood)[0];
          expect(mark ? READ_AS[mark.kind] : stood).toBe(plain.text[at]);
          expect(plain.offset(from)).toBe(at);
          expect(plain.offset(to)).toBe(at + 1);
        }
      }),
    );
  });

  test("takes a range without the codes around it, with those within", () => {
    const [open, close] = [codeCharacter("open", 1), codeCharacter("close", 1)];
    const text = `${open}Islamska${close} ${open}država${close}`;
    const { from, to } = plainText(text).range({ from: 0, to: 15 });
    expect(text.slice(from, to)).toBe(`Islamska${close} ${open}država`);
  });
});
