import { beforeEach, describe, expect, test } from "vitest";
import { type Catalogue, createCatalogue } from "../../src/glossary/catalogue.ts";
import type { ConceptRecord } from "../../src/glossary/change.ts";
import { type Concept, plainConcept, plainTerm } from "../../src/glossary/concept.ts";
import { createGlossary } from "../../src/glossary/glossary.ts";
import { emptyRecognisers, morphologies } from "../support/app.ts";

/** A concept by its terms: `"pas = dog | !hound"`, a forbidden one behind an exclamation mark. */
function concept(terms: string, more: Partial<Concept> = {}): Concept {
  const [hr = "", en = ""] = terms.split("=").map((side) => side.trim());
  const id = more.id ?? (hr.split("|")[0] ?? "").trim();
  const some = (texts: string, language: "hr" | "en") =>
    texts
      .split("|")
      .map((text) => text.trim())
      .filter((text) => text !== "")
      .map((text, at) =>
        plainTerm({
          id: `${id}:${language}:${at}`,
          language,
          text: text.replace("!", ""),
          status: text.startsWith("!") ? "forbidden" : at === 0 ? "preferred" : "admitted",
        }),
      );
  return plainConcept({ id, terms: [...some(hr, "hr"), ...some(en, "en")], ...more });
}

const record = (of: Concept, more: Partial<ConceptRecord> = {}): ConceptRecord => ({
  concept: of,
  revision: 1,
  changedAt: 1_000,
  changedBy: "Ana",
  ...more,
});

let catalogue: Catalogue;
let glossary: ReturnType<typeof createGlossary>;

beforeEach(() => {
  const recognisers = emptyRecognisers();
  glossary = createGlossary(recognisers);
  catalogue = createCatalogue({
    formsOf: (language, id) => recognisers[language].forms(id),
    citationsOf: (language, word) => morphologies[language].citations(word),
  });
});

function fill(...records: readonly ConceptRecord[]): void {
  for (const one of records) glossary.put(one.concept);
  catalogue.fill(records);
}

const found = (query: Parameters<Catalogue["find"]>[0]) =>
  catalogue.find(query).map((one) => one.concept.id);

describe("a search", () => {
  beforeEach(() =>
    fill(
      record(concept("borac = fighter")),
      record(concept("boravak = stay", { definition: "Kad borac negdje ostane." })),
      record(concept("pas = dog")),
      record(concept("opasač s eksplozivom = suicide belt")),
      record(concept("džihadist = jihadist")),
      record(concept("Islamska država | !ISIL = Islamic State")),
      record(concept("kalif = caliph")),
      record(concept("kalifat = caliphate")),
      record(concept("čovjek = man")),
      record(concept("đak = pupil")),
      record(concept("vijek = century")),
      record(concept("al-Bagdadi = al-Baghdadi")),
    ),
  );

  test.each([
    ["boraca", ["borac"]],
    ["borcima", ["borac"]],
    ["psima", ["pas"]],
    ["dzihadistima", ["džihadist"]],
    ["DŽIHADISTICE", []],
    ["islamskoj drzavi", ["Islamska država"]],
    ["Islamskoj državi", ["Islamska država"]],
    ["drzavu", ["Islamska država"]],
    ["islamske drz", ["Islamska država"]],
    ["drzavi islamskoj", []],
    ["opasacima", ["opasač s eksplozivom"]],
    ["caliphates", ["kalifat"]],
    ["men", ["čovjek"]],
    ["ljudima", ["čovjek"]],
    ["djaci", ["đak"]],
    ["daci", ["đak"]],
    ["vekovima", ["vijek"]],
    ["vjekova", ["vijek"]],
    ["isil", ["Islamska država"]],
    ["bagdadi", ["al-Bagdadi"]],
    ["  kalif  ", ["kalif", "kalifat"]],
    ["kali", ["kalif", "kalifat"]],
    ["borac", ["borac", "boravak"]],
    ["tator", []],
  ])("for «%s» finds %j", (query, ids) => {
    expect(found({ query })).toEqual(ids);
  });

  test("puts the word itself before its forms, a form before a beginning, and a definition last", () => {
    fill(
      record(concept("dan = day")),
      record(concept("danak = levy")),
      record(concept("dana = x")),
      record(concept("rad danju = work", { id: "rad" })),
      record(concept("sat = hour", { definition: "dio dana" })),
    );
    expect(found({ query: "dana" })).toEqual(["dana", "dan", "danak", "sat"]);
    expect(found({ query: "danj" })).toEqual(["rad"]);
  });

  test("is sorted as asked where that is asked", () => {
    expect(found({ query: "kalif", sort: "en" })).toEqual(["kalif", "kalifat"]);
    expect(found({ query: "borac", sort: "en" })).toEqual(["borac", "boravak"]);
    expect(found({ query: "i", sort: "hr" })[0]).toBe("al-Bagdadi");
  });
});

