import english from "dictionary-en";
import croatian from "dictionary-hr";
import { describe, expect, test } from "vitest";
import { createProposer } from "../../src/glossary/candidates/english.ts";
import { unitsOf } from "../../src/glossary/candidates/units.ts";
import { findCandidates, notYetKnown, type TermCandidate } from "../../src/glossary/candidates.ts";
import { createCroatian } from "../../src/language/croatian/paradigms.ts";
import { createEnglish } from "../../src/language/english/english.ts";
import { readHunspell } from "../../src/language/hunspell/hunspell.ts";
import { glossaryOf } from "../support/glossary.ts";

const hr = createCroatian(readHunspell(croatian));
const en = createEnglish(readHunspell(english));

function finished<Made>(work: Generator<number, Made>): Made {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

function candidatesIn(...texts: readonly string[]): readonly TermCandidate[] {
  return finished(
    findCandidates(
      texts.map((text, at) => ({ id: at + 1, text })),
      hr,
    ),
  );
}

const headwordsIn = (...texts: readonly string[]) =>
  candidatesIn(...texts).map(({ headword }) => headword);

describe("a term is offered in its citation form", () => {
  test.each([
    ["U skladištu je sto tona bojnih otrova.", "bojni otrov"],
    ["Djecu šalju u samoubilačke napade.", "samoubilački napad"],
    ["Podržava ih međunarodna teroristička organizacija.", "međunarodna teroristička organizacija"],
    ["Pronašli su opasače s eksplozivom.", "opasač s eksplozivom"],
    ["Govorili su o stranim borcima.", "strani borac"],
    ["Razgovarali su o ljudskim pravima.", "ljudska prava"],
    ["Predstavnici Islamske države su pobjegli.", "Islamska država"],
    ["Raspravljalo je i Vijeće sigurnosti o tome.", "Vijeće sigurnosti"],
    ["Novac dolazi iz Europske komisije.", "Europska komisija"],
    ["Vijest je potvrdila CIA.", "CIA"],
    ["Zapovjednici ISIL-a su pobjegli.", "ISIL"],
    ["Pobjegao je iz Mosula.", "Mosul"],
    ["Tako tvrdi Vesna Kolarić.", "Vesna Kolarić"],
    ["Snimili su Abu Bakra al-Baghdadija.", "Abu Bakr al-Baghdadi"],
    ["Vratio se iz Bosne i Hercegovine.", "Bosna i Hercegovina"],
    ["Tamo su sigurnosno-obavještajne službe.", "sigurnosno-obavještajna služba"],
    ["Bojali su se džihadista.", "džihadist"],
  ])("«%s»: %s", (text, headword) => {
    expect(headwordsIn(text)).toContain(headword);
  });
});

describe("what is no term is not offered", () => {
  test.each([
    ["everyday words", "Danas je bio lijep dan i ljudi su mnogo radili.", []],
    ["an adjective that values", "To je veliki problem i prvi korak.", []],
    ["a word at the head of a sentence", "Zatvor nije dovoljan. Pitanje je samo kada.", []],
    ["a line all in capitals", "NOVI UDARAC ZA VLADU", []],
    ["a Roman number", "Bilo je to za pape Ivana VI.", ["Ivan"]],
    ["a date", "Bilo je to 18. listopada 2019. godine.", []],
    ["an adjective of a place", "Potvrdila je to iračka vojska.", []],
  ])("%s", (_what, text, headwords) => {
    expect(headwordsIn(text)).toEqual(headwords);
  });

  test("a shorter phrase that stands only within a longer one", () => {
    const found = headwordsIn("Bila je to improvizirana eksplozivna naprava.");
    expect(found).toContain("improvizirana eksplozivna naprava");
    expect(found).not.toContain("eksplozivna naprava");
  });

  test("but one that stands by itself as well", () => {
    const found = headwordsIn(
      "Bila je to improvizirana eksplozivna naprava.",
      "Našli su i druge eksplozivne naprave.",
    );
    expect(found).toContain("eksplozivna naprava");
  });
});

describe("all forms of a term are one candidate", () => {
  test("with every place where one stands", () => {
    const [raka] = candidatesIn("Otišli su u Raku.", "Oko Rake su.", "U Raki ih je mnogo.").filter(
      ({ headword }) => headword === "Raka",
    );
    const places = raka?.contexts.map(({ passage, from, to }) => passage.text.slice(from, to));
    expect(places).toEqual(["Raku", "Rake", "Raki"]);
  });

  test("whatever its capital at the head of a sentence", () => {
    const [otrov] = candidatesIn("Bojni otrovi ubijaju.", "Našli su bojne otrove.");
    expect(otrov).toMatchObject({ headword: "bojni otrov", kind: "phrase" });
    expect(otrov?.contexts).toHaveLength(2);
  });

  test("and an ordinary word must be frequent to be offered", () => {
    expect(headwordsIn("Vojska je tu.", "Vidio je vojsku.")).not.toContain("vojska");
    expect(headwordsIn("Evo, vojska je tu.", "Vidio je vojsku.", "Nema vojske.")).toContain(
      "vojska",
    );
  });
});

describe("what is known is left out", () => {
  const candidates = candidatesIn("Bježe iz Mosula. Opasače s eksplozivom stavljaju na pse.");
  const open = (lines: readonly string[], dismissed: readonly string[] = []) =>
    notYetKnown(candidates, glossaryOf(...lines), new Set(dismissed)).map((one) => one.headword);

  test("nothing, where the glossary is empty", () => {
    expect(open([])).toEqual(["Mosul", "opasač s eksplozivom"]);
  });

  test("a term of the glossary", () => {
    expect(open(["opasač s eksplozivom → explosive belt"])).toEqual(["Mosul"]);
    expect(open(["opasači s eksplozivom → explosive belts"])).toEqual(["Mosul"]);
    expect(open(["opasač → belt"])).toEqual(["Mosul", "opasač s eksplozivom"]);
  });

  test("what somebody dismissed", () => {
    expect(open([], ["Mosul"])).toEqual(["opasač s eksplozivom"]);
  });
});

describe("the English term is proposed", () => {
  const [otrov] = candidatesIn("Našli su bojne otrove.", "Bojni otrovi ubijaju.", "Dan je lijep.");
  const [mosul] = candidatesIn("Bježe iz Mosula.");
  const propose = (candidate: TermCandidate | undefined, ...translations: readonly string[]) => {
    const renderings = translations.map((text, at) => ({ passage: at + 1, english: text }));
    return candidate && finished(createProposer(renderings, en))(candidate);
  };

  test("where two translations agree and others have it not", () => {
    const given = ["They found chemical warfare agents.", "Every chemical warfare agent kills."];
    expect(propose(otrov, ...given)).toBe("chemical warfare agent");
    expect(propose(otrov, ...given, "The chemical warfare agent is nice.")).toBe("");
  });

  test("never by one translation, nor where two do not agree", () => {
    expect(propose(otrov, "They found chemical agents.")).toBe("");
    expect(propose(otrov, "They found poison gas.", "Chemical agents kill.")).toBe("");
  });

  test("where a name stays as it is", () => {
    expect(propose(mosul, "They flee Mosul.")).toBe("Mosul");
    expect(propose(mosul, "They flee the city.")).toBe("");
    expect(propose(mosul, "They flee Mosulites.")).toBe("");
  });
});

describe("the words of a sentence", () => {
  test.each([
    ["Zapovjednici ISIL-a bježe.", ["^Zapovjednici", "ISIL-a", "bježe"]],
    ["Al-Baghdadi (vođa) – Šef", ["^Al-Baghdadi", "|vođa", "^Šef"]],
    ["rekla je: „Borci", ["^rekla", "je", "^Borci"]],
    ["prošlo je 15 dana, opet", ["^prošlo", "je", "|dana", "|opet"]],
    ["sigurnosno-obavještajne", ["^sigurnosno-obavještajne"]],
    ["2019.", []],
    ["vidi <a href='x'>ovdje</a> ili https://a.hr/b", ["^vidi", "|ovdje", "|ili"]],
  ])("%s", (text, words) => {
    const shown = unitsOf(text).map(
      (unit) => (unit.atStart ? "^" : unit.parted ? "|" : "") + text.slice(unit.from, unit.to),
    );
    expect(shown).toEqual(words);
  });
});
