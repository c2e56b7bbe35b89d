import { describe, expect, test } from "vitest";
import {
  englishForm,
  isPlural,
  pluralOf,
  pluralsOf,
  possessiveOf,
  verbForms,
} from "../../../src/language/english/inflect.ts";

const wanted = { plural: false, possessive: false, sentenceStart: false };

describe("the form to insert", () => {
  test.each([
    ["suicide attack", { plural: true }, "suicide attacks"],
    ["man", { plural: true }, "men"],
    ["caliphate", { possessive: true }, "caliphate's"],
    ["jihadists", { plural: true }, "jihadists"],
    ["jihadists", { possessive: true }, "jihadists'"],
    ["Islamic State", { plural: true }, "Islamic State"],
    ["Islamic State", { possessive: true }, "Islamic State's"],
    ["American", { plural: true }, "Americans"],
    ["Marine", { plural: true }, "Marines"],
    ["Mosul", { plural: true }, "Mosul"],
    ["Pakistan", { plural: true }, "Pakistan"],
    ["Minister of Defence", { plural: true }, "Ministers of Defence"],
    ["explosive belt", { sentenceStart: true }, "Explosive belt"],
    ["weapon of mass destruction", { plural: true }, "weapons of mass destruction"],
    ["intelligence agency", { plural: true, sentenceStart: true }, "Intelligence agencies"],
    ["heavy weaponry", { plural: true }, "heavy weaponry"],
    ["secretary-general", { plural: true }, "secretaries-general"],
    ["major general", { plural: true }, "major generals"],
    ["court martial", { plural: true }, "courts martial"],
    ["commander-in-chief", { plural: true }, "commanders-in-chief"],
    ["door-to-door search", { plural: true }, "door-to-door searches"],
    ["car-bomb", { plural: true }, "car-bombs"],
    ["to claim responsibility", {}, "claim responsibility"],
    ["iPhone", { sentenceStart: true }, "iPhone"],
  ])("of %s with %o is %s", (term, changes, form) => {
    expect(englishForm(term, { ...wanted, ...changes })).toBe(form);
  });
});

test.each([
  ["attack", "attacks"],
  ["army", "armies"],
  ["day", "days"],
  ["bus", "buses"],
  ["church", "churches"],
  ["wife", "wives"],
  ["child", "children"],
  ["policeman", "policemen"],
  ["German", "Germans"],
  ["NGO", "NGOs"],
  ["crisis", "crises"],
  ["metastasis", "metastases"],
])("the plural of %s is %s", (singular, plural) => {
  expect(pluralOf(singular)).toBe(plural);
});

test.each([
  ["referendum", ["referendums", "referenda"]],
  ["cactus", ["cactuses", "cacti"]],
  ["sheaf", ["sheaves"]],
  ["flood", ["floods"]],
])("the plurals of %s are %o", (singular, plurals) => {
  expect(pluralsOf(singular)).toEqual(plurals);
});

test.each([
  ["forces", true],
  ["men", true],
  ["artillery", true],
  ["attack", false],
  ["crisis", false],
  ["mass", false],
])("%s is a plural: %s", (noun, plural) => {
  expect(isPlural(noun)).toBe(plural);
});

test.each([
  ["liberate", ["liberates", "liberating", "liberated"]],
  ["stop", ["stops", "stopping", "stopped"]],
  ["visit", ["visits", "visiting", "visited"]],
  ["deny", ["denies", "denying", "denied"]],
  ["take", ["takes", "taking", "took", "taken"]],
  ["die", ["dies", "dying", "died"]],
  ["flee", ["flees", "fleeing", "fled"]],
  ["kidnap", ["kidnaps", "kidnapping", "kidnapped"]],
  ["admit", ["admits", "admitting", "admitted"]],
])("%s has the forms %o", (verb, forms) => {
  expect(verbForms(verb)).toEqual(forms);
});

test("a possessive of a plural in -s takes the apostrophe only", () => {
  expect([possessiveOf("caliph"), possessiveOf("caliphs"), possessiveOf("men")]).toEqual([
    "caliph's",
    "caliphs'",
    "men's",
  ]);
});
