import { readFile } from "node:fs/promises";
import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { plainConcept, plainTerm } from "../../../src/glossary/concept.ts";
import { readGlossaryCsv, writeGlossaryCsv } from "../../../src/glossary/exchange/csv.ts";
import { anyGlossary, anyUnits, glossariesOf } from "../../support/glossaries.ts";

/** The terms of a one-row glossary, in short: `hr borac preferred`. */
function termsOf(csv: string): readonly string[] {
  return readGlossaryCsv(csv).concepts.flatMap((concept) =>
    concept.terms.map((term) => `${term.language} ${term.text} ${term.status}`),
  );
}

function mishapOf(csv: string): unknown {
  try {
    return readGlossaryCsv(csv);
  } catch (error) {
    return error;
  }
}

describe("reading", () => {
  test("takes the columns by name, in any order and case", () => {
    const { concepts } = readGlossaryCsv("EN, hr ,note,id\nfighter,borac,čest pojam,b1\n");
    expect(concepts).toEqual([
      plainConcept({
        id: "b1",
        note: "čest pojam",
        terms: [
          plainTerm({ id: "b1:hr:1", language: "hr", text: "borac" }),
          plainTerm({ id: "b1:en:1", language: "en", text: "fighter" }),
        ],
      }),
    ]);
  });

  test.each([
    ["commas", "id,hr,en\n1,rat,war"],
    ["semicolons", "id;hr;en\r\n1;rat;war"],
    ["tabs", "id\thr\ten\r1\trat\twar"],
    ["a byte order mark", "\uFEFFid,hr,en\n1,rat,war\n"],
    ["quotation marks", '"id","hr","en"\n"1","rat","war"\n\n'],
    ["empty rows", "id,hr,en\n,,\n1,rat,war\n\n,,\n"],
  ])("understands %s", (_, csv) => {
    expect(termsOf(csv)).toEqual(["hr rat preferred", "en war preferred"]);
    expect(readGlossaryCsv(csv).problems).toEqual([]);
  });

  test("takes the first designation of a cell as preferred, the others as admitted", () => {
    expect(termsOf("id,hr,en\n1,borac,fighter | combatant|")).toEqual([
      "hr borac preferred",
      "en fighter preferred",
      "en combatant admitted",
    ]);
  });

  test("takes the status from the name of a column", () => {
    expect(
      termsOf(
        "id,hr,en,hr_deprecated,hr_forbidden,en_deprecated,en_forbidden,en_admitted\n1,a,b,c,d,e|f,g,h",
      ),
    ).toEqual([
      "hr a preferred",
      "hr c deprecated",
      "hr d forbidden",
      "en b preferred",
      "en h admitted",
      "en e deprecated",
      "en f deprecated",
      "en g forbidden",
    ]);
  });

  test.each([
    ["id", "hr,en\nrat,war"],
    ["hr", "id,en\n1,war"],
    ["en", "id;hr\n1;rat"],
    ["id", ""],
  ])("is refused without the column %s", (column, csv) => {
    expect(mishapOf(csv)).toMatchObject({ mishap: "glossaryColumnMissing", values: { column } });
  });

  test.each([
    ["a doubled id", 'id,hr,en,note\n1,rat,war,"dva\nretka"\n1,mir,peace,', 4],
    ["no id", "id,hr,en\n1,rat,war\n,mir,peace", 3],
    ["no designation", "id,hr,en\n2,,\n1,rat,war", 2],
    ["more cells than columns", "id,hr,en\n2,mir,peace,quiet\n1,rat,war", 2],
    ["a quotation mark that is not closed", 'id,hr,en\n1,rat,war\n2,"mir,peace\n3,a,b', 3],
    ["an answer that is neither yes nor no", "id,hr,en,do_not_translate\n1,a,,da\n2,b,,možda", 3],
    ["details that are no JSON", "id,hr,en,details\n1,rat,war,\n2,mir,peace,{", 3],
  ])("names the line of a row with %s, and keeps the others", (_, csv, line) => {
    const { concepts, problems } = readGlossaryCsv(csv);
    expect(concepts.map((concept) => concept.id)).toEqual(["1"]);
    expect(problems).toEqual([
      { line, mishap: "glossaryRowUnusable", values: expect.objectContaining({ line }) },
    ]);
  });
});

/** Given, so that no delimiter is guessed from odd texts. */
const AS_WRITTEN = { delimiter: ",", newline: "\r\n" } as const;

const konj = plainConcept({
  id: "konj",
  terms: [plainTerm({ id: "konj:hr:1", language: "hr", text: "konj" })],
});

const SHARED = { sorted: true, newline: "\n" } as const;

