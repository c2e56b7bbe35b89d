import fc from "fast-check";
import { expect, test } from "vitest";
import { plainMark, tokenize } from "../../src/language/tokens.ts";

const texts = (text: string) => tokenize(text).map((token) => token.text);

test.each([
  ["Pad kalifata.", ["Pad", "kalifata", "."]],
  ["ISIL-a", ["ISIL", "-", "a"]],
  ["dr. sc.", ["dr", ".", "sc", "."]],
  ["od 8,5 do 15", ["od", "8", ",", "5", "do", "15"]],
  ["«ǆihad»", ["«", "ǆihad", "»"]],
  ["žrtva".normalize("NFD"), ["žrtva".normalize("NFD")]],
  ["ka\u00ADlifat", ["ka\u00ADlifat"]],
  ["👍 da", ["👍", "da"]],
  ["a\u00A0b\u2009c", ["a", "b", "c"]],
  ["", []],
])("%s is parted", (text, tokens) => {
  expect(texts(text)).toEqual(tokens);
});

test("every token is where it says and only white space lies between", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      let end = 0;
      for (const token of tokenize(text)) {
        expect(text.slice(token.from, token.to)).toBe(token.text);
        expect(text.slice(end, token.from).replace(/[\s\u200B\u2060\uFEFF]/g, "")).toBe("");
        end = token.to;
      }
      expect(text.slice(end).replace(/[\s\u200B\u2060\uFEFF]/g, "")).toBe("");
    }),
  );
});

test.each([
  ["–", "-"],
  ["‑", "-"],
  ["’", "'"],
  ["„", '"'],
  ["»", '"'],
  ["…", "…"],
])("%s is read as %s", (mark, plain) => {
  expect(plainMark(mark)).toBe(plain);
});
