import { expect, test } from "vitest";
import { fold, isAllCapitals, isCapitalised, unaccented } from "../../src/language/text.ts";

test.each([
  ["Kalifat", "kalifat"],
  ["ǆihad", "džihad"],
  ["ǅep", "džep"],
  ["Djoković", "đoković"],
  ["DJURO", "đuro"],
  ["odjel", "ođel"],
  ["žrtva".normalize("NFD"), "žrtva"],
  ["Čačak".normalize("NFD"), "čačak"],
  ["José", "jose"],
  ["Erdoğan", "erdogan"],
  ["sâm", "sam"],
  ["ka\u00ADlifat", "kalifat"],
])("%s is looked up as %s", (word, key) => {
  expect(fold(word)).toBe(key);
});

test("letters that carry a meaning keep their marks", () => {
  expect(fold("čćžšđ")).toBe("čćžšđ");
  expect(fold("kuca")).not.toBe(fold("kuća"));
});

test("accents go but capitals stay", () => {
  expect(unaccented("ǅozé")).toBe("Džoze");
});

test.each([
  ["ISIL", true, true],
  ["Raka", true, false],
  ["Čakovec", true, false],
  ["kalifat", false, false],
  ["A", true, false],
  ["COVID-19", true, true],
  ["2017", false, false],
])("%s begins with a capital: %s; is all capitals: %s", (word, capitalised, allCapitals) => {
  expect([isCapitalised(word), isAllCapitals(word)]).toEqual([capitalised, allCapitals]);
});
