import fc from "fast-check";
import { readSheet } from "read-excel-file/universal";
import { describe, expect, test } from "vitest";
import { codeCharacter, codesIn } from "../../../src/documents/inline-codes.ts";
import { elementsOf, textWithin, xmlTree } from "../../../src/documents/xml/tree.ts";
import { readBytes, shownSources, translatedFile, untouchedFile } from "../../support/documents.ts";
import { packed, partOf, unpacked } from "../../support/office.ts";
import { row, type SheetParts, TABLE_PARTS, table, workbook } from "../../support/workbook.ts";

const STRINGS = "xl/sharedStrings.xml";

/** A workbook of one sheet with these strings, each in a row of its own. */
function column(...strings: readonly string[]): Uint8Array {
  const rows = strings.map((_, index) => row(index + 1, index)).join("");
  return workbook(strings, [{ name: "List1", rows }]);
}

function one(sheet: Partial<SheetParts>, strings: readonly string[] = []): Uint8Array {
  return workbook(strings, [{ name: "List1", rows: "", ...sheet }]);
}

/** The places and sources of a workbook: `List1!A1 Zagreb`. */
function placed(file: Uint8Array): readonly string[] {
  const { segments } = readBytes("a.xlsx", file);
  return segments.map(({ source, context, locked }) =>
    [context?.key, source, ...(locked ? ["locked"] : [])].join(" "),
  );
}

function translated(file: Uint8Array, translate: (source: string) => string): Uint8Array {
  const document = readBytes("a.xlsx", file);
  return translatedFile(document, (source, index) =>
    document.segments[index]?.locked ? "" : translate(source),
  );
}

/** Each word with a letter more. */
function inEnglish(source: string): string {
  return source.replace(/\p{L}+/gu, "$&x");
}

function inline(text: string): string {
  return `<c t="inlineStr"><is>${text}</is></c>`;
}

/** A run with a format. */
function run(text: string, format = ""): string {
  return `<r>${format === "" ? "" : `<rPr>${format}</rPr>`}<t xml:space="preserve">${text}</t></r>`;
}

const PLAIN = '<sz val="11"/><rFont val="Calibri"/><family val="2"/><charset val="238"/>';

