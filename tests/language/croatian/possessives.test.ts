import { expect, test } from "vitest";
import { inflect } from "../../../src/language/croatian/inflect.ts";

function possessivesOf(name: string): readonly string[] {
  return inflect(name).flatMap(({ possessives }) => possessives.map(({ form }) => form));
}

test.each([
  ["Husein", "Huseinov"],
  ["Husein", "Huseinove"],
  ["Milanović", "Milanovićevu"],
  ["Ina", "Inino"],
  ["Milica", "Miličin"],
  ["Nikola", "Nikolin"],
  ["Zdenka", "Zdenkinoj"],
  ["Petar", "Petrov"],
  ["Marko", "Markovim"],
  ["Ivo", "Ivin"],
  ["Tony", "Tonyjev"],
  ["Čakovac", "Čakovčev"],
  ["Al-Baghdadi", "Al-Baghdadijeva"],
  ["NATO", "NATO-ova"],
  ["CIA", "CIA-ina"],
])("%s has the possessive %s", (name, possessive) => {
  expect(possessivesOf(name)).toContain(possessive);
});

test("an ordinary noun has no possessives", () => {
  expect(possessivesOf("kalifat")).toEqual([]);
});

test("possessives are not among the forms of a name", () => {
  const forms = inflect("Husein").flatMap((each) => each.forms.map(({ form }) => form));
  expect(forms).not.toContain("Huseinov");
});
