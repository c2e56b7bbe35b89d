import { describe, expect, test } from "vitest";
import { withoutStemHints } from "../../../../src/glossary/exchange/tables/stem-hints.ts";
import {
  caseRuleOf,
  genderOf,
  isShortForm,
  statusOf,
  wordClassOf,
} from "../../../../src/glossary/exchange/tables/values.ts";
import { yesOrNo } from "../../../../src/glossary/exchange/yes-or-no.ts";

describe("an answer", () => {
  test.each(["yes", "Yes", " TRUE ", "1", "x", "X", "da", "DA", "istina", "točno", "y"])(
    "%j is yes",
    (cell) => {
      expect(yesOrNo(cell)).toBe(true);
    },
  );

  test.each(["no", "False", "0", "ne", "NE", "laž", "netočno", "n", "", "  "])(
    "%j is no",
    (cell) => {
      expect(yesOrNo(cell)).toBe(false);
    },
  );

  test.each(["možda", "2", "yes, but", "nee"])("%j is neither", (cell) => {
    expect(yesOrNo(cell)).toBeNull();
  });
});

test.each([
  ["preferred", "preferred"],
  ["preferredTerm-admn-sts", "preferred"],
  ["Poželjan", "preferred"],
  ["Approved", "preferred"],
  ["odobreno", "preferred"],
  ["Admitted", "admitted"],
  ["dopušten", "admitted"],
  ["Not Recommended", "deprecated"],
  ["not_recommended", "deprecated"],
  ["obsolete", "deprecated"],
  ["zastarjelo", "deprecated"],
  ["deprecatedTerm-admn-sts", "deprecated"],
  ["Forbidden", "forbidden"],
  ["ZABRANJEN", "forbidden"],
  ["do not use", "forbidden"],
  ["New", null],
  ["", null],
])("the status %j is %s", (cell, status) => {
  expect(statusOf(cell)).toBe(status);
});

test.each([
  ["noun", { partOfSpeech: "noun" }],
  ["n", { partOfSpeech: "noun" }],
  ["im.", { partOfSpeech: "noun" }],
  ["imenica", { partOfSpeech: "noun" }],
  ["im. ž", { partOfSpeech: "noun", gender: "f" }],
  ["Proper Noun", { partOfSpeech: "proper" }],
  ["vlastito ime", { partOfSpeech: "proper" }],
  ["vl. im. m", { partOfSpeech: "proper", gender: "m" }],
  ["pridj.", { partOfSpeech: "adjective" }],
  ["gl.", { partOfSpeech: "verb" }],
  ["prilog", { partOfSpeech: "adverb" }],
  ["zamjenica", { partOfSpeech: "pronoun" }],
  ["broj", { partOfSpeech: "numeral" }],
  ["im. nešto", null],
  ["phrase", null],
])("the part of speech %j is %j", (cell, said) => {
  expect(wordClassOf(cell)).toEqual(said);
});

test.each([
  ["m", "m"],
  ["muški rod", "m"],
  ["Masculine", "m"],
  ["ž.", "f"],
  ["fem.", "f"],
  ["srednji", "n"],
  ["sr.", "n"],
  ["neuter", "n"],
  ["common", null],
])("the gender %j is %s", (cell, gender) => {
  expect(genderOf(cell)).toBe(gender);
});

test.each([
  ["yes", "sensitive"],
  ["CaseSense", "sensitive"],
  ["no", "auto"],
  ["CasePermissive", "auto"],
  ["CaseInsense", "insensitive"],
  ["neosjetljivo", "insensitive"],
  ["HalfPrefix", null],
])("the case rule %j is %s", (cell, rule) => {
  expect(caseRuleOf(cell)).toBe(rule);
});

test.each([
  ["acronym", true],
  ["kratica", true],
  ["da", true],
  ["full form", false],
  ["ne", false],
  ["phrase", null],
])("the kind %j is a short form: %s", (cell, short) => {
  expect(isShortForm(cell)).toBe(short);
});

test.each([
  ["kalifat|", "kalifat"],
  ["borb|a", "borba"],
  ["bor*", "bor"],
  ["Islamsk|a držav|a", "Islamska država"],
  ["opsad* grad*", "opsad grad"],
  ["kalifat", "kalifat"],
  ["* bilješka", "* bilješka"],
  ["f***", "f***"],
  ["a*b", "a*b"],
  ["5*", "5*"],
])("the headword %j is %j without stem hints", (written, headword) => {
  expect(withoutStemHints(written)).toBe(headword);
});
