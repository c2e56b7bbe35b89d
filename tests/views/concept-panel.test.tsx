import { describe, expect, test } from "vitest";
import type { ConceptRevision } from "../../src/glossary/change.ts";
import { type Concept, plainConcept, plainTerm, type Term } from "../../src/glossary/concept.ts";
import type { WordForms } from "../../src/glossary/recognise.ts";
import { WHOLE_GLOSSARY } from "../../views/glossary-address.ts";
import { draftOf } from "../../views/glossary-draft.ts";
import { type ConceptPanel, ConceptPanelView } from "../../views/glossary-panel.tsx";
import { count, html, text } from "./rendering.tsx";

const term = (id: string, words: string, more: Partial<Term> = {}): Term =>
  plainTerm({ id, language: "hr", text: words, ...more });

const caliphate: Concept = plainConcept({
  id: "k/1?",
  domain: "politika",
  definition: "država <kalifa>",
  extras: { Klijent: "<b>Vijesti</b>" },
  terms: [
    term("t1", "kalifat", { formsAdded: ["halifat"], formsVetoed: ["kalifatu", "kalifate"] }),
    term("t3", "caliphate", { language: "en", usage: "the caliphate fell" }),
  ],
});

const SEARCH = { ...WHOLE_GLOSSARY, query: "kal", page: 2 };

function panel(more: Partial<ConceptPanel> = {}) {
  return (
    <ConceptPanelView
      panel={{ concept: caliphate, forms: [], ...more }}
      search={SEARCH}
      domains={["politika", "sport"]}
    />
  );
}

const place = (grammaticalCase: "nom" | "gen" | "dat" | "loc", number: "sg" | "pl") => ({
  case: grammaticalCase,
  number,
});

const kalifat: WordForms = {
  word: "kalifat",
  lemma: "kalifat",
  model: "izvor",
  moves: true,
  forms: [
    { form: "kalifat", inflections: [place("nom", "sg")] },
    { form: "kalifata", inflections: [place("gen", "sg"), place("gen", "pl")] },
    { form: "kalifatu", inflections: [place("dat", "sg"), place("loc", "sg")] },
    { form: "kalifati", inflections: [place("nom", "pl")] },
  ],
};
const [hr = term("", "")] = caliphate.terms;
const forms = [{ term: hr, words: [kalifat] }];

describe("the form of a concept", () => {
  test("is sent to its own address, with the search and the revision that it was filled from", () => {
    expect(html(panel({ base: 7 }))).toContain('action="/glossary/k%2F1%3F?q=kal&amp;page=2"');
    expect(html(panel({ base: 7 }))).toContain('name="base" value="7"');
  });

  test("has a row for each term and an empty one in each language, with every field in each", () => {
    for (const field of [
      "Id",
      "Language",
      "Text",
      "Status",
      "PartOfSpeech",
      "Gender",
      "CaseRule",
      "Possessives",
      "Usage",
      "Abbreviation",
    ])
      expect([field, count(html(panel()), `name="term${field}[]"`)]).toEqual([field, 4]);
  });

  test("escapes what others wrote", () => {
    expect(html(panel())).toContain(">država &lt;kalifa></textarea>");
    expect(html(panel())).toContain("&lt;b>Vijesti&lt;/b>");
  });

  test("shows what was sent and refused instead of what is saved", () => {
    const draft = { ...draftOf(null), note: "još nije spremljeno" };
    const refused = html(panel({ problem: "Ne ide.", draft }));
    expect(refused).toContain(">još nije spremljeno</textarea>");
    expect(refused).toMatch(/role="alert">.*Ne ide\./);
    expect(count(refused, 'name="termText[]"')).toBe(2);
  });

  test("that is new is sent to the glossary and cannot be deleted", () => {
    const fresh = html(panel({ concept: null }));
    expect(fresh).toContain('method="post" action="/glossary?q=kal&amp;page=2"');
    expect(fresh).not.toContain("/delete");
  });

  test("unfolds the source where there is one", () => {
    const sourced = { ...caliphate, source: "Rječnik" };
    expect(html(panel())).toContain('<details class="concept-more">');
    expect(html(panel({ concept: sourced }))).toContain('<details class="concept-more" open');
  });
});

