import dictionaryHr from "dictionary-hr";
import { describe, expect, test } from "vitest";
import { fold } from "../../../src/language/text.ts";
import { croatian } from "../../support/terms-in.ts";

const formsOf = (headword: string): ReadonlySet<string> =>
  new Set(croatian.paradigmsOf(headword).flatMap(({ forms }) => forms.map(({ form }) => form)));

describe("the dictionary and the rules together give a headword its forms", () => {
  test.each([
    ["kalifat", ["kalifata", "kalifatu", "kalifatom", "kalifati", "kalifatima", "kalifate"]],
    ["borac", ["borca", "borcu", "borcem", "borče", "borci", "boraca", "borcima", "borce"]],
    ["pas", ["psa", "psu", "psom", "psi", "pasa", "psima", "pse"]],
    ["zemlja", ["zemlje", "zemlji", "zemlju", "zemljom", "zemalja", "zemljama"]],
    ["čovjek", ["čovjeka", "čovjeku", "čovječe", "ljudi", "ljudima"]],
    ["dio", ["dijela", "dijelu", "dijelom", "dijelovi", "dijelova"]],
    ["posao", ["posla", "poslu", "poslovi", "poslova"]],
    ["tjedan", ["tjedna", "tjedni", "tjedana", "tjednima"]],
    ["Turčin", ["Turčina", "Turci", "Turaka", "Turcima", "Turke"]],
    ["Raka", ["Rake", "Raki", "Raku", "Rakom"]],
    ["Huseinov", ["Huseinova", "Huseinovu", "Huseinove"]],
    ["obavještajni", ["obavještajna", "obavještajne", "obavještajnoj", "obavještajnih"]],
    ["težak", ["teška", "teško", "teškim"]],
    ["osloboditi", ["oslobodio", "oslobodila", "oslobođen", "oslobodit"]],
  ])("%s: %o", (headword, forms) => {
    const made = formsOf(headword);
    expect(forms.filter((form) => !made.has(form))).toEqual([]);
  });
});

describe("what is derived is not inflected", () => {
  test.each([
    ["kalifat", "kalifatski"],
    ["islam", "islamske"],
    ["kalif", "kalifata"],
    ["glup", "glupost"],
    ["pisati", "pisanje"],
    ["učenik", "učenicama"],
  ])("%s does not become %s", (headword, other) => {
    expect(formsOf(headword).has(other)).toBe(false);
  });

  test("possessives are kept apart", () => {
    const [paradigm] = croatian.paradigmsOf("Husein");
    expect(paradigm?.possessives.map(({ form }) => form)).toContain("Huseinova");
    expect(formsOf("Husein").has("Huseinova")).toBe(false);
  });
});

describe("a word typed in another form leads back to its headword", () => {
  test.each([
    ["džihadisti", "džihadist"],
    ["učenici", "učenik"],
    ["Turci", "Turčin"],
    ["Srbi", "Srbin"],
    ["stvari", "stvar"],
    ["gubitkovi", "gubitak"],
    ["dronovi", "dron"],
    ["kalifata", "kalifat"],
    ["Amerikanci", "Amerikanac"],
    ["uporišta", "uporište"],
    ["ljudi", "ljudi"],
    ["islam", "islam"],
    ["Hrvatska", "Hrvatska"],
    ["slobodan", "slobodan"],
  ])("%s is of %s", (word, headword) => {
    expect(croatian.paradigmsOf(word)[0]?.lemma).toBe(headword);
  });
});

test("a country that is an adjective keeps its gender", () => {
  const forms = formsOf("Hrvatska");
  expect([forms.has("hrvatskoj"), forms.has("hrvatski")]).toEqual([true, false]);
});

describe("which words of a phrase inflect", () => {
  test.each([
    ["Islamska država", ["Islamska", "država"]],
    ["Vijeće sigurnosti", ["Vijeće"]],
    ["Vijeće sigurnosti Ujedinjenih naroda", ["Vijeće"]],
    ["opasač s eksplozivom", ["opasač"]],
    ["Bosna i Hercegovina", ["Bosna", "Hercegovina"]],
    ["Sadam Husein", ["Sadam", "Husein"]],
    ["ministar vanjskih poslova", ["ministar"]],
    ["teško naoružanje", ["teško", "naoružanje"]],
    ["zakleti se", ["zakleti"]],
  ])("of %s: %o", (headword, moving) => {
    const phrase = croatian.phrases(headword.split(" "))[0] ?? [];
    expect(phrase.filter(({ moves }) => moves).map(({ text }) => text)).toEqual(moving);
  });
});

test.each([
  ["kalifat", "kali"],
  ["kalifatski", "kalifa"],
  ["Islamska država", "islam"],
  ["zla osvajačica", "osvaja"],
  ["parkovi", "pa"],
  ["uspjeli", "usp"],
  ["Baghdadi", "bag"],
  ["pas", ""],
  ["čovjek", ""],
  ["slati", ""],
])("a word of %s begins in all forms with «%s»", (headword, beginning) => {
  expect(croatian.beginning(headword)).toBe(beginning);
});

test("every form of the dictionary's headwords begins as their beginning says", () => {
  const headwords = new TextDecoder().decode(dictionaryHr.dic).split("\n").slice(1);
  for (const headword of headwords.filter((_, at) => at % 9 === 0)) {
    const word = headword.split("/")[0] ?? "";
    const beginning = croatian.beginning(word);
    if (word.includes("-")) continue;
    const others = [...formsOf(word)].filter((form) => !fold(form).startsWith(beginning));
    expect([word, others]).toEqual([word, []]);
  }
});
