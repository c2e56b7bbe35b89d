import type { Token } from "../../language/tokens.ts";
import type { Entry, Step, TermIndex } from "./term-index.ts";
import { keyOf, meetsCase, type WordPattern } from "./word-pattern.ts";

/** One word of an entry as it stands in the text. */
export interface FoundWord {
  readonly pattern: WordPattern;
  readonly key: string;
  readonly from: number;
  readonly to: number;
}

/** An entry whose words stand in the text in order; whether they agree is not looked at yet. */
export interface FoundEntry {
  readonly entry: Entry;
  readonly words: readonly FoundWord[];
  /** The tokens it stands on: from the first to before the last. */
  readonly first: number;
  readonly end: number;
}

/** A text ready to be read. */
export interface ReadText {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly keys: readonly string[];
}

/** More clitics in a row than this do not stand inside a term: Islamska ih je država. */
const CLITICS_INSIDE = 2;

/** Every place where the words of an entry stand one after the other. */
export function findEntries(
  read: ReadText,
  index: TermIndex,
  clitics: ReadonlySet<string>,
): readonly FoundEntry[] {
  const found: FoundEntry[] = [];
  const walk = (step: Step, at: number, words: readonly FoundWord[], first: number): void => {
    for (const { word, end, next } of following(read, index, step, at)) {
      const path = [...words, word];
      for (const entry of next.entries) found.push({ entry, words: path, first, end });
      if (next.next.size === 0) continue;
      walk(next, end, path, first);
      if (words.length === 0)
        for (const behind of behindClitics(read, end, clitics)) walk(next, behind, path, first);
    }
  };
  for (let at = 0; at < read.tokens.length; at++) walk(index.root, at, [], at);
  return found;
}

interface Following {
  readonly word: FoundWord;
  readonly end: number;
  readonly next: Step;
}

const NONE: readonly Following[] = [];

/** The ways to go on from a step with the token at a place, alone or with an ending behind a hyphen. */
function following(read: ReadText, index: TermIndex, step: Step, at: number): readonly Following[] {
  const key = read.keys[at];
  if (key === undefined) return NONE;
  const alone = waysWith(read, index, { step, at, key, end: at + 1 });
  if (!isJoined(read, at)) return alone;
  const joined = waysWith(read, index, { step, at, key: joinedKey(read, at), end: at + 3 });
  const taken = new Set(joined.map(({ word }) => word.pattern));
  return [...joined, ...alone.filter(({ word }) => !taken.has(word.pattern))];
}

interface Place {
  readonly step: Step;
  readonly at: number;
  readonly key: string;
  readonly end: number;
}

/** This runs for every token of a text, and nearly always finds nothing: it makes nothing before it must. */
function waysWith(
  { text, tokens }: ReadText,
  index: TermIndex,
  { step, at, key, end }: Place,
): readonly Following[] {
  let ways: Following[] | undefined;
  for (const pattern of index.patternsFor(key)) {
    const next = step.next.get(pattern.id);
    if (next === undefined) continue;
    const from = tokens[at]?.from ?? 0;
    const to = tokens[end - 1]?.to ?? from;
    if (!meetsCase(pattern, text.slice(from, to))) continue;
    ways ??= [];
    ways.push({ word: { pattern, key, from, to }, end, next });
  }
  return ways ?? NONE;
}

/** Whether a word goes on behind a hyphen or apostrophe without a space: ISIL-a, caliphate's. */
function isJoined({ tokens, keys }: ReadText, at: number): boolean {
  const mark = keys[at + 1];
  if (mark !== "-" && mark !== "'") return false;
  const [word, sign, ending] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  return (
    word?.kind === "word" &&
    ending?.kind === "word" &&
    word.to === sign?.from &&
    sign.to === ending.from
  );
}

function joinedKey({ keys }: ReadText, at: number): string {
  return `${keys[at]}${keys[at + 1]}${keys[at + 2]}`;
}

function behindClitics(read: ReadText, at: number, clitics: ReadonlySet<string>): number[] {
  const behind: number[] = [];
  for (let end = at; end < at + CLITICS_INSIDE && clitics.has(read.keys[end] ?? ""); end++)
    behind.push(end + 1);
  return behind;
}

/** The keys of a text's tokens. */
export function keysOf(tokens: readonly Token[]): readonly string[] {
  return tokens.map(({ text }) => keyOf(text));
}
