import dictionaryEn from "dictionary-en";
import { expect, test } from "vitest";
import { headwordWords } from "../../../src/language/citation.ts";
import { createEnglish } from "../../../src/language/english/english.ts";
import { readHunspell } from "../../../src/language/hunspell/hunspell.ts";
import type { PhraseWord } from "../../../src/language/morphology.ts";
import { fold } from "../../../src/language/text.ts";

const english = createEnglish(readHunspell(dictionaryEn));

test.each([
  ["caliphate", "caliph"],
  ["agency", "agen"],
  ["the agency", "agen"],
  ["air strike", "air"],
  ["Islamic State", "islami"],
  ["armour", "arm"],
  ["fiberglass", "fib"],
  ["website", "web"],
  ["re-arm", "re"],
  ["men", ""],
  ["feet", ""],
  ["go away", ""],
  ["UN", ""],
])("a word of %s begins in all forms with «%s»", (term, beginning) => {
  expect(english.beginning(term)).toBe(beginning);
});

/** The forms of a word as a text may have them. */
function formsOf(word: PhraseWord): readonly string[] {
  const forms = word.readings().flatMap((paradigm) => paradigm.forms.map(({ form }) => form));
  return (word.fixed || forms.length === 0 ? [word.text, ...forms] : forms).map(fold);
}

test("wherever a term stands, one of its words begins as its beginning says", () => {
  const words = new TextDecoder()
    .decode(dictionaryEn.dic)
    .split("\n")
    .map((line) => line.split("/")[0] ?? "")
    .filter((word) => /^\p{L}{2,}$/u.test(word));
  const terms = words.flatMap((word, at) => {
    const other = words[(at * 7 + 3) % words.length] ?? "";
    const ways = [
      word,
      `${word} ${other}`,
      `${word}-${other}`,
      `to ${word} ${other}`,
      `${word} of ${other}`,
    ];
    return at % 60 === 0 ? ways : [];
  });
  for (const term of terms) {
    const beginning = english.beginning(term);
    const without = english
      .phrases(headwordWords(term))
      .filter((phrase) =>
        phrase.every(
          (word) =>
            word.apart === true || formsOf(word).some((form) => !form.startsWith(beginning)),
        ),
      );
    expect([term, beginning, without.map((phrase) => phrase.map(({ text }) => text))]).toEqual([
      term,
      beginning,
      [],
    ]);
  }
});
