import { hiddenIdentity, hiddenPlace, shownPlace } from "./place.ts";
import {
  REVIEW_COLUMNS,
  type ReviewSheet,
  type ReviewSheetRow,
  type ReviewWords,
} from "./sheet.ts";

/** The table as one page that needs no server and no script: its cells can be written in, and the page saved. */
export function writeReviewHtml(
  sheet: ReviewSheet,
  words: ReviewWords & { readonly language: string },
): string {
  const head = REVIEW_COLUMNS.map((column) => {
    const hidden = column === "place" ? hiddenSpan(hiddenIdentity(sheet.identity)) : "";
    return `<th scope="col">${escaped(words.columns[column])}${hidden}</th>`;
  });
  return `<!doctype html>
<html lang="${words.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(sheet.title)}</title>
<style>${STYLE}</style>
</head>
<body>
<h1>${escaped(sheet.title)}</h1>
<p>${escaped(words.advice)}</p>
<table data-tumac-review>
<thead><tr>${head.join("")}</tr></thead>
<tbody>
${sheet.rows.map((row) => rowHtml(row, words)).join("\n")}
</tbody>
</table>
</body>
</html>
`;
}

function rowHtml(row: ReviewSheetRow, { columns, statuses }: ReviewWords): string {
  const place = `${shownPlace(row.place)}${hiddenSpan(hiddenPlace(row.place))}`;
  const note = row.note === "" ? "" : `<small>${escaped(row.note)}</small>`;
  const label = (column: "target" | "comment") =>
    `role="textbox" aria-multiline="true" aria-label="${escaped(`${columns[column]} ${row.place.position}`)}"`;
  return `<tr><td>${place}</td><td lang="hr">${coded(row.source)}${note}</td><td lang="en"><div contenteditable="true" ${label("target")} spellcheck="true">${coded(row.target)}</div></td><td>${escaped(statuses[row.status])}</td><td><div contenteditable="true" ${label("comment")}></div></td></tr>`;
}

/** Codes are grey; they are text like all else and may be moved. */
function coded(text: string): string {
  return escaped(text).replace(/‹\\*\/?\d{1,5}\/?›/gu, (code) => `<code>${code}</code>`);
}

function hiddenSpan(text: string): string {
  return `<span hidden>${escaped(text)}</span>`;
}

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

const STYLE = `
:root { color-scheme: light dark; font: 1rem/1.6 system-ui, sans-serif; }
body { margin: 2rem; }
table { width: 100%; border-collapse: collapse; table-layout: fixed; }
th, td { padding: .5rem .75rem; border: 1px solid #8888; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
th { position: sticky; top: 0; background: Canvas; }
th:nth-child(1) { width: 5rem; } th:nth-child(4) { width: 7rem; } th:nth-child(5) { width: 16%; }
td:nth-child(1), td:nth-child(4), code, small { color: #767676; }
td:nth-child(2), [contenteditable] { white-space: pre-wrap; }
[contenteditable] { min-height: 1.6em; background: color-mix(in srgb, Highlight 8%, transparent); }
[contenteditable]:focus { outline: 2px solid Highlight; outline-offset: 4px; }
code { font: inherit; }
small { display: block; }
[hidden] { display: none; }
@media (max-width: 60rem) { body { margin: .5rem; } td, th { padding: .25rem; } }
@media (max-width: 40rem) {
  thead { display: none; }
  table, tbody, tr, td { display: block; border: 0; }
  tr { padding-block: .5rem; border-top: 1px solid #8888; }
  td:last-child [contenteditable] { border: 1px dashed #8888; }
}
@media print { th { position: static; } }
`;
