import { describe, expect, test } from "vitest";
import { termReader } from "../../../../src/client/editor/terms/written-terms.ts";
import type { ConceptCard, SourceTerm, TermState } from "../../../../views/models.ts";

/** A concept by its Croatian term: država → state. */
function concept(id: string, ...translations: string[]): ConceptCard {
  return { id, headwords: [id], translations, forbidden: [], domain: "", definition: "", note: "" };
}

const CONCEPTS = Object.fromEntries(
  [
    concept("država", "state"),
    concept("ID", "Islamic State", "IS"),
    concept("kalifat", "caliphate"),
    concept("C", "C++", "cost (net)"),
  ].map((one) => [one.id, one]),
);

/** A place of a concept in the source. */
function term(conceptId: string, state: TermState = "missing"): SourceTerm {
  return {
    from: 0,
    to: 1,
    text: conceptId,
    termId: conceptId,
    conceptId,
    covered: false,
    doubtful: false,
    possessive: false,
    words: [],
    state,
    key: 1,
    insert: conceptId === "kalifat" ? "caliphate’s" : "",
  };
}

/** Which of some terms that are missing are answered by a text: their concepts. */
function answered(text: string, concepts: readonly string[], before = ""): readonly string[] {
  const read = termReader({ terms: concepts.map((id) => term(id)), target: before }, CONCEPTS);
  return [...read(text, null).answered].map(({ conceptId }) => conceptId);
}

describe("a missing term is answered", () => {
  test.each([
    ["The caliphate falls.", ["kalifat"]],
    ["CALIPHATES FALL", ["kalifat"]],
    ["Caliphates fall", ["kalifat"]],
    ["the caliphate’s days", ["kalifat"]],
    ["caliphated", []],
    ["Islamic State", ["ID"]],
    ["islamic state", []],
    ["the state and Islamic State", ["država", "ID"]],
    ["It IS there", ["ID"]],
    ["it is there", []],
    ["in C++ or so", ["C"]],
    ["the cost (net) of it", ["C"]],
  ])("by «%s»: %j", (text, expected) => {
    expect(answered(text, ["država", "ID", "kalifat", "C"]).toSorted()).toEqual(
      expected.toSorted(),
    );
  });

  test("as often as it is written, and not by what the server has read already", () => {
    expect(answered("caliphate, caliphate", ["kalifat", "kalifat", "kalifat"])).toHaveLength(2);
    expect(answered("caliphate", ["kalifat"], "caliphate")).toEqual([]);
    expect(answered("caliphate, caliphate", ["kalifat"], "caliphate")).toEqual(["kalifat"]);
  });

  test("not by a word that is just being typed", () => {
    const read = termReader({ terms: [term("država")], target: "" }, CONCEPTS);
    expect(read("The state", 9).answered.size).toBe(0);
    expect(read("The state ", 10).counterparts).toEqual([
      { from: 4, to: 9, conceptId: "država", state: "translated" },
    ]);
  });
});

test("where all terms are answered there is nothing to look for", () => {
  const read = termReader({ terms: [term("država", "translated")], target: "state" }, CONCEPTS);
  expect(read("state state", null)).toEqual({ answered: new Set(), counterparts: [] });
});

test("a term across a code is found, in the text with its codes", () => {
  const read = termReader({ terms: [term("ID")], target: "" }, CONCEPTS);
  expect(read("\u{100001}Islamic\u{103001} State", null).counterparts).toMatchObject([
    { from: 2, to: 17 },
  ]);
});