describe("a change", () => {
  const state = (of: Concept | null, number: number, conceptId = "pas") => ({
    conceptId,
    number,
    concept: of,
    author: "Marko",
    at: 2_000,
    step: 7,
    origin: "edited" as const,
  });

  test("takes the old forms out of the search and puts the new ones in", () => {
    fill(record(concept("pas = dog")));
    expect(found({ query: "psima" })).toEqual(["pas"]);
    const now = concept("kos = blackbird", { id: "pas" });
    glossary.put(now);
    catalogue.take([state(now, 2)]);
    expect([found({ query: "psima" }), found({ query: "kosovima" })]).toEqual([[], ["pas"]]);
    expect(catalogue.record("pas")).toMatchObject({ revision: 2, changedBy: "Marko" });
  });

  test("that is older than what stands is not taken", () => {
    fill(record(concept("pas = dog"), { revision: 3 }));
    catalogue.take([state(concept("kos = bird", { id: "pas" }), 2), state(null, 3)]);
    expect(found({})).toEqual(["pas"]);
  });

  test("that deletes can be followed by one that brings back", () => {
    fill(record(concept("pas = dog")));
    catalogue.take([state(null, 2)]);
    expect([catalogue.size, catalogue.record("pas")]).toEqual([0, undefined]);
    catalogue.take([state(concept("pas = dog"), 3)]);
    expect(catalogue.record("pas")?.revision).toBe(3);
  });

  test.each([1, 5, 300])("of %i concepts at once keeps every order", (count) => {
    const names = Array.from({ length: count }, (_, at) => `riječ${(at * 7919) % 1_000}`);
    fill(record(concept("šuma = wood")), record(concept("cesta = road")));
    for (const sort of ["hr", "en", "changed"] as const) found({ sort });
    catalogue.take(names.map((id) => state(concept(`${id} = z${id}`), 1, id)));
    const collator = new Intl.Collator("hr");
    expect(found({ sort: "hr" })).toEqual(["cesta", ...names, "šuma"].sort(collator.compare));
    expect(found({ sort: "en" }).slice(0, 2)).toEqual(["cesta", "šuma"]);
    expect(found({ sort: "changed" }).slice(-2)).toEqual(["cesta", "šuma"]);
  });
});

describe("the catalogue", () => {
  test("sorts as a Croatian dictionary: č behind c, dž behind d, lj behind l, nj behind n", () => {
    const words = [
      "luk",
      "ljeto",
      "lopta",
      "čovjek",
      "cesta",
      "džep",
      "dvor",
      "đak",
      "njiva",
      "nož",
    ];
    fill(...words.map((word) => record(concept(`${word} = x`))));
    expect(found({})).toEqual([
      ..."cesta čovjek dvor džep đak lopta luk ljeto nož njiva".split(" "),
    ]);
  });

  test("puts a concept without a Croatian term where its English one belongs, one without translation last", () => {
    fill(
      record(concept("= dragon", { id: "e" })),
      record(concept("zmaj = kite")),
      record(concept("aždaja")),
    );
    expect(found({})).toEqual(["aždaja", "e", "zmaj"]);
    expect(found({ sort: "en" })).toEqual(["e", "zmaj", "aždaja"]);
  });

  test.each([
    [{ domain: "sport" }, ["gol"]],
    [{ status: "forbidden" }, ["gol"]],
    [{ author: "Marko" }, ["zec"]],
    [{ untranslated: true }, ["vuk"]],
    [{ kept: true }, ["Hajduk"]],
    [{ among: new Set(["zec", "vuk"]) }, ["vuk", "zec"]],
    [{ domain: "sport", author: "Marko" }, []],
    [{ query: "golova", domain: "sport" }, ["gol"]],
    [{ query: "golova", domain: "šuma" }, []],
    [{ sort: "changed" }, ["zec", "gol", "Hajduk", "vuk"]],
  ] as const)("chooses by %j", (query, ids) => {
    fill(
      record(concept("gol = goal | !gol", { domain: "sport" })),
      record(concept("zec = hare"), { changedBy: "Marko", changedAt: 5_000 }),
      record(concept("vuk")),
      record(concept("Hajduk", { doNotTranslate: true })),
    );
    expect(found(query).toSorted()).toEqual([...ids].sort());
    if ("sort" in query) expect(found(query)[0]).toBe("zec");
  });

  test("counts what it can be chosen by", () => {
    fill(
      record(concept("gol = goal | !gol", { domain: "sport" })),
      record(concept("čaj = tea", { domain: "šuma" }), { changedBy: "Čedo" }),
      record(concept("vuk", { domain: "sport" }), { changedBy: "Darko" }),
    );
    expect(catalogue.facets()).toEqual({
      domains: [
        { value: "sport", count: 2 },
        { value: "šuma", count: 1 },
      ],
      statuses: expect.arrayContaining([{ value: "forbidden", count: 1 }]),
      authors: ["Ana", "Čedo", "Darko"].map((value) => ({ value, count: 1 })),
      untranslated: 1,
      kept: 0,
    });
  });
});
