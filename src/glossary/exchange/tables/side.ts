import type { Language } from "../../../language/paradigm.ts";

/** So many cells of a column show its language. */
const CELLS_THAT_TELL = 500;

/** Letters and endings that the other language hardly has. */
const CROATIAN = /[čćđšž]|lj|nj|ij[ae]|cij|ost\b|ski\b|anje\b|enje\b|aj\b/giu;
const ENGLISH = /[wqxy]|th|sh|ck|ee|oo|ll|ss|tt|ea|ou|tion|ing\b/giu;

/** The language of the first of two columns of terms, by their letters; Croatian where they do not tell. */
export function languageOfFirst(first: readonly string[], second: readonly string[]): Language {
  return croatianness(second) > croatianness(first) ? "en" : "hr";
}

/** Whether the words of a column look more Croatian than English: above 0. Letters with marks count double. */
export function croatianness(cells: readonly string[]): number {
  const text = cells.slice(0, CELLS_THAT_TELL).join("\n");
  const marks = text.match(/[čćđšž]/giu)?.length ?? 0;
  const croatian = text.match(CROATIAN)?.length ?? 0;
  return marks + croatian - (text.match(ENGLISH)?.length ?? 0);
}
