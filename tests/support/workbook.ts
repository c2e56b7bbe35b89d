import { contentTypes, DECLARATION, type Parts, packed, relationships } from "./office.ts";

const SHEET = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const RELATIONS = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const OFFICE = "application/vnd.openxmlformats-officedocument";

/** A part that a sheet points to. */
export interface Beside {
  readonly id: string;
  readonly type: string;
  readonly path: string;
  readonly contentType: string;
  readonly content: string;
}

export interface SheetParts {
  readonly name: string;
  /** Rows as XML. */
  readonly rows: string;
  /** What stands behind the rows. */
  readonly after?: string;
  readonly state?: string;
  readonly beside?: readonly Beside[];
}

/** Two fonts, the second bold; the cell style 1 is of the second. */
const STYLES = `${DECLARATION}<styleSheet ${SHEET}><fonts count="2"><font><sz val="11"/><name val="Calibri"/><family val="2"/><charset val="238"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/></cellXfs></styleSheet>`;

/** A workbook as Excel saves one, of sheets and the contents of its strings: `<t>Zagreb</t>`. */
export function workbook(
  strings: readonly string[],
  sheets: readonly SheetParts[],
  { names = "", extra = {} }: { readonly names?: string; readonly extra?: Parts } = {},
): Uint8Array {
  const parts: Record<string, string> = {};
  const types: Record<string, string> = {
    "/xl/workbook.xml": `${OFFICE}.spreadsheetml.sheet.main+xml`,
    "/xl/styles.xml": `${OFFICE}.spreadsheetml.styles+xml`,
    "/xl/sharedStrings.xml": `${OFFICE}.spreadsheetml.sharedStrings+xml`,
  };
  for (const [index, { rows, after = "", beside = [] }] of sheets.entries()) {
    const name = `sheet${index + 1}.xml`;
    parts[`xl/worksheets/${name}`] =
      `${DECLARATION}<worksheet ${SHEET} ${RELATIONS}><sheetData>${rows}</sheetData>${after}</worksheet>`;
    types[`/xl/worksheets/${name}`] = `${OFFICE}.spreadsheetml.worksheet+xml`;
    const links = beside.map(({ id, type, path }) => [id, type, `/${path}`] as const);
    if (links.length > 0) parts[`xl/worksheets/_rels/${name}.rels`] = relationships(links);
    for (const { path, contentType, content } of beside) {
      parts[path] = content;
      types[`/${path}`] = contentType;
    }
  }
  const list = sheets.map(({ name, state }, index) => {
    const shown = state === undefined ? "" : ` state="${state}"`;
    return `<sheet name="${name}" sheetId="${index + 1}"${shown} r:id="rId${index + 1}"/>`;
  });
  const items = strings.map((content) => `<si>${content}</si>`).join("");
  return packed({
    "[Content_Types].xml": contentTypes(types),
    "_rels/.rels": relationships([["rId1", "officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": `${DECLARATION}<workbook ${SHEET} ${RELATIONS}><sheets>${list.join("")}</sheets>${names === "" ? "" : `<definedNames>${names}</definedNames>`}</workbook>`,
    "xl/_rels/workbook.xml.rels": relationships([
      ...sheets.map(
        (_, index) => [`rId${index + 1}`, "worksheet", `worksheets/sheet${index + 1}.xml`] as const,
      ),
      ["rIdS", "styles", "styles.xml"],
      ["rIdT", "sharedStrings", "sharedStrings.xml"],
    ]),
    ...parts,
    "xl/styles.xml": STYLES,
    "xl/sharedStrings.xml": `${DECLARATION}<sst ${SHEET} uniqueCount="${strings.length}">${items}</sst>`,
    ...extra,
  });
}

/** A row of cells that use strings of the table, by their numbers; others are XML. */
export function row(number: number, ...cells: readonly (number | string)[]): string {
  const all = cells.map((cell, index) =>
    typeof cell === "string"
      ? cell
      : `<c r="${String.fromCharCode(65 + index)}${number}" t="s"><v>${cell}</v></c>`,
  );
  return `<row r="${number}">${all.join("")}</row>`;
}

/** A table over the cells `ref`, with the names of its columns. */
export function table(
  ref: string,
  columns: readonly string[],
  { attributes = "", inner = "", number = 1 } = {},
): Beside {
  const list = columns.map(
    (name, index) =>
      `<tableColumn id="${index + 1}" name="${name}"${attributes}>${inner}</tableColumn>`,
  );
  return {
    id: `rIdTable${number}`,
    type: "table",
    path: `xl/tables/table${number}.xml`,
    contentType: `${OFFICE}.spreadsheetml.table+xml`,
    content: `${DECLARATION}<table ${SHEET} id="${number}" name="Tablica${number}" displayName="Tablica${number}" ref="${ref}" totalsRowShown="0"><autoFilter ref="${ref}"/><tableColumns count="${columns.length}">${list.join("")}</tableColumns></table>`,
  };
}

/** What a sheet says of its tables. */
export const TABLE_PARTS = '<tableParts count="1"><tablePart r:id="rIdTable1"/></tableParts>';
