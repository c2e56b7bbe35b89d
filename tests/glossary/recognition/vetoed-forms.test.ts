import { expect, test } from "vitest";
import { plainTerm, type Term } from "../../../src/glossary/concept.ts";
import { emptyRecognisers } from "../../support/app.ts";

const recognisers = emptyRecognisers();

function found(term: Pick<Term, "text"> & Partial<Term>, text: string): readonly string[] {
  const language = term.language ?? "hr";
  const alone = recognisers[language].empty();
  alone.put("c", plainTerm({ id: "t", language, ...term }));
  return alone.recognise(text).map((occurrence) => occurrence.text);
}

test.each<[string, readonly string[], string, readonly string[]]>([
  ["kalifat", ["kalifatu"], "kalifat u kalifatu", ["kalifat"]],
  ["kalifat", ["Kalifatu"], "kalifat u kalifatu", ["kalifat"]],
  [
    "Islamska država",
    ["Islamske države"],
    "Islamska država i Islamske države",
    ["Islamska država"],
  ],
  ["Islamska država", ["države"], "Islamska država i Islamske države", ["Islamska država"]],
  ["Islamska država", ["država"], "Islamska je država u Islamskoj državi", ["Islamskoj državi"]],
  [
    "Islamska država",
    ["Islamska država"],
    "Islamska je država u Islamskoj državi",
    ["Islamskoj državi"],
  ],
  ["Islamska država", ["držav"], "Islamske države", ["Islamske države"]],
])("of %s without %j, «%s» holds %j", (text, formsVetoed, sentence, expected) => {
  expect(found({ text, formsVetoed }, sentence)).toEqual(expected);
});

test("a vetoed form of an English term is not found, whichever apostrophe it has", () => {
  const term = { text: "caliph", language: "en" as const, formsVetoed: ["caliph's"] };
  expect(found(term, "the caliph’s caliphs")).toEqual(["caliphs"]);
});

test.each([
  ["m", "Zidar Mate, zidara Mate.", ["Mate", "Mate"]],
  ["m", "Dao je Matama.", []],
  ["f", "Dao je Matama.", ["Matama"]],
] as const)("Mate %s: «%s»", (gender, sentence, expected) => {
  expect(found({ text: "Mate", gender }, sentence)).toEqual(expected);
});

test("two terms of one text and two genders do not share their forms", () => {
  const both = recognisers.hr.empty();
  both.put("m", plainTerm({ id: "m", language: "hr", text: "Mate", gender: "m" }));
  both.put("f", plainTerm({ id: "f", language: "hr", text: "Mate", gender: "f" }));
  expect(both.recognise("Dao je Matama.").map(({ termId }) => termId)).toEqual(["f"]);
});
