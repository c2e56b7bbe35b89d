import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ENGLISH } from "../../src/language/segmentation/english.ts";
import { decisions, sentences } from "../../src/language/sentences.ts";
import { HARD_CROATIAN, HARDER_CROATIAN } from "./hard-croatian.ts";
import { HARD_ENGLISH } from "./hard-english.ts";

/** A text in which `|` marks each place where a sentence ends; the marks and the space after them are no text. */
function segmented(marked: string, rules?: typeof ENGLISH): string {
  const text = marked.replaceAll("|", "");
  const found = sentences(text, rules).map(({ from, to }) => text.slice(from, to));
  return found.join(" ¦ ");
}

function expected(marked: string): string {
  return marked
    .split(/\||\n\n/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== "")
    .join(" ¦ ");
}

describe("Croatian", () => {
  test.each([
    ["titles", "Primio ih je dr. Lukić.| Uz njega je sjedila prof. dr. sc. Nives Bašić."],
    ["titles", "Govorili su gen. Brkljač, puk. Sertić i mons. Antun Galić."],
    ["titles", "Crkva sv. Vlaha obnovljena je.| Misu služi fra Šimun."],
    ["titles", "Obratila mu se gđa. Jurić, a on je g. Jurića poznavao."],
    [
      "abbreviations",
      "Grade se ceste, npr. Zadar – Knin, tj. Dalmatinska zagora dobiva prometnice.",
    ],
    ["abbreviations", "Tzv. Islamska država, odn. ISIL, izgubila je uporište."],
    ["abbreviations", "Stanuje u ul. Ante Kovačića, br. 12, tel. 01/4567."],
    ["abbreviations", "Usp. Katičić, str. 44, i bilj. 3 na istom mjestu."],
    ["abbreviations", "Ur. Marko Prpić, nakl. Školska knjiga, Zagreb."],
    ["abbreviations that end", "Nosili su vodu, hranu, šatore itd.| Krenuli su zorom."],
    ["abbreviations that end", "Pozvani su župani, načelnici i dr.| Odazvalo se njih deset."],
    ["abbreviations that end", "Prodaje knjige, karte i sl.| Trgovina radi do osam."],
    ["abbreviations that end", "Vreća teži 25 kg.| Nosio ju je sam."],
    ["abbreviations that end", "Ulaznica stoji 40 kn.| Djeca ne plaćaju."],
    ["abbreviations that end", "Bilo je to krajem 2011. g.| Potom je tvornica zatvorena."],
    ["companies", "Tvrtka Morski val d.o.o. Rijeka zapošljava 40 radnika."],
    ["companies", "Tužen je Morski val d.d.| Sud je tužbu odbio."],
    ["dates", "Rođena je 8. ožujka 2017. godine u Sisku."],
    ["dates", "Sastali su se 3. 4. 2019.| Sporazum je potpisan isti dan."],
    ["dates", "Dana 12. travnja 2020. Vlada Republike Hrvatske donijela je uredbu."],
    ["dates", "U proljeće 1848. Jelačić je imenovan banom."],
    ["dates", "Otvoren je 5.6.2018.| Danas ga posjećuju tisuće ljudi."],
    ["dates", "Otišla je 1991.| Nakon toga nije se javljala."],
    ["ordinals", "Živi na 4. katu, a radi u 2. smjeni."],
    ["ordinals", "Bio je tek 7.| Pobijedila je Slavica."],
    ["ordinals", "Nastupila je na 12. Festivalu dječje knjige."],
    ["ordinals", "Prema čl. 7. Zakona o medijima ispravak je obvezan."],
    ["Roman numerals", "Nakon II. svjetskog rata grad je obnovljen."],
    ["Roman numerals", "Bio je to II. Vatikanski koncil."],
    ["Roman numerals", "Krunu je naslijedio Bela IV.| Vladao je dugo."],
    ["Roman numerals", "Papa Ivan Pavao II. Hrvatsku je posjetio triput."],
    ["initials", "Pjesmu je napisao A. B. Šimić."],
    ["initials", "Priveden je M. K. iz Siska.| Drugi je pobjegao."],
    ["initials", "Branila ga je odvjetnica osumnjičenog S. T.| Sutra će izići pred sud."],
    ["numbers", "Rast iznosi 3,5 posto.| Lani je bio 2,75."],
    ["numbers", "Dug je narastao na 1.250.000,00 kuna.| Rok je prošao."],
    ["numbers", "Temperatura je pala na 12 C.| Snijeg se zadržao."],
    ["numbers", "Ured je preseljen u Vukovarsku 14.| Stari je zatvoren."],
    ["numbers", "Igrao je u sezoni 2006. - 2007.| Danas je trener."],
    ["times", "Skup počinje u 18.30 u dvorani.| Ulaz je slobodan."],
    ["times", "Vlak stiže u 9.45.| Čekajte na peronu."],
    ["addresses", "Pišite na ana.babic@primjer.hr.| Odgovaramo odmah."],
    ["addresses", "Sve je na https://www.primjer.hr/vijesti.html?id=3.| Pogledajte."],
    ["addresses", "Tvrtka Primjer.com otvorila je ured.| Posla ima."],
    ["addresses", "Priložen je popis.konacni.xlsx za uvid."],
    ["ellipsis", "Čekali smo…| Nitko nije došao."],
    ["ellipsis", "Bio je… kako da kažem… umoran."],
    ["ellipsis", "A onda... ništa.| Tišina."],
    ["marks", "Zar opet?!| Ne mogu vjerovati!!| Dosta."],
    ["marks", "Stoj!, povikao je stražar."],
    ["quotations", "»Krećemo«, rekao je.| Nitko se nije pomaknuo."],
    ["quotations", "„Kamo?” upitala je.| „Kući.”| Šutjeli su."],
    ["quotations", '"Gotovo je!" viknuo je sudac.| "Napokon."'],
    ["quotations", "“Idemo dalje.”| Time je završio."],
    ["quotations", "‘Dobro’, reče ona.| ‘Vidjet ćemo.’| I ode."],
    ["quotations", "Dodao je: „Ne znam. Pitajte njih.” i zalupio vratima."],
    ["quotations", "Čita roman „Tko je zapalio more?” već treći put."],
    ["dialogue", "– Jesi li siguran? – upita ona.| – Jesam.| – Onda idemo!"],
    ["brackets", "Stigli su (napokon!) i sjeli za stol."],
    ["brackets", "Udruga (osn. 1987.) ima 200 članova."],
    ["brackets", "Skup je završio.| (Snimku objavljujemo sutra.)| Dvorana se ispraznila."],
    ["brackets", "Nisu došli svi (nedostajao je Ivo).| Počeli smo ipak."],
    ["datelines", "SPLIT, 2. lipnja 2018. (Hina) – Luka je otvorena."],
    ["lists", "2. Opće odredbe"],
    ["lists", "Članak 14. Prijelazne odredbe"],
    ["lists", "a) voda; b) hrana; c) šatori."],
    ["bullets", "Traži se:| • vozač C kategorije| • kuhar| • čuvar"],
    ["markers", "Snijeg je pao.| >> Ceste zatvorene od Delnica| >> Škole ne rade"],
    ["markers", "Prognoza za sutra| >>> Nema snijega"],
    ["blank lines", "Vijest bez točke|\n\nPočetak teksta.| Nastavak."],
    ["glued sentences", "Vratio se kući.|Nitko ga nije čekao."],
    [
      "glued headlines",
      "Vlada mijenja zakon o poljoprivredi|Ministrica je jučer predstavila nacrt.",
    ],
    ["glued headlines", "Gužve u Karlovcu|Nakon vikenda promet je opet uredan."],
    ["glued headlines", "Oluja nosila krovove i stabla| Istodobno, u Istri je bilo sunčano."],
    ["names with capitals inside", "Snimku na YouTubeu i WhatsAppu vidio je i iPhone korisnik."],
    [
      "small letters that begin",
      "Račun je plaćen.| e-Porezna to i potvrđuje.| iPhone je isključen.",
    ],
    ["titles", "Otac č. s. Marije bio je dipl. ing. Josip Fabris."],
    ["titles", "Ordinira dr. med. dent. Petra Lončar."],
    ["abbreviations", "Vidi str. 45.| Ondje je i tablica."],
    ["abbreviations that end", "Grad potječe iz 2. st. pr. Kr.| Osnovali su ga Iliri."],
    ["dates", "Natječaj traje do 31. 12. 2024.| Nakon toga prijava nije moguća."],
    ["initials", "Optužen je D. D. iz Vinkovaca i N. N.| Suđenje počinje sutra."],
    ["titles", "Govorila je prof.dr.sc. Nives Bašić s dipl.ing. Horvatom."],
    ["companies", "Uprava je napustila Val d.d.| Vrijednost dionica je pala."],
    ["glued sentences", "Vratio se 1995.|Nakon toga otvorio je obrt."],
    ["quotations", "Rekla je: „Zvao me O’Neill. Ne znam zašto.” i slegnula ramenima."],
    ["addresses", "Dokumenti su objavljeni.| www.primjer.hr ih ima sve."],
    ["abbreviations", "U šk. god. 2019./2020. Gimnazija upisuje tri razreda."],
    ["abbreviations", "Nalazi se u sjev. Americi, engl. North America."],
    ["abbreviations that are words", "Otkrili su novi gen.| Nakon toga slijede pokusi."],
    ["abbreviations that end", "Dvorac potječe iz 18. st.| Obnovljen je 2003. godine."],
    ["abbreviations that end", "U 19. st. Rijeka je bila velika luka."],
    ["abbreviations that end", "Zapisnik potpisuje predsjednik, v. r.| Prilozi su u prilogu."],
    ["companies", "Radi u tvrtki Val d. o. o. Split od jeseni."],
    ["companies", "Prodana je tvrtka Val d. o. o.| Zatim su otišli i radnici."],
    ["dates", "Od 1. srpnja 2013. Hrvatska je članica Europske unije."],
    ["ordinals", "Povrijeđen je čl. 6. Kaznenog zakona."],
    ["Roman numerals", "Na prijestolju je Karlo III.| Okrunjen je u svibnju."],
    ["Roman numerals", "Poglavlje IV. Povijest grada"],
    ["numbers", "Grad je imao 12.500.| Selo ih je imalo 300."],
    ["quotations", "Na pitanje „Zašto?” Marko nije odgovorio."],
    ["quotations", "Viknuo je „Stoj!”| Marko se okrenuo."],
    ["brackets", "Vidi prilog (str. 5.).| Tamo je i karta."],
    ["lists", "a) Prvi uvjet je ispunjen.| b) Drugi nije."],
    ["addresses", "Nazovite 01/234-567.| Javit će se tajnica."],
    ["initials", "Pretučen je M. Š.| Policija traga za počiniteljem."],
    ["foreign", "Stigli su Mr. Brown i Mrs. White iz St. Paula.| Dočekao ih je konzul."],
  ])("%s: «%s»", (_, marked) => {
    expect(segmented(marked)).toBe(expected(marked));
  });
});

