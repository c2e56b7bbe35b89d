import dictionaryEn from "dictionary-en";
import dictionaryHr from "dictionary-hr";
import { bench, describe } from "vitest";
import { type Concept, plainConcept, plainTerm } from "../../src/glossary/concept.ts";
import { createGlossary, type Glossary } from "../../src/glossary/glossary.ts";
import { createRecogniser } from "../../src/glossary/recognise.ts";
import { createCroatian } from "../../src/language/croatian/paradigms.ts";
import { createEnglish } from "../../src/language/english/english.ts";
import { readHunspell } from "../../src/language/hunspell/hunspell.ts";
import { inspect, type Pair } from "../../src/quality/inspect.ts";
import { headwordsOf } from "./synthetic.ts";

const SIZE = 10_000;
const decoder = new TextDecoder();
const croatian = headwordsOf(decoder.decode(dictionaryHr.dic), SIZE);
const english = headwordsOf(decoder.decode(dictionaryEn.dic), SIZE);

/** Every third concept has an English term that is forbidden: the headword of another one with a prefix. */
const concepts: readonly Concept[] = croatian.map((headword, at) => {
  const id = `concept-${at}`;
  const term = { id: `${id}-en`, language: "en", text: english[at] ?? "" } as const;
  const wrong = { id: `${id}-wrong`, language: "en", text: `pseudo${english[at]}` } as const;
  return plainConcept({
    id,
    terms: [
      plainTerm({ id: `${id}-hr`, language: "hr", text: headword }),
      plainTerm(term),
      ...(at % 3 === 0 ? [plainTerm({ ...wrong, status: "forbidden" })] : []),
    ],
  });
});

function glossaryOf(count: number): Glossary {
  const glossary = createGlossary({
    hr: createRecogniser("hr", createCroatian(readHunspell(dictionaryHr))),
    en: createRecogniser("en", createEnglish(readHunspell(dictionaryEn))),
  });
  for (const concept of concepts.slice(0, count)) glossary.put(concept);
  return glossary;
}

/** A sentence of 25 words, five of them terms, and its translation: one is missing, one is forbidden. */
const pair: Pair = sentenceWith([0, 1, 2, 3, 4]);

function sentenceWith(places: readonly number[]): Pair {
  const between = "koji se na tom mjestu";
  const betweenThem = "that has been in this place";
  const translated = places.slice(1).map((at) => english[at]);
  return {
    source: `${places.map((at) => croatian[at]).join(` ${between} `)}.`,
    target: `${[`pseudo${english[0]}`, ...translated.slice(1)].join(` ${betweenThem} `)}.`,
  };
}

/** A hundred other sentences of ten different terms each: what a cold glossary has never read. */
const unread = Array.from({ length: 100 }, (_, at) =>
  sentenceWith(Array.from({ length: 10 }, (_, term) => (at * 97 + term * 7 + 11) % SIZE)),
);

const [small, large] = [glossaryOf(10), glossaryOf(SIZE)];
if (inspect(small, pair).length === 0) throw new RangeError("the pair should have findings");

describe("checking one segment of 25 words with five terms, all of it read before", () => {
  bench("against 10 concepts", () => void inspect(small, pair));
  bench("against 10,000 concepts, the same hits", () => void inspect(large, pair));
});

describe("against 10,000 concepts", () => {
  /** One for each time, since a glossary is cold only once, and two for the calls before they are counted. */
  const fresh = Array.from({ length: 7 }, () => glossaryOf(SIZE));
  let cold = 0;
  bench(
    "the first segment of a glossary that has read nothing",
    () => void inspect(fresh[cold++ % fresh.length] ?? large, pair),
    { iterations: 5, time: 0, warmupIterations: 0, warmupTime: 0 },
  );
  bench(
    "a hundred segments of 1,000 terms, all of it read before",
    () => {
      for (const one of unread) void inspect(large, one);
    },
    { iterations: 10, time: 0 },
  );
});
