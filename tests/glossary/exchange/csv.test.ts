import { readFile } from "node:fs/promises";
import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import type { Concept, Term } from "../../../src/glossary/concept.ts";
import { readGlossaryCsv, writeGlossaryCsv } from "../../../src/glossary/exchange/csv.ts";

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
      {
        id: "b1",
        domain: "",
        definition: "",
        note: "čest pojam",
        terms: [
          { ...PLAIN, id: "b1:hr:1", language: "hr", text: "borac", status: "preferred" },
          { ...PLAIN, id: "b1:en:1", language: "en", text: "fighter", status: "preferred" },
        ],
      },
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

const PLAIN = { caseRule: "auto", formsAdded: [], formsVetoed: [] } as const;

const word = fc
  .oneof(
    fc.constantFrom(
      "=1+1",
      "@cmd",
      "+385",
      "-a",
      "'=x",
      "'tis",
      "a|b",
      "c\\",
      "\\|",
      'reče "ne"',
      "a;b,c",
      "a\nb",
    ),
    fc.string({ unit: "grapheme" }),
  )
  .map((text) => text.trim())
  .filter((text) => text !== "");

const status = fc.constantFrom<Term["status"]>("preferred", "admitted", "deprecated", "forbidden");

const plainTerm = fc.record({
  language: fc.constantFrom("hr" as const, "en" as const),
  text: word,
  status,
  caseRule: fc.constantFrom<Term["caseRule"]>("auto", "sensitive", "insensitive"),
  formsAdded: fc.array(word, { maxLength: 2 }),
  formsVetoed: fc.array(word, { maxLength: 2 }),
});

const ORDER = ["preferred", "admitted", "deprecated", "forbidden"];

/** Terms in the order of the columns, numbered by it. */
function inOrder(id: string, terms: readonly Omit<Term, "id">[]): readonly Term[] {
  return (["hr", "en"] as const).flatMap((language) =>
    terms
      .filter((term) => term.language === language)
      .toSorted((one, other) => ORDER.indexOf(one.status) - ORDER.indexOf(other.status))
      .map((term, index) => ({ ...term, id: `${id}:${language}:${index + 1}` })),
  );
}

const glossary: fc.Arbitrary<readonly Concept[]> = fc.uniqueArray(
  fc
    .record({
      id: word,
      domain: word,
      definition: fc.string({ unit: "grapheme" }),
      note: word,
      terms: fc.array(plainTerm, { minLength: 1, maxLength: 6 }),
    })
    .map((concept) => ({ ...concept, terms: inOrder(concept.id, concept.terms) })),
  { selector: (concept) => concept.id, maxLength: 5 },
);

describe("writing", () => {
  test("loses nothing that reading would not find again", () => {
    fc.assert(
      fc.property(glossary, (concepts) => {
        expect(readGlossaryCsv(writeGlossaryCsv(concepts))).toEqual({ concepts, problems: [] });
      }),
    );
  });

  test("starts no formula in a spreadsheet", () => {
    fc.assert(
      fc.property(glossary, (concepts) => {
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
