import { plainText } from "../../../documents/inline-codes.ts";

/** A change of a text: `from`–`to` is replaced by `insert`. */
export interface TextChange {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

/** `caliphate` at the end of «The» becomes « caliphate»: spaces are added where words would run together.
 * Codes between them are looked through. */
export function insertion(text: string, range: Range, words: string): TextChange {
  const before = plainText(text.slice(0, range.from)).text;
  const after = plainText(text.slice(range.to)).text;
  const left = needsSpaceAfter(before) ? " " : "";
  const right = needsSpaceBefore(after) ? " " : "";
  return { from: range.from, to: range.to, insert: left + words + right };
}

interface Range {
  readonly from: number;
  readonly to: number;
}

/** Words, closing marks and sentence marks want a space before the next word; openings, dashes and hyphens none. */
function needsSpaceAfter(before: string): boolean {
  return /[\p{L}\p{M}\p{N}\uFFFC.,;:!?%)\]}»”’…]$/u.test(before);
}

function needsSpaceBefore(after: string): boolean {
  return /^[\p{L}\p{N}\uFFFC([{«“‘]/u.test(after);
}
