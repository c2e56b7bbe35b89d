import { Mishap } from "../../../errors.ts";
import type { Range } from "../../../language/range.ts";

/**
 * A long text is read in stretches, for the reader of Markdown needs a hundred times the memory of what it reads.
 * They are cut where nothing can go on: after a blank line, before one that is not indented, outside of code and
 * of HTML that holds blank lines; and before the items of a list that has no blank lines.
 */
const STRETCH = 24_000;

/** More lines in a stretch, code aside, take the reader a minute; books have a page without a blank line. */
const MOST_LINES = 40_000;

/** Code between fences, and the kinds of HTML that blank lines do not end, with what ends them. */
const OPENINGS: readonly (readonly [RegExp, (opened: RegExpExecArray) => RegExp])[] = [
  [
    /^ {0,3}(`{3,})[^`]*$/u,
    ([, fence = ""]) => new RegExp(`^ {0,3}\`{${fence.length},}[ \\t]*$`, "u"),
  ],
  [/^ {0,3}(~{3,})/u, ([, fence = ""]) => new RegExp(`^ {0,3}~{${fence.length},}[ \\t]*$`, "u")],
  [/^ {0,3}\$\$[ \t]*$/u, () => /\$\$[ \t]*$/u],
  [
    /^ {0,3}<(?:script|pre|style|textarea)(?:[\s>]|$)/iu,
    () => /<\/(?:script|pre|style|textarea)>/iu,
  ],
  [/^ {0,3}<!--/u, () => /-->/u],
  [/^ {0,3}<\?/u, () => /\?>/u],
  [/^ {0,3}<!\[CDATA\[/u, () => /\]\]>/u],
  [/^ {0,3}<![A-Za-z]/u, () => />/u],
];

/** The stretches of a text, in order. Throws the mishap `tooComplex`. */
export function stretches(text: string): readonly Range[] {
  const found: Range[] = [];
  let from = 0;
  let end: RegExp | null = null;
  let isAfterBlank = true;
  let isInHtml = false;
  let list: List | null = null;
  let lines = 0;
  for (const { 0: raw, index } of text.matchAll(/[^\r\n]*(?:\r\n?|\n|$)/gu)) {
    const line = raw.trimEnd();
    if (end !== null) {
      if (end.test(line)) end = null;
      isAfterBlank = false;
      list = null;
      continue;
    }
    const isItem = list !== null && markerOf(line) === list.marker;
    list = isAfterBlank ? listFrom(line) : list && listAfter(list, line);
    const isBoundary = isAfterBlank ? /^\S/u.test(line) : isItem && list !== null;
    if (isBoundary && index - from >= STRETCH) {
      found.push({ from, to: index });
      from = index;
      lines = 0;
    }
    if (++lines > MOST_LINES) throw new Mishap("tooComplex");
    isAfterBlank = line === "";
    isInHtml = !isAfterBlank && (isInHtml || /^ {0,3}<[a-z/]/iu.test(line));
    end = isInHtml && !/^ {0,3}<(?:script|pre|style|textarea)/iu.test(line) ? null : opened(line);
  }
  found.push({ from, to: text.length });
  return found;
}

/** A list that begins behind a blank line. */
interface List {
  /** `-`, or what stands behind its numbers. */
  readonly marker: string;
  /** How far lines are indented that surely belong to an item. */
  readonly indent: number;
}

/** An item that is not indented, and has words. */
const ITEM = /^(?:([-+*])|\d{1,9}([.)]))(?: {1,4}|\t)(?=\S)/u;

function markerOf(line: string): string | null {
  const [, bullet, sign] = ITEM.exec(line) ?? [];
  return bullet ?? sign ?? null;
}

/** Numbers may be indented to four; lines indented further begin nothing of their own. */
function indentOf(line: string): number {
  const item = ITEM.exec(line)?.[0] ?? "";
  return item.endsWith("\t") ? 4 : Math.min(4, item.length);
}

function listFrom(line: string): List | null {
  const marker = markerOf(line);
  return marker === null || OPAQUE.test(line) ? null : { marker, indent: indentOf(line) };
}

/** Code and HTML, which may hold what looks like items. */
const OPAQUE = /`{3}|~{3}|\$\$|^[ \t>*+\d.)-]*</u;

/**
 * Null where the next item may be none any more. An item with a bullet always begins one; `2.` only goes on with its
 * own list, and is text behind a paragraph or another list.
 */
function listAfter(list: List, line: string): List | null {
  if (OPAQUE.test(line)) return null;
  if (markerOf(line) === list.marker) {
    return { ...list, indent: Math.max(list.indent, indentOf(line)) };
  }
  const isBullet = /[-+*]/u.test(list.marker);
  const isWithin = /^ *\t/u.test(line) || line.length - line.trimStart().length >= list.indent;
  return isBullet || isWithin ? list : null;
}

function opened(line: string): RegExp | null {
  for (const [opening, closing] of OPENINGS) {
    const match = opening.exec(line);
    if (match === null) continue;
    const end = closing(match);
    const rest = line.slice(match[0].length);
    return !/^ {0,3}[`~$]/u.test(line) && end.test(rest) ? null : end;
  }
  return null;
}

/** What a text defines for its links and notes, as it stands in front of the colon: `[^1]`, `[pošta]`. */
export function definedLabels(text: string): ReadonlySet<string> {
  const labels = new Set<string>();
  for (const [, label = ""] of text.matchAll(
    /^[ \t>]*(?:[-*+][ \t]+)?(\[[^\][\r\n]{1,999}\]):/gmu,
  )) {
    labels.add(label);
  }
  return labels;
}
