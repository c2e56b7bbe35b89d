import { describe, expect, test } from "vitest";
import { readHunspell } from "../../../src/language/hunspell/hunspell.ts";

const encoder = new TextEncoder();
const read = (aff: string, dic: string) =>
  readHunspell({ aff: encoder.encode(aff), dic: encoder.encode(dic) });

const AFF = `SET UTF-8
FLAG long
FULLSTRIP
AF 3
AF NNAD # 1
AF VB
AF AD
SFX NN Y 3
SFX NN 0 a [^ac]
SFX NN 0 om [^ac]
SFX NN ac ca ac
SFX AD Y 1
SFX AD 0 ski .
SFX VB Y 2
SFX VB ati am ati
SFX VB je jem je
PFX UB Y 1
PFX UB 0 naj .
`;
const dictionary = read(AFF, "7\ngrad/1\nborac/1\nčitati/2\nje/2\npas/1\npas/3\nsam\n");

describe("an entry", () => {
  test("has the flags that its alias stands for", () => {
    expect(dictionary.entriesOf("grad")).toEqual([["NN", "AD"]]);
  });

  test("is one of several of the same word", () => {
    expect(dictionary.entriesOf("pas")).toEqual([["NN", "AD"], ["AD"]]);
  });

  test("may have no flags", () => {
    expect(dictionary.entriesOf("sam")).toEqual([[]]);
  });

  test.each(["gra", "gradovi", "Grad", "", "7"])("is not found by %o", (word) => {
    expect(dictionary.entriesOf(word)).toEqual([]);
  });
});

describe("a suffix class", () => {
  test.each([
    ["grad", "NN", ["grada", "gradom"]],
    ["borac", "NN", ["borca"]],
    ["čitati", "VB", ["čitam"]],
    ["grad", "AD", ["gradski"]],
    ["je", "VB", ["jem"]],
    ["grad", "XX", []],
  ])("makes of %s by %s %o", (word, flag, forms) => {
    expect(dictionary.expand(word, flag).map(({ form }) => form)).toEqual(forms);
  });
});

test("a form leads back to the entries that make it", () => {
  expect(dictionary.entriesMaking("borca")).toEqual([{ word: "borac", flag: "NN" }]);
  expect(dictionary.entriesMaking("vrtom")).toEqual([]);
});

test("flags of one letter are read as well", () => {
  const english = read(
    "SFX S Y 2\nSFX S 0 s [^y]\nSFX S y ies y\n",
    "2\narmy/SM\ncity/S\tst:city\n",
  );
  expect(english.entriesOf("army")).toEqual([["S", "M"]]);
  expect(english.entriesOf("city")).toEqual([["S"]]);
  expect(english.expand("army", "S").map(({ form }) => form)).toEqual(["armies"]);
});
