import { type CitationContext, headwordWords, selectedWords } from "../../citation.ts";
import type { Phrase, PhraseWord } from "../../morphology.ts";
import { fold, isCapitalised } from "../../text.ts";
import { GOVERNED } from "../prepositions.ts";
import { likelihoodOf } from "./likelihood.ts";
import { type PhraseReading, readPhrase } from "./phrase.ts";
import type { WordReader } from "./word-readings.ts";

/** What citation forms are made with: the words of a text, and the forms by which a headword is found. */
export interface CitationMaking {
  readonly read: WordReader;
  readonly phrases: (words: readonly string[]) => readonly Phrase[];
}

/** A list for a person to choose from. */
const MOST_OFFERED = 6;

/** The headwords under which selected words would stand in a dictionary, the likeliest first. */
export function croatianCitations(
  text: string,
  context: CitationContext,
  { read, phrases }: CitationMaking,
): readonly string[] {
  const words = selectedWords(text);
  if (words.length === 0) return [];
  const offered = [...new Set(proposals(words, context, read))];
  const sound: string[] = [];
  for (const headword of offered) {
    if (sound.length === (context.most ?? MOST_OFFERED)) break;
    if (recognises(phrases(headwordWords(headword)), words)) sound.push(headword);
  }
  return sound.length > 0 ? sound : [words.join(" ")];
}

function proposals(
  words: readonly string[],
  { sentenceStart = false, before = "" }: CitationContext,
  read: WordReader,
): readonly string[] {
  const reflexive = words.length > 1 && words.at(-1) === "se";
  const asked = reflexive ? words.slice(0, -1) : words;
  const found = readPhrase(asked, read, GOVERNED.get(before.toLowerCase()));
  const wanted = reflexive ? found.filter(({ head }) => head.partOfSpeech === "verb") : found;
  return wanted
    .flatMap((reading) => headwords(reading, words, sentenceStart))
    .map((headword) => (reflexive ? `${headword} se` : headword));
}

/** Singular and plural of one reading, the one that is wanted first. */
function headwords(
  reading: PhraseReading,
  words: readonly string[],
  sentenceStart: boolean,
): readonly string[] {
  const { singular, plural, number } = reading;
  if (plural !== undefined && PLURAL_NAMES.has(singular?.join(" ").toLowerCase() ?? ""))
    return cased(plural, reading, sentenceStart);
  const keeps = number === "pl" && isUsuallyPlural(reading, words, sentenceStart);
  const order = keeps ? [plural, singular] : number === "pl" ? [singular, plural] : [singular];
  return order
    .filter((line) => line !== undefined)
    .flatMap((line) => cased(line, reading, sentenceStart));
}

/** Names of several words keep their plural (Ujedinjeni narodi), and so do words that mean something else in it. */
function isUsuallyPlural(
  { head, singular, named }: PhraseReading,
  words: readonly string[],
  sentenceStart: boolean,
): boolean {
  if (singular === undefined) return true;
  if (words.length === 1) return false;
  const isName = sentenceStart ? named : isCapitalised(words[0] ?? "");
  return isName || PLURALS.has(head.lemma);
}

/** States and the like of which there is no single one, though a form may look so: iz Sjedinjenih Američkih Država. */
const PLURAL_NAMES: ReadonlySet<string> = new Set([
  "sjedinjena američka država",
  "sjedinjena država",
  "ujedinjeni narod",
  "ujedinjena nacija",
  "ujedinjeni arapski emirat",
]);

/** Nouns that have a meaning of their own in the plural behind an adjective: oružane snage, ljudska prava. */
const PLURALS: ReadonlySet<string> = new Set(
  "snaga vlast pravo izbor pregovor trupa novina medij".split(" "),
);

/** At the head of a sentence an ordinary word becomes small; what may be a name as well is offered so, too. */
function cased(
  line: readonly string[],
  { head, lowered, named }: PhraseReading,
  sentenceStart: boolean,
): readonly string[] {
  const written = line.join(" ");
  if (!sentenceStart || !isCapitalised(written)) return [written];
  const small = written.charAt(0).toLowerCase() + written.slice(1);
  const ordinary = (lowered && !named) || (head.cost >= 1 && likelihoodOf(small) < 0);
  if (ordinary) return [small, written];
  return line.length > 1 ? [written, small] : [written];
}

/** Whether a headword is found in the very words from which it was made. */
function recognises(phrases: readonly Phrase[], words: readonly string[]): boolean {
  const selected = headwordWords(words.join(" ")).map(fold);
  return phrases.some((phrase) => {
    const own = phrase.filter(({ apart }) => apart !== true);
    const apart = phrase.length - own.length;
    return (
      own.length + apart === selected.length &&
      own.every((word, at) => matches(word, selected[at] ?? ""))
    );
  });
}

function matches(word: PhraseWord, form: string): boolean {
  return fold(word.text) === form || (word.moves && isOwnForm(word, form));
}

function isOwnForm(word: PhraseWord, form: string): boolean {
  return word
    .readings()
    .some(({ forms, possessives }) =>
      [...forms, ...possessives].some((each) => fold(each.form) === form),
    );
}
