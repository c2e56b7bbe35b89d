import { spellings } from "./spelling.ts";

/** What stands between two parts of a compound. */
type Gap = "" | "-" | " ";

interface Spaced {
  readonly parts: readonly string[];
  /** One fewer than the parts. */
  readonly gaps: readonly Gap[];
}

/**
 * A term as typed, with hyphens, with spaces, and as one word, in the ways in which these change in
 * English: air strike, air-strike, airstrike; minefield, mine-field; deradicalise, de-radicalise.
 */
export function spacings(
  words: readonly string[],
  isWord: (word: string) => boolean,
): readonly (readonly string[])[] {
  const spaced = read(words);
  if (!spaced.parts.every((part) => /^\p{L}+$/u.test(part))) return [words];
  const [only = ""] = spaced.parts;
  const others = spaced.parts.length === 1 ? divided(only, isWord) : respaced(spaced);
  const distinct = new Map([spaced, ...others].map((way) => [JSON.stringify(way), way]));
  return [...distinct.values()].map(write);
}

function read(words: readonly string[]): Spaced {
  const parts = words.filter((word) => word !== "-");
  const gaps: Gap[] = [];
  for (const [at, word] of words.entries())
    if (at > 0 && word !== "-") gaps.push(words[at - 1] === "-" ? "-" : " ");
  return { parts, gaps };
}

function write({ parts, gaps }: Spaced): readonly string[] {
  const words: string[] = [];
  for (const [at, part] of parts.entries()) {
    const gap = gaps[at - 1];
    if (gap === "") words.splice(-1, 1, (words.at(-1) ?? "") + part);
    else words.push(...(gap === "-" ? ["-", part] : [part]));
  }
  return words;
}

function respaced({ parts, gaps }: Spaced): readonly Spaced[] {
  const spaces = { parts, gaps: gaps.map((): Gap => " ") };
  const changed = gaps.flatMap((gap, at) =>
    otherGaps({ parts, gaps }, at)
      .filter((other) => other !== gap)
      .map((other) => ({ parts, gaps: gaps.with(at, other) })),
  );
  return [spaces, ...changed];
}

/** Longer terms take hyphens among small words only: value-added tax, but not West Bank-settler. */
function otherGaps({ parts, gaps }: Spaced, at: number): readonly Gap[] {
  const [left = "", right = ""] = parts.slice(at);
  const two = parts.length === 2;
  const hyphen: Gap[] = two || (isSmall(left) && isSmall(right)) ? ["-"] : [];
  const closing = isSmall(right) || (gaps[at] === "-" && PARTICLE.test(right));
  const closed: Gap[] =
    (two && isSmall(left) && closing) || (gaps[at] === "-" && PREFIX.test(left)) ? [""] : [];
  return [...hyphen, ...closed];
}

const isSmall = (part: string): boolean => /^\p{Ll}{3,}$/u.test(part);

/** Whether what stands before a hyphen is no word of its own: co-, de-, under-. */
export function isPrefix(part: string): boolean {
  return PREFIX.test(part);
}

/** What a verb takes behind it and a noun keeps: start-up, lock-down, take-over. */
const PARTICLE = /^(up|in|on|off|out|by|down|over|away|back)$/;

const PREFIX =
  /^(anti|bio|co|counter|cyber|de|extra|inter|mid|multi|non|over|post|pre|pro|re|semi|sub|trans|ultra|under)$/i;

/** The shortest parts that tell: web|site, but not host|age. */
const LEFT = 3;
const RIGHT = 4;

/** One word as two that the dictionary has, or with a hyphen behind its prefix or before its particle. */
function divided(word: string, isWord: (word: string) => boolean): readonly Spaced[] {
  const ways: Spaced[] = [];
  for (let at = 2; at < word.length; at++) {
    if (!splits(word, at, isWord)) continue;
    const parts = [word.slice(0, at), word.slice(at)] as const;
    ways.push({ parts, gaps: ["-"] });
    if (!PREFIX.test(parts[0]) && !PARTICLE.test(parts[1])) ways.push({ parts, gaps: [" "] });
  }
  return ways;
}

/** Whether one word may be written as two that part here: web|site, de|radicalise, start|up. */
export function splits(word: string, at: number, isWord: (word: string) => boolean): boolean {
  const [left, right] = [word.slice(0, at), word.slice(at)];
  if (PARTICLE.test(right) && at >= LEFT && isWord(left)) return true;
  if (right.length < RIGHT || !/^\p{L}\p{Ll}+$/u.test(word)) return false;
  const prefix = PREFIX.test(left);
  if (!prefix && (at < LEFT || !isWord(left))) return false;
  return (prefix ? spellings(right) : [right]).some(isWord);
}

/** Whether the word at this place of a term may be written as one with the word before it: air strike. */
export function joins(words: readonly string[], at: number): boolean {
  const { parts, gaps } = read(words);
  const place = words.slice(0, at).filter((word) => word !== "-").length;
  return otherGaps({ parts, gaps }, place - 1).includes("");
}
