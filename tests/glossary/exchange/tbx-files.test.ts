import { describe, expect, test } from "vitest";
import { type Concept, plainConcept, plainTerm } from "../../../src/glossary/concept.ts";
import { readTbx } from "../../../src/glossary/exchange/tbx/read-tbx.ts";
import { writeTbx } from "../../../src/glossary/exchange/tbx/write-tbx.ts";
import { glossaryFile, problemsIn, termsIn } from "../../support/glossary-files.ts";

async function read(name: string) {
  return readTbx(await glossaryFile(name));
}

async function conceptIn(name: string): Promise<Concept | undefined> {
  return (await read(name)).concepts[0]?.concept;
}

const CALIPHATE = plainConcept({
  id: "c1",
  domain: "povijest",
  definition: "država kojom vlada kalif",
  source: "enciklopedija",
  note: "Ne miješati s emiratom.",
  extras: {
    transactionType: "origination",
    "transactionType/responsibility": "Ana Horvat",
    "transactionType/responsibility@target": "p1",
    "transactionType/date": "2024-05-06",
    "lang:de": "Kalifat",
    "lang:de/grammaticalGender": "neuter",
  },
  terms: [
    plainTerm({
      id: "c1:hr:1",
      language: "hr",
      text: "kalifat",
      partOfSpeech: "noun",
      gender: "m",
      usage: "Kalifat je proglašen u Mosulu.",
      extras: { language: "hr-HR" },
    }),
    plainTerm({
      id: "c1:en:1",
      language: "en",
      text: "caliphate",
      extras: {
        language: "en-GB",
        geographicalUsage: "Ujedinjeno Kraljevstvo",
        customerSubset: "ACME",
        externalCrossReference: "enciklopedija",
        "externalCrossReference@target": "https://example.org/caliphate",
      },
    }),
    ...(["deprecated", "forbidden"] as const).map((status, index) =>
      plainTerm({
        id: `c1:en:${index + 2}`,
        language: "en",
        text: index === 0 ? "khalifate" : "califate",
        status,
        extras: { language: "en-GB" },
      }),
    ),
  ],
});

test.each([
  ["version 3 in the style DCA", "dca-basic.tbx", 12],
  ["version 3 in the style DCT, whatever its prefixes", "dct-basic.tbx", 6],
  ["version 2, with its definition by the language", "martif-basic.tbx", 12],
])("the same concept is read from %s", async (_, file, line) => {
  expect(await read(file)).toEqual({
    concepts: [{ concept: CALIPHATE, line, ownId: true }],
    problems: [],
  });
});

test.each([
  "dca-basic.tbx",
  "martif-core.tbx",
  "tbx-min.tbx",
  "memoq.tbx",
  "multiterm.tbx",
  "phrase.tbx",
  "weblate.tbx",
  "crowdin.tbx",
  "omegat.tbx",
])("what is read from %s comes out again", async (file) => {
  const concepts = (await read(file)).concepts.map(({ concept }) => concept);
  for (const version of [2, 3] as const) {
    const again = readTbx(writeTbx(concepts, { version }));
    expect(again.concepts.map(({ concept }) => concept)).toEqual(concepts);
  }
});

describe("martif Core", () => {
  test("may have no ids, terms in groups, and compounds taken apart", async () => {
    const { concepts } = await read("martif-core.tbx");
    expect(concepts[0]?.ownId).toBe(false);
    expect(concepts[0]?.concept.terms.map(({ id }) => id)).toEqual([
      "entry-1:en:1",
      "entry-1:hr:1",
      "entry-1:hr:2",
    ]);
    expect(concepts[0]?.concept.terms[0]?.extras).toEqual({
      termType: "fullForm",
      "hyphenation/termComp": "figh",
      "hyphenation/termComp:2": "ter",
      note: "coll. combattant",
      "@id": "n1",
      "@id:2": "t1",
    });
  });

  test("has its first term without a status preferred and the others admitted", async () => {
    expect(termsIn(await read("martif-core.tbx"))).toEqual([
      "en fighter preferred",
      "hr borac preferred",
      "hr ratnik admitted",
    ]);
  });
});

test("the older TBX-Min is read", async () => {
  expect(termsIn(await read("tbx-min.tbx"))).toEqual([
    "hr topništvo preferred",
    "en artillery preferred",
    "en ordnance deprecated",
  ]);
  expect(await conceptIn("tbx-min.tbx")).toMatchObject({ id: "C002", domain: "vojska" });
});

