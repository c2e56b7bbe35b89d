import { fitCapital } from "../writing/capital.ts";
import type { Lexicon } from "./lexicon.ts";

/** Where a suggestion comes from. */
export type SuggestionKind = "term" | "figure" | "name" | "word";

/** What the open segment can suggest, whatever is written elsewhere. */
export interface Candidate {
  readonly text: string;
  readonly kind: Exclude<SuggestionKind, "word">;
  /** All spellings of a term: they say whether it has a small letter within a sentence. */
  readonly spellings: readonly string[];
}

export interface Suggestion {
  readonly text: string;
  readonly kind: SuggestionKind;
}

/** `suggestions` for what stands from `from` to the cursor. */
export interface Suggested {
  readonly from: number;
  readonly suggestions: readonly Suggestion[];
}

/** What is suggested from. */
export interface Supply {
  readonly candidates: readonly Candidate[];
  readonly words: Lexicon;
  readonly names: Lexicon;
}

/** A longer list takes longer to read than the word to type. */
const LONGEST_LIST = 7;

/** Letters of a word after which something is suggested: the segment's own is meant more often than anything else. */
const LETTERS = { own: 2, document: 3 } as const;

/** Words before the cursor that a term or a name may begin with: «islamic st» → Islamic State. */
const MOST_WORDS = 4;

/** What can be written for the letters before the cursor; null for nothing. `before` is the text up to the cursor. */
export function suggest(before: string, after: string, supply: Supply): Suggested | null {
  if (/^[\p{L}\p{N}]/u.test(after)) return null;
  for (const from of starts(before)) {
    const typed = before.slice(from);
    const isWord = !/\s/u.test(typed);
    const own = ownSuggestions(typed, before.slice(0, from), supply.candidates);
    const found = [...own, ...documentSuggestions(typed, isWord, supply)];
    const suggestions = distinct(found, typed).slice(0, LONGEST_LIST);
    if (suggestions.length > 0) return { from, suggestions };
  }
  return null;
}

/** Where words before the cursor begin, the farthest first. */
function starts(before: string): readonly number[] {
  const word = String.raw`[\p{L}\p{N}€$£“‘−][\p{L}\p{M}\p{N}’'.,:-]*`;
  const tail = new RegExp(`(?:${word}[ \\u00A0]){0,${MOST_WORDS - 1}}${word}$`, "u").exec(before);
  if (tail === null) return [];
  return Array.from(tail[0].matchAll(/(?<=^|\s)\S/gu), ({ index }) => tail.index + index);
}

function ownSuggestions(
  typed: string,
  before: string,
  candidates: readonly Candidate[],
): readonly Suggestion[] {
  const letters = typed.toLowerCase();
  const fitting = candidates.filter(
    ({ text, kind }) =>
      text.toLowerCase().startsWith(letters) && (kind === "figure" || typed.length >= LETTERS.own),
  );
  return fitting.map(({ text, kind, spellings }) => ({
    kind,
    text: kind === "term" ? fitCapital(text, before, spellings) : text,
  }));
}

/** Words follow the capital that was typed; names have their own. */
function documentSuggestions(
  typed: string,
  isWord: boolean,
  { words, names }: Supply,
): readonly Suggestion[] {
  if (typed.length < LETTERS.document || /^\P{L}/u.test(typed)) return [];
  const capital = typed.charAt(0) !== typed.charAt(0).toLowerCase();
  const like = (word: string) => (capital ? word.charAt(0).toUpperCase() + word.slice(1) : word);
  const found = names
    .startingWith(typed, LONGEST_LIST)
    .map((text) => ({ text, kind: "name" as const }));
  const long = isWord ? words.startingWith(typed, LONGEST_LIST) : [];
  return [...found, ...long.map((word) => ({ text: like(word), kind: "word" as const }))];
}

/** Each text once, and none that is there already. */
function distinct(found: readonly Suggestion[], typed: string): readonly Suggestion[] {
  const seen = new Set([typed]);
  return found.filter(({ text, kind }) => {
    const whole = kind !== "name" && text.toLowerCase() === typed.toLowerCase();
    if (whole || seen.has(text)) return false;
    seen.add(text);
    return true;
  });
}
