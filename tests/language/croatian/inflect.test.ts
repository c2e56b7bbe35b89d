import { describe, expect, test } from "vitest";
import { inflect } from "../../../src/language/croatian/inflect.ts";

const HEADWORDS = `borac gubitak čovjek knjiga bitka mogućnost riječ ime dijete selo vrata novine Hrvatska
  Zagreb Peter Marko Ivo Ante Hrvoje Kennedy Clooney Sejdiu Tokio Al-Baghdadi covid-19 dobar hrvatski idući
  Đinđićev HNS-ov taj moj dva HDZ CIA osloboditi peći biti dati žiri biro finale`;

describe.each(HEADWORDS.split(/\s+/))("the readings of %s", (headword) => {
  const readings = inflect(headword);

  test("are made from it as typed", () => {
    expect(readings.length).toBeGreaterThan(0);
    for (const { lemma } of readings) expect(lemma).toBe(headword);
  });

  test("have it among their forms", () => {
    for (const { forms } of readings) expect(forms.map(({ form }) => form)).toContain(headword);
  });

  test("have no form twice", () => {
    for (const { forms } of readings) {
      const all = forms.map(({ form }) => form);
      expect(all).toEqual([...new Set(all)]);
    }
  });
});

test.each([
  ["covid-19", "covida-19"],
  ["Al-Baghdadi", "Al-Baghdadijem"],
  ["hrvatsko-mađarski", "hrvatsko-mađarskoj"],
  ["Grabar-Kitarović", "Grabar-Kitarovića"],
  ["5G", "5G-a"],
  ["Otac", "Ocem"],
  ["Čovjek", "Ljudi"],
])("%s → %s", (headword, form) => {
  const forms = inflect(headword).flatMap((reading) => reading.forms.map((each) => each.form));
  expect(forms).toContain(form);
});