describe("memoQ", () => {
  test("writes what is forbidden as deprecated", async () => {
    expect(termsIn(await read("memoq.tbx"))).toEqual([
      "hr zrakoplov preferred",
      "en airplane preferred",
      "en plane forbidden",
    ]);
  });

  test("says who made and who changed an entry", async () => {
    expect((await conceptIn("memoq.tbx"))?.extras).toEqual({
      customerSubset: "ACME",
      projectSubset: "Rat i mir",
      transactionType: "origination",
      "transactionType/responsibility": "ana",
      "transactionType/date": "2023-11-02T08:15:00Z",
      "transactionType:2": "modification",
      "transactionType:2/responsibility": "ivo",
      "transactionType:2/date": "2023-11-03T09:00:00Z",
    });
  });
});

test("MultiTerm's own names for categories are understood", async () => {
  expect(termsIn(await read("multiterm.tbx"))).toEqual([
    "hr granata preferred",
    "en shell preferred",
    "en grenade forbidden",
  ]);
  const concept = await conceptIn("multiterm.tbx");
  expect(concept?.domain).toBe("vojska");
  expect(concept?.terms[0]).toMatchObject({ gender: "f", usage: "Granata je pogodila kuću." });
});

test("Phrase's flags make status and case rule, those that are off are kept", async () => {
  expect(termsIn(await read("phrase.tbx"))).toEqual([
    "hr ISIL preferred",
    "en ISIL preferred",
    "en Daesh forbidden",
  ]);
  expect((await conceptIn("phrase.tbx"))?.terms[0]).toMatchObject({
    caseRule: "sensitive",
    abbreviation: true,
    extras: { termType: "acronym", exactMatch: "false", forbidden: "false" },
  });
});

test("Weblate's marks make a concept untranslated and a term forbidden", async () => {
  const concept = await conceptIn("weblate.tbx");
  expect(concept).toMatchObject({
    definition: "novine iz Zagreba",
    doNotTranslate: true,
    extras: {},
  });
  expect(concept?.terms[1]).toMatchObject({
    status: "forbidden",
    extras: { note: "nikako", "note@from": "translator" },
  });
});

test("Crowdin's statuses are ours, and a term's own definition is kept", async () => {
  expect(termsIn(await read("crowdin.tbx"))).toEqual([
    "hr Ujedinjeni narodi preferred",
    "hr UN admitted",
    "en United Nations preferred",
    "en League of Nations deprecated",
  ]);
  const concept = await conceptIn("crowdin.tbx");
  expect(concept?.terms[0]?.partOfSpeech).toBe("proper");
  expect(concept?.terms[1]?.abbreviation).toBe(true);
  expect(concept?.terms[2]?.extras).toEqual({ definition: "an organisation of states" });
});

test("a glossary for OmegaT holds character references, marks in terms, and doubled ids", async () => {
  const glossary = await read("omegat.tbx");
  expect(termsIn(glossary)).toEqual(["hr župan preferred", "en county prefect preferred"]);
  expect(glossary.concepts[0]?.concept.terms[1]?.extras.note).toBe("uprava & vlast");
  expect(problemsIn(glossary)).toEqual(["7 entryWithoutTerm", "8 entryIdDoubled"]);
});

test("a definition that only a term has is the concept's", () => {
  const text = `<martif><text><body><termEntry id="1"><langSet xml:lang="hr"><tig><term>rat</term><descrip type="definition">sukob</descrip></tig></langSet></termEntry></body></text></martif>`;
  expect(readTbx(text).concepts[0]?.concept).toMatchObject({
    definition: "sukob",
    terms: [{ text: "rat", extras: {} }],
  });
});

test.each(["sh", "sr-Latn", "bs", "constructor", "", "englishman"])(
  "%s is neither Croatian nor English",
  (tag) => {
    const text = `<martif><termEntry><langSet xml:lang="${tag}"><tig><term>rat</term></tig></langSet></termEntry></martif>`;
    expect(problemsIn(readTbx(text))).toEqual(["1 entryWithoutTerm"]);
  },
);

test.each(["hr", "hr-HR", "HR", "hr_HR", "hrv", "hr-Latn-HR"])("%s is Croatian", (tag) => {
  const text = `<martif><termEntry><langSet xml:lang="${tag}"><tig><term>rat</term></tig></langSet></termEntry></martif>`;
  expect(termsIn(readTbx(text))).toEqual(["hr rat preferred"]);
});
