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
    ["džihadisti", "jedan džihadist i džihadistima", ["džihadist", "džihadistima"]],
    ["Al Khafsa", "oslobodila je gradić Al Khafsu", ["Al Khafsu"]],
    ["Raka", "u samoj Raki", ["Raki"]],
    ["CIA", "agent CIA-e", ["CIA-e"]],
    ["NATO", "vojnici NATO‑a i Nata", ["NATO‑a", "Nata"]],
    ["Abu Bakr al-Baghdadi", "s Abuom Bakrom al-Baghdadijem", ["Abuom Bakrom al-Baghdadijem"]],
    ["ljudi", "s čovjekom i ljudima", ["čovjekom", "ljudima"]],
    ["zemlja", "pet zemalja", ["zemalja"]],
    ["dio", "u dijelovima", ["dijelovima"]],
    ["posao", "nakon posla", ["posla"]],
    ["osloboditi", "vojska je oslobodila grad, oslobođen je", ["oslobodila", "oslobođen"]],
    ["zakleti se", "koji su mu se zakleli na vjernost", ["zakleli"]],
    [
      "Vijeće sigurnosti Ujedinjenih naroda",
      "u Vijeću sigurnosti Ujedinjenih naroda",
      ["Vijeću sigurnosti Ujedinjenih naroda"],
    ],
    ["izaslanik UN-a", "s izaslanikom UN-a", ["izaslanikom UN-a"]],
    ["Hrvatska", "u Hrvatskoj", ["Hrvatskoj"]],
    ["vojni objekt", "dva vojna objekta", ["vojna objekta"]],
    ["Crna Gora", "u Crnoj Gori", ["Crnoj Gori"]],
    ["Moody's", "iz Moody’sa", ["Moody’sa"]],
    ["spomen-ploča", "na spomen-ploči", ["spomen-ploči"]],
    ["Đinđićev", "Đinđićeva vlada", ["Đinđićeva"]],
    ["Đuro", "s Djurom", ["Djurom"]],
    ["Banja Luka", "u Banjoj Luci ili u Banja Luci", ["Banjoj Luci", "Banja Luci"]],
    ["Nova Gradiška", "u Novoj Gradiški ili Novoj Gradišci", ["Novoj Gradiški", "Novoj Gradišci"]],
    ["startup", "pet startupova", ["startupova"]],
    ["pravo glasa", "s pravom glasa", ["pravom glasa"]],
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
    ["Islamska država", "Islamski država"],
    ["zakleti se", "zakleli su ga"],
    ["opasač s eksplozivom", "opasač s eksplozivima"],
    ["šesti", "šest godina"],
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
    ["ISIL", "an ISIL-held town", ["ISIL"]],
    ["war", "the post-war years", ["war"]],
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

test("possessives of a name are found and said to be such, unless the term forbids it", () => {
  const found = occurrencesIn("Huseinova vojska i Inino postrojenje", ["Husein", "INA"]);
  expect(found.map(({ text, possessive }) => [text, possessive])).toEqual([
    ["Huseinova", true],
    ["Inino", true],
  ]);
  expect(termsIn("Huseinova vojska", [termOf("Husein", { possessives: false })])).toEqual([]);
});

describe("the case rule of a term", () => {
  test.each([
    ["insensitive", "isil i ISIL", ["isil", "ISIL"]],
    ["auto", "isil i ISIL", ["ISIL"]],
    ["sensitive", "Isil i ISIL", ["ISIL"]],
  ] as const)("%s finds in «%s» %o", (caseRule, text, found) => {
    expect(termsIn(text, [termOf("ISIL", { caseRule })])).toEqual(found);
  });
});

test("every occurrence says why it matched", () => {
  const [found] = occurrencesIn("u pustinjama", ["pustinja"]);
  expect(found?.words[0]).toMatchObject({
    surface: "pustinjama",
    lemma: "pustinja",
    origin: "rules",
    inflections: [
      { case: "dat", number: "pl" },
      { case: "loc", number: "pl" },
      { case: "ins", number: "pl" },
    ],
  });
});

test("the forms of a term are listed word by word, before any text was read", () => {
  const recogniser = createRecogniser("hr", croatian);
  recogniser.put("1", termOf("Vijeće sigurnosti"));
  const forms = recogniser.forms("Vijeće sigurnosti");
  expect(forms[0]?.forms).toContainEqual({
    form: "Vijećem",
    inflections: [expect.objectContaining({ case: "ins", number: "sg" })],
  });
  expect(forms.at(-1)).toEqual({
    word: "sigurnosti",
    lemma: "sigurnosti",
    model: "",
    moves: false,
    forms: [{ form: "sigurnosti", inflections: [] }],
  });
  expect(recogniser.forms("unknown")).toEqual([]);
});

test("what part of speech a term is decides its forms, for each term of the same word alone", () => {
  const recogniser = createRecogniser("hr", croatian);
  recogniser.put("a", termOf("mladi", { id: "adjective", partOfSpeech: "adjective" }));
  recogniser.put("b", termOf("mladi", { id: "adverb", partOfSpeech: "adverb" }));
  const found = recogniser.recognise("mlade").map(({ termId }) => termId);
  expect(found).toEqual(["adjective"]);
});

test("a term put again under the same id replaces the earlier", () => {
  const recogniser = createRecogniser("hr", croatian);
  recogniser.put("1", termOf("kalifat", { id: "x" }));
  recogniser.put("1", termOf("emirat", { id: "x" }));
  expect(recogniser.recognise("kalifat i emirat").map(({ text }) => text)).toEqual(["emirat"]);
});

test("the terms of another language are left alone", () => {
  expect(termsIn("the caliphate", [termOf("caliphate", { language: "en" })])).toEqual([]);
});

test("two spaces, a line break and a hard space part words alike", () => {
  const text = "Islamska  država, Islamsku\u00A0državu, Islamske\ndržave";
  expect(termsIn(text, ["Islamska država"])).toHaveLength(3);
});