describe("the forms of a term", () => {
  test("stand by number, with their cases, under the word that they follow", () => {
    expect(text(panel({ forms }), "hr")).toContain(
      "kalifat kao izvor jednina kalifat nom. kalifata gen. kalifatu dat., lok. množina kalifata gen. kalifati nom.",
    );
  });

  test("are buttons that veto, or take the veto back", () => {
    expect(count(html(panel({ forms })), 'name="veto" value="kalifata"')).toBe(2);
    expect(html(panel({ forms }))).toMatch(/name="allow" value="kalifatu"[^>]*><s>kalifatu<\/s>/);
    expect(html(panel({ forms }))).toContain('action="/glossary/k%2F1%3F/forms?q=kal&amp;page=2"');
  });

  test("added by hand can be taken away, and a veto of what the term does not make taken back", () => {
    expect(html(panel({ forms }))).toContain('name="drop" value="halifat"');
    expect(html(panel({ forms }))).toContain('name="allow" value="kalifate"');
  });
});

describe("what became of it meanwhile", () => {
  const conflict = {
    current: caliphate,
    revision: 3,
    author: "Marko",
    at: 1,
    merged: caliphate,
    conflicts: [
      { field: "definition", base: "", ours: "država kalifa", theirs: "područje kalifa" },
      { field: "terms/t1/status", base: "preferred", ours: "admitted", theirs: "forbidden" },
      { field: "terms/t3", base: null, ours: null, theirs: term("t3", "califate") },
    ],
  };

  test("is shown beside the fields, in the reader's words", () => {
    const shown = text(panel({ conflict }), "hr");
    expect(shown).toContain("Marko: pojam je u međuvremenu promijenjen.");
    expect(shown).toContain("Definicija Marko: područje kalifa");
    expect(shown).toContain("„kalifat”: Status Marko: zabranjen");
    expect(shown).toContain("Naziv „caliphate” Marko: califate");
  });

  test("if it was deleted, saving is said to bring it back", () => {
    const deleted = { ...conflict, current: null, conflicts: [] };
    const shown = panel({ concept: null, deleted: "k/1?", base: 3, conflict: deleted });
    expect(text(shown, "hr")).toContain("spremanjem ga vraćate");
    expect(html(shown)).toContain('method="post" action="/glossary/k%2F1%3F?q=kal&amp;page=2"');
  });

  test("is told by its newest revisions", () => {
    const revision: ConceptRevision = {
      conceptId: "k/1?",
      number: 2,
      concept: caliphate,
      author: "Ana",
      at: 0,
      step: 12,
      origin: "restored",
    };
    const shown = html(panel({ revisions: [revision] }), "hr");
    expect(shown).toContain('href="/glossary/changes/12"');
    expect(shown).toContain('href="/glossary/k%2F1%3F/history"');
  });
});

describe("where it is used", () => {
  const use = {
    documentId: 3,
    title: "Vijesti",
    segments: 4,
    occurrences: 5,
    examples: [{ segmentId: 9, position: 2, source: "Pad <kalifata>.", from: 5, to: 13 }],
  };

  test("is counted when asked for", () => {
    expect(html(panel())).toContain('data-address="/glossary/k%2F1%3F/uses?q=kal&amp;page=2"');
  });

  test("leads to the segments, with the term marked", () => {
    const shown = html(panel({ uses: [use] }));
    expect(shown).toContain('href="/documents/3#segment-9"');
    expect(shown).toContain("Pad &lt;<mark>kalifata</mark>>.");
    expect(text(panel({ uses: [use] }), "hr")).toContain("5 puta u 1 dokumentu");
    expect(text(panel({ uses: [use] }), "hr")).toContain("i još 3 segmenta");
  });

  test("says so where it is nowhere", () => {
    expect(text(panel({ uses: [] }), "hr")).toContain("Zasad ni u jednom dokumentu.");
  });
});