describe("the texts of a workbook", () => {
  test.each([
    [
      "its strings, cut into sentences",
      ["<t>Dobar dan. Kako ste?</t>"],
      ["Dobar dan.", "Kako ste?"],
    ],
    [
      "decoded",
      ["<t>Ilica &amp; &lt;okolica&gt; _x005F_x000D_</t>"],
      ["Ilica & <okolica> _x000D_"],
    ],
    ["not numbers that are a string", ["<t>—</t>", "<t>a</t>"], ["a"]],
    [
      "with a code for each line end",
      ["<t>Ukupna_x000D_\ncijena\nbez poreza</t>"],
      ["Ukupna‹1_›cijena‹2_›bez poreza"],
    ],
    [
      "without how they are read aloud",
      ['<t>Kava</t><rPh sb="0" eb="4"><t>ka-va</t></rPh><phoneticPr fontId="1"/>'],
      ["Kava"],
    ],
    [
      "of runs that look the same one text",
      [
        run("Ovo je ") +
          run("važ", `<b/>${PLAIN}`) +
          run("no", `${PLAIN}<b val="1"/>`) +
          run(" danas.", PLAIN),
      ],
      ["Ovo je ‹1›važno‹/1› danas."],
    ],
  ])("are %s", (_, strings, sources) => {
    expect(shownSources("a.xlsx", column(...strings))).toEqual(sources);
  });

  test("come in the order of sheets and cells, each once, named after its first cells", () => {
    const file = workbook(
      ["<t>zadnji</t>", "<t>prvi</t>", "<t>nigdje</t>", "<t>često</t>"],
      [
        { name: "Plan 2024", rows: row(1, 1, 3) + row(2, 3, inline("<t>u ćeliji</t>")) },
        { name: "List2", rows: row(1, 3, 3, 0), state: "hidden" },
      ],
    );
    expect(placed(file)).toEqual([
      "Plan 2024!A1 prvi",
      "Plan 2024!B1, Plan 2024!A2, List2!A1 … često",
      "Plan 2024!B2 u ćeliji",
      "List2!C1 zadnji",
    ]);
  });

  test.each([
    ["results of formulas", '<c r="A1" t="str"><f>A2</f><v>Zagreb</v></c>'],
    ["numbers", '<c r="A1"><v>0</v></c>'],
    ["truths and errors", '<c r="A1" t="b"><v>1</v></c><c r="B1" t="e"><v>#N/A</v></c>'],
  ])("are not %s", (_, cells) => {
    expect(() => readBytes("a.xlsx", one({ rows: row(1, cells) }, ["<t>Split</t>"]))).toThrow(
      "documentEmpty",
    );
  });

  test("are not those of sheets that only a macro can show", () => {
    const file = workbook(
      ["<t>skriveno</t>", "<t>vidljivo</t>"],
      [
        { name: "Tajna", rows: row(1, 0, 1), state: "veryHidden" },
        { name: "List1", rows: row(1, 1) },
      ],
    );
    expect(placed(file)).toEqual(["List1!A1 vidljivo"]);
  });

  test("are what is printed above and below, with codes for numbers of pages", () => {
    const header = '&amp;L&amp;"Arial,Bold"&amp;10Ana &amp;&amp; sin&amp;RStr. &amp;P od &amp;N';
    const file = one({ after: `<headerFooter><oddHeader>${header}</oddHeader></headerFooter>` });
    expect(shownSources("a.xlsx", file)).toEqual(["Ana & sin", "Str. ‹1=› od ‹2=›"]);
    const sheet = partOf(
      translated(file, (source) => source.replace(/\w+/u, "2 $&")),
      "xl/worksheets/sheet1.xml",
    );
    expect(sheet).toContain(
      '&amp;L&amp;"Arial,Bold"&amp;10 2 Ana &amp;&amp; sin&amp;R2 Str. &amp;P od &amp;N<',
    );
  });

  test("are those of shapes and charts, but not of shapes that show a cell", () => {
    const main = "http://schemas.openxmlformats.org/drawingml/2006/main";
    const shape = (attributes: string, text: string) =>
      `<xdr:sp ${attributes}><xdr:nvSpPr><xdr:cNvPr id="2" name="x"/></xdr:nvSpPr><xdr:txBody><a:p><a:r><a:t>${text}</a:t></a:r></a:p></xdr:txBody></xdr:sp>`;
    const drawing = {
      id: "rId1",
      type: "drawing",
      path: "xl/drawings/drawing1.xml",
      contentType: "application/vnd.openxmlformats-officedocument.drawing+xml",
      content: `<xdr:wsDr xmlns:xdr="urn:x" xmlns:a="${main}">${shape("", "Napomena")}${shape('textlink="List1!$A$1"', "Zagreb")}</xdr:wsDr>`,
    };
    const file = one({ rows: row(1, 0), beside: [drawing] }, ["<t>Zagreb</t>"]);
    expect(placed(file)).toEqual(["List1!A1 Zagreb", "List1 Napomena"]);
  });
});

