import { type Zippable, zipSync } from "fflate";
import { escapedXml } from "../xml/tree.ts";
import { hiddenIdentity, hiddenPlace, shownPlace } from "./place.ts";
import {
  REVIEW_COLUMNS,
  type ReviewColumn,
  type ReviewSheet,
  type ReviewSheetRow,
  type ReviewWords,
} from "./sheet.ts";

/** The same in each run, so that one translation is one file. */
const CHANGED = "2020-01-01T00:00:00";

/** The table as a text of Word, on pages that lie on their side. */
export function writeReviewDocx(sheet: ReviewSheet, words: ReviewWords): Uint8Array {
  const parts: Readonly<Record<string, string>> = {
    "[Content_Types].xml": CONTENT_TYPES,
    "_rels/.rels": RELATIONS,
    "word/document.xml": documentXml(sheet, words),
  };
  const files: Zippable = {};
  for (const [name, text] of Object.entries(parts)) files[name] = new TextEncoder().encode(text);
  return zipSync(files, { mtime: CHANGED });
}

/** Widths of the columns. Twentieths of a point; together what is left of A4 between its margins. */
const WIDTHS: Readonly<Record<ReviewColumn, number>> = {
  place: 1000,
  source: 5000,
  target: 5000,
  status: 1338,
  comment: 2800,
};

function documentXml(sheet: ReviewSheet, words: ReviewWords): string {
  const grid = REVIEW_COLUMNS.map((column) => `<w:gridCol w:w="${WIDTHS[column]}"/>`).join("");
  const head = REVIEW_COLUMNS.map((column) => {
    const hidden = column === "place" ? hiddenRun(hiddenIdentity(sheet.identity)) : "";
    return cell(column, paragraph(run(words.columns[column], "<w:b/>") + hidden));
  });
  const rows = sheet.rows.map((row) => rowXml(row, words)).join("");
  return `${DECLARATION}<w:document xmlns:w="${W}"><w:body>${paragraph(run(sheet.title, '<w:b/><w:sz w:val="28"/>'))}${paragraph(run(words.advice, ""))}<w:tbl><w:tblPr><w:tblW w:w="15138" w:type="dxa"/>${BORDERS}<w:tblLayout w:type="fixed"/>${MARGINS}</w:tblPr><w:tblGrid>${grid}</w:tblGrid><w:tr><w:trPr><w:tblHeader/></w:trPr>${head.join("")}</w:tr>${rows}</w:tbl>${paragraph("")}${PAGE}</w:body></w:document>`;
}

function rowXml(row: ReviewSheetRow, { statuses }: ReviewWords): string {
  const place = run(shownPlace(row.place), GREY) + hiddenRun(hiddenPlace(row.place));
  const source = runs(row.source, '<w:lang w:val="hr-HR"/>');
  const note = row.note === "" ? "" : paragraph(runs(row.note, "<w:i/>"));
  return `<w:tr><w:trPr><w:cantSplit/></w:trPr>${[
    cell("place", paragraph(place)),
    cell("source", paragraph(source) + note),
    cell("target", paragraph(runs(row.target, '<w:lang w:val="en-GB"/>'))),
    cell("status", paragraph(run(statuses[row.status], GREY))),
    cell("comment", paragraph("")),
  ].join("")}</w:tr>`;
}

function cell(column: ReviewColumn, content: string): string {
  return `<w:tc><w:tcPr><w:tcW w:w="${WIDTHS[column]}" w:type="dxa"/></w:tcPr>${content}</w:tc>`;
}

function paragraph(content: string): string {
  return `<w:p>${SPACING}${content}</w:p>`;
}

/** Codes are grey, and no spelling is checked in them. */
function runs(text: string, properties: string): string {
  return text
    .split(/(‹\\*\/?\d{1,5}\/?›)/u)
    .map((piece, index) =>
      index % 2 === 1 ? run(piece, `<w:noProof/>${COLOUR}`) : run(piece, properties),
    )
    .join("");
}

function run(text: string, properties: string): string {
  if (text === "") return "";
  const pieces = text.split(/([\t\n])/u).map((piece) => {
    if (piece === "\t") return "<w:tab/>";
    if (piece === "\n") return "<w:br/>";
    return piece === "" ? "" : `<w:t xml:space="preserve">${escapedXml(piece)}</w:t>`;
  });
  return `<w:r>${properties === "" ? "" : `<w:rPr>${properties}</w:rPr>`}${pieces.join("")}</w:r>`;
}

/** Not shown, not printed; Word and LibreOffice keep it. */
function hiddenRun(text: string): string {
  return run(text, "<w:noProof/><w:vanish/>");
}

const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';
const COLOUR = '<w:color w:val="767676"/>';
const GREY = `<w:noProof/>${COLOUR}<w:sz w:val="18"/>`;
const SPACING = '<w:pPr><w:spacing w:after="60"/></w:pPr>';
const MARGINS =
  '<w:tblCellMar><w:left w:w="80" w:type="dxa"/><w:right w:w="80" w:type="dxa"/></w:tblCellMar>';
const BORDERS = `<w:tblBorders>${["top", "left", "bottom", "right", "insideH", "insideV"]
  .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="A6A6A6"/>`)
  .join("")}</w:tblBorders>`;
const PAGE =
  '<w:sectPr><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:pgMar w:top="850" w:right="850" w:bottom="850" w:left="850" w:header="400" w:footer="400" w:gutter="0"/></w:sectPr>';
const CONTENT_TYPES = `${DECLARATION}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`;
const RELATIONS = `${DECLARATION}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`;
