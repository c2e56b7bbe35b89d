import { fold } from "../language/text.ts";

/**
 * How a searcher's word is compared: as texts are, and besides č, ć, š, ž, đ as c, s, z, d, since a searcher
 * may have no Croatian keyboard: "Džihad" → "dzihad".
 */
export function foldForSearch(text: string): string {
  if (PLAIN.test(text)) return text;
  return fold(text).normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d");
}

/** Small letters without marks; dj stands for đ. */
const PLAIN = /^(?:(?!dj)[a-z0-9 ])*$/;

/** How well a concept answers a search, the best first; a rank is an index into this. */
export const MATCHES = ["headword", "form", "beginning", "word", "part", "elsewhere"] as const;
export type Match = (typeof MATCHES)[number];

/** A concept as a search reads it. */
export interface SearchText {
  /** The folded terms of both languages. */
  readonly names: readonly string[];
  /** The terms and all else that is searched, folded. */
  readonly all: string;
}

/** How the letters of a folded search stand in a concept; undefined where they do not. */
export function matchOf({ names, all }: SearchText, wanted: string): Match | undefined {
  if (!all.includes(wanted)) return undefined;
  let best: Match = "elsewhere";
  for (const name of names) best = better(best, matchIn(name, wanted));
  return best;
}

/** The better one of two matches. */
export function better(one: Match, other: Match): Match {
  return MATCHES.indexOf(one) < MATCHES.indexOf(other) ? one : other;
}

function matchIn(name: string, wanted: string): Match {
  const at = name.indexOf(wanted);
  if (at === -1) return "elsewhere";
  if (at === 0) return name.length === wanted.length ? "headword" : "beginning";
  return startsWord(name, wanted, at) ? "word" : "part";
}

function startsWord(name: string, wanted: string, first: number): boolean {
  for (let at = first; at !== -1; at = name.indexOf(wanted, at + 1))
    if (!/[\p{L}\p{N}]/u.test(name[at - 1] ?? " ")) return true;
  return false;
}
