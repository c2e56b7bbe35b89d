import { describe, expect, test } from "vitest";
import { headwordsOf } from "../../../src/language/croatian/lemma.ts";

const unknown = () => false;

describe("a plural that no dictionary knows goes back to its singular first", () => {
  test.each([
    ["džihadisti", "džihadist"],
    ["učenici", "učenik"],
    ["borci", "borac"],
    ["vrapci", "vrabac"],
    ["suci", "sudac"],
    ["podaci", "podatak"],
    ["zadatci", "zadatak"],
    ["svesci", "svezak"],
    ["gradovi", "grad"],
    ["krajevi", "kraj"],
    ["centri", "centar"],
    ["građani", "građanin"],
    ["mladići", "mladić"],
    ["intervjui", "intervju"],
    ["psi", "pas"],
    ["knjige", "knjiga"],
    ["imena", "ime"],
    ["vijesti", "vijest"],
    ["Moldavci", "Moldavac"],
    ["Splićani", "Splićanin"],
  ])("%s → %s", (plural, singular) => {
    expect(headwordsOf(plural, unknown)[0]).toBe(singular);
  });
});

describe("a form of an unknown adjective goes back to the definite nominative", () => {
  test.each([
    ["europska", "europski"],
    ["džihadističke", "džihadistički"],
    ["sigurnosna", "sigurnosni"],
    ["Islamskoj", "Islamski"],
    ["današnjem", "današnji"],
  ])("%s → %s", (form, headword) => {
    expect(headwordsOf(form, unknown)[0]).toBe(headword);
  });
});

describe("irregular plurals are known", () => {
  test.each([
    ["djeca", "dijete"],
    ["ljudi", "čovjek"],
    ["braća", "brat"],
    ["Turci", "Turčin"],
    ["očevi", "otac"],
    ["uši", "uho"],
    ["dijelovi", "dio"],
  ])("%s → %s", (plural, singular) => {
    expect(headwordsOf(plural, unknown)).toContain(singular);
  });
});

describe("headwords of the dictionary push guesses aside", () => {
  test.each([
    ["Islamske", ["islamski"], ["Islamski"]],
    ["države", ["država"], ["država"]],
    ["borcima", ["borac"], ["borac"]],
    ["gradova", ["grad"], ["grad"]],
    ["sastanci", ["sastanak"], ["sastanak"]],
  ])("%s with %j", (form, dictionary, expected) => {
    expect(headwordsOf(form, (word) => dictionary.includes(word))).toEqual(expected);
  });

  test("a headword that does not make the form is none of its headwords", () => {
    expect(headwordsOf("borci", (word) => word === "bor")).not.toContain("bor");
  });
});
