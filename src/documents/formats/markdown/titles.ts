import type { Range } from "../../../language/range.ts";
import type { UnitReading } from "../format.ts";
import type { MarkdownBase } from "./base.ts";
import { markdownPieces, readMarkdownText } from "./text.ts";

/** A title ends a link or definition: `"Naslov")`. */
const TITLE =
  /\s(?:"((?:\\.|[^"\\\r\n])*)"|'((?:\\.|[^'\\\r\n])*)'|\(((?:\\.|[^()\\\r\n])*)\))[ \t]*\)?[ \t]*$/u;

/** The title of a link, picture or definition, looked for behind an offset; on one line. */
export function titleUnit(
  text: string,
  { title, to }: Range & { readonly title: string },
  from: number,
): UnitReading | null {
  if (!/[\p{L}\p{N}]/u.test(title)) return null;
  const match = TITLE.exec(text.slice(from, to));
  const raw = match?.[1] ?? match?.[2] ?? match?.[3];
  if (match === null || raw === undefined || readMarkdownText(raw, true) !== title) return null;
  const quote = match[0].trimStart()[0] ?? '"';
  const start = from + match.index + match[0].indexOf(quote) + 1;
  const base: MarkdownBase = { in: "title", quote: quote === "(" ? ")" : quote };
  return { from: start, to: start + raw.length, pieces: markdownPieces(raw, true), base };
}
