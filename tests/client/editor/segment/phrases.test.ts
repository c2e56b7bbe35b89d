import { describe, expect, test } from "vitest";
import { phrasesOf, placed, wholeWords } from "../../../../src/client/editor/segment/phrases.ts";

describe("the phrases of a text", () => {
  test("are its words alone and in a row, across no mark, each once", () => {
    expect(phrasesOf("Rat i mir, rat")).toEqual([
      "Rat",
      "Rat i",
      "Rat i mir",
      "i",
      "i mir",
      "mir",
      "rat",
    ]);
  });

  test("have no more than four words", () => {
    expect(phrasesOf("a b c d e")).toContain("a b c d");
    expect(phrasesOf("a b c d e")).not.toContain("a b c d e");
  });
});

const TEXT = "Napad na Islamsku državu, jučer.";

test.each([
  ["inside a word", 11, 12, { words: "Islamsku", before: "na", sentenceStart: false }],
  ["over two words", 12, 20, { words: "Islamsku državu", before: "na", sentenceStart: false }],
  ["with the mark behind", 18, 25, { words: "državu", before: "Islamsku", sentenceStart: false }],
  ["at the start", 0, 3, { words: "Napad", before: "", sentenceStart: true }],
  ["behind a mark", 26, 28, { words: "jučer", before: "", sentenceStart: true }],
  ["over nothing but a mark", 24, 25, null],
  ["nowhere", 0, 0, null],
])("a selection %s is grown to whole words", (_, from, to, words) => {
  expect(wholeWords(TEXT, from, to)).toEqual(words);
});

test("words are found where they first stand", () => {
  expect(placed(TEXT, "državu")).toMatchObject({ before: "Islamsku" });
  expect(placed(TEXT, "kalifat")).toBeNull();
});
