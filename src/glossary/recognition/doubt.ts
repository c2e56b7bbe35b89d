import type { Morphology } from "../../language/morphology.ts";
import { isAllCapitals, isCapitalised } from "../../language/text.ts";
import type { FoundEntry, ReadText } from "./find-entries.ts";
import type { Reading } from "./word-pattern.ts";

/**
 * Whether a found entry of one word may well be another word. Several words in a row that agree
 * leave no doubt; neither do acronyms.
 */
export function isDoubtful(
  read: ReadText,
  found: FoundEntry,
  readings: readonly Reading[],
  morphology: Morphology,
): boolean {
  const [word] = found.words;
  if (word === undefined || found.words.length > 1 || word.pattern.demand === "capitals")
    return false;
  if (isPartOfCompound(read, found)) return true;
  const surface = read.text.slice(word.from, word.to);
  const name = word.pattern.demand !== "any";
  const after = read.keys[found.end] ?? "";
  const capital = isCapitalised(surface) && !isAllCapitals(surface);
  const atHead = isHeadOfSentence(read, found.first);
  if (capital && !name && !atHead && morphology.isName(surface)) return true;
  const { lemma, partOfSpeech } = readings[0]?.paradigm ?? {};
  if (lemma === undefined || partOfSpeech === undefined) return false;
  if (name) return capital && atHead && morphology.isOrdinaryWord({ lemma, form: word.key, after });
  const before = read.keys[found.first - 1] ?? "";
  return morphology.isDoubtful({ before, form: word.key, after, partOfSpeech });
}

/** *hrvatsko* in hrvatsko-mađarski, *SDP* in SDP-ovac: a part of another word. */
function isPartOfCompound({ tokens, keys }: ReadText, { first, end, words }: FoundEntry): boolean {
  const [from, to] = [tokens[first]?.from, tokens[end - 1]?.to];
  const before = keys[first - 1] === "-" && tokens[first - 1]?.from === tokens[first - 2]?.to;
  if (before && tokens[first - 1]?.to === from) return words[0]?.pattern.demand === "any";
  return keys[end] === "-" && tokens[end]?.from === to && tokens[end + 1]?.from === tokens[end]?.to;
}

/** Where any word has a capital: at the head of a text, behind a mark that ends or opens a sentence. */
function isHeadOfSentence({ tokens, keys }: ReadText, at: number): boolean {
  const before = tokens[at - 1];
  return before === undefined || (before.kind === "mark" && !",-'/".includes(keys[at - 1] ?? ""));
}
