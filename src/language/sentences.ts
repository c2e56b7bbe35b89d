import type { Range } from "./range.ts";
import { CROATIAN } from "./segmentation/croatian.ts";
import { type Enclosure, enclosures } from "./segmentation/enclosures.ts";
import type { SentenceRules, Verdict } from "./segmentation/rules.ts";
import { announces, judgeStop, type Stop, startsAnew } from "./segmentation/stops.ts";

/** How far a decision looks back and ahead; it bounds the work, whatever the text. Characters. */
const VIEW = 200;

/**
 * Every place that may end a sentence: final marks, a blank line, a headline marker or bullet, an emoticon, and a
 * capital after a lower-case letter, glued or not. Nothing in it can backtrack over more than a few characters.
 */
const CANDIDATES =
  /[.!?…]+|(?:\r(?!\n)|\n)\s*[\r\n]|(?<!>)>>+(?=\s)|[•►▶▪●](?=\s)|(?<=\s)[:;]-?[)(D](?=\s)|\p{Lu}(?<=\p{Ll}(?:\p{Ll}{2}| )\p{Lu})/gu;

/** Marks that close what they follow: .” !) */
const CLOSERS = /["”“»«’')\]}]{0,4}/uy;

/** A face or gesture belongs to the sentence that it follows: Super! 😀 Vidimo se. Other pictures are bullets. */
const GESTURES =
  /(?:\s?(?:[:;]-?[)(D](?=\s|$)|[\u{1F600}-\u{1F64F}\u{1F44B}-\u{1F44F}❤♥]\uFE0F?)){0,4}/uy;

/** Marks that may stand before the first letter of a sentence. */
const OPENERS = /(?:["„“”»«‘’'‚([{¿¡*_]|[–—-]\s?){0,4}/uy;

/** A capital, a word that hides its capital (e-Građani, iPhone, mRNK), an address, or the letter of a list: b) */
const CAPITAL = /\p{Lu}|\p{Lt}|\p{Ll}{1,2}-?\p{Lu}|https?:|www\.|\p{Ll}\)/uy;

/** «ŠibenikaVatrogasci su …»: brands of two words are shorter, and not inflected in their middle. */
const LONG_WORD = /^\p{Lu}\p{Ll}{6,}$/u;
const CASE_ENDING = /\p{L}{3}[aeium]$/u;

const SPACE = /\s*/uy;

interface Reading {
  readonly text: string;
  readonly rules: SentenceRules;
  readonly enclosures: readonly Enclosure[];
}

/** A place that might end a sentence, and which rule decided whether it does. */
export interface Decision extends Verdict {
  /** Where the mark stands. */
  readonly at: number;
  /** Where the sentence ends, if it does: behind the mark and what closes with it. */
  readonly end: number;
}

/**
 * The sentences of a text, without the white space around them. A line end counts as a space: whoever knows
 * that a line is a paragraph of its own passes it alone. A blank line always ends a sentence.
 */
export function sentences(text: string, rules: SentenceRules = CROATIAN): readonly Range[] {
  const found: Range[] = [];
  let start = 0;
  for (const { ends, end } of decisions(text, rules)) {
    if (!ends) continue;
    found.push(...trimmed(text, { from: start, to: end }));
    start = end;
  }
  return [...found, ...trimmed(text, { from: start, to: text.length })];
}

/** Every place of a text that might end a sentence, in order, with the rule that decided. */
export function decisions(text: string, rules: SentenceRules = CROATIAN): readonly Decision[] {
  const reading = { text, rules, enclosures: enclosures(text) };
  const decided: Decision[] = [];
  let start = 0;
  let passed = 0;
  for (const { 0: mark, index: at } of text.matchAll(CANDIDATES)) {
    while ((reading.enclosures[passed]?.to ?? Number.POSITIVE_INFINITY) <= at) passed++;
    const around = reading.enclosures[passed];
    const decision = decide(reading, { mark, at, start, around });
    if (decision === null || decision.end <= start) continue;
    decided.push(decision);
    if (decision.ends) start = decision.end;
  }
  return decided;
}

interface Candidate {
  readonly mark: string;
  readonly at: number;
  /** Where the sentence under way began. */
  readonly start: number;
  /** The quotation or bracket that contains the mark, or the next one to come. */
  readonly around: Enclosure | undefined;
}

/** Null where nothing is to be decided: at the end of the text, and before most capitals. */
function decide(reading: Reading, candidate: Candidate): Decision | null {
  const { mark, at } = candidate;
  if (/[\r\n]/u.test(mark)) return { ends: true, rule: "blankLine", at, end: at };
  if (mark.startsWith(">")) return { ends: true, rule: "marker", at, end: at };
  if (/^[•►▶▪●]/u.test(mark)) return { ends: true, rule: "bullet", at, end: at };
  if (/^[:;]/u.test(mark)) return afterEmoticon(reading, candidate);
  if (!/^\p{Lu}/u.test(mark)) return atFinalMark(reading, candidate);
  return followsHeadline(reading, at) ? { ends: true, rule: "headline", at, end: at } : null;
}

/** «Šaljem ti sliku :) Javi se!» */
function afterEmoticon({ text }: Reading, { mark, at }: Candidate): Decision | null {
  const end = skip(GESTURES, text, at + mark.length);
  const head = skip(OPENERS, text, skip(SPACE, text, end));
  return startsSentence(text, head) ? { ends: true, rule: "emoticon", at, end } : null;
}

/** «stopeGuverner je …», «ZagrebuNakon …», «bježe Istodobno, …»: a text that a headline lost its line end to. */
function followsHeadline({ text, rules }: Reading, at: number): boolean {
  const [word = "", next = ""] = wordsIn(text.slice(at, at + VIEW / 4));
  if (text.charAt(at - 1) === " ") {
    return rules.connectors.has(word.toLowerCase()) && text.charAt(at + word.length) === ",";
  }
  const before = /\p{L}+$/u.exec(text.slice(Math.max(0, at - VIEW / 4), at))?.[0] ?? "";
  if (/^\p{Lu}/u.test(before)) {
    const isClause =
      LONG_WORD.test(word) && CASE_ENDING.test(before) && rules.secondWords.has(next);
    return isClause || rules.openers.has(word.toLowerCase()); // else YouTube, AstraZeneca
  }
  return /^\p{Lu}\p{Ll}/u.test(word) || rules.openers.has(word.toLowerCase());
}

function atFinalMark(reading: Reading, candidate: Candidate): Decision | null {
  const { text } = reading;
  const { mark, at } = candidate;
  const closed = skip(CLOSERS, text, at + mark.length);
  const end = skip(GESTURES, text, closed);
  if (skip(SPACE, text, end) === text.length) return null;
  const inside = insideEnclosure(reading, candidate, closed);
  if (inside !== null) return { ...inside, at, end: closed };
  if (/\s/u.test(text.charAt(end))) {
    return { ...beforeSpace(reading, candidate, { closed, end }), at, end };
  }
  const isGlued = isGluedSentence(reading, at, end);
  return { ends: isGlued, rule: isGlued ? "glued" : "joined", at, end };
}

/** A quotation or bracket that is kept whole holds no end of a sentence. */
function insideEnclosure(
  { text }: Reading,
  { at, start, around }: Candidate,
  end: number,
): Verdict | null {
  if (around === undefined || around.from >= at) return null;
  const isBracket = around.type === "bracket";
  if (end < around.to)
    return { ends: false, rule: isBracket ? "insideBracket" : "insideQuotation" };
  const isPart = isBracket && text.slice(start, around.from).trim() !== "";
  return isPart ? { ends: false, rule: "bracketOfSentence" } : null;
}

function beforeSpace(
  { text, rules }: Reading,
  { mark, at, start, around }: Candidate,
  { closed, end }: { readonly closed: number; readonly end: number },
): Verdict {
  const head = skip(OPENERS, text, skip(SPACE, text, end));
  if (!startsSentence(text, head)) return { ends: false, rule: "smallLetter" };
  const stop = () => stopAt(text, { at, start, head });
  if (mark === "." && closed === at + 1) return judgeStop(stop(), rules);
  const isPhrase = mark !== "." && around !== undefined && quotesPhrase(text, around, closed);
  if (isPhrase) return { ends: startsAnew(stop(), rules), rule: "quotedPhrase" };
  return { ends: true, rule: "finalMark" };
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
  const previous =
    before
      .slice(-VIEW / 4)
      .match(/[\p{L}\p{N}]\S*/gu)
      ?.at(-1) ?? "";
  return {
    token,
    previous: previous.trimEnd().replace(/[,;:]$/u, ""),
    afterComma: /[,;:]$/u.test(previous),
    beforeDigit: /\p{N}/u.test(text.charAt(head)),
    beforeDash: /[–—-]\s?$/u.test(text.slice(head - 2, head)),
    before: () => wordsIn(before),
    after: () => wordsIn(/^[^.!?…]*/u.exec(text.slice(head, head + VIEW))?.[0].toLowerCase() ?? ""),
  };
}

/** The characters that a stop is joined to, without a quotation mark or bracket before them. */
function tokenBefore(text: string, at: number): string {
  const earliest = Math.max(0, at - VIEW / 4);
  let from = at;
  while (from > earliest && /[^\s("„“”»«‘'[{–—]/.test(text.charAt(from - 1))) from--;
  return text.slice(from, at);
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
  const start = skip(SPACE, text, from);
  if (start >= to) return [];
  let end = to;
  while (/\s/u.test(text.charAt(end - 1))) end--;
  return [{ from: start, to: end }];
}
