import { describe, expect, test } from "vitest";
import { type Concept, plainConcept, plainTerm, type Term } from "../../src/glossary/concept.ts";
import { conceptDifferences } from "../../src/glossary/concept-differences.ts";

const hr = plainTerm({ id: "k:hr:1", language: "hr", text: "kalifat" });
const en = plainTerm({ id: "k:en:1", language: "en", text: "caliphate" });
const caliphate = plainConcept({ id: "k", definition: "a state", terms: [hr, en] });

const withTerm = (more: Partial<Term>): Concept => ({
  ...caliphate,
  terms: [{ ...hr, ...more }, en],
});

test.each<[string, Partial<Concept>, readonly unknown[]]>([
  ["definition", { definition: "a realm" }, ["definition", "a state", "a realm"]],
  ["note", { note: "beware" }, ["note", "", "beware"]],
  ["mark", { doNotTranslate: true }, ["doNotTranslate", false, true]],
  ["order", { terms: [en, hr] }, ["order", ["kalifat", "caliphate"], ["caliphate", "kalifat"]]],
])("another %s is one difference", (_what, more, [field, before, after]) => {
  expect(conceptDifferences(caliphate, { ...caliphate, ...more })).toEqual({
    change: "changed",
    fields: [{ field, name: "", before, after }],
    terms: [],
  });
});

test("what other tools said is told by its name there", () => {
  const later = { ...caliphate, extras: { constructor: "ACME" } };
  expect(conceptDifferences(caliphate, later).fields).toEqual([
    { field: "extras", name: "constructor", before: "", after: "ACME" },
  ]);
});

describe("a term", () => {
  test.each<[Partial<Term>, readonly unknown[]]>([
    [{ text: "halifat" }, ["text", "kalifat", "halifat"]],
    [{ status: "forbidden" }, ["status", "preferred", "forbidden"]],
    [{ gender: "m" }, ["gender", undefined, "m"]],
    [{ possessives: false }, ["possessives", undefined, false]],
    [{ abbreviation: true }, ["abbreviation", false, true]],
    [{ formsVetoed: ["kalifatu"] }, ["formsVetoed", [], ["kalifatu"]]],
  ])("with %j differs in that", (more, [field, before, after]) => {
    const { terms } = conceptDifferences(caliphate, withTerm(more));
    expect(terms).toEqual([
      { change: "changed", term: { ...hr, ...more }, fields: [{ field, name: "", before, after }] },
    ]);
  });

  test("that is added or removed says only what is not said of most", () => {
    const admitted = { ...en, status: "admitted" as const, usage: "" };
    const longer = { ...caliphate, terms: [hr, en, { ...admitted, id: "k:en:2" }] };
    expect(conceptDifferences(caliphate, longer).terms).toMatchObject([
      { change: "added", fields: [{ field: "status", before: "preferred", after: "admitted" }] },
    ]);
    const shorter = { ...caliphate, terms: [hr] };
    expect(conceptDifferences(caliphate, shorter).terms).toEqual([
      { change: "removed", term: en, fields: [] },
    ]);
  });
});

test.each<[string, Concept | null, Concept | null]>([
  ["added", null, caliphate],
  ["removed", caliphate, null],
  ["none", caliphate, structuredClone(caliphate)],
  ["none", null, null],
])("the whole is %s", (change, before, after) => {
  expect(conceptDifferences(before, after).change).toBe(change);
});
