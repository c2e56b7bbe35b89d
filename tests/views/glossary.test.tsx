import { describe, expect, test } from "vitest";
import { type Concept, plainConcept, plainTerm, type Term } from "../../src/glossary/concept.ts";
import { GlossaryPage, type GlossaryPageProps } from "../../views/glossary.tsx";
import { count, html, text } from "./rendering.tsx";

function term(id: string, words: string, more: Partial<Term> = {}): Term {
  return plainTerm({ id, language: "hr", text: words, ...more });
}

const caliphate: Concept = plainConcept({
  id: "k/1?",
  domain: "politika",
  definition: "država <kalifa>",
  note: "",
  terms: [
    term("t2", "kalifatstvo", { status: "admitted" }),
    term("t1", "kalifat", { formsAdded: ["kalifatu", "kalifate"] }),
    term("t3", "caliphate", { language: "en" }),
    term("t4", "califate", { language: "en", status: "forbidden" }),
  ],
});
const bare: Concept = { ...caliphate, id: "b", terms: [term("t5", "borac")] };

function page(more: Partial<GlossaryPageProps> = {}) {
  return (
    <GlossaryPage
      concepts={[caliphate, bare]}
      total={2}
      query="kal"
      domain="politika"
      domains={["politika", "sport"]}
      page={2}
      pages={3}
      {...more}
    />
  );
}
const open = page({ selected: { concept: caliphate, forms: [] } });

describe("the table of the glossary", () => {
  test("shows both languages side by side, the preferred term first", () => {
    expect(text(page())).toContain("kalifat kalifatstvo caliphate califate forbidden politika");
  });

  test("says where a translation is still missing", () => {
    expect(text(page(), "hr")).toContain("borac još nema");
  });

  test("strikes through what may not be used, and says so", () => {
    expect(html(page())).toContain('<s>califate</s><span class="term-mark" lang="en">forbidden');
  });

  test("links each concept by its id, whatever characters it has, and keeps the search", () => {
    expect(html(page())).toContain(
      'href="/glossary/k%2F1%3F?q=kal&amp;domain=politika&amp;page=2"',
    );
  });

  test("turns pages without losing the search", () => {
    expect(html(page())).toContain('rel="prev" href="/glossary?q=kal&amp;domain=politika"');
    expect(html(page())).toContain(
      'rel="next" href="/glossary?q=kal&amp;domain=politika&amp;page=3"',
    );
  });

  test.each([
    ["zzz", "Ništa nije pronađeno"],
    ["", "Još nema pojmova"],
  ])("searched for «%s» and empty, it says what to do", (query, sentence) => {
    const empty = page({ concepts: [], total: 0, pages: 1, page: 1, query, domain: "" });
    expect(text(empty, "hr")).toContain(sentence);
  });
});

describe("an open concept", () => {
  test("is marked in the table", () => {
    expect(count(html(open), 'aria-current="true"')).toBe(1);
    expect(html(open)).toContain('<tr class="selected">');
  });

  test("is sent to its own address", () => {
    const address = "/glossary/k%2F1%3F?q=kal&amp;domain=politika&amp;page=2";
    expect(html(open)).toContain(`<form class="concept-form" method="post" action="${address}"`);
  });

  test("has a row for each term and an empty one in each language, with every field in each", () => {
    for (const field of [
      "termId",
      "termLanguage",
      "termText",
      "termStatus",
      "termPartOfSpeech",
      "termCaseRule",
      "termFormsAdded",
      "termFormsVetoed",
    ])
      expect([field, count(html(open), `name="${field}[]"`)]).toEqual([field, 6]);
  });

  test("separates several forms by a bar", () => {
    expect(html(open)).toContain('name="termFormsAdded[]" value="kalifatu | kalifate"');
  });

  test("escapes what others wrote", () => {
    expect(html(open)).toContain(">država &lt;kalifa></textarea>");
  });

  test("shows what was sent and refused instead of what is saved", () => {
    const draft = { domain: "sport", definition: "", note: "još nije spremljeno", terms: [] };
    const refused = html(
      page({ selected: { concept: caliphate, forms: [], problem: "Ne ide.", draft } }),
    );
    expect(refused).toContain(">još nije spremljeno</textarea>");
    expect(refused).toMatch(/role="alert">.*Ne ide\./);
    expect(count(refused, 'name="termText[]"')).toBe(2);
  });

  test("lists the forms that each word will match", () => {
    const forms = [
      {
        term: "kalifat",
        words: [{ lemma: "kalifat", model: "čimbenik", forms: ["kalifat", "kalifata"] }],
      },
    ];
    const shown = text(page({ selected: { concept: caliphate, forms } }), "hr");
    expect(shown).toContain("kalifat kao čimbenik · 2 oblika kalifat, kalifata");
  });

  test("that is new is sent to the glossary and cannot be deleted", () => {
    const fresh = html(page({ selected: { concept: null, forms: [] } }));
    expect(fresh).toContain(
      'method="post" action="/glossary?q=kal&amp;domain=politika&amp;page=2"',
    );
    expect(fresh).not.toContain("/delete");
  });
});
