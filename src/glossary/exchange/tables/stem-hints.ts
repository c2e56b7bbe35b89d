/** The extra that keeps a headword as another tool wrote it: `kalifat|`, `borb*`. */
export const STEM_HINT = "headword with stem hint";

/** `|` within a word marks the end of its stem for memoQ, `*` at its end for memoQ and Phrase. */
const HINT = /(?<=\p{L})(?:\|+|\*(?![\p{L}*]))/gu;

/** Strips the hints for stems, since every form of a headword is found without them: kalif|at → kalifat. */
export function withoutStemHints(text: string): string {
  return text.replace(HINT, "");
}
