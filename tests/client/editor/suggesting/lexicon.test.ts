import fc from "fast-check";
import { expect, test } from "vitest";
import { createLexicon } from "../../../../src/client/editor/suggesting/lexicon.ts";

test("words are found by their first letters, the most frequent first", () => {
  const lexicon = createLexicon();
  lexicon.add(["deployment", "deploy", "depot", "river"]);
  lexicon.add(["depot"]);
  expect(lexicon.startingWith("dep", 5)).toEqual(["depot", "deploy", "deployment"]);
  expect(lexicon.startingWith("Dep", 1)).toEqual(["depot"]);
  expect(lexicon.startingWith("riverside", 5)).toEqual([]);
});

test("of the words of a document the most frequent comes first, and what is written now before them", () => {
  const lexicon = createLexicon();
  lexicon.addRanked(["depot", "deploy", "depart"]);
  expect(lexicon.startingWith("dep", 3)).toEqual(["depot", "deploy", "depart"]);
  lexicon.add(["depart"]);
  expect(lexicon.startingWith("dep", 3)).toEqual(["depart", "depot", "deploy"]);
});

test("it finds what a search through all words would find", () => {
  const word = fc.array(fc.constantFrom("a", "b", "č", "Z"), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(fc.array(word, { maxLength: 30 }), word, (all, first) => {
      const lexicon = createLexicon();
      const words = all.map((letters) => letters.join(""));
      for (const one of words) lexicon.add([one]);
      const letters = first.slice(0, 2).join("").toLowerCase();
      const expected = new Set(words.filter((one) => one.toLowerCase().startsWith(letters)));
      expect(new Set(lexicon.startingWith(letters, 100))).toEqual(expected);
    }),
    { numRuns: 100 },
  );
});
