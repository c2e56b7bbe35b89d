import { describe, expect, test } from "vitest";
import writeWorkbook from "write-excel-file/universal";
import { readXlsx } from "../../src/web/read-xlsx.ts";
import { storedZip } from "../support/stored-zip.ts";

async function workbook(...sheets: readonly (readonly [string, (string | null)[][]])[]) {
  const blob = await writeWorkbook(sheets.map(([sheet, data]) => ({ sheet, data }))).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}

async function mishapOf(bytes: Uint8Array): Promise<unknown> {
  return readXlsx(bytes).then(
    () => null,
    (error: unknown) => error,
  );
}

describe("a workbook", async () => {
  const bytes = await workbook(
    ["prazan", [[null]]],
    [
      "Glosar",
      [
        ["hr", "en"],
        ["rat", "war"],
      ],
    ],
    ["Ostalo", [["x"]]],
  );

  test("is read from its first sheet with cells", async () => {
    const sheet = await readXlsx(bytes);
    expect(sheet).toMatchObject({ name: "Glosar", names: ["Glosar", "Ostalo"], lines: [1, 2] });
    expect(sheet.cells).toEqual([
      ["hr", "en"],
      ["rat", "war"],
    ]);
  });

  test("is read from the sheet that is named", async () => {
    expect((await readXlsx(bytes, "Ostalo")).cells).toEqual([["x"]]);
  });

  test("cut short is unusable", async () => {
    expect(await mishapOf(bytes.slice(0, -30))).toMatchObject({ mishap: "xlsxUnusable" });
  });

  test("with broken parts is unusable", async () => {
    const broken = bytes.map((byte, index) => (index > 100 && index < 400 ? 0 : byte));
    expect(await mishapOf(broken)).toMatchObject({ mishap: "xlsxUnusable" });
  });
});

test.each([
  ["no archive", new TextEncoder().encode("hr,en\nrat,war\n")],
  ["nothing", new Uint8Array()],
])("%s is unusable", async (_, bytes) => {
  expect(await mishapOf(bytes)).toMatchObject({ mishap: "xlsxUnusable" });
});

test("a workbook without a cell is unusable", async () => {
  expect(await mishapOf(await workbook(["prazan", [[null]]]))).toMatchObject({
    mishap: "xlsxUnusable",
  });
});

test("a workbook that would burst is refused before it is unpacked", async () => {
  const bytes = await workbook(["velik", [["a".repeat(20_000_000)]]]);
  expect(bytes.length).toBeLessThan(100_000);
  expect(await mishapOf(bytes)).toMatchObject({ mishap: "xlsxTooLarge" });
});

test("an archive that unpacks to more than it declares is unusable", async () => {
  const bytes = await workbook(["velik", [["a".repeat(3_000_000)]]]);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < bytes.length - 46; at++) {
    const large =
      view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) > 3_000_000;
    if (large) view.setUint32(at + 24, 600_000, true);
  }
  expect(await mishapOf(bytes)).toMatchObject({ mishap: "xlsxUnusable" });
});

/** The least that is a workbook, around the rows of its sheet. */
function workbookOf(rows: string): Uint8Array {
  return storedZip({
    "xl/workbook.xml":
      '<workbook xmlns:r="r"><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>',
    "xl/_rels/workbook.xml.rels":
      '<Relationships><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
    "xl/worksheets/sheet1.xml": `<worksheet><sheetData>${rows}</sheetData></worksheet>`,
  });
}

const CELL = '<c r="A1" t="inlineStr"><is><t>rat</t></is></c>';

test("a cell whose formula failed is empty, and the others are read", async () => {
  const failed = '<c r="B1" t="e"><v>#N/A</v></c><c r="C1"><v>7</v></c>';
  const { cells } = await readXlsx(workbookOf(`<row r="1">${CELL}${failed}</row>`));
  expect(cells).toEqual([["rat", "", "7"]]);
});

test("a row that claims to be the billionth does not take the memory of all", async () => {
  const far = '<row r="1000000000"><c r="A1000000000"><v>1</v></c></row>';
  expect(await mishapOf(workbookOf(`<row r="1">${CELL}</row>${far}`))).toMatchObject({
    mishap: "xlsxTooLarge",
  });
});

test("entities of a document type are not expanded", async () => {
  const bytes = storedZip({
    "xl/workbook.xml":
      '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><workbook xmlns:r="r"><sheets><sheet name="&b;" sheetId="1" r:id="rId1"/></sheets></workbook>',
    "xl/_rels/workbook.xml.rels": "<Relationships/>",
  });
  expect(await mishapOf(bytes)).toMatchObject({ mishap: "xlsxUnusable" });
});
