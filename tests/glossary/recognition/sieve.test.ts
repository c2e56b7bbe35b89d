import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { readGlossary } from "../../../src/commands/input.ts";
import { createGlossary } from "../../../src/glossary/glossary.ts";
import { emptyRecognisers } from "../../support/app.ts";
import { glossaryOf } from "../../support/glossary.ts";

describe("a sieve passes every text in which the term stands", () => {
  test.each([
    ["čovjek", "Mnogo ljudi."],
    ["pas", "Nema psa."],
    ["kalifat", "KALIFATA više nema"],
    ["kalifat", "kraj kalifata"],
    ["Husein", "za Husseina"],
    ["Khalid", "s Halidom"],
    ["Hajdar", "Haydara nema"],
    ["Shabab", "iz Šababa"],
    ["al-Bagdadi", "pobjegao je El Baghdadi"],
    ["ISIL", "borci ISIL-a"],
    ["Islamska država", "Islamska je država"],
    ["zakleti se", "koji su mu se zakleli"],
    ["odjel", "u odjelu"],
    ["José", "vidjeli su Josea"],
    ["džihad", "za ǆihad"],
    ["Vijeće sigurnosti", "Vijeća sigurnosti"],
  ])("%s: %s", (hr, text) => {
    const glossary = glossaryOf(`${hr} → x`);
    expect(glossary.recognise("hr", text)).not.toEqual([]);
    expect(glossary.sieve("hr", [`${hr} → x`])(text)).toBe(true);
  });

  test.each([
    ["man", "two men"],
    ["go", "they went home"],
    ["colour", "all the colors"],
    ["cease-fire", "the ceasefire"],
    ["foetus", "a fetus"],
    ["carry out", "they carried the attack out"],
    ["the “foreign” fighter", "foreign fighters"],
  ])("%s: %s", (en, text) => {
    const line = `x → ${en}`;
    expect(glossaryOf(line).sieve("en", [line])(text)).toBe(true);
  });
});

test("a sieve holds back other texts, and passes all where it looks for too much", () => {
  const glossary = glossaryOf("kalifat → caliphate", "strani borac → foreign fighter");
  const sieve = glossary.sieve("hr", ["kalifat → caliphate", "strani borac → foreign fighter"]);
  expect(["Kalif je pao.", "Borba je gotova.", "Nema ga."].filter(sieve)).toEqual([]);
  expect(["Kalifat je pao.", "Strani borci bježe."].filter(sieve)).toHaveLength(2);
  expect(glossary.sieve("hr", [])("Kalifat")).toBe(false);
  const many = Array.from({ length: 300 }, (_, at) => `q${at}z → x`);
  expect(glossaryOf(...many).sieve("hr", many)("Nema ga.")).toBe(true);
});

test("no sieve holds back a paragraph of the sample in which its concept stands", async () => {
  const at = (path: string) => fileURLToPath(new URL(`../../../${path}`, import.meta.url));
  const glossary = createGlossary(emptyRecognisers());
  for (const concept of await readGlossary(at("glossary/starter.csv"))) glossary.put(concept);
  const sample = await readFile(at("src/documents/sample.txt"), "utf8");
  const found = sample
    .split("\n")
    .flatMap((text) =>
      glossary.recognise("hr", text).map(({ conceptId }) => ({ text, conceptId })),
    );
  expect(found.length).toBeGreaterThan(30);
  const held = found.filter(({ text, conceptId }) => !glossary.sieve("hr", [conceptId])(text));
  expect(held).toEqual([]);
});
