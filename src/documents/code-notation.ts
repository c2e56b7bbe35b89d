import { CODE_CHARACTERS, type CodeMark, codesIn } from "./inline-codes.ts";

/**
 * Codes as people can read and type them where no chip can be shown, in a plain field or another program:
 * ‹1› and ‹/1› are a pair, ‹2/› stands alone. What looks like a code and is text keeps apart from the codes that
 * are known by a backslash: ‹\1›.
 */
const NOTATION = /‹(\\*)(\/?)(\d{1,5})(\/?)›/gu;

/** A text with its codes written out. `known` are texts that have the codes which may be meant, as the source has. */
export function notated(coded: string, known: string): string {
  const meant = meantBy(known + coded);
  return coded
    .replace(NOTATION, (written: string, _slashes, before, number, after) =>
      meant.has(before + number + after) ? written.replace("‹", "‹\\") : written,
    )
    .replace(CODE_CHARACTERS, (character) => `‹${codesIn(character).map(nameOf).join("")}›`);
}

/** The text with codes that a written one stands for; what names no code that is known is text. */
export function codesRead(written: string, known: string): string {
  const meant = meantBy(known);
  return written.replace(NOTATION, (found: string, slashes: string, before, number, after) => {
    const character = meant.get(before + number + after);
    if (character === undefined) return found;
    return slashes === "" ? character : found.replace("\\", "");
  });
}

/** The characters of the codes in a text, by how they are written. */
function meantBy(coded: string): ReadonlyMap<string, string> {
  const marks = codesIn(coded).toReversed(); // the first of its name is meant
  return new Map(marks.map((mark) => [nameOf(mark), coded.slice(mark.from, mark.to)]));
}

/** 1, /1 or 2/ */
function nameOf({ kind, number }: CodeMark): string {
  if (kind === "open") return String(number);
  return kind === "close" ? `/${number}` : `${number}/`;
}