describe("a workbook that was translated", () => {
  const file = workbook(
    [
      "<t>Grad</t>",
      `${run("Glavni ", PLAIN)}${run("grad", "<b/>")}`,
      '<t xml:space="preserve"> Split &amp; okolica </t>',
    ],
    [
      {
        name: "List1",
        rows:
          row(1, 0, `<c r="B1" t="inlineStr"><is><t>Cijena</t></is></c>`) +
          row(2, 1, '<c r="B2"><v>12.5</v></c>') +
          row(3, 2),
      },
    ],
  );

  test("is what it was while nothing was translated", () => {
    expect(untouchedFile(readBytes("a.xlsx", file))).toEqual(file);
  });

  test("differs in its texts alone", () => {
    const [before, after] = [unpacked(file), unpacked(translated(file, inEnglish))];
    const bare = (part = "") => part.replace(/<t( xml:space="preserve")?>[^<]*<\/t>/gu, "<t/>");
    expect(Object.keys(after)).toEqual(Object.keys(before));
    for (const [name, part] of Object.entries(before)) expect(bare(after[name])).toBe(bare(part));
    expect(after[STRINGS]).toContain('<t xml:space="preserve"> Splitx &amp; okolicax </t>');
  });

  test.each([
    ["", '<calcPr fullCalcOnLoad="1"/></workbook>'],
    ['<calcPr calcId="191029"/>', '<calcPr fullCalcOnLoad="1" calcId="191029"/></workbook>'],
  ])("is computed anew where formulas have texts as results: %s", (settings, expected) => {
    const cells = row(1, 0, '<c r="B1" t="str"><f>A1</f><v>Grad</v></c>');
    const parts = unpacked(one({ rows: cells }, ["<t>Grad</t>"]));
    const before = parts["xl/workbook.xml"]?.replace("</workbook>", `${settings}</workbook>`);
    const computing = packed({ ...parts, "xl/workbook.xml": before ?? "" });
    expect(partOf(translated(computing, inEnglish), "xl/workbook.xml")).toContain(expected);
    expect(untouchedFile(readBytes("a.xlsx", computing))).toEqual(computing);
  });

  test("is read by another program", async () => {
    const written = translated(file, inEnglish);
    const rows = await readSheet(written.slice().buffer);
    expect(rows[0]).toEqual(["Gradx", "Cijenax"]);
    expect(rows[1]?.[1]).toBe(12.5);
  });

  test("has the texts that were written, whatever they hold", () => {
    const text = fc.stringMatching(/^[a-zčž0-9 _x&<>"'\]D]{1,20}$/u).map((one) => `a${one}_x000D_`);
    fc.assert(
      fc.property(text, (target) => {
        const written = translated(column("<t>Grad</t>"), () => target);
        const sources = shownSources("a.xlsx", written).join("");
        expect(sources.replaceAll(" ", "")).toBe(target.replaceAll(" ", ""));
      }),
      { numRuns: 40 },
    );
  });

  test("is whole where codes were lost or doubled", () => {
    const strings = column(
      run("Prvo ") + run("drugo", "<b/>") + run("\ntreće", "<i/>") + run(" kraj"),
    );
    const piece = fc.constantFrom(0, 1, 2, 3, 4, " riječ ", "&<>");
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 9 }), (pieces) => {
        const written = translated(strings, (source) => {
          const codes = codesIn(source).map(({ from, to }) => source.slice(from, to));
          return `a${pieces.map((one) => (typeof one === "number" ? (codes[one] ?? "") : one)).join("")}`;
        });
        const [string] = elementsOf(xmlTree(partOf(written, STRINGS)));
        expect(string && textWithin(string).match(/\n/gu)).toHaveLength(1);
      }),
      { numRuns: 30 },
    );
  });
});

