import { expect, test } from "vitest";
import { spellings } from "../../../src/language/english/spelling.ts";

test.each([
  ["colour", "color"],
  ["armoured", "armored"],
  ["neighbourhood", "neighborhood"],
  ["centre", "center"],
  ["defence", "defense"],
  ["organise", "organize"],
  ["radicalisation", "radicalization"],
  ["travelled", "traveled"],
  ["programme", "program"],
  ["Defence", "Defense"],
  ["CENTRE", "CENTER"],
  ["kerb", "curb"],
  ["anaemia", "anemia"],
])("%s and %s are one word", (british, american) => {
  expect(spellings(british)).toEqual([british, american]);
  expect(spellings(american)).toEqual([american, british]);
});

test.each([
  "exercise",
  "promise",
  "size",
  "hour",
  "four",
  "water",
  "meeting",
  "called",
  "wise",
  "advertise",
])("%s has one spelling", (word) => {
  expect(spellings(word)).toEqual([word]);
});
