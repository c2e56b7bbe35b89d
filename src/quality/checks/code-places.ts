import { CODE_CHARACTERS, type CodeMark, codesIn } from "../../documents/inline-codes.ts";
import { codeKey, mended, withSoundCodes } from "../../documents/mended-codes.ts";
import type { Range } from "../../language/range.ts";
import type { Pair } from "../inspect.ts";

/** Words of two languages that begin with so many of the same letters are taken for the same: Zagreba, Zagreb. */
const COMMON_START = 4;

/** Where more codes than this are missing, a place for each takes too long to find, and a reader looks for none. */
export const MOST_PLACED = 60;

/** The target with all codes of the source, each once, in the likeliest places, and pairs well nested. */
export function withAllCodes({ source, target, codes }: Pair): string {
  const sound = withSoundCodes(target, source, codes);
  const owed = codesIn(source);
  if (owed.length - codesIn(sound).length > MOST_PLACED) return mended(target, source, codes);
  const complete = withMissingCodes(sound, source, owed);
  const isSound = withSoundCodes(complete, source, codes) === complete;
  return isSound ? complete : mended(target, source, codes);
}

/** The target with those of some codes of the source that it has not, each in the likeliest place. */
export function withMissingCodes(
  target: string,
  source: string,
  wanted: readonly CodeMark[],
): string {
  return wanted.reduce((text, mark) => {
    const isThere = codesIn(text).some((code) => codeKey(code) === codeKey(mark));
    return isThere ? text : withCode(text, source, mark);
  }, target);
}

function withCode(target: string, source: string, mark: CodeMark): string {
  const place = likeliestPlace(target, source, mark);
  const code = source.slice(mark.from, mark.to);
  const [before, after] = [target.slice(0, place), target.slice(place)];
  const spacedBefore = /\s$/u.test(source.slice(0, mark.from));
  const spacedAfter = /^\s/u.test(source.slice(mark.to));
  if (mark.kind === "word") {
    const left = spacedBefore && /\S$/u.test(before) ? " " : "";
    const right = spacedAfter && /^[\p{L}\p{N}]/u.test(after) ? " " : "";
    return before + left + code + right + after;
  }
  if (mark.kind === "space" && !spacedBefore) return before.trimEnd() + code + after;
  return before + code + after;
}

/**
 * Beside the same code or the same word (a name, a number) as in the source, at the same edge of the text; else
 * as far into it as in the source, between the codes that it stands between there.
 */
function likeliestPlace(target: string, source: string, mark: CodeMark): number {
  const { inSource, inTarget } = surroundings(target, source, mark);
  const before = source.slice(inSource.from, mark.from);
  const after = source.slice(mark.to, inSource.to);
  if (before === "") return inTarget.from;
  if (after === "") return inTarget.to;
  const words = wordsIn(target, inTarget);
  const counted = [wordsIn(before).length, wordsIn(after).length] as const;
  const side = mark.kind === "close" ? "to" : "from";
  if (side === "to" && counted[1] === 0) return words.at(-1)?.to ?? inTarget.to;
  if (side === "from" && counted[0] === 0) return words[0]?.from ?? inTarget.from;
  return (
    besideSameWord({ before, after, target, words, side }) ??
    byShare({ counted, words, side, inTarget })
  );
}

/** The stretches between the nearest codes on either side that both texts have. */
function surroundings(target: string, source: string, mark: CodeMark) {
  const there = new Map(codesIn(target).map((code) => [codeKey(code), code]));
  const known = codesIn(source).filter((code) => there.has(codeKey(code)));
  const left = known.findLast((code) => code.to <= mark.from);
  const right = known.find((code) => code.from >= mark.to);
  const from = (left && there.get(codeKey(left))?.to) ?? 0;
  const to = (right && there.get(codeKey(right))?.from) ?? target.length;
  const inTarget = from <= to ? { from, to } : { from, to: target.length };
  return { inSource: { from: left?.to ?? 0, to: right?.from ?? source.length }, inTarget };
}

interface Word extends Range {
  readonly text: string;
}

function wordsIn(text: string, { from, to }: Range = { from: 0, to: text.length }): Word[] {
  const words = text.slice(from, to).matchAll(/[\p{L}\p{M}\p{N}]+/gu);
  return Array.from(words, ({ 0: word, index }) => ({
    text: word.toLowerCase(),
    from: from + index,
    to: from + index + word.length,
  }));
}

/** An opening code belongs to the word behind it, a closing one to the word before. */
function besideSameWord(places: {
  readonly before: string;
  readonly after: string;
  readonly target: string;
  readonly words: readonly Word[];
  readonly side: "from" | "to";
}): number | undefined {
  const { before, after, target, words, side } = places;
  const [first] = wordsIn(after.replace(CODE_CHARACTERS, " "));
  const last = wordsIn(before.replace(CODE_CHARACTERS, " ")).at(-1);
  const behind = words.find((word) => isSame(word, first));
  const ahead = words.find((word) => isSame(word, last));
  const spaces = (at: number) => /^\s*/u.exec(target.slice(at))?.[0].length ?? 0;
  if (side === "to") return ahead?.to ?? (behind && target.slice(0, behind.from).trimEnd().length);
  return behind?.from ?? (ahead && ahead.to + spaces(ahead.to));
}

function isSame(word: Word, other: Word | undefined): boolean {
  if (other === undefined) return false;
  if (word.text === other.text) return true;
  const start = other.text.slice(0, COMMON_START);
  return start.length === COMMON_START && word.text.startsWith(start);
}

function byShare(share: {
  readonly counted: readonly [before: number, after: number];
  readonly words: readonly Word[];
  readonly side: "from" | "to";
  readonly inTarget: Range;
}): number {
  const { words, side, inTarget } = share;
  const [before, after] = share.counted;
  const at = Math.round((words.length * before) / Math.max(1, before + after));
  if (side === "from") return words[at]?.from ?? inTarget.to;
  return words[Math.max(at, 1) - 1]?.to ?? inTarget.to;
}
