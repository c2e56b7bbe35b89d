import { expect, test } from "vitest";
import { countVocabulary, namesIn, wordsIn } from "../../../src/language/english/vocabulary.ts";

test.each([
  ["They met Ana Horvat in Split.", ["Ana Horvat", "Split"]],
  ["The Islamic State lost Raqqa.", ["Islamic State", "Raqqa"]],
  ["In London the Ministry of Defence said no.", ["London", "Ministry of Defence"]],
  ["Abu Bakr al-Baghdadi fled.", ["Abu Bakr al-Baghdadi"]],
  ["Yesterday nobody came.", []],
  ["It fell. Nobody knows why.", []],
  ["He said: “Nobody came to Zadar’s walls.”", ["Zadar"]],
  ["Then I saw the EU.", []],
  ["the Republic of Croatia’s coast", ["Republic of Croatia"]],
])("the names of «%s» are %j", (text, names) => {
  expect(namesIn(text)).toEqual(names);
});

test.each([
  ["The deployment of the troops", ["deployment", "troops"]],
  ["the caliphate’s well-known end", ["caliphate", "well-known"]],
  ["Troops left on 12 May 2020.", []],
])("the words of «%s» are %j", (text, words) => {
  expect(wordsIn(text)).toEqual(words);
});

test("the most frequent comes first, and equal ones by the alphabet", () => {
  const count = countVocabulary();
  count.add("a river and a bridge");
  count.add("another river of Zadar and Split");
  expect(count.read()).toEqual({
    words: ["river", "another", "bridge"],
    names: ["Split", "Zadar"],
  });
});

test("a document of many words gives no more than three thousand", () => {
  const count = countVocabulary();
  const letters = "abcdefghijklmnopqrstuvwxyz";
  const word = (number: number) =>
    `word${[0, 1, 2].map((place) => letters[Math.floor(number / 26 ** place) % 26]).join("")}`;
  count.add(Array.from({ length: 5_000 }, (_, number) => word(number)).join(" "));
  expect(count.read().words).toHaveLength(3_000);
});
