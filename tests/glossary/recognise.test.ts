import { describe, expect, test } from "vitest";
import { createRecogniser } from "../../src/glossary/recognise.ts";
import { croatian, englishTermsIn, occurrencesIn, termOf, termsIn } from "../support/terms-in.ts";

describe("a Croatian headword is found in its forms", () => {
  test.each([
    ["kalifat", "glavnog grada kalifata Rake", ["kalifata"]],
    ["borac", "svoje borce ostavio je da ginu", ["borce"]],
    ["borac", "od 8 do 15 tisuća boraca", ["boraca"]],
    ["pas", "opasače stavljaju na pse", ["pse"]],
    ["Islamska država", "novi udarac za Islamsku državu", ["Islamsku državu"]],
    ["Islamska država", "vođa Islamske države", ["Islamske države"]],
    ["Islamska država", "Islamska je država izgubila", ["Islamska je država"]],
    ["obavještajna služba", "američkih i ruskih obavještajnih službi", ["obavještajnih službi"]],
    ["opasač s eksplozivom", "opasače s eksplozivom stavljaju", ["opasače s eksplozivom"]],
    ["Vijeće sigurnosti", "rezolucija Vijeća sigurnosti", ["Vijeća sigurnosti"]],
    ["Bosna i Hercegovina", "u Bosni i Hercegovini", ["Bosni i Hercegovini"]],
    ["ISIL", "uporište ISIL-a", ["ISIL-a"]],
    ["dr. sc.", "Govorio je dr. sc. Ivan Horvat.", ["dr. sc."]],
    ["kalifat", "Pad KALIFATA", ["KALIFATA"]],
    ["rat", "u ratovima", ["ratovima"]],
  ])("%s in «%s»", (headword, text, found) => {
    expect(termsIn(text, [headword])).toEqual(found);
  });
});

describe("a headword is not found in another word", () => {
  test.each([
    ["kalif", "pad kalifata"],
    ["islam", "islamske snage"],
    ["ISIL", "isil"],
    ["Raka", "jato raka"],
    ["Islamska država", "islamska država"],
    ["Islamska država", "Islamske i druge države"],
  ])("%s in «%s»", (headword, text) => {
    expect(termsIn(text, [headword])).toEqual([]);
  });
});

test("a text is read alike however its letters are written", () => {
  const decomposed = "džihad među braćom".normalize("NFD");
  expect(termsIn(`${decomposed} i ǆihad`, ["džihad"])).toEqual([
    "džihad".normalize("NFD"),
    "ǆihad",
  ]);
  expect(termsIn("u Andjelinom gradu, s đ", ["đ"])).toEqual(["đ"]);
});

test("offsets refer to the text as given", () => {
  const text = "👍 «Kalifat» ".normalize("NFD");
  const [found] = occurrencesIn(text, ["kalifat"]);
  expect([found?.from, found?.to]).toEqual([4, 11]);
});

test("the longest occurrence wins and what it covers is kept", () => {
  const found = occurrencesIn("vojska Islamske države", ["država", "Islamska država"]);
  expect(found.map(({ text, covered }) => [text, covered])).toEqual([
    ["Islamske države", false],
    ["države", true],
  ]);
});

test("a form that was added is found, a vetoed one is not", () => {
  const term = termOf("kalifat", { formsAdded: ["halifat"], formsVetoed: ["kalifatu"] });
  const found = occurrencesIn("kalifat, kalifatu, halifat", [term]);
  expect(found.map(({ text, words }) => [text, words[0]?.origin])).toEqual([
    ["kalifat", "exact"],
    ["halifat", "added"],
  ]);
});

test("a removed term is not found any more, and the others still are", () => {
  const recogniser = createRecogniser("hr", croatian);
  recogniser.put("1", termOf("Islamska država"));
  recogniser.put("2", termOf("Islamska Republika"));
  recogniser.put("3", termOf("država"));
  recogniser.remove("Islamska država");
  const texts = recogniser.recognise("Islamska država, Islamske Republike").map(({ text }) => text);
  expect(texts).toEqual(["država", "Islamske Republike"]);
});

describe("English goes through the same engine", () => {
  test.each([
    ["caliphate", "two caliphates and the caliphate's army", ["caliphates", "caliphate's"]],
    ["caliphate", "the caliphate’s army", ["caliphate’s"]],
    ["man", "the men", ["men"]],
    ["Islamic State", "for the Islamic State.", ["Islamic State"]],
    ["suicide attack", "Suicide attacks", ["Suicide attacks"]],
    [
      "air strike",
      "airstrikes, air-strikes and air strikes",
      ["airstrikes", "air-strikes", "air strikes"],
    ],
    ["defence minister", "defense ministers", ["defense ministers"]],
    ["liberate", "liberated", ["liberated"]],
    ["jihadists", "a jihadist", ["jihadist"]],
    ["organisation", "organizations", ["organizations"]],
  ])("%s in «%s»", (headword, text, found) => {
    expect(englishTermsIn(text, [headword])).toEqual(found);
  });

  test.each([
    ["site", "a website"],
    ["caliph", "the caliphate"],
    ["jihadist", "jihadistic ideas"],
    ["Islamic State", "an islamic state"],
  ])("%s is not in «%s»", (headword, text) => {
    expect(englishTermsIn(text, [headword])).toEqual([]);
  });
});