describe("writing", () => {
  test("loses nothing that reading would not find again", () => {
    fc.assert(
      fc.property(fc.oneof(anyGlossary, glossariesOf(anyUnits)), (concepts) => {
        expect(readGlossaryCsv(writeGlossaryCsv(concepts))).toMatchObject({
          concepts,
          problems: [],
        });
      }),
    );
  });

  test("keeps to one line a concept, whatever stands in it", () => {
    fc.assert(
      fc.property(anyGlossary, (concepts) => {
        const lines = writeGlossaryCsv(concepts).split(/\r\n|\r|\n/u);
        expect(lines).toHaveLength(concepts.length + 2); // the header and the end of the last line
      }),
    );
  });

  test("changes one line where one concept changed", () => {
    const before = writeGlossaryCsv([konj, plainConcept({ ...konj, id: "ždrijebe" })], SHARED);
    const changed = plainConcept({ ...konj, note: "dva\nretka" });
    const after = writeGlossaryCsv([plainConcept({ ...konj, id: "ždrijebe" }), changed], {
      ...SHARED,
      columns: readGlossaryCsv(before).columns,
    });
    const old = before.split("\n");
    expect(after.split("\n").filter((line) => !old.includes(line))).toEqual([
      "konj,konj,,,,dva\\nretka,,,,,,,,,",
    ]);
  });

  test("sorts by code points, which no locale changes", () => {
    const ids = ["ž", "z", "𝒜", "ﬁ", "Z", "č"].map((id) => plainConcept({ ...konj, id }));
    const read = readGlossaryCsv(writeGlossaryCsv(ids, SHARED)).concepts;
    expect(read.map(({ id }) => id)).toEqual(["Z", "z", "č", "ž", "ﬁ", "𝒜"]);
  });

  test("keeps the columns of a file that people made, and what they added to it", () => {
    const file = 'en,klijent,hr,id\r\nhorse,=ACME,konj,1\r\npony,"dva\nretka",poni,2\r\n';
    const { concepts, columns } = readGlossaryCsv(file);
    expect(concepts.map((concept) => concept.extras)).toEqual([
      { klijent: "=ACME" },
      { klijent: "dva\nretka" },
    ]);
    expect(writeGlossaryCsv(concepts, { columns })).toBe(
      "en,klijent,hr,id\r\nhorse,'=ACME,konj,1\r\npony,dva\\nretka,poni,2\r\n",
    );
  });

  test("leaves a cell empty where a column has the name of what every object has", () => {
    const columns = ["id", "hr", "en", "constructor"];
    expect(writeGlossaryCsv([konj], { columns })).toBe("id,hr,en,constructor\r\nkonj,konj,,\r\n");
  });

  test("starts with a byte order mark where Excel is to open it", () => {
    expect(writeGlossaryCsv([konj], { bom: true })).toMatch(/^\uFEFFid,hr,en,/u);
    expect(writeGlossaryCsv([konj])).toMatch(/^id,hr,en,/u);
  });

  test.each([
    ["two\nlines", "two\\nlines"],
    ["a\r\nb", "a\\r\\nb"],
    ["C:\\temp", "C:\\temp"],
    ["C:\\new", "C:\\\\new"],
  ])("writes %j on one line as %j", (text, written) => {
    const csv = writeGlossaryCsv([plainConcept({ ...konj, note: text })], { columns: ["note"] });
    expect(csv).toBe(`note,id,hr,en\r\n${written},konj,konj,\r\n`);
    expect(readGlossaryCsv(csv).concepts[0]?.note).toBe(text);
  });

  test("starts no formula in a spreadsheet", () => {
    fc.assert(
      fc.property(anyGlossary, (concepts) => {
        const cells = Papa.parse<string[]>(writeGlossaryCsv(concepts), AS_WRITTEN).data.flat();
        expect(cells.filter((cell) => /^[=+\-@\t\r]/u.test(cell))).toEqual([]);
      }),
    );
  });
});

describe("the starter glossary", async () => {
  const file = new URL("../../../glossary/starter.csv", import.meta.url);
  const { concepts, problems } = readGlossaryCsv(await readFile(file, "utf8"));

  test("reads without problems", () => {
    expect(problems).toEqual([]);
    expect(concepts.length).toBeGreaterThanOrEqual(120);
  });

  test.each(concepts.map((concept) => [concept.id, concept] as const))(
    "%s is complete",
    (_, concept) => {
      const preferred = concept.terms.filter((term) => term.status === "preferred");
      expect(preferred.map((term) => term.language)).toEqual(["hr", "en"]);
      expect(concept.domain).not.toBe("");
    },
  );

  test("gives no designation two statuses within a concept", () => {
    for (const concept of concepts) {
      const texts = concept.terms.map((term) => `${term.language} ${term.text}`);
      expect(new Set(texts).size, concept.id).toBe(texts.length);
    }
  });

  test("has no Croatian headword twice", () => {
    const headwords = concepts.flatMap((concept) =>
      concept.terms.filter((term) => term.language === "hr").map((term) => term.text),
    );
    expect(headwords.filter((text, index) => headwords.indexOf(text) !== index)).toEqual([]);
  });
});

test("a first line for Excel is passed over, and counted", () => {
  const { concepts, problems } = readGlossaryCsv("sep=;\r\nid;hr;en\r\n1;konj;horse\r\n;;pas\r\n");
  expect(concepts.map((concept) => concept.id)).toEqual(["1"]);
  expect(problems.map((problem) => problem.line)).toEqual([4]);
});

test("a column that is named twice is refused, since one of the two would be lost", () => {
  expect(() => readGlossaryCsv("id,hr,HR ,en\n1,konj,kobila,horse\n")).toThrow(
    "glossaryColumnDoubled",
  );
});

test("two terms never get one id, though somebody moved cells by hand", () => {
  const details = '{""en:1"":{""number"":2},""en:2"":{""number"":2}}';
  const { concepts } = readGlossaryCsv(`id,hr,en,details\n1,konj,horse|steed|nag,"${details}"\n`);
  expect(concepts[0]?.terms.map(({ id, text }) => `${id} ${text}`)).toEqual([
    "1:hr:1 konj",
    "1:en:2 horse",
    "1:en:3 steed",
    "1:en:4 nag",
  ]);
});
