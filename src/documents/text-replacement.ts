import { Mishap } from "../errors.ts";
import { withoutCodes } from "./inline-codes.ts";
import { exchangeWords } from "./search/exchange-words.ts";
import type { TextMatch, TextSearch } from "./text-search.ts";

/** What is put in the place of what was found. */
export interface Replacement {
  /** For a regular expression `$1`, `$<name>` and `$&` stand for what was caught, and `$$` for a dollar. */
  readonly text: string;
  /** True where the first letter is a capital, or all are, if those found are: Kalifat → Caliphate. */
  readonly keepCase: boolean;
}

/** What of a text is replaced. */
export interface Replacing {
  /** The places to replace, by their index from 0; all without. */
  readonly places?: ReadonlySet<number> | undefined;
  /** The longest that the text may become. UTF-16 code units. */
  readonly longest: number;
}

export interface Replacer {
  /** The text afterwards, with each of its codes; null where it would be too long. */
  replace(coded: string, replacing: Replacing): string | null;
}

/** Throws the mishap `replacementGroup` where the replacement asks for a group that the pattern has not. */
export function createReplacer(search: TextSearch, { text, keepCase }: Replacement): Replacer {
  const literal = withoutCodes(text);
  const pieces = search.kind === "regex" ? piecesOf(literal, search) : [() => literal];
  const wordsFor = (match: TextMatch) => {
    const words = pieces.map((piece) => piece(match)).join("");
    return keepCase ? inCaseOf(match.words, words) : words;
  };
  return {
    replace(coded, { places, longest }) {
      let replaced = "";
      let at = 0;
      for (const [index, match] of search.matches(coded).entries()) {
        if (places !== undefined && !places.has(index)) continue;
        const found = coded.slice(match.from, match.to);
        replaced += coded.slice(at, match.from) + exchangeWords(found, wordsFor(match));
        at = match.to;
        if (replaced.length > longest) return null;
      }
      replaced += coded.slice(at);
      return replaced.length > longest ? null : replaced;
    },
  };
}

/** A part of a replacement: words of its own, or what a match has caught. */
type Piece = (match: TextMatch) => string;

const REFERENCE = /\$(?:(\$)|(&)|(\d{1,2})|<([^>]*)>)/gu;

function piecesOf(text: string, search: TextSearch): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const found of text.matchAll(REFERENCE)) {
    const before = text.slice(at, found.index);
    pieces.push(() => before, reference(found, search));
    at = found.index + found[0].length;
  }
  const rest = text.slice(at);
  return [...pieces, () => rest];
}

function reference(found: RegExpExecArray, { groups, names }: TextSearch): Piece {
  const [group, dollar, whole, number, name] = found;
  if (dollar !== undefined) return () => "$";
  if (whole !== undefined) return ({ words }) => words;
  if (name !== undefined && names.has(name)) return (match) => match.names[name] ?? "";
  const index = Number(number);
  if (index >= 1 && index <= groups) return (match) => match.groups[index - 1] ?? "";
  throw new Mishap("replacementGroup", { group, count: groups });
}

/** KALIFAT → CALIPHATE, Kalifat → Caliphate; what is written with capitals keeps them: kalifat → NATO. */
function inCaseOf(found: string, words: string): string {
  if (/\p{Lu}.*\p{Lu}/su.test(found) && !/\p{Ll}/u.test(found)) return words.toUpperCase();
  if (!/^\P{L}*\p{Lu}/u.test(found)) return words;
  return words.replace(/\p{L}/u, (first) => first.toUpperCase());
}
