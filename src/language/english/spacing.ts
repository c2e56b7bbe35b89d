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
  const closed: Gap[] =
    (two && isSmall(left) && isSmall(right)) || (gaps[at] === "-" && PREFIX.test(left)) ? [""] : [];
  return [...hyphen, ...closed];
}

const isSmall = (part: string): boolean => /^\p{Ll}{3,}$/u.test(part);

const PREFIX =
  /^(anti|bio|co|counter|cyber|de|extra|inter|mid|multi|non|over|post|pre|pro|re|semi|sub|trans|ultra|under)$/i;

/** The shortest parts that tell: web|site, but not host|age. */
const LEFT = 3;
const RIGHT = 4;

/** One word as two that the dictionary has, or with a hyphen behind its prefix. */
function divided(word: string, isWord: (word: string) => boolean): readonly Spaced[] {
  if (!/^\p{L}\p{Ll}+$/u.test(word)) return [];
  const ways: Spaced[] = [];
  for (let at = 2; at <= word.length - RIGHT; at++) {
    const parts = [word.slice(0, at), word.slice(at)] as const;
    const prefix = PREFIX.test(parts[0]);
    if (!prefix && (at < LEFT || !isWord(parts[0]))) continue;
    if (!(prefix ? spellings(parts[1]) : [parts[1]]).some(isWord)) continue;
    ways.push({ parts, gaps: ["-"] });
    if (!prefix) ways.push({ parts, gaps: [" "] });
  }
  return ways;
}
