import type { Range } from "../range.ts";

/** Inside a quotation up to this long that stands in the middle of a sentence, no sentence ends. Characters. */
const QUOTATION_KEPT_WHOLE = 160;

/** Inside a bracket up to this long, no sentence ends. Characters. */
const BRACKET_KEPT_WHOLE = 300;

/** Deeper than this, an opening mark is one that nobody closed. */
const DEEPEST = 8;

export interface Enclosure extends Range {
  readonly type: "quotation" | "bracket";
}

interface Opening {
  readonly at: number;
  readonly type: Enclosure["type"];
}

/** The quotations and brackets that belong into one segment, in order and apart from one another. */
export function enclosures(text: string): readonly Enclosure[] {
  const found = pairs(text).filter((pair) => isKeptWhole(text, pair));
  found.sort((one, other) => one.from - other.from);
  return outermost(found);
}

/** Marks are paired within a paragraph; whether a mark opens is told by the space around it, whatever its shape. */
function pairs(text: string): Enclosure[] {
  const closed: Enclosure[] = [];
  let open: Opening[] = [];
  for (const { 0: mark, index: at } of text.matchAll(
    /["„“”»«‘‚([{)\]}]|’(?!\p{L})|(?:\r(?!\n)|\n)\s*[\r\n]/gu,
  )) {
    const type = /["„“”»«‘’‚]/u.test(mark) ? "quotation" : "bracket";
    if (/[\r\n]/u.test(mark)) open = [];
    else if (opens(text, at)) open = [...open.slice(1 - DEEPEST), { at, type }];
    else {
      const opening = open.findLastIndex((one) => one.type === type);
      const from = open[opening]?.at;
      if (from === undefined) continue;
      closed.push({ from, to: at + 1, type });
      open = open.slice(0, opening);
    }
  }
  return closed;
}

function opens(text: string, at: number): boolean {
  const mark = text.charAt(at);
  if (/[„‚([{]/u.test(mark)) return true;
  if (/[’)\]}]/u.test(mark)) return false;
  return /^$|[\s„“”"»«([{–—-]/u.test(text.charAt(at - 1)) && /\S/u.test(text.charAt(at + 1));
}

function isKeptWhole(text: string, { from, to, type }: Enclosure): boolean {
  if (to - from <= 5 && /^[([](?:\.{3}|…)[)\]]$/u.test(text.slice(from, to))) return false; // an omission (...)
  if (type === "bracket") return to - from <= BRACKET_KEPT_WHOLE;
  return to - from <= QUOTATION_KEPT_WHOLE && (goesOn(text, to) || isUnderWay(text, from));
}

/** «…”, rekao je», «…” i izašao»: the sentence around the quotation goes on behind it. */
function goesOn(text: string, at: number): boolean {
  return /^(?:[,;]|\s?(?:[–—-]\s)?\p{Ll})/u.test(text.slice(at, at + 4));
}

/** «Rekao je: „…»: the sentence around the quotation began before it. */
function isUnderWay(text: string, at: number): boolean {
  return /[^\s.!?…]\s?$/u.test(text.slice(Math.max(0, at - 2), at));
}

function outermost(sorted: readonly Enclosure[]): readonly Enclosure[] {
  const kept: Enclosure[] = [];
  for (const one of sorted) {
    if (one.from >= (kept.at(-1)?.to ?? 0)) kept.push(one);
  }
  return kept;
}
