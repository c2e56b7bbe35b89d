import { expect, test } from "vitest";
import { codeCharacter } from "../../src/documents/inline-codes.ts";
import { missingCodes, withKnownCodes } from "../../src/documents/missing-codes.ts";

const [bold, boldEnd, link, linkEnd, note] = [
  codeCharacter("open", 1),
  codeCharacter("close", 1),
  codeCharacter("open", 2),
  codeCharacter("close", 2),
  codeCharacter("point", 3),
];
const SOURCE = `${bold}Kalifat ${link}pada${linkEnd}${boldEnd}${note}.`;

test("a translation that has none lacks all, pairs with their closing halves", () => {
  expect(missingCodes(SOURCE, "It falls.")).toEqual([
    { character: bold, closing: boldEnd },
    { character: link, closing: linkEnd },
    { character: linkEnd },
    { character: boldEnd },
    { character: note },
  ]);
});

test("an opened pair lacks its closing half alone", () => {
  expect(missingCodes(SOURCE, `${bold}The caliphate ${link}falls${linkEnd}${note}.`)).toEqual([
    { character: boldEnd },
  ]);
});

test("an opening half whose closing one is there already stands alone", () => {
  expect(missingCodes(SOURCE, `It ${link}falls${linkEnd}${boldEnd}${note}.`)).toEqual([
    { character: bold },
  ]);
});

test("a text without codes lacks none", () => {
  expect(missingCodes("Kalifat pada.", "")).toEqual([]);
});

test("of a text that comes from elsewhere only the codes that are known stay", () => {
  const foreign = codeCharacter("open", 8);
  expect(withKnownCodes(`a${foreign}b${link}c`, SOURCE)).toBe(`ab${link}c`);
});