describe("English", () => {
  test.each([
    ["titles", "Dr. Smith met Lt. Col. Jones.| They talked for an hour."],
    ["announcing", "Some cities, e.g. Zagreb, i.e. the capital, grew.| Others shrank."],
    ["numbers", "There were 12.| Nobody counted again.| It was 1995.| The war ended."],
    ["initials", "He left the U.S. Army.| She works in the U.S.| The office is small."],
    ["months", "It opened on Feb. 3 at 9 a.m. and closed at noon."],
    ["quotations", "“Are you sure?” she asked.| “Yes.”| He left."],
  ])("%s: «%s»", (_, marked) => {
    expect(segmented(marked, ENGLISH)).toBe(expected(marked));
  });
});

describe("hard texts", () => {
  test.each([...HARD_CROATIAN, ...HARDER_CROATIAN])("%s: «%s»", (_, marked) => {
    expect(segmented(marked)).toBe(expected(marked));
  });

  test.each(HARD_ENGLISH)("%s: «%s»", (_, marked) => {
    expect(segmented(marked, ENGLISH)).toBe(expected(marked));
  });
});

describe("a decision", () => {
  test.each([
    ["Primio ih je dr. Lukić.", "titles"],
    ["Zagreb, npr. Dubrava, raste.", "announcing"],
    ["Pjesmu je napisao A. Šimić.", "initial"],
    ["Rođena je 8. Ožujka.", "number"],
    ["Vratio se 1995. Zagreb je drukčiji.", "year"],
    ["Vlak stiže u 9.45. Čekajte.", "time"],
    ["To je II. Vatikanski koncil.", "romanNumeral"],
    ["1. Uvod", "listNumber"],
    ["Bio je… umoran.", "smallLetter"],
    ["Stigli su (napokon! I svi) i sjeli.", "insideBracket"],
    ["Stigli su (napokon!) i sjeli.", "bracketOfSentence"],
    ["Rekao je: „Ne znam. Pitajte.” i izašao.", "insideQuotation"],
    ["Tvrtka Primjer.com otvara ured.", "joined"],
    ["Vratio se.Nitko ga nije čekao.", "glued"],
    ["Zar opet? Dosta.", "finalMark"],
    ["Kruh i ulje. Sol.", "word"],
    ["Prvo\n\nDrugo", "blankLine"],
    ["Snijeg >> Ceste", "marker"],
    ["Traži se: • kuhar", "bullet"],
    ["Gužve u KarlovcuNakon vikenda", "headline"],
    ["Na pitanje „Zašto?” Marko nije odgovorio.", "quotedPhrase"],
    ["Šaljem ti sliku :) Javi se", "emoticon"],
    ["Vidi umjetn. Zajca", "consonants"],
  ])("«%s» is made by the rule %s", (text, rule) => {
    expect(decisions(text).map((decision) => decision.rule)).toContain(rule);
  });
});

describe("any text", () => {
  const anyText = fc.oneof(
    fc.string({ unit: "binary" }),
    fc
      .array(
        fc.constantFrom(
          "A",
          "je",
          "dr",
          "1",
          "2017",
          ".",
          ". ",
          "…",
          " ",
          "\n\n",
          "\r\n",
          "„",
          "”",
          "(",
          ")",
          ">> ",
        ),
      )
      .map((parts) => parts.join("")),
  );

  test("is covered but for white space, by sentences in order without white space around them", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let passed = 0;
        for (const { from, to } of sentences(text)) {
          expect(text.slice(passed, from).trim()).toBe("");
          expect(text.slice(from, to)).toBe(text.slice(from, to).trim());
          expect(to).toBeGreaterThan(from);
          passed = to;
        }
        expect(text.slice(passed).trim()).toBe("");
      }),
    );
  });

  test("gives the same sentences when one of them is segmented again before its end", () => {
    const text = "Bio je… umoran. Otišao je 1995. Nakon toga nitko ga nije vidio.";
    for (const { from, to } of sentences(text)) {
      expect(sentences(text.slice(from, to))).toEqual([{ from: 0, to: to - from }]);
    }
  });
});
