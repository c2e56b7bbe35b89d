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
    ["trgovina ljudima", ["trgovina"]],
    ["krijumčarenje ljudi", ["krijumčarenje"]],
    ["pravo glasa", ["pravo"]],
    ["pravo na rad", ["pravo"]],
    ["načelnik Glavnog stožera", ["načelnik"]],
    ["predsjednik Vlade", ["predsjednik"]],
    ["Pojas Gaze", ["Pojas"]],
    ["grad Rijeka", ["grad", "Rijeka"]],
  ])("of %s: %o", (headword, moving) => {
    const phrase = croatian.phrases(headword.split(" "))[0] ?? [];
    expect(phrase.filter(({ moves }) => moves).map(({ text }) => text)).toEqual(moving);
  });
});

describe("a word of a phrase is only what it can be at its place", () => {
  const formsAt = (headword: string, at: number): ReadonlySet<string> =>
    new Set(
      croatian
        .phrases(headword.split(" "))[0]
        ?.[at]?.readings()
        .flatMap(({ forms }) => forms.map(({ form }) => form.toLowerCase())),
    );

  test.each([
    ["Banja Luka", 0, ["Banje", "Banjoj", "Banju", "Banjom"], []],
    ["Nova Gradiška", 1, ["Gradiški", "Gradišci", "Gradišku"], []],
    ["Velika Gorica", 0, ["Velikoj", "Veliku"], ["Velici"]],
    ["Slavonski Brod", 0, ["Slavonskog", "Slavonskim"], ["Slavonskija"]],
    ["Novi Sad", 0, ["Novog", "Novim"], ["Novija"]],
    ["Crna Gora", 1, ["Gore", "Gori", "Goru", "Gorom"], ["Goroj", "Gorih"]],
    ["civilna zaštita", 0, ["civilne", "civilnoj"], ["civilana"]],
    ["oružane snage", 0, ["oružanih", "oružanima"], ["oružanea"]],
    ["brisani prostor", 0, ["brisanog", "brisanim"], ["brisanin"]],
    ["bojni otrov", 1, ["otrova", "otrovom"], ["otrovog"]],
    ["vanjski poslovi", 1, ["poslova", "poslovima"], []],
    ["rana etapa", 0, ["ranoj", "ranim"], []],
    ["Vijeće sigurnosti", 0, ["Vijeća", "Vijeću"], ["Vijeći"]],
    ["Sjedinjene Države", 1, ["države", "država", "državama"], ["Državea"]],
    ["Jasna Omejec", 0, ["Jasne", "Jasni", "Jasnu"], []],
  ])("of %s at %i: %o, not %o", (headword, at, right, wrong) => {
    const made = formsAt(headword, at);
    expect(right.filter((form) => !made.has(form.toLowerCase()))).toEqual([]);
    expect(wrong.filter((form) => made.has(form.toLowerCase()))).toEqual([]);
  });
});

describe("a headword has no forms of words that only look like its own", () => {
  test.each([
    ["aktualan", "aktualana"],
    ["župan", "župni"],
    ["demanti", "demanta"],
    ["glasnogovornica", "glasnogovornicem"],
    ["eventualno", "eventualnu"],
    ["premijer", "premer"],
    ["Ujedinjeni", "Ujedineni"],
    ["podcast", "podcastog"],
  ])("%s: not %s", (headword, other) => {
    expect(formsOf(headword).has(other)).toBe(false);
  });

  test.each([
    ["startup", ["startupovi", "startupova", "startupi"]],
    ["robot", ["roboti", "robota"]],
    ["bol", ["bola", "bolovi", "boli", "bolju"]],
    ["demanti", ["demantija", "demantiji"]],
    ["predsjednik", ["predsednik"]],
    ["koljeno", ["kolena"]],
  ])("%s: %o", (headword, forms) => {
    const made = formsOf(headword);
    expect(forms.filter((form) => !made.has(form))).toEqual([]);
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
