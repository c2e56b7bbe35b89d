import { describe, expect, test } from "vitest";
import {
  mentionBegun,
  mentionOf,
  mentions,
  mentionsIn,
  namesBeginningWith,
} from "../../src/documents/mentions.ts";

describe("a comment calls", () => {
  test.each([
    ["@Ana, pogledaj molim te.", ["Ana"]],
    ["Pitaj @Marko.", ["Marko"]],
    ['Za @"Ana Marić" i @Željko', ["Ana Marić", "Željko"]],
    ["@ivan_k i @ana-m.", ["ivan_k", "ana-m"]],
    ["Piši na ana@primjer.hr", []],
    ["Cijena @ kilogram", []],
    ["(@Ana)", ["Ana"]],
    ['@"nedovršeno', []],
  ])("«%s»", (text, names) => {
    expect(mentionsIn(text).map(({ name }) => name)).toEqual(names);
    for (const { from, to, name } of mentionsIn(text)) expect(text.slice(from, to)).toContain(name);
  });
});

test.each([
  ["@ana, molim", "Ana", true],
  ["@Ana", "Ana Marić", false],
  ['@"ana marić"', "Ana Marić", true],
  ["Ana je rekla", "Ana", false],
])("whether «%s» calls %s", (text, name, called) => {
  expect(mentions(text, name)).toBe(called);
});

test.each(["Ana", "Ana Marić", "ivan.k", "O'Brien"])("%s is called so that it is found", (name) => {
  expect(mentions(`Molim, ${mentionOf(name)}!`, name)).toBe(true);
});

test.each([
  ["Pitaj @ma", "ma"],
  ["@", ""],
  ['@"An', "An"],
  ["Pitaj @Marko ", null],
  ["ana@pri", null],
])("who types «%s» has begun a name: %s", (text, begun) => {
  expect(mentionBegun(text, text.length)).toBe(begun);
});

test("a name is offered for the beginning of any of its words", () => {
  const names = ["Marko", "Ana Marić", "Željko"];
  expect(namesBeginningWith("ma", names)).toEqual(["Marko", "Ana Marić"]);
  expect(namesBeginningWith("ž", names)).toEqual(["Željko"]);
  expect(namesBeginningWith("", names)).toEqual(names);
});
