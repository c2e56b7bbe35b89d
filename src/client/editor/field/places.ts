import type { Counterpart } from "../../../../views/models.ts";
import type { Range } from "../../../language/range.ts";
import type { Finding, Fix } from "../../../quality/finding.ts";

/** Where a range of an earlier text lies now; null where its words were written over. */
export type PlaceNow = (range: Range) => Range | null;

/** Follows places from one text to a later one by what both begin and end with, for one writes in one place at a time. */
export function placesNow(then: string, now: string): PlaceNow {
  if (then === now) return ({ from, to }) => ({ from, to });
  const { start, end } = changedPart(then, now);
  const shift = now.length - then.length;
  return ({ from, to }) => {
    if (to < start || (to === start && !joins(now, to))) return { from, to };
    if (from < end || (from === end && joins(now, from + shift))) return null;
    return { from: from + shift, to: to + shift };
  };
}

/** The stretch of the earlier text that is not the same in the later one. */
export function changedPart(
  then: string,
  now: string,
): { readonly start: number; readonly end: number } {
  const shorter = Math.min(then.length, now.length);
  let start = 0;
  while (start < shorter && then[start] === now[start]) start++;
  let same = 0;
  while (same < shorter - start && then.at(-1 - same) === now.at(-1 - same)) same++;
  return { start, end: then.length - same };
}

/** Letters that are written right behind a word make it another one. */
function joins(text: string, at: number): boolean {
  return /[\p{L}\p{N}]$/u.test(text.slice(0, at)) && /^[\p{L}\p{N}]/u.test(text.slice(at, at + 2));
}

/** The findings that still hold of a text that was written on, each where it stands now. */
export function findingsNow(findings: readonly Finding[], place: PlaceNow): readonly Finding[] {
  return findings.flatMap((finding) => {
    if (finding.side === "source") return [finding];
    const range = place(finding);
    return range === null ? [] : [{ ...finding, ...range }];
  });
}

export function counterpartsNow(
  counterparts: readonly Counterpart[],
  place: PlaceNow,
): readonly Counterpart[] {
  return counterparts.flatMap((one) => {
    const range = place(one);
    return range === null ? [] : [{ ...one, ...range }];
  });
}

/** A fix for a place of an earlier text, in the text as it is now; null where other words stand there. */
export function fixNow(fix: Fix, place: PlaceNow): Fix | null {
  if (fix.type === "insert") return fix;
  const range = place(fix);
  return range === null ? null : { ...fix, ...range };
}
