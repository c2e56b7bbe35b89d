import dictionaryHr from "dictionary-hr";
import { bench, describe } from "vitest";
import { createRecogniser, type Recogniser } from "../../src/glossary/recognise.ts";
import { createCroatian } from "../../src/language/croatian/paradigms.ts";
import { readHunspell } from "../../src/language/hunspell/hunspell.ts";
import { tokenize } from "../../src/language/tokens.ts";
import { termOf } from "../support/terms-in.ts";
import { headwordsOf, textOf } from "./synthetic.ts";

const files = { aff: dictionaryHr.aff, dic: dictionaryHr.dic };
const headwords = headwordsOf(new TextDecoder().decode(files.dic), 10_000);
const occurring = headwords.slice(0, 10);

/** The ten headwords that both glossaries have, and of the larger one nothing else. */
const text = textOf(occurring, 20_000);

/** A thousand and a quarter of different headwords, each twice: one word in eight is a hit. */
const manyHits = textOf(headwords, 20_000);

/** Each time anew, so that no word is known from the time before. */
function built(count: number): Recogniser {
  const recogniser = createRecogniser("hr", createCroatian(readHunspell(files)));
  for (const headword of headwords.slice(0, count)) recogniser.put(headword, termOf(headword));
  return recogniser;
}

/** Has read once, so that the terms that the texts call for are inflected. */
function warmed(count: number): Recogniser {
  const recogniser = built(count);
  recogniser.recognise(text);
  recogniser.recognise(manyHits);
  return recogniser;
}

const [small, large] = [warmed(10), warmed(10_000)];
const changing = termOf("džihadistička organizacija");

describe("the glossary", () => {
  bench("building 10,000 concepts", () => void built(10_000), { iterations: 3, time: 0 });
  bench(
    `building them and reading ${tokenize(manyHits).length} tokens for the first time`,
    () => void built(10_000).recognise(manyHits),
    { iterations: 3, time: 0, warmupIterations: 0, warmupTime: 0 },
  );
  bench("changing one of 10,000 and reading it", () => {
    large.put("changing", changing);
    large.recognise("džihadističke organizacije");
  });
});

describe(`reading ${tokenize(text).length} tokens, 12 % of them hits`, () => {
  const words = new Set(headwords);
  const patterns = headwords
    .slice(0, 1_000)
    .map((headword) => new RegExp(`(?<!\\p{L})${headword}(?!\\p{L})`, "gu"));
  bench("exact words, 10,000 concepts", () => {
    let found = 0;
    for (const token of tokenize(text)) if (words.has(token.text)) found++;
    if (found === 0) throw new RangeError("nothing found");
  });
  bench("all forms, 10 concepts", () => void small.recognise(text));
  bench("all forms, 10,000 concepts, the same hits", () => void large.recognise(text));
  bench("all forms, 10,000 concepts, 1,250 of them hit", () => void large.recognise(manyHits));
  bench("exact words, a regular expression for each of 1,000 concepts", () => {
    for (const pattern of patterns) void text.match(pattern);
  });
});
