import { expect, test } from "vitest";
import { plainTerm } from "../../../src/glossary/concept.ts";
import { emptyRecognisers } from "../../support/app.ts";

const { hr, en } = emptyRecognisers();

function formsOf(text: string, language: "hr" | "en" = "hr") {
  const alone = (language === "hr" ? hr : en).empty();
  alone.put("c", plainTerm({ id: "t", language, text }));
  return alone.forms("t");
}

const listed = (text: string, language: "hr" | "en" = "hr") =>
  formsOf(text, language).flatMap(({ forms }) => forms.map(({ form }) => form));

test("each word says by which pattern it is inflected", () => {
  expect(formsOf("borac")).toMatchObject([{ lemma: "borac", model: "borac", moves: true }]);
});

test("no form is listed twice, though dictionary and rules both have it", () => {
  for (const text of ["borac", "večer", "kalifat"])
    expect(listed(text)).toEqual([...new Set(listed(text))]);
  expect(listed("caliph", "en")).toEqual([...new Set(listed("caliph", "en"))]);
});

test.each([
  ["Islamska država", "Islamske", "Islamskog"],
  ["Islamska država", "Islamskoj", "islamskoj"],
  ["ugostiteljski objekt", "ugostiteljskog", "ugostiteljsku"],
  ["ugostiteljski objekt", "ugostiteljska", "ugostiteljskoj"],
])("of %s «%s» is listed, «%s» is not, since it cannot stand in a text", (text, has, hasNot) => {
  expect(listed(text)).toContain(has);
  expect(listed(text)).not.toContain(hasNot);
});

test("possessives of a name are marked as such", () => {
  const [husein] = formsOf("Husein");
  const possessive = husein?.forms.filter((one) => one.possessive).map(({ form }) => form) ?? [];
  expect(possessive).toContain("Huseinova");
  expect(possessive).not.toContain("Huseina");
});

test("what else moves where a term may be spelled otherwise is listed too", () => {
  expect(listed("counter-terrorism", "en")).toContain("counterterrorism's");
});

test("every form that is listed is found", () => {
  for (const text of ["borac", "Husein", "ISIL", "država"]) {
    const alone = hr.empty();
    alone.put("c", plainTerm({ id: "t", language: "hr", text }));
    const missed = listed(text).filter((form) => alone.recognise(`Evo: ${form}.`).length === 0);
    expect(missed).toEqual([]);
  }
});
