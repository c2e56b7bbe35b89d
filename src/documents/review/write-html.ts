import { ANSWERS_ID, answersWritten, noAnswers } from "./answers.ts";
import { hiddenIdentity, hiddenPlace, shownPlace } from "./place.ts";
import {
  REVIEW_COLUMNS,
  type ReviewSheet,
  type ReviewSheetRow,
  type ReviewWords,
} from "./sheet.ts";

/** What makes the page more than a table: a part of it, so that it needs no network. */
export interface ReviewPageParts {
  readonly script: InlinePart;
  readonly style: InlinePart;
  /** What the file is called, without its ending. */
  readonly name: string;
  /** The strings of the script, as JSON. */
  readonly strings: string;
  /** When the page is written. Milliseconds since 1970, UTC. */
  readonly made: number;
}

/** A script or a style, with the hash by which a browser knows it: `sha256-…`. */
export interface InlinePart {
  readonly text: string;
  readonly hash: string;
}

/** Where the script finds its strings. */
export const STRINGS_ID = "tumac-strings";

/**
 * The table as one page that needs no server: with its script it is a desk for reviewers; without, its cells can be
 * written in all the same, and the page saved. It may run and show what it brings along, and nothing else.
 */
export function writeReviewHtml(
  sheet: ReviewSheet,
  words: ReviewWords & { readonly language: string },
  { script, style, name, strings, made }: ReviewPageParts,
): string {
  const head = REVIEW_COLUMNS.map((column) => {
    const hidden = column === "place" ? hiddenSpan(hiddenIdentity(sheet.identity)) : "";
    return `<th scope="col">${escaped(words.columns[column])}${hidden}</th>`;
  });
  return `<!doctype html>
<html lang="${words.language}" data-name="${escaped(name)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src '${script.hash}'; style-src '${style.hash}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(sheet.title)}</title>
<style>${style.text}</style>
</head>
<body>
<main>
<h1>${escaped(sheet.title)}</h1>
<p class="advice">${escaped(words.advice)}</p>
<table data-tumac-review>
<thead><tr>${head.join("")}</tr></thead>
<tbody>
${sheet.rows.map((row) => rowHtml(row, words)).join("\n")}
</tbody>
</table>
</main>
<script type="application/json" id="${STRINGS_ID}">${strings.replaceAll("<", "\\u003c")}</script>
<script type="application/json" id="${ANSWERS_ID}">${answersWritten(noAnswers(made))}</script>
<script>${script.text}</script>
</body>
</html>
`;
}

function rowHtml(row: ReviewSheetRow, { columns, statuses }: ReviewWords): string {
  const place = `${shownPlace(row.place)}${hiddenSpan(hiddenPlace(row.place))}`;
  const note = row.note === "" ? "" : `<small>${escaped(row.note)}</small>`;
  const label = (column: "target" | "comment") =>
    `role="textbox" aria-multiline="true" aria-label="${escaped(`${columns[column]} ${row.place.position}`)}"`;
  const original = `data-original="${escaped(row.target)}"`;
  const state = `data-status="${row.status}"${row.locked ? " data-locked" : ""}`;
  return `<tr ${state}><td>${place}</td><td lang="hr"><span>${coded(row.source)}</span>${note}</td><td lang="en"><div contenteditable="true" ${label("target")} spellcheck="true">${coded(row.target)}</div></td><td ${original}><span>${escaped(statuses[row.status])}</span></td><td><div contenteditable="true" ${label("comment")}></div></td></tr>`;
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
