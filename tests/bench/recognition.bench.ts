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
const text = textOf(headwords, 20_000);
const tokens = tokenize(text);

/** Each time anew, so that no word is known from the time before. */
function built(count: number): Recogniser {
  const recogniser = createRecogniser("hr", createCroatian(readHunspell(files)));
  for (const headword of headwords.slice(0, count)) recogniser.put(headword, termOf(headword));
  return recogniser;
}

const [small, large] = [built(10), built(10_000)];
const changing = termOf("džihadistička organizacija");

describe("building a glossary", () => {
  bench("10,000 concepts", () => void built(10_000), { iterations: 3, warmupIterations: 0 });
  bench("changing one of 10,000", () => large.put("changing", changing));
});

describe(`reading ${tokens.length} tokens`, () => {
  const words = new Set(headwords.slice(0, 10_000));
  const patterns = headwords
    .slice(0, 1_000)
    .map((headword) => new RegExp(`(?<!\\p{L})${headword}(?!\\p{L})`, "gu"));
  bench("exact words, 10,000 concepts", () => {
    let found = 0;
    for (const token of tokenize(text)) if (words.has(token.text)) found++;
    if (found === 0) throw new RangeError("nothing found");
  });
  bench("all forms, 10 concepts", () => void small.recognise(text));
  bench("all forms, 10,000 concepts", () => void large.recognise(text));
  bench("exact words, a regular expression for each of 1,000 concepts", () => {
    for (const pattern of patterns) void text.match(pattern);
  });
});
