/** The extra that keeps a headword as another tool wrote it: `kalifat|`, `borb*`. */
export const STEM_HINT = "headword with stem hint";

/** `|` within a word marks the end of its stem for memoQ, `*` at its end for memoQ and Phrase. */
const HINT = /(?<=\p{L})(?:\|+|\*(?![\p{L}*]))/gu;

/** An ending behind a stem is short, and most end in a vowel: bor|ac, borb|eni, mlad|ost; another term is not. */
const STEM_AND_ENDING = /^[^|]*\p{L}\|(?:\p{L}{1,2}|\p{L}{2,3}[aeiou]|ost)?(?:\s[^|]*)?$/u;

/** Whether a bar in a cell can mark the end of a stem, rather than stand between two terms. */
export function couldBeStemHint(cell: string): boolean {
  return STEM_AND_ENDING.test(cell.trim());
}

/** Strips the hints for stems, since every form of a headword is found without them: kalif|at → kalifat. */
export function withoutStemHints(text: string): string {
  return text.replace(HINT, "");
}
