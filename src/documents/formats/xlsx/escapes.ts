/** A character that a cell cannot hold as it is: `_x000D_` for a carriage return, `_x005F_` for the line itself. */
const ESCAPE = /_x([0-9A-Fa-f]{4})_/gu;

/** What XML cannot hold, and what would be read as an escape. */
const TO_ESCAPE = /_(?=x[0-9A-Fa-f]{4}_)|(?![\t\n\u007F-\u009F])\p{Cc}|[\uFFFE\uFFFF]/gu;

/** The text of a cell as a reader sees it. Halves of pairs stay escapes. */
export function unescapedCell(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(ESCAPE, (whole, digits: string) => {
    const code = Number.parseInt(digits, 16);
    return code >= 0xd800 && code <= 0xdfff ? whole : String.fromCharCode(code);
  });
}

/** The other way round, before it is escaped as XML. */
export function escapedCell(text: string): string {
  return text.replace(TO_ESCAPE, escapeOf);
}

/** In the name of a column a line end is an escape too. */
export function escapedColumnName(text: string): string {
  return escapedCell(text).replace(/[\t\n]/gu, escapeOf);
}

function escapeOf(character: string): string {
  const digits = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
  return `_x${digits}_`;
}
