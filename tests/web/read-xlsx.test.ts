import { describe, expect, test } from "vitest";
import writeWorkbook from "write-excel-file/universal";
import { readXlsx } from "../../src/web/read-xlsx.ts";

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
