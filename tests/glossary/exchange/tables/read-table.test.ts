import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { writeGlossaryCsv } from "../../../../src/glossary/exchange/csv.ts";
import { guessReading } from "../../../../src/glossary/exchange/tables/guess-reading.ts";
import { readTable } from "../../../../src/glossary/exchange/tables/read-table.ts";
import { guessDelimiter, sheetOf } from "../../../../src/glossary/exchange/tables/sheet.ts";
import type { TableReading } from "../../../../src/glossary/exchange/tables/table-reading.ts";
import { anyGlossary } from "../../../support/glossaries.ts";

function read(text: string, choices: Partial<TableReading> = {}) {
  const sheet = sheetOf(text, guessDelimiter(text));
  return readTable(sheet, { ...guessReading(sheet), ...choices });
}

/** The terms of the concepts, one text a concept: `hr borac, en fighter, en combatant admitted`. */
function termsOf(text: string, choices: Partial<TableReading> = {}): readonly string[] {
  return read(text, choices).concepts.map(({ concept }) =>
    concept.terms
      .map(({ language, text, status }) =>
        [language, text, status === "preferred" ? "" : status].join(" ").trim(),
      )
      .join(", "),
  );
}

describe("rows above the table", () => {
  const titled = "Pojmovnik ACME;;\nStanje 3,2;;\n;;\nHrvatski;Engleski;Napomena\nšuma;forest;x\n";

  test("are its title, and no concepts; rows keep their lines", () => {
    expect(termsOf(titled)).toEqual(["hr šuma, en forest"]);
    expect(read(titled).concepts[0]?.line).toBe(5);
    expect(guessReading(sheetOf(titled, ";")).titles).toBe(2);
  });

  test("can be counted by hand", () => {
    const sheet = sheetOf(titled, ";");
    const { concepts } = readTable(sheet, guessReading(sheet, 1));
    expect(concepts).toHaveLength(3);
  });

  test("of our own table are passed over as well", () => {
    expect(termsOf("Pojmovnik,,\nid,hr,en\n1,šuma,forest\n")).toEqual(["hr šuma, en forest"]);
  });

  test.each([
    "šuma;forest\nhr;en\n",
    "šuma;forest\nbor;pine\nhrvatski;Croatian\n",
    "šuma;forest;veliko bilje\nsource;target\n",
  ])("are concepts where they are as full as the rest: %j", (table) => {
    expect(guessReading(sheetOf(table, ";")).titles).toBeUndefined();
  });
});

describe("synonyms", () => {
  test.each([
    ["", "hr rat; sukob, en war/conflict"],
    [";", "hr rat, hr sukob admitted, en war/conflict"],
    ["/", "hr rat; sukob, en war, en conflict admitted"],
  ])("are parted by %j where one says so", (separator, terms) => {
    expect(termsOf("hr,en\nrat; sukob,war/conflict\n", { separator })).toEqual([terms]);
  });

  test("are parted by a bar where one says so; else it is a hint for the stem", () => {
    const table = "hr,en\nbor|ac,fighter\n";
    expect(termsOf(table)).toEqual(["hr borac, en fighter"]);
    expect(read(table).concepts[0]?.concept.terms[0]?.extras).toEqual({
      "headword with stem hint": "bor|ac",
    });
    expect(termsOf(table, { separator: "|" })).toEqual(["hr bor, hr ac admitted, en fighter"]);
  });

  test.each([
    [
      'hr,en\nkolnik|cesta,"pavement, roadway"\n',
      "hr kolnik, hr cesta admitted, en pavement, roadway",
    ],
    ["hr\ten\nborac\tfighter|warrior\n", "hr borac, en fighter, en warrior admitted"],
    [
      "hr,en\nborac; ratnik,fighter;warrior\n",
      "hr borac, hr ratnik admitted, en fighter, en warrior admitted",
    ],
    ["hr;en\nkuća / dom;either/or\n", "hr kuća / dom, en either/or"],
    ["borac|ratnik\tfighter\n", "hr borac, hr ratnik admitted, en fighter"],
  ])("in %j are parted where the mark between them is in no term", (table, terms) => {
    expect(termsOf(table)).toEqual([terms]);
  });

  test("on lines of one cell are synonyms, as Excel writes them", () => {
    expect(termsOf('hr,en\n"rat\r\nsukob\n",war\n')).toEqual(["hr rat, hr sukob admitted, en war"]);
  });

  test("in rows of one id are one concept; without an id each row is its own", () => {
    expect(
      termsOf("entry id,hr,en\n7,rat,war\n8,mir,peace\n7,sukob,war\n,rat,war\n,rat,war\n"),
    ).toEqual([
      "hr rat, hr sukob admitted, en war",
      "hr mir, en peace",
      "hr rat, en war",
      "hr rat, en war",
    ]);
  });

  test("yield to the one that its row calls preferred", () => {
    expect(termsOf("concept id,hr,preferred,en\n1,rat,ne,war\n1,sukob,da,\n1,boj,,\n")).toEqual([
      "hr rat admitted, hr sukob, hr boj admitted, en war",
    ]);
  });
});

