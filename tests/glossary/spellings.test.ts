import { describe, expect, test } from "vitest";
import { occurrencesIn, termsIn } from "../support/terms-in.ts";

describe("a name is found in its other spellings", () => {
  test.each([
    ["al-Bagdadi", "Vođa al-Baghdadi je s el-Bagdadijem", ["al-Baghdadi", "el-Bagdadijem"]],
    ["Abu Bakr al-Bagdadi", "od Abu Bakra el-Baghdadija", ["Abu Bakra el-Baghdadija"]],
    ["Bagdadi", "od al-Baghdadija", ["Baghdadija"]],
    ["Baghdadi", "za Bagdadijem", ["Bagdadijem"]],
    ["Huseini", "obitelj Husseinija", ["Husseinija"]],
    ["Kadafi", "Qaddafijeve snage i pukovnik Qadafi", ["Qaddafijeve", "Qadafi"]],
    ["Khalid", "s Halidom", ["Halidom"]],
    ["Bashar", "za Bašara", ["Bašara"]],
    ["Masoud", "s Masudom", ["Masudom"]],
    ["Đukanović", "kod Djukanovića", ["Djukanovića"]],
  ])("%s in «%s»", (headword, text, found) => {
    expect(termsIn(text, [headword])).toEqual(found);
  });

  test("and it is said that it is spelled otherwise", () => {
    const [found] = occurrencesIn("govor Baghdadija", ["Bagdadi"]);
    expect(found?.words[0]).toMatchObject({ lemma: "Bagdadi", surface: "Baghdadija" });
    expect(found?.words[0]?.changes).toContain("spelling");
  });
});

describe("what is spelled alike is no other word", () => {
  test.each([
    ["Rakka", "pad Raka"],
    ["Šali", "u šali"],
    ["Dolly", "kod Doli"],
    ["Ana", "Anna Karenjina"],
    ["svijet", "sveta knjiga"],
    ["vijeće", "veće selo"],
    ["policija", "na police"],
  ])("%s in «%s»", (headword, text) => {
    expect(termsIn(text, [headword])).toEqual([]);
  });
});

describe("ekavian and ijekavian words are the same words", () => {
  test.each([
    ["predsjednik", "predsednik i predsjednikom", ["predsednik", "predsjednikom"]],
    ["predsednik", "s predsjednikom i predsednikom", ["predsjednikom", "predsednikom"]],
    ["vrijeme", "u teško vreme i vremena", ["vreme", "vremena"]],
    ["sjednica", "na sednici", ["sednici"]],
    ["reka", "rijeke i reke", ["rijeke", "reke"]],
  ])("%s in «%s»", (headword, text, found) => {
    expect(termsIn(text, [headword])).toEqual(found);
  });
});

describe("longer terms", () => {
  test.each([
    ["Bosna i Hercegovina", "iz Bosne i Hercegovine", ["Bosne i Hercegovine"]],
    ["opasač s eksplozivom", "opasačima s eksplozivom", ["opasačima s eksplozivom"]],
    [
      "Vijeće sigurnosti Ujedinjenih naroda",
      "Vijećem sigurnosti Ujedinjenih naroda",
      ["Vijećem sigurnosti Ujedinjenih naroda"],
    ],
    [
      "Islamska država",
      "Islamska je država, Islamska bi se država",
      ["Islamska je država", "Islamska bi se država"],
    ],
    ["Vijeće sigurnosti", "Vijeće je sigurnosti odlučilo", ["Vijeće je sigurnosti"]],
    ["bombaš samoubojica", "dvojica bombaša samoubojica", ["bombaša samoubojica"]],
    ["auto-bomba", "auto-bombom i auto-bombi", ["auto-bombom", "auto-bombi"]],
    ["vojno-redarstveni", "vojno-redarstvenih snaga", ["vojno-redarstvenih"]],
    ["rang-lista", "na rang-listama", ["rang-listama"]],
    ["d.o.o.", "tvrtka Lipa d.o.o. iz Siska", ["d.o.o."]],
    ["dr. sc.", "s dr. sc. Ivanom", ["dr. sc."]],
    ["npr.", "Grad, npr. Sisak.", ["npr."]],
    ["u ime Boga", "sve u ime Boga", ["u ime Boga"]],
  ])("%s in «%s»", (headword, text, found) => {
    expect(termsIn(text, [headword])).toEqual(found);
  });
});

describe("entries in the plural or an oblique case", () => {
  test.each([
    ["teroristi", "s teroristom", ["teroristom"]],
    ["Ujedinjeni narodi", "pri Ujedinjenim narodima", ["Ujedinjenim narodima"]],
    ["oružane snage", "oružanih snaga", ["oružanih snaga"]],
    ["kalifata", "o kalifatu", ["kalifatu"]],
    ["Kurdi", "među Kurdima i jednim Kurdom", ["Kurdima", "Kurdom"]],
    ["vrata", "pred vratima", ["vratima"]],
  ])("%s in «%s»", (headword, text, found) => {
    expect(termsIn(text, [headword])).toEqual(found);
  });
});

describe("a reflexive verb has its se anywhere in the clause", () => {
  test.each([
    ["zakleti se", "koji su mu se zakleli na vjernost", ["zakleli"]],
    ["zakleti se", "Zaklet će se sutra na vjernost.", ["Zaklet"]],
    ["zakleti se", "Da se svi ti ljudi doista zakunu.", ["zakunu"]],
    ["boriti se", "Bore se za grad.", ["Bore"]],
    ["predati se", "Predali smo grad, a vojska se bori.", []],
  ])("%s in «%s»", (headword, text, found) => {
    expect(termsIn(text, [headword])).toEqual(found);
  });
});
