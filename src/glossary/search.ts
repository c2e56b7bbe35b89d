import { fold } from "../language/text.ts";

/**
 * How a searcher's word is compared: as texts are, and besides č, ć, š, ž, đ as c, s, z, d, since a searcher
 * may have no Croatian keyboard: "Džihad" → "dzihad".
 */
export function foldForSearch(text: string): string {
  if (!NEEDS_FOLDING.test(text)) return text;
  const plain = fold(text).replace(/[čćšžđ]/g, (letter) => PLAIN_LETTERS[letter] ?? letter);
  return NOT_ASCII.test(plain) ? plain.normalize("NFD").replace(/\p{M}/gu, "") : plain;
}

/** Whatever is not a small letter without a mark; dj stands for đ. */
const NEEDS_FOLDING = /[^a-z0-9 ]|dj/;
const NOT_ASCII = /[^\0-\x7f]/;
const PLAIN_LETTERS: Readonly<Record<string, string>> = { č: "c", ć: "c", š: "s", ž: "z", đ: "d" };

/** How well a concept answers a search: the smaller, the better. */
export const MATCH = {
  headword: 0,
  form: 1,
  beginning: 2,
  /** The beginning of another word of the term. */
  word: 3,
  /** Inside a word of the term. */
  part: 4,
  /** In the definition, the note, the source or the id. */
  elsewhere: 5,
  none: 6,
} as const;
export type Match = (typeof MATCH)[keyof typeof MATCH];

/** A concept as a search reads it. */
export interface SearchText {
  /** The folded terms of both languages. */
  readonly names: readonly string[];
  /** The terms and all else that is searched, folded. */
  readonly all: string;
}

/** How the letters of a folded search stand in a concept. */
export function matchOf({ names, all }: SearchText, wanted: string): Match {
  if (!all.includes(wanted)) return MATCH.none;
  let best: Match = MATCH.elsewhere;
  for (const name of names) {
    const match = matchIn(name, wanted);
    if (match < best) best = match;
  }
  return best;
}

function matchIn(name: string, wanted: string): Match {
  const at = name.indexOf(wanted);
  if (at === -1) return MATCH.none;
  if (at === 0) return name.length === wanted.length ? MATCH.headword : MATCH.beginning;
  return startsWord(name, wanted, at) ? MATCH.word : MATCH.part;
}

function startsWord(name: string, wanted: string, first: number): boolean {
  for (let at = first; at !== -1; at = name.indexOf(wanted, at + 1))
    if (!/[\p{L}\p{N}]/u.test(name[at - 1] ?? " ")) return true;
  return false;
}
