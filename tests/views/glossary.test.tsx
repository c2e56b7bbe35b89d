import { describe, expect, test } from "vitest";
import type { Facets } from "../../src/glossary/catalogue/facets.ts";
import type { ConceptRecord } from "../../src/glossary/change.ts";
import { type Concept, plainConcept, plainTerm, type Term } from "../../src/glossary/concept.ts";
import { GlossaryPage, type GlossaryPageProps } from "../../views/glossary.tsx";
import { type GlossarySearch, WHOLE_GLOSSARY } from "../../views/glossary-address.ts";
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

const recordOf = (concept: Concept): ConceptRecord => ({
  concept,
  revision: 3,
  changedAt: Date.UTC(2026, 10, 22, 12, 4),
  changedBy: "Ana",
});

const facets: Facets = {
  domains: [
    { value: "politika", count: 2 },
    { value: "sport", count: 1_234 },
  ],
  statuses: [{ value: "forbidden", count: 1 }],
  authors: [{ value: "Ana", count: 2 }],
  untranslated: 1,
  kept: 0,
};

const search: GlossarySearch = { ...WHOLE_GLOSSARY, query: "kal", domain: "politika", page: 2 };

function page(more: Partial<GlossaryPageProps> = {}) {
  return (
    <GlossaryPage
      records={[recordOf(caliphate), recordOf(bare)]}
      total={2}
      search={search}
      facets={facets}
      pages={3}
      {...more}
    />
  );
}
const open = page({ selected: { concept: caliphate, forms: [] } });

describe("the table of the glossary", () => {
  test("shows both languages side by side, the preferred term first", () => {
    expect(text(page())).toContain("kalifat , kalifatstvo caliphate , califate forbidden politika");
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
    const none = { ...WHOLE_GLOSSARY, query };
    const empty = page({ records: [], total: 0, pages: 1, search: none });
    expect(text(empty, "hr")).toContain(sentence);
  });
});

test("a table that leaves nothing tells whether that is what was searched or what was chosen", () => {
  const none = (more: Partial<GlossarySearch>) =>
    text(page({ records: [], total: 0, pages: 1, search: { ...WHOLE_GLOSSARY, ...more } }));
  expect(none({ query: "zzz", domain: "sport" })).toContain("definition or note");
  expect(none({ author: "Čedo" })).toContain("as chosen above");
});

describe("a row of the table", () => {
  test("carries what a script needs to edit it in place", () => {
    expect(html(page())).toContain('data-id="k/1?" data-revision="3" data-name="kalifat"');
    expect(html(page())).toContain('data-cell="hr" data-text="kalifat | kalifatstvo"');
    expect(html(page())).toContain('data-cell="en" data-text="caliphate | califate"');
  });

  test("says who changed the concept last, and when", () => {
    expect(text(page())).toMatch(/22 Nov 2026, \d\d:04 Ana/u);
  });

  test("explains the concept by its note where it has no definition", () => {
    const noted = { ...bare, definition: "", note: "Ne brkati." };
    const markup = html(page({ records: [recordOf(noted)] }));
    expect(markup).toContain('data-cell="note" data-text="Ne brkati."');
  });
});

describe("what the table can be narrowed and sorted by", () => {
  test("is offered with how many concepts it leaves", () => {
    expect(text(page(), "hr")).toContain("Sva područja politika (2) sport (1.234)");
    expect(text(page())).toContain("with a forbidden term (1)");
    expect(text(page())).not.toContain("with an admitted term");
  });

  test("is shown even where no concept has it any more", () => {
    const gone = page({ search: { ...search, author: "Čedo" } });
    expect(html(gone)).toContain('value="Čedo" selected>Čedo</option>');
  });

  test("is kept by the heads of the columns, which begin at the first page", () => {
    expect(html(page())).toContain(
      'href="/glossary?q=kal&amp;domain=politika&amp;sort=changed" title="Sort by the last change"',
    );
  });

  test.each([
    ["nothing", WHOLE_GLOSSARY, 'aria-sort="ascending"><a href="/glossary?sort=hr"', 1],
    ["a search", { ...WHOLE_GLOSSARY, query: "x" }, "aria-sort", 0],
    [
      "the last change",
      { ...WHOLE_GLOSSARY, sort: "changed" as const },
      'aria-sort="descending"',
      1,
    ],
  ])("asked for %s, the table says how it is sorted", (_what, asked, markup, times) => {
    expect(count(html(page({ search: asked })), markup)).toBe(times);
  });
});

describe("an open concept", () => {
  test("is marked in the table", () => {
    expect(count(html(open), 'aria-current="true"')).toBe(1);
    expect(html(open)).toContain('<tr class="selected"');
  });
});
