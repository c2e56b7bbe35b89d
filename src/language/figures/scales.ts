import { SPACE, WORD_END } from "./patterns.ts";

/**
 * Words of large numbers. Croatian counts in the long scale: milijarda is a billion, and bilijun a trillion, which
 * is where translations go wrong.
 */
const SCALES: readonly (readonly [pattern: string, english: string])[] = [
  ["milijun(?:a|i|e|u|om|ima)?|mil\\.?|mio\\.?", "million"],
  ["milijard(?:a|e|i|u|om|ama)|mlrd\\.?", "billion"],
  ["bilijun(?:a|i|e|u|om|ima)?", "trillion"],
  ["bilijard(?:a|e|i|u|om|ama)", "quadrillion"],
  ["trilijun(?:a|i|e|u|om|ima)?", "quintillion"],
];

/** A thousand is written as figures: 5 tisuća → 5,000. */
const THOUSAND = "tisuć(?:a|e|u|i|om|ama)|tis\\.";

/** A word of a large number behind an amount, if there is one. */
export const SCALE = `(?:${SPACE}(?<scale>${SCALES.map(([pattern]) => pattern).join("|")})${WORD_END}|${SPACE}(?<thousand>${THOUSAND})${WORD_END})`;

/** `million` for the word of a large number; empty for none. */
export function englishScale(croatian: string): string {
  const found = SCALES.find(([pattern]) => new RegExp(`^(?:${pattern})$`, "iu").test(croatian));
  return found?.[1] ?? "";
}

/** The noughts of a thousand. */
export const NOUGHTS = 3;
