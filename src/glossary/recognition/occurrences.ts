import type { Morphology } from "../../language/morphology.ts";
import type { Inflection, SoundChange } from "../../language/paradigm.ts";
import { fold } from "../../language/text.ts";
import type { Occurrence, WordMatch } from "../occurrence.ts";
import { agreeing } from "./agreement.ts";
import { isDoubtful } from "./doubt.ts";
import type { FoundEntry, FoundWord, ReadText } from "./find-entries.ts";
import type { Reading } from "./word-pattern.ts";

/** The entries whose words agree and whose form is not vetoed, in the order of the text, overlaps marked. */
export function occurrencesOf(
  read: ReadText,
  found: readonly FoundEntry[],
  morphology: Morphology,
): readonly Occurrence[] {
  const occurrences: Occurrence[] = [];
  for (const entry of found) {
    const occurrence = occurrenceOf(read, entry, morphology);
    if (occurrence !== undefined) occurrences.push(occurrence);
  }
  return markCovered(distinct(occurrences.sort(inOrder)));
}

function occurrenceOf(
  read: ReadText,
  found: FoundEntry,
  morphology: Morphology,
): Occurrence | undefined {
  const { entry, words } = found;
  const from = words[0]?.from ?? 0;
  const to = words.at(-1)?.to ?? from;
  const text = read.text.slice(from, to);
  if (isVetoed(text, entry.term.formsVetoed)) return undefined;
  if (!entry.apart.every((key) => clauseAround(read, found).includes(key))) return undefined;
  const readings = agreeing(words.map(({ pattern, key }) => pattern.readingsOf(key)));
  if (readings === undefined) return undefined;
  return {
    from,
    to,
    text,
    termId: entry.term.id,
    conceptId: entry.conceptId,
    covered: false,
    doubtful: !entry.added && isDoubtful(read, found, readings[0] ?? [], morphology),
    possessive: readings.some((readings) => readings.every(({ possessive }) => possessive)),
    words: words.map((word, at) => matchOf(read, word, readings[at] ?? [], entry.added)),
  };
}

/** The keys between the marks around a place; *koji su mu se* belongs to the verb behind it. */
function clauseAround({ tokens, keys }: ReadText, { first, end }: FoundEntry): readonly string[] {
  let [from, to] = [first, end];
  while (from > 0 && tokens[from - 1]?.kind === "word") from--;
  while (tokens[to]?.kind === "word") to++;
  return keys.slice(from, to);
}

function isVetoed(text: string, vetoed: readonly string[]): boolean {
  return vetoed.length > 0 && vetoed.some((form) => plain(form) === plain(text));
}

const plain = (text: string): string => fold(text).replace(/\s+/g, " ");

/** Explains a word by the reading that says most about it. */
function matchOf(
  read: ReadText,
  word: FoundWord,
  readings: readonly Reading[],
  added: boolean,
): WordMatch {
  const surface = read.text.slice(word.from, word.to);
  const telling = readings.find(({ form }) => form.inflections.length > 0) ?? readings[0];
  const paradigm = telling?.paradigm;
  const typed = fold(surface) === fold(paradigm?.lemma ?? surface);
  return {
    surface,
    lemma: paradigm?.lemma ?? word.pattern.word.text,
    model: paradigm?.model ?? "",
    origin: added ? "added" : typed || paradigm === undefined ? "exact" : paradigm.origin,
    inflections: telling?.form.inflections ?? ([] satisfies Inflection[]),
    changes: telling?.form.changes ?? ([] satisfies SoundChange[]),
  };
}

function inOrder(one: Occurrence, other: Occurrence): number {
  return one.from - other.from || other.to - one.to;
}

/** A term that has several spellings or an added form may be found twice in one place. */
function distinct(occurrences: readonly Occurrence[]): readonly Occurrence[] {
  const seen = new Set<string>();
  return occurrences.filter(({ from, to, termId }, at) => {
    if (occurrences[at - 1]?.from !== from && occurrences[at + 1]?.from !== from) return true;
    const place = `${from} ${to} ${termId}`;
    if (seen.has(place)) return false;
    seen.add(place);
    return true;
  });
}

/** Marks what a longer occurrence contains. In order, a container comes before what it contains. */
function markCovered(occurrences: readonly Occurrence[]): readonly Occurrence[] {
  let longest: Occurrence | undefined;
  return occurrences.map((occurrence) => {
    const covered =
      longest !== undefined &&
      occurrence.to <= longest.to &&
      occurrence.to - occurrence.from < longest.to - longest.from;
    if (longest === undefined || occurrence.to > longest.to) longest = occurrence;
    return covered ? { ...occurrence, covered } : occurrence;
  });
}
