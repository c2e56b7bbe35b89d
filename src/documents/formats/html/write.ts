import { type WrittenPiece, writtenMarkup } from "../format.ts";
import type { HtmlBase } from "./attributes.ts";

/** A text as it stands in a page. */
export function writtenHtml(
  pieces: readonly WrittenPiece[],
  { quote, line, xml }: HtmlBase,
): string {
  const written = writtenMarkup(pieces, (text) => {
    const escaped = escapedHtml(line ? text.replace(/[\r\n]+/gu, " ") : text, xml === true);
    return quote ? escaped.replaceAll(quote, quote === '"' ? "&quot;" : "&#39;") : escaped;
  });
  if (quote !== "" || !/[\s"'`=<>]/u.test(written)) return written;
  return `"${written.replaceAll('"', "&quot;")}"`;
}

/** Also what cannot be seen in a page's source, and what a template language would read. */
function escapedHtml(text: string, isXml: boolean): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll("\u00a0", isXml ? "&#160;" : "&nbsp;")
    .replaceAll("\u00ad", isXml ? "&#173;" : "&shy;")
    .replace(/\{(?=[{%#])/gu, "&#123;");
}
