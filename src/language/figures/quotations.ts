import type { Figure } from "./figure.ts";

/** The marks of English quotations. */
export interface QuotationMarks {
  readonly open: string;
  readonly close: string;
}

/**
 * Double marks without, single ones within: the press of both varieties does so (the Guardian, the Economist, AP);
 * the single marks of British books are taken as given where a translation has them.
 */
export const OUTER_MARKS: QuotationMarks = { open: "“", close: "”" };
export const INNER_MARKS: QuotationMarks = { open: "‘", close: "’" };

const DOUBLE = '„“”‟"»«';
const SINGLE = "‚‘’‛'›‹";

interface Opened {
  readonly at: number;
  readonly family: string;
}

/** The quotations of a Croatian text in the order in which they begin, with all the marks that are in use. */
export function quotationsIn(text: string): readonly Figure[] {
  const open: Opened[] = [];
  const found: Figure[] = [];
  for (let at = 0; at < text.length; at++) {
    const family = familyOf(text.charAt(at));
    if (family === null) continue;
    const start = closes(text, at) ? open.findLastIndex((one) => one.family === family) : -1;
    const [opened] = start < 0 ? [] : open.splice(start);
    if (opened !== undefined) found.push(quotation(text, opened.at, { at, depth: start }));
    else if (opens(text, at)) open.push({ at, family });
  }
  return found.sort((one, other) => one.from - other.from);
}

function quotation(
  text: string,
  from: number,
  { at, depth }: { at: number; depth: number },
): Figure {
  const inner = depth % 2 === 1;
  const marks = inner ? INNER_MARKS : OUTER_MARKS;
  return {
    from,
    to: at + 1,
    kind: "quotation",
    text: text.slice(from, at + 1),
    english: marks.open + marks.close,
    others: inner ? ["“”"] : ["‘’"],
  };
}

function familyOf(mark: string): string | null {
  if (DOUBLE.includes(mark)) return DOUBLE;
  return SINGLE.includes(mark) ? SINGLE : null;
}

/** In front of a word, and not within one: O’Connor. */
function opens(text: string, at: number): boolean {
  return (
    /(?:^|[\s([{–—-]|[„“”»«"‚‘›‹])$/u.test(text.slice(Math.max(0, at - 1), at)) &&
    /^\S/u.test(text.slice(at + 1, at + 3))
  );
}

/** Behind something, and not in front of a letter; the low marks never close. */
function closes(text: string, at: number): boolean {
  if ("„‚".includes(text.charAt(at))) return false;
  return (
    /\S$/u.test(text.slice(Math.max(0, at - 1), at)) &&
    !/^[\p{L}\p{N}]/u.test(text.slice(at + 1, at + 3))
  );
}