describe("what is not understood", () => {
  test("is kept under the name of its column, where there is one", () => {
    const { concepts } = read(
      "hr,en,Status,Rod,Ne prevodi,Klijent\nrat,war,New,dvojak,možda,ACME,x,y\n",
    );
    expect(concepts[0]?.concept.extras).toEqual({
      Status: "New",
      Rod: "dvojak",
      "Ne prevodi": "možda",
      Klijent: "ACME",
      "#7": "x",
      "#8": "y",
    });
  });

  test("is kept twice where two rows of a concept say two things", () => {
    const { concepts } = read("id,hr,en,Opis,Klijent\n1,rat,war,a,A\n1,sukob,,b,B\n1,boj,,a,A\n");
    expect(concepts[0]?.concept).toMatchObject({
      definition: "a",
      extras: { Opis: "b", Klijent: "A", "Klijent (2)": "B" },
    });
  });

  test("of a column is ignored only where somebody chose so", () => {
    const reading = guessReading(sheetOf("hr,en,Klijent\nrat,war,ACME\n", ","));
    const roles = [...reading.roles.slice(0, 2), { type: "ignored" } as const];
    expect(read("hr,en,Klijent\nrat,war,ACME\n", { roles }).concepts[0]?.concept.extras).toEqual(
      {},
    );
  });
});

describe("rows that cannot be read", () => {
  test("are named by their lines", () => {
    const { concepts, problems } = read(
      'hr,en,Opis\nrat,war,\n,,"bez\nnaziva"\nmir,peace,\n"x,y\n',
    );
    expect(concepts.map(({ line }) => line)).toEqual([2, 5]);
    expect(problems).toEqual([
      { line: 3, mishap: "rowWithoutTerm", values: { line: 3 } },
      { line: 6, mishap: "glossaryRowUnusable", values: { line: 6, id: "" } },
    ]);
  });
});

describe("ids", () => {
  test("are made of the headword and differ within the file", () => {
    const { concepts } = read("hr,en\nĐavolja čuma!,a\nđavolja čuma,b\n,c\n?,d\n");
    expect(concepts.map(({ concept }) => concept.id)).toEqual([
      "davolja-cuma",
      "davolja-cuma-2",
      "c",
      "pojam",
    ]);
    expect(concepts.every(({ ownId }) => !ownId)).toBe(true);
  });

  test("of terms are those of their concept, numbered by language", () => {
    const { concepts } = read("id,hr,sinonimi,en\n1,rat,boj,war\n");
    expect(concepts[0]?.concept.terms.map(({ id }) => id)).toEqual(["1:hr:1", "1:hr:2", "1:en:1"]);
  });
});

describe("hostile cells", () => {
  test("come in as the text that they are", () => {
    const cells = [
      "=1+1",
      "@SUM(A1)",
      "<script>alert(1)</script>",
      "a\u0000b",
      "x".repeat(100_000),
    ];
    const { concepts } = read(`hr,en\n${cells.map((cell) => `${cell},"${cell}"`).join("\n")}\n`);
    expect(concepts.map(({ concept }) => concept.terms[1]?.text)).toEqual(cells);
  });

  test("named like what objects inherit are names like others", () => {
    const { concepts } = read("hr,en,__proto__,constructor\nrat,war,a,b\n");
    expect(Object.entries(concepts[0]?.concept.extras ?? {})).toEqual([
      ["__proto__", "a"],
      ["constructor", "b"],
    ]);
  });

  test("in ten thousand rows of one id are still one concept", () => {
    const rows = Array.from({ length: 10_000 }, (_, index) => `1,riječ ${index},word,${index}`);
    const { concepts } = read(`id,naziv,prijevod,Klijent\n${rows.join("\n")}\n`);
    expect(concepts.map(({ concept }) => concept.terms.length)).toEqual([10_001]);
    expect(concepts[0]?.concept.extras).toMatchObject({ Klijent: "0", "Klijent (10000)": "9999" });
  });

  test("in ten thousand rows of one headword are concepts with ids of their own", () => {
    const { concepts } = read(`hr,en\n${"rat,war\n".repeat(10_000)}`);
    expect(new Set(concepts.map(({ concept }) => concept.id)).size).toBe(10_000);
  });

  test("in any text throw nothing, and no row is lost", () => {
    const anyText = fc.array(
      fc.oneof(
        fc.constantFrom(
          ",",
          ";",
          "\t",
          "\n",
          "\r\n",
          '"',
          "|",
          "#",
          "hr",
          "en",
          "id",
          "status",
          "=",
        ),
        fc.string({ unit: "grapheme", maxLength: 8 }),
      ),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(anyText, (parts) => {
        const text = parts.join("");
        const sheet = sheetOf(text, guessDelimiter(text));
        const reading = { ...guessReading(sheet) };
        delete reading.tool;
        const { concepts, problems } = readTable(sheet, reading);
        const ids = concepts.map(({ concept }) => concept.id);
        expect(new Set(ids).size).toBe(ids.length);
        for (const { concept } of concepts) expect(concept.terms).not.toEqual([]);
        expect(problems.every(({ line }) => line > 0)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});

test("a glossary of ours comes in as it went out", () => {
  fc.assert(
    fc.property(anyGlossary, (concepts) => {
      const { concepts: found, problems } = read(writeGlossaryCsv(concepts, { bom: true }));
      expect(found.map(({ concept }) => concept)).toEqual(concepts);
      expect(found.every(({ ownId }) => ownId)).toBe(true);
      expect(problems).toEqual([]);
    }),
    { numRuns: 100 },
  );
});

test.each([
  [
    "term,translatable,forbidden,tags,en,hr\nTumač,no,no,,Tumač,Tumač\ncaliphate,yes,no,,caliphate,kalifat\n",
  ],
  [
    "Term,isTranslatable,Forbidden term,en,hr\nTumač,false,No,Tumač,Tumač\ncaliphate,true,No,caliphate,kalifat\n",
  ],
])("a term that a column of its language repeats is of that language: %s", (table) => {
  expect(termsOf(table)).toEqual(["hr Tumač, en Tumač", "hr kalifat, en caliphate"]);
});

test("a single column is a list of terms in the language that it names", () => {
  expect(termsOf("hrvatski\nšuma\nkuća\n")).toEqual(["hr šuma", "hr kuća"]);
});
