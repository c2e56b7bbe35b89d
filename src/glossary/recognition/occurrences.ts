import { fold } from "../../language/text.ts";
import type { Occurrence, WordMatch } from "../occurrence.ts";
import { agreeing } from "./agreement.ts";
import { clauseAround, verdictOn } from "./doubt.ts";
import type { FoundEntry, ReadText } from "./find-entries.ts";
import { matchOf } from "./look.ts";

/** The entries whose words agree and whose form is not vetoed, in the order of the text, overlaps marked. */
export function occurrencesOf(read: ReadText, found: readonly FoundEntry[]): readonly Occurrence[] {
  const occurrences: Occurrence[] = [];
  for (const entry of found) {
    const occurrence = occurrenceOf(read, entry);
    if (occurrence !== undefined) occurrences.push(occurrence);
  }
  return markCovered(distinct(inOrder(occurrences)));
}

/** What several readings of one text found, as one: in order, and overlaps between them marked. */
export function merged(readings: readonly (readonly Occurrence[])[]): readonly Occurrence[] {
  return markCovered(inOrder(readings.flat().map((each) => ({ ...each, covered: false }))));
}

function occurrenceOf(read: ReadText, found: FoundEntry): Occurrence | undefined {
  const { entry, words, first, end } = found;
  const from = read.tokens[first]?.from ?? 0;
  const to = read.tokens[end - 1]?.to ?? from;
  const [only] = words;
  const text = words.length === 1 && only ? only.look.surface : read.text.slice(from, to);
  if (isVetoed(text, found)) return undefined;
  if (!hasApart(read, found)) return undefined;
  const verdict = entry.added ? "term" : verdictOn(read, found);
  if (verdict === "another") return undefined;
  const together = togetherOf(found);
  if (together === undefined) return undefined;
  return {
    from,
    to,
    text,
    termId: entry.term.id,
    conceptId: entry.conceptId,
    covered: false,
    doubtful: verdict === "doubtful",
    possessive: together.possessive,
    words: entry.added ? together.words.map(byHand) : together.words,
  };
}

/** *se* stands anywhere in the clause of its verb: koji su mu *se* zakleli. */
function hasApart(read: ReadText, found: FoundEntry): boolean {
  const { apart } = found.entry;
  if (apart.length === 0) return true;
  const { before, after } = clauseAround(read, found);
  return apart.every((key) => before.includes(key) || after.includes(key));
}

type Together = Pick<Occurrence, "possessive" | "words">;

/** What the words of a place are, if they agree. */
function togetherOf({ words }: FoundEntry): Together | undefined {
  const [only] = words;
  if (only && words.length === 1)
    return { possessive: only.look.possessive, words: [only.look.match] };
  const readings = agreeing(words.map(({ look }) => look.readings));
  if (readings === undefined) return undefined;
  return {
    possessive: readings.some((each) => each.every(({ possessive }) => possessive)),
    words: words.map(({ pattern, look }, at) =>
      matchOf(pattern.word, look.surface, readings[at] ?? []),
    ),
  };
}

const byHand = (match: WordMatch): WordMatch => ({ ...match, origin: "added" });

/**
 * Whether a terminologist vetoed the form: the whole of it, with or without the clitics inside, or, of a term
 * of several words, the form of one of them: *države* of Islamska država.
 */
function isVetoed(text: string, { entry, words }: FoundEntry): boolean {
  const { formsVetoed } = entry.term;
  if (formsVetoed.length === 0) return false;
  const surfaces = words.map(({ look }) => plain(look.surface));
  const forms = new Set([plain(text), surfaces.join(" "), ...surfaces]);
  return formsVetoed.some((form) => forms.has(plain(form)));
}

const plain = (text: string): string => fold(text).replace(/\s+/g, " ").replace(/[’ʼ]/g, "'");

/** They come nearly in order, and mostly wholly so. */
function inOrder(occurrences: Occurrence[]): readonly Occurrence[] {
  const before = (one: Occurrence, other: Occurrence): number =>
    one.from - other.from || other.to - one.to;
  const ordered = occurrences.every((each, at) => {
    const last = occurrences[at - 1];
    return last === undefined || before(last, each) <= 0;
  });
  return ordered ? occurrences : occurrences.sort(before);
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
