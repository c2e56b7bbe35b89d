import { z } from "zod";

/**
 * What TBX-Basic has no place for, by the names of our fields (`extras.` before those of other tools);
 * null for what is not there although the data categories suggest it.
 */
export type Remainder = Readonly<Record<string, unknown>>;

/** Begins a note that is for us; other programs show it as any note, and hand it on. */
const MARK = "tumac:";

const Remainder = z.record(z.string(), z.unknown());

/** Whether a text would be taken for a note of ours. */
export function looksOurs(text: string): boolean {
  return text.trimStart().startsWith(MARK);
}

/** What a note of ours holds; null for a note by anyone else, and for one of ours that someone broke. */
export function parseRemainder(text: string): Remainder | null {
  if (!looksOurs(text)) return null;
  try {
    return Remainder.safeParse(JSON.parse(text.slice(MARK.length))).data ?? null;
  } catch {
    return null; // JSON.parse can say «broken» only so
  }
}

/** The text of such a note. What XML cannot hold is spelt as JSON can: `\u0000`, `\ud800`. */
export function remainderNote(remainder: Remainder): string {
  const json = JSON.stringify(remainder).replace(
    /[\u007F-\u009F\uFFFE\uFFFF]/gu,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  return MARK + json;
}