describe("a table in a workbook", () => {
  const strings = ["<t>Grad</t>", "<t>Ukupna\ncijena</t>", "<t>Zagreb</t>"];
  const sheet = { rows: row(1, 0, 1) + row(2, 2), after: TABLE_PARTS };

  test("calls its columns as their headings are translated", () => {
    const beside = [table("A1:B2", ["Grad", "Ukupna_x000a_cijena"])];
    const written = translated(one({ ...sheet, beside }, strings), (source) =>
      source === "Grad"
        ? 'City "A" & B'
        : source.replace("Ukupna", "Total").replace("cijena", "price"),
    );
    const columns = partOf(written, "xl/tables/table1.xml");
    expect(columns).toContain('name="City &quot;A&quot; &amp; B"');
    expect(columns).toContain('name="Total_x000A_price"');
  });

  test.each([
    [
      "a formula",
      {
        ...sheet,
        rows: `${sheet.rows}${row(3, '<c r="A3"><f>COUNTA(Tablica1[Grad])</f><v>1</v></c>')}`,
      },
      table("A1:B2", ["Grad", "Ukupna_x000a_cijena"]),
    ],
    [
      "a formula of its own",
      sheet,
      table("A1:B2", ["Grad", "Ukupna_x000a_cijena"], {
        inner: "<calculatedColumnFormula>Tablica1[[#This Row],[Grad]]</calculatedColumnFormula>",
      }),
    ],
    ["another heading", sheet, table("A1:B2", ["Mjesto", "Ukupna_x000a_cijena"])],
  ])("keeps a heading that %s asks for", (_, cells, beside) => {
    expect(placed(one({ ...cells, beside: [beside] }, strings))).toEqual([
      "List1!A1 Grad locked",
      `List1!B1 Ukupna${codeCharacter("space", 1)}cijena`,
      "List1!A2 Zagreb",
    ]);
  });

  test("keeps a heading that a pivot table asks for", () => {
    const path = "xl/pivotCache/pivotCacheDefinition1.xml";
    const type =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.pivotCacheDefinition+xml";
    const parts = unpacked(one(sheet, strings));
    const types = parts["[Content_Types].xml"]?.replace(
      "</Types>",
      `<Override PartName="/${path}" ContentType="${type}"/></Types>`,
    );
    const cache =
      '<pivotCacheDefinition><cacheFields count="1"><cacheField name="Grad"/></cacheFields></pivotCacheDefinition>';
    const file = packed({ ...parts, "[Content_Types].xml": types ?? "", [path]: cache });
    expect(placed(file)[0]).toBe("List1!A1 Grad locked");
  });

  test("is not written with two columns of one name", () => {
    const plain = one(
      { ...sheet, beside: [table("A1:B2", ["Grad", "Zagreb"])], rows: row(1, 0, 2) },
      strings,
    );
    expect(() => translated(plain, () => "City")).toThrow("tableHeadingTwice");
  });

  test("is not written with a text that Excel would cut", () => {
    expect(() => translated(column("<t>Grad</t>"), () => "a".repeat(32_768))).toThrow(
      "cellTooLong",
    );
  });
});

describe("a workbook that cannot be used", () => {
  const OLD = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  const locked = Array.from("EncryptedPackage", (letter) => [letter.charCodeAt(0), 0]).flat();

  test.each([
    ["of an old Excel", "a.xls", [...OLD, 1, 2, 3], "formatOld"],
    ["of an old Excel with a new name", "a.xlsx", [...OLD, 1, 2, 3], "fileNotOfFormat"],
    ["locked with a password", "a.xlsx", [...OLD, ...locked], "filePassword"],
  ])("is refused where it is %s", (_, name, bytes, mishap) => {
    expect(() => readBytes(name, Uint8Array.from(bytes))).toThrow(mishap);
  });

  test.each([
    ["the sheet", "xl/worksheets/sheet1.xml", "<worksheet><sheetData>", "xmlUnusable"],
    ["the table of strings", STRINGS, '<!DOCTYPE a [<!ENTITY b "c">]><sst/>', "xmlWithEntities"],
  ])("is refused where %s cannot be read", (_, name, text, mishap) => {
    const broken = packed({ ...unpacked(column("<t>Grad</t>")), [name]: text });
    expect(() => readBytes("a.xlsx", broken)).toThrow(mishap);
  });

  test("with numbers of strings that are not there holds the others", () => {
    const file = one({ rows: row(1, 7, 0, -1) }, ["<t>Grad</t>"]);
    expect(placed(file)).toEqual(["List1!B1 Grad"]);
  });
});
