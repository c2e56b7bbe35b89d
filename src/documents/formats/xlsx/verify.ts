import { Mishap } from "../../../errors.ts";
import { scanXml } from "../../xml/scan.ts";
import type { OfficePackage } from "../ooxml/package.ts";
import { HEADERS, LONGEST_HEADER } from "./headers.ts";
import { tablesOf } from "./tables.ts";
import { workbookOf } from "./workbook.ts";

/** Excel cuts off what is longer. Characters. */
const LONGEST_CELL = 32_767;
const LONGEST_COLUMN_NAME = 255;

/** Throws the mishaps `cellTooLong` and `tableHeadingTwice` where Excel would mend the file by losing text. */
export function verifyWorkbook(office: OfficePackage): void {
  const { sheets, strings } = workbookOf(office);
  if (strings !== undefined) verifyLengths(office.text(strings).text, ["si"], LONGEST_CELL);
  for (const { path } of sheets) {
    const { text } = office.text(path);
    verifyLengths(text, HEADERS, LONGEST_HEADER);
    verifyLengths(text, ["is"], LONGEST_CELL);
    for (const { columns } of tablesOf(office, path)) {
      verifyHeadings(columns.filter(({ kind }) => kind === "heading").map(({ name }) => name));
    }
  }
}

function verifyLengths(text: string, elements: readonly string[], limit: number): void {
  const ends = new RegExp(`</(?:[^<>:]+:)?(?:${elements.join("|")})>`, "u");
  const isAnyLong = text
    .split(ends)
    .slice(0, -1)
    .some((before) => before.length > limit);
  if (!isAnyLong) return; // nearly always; and reading the XML takes long
  scanXml(text, new Set(elements), (element) => {
    if (element.text.length > limit) throw tooLong(element.text, limit);
  });
}

function verifyHeadings(names: readonly string[]): void {
  const seen = new Set<string>();
  for (const name of names) {
    if (name.length > LONGEST_COLUMN_NAME) throw tooLong(name, LONGEST_COLUMN_NAME);
    const same = name.toLowerCase();
    if (seen.has(same)) throw new Mishap("tableHeadingTwice", { heading: name });
    seen.add(same);
  }
}

function tooLong(text: string, limit: number): Mishap {
  return new Mishap("cellTooLong", { text: `${text.slice(0, 60)}…`, limit });
}
