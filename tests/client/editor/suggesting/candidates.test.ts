import { expect, test } from "vitest";
import { candidatesOf } from "../../../../src/client/editor/suggesting/candidates.ts";
import type { SourceTerm } from "../../../../views/models.ts";
import { row } from "../../../support/segment-rows.ts";

const KALIFAT = {
  id: "k",
  headwords: ["kalifat"],
  translations: ["caliphate", "khalifate"],
  forbidden: [],
  domain: "",
  definition: "",
  note: "",
};

const texts = (source: string, terms: readonly Partial<SourceTerm>[] = []) => {
  const own = terms.map((term) => ({ ...TERM, ...term }));
  const around = { concepts: { k: KALIFAT }, variety: "en-GB" } as const;
  return candidatesOf(row({ source, terms: own }), around).map(
    ({ kind, text }) => `${kind} ${text}`,
  );
};

const TERM: SourceTerm = {
  from: 0,
  to: 8,
  text: "Kalifati",
  conceptId: "k",
  termId: "t",
  words: [],
  covered: false,
  doubtful: false,
  possessive: false,
  state: "untranslated",
  key: 1,
  insert: "caliphates",
};

test("a term comes in the form that fits, and then as its other translations", () => {
  expect(texts("Kalifati propadaju.", [{}])).toEqual([
    "term caliphates",
    "term caliphate",
    "term khalifate",
  ]);
});

test("figures come in their English form, short ones not at all", () => {
  expect(texts("Od 12. ožujka palo je 1.200 ljudi, a 5 ih živi.")).toEqual([
    "figure 12 March",
    "figure 1,200",
  ]);
});

test("names are kept as they are, but not where their case changed them or a term has them", () => {
  expect(texts("Tada su Ana Horvat i John Smith bili u Zadru, a Split spava.")).toEqual([
    "name Ana Horvat",
    "name John Smith",
    "name Split",
  ]);
  expect(texts("Jučer je Kalifat pao.", [{ text: "Kalifat", insert: "" }])).toEqual([
    "term caliphate",
    "term khalifate",
  ]);
});
