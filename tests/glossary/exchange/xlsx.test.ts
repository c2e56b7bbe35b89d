import fc from "fast-check";
import { describe, expect, test } from "vitest";
import writeWorkbook from "write-excel-file/universal";
import { plainConcept, plainTerm } from "../../../src/glossary/concept.ts";
import { guessReading } from "../../../src/glossary/exchange/tables/guess-reading.ts";
import { readTable } from "../../../src/glossary/exchange/tables/read-table.ts";
import { sheetsOf } from "../../../src/glossary/exchange/workbook.ts";
import { writeGlossaryXlsx } from "../../../src/glossary/exchange/xlsx.ts";
import { entriesOf } from "../../../src/glossary/exchange/zip-directory.ts";
import { anyGlossary, anyUnits, glossariesOf } from "../../support/glossaries.ts";

async function readBack(bytes: Uint8Array) {
  const [sheet] = await sheetsOf(bytes);
  if (sheet === undefined) throw new RangeError("no sheet");
  const { concepts, problems } = readTable(sheet, guessReading(sheet));
  return { concepts: concepts.map(({ concept }) => concept), problems };
}

function conceptWith(note: string) {
  const term = plainTerm({ id: "1:hr:1", language: "hr", text: "rat" });
  return plainConcept({ id: "1", note, terms: [term] });
}

test("a glossary comes back from a workbook as it went in", async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(anyGlossary, glossariesOf(anyUnits)), async (concepts) => {
      expect(await readBack(await writeGlossaryXlsx(concepts))).toEqual({ concepts, problems: [] });
    }),
    { numRuns: 40 },
  );
});

test.each([
  ["a formula", "=1+1"],
  ["a guard of ours", "'=1+1"],
  ["line ends of both kinds", "a\r\nb\rc\nd"],
  ["an escape of Office", "_x000D_ and _x005F_"],
  ["characters that XML has not", "a\u0000b\u0007c\u000Bd\uFFFEe\uFFFDf\u{1FFFE}g"],
  ["half a character", "a\uD83Db"],
  ["spaces around", "  rat \t"],
  ["markup", "<t>&amp;</t>]]>"],
  ["constructor", "constructor"],
  ["valueOf", "valueOf"],
  ["__proto__", "__proto__"],
  ["a long text", "ćevap ".repeat(5_000)],
])("%s in a cell stays what it is", async (_, note) => {
  const { concepts } = await readBack(await writeGlossaryXlsx([conceptWith(note)]));
  expect(concepts[0]?.note).toBe(note);
});

describe("the sheets of a workbook", () => {
  test("are those that hold anything, with the rows that do", async () => {
    const workbook = await writeWorkbook([
      { sheet: "prazan", data: [[null]] },
      {
        sheet: "Nazivi",
        data: [
          ["hrvatski", "engleski", "broj", "kada", "da"],
          [null],
          [
            "rat",
            "war",
            12.5,
            { value: new Date("2025-11-03T00:00:00Z"), type: Date, format: "yyyy-mm-dd" },
            true,
          ],
        ],
      },
    ]).toBlob();
    expect(await sheetsOf(new Uint8Array(await workbook.arrayBuffer()))).toEqual([
      {
        name: "Nazivi",
        cells: [
          ["hrvatski", "engleski", "broj", "kada", "da"],
          ["rat", "war", "12.5", "2025-11-03", "true"],
        ],
        lines: [1, 3],
        broken: [],
        delimiter: null,
      },
    ]);
  });

  test("are named after what Excel shows, and no cell is a formula", async () => {
    const [sheet] = await sheetsOf(await writeGlossaryXlsx([conceptWith("=HYPERLINK(1)")]));
    expect(sheet?.name).toBe("glossary");
    expect(sheet?.cells[1]).toContain("=HYPERLINK(1)");
  });
});

describe("the directory of an archive", () => {
  test("declares the size of every part", async () => {
    const entries = entriesOf(await writeGlossaryXlsx([conceptWith("a".repeat(100_000))])) ?? [];
    const sum = (size: "packed" | "unpacked") =>
      entries.reduce((total, entry) => total + entry[size], 0);
    expect(sum("unpacked")).toBeGreaterThan(100_000);
    expect(sum("packed")).toBeLessThan(20_000);
  });

  test.each([
    ["nothing", new Uint8Array()],
    ["a text", new TextEncoder().encode("hr,en\nrat,war\n".repeat(10))],
    [
      "an end without a directory",
      new Uint8Array([0x50, 0x4b, 5, 6, ...Array(6).fill(0), 9, 0, ...Array(10).fill(0)]),
    ],
  ])("is not found in %s", (_, bytes) => {
    expect(entriesOf(bytes)).toBeNull();
  });
});
