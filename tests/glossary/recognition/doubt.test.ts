import { describe, expect, test } from "vitest";
import { occurrencesIn, termOf, termsIn } from "../../support/terms-in.ts";

describe("what may well be another word is doubtful", () => {
  test.each([
    ["govor", "Gost opet govori o miru.", true],
    ["more", "obala crnog mora", false],
    ["tijekom", "Tijekom rata otišao je.", true],
    ["kraj", "na kraju", false],
    ["težak", "Nije teško shvatiti.", true],
    ["težak", "teško oružje", false],
    ["višnja", "razgovarao je s Višnjom", true],
    ["višnja", "kolač s višnjom", false],
    ["Rak", "Rake su iskopane.", true],
    ["Raka", "pad Rake", false],
    ["Mosul", "Mosul je pao.", false],
    ["Zagreb", "cesta Zagreb-Split", true],
    ["grad", "Zbogom, dragi grade!", true],
    ["stranka", "Istragu su proveli stranci.", true],
    ["stranka", "Bio je u stranci.", false],
    ["stranka", "Vjeruje toj stranci.", false],
  ])("%s in «%s»: %s", (headword, text, doubtful) => {
    expect(occurrencesIn(text, [headword]).map((occurrence) => occurrence.doubtful)).toEqual([
      doubtful,
    ]);
  });
});

describe("what is certainly another word is not found, and the word itself is", () => {
  test.each([
    ["more", "To mora biti jasno.", "Obala mora je prazna."],
    ["govor", "O tome se govori.", "O govorima se piše."],
    ["izlaz", "Iz kuće ne izlaze.", "Iz dvorane vode dva izlaza."],
    ["moć", "Neće moći doći.", "Nema moći nad njima."],
    ["grad", "Radnici grade ceste.", "Radnici u gradu rade."],
    ["tijek", "Tijekom rata otišao je.", "S mirnim tijekom rijeke."],
    ["dom", "Otišli su doma.", "Zastupnici oba doma glasuju."],
    ["ponovni", "Morat će ponovno čitati.", "Slijedi ponovno čitanje."],
    ["znatan", "Ima znatno više posla.", "To je znatno povećanje."],
    ["rumunjski", "Živi u Rumunjskoj.", "Pohvalio je Rumunjsku vladu."],
    [
      "Hrvatska",
      "Otvoren je ured Hrvatske gospodarske komore.",
      "Otvoren je ured Hrvatske u Beču.",
    ],
    ["strani", "S druge strane.", "Došle su strane tvrtke."],
    ["mađarski", "Jačaju mađarsko-hrvatski odnosi.", "Jačaju mađarski i hrvatski utjecaji."],
    ["godišnji", "Došao je 25-godišnji igrač.", "Stigao je godišnji izvještaj."],
    ["Index", "Tako piše Index.hr danas.", "Tako piše Index. Hrvatska raste."],
  ])("%s: not in «%s», but in «%s»", (headword, another, term) => {
    expect(termsIn(another, [headword])).toEqual([]);
    expect(termsIn(term, [headword])).toHaveLength(1);
  });
});

describe("what one piece of evidence makes another word stays in", () => {
  test.each([
    ["noć", "Noći će biti hladne."],
    ["pomoć", "Bez pomoći će propasti."],
    ["mjera", "Mjere se uvode polako."],
    ["velik", "Veliko su iznenađenje priredili."],
    ["velik", "Otvoreno je veliko dječje igralište."],
    ["put", "Krenuli su putem prema moru."],
    ["dan", "Doći će za dan-dva."],
    ["vlada", "Slijedi dogovor vlada–oporba."],
    ["red", "Odlikovan je Redom hrvatskog pletera."],
  ])("%s in «%s»", (headword, text) => {
    expect(termsIn(text, [headword])).toHaveLength(1);
  });
});

test("a form added by hand is found whatever stands around it", () => {
  const term = termOf("tijek", { formsAdded: ["tijekom"] });
  expect(termsIn("Tijekom rata otišao je.", [term])).toEqual(["Tijekom"]);
});
