import { codesIn, plainText } from "../inline-codes.ts";

/**
 * What a text may be cut behind: the end of a sentence, a part of one (a comma, a dash, a bracket), or a word.
 */
export type CutKind = "sentence" | "clause" | "word";

/** A place between two words, where a text may be cut. */
export interface CutPlace {
  /** UTF-16 code units, before the white space that is between the words. */
  readonly at: number;
  readonly kind: CutKind;
}

/** What is cut away of a text: all that stands between its two parts. */
export interface Cut {
  readonly from: number;
  readonly to: number;
}

const SENTENCE_END = /[.!?…:]["”“»«’')\]]*$/u;
const CLAUSE_END = /[,;–—)\]”»]$/u;
const SPACES = /\s+/gu;

/** How far back the end of a sentence is looked for: its last marks. Characters. */
const LAST_MARKS = 6;

/** Every place between words, in order. */
export function cutPlaces(text: string): readonly CutPlace[] {
  const places: CutPlace[] = [];
  for (const { index } of text.matchAll(SPACES)) {
    const cut = cutAt(text, index);
    if (cut === null || places.at(-1)?.at === cut.from) continue;
    places.push({ at: cut.from, kind: kindAt(text, cut.from) });
  }
  return places;
}

/**
 * Cuts a text at a place; the spaces there belong to neither part. A character is never torn from its marks, a code
 * that closes stays before the cut and one that opens behind it. Null where one of the parts would say nothing.
 */
export function cutAt(text: string, at: number): Cut | null {
  const place = besideCodes(text, wholeCharacter(text, at));
  const from = text.slice(0, place).trimEnd().length;
  const to = text.length - text.slice(place).trimStart().length;
  return saysSomething(text.slice(0, from)) && saysSomething(text.slice(to)) ? { from, to } : null;
}

/** The same for a translation, of which one part may be empty. */
export function cutTarget(target: string, at: number): Cut {
  const place = besideCodes(target, wholeCharacter(target, at));
  const from = target.slice(0, place).trimEnd().length;
  const to = target.length - target.slice(place).trimStart().length;
  return from <= to ? { from, to } : { from: place, to: place };
}

/** What a place of one text is sought by in the other one. */
export interface Counterpart {
  /** How far in its text: from 0 to 1. */
  readonly share: number;
  readonly kind: CutKind;
}

/** How much farther off a place may be that is of the same kind: a share of the text. */
const OTHER_KIND = { sentence: 0.5, clause: 0.25, word: 0 } as const;

/**
 * The place of a text that most likely answers to a place of its translation. A translation that ends with a whole
 * sentence may end there because it has not come farther; so its end counts too where `mayEnd` is set.
 */
export function counterpart(
  text: string,
  { share, kind }: Counterpart,
  mayEnd = false,
): number | null {
  const end = text.trimEnd().length;
  const last: readonly CutPlace[] =
    mayEnd && SENTENCE_END.test(text.slice(0, end)) ? [{ at: end, kind: "sentence" }] : [];
  const places = [...cutPlaces(text), ...last];
  const cost = (place: CutPlace) =>
    Math.abs(place.at / Math.max(1, text.length) - share) +
    (place.kind === kind ? 0 : OTHER_KIND[kind]);
  const [first, ...others] = places;
  if (first === undefined) return null;
  return others.reduce((best, one) => (cost(one) < cost(best) ? one : best), first).at;
}

/** What a text is cut behind at a place, and how far in it that is. */
export function placeOf(text: string, at: number): Counterpart {
  return { share: at / Math.max(1, text.length), kind: kindAt(text, at) };
}

function kindAt(text: string, at: number): CutKind {
  const before = plainText(text.slice(Math.max(0, at - 4 * LAST_MARKS), at)).text.trimEnd();
  if (SENTENCE_END.test(before.slice(-LAST_MARKS))) return "sentence";
  return CLAUSE_END.test(before) ? "clause" : "word";
}

/** Half a code, half a pair of surrogates, a letter without its accents are no part of a text. */
function wholeCharacter(text: string, at: number): number {
  const place = Math.min(Math.max(0, at), text.length);
  const found = CHARACTERS.segment(text).containing(place);
  return found === undefined || found.index === place ? place : found.index;
}

const CHARACTERS = new Intl.Segmenter("hr", { granularity: "grapheme" });

/** Moves a place behind codes that close what was opened before it, and before codes that open what comes. */
function besideCodes(text: string, at: number): number {
  const marks = codesIn(text);
  let place = at;
  for (const { kind, from, to } of marks) if (kind === "close" && from === place) place = to;
  if (place !== at) return place;
  for (const { kind, from, to } of marks.toReversed()) {
    if (kind === "open" && to === place) place = from;
  }
  return place;
}

function saysSomething(text: string): boolean {
  return plainText(text).text.trim() !== "";
}
