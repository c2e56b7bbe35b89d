import type { Range } from "./range.ts";
import { CROATIAN } from "./segmentation/croatian.ts";
import { type Enclosure, enclosures } from "./segmentation/enclosures.ts";
import type { SentenceRules } from "./segmentation/rules.ts";
import { announces, endsAtStop, type Stop, startsAnew } from "./segmentation/stops.ts";

/** How far a decision looks back and ahead; it bounds the work, whatever the text. Characters. */
const VIEW = 200;

/**
 * Every place that may end a sentence: final marks, a blank line, a headline marker or bullet, and a capital
 * after a lower-case letter, glued or not. Nothing in it can backtrack over more than a few characters.
 */
const CANDIDATES =
  /[.!?…]+|(?:\r(?!\n)|\n)\s*[\r\n]|>>+(?=\s)|[•►▶▪●](?=\s)|\p{Lu}(?<=\p{Ll}(?:\p{Ll}{2}| )\p{Lu})/gu;

/** Marks that close what they follow: .” !) */
const CLOSERS = /["”“»«’')\]}]{0,4}/uy;

/** Marks that may stand before the first letter of a sentence. */
const OPENERS = /(?:["„“”»«‘’'‚([{¿¡*_]|[–—-]\s?){0,4}/uy;

/** A capital, a word that hides its capital (e-Građani, iPhone, mRNK), an address, or the letter of a list: b) */
const CAPITAL = /\p{Lu}|\p{Lt}|\p{Ll}{1,2}-?\p{Lu}|https?:|www\.|\p{Ll}\)/uy;

interface Reading {
  readonly text: string;
  readonly rules: SentenceRules;
  readonly enclosures: readonly Enclosure[];
}

/**
 * The sentences of a text, without the white space around them. A line end counts as a space: whoever knows
 * that a line is a paragraph of its own passes it alone. A blank line always ends a sentence.
 */
export function sentences(text: string, rules: SentenceRules = CROATIAN): readonly Range[] {
  const reading = { text, rules, enclosures: enclosures(text) };
  const found: Range[] = [];
  let start = 0;
  let passed = 0;
  for (const candidate of text.matchAll(CANDIDATES)) {
    const at = candidate.index;
    while ((reading.enclosures[passed]?.to ?? Number.POSITIVE_INFINITY) <= at) passed++;
    const around = reading.enclosures[passed];
    const end = endOfSentence(reading, { mark: candidate[0], at, start, around });
    if (end === null || end <= start) continue;
    found.push(...trimmed(text, { from: start, to: end }));
    start = end;
  }
  return [...found, ...trimmed(text, { from: start, to: text.length })];
}

interface Candidate {
  readonly mark: string;
  readonly at: number;
  /** Where the sentence under way began. */
  readonly start: number;
  /** The quotation or bracket that contains the mark, or the next one to come. */
  readonly around: Enclosure | undefined;
}

/** Where the sentence ends, if it does at this mark. */
function endOfSentence(reading: Reading, candidate: Candidate): number | null {
  const { mark, at } = candidate;
  if (/[\r\n]/u.test(mark) || /^(?:>|[•►▶▪●])/u.test(mark)) return at;
  if (/^\p{Lu}/u.test(mark)) return followsHeadline(reading, at) ? at : null;
  return endAtFinalMark(reading, candidate);
}

/** «stopeGuverner je …», «ZagrebuNakon …», «bježe Istodobno, …»: a text that a headline lost its line end to. */
function followsHeadline({ text, rules }: Reading, at: number): boolean {
  const [word = ""] = wordsIn(text.slice(at, at + VIEW / 4));
  if (text.charAt(at - 1) === " ") {
    return rules.connectors.has(word.toLowerCase()) && text.charAt(at + word.length) === ",";
  }
  const before = /\p{L}+$/u.exec(text.slice(Math.max(0, at - VIEW / 4), at))?.[0] ?? "";
  if (/^\p{Lu}/u.test(before)) return rules.openers.has(word.toLowerCase()); // else YouTube, AstraZeneca
  return /^\p{Lu}\p{Ll}/u.test(word) || rules.openers.has(word.toLowerCase());
}

function endAtFinalMark(reading: Reading, { mark, at, start, around }: Candidate): number | null {
  const { text, rules } = reading;
  const end = skip(CLOSERS, text, at + mark.length);
  if (around !== undefined && around.from < at) {
    if (end < around.to) return null;
    if (around.type === "bracket" && text.slice(start, around.from).trim() !== "") return null;
  }
  if (end === text.length) return null;
  if (!/\s/u.test(text.charAt(end))) return isGluedSentence(reading, at, end) ? end : null;
  const head = skip(OPENERS, text, skip(/\s*/uy, text, end));
  if (!startsSentence(text, head)) return null;
  const isPlainStop = mark === "." && end === at + 1;
  const isPhrase = mark !== "." && around !== undefined && quotesPhrase(text, around, end);
  if (!isPlainStop && !isPhrase) return end;
  const stop = stopAt(text, { at, start, head });
  return (isPhrase ? startsAnew(stop, rules) : endsAtStop(stop, rules)) ? end : null;
}

/** «Na pitanje „Zašto?” Marko nije odgovorio»: the quotation is a part of the sentence that it stands in. */
function quotesPhrase(text: string, { from, to, type }: Enclosure, end: number): boolean {
  return (
    type === "quotation" && to === end && /\p{Ll}\s$/u.test(text.slice(Math.max(0, from - 2), from))
  );
}

/** «… kasno.Otišao je …», but neither «Booking.com» nor «d.o.o.Zagreb» nor an address. */
function isGluedSentence({ text, rules }: Reading, at: number, end: number): boolean {
  const before = tokenBefore(text, at);
  const after = /^\S*/u.exec(text.slice(end, end + VIEW / 4))?.[0] ?? "";
  if (/^\d+$/u.test(before)) return rules.openers.has(after.toLowerCase());
  if (!/^\p{L}?\p{Ll}{2,}[”“"»)]?$/u.test(before)) return false;
  if (announces(before.toLowerCase(), rules)) return false;
  return /^[„“"»(]?\p{Lu}(?:\p{Ll}+|$)/u.test(after) && !/[@/_\\]|\.\p{L}/u.test(after);
}

/** A capital, a digit, or a sign such as #, € or a pictogram; a small letter or a comma goes on. */
function startsSentence(text: string, at: number): boolean {
  return skip(CAPITAL, text, at) > at || /^[\p{N}\p{S}#@&\p{Lo}]/u.test(text.slice(at, at + 2));
}

function stopAt(
  text: string,
  { at, start, head }: { at: number; start: number; head: number },
): Stop {
  const token = tokenBefore(text, at);
  const before = text.slice(Math.max(start, at - VIEW), at - token.length);
  const previous = /[\p{L}\p{N}]\S*(?=[^\p{L}\p{N}]*$)/u.exec(before.slice(-VIEW / 4))?.[0] ?? "";
  return {
    token,
    previous: previous.trimEnd().replace(/[,;:]$/u, ""),
    beforeDigit: /\p{N}/u.test(text.charAt(head)),
    beforeDash: /[–—-]\s?$/u.test(text.slice(head - 2, head)),
    before: () => wordsIn(before),
    after: () => wordsIn(/^[^.!?…]*/u.exec(text.slice(head, head + VIEW))?.[0].toLowerCase() ?? ""),
  };
}

/** The characters that a stop is joined to, without a quotation mark or bracket before them. */
function tokenBefore(text: string, at: number): string {
  return /[^\s("„“”»«‘'[{–—]*$/u.exec(text.slice(Math.max(0, at - VIEW / 4), at))?.[0] ?? "";
}

function wordsIn(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu) ?? [];
}

/** Where a sticky pattern that matches at an offset ends; the offset itself where it does not match. */
function skip(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

function trimmed(text: string, { from, to }: Range): readonly Range[] {
  const start = skip(/\s*/uy, text, from);
  if (start >= to) return [];
  let end = to;
  while (/\s/u.test(text.charAt(end - 1))) end--;
  return [{ from: start, to: end }];
}
