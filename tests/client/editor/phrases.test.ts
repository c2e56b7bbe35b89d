import { describe, expect, test } from "vitest";
import { phrasesOf, wholeWords } from "../../../src/client/editor/phrases.ts";

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
  ["inside a word", 11, 12, "Islamsku"],
  ["over two words", 12, 20, "Islamsku državu"],
  ["with the mark behind", 18, 25, "državu"],
  ["over nothing but a mark", 24, 25, ""],
  ["nowhere", 0, 0, ""],
])("a selection %s is grown to whole words", (_, from, to, words) => {
  expect(wholeWords(TEXT, from, to)).toBe(words);
});
