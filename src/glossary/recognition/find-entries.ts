import type { Morphology } from "../../language/morphology.ts";
import { isCapitalised } from "../../language/text.ts";
import type { Token } from "../../language/tokens.ts";
import { isNameLike } from "./casing.ts";
import { keyOf, respelledKey } from "./key.ts";
import type { Look } from "./look.ts";
import type { Entry, Step, TermIndex } from "./term-index.ts";
import type { WordPattern } from "./word-pattern.ts";

/** One word of an entry as it stands in the text. */
export interface FoundWord {
  readonly pattern: WordPattern;
  readonly look: Look;
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
  morphology: Pick<Morphology, "clitics" | "respelled">,
): readonly FoundEntry[] {
  const found: FoundEntry[] = [];
  for (let at = 0; at < read.keys.length; at++)
    if (mayBegin(read, index, at))
      walk(
        { read, index, morphology, found, first: at },
        { step: index.root, at, words: NO_WORDS },
      );
  return found;
}

const NO_WORDS: readonly FoundWord[] = [];

/** Runs for every token of a text, and nearly always says no. */
function mayBegin({ keys, tokens }: ReadText, index: TermIndex, at: number): boolean {
  const key = keys[at] ?? "";
  if (index.patternsFor(key) !== undefined || mayBeRespelled(key, tokens[at]?.text ?? ""))
    return true;
  const mark = keys[at + 1];
  return mark === "-" || mark === "'";
}

/** Shorter names are too easily another: Ana, Anna. */
const LONG_ENOUGH_TO_RESPELL = 5;

function mayBeRespelled(key: string, surface: string): boolean {
  return key !== surface && key.length >= LONG_ENOUGH_TO_RESPELL && isCapitalised(surface);
}

interface Search {
  readonly read: ReadText;
  readonly index: TermIndex;
  readonly morphology: Pick<Morphology, "clitics" | "respelled">;
  readonly found: FoundEntry[];
  readonly first: number;
}

/** How far a search has come: the step, the token to read next, and the words before it. */
interface Path {
  readonly step: Step;
  readonly at: number;
  readonly words: readonly FoundWord[];
}

function walk(search: Search, { step, at, words }: Path): void {
  const { read, morphology, found, first } = search;
  for (const { word, end, next } of following(search, step, at)) {
    const path = [...words, word];
    for (const entry of next.entries) found.push({ entry, words: path, first, end });
    if (next.next.size === 0) continue;
    walk(search, { step: next, at: end, words: path });
    if (words.length === 0)
      for (const behind of behindClitics(read, end, morphology.clitics))
        walk(search, { step: next, at: behind, words: path });
  }
}

interface Following {
  readonly word: FoundWord;
  readonly end: number;
  readonly next: Step;
}

const NONE: readonly Following[] = [];

/** The ways to go on from a step with the token at a place, alone or with an ending behind a hyphen. */
function following(
  { read, index, morphology }: Search,
  step: Step,
  at: number,
): readonly Following[] {
  const [token, key] = [read.tokens[at], read.keys[at]];
  if (token === undefined || key === undefined) return NONE;
  const alone = waysWith(index, step, { surface: token.text, key, end: at + 1, morphology });
  if (!isJoined(read, at)) return alone;
  const surface = read.text.slice(token.from, read.tokens[at + 2]?.to);
  const joined = waysWith(index, step, {
    surface,
    key: joinedKey(read, at),
    end: at + 3,
    morphology,
  });
  const taken = new Set(joined.map(({ word }) => word.pattern));
  return [...joined, ...alone.filter(({ word }) => !taken.has(word.pattern))];
}

interface Place {
  readonly surface: string;
  readonly key: string;
  readonly end: number;
  readonly morphology: Pick<Morphology, "respelled">;
}

function waysWith(index: TermIndex, step: Step, place: Place): readonly Following[] {
  const { surface, key, end } = place;
  const patterns = index.patternsFor(key) ?? respelledPatterns(index, place);
  if (patterns === undefined) return NONE;
  let ways: Following[] | undefined;
  for (const pattern of patterns) {
    const next = step.next.get(pattern.id);
    if (next === undefined) continue;
    const look = pattern.lookAt(surface, key);
    if (!look.fits) continue;
    ways ??= [];
    ways.push({ word: { pattern, look }, end, next });
  }
  return ways ?? NONE;
}

/** Names that differ from this one in spelling only. */
function respelledPatterns(
  index: TermIndex,
  { surface, key, morphology }: Place,
): readonly WordPattern[] | undefined {
  if (!mayBeRespelled(key, surface)) return undefined;
  const respelled = morphology.respelled(key);
  const others = index.patternsFor(respelledKey(respelled)) ?? [];
  const plain = respelled === key ? [] : (index.patternsFor(respelled) ?? []);
  return [...others, ...plain].filter(isNameLike);
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
