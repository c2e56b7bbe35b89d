import { describe, expect, test } from "vitest";
import type { Exception } from "../../src/quality/exception.ts";
import type { Rule } from "../../src/quality/finding.ts";
import type { Revision } from "../../src/revisions/revision.ts";
import type { TermState } from "../../views/models.ts";
import { type OpenSegment, SegmentCells } from "../../views/segment.tsx";
import type { SegmentActions } from "../../views/segment-actions.ts";
import { FindingSentence } from "../../views/segment-finding.tsx";
import { SegmentPanel } from "../../views/segment-panel.tsx";
import { pieces } from "../../views/segment-source.tsx";
import { TermCard, termEntries } from "../../views/segment-term.tsx";
import { count, html, text } from "./rendering.tsx";
import { caliphate, finding, row, term } from "./rows.ts";

const nothing = () => undefined;
const actions: SegmentActions = {
  confirm: nothing,
  insertTerm: nothing,
  insertCode: nothing,
  applyFix: nothing,
  setAside: async () => undefined,
  takeBack: nothing,
  toggleHistory: nothing,
  restore: nothing,
  merge: nothing,
  resolve: nothing,
};
const live = { text: "", watch: () => nothing };
const open: OpenSegment = { actions, refusal: [], conflict: null };

describe("the source", () => {
  const source = "Islamska država i kalifat, kalifat <b>.";

  test("is its pieces put together again, whatever terms stand in it", () => {
    const terms = [term(source, "kalifat"), term(source, "Islamska država")];
    const parts = pieces({ source, terms });
    expect(parts.map((part) => (typeof part === "string" ? part : part.text)).join("")).toBe(
      source,
    );
    expect(parts.filter((part) => typeof part !== "string")).toHaveLength(2);
  });

  test("marks the longest of terms that overlap, once", () => {
    const terms = [
      term(source, "država", { covered: true }),
      term(source, "Islamska"),
      term(source, "Islamska država"),
    ];
    const marked = pieces({ source, terms }).filter((part) => typeof part !== "string");
    expect(marked.map(({ text }) => text)).toEqual(["Islamska država"]);
  });

  const states: readonly TermState[] = [
    "untranslated",
    "translated",
    "missing",
    "forbidden",
    "doubtful",
  ];
  test.each(states)("marks a term that is %s in its own way", (state) => {
    const cells = (
      <SegmentCells row={row({ source, terms: [term(source, "kalifat", { state })] })} />
    );
    expect(html(cells)).toContain(`<mark class="term term-${state}" data-term="0">kalifat</mark>`);
  });

  test("is text, never markup", () => {
    expect(html(<SegmentCells row={row({ source, target: "<img src=x>" })} />)).not.toMatch(
      /<b>|<img/,
    );
  });

  test("can be walked by keyboard in the open segment alone", () => {
    const marked = row({ source, terms: [term(source, "kalifat")] });
    expect(html(<SegmentCells row={marked} open={open} />)).toMatch(/role="button" tabindex="0"/);
    expect(html(<SegmentCells row={marked} />)).not.toContain('tabindex="0"');
  });
});

describe("a row", () => {
  test("says its status in a word, and how many findings it has", () => {
    const read = text(<SegmentCells row={row({ status: "draft", findings: [finding({})] })} />);
    expect(read).toContain("Draft");
    expect(read).toContain("1 finding");
  });

  test("that is open shows its terms with their keys and the first thing to mend", () => {
    const source = "Kalifata više nema.";
    const marked = row({ source, terms: [term(source, "Kalifata")], findings: [finding({})] });
    const read = text(<SegmentCells row={marked} open={open} />);
    expect(read).toContain("Alt+1 caliphate");
    expect(read).toContain("No translation of “kalifat”: use “caliphate”");
    expect(read).toContain("Insert “caliphate” Alt+Enter");
  });

  test.each([
    ["glossary", "the glossary has changed", "pojmovnik se promijenio"],
    ["exception", "exception withdrawn", "iznimka povučena"],
  ] as const)("that no longer holds says why: %s", (outdated, english, croatian) => {
    const broken = row({ status: "translated", findings: [finding({})], outdated });
    expect(text(<SegmentCells row={broken} />)).toContain(english);
    expect(text(<SegmentCells row={broken} />, "hr")).toContain(croatian);
  });

  test("counts no notes", () => {
    const notes = [finding({ rule: "term.unprompted", severity: "note" })];
    expect(text(<SegmentCells row={row({ notes })} />)).not.toContain("finding");
  });

  test("that was refused lists every error with a way to set it aside", () => {
    const refusal = [finding({}), finding({ from: 9 })];
    const refused = <SegmentCells row={row()} open={{ ...open, refusal }} />;
    expect(text(refused)).toContain("Not confirmed. 2 errors stand in the way:");
    expect(text(refused, "hr")).toContain("Nije potvrđeno zbog 2 pogreške:");
    expect(count(html(refused), "data-set-aside")).toBe(2);
  });
});

describe("a finding", () => {
  const values = { headword: "kalifat", translation: "caliphate", forbidden: "khalifate" };
  const cases: readonly (readonly [Rule, number, string, string])[] = [
    ["term.missing", 1, "No translation of “kalifat”", "Nema prijevoda za „kalifat”"],
    ["term.partlyMissing", 3, "3 times, “caliphate” only 2", "3 puta, a „caliphate” samo 2"],
    ["term.deprecated", 1, "“khalifate” is out of use", "„khalifate” se više ne rabi"],
    ["term.forbidden", 1, "“khalifate” must not be used", "„khalifate” nije dopušteno"],
    ["target.empty", 1, "no translation yet", "Još nema prijevoda"],
  ];
  test.each(cases)("%s is a sentence in both languages", (rule, times, english, croatian) => {
    const said = finding({ rule, values: { ...values, count: times, found: times - 1 } });
    expect(text(<FindingSentence finding={said} />)).toContain(english);
    expect(text(<FindingSentence finding={said} />, "hr")).toContain(croatian);
  });

  test("says its severity in a word, not by colour alone", () => {
    expect(text(<FindingSentence finding={finding({ severity: "warning" })} />)).toMatch(
      /^Warning:/,
    );
  });
});

describe("the panel", () => {
  const source = "Kalifat, kalifata, Raka.";
  const words = [{ surface: "kalifata", lemma: "kalifat" }].map((match) => ({
    ...match,
    model: "",
    origin: "dictionary" as const,
    inflections: [],
    changes: [],
  }));
  const terms = [
    term(source, "Kalifat", { conceptId: "kalifat" }),
    term(source, "kalifata", { conceptId: "kalifat", words }),
    term(source, "Raka", { key: 2, insert: "" }),
  ];
  const concepts = { kalifat: caliphate };
  const rest = { concepts, history: { type: "closed" }, actions, live } as const;
  const panel = (history: Parameters<typeof SegmentPanel>[0]["history"]) => (
    <SegmentPanel row={row({ source, terms })} {...{ concepts, history, actions, live }} />
  );

  test("has one entry a concept, with every form in which it stands", () => {
    const entries = termEntries({ terms }, concepts);
    expect(entries.map(({ forms }) => forms.map((form) => form.text))).toEqual([
      ["Kalifat", "kalifata"],
      ["Raka"],
    ]);
  });

  test("tells what the glossary says, how a form was recognised, and where it says nothing", () => {
    const read = text(panel({ type: "closed" }));
    expect(read).toContain("država kojom vlada kalif");
    expect(read).toContain("kalifata ← kalifat");
    expect(read).toContain("no translation yet");
    expect(html(panel({ type: "closed" }))).toContain("malim &lt;početnim> slovom");
  });

  test("has no list where there are no findings", () => {
    expect(text(panel({ type: "closed" }))).toContain("No findings.");
    expect(html(panel({ type: "closed" }))).toMatch(/<ul class="finding-list" hidden/);
  });

  test("tells a term that the source does not ask for, with nothing to do about it", () => {
    const values = { surface: "Raqqa", headword: "Raka" };
    const note = finding({ rule: "term.unprompted", severity: "note", values, fixes: [] });
    const noted = <SegmentPanel row={row({ notes: [note] })} {...rest} />;
    expect(text(noted)).toContain("No findings. Note: “Raqqa” stands for “Raka”");
    expect(html(noted)).not.toContain("data-set-aside");
  });

  test("shows who set a finding aside, and why", () => {
    const exception: Exception = {
      id: 1,
      segmentId: 1,
      documentId: 7,
      rule: "term.missing",
      fingerprint: "f",
      text: source,
      scope: "place",
      reason: "zamjenica",
      author: "Ana",
      at: 0,
    };
    const excepted = [{ finding: finding({}), exception }];
    const read = text(
      <SegmentPanel
        row={row({ excepted })}
        concepts={{}}
        history={{ type: "closed" }}
        actions={actions}
        live={live}
      />,
    );
    expect(read).toContain("Set aside: zamjenica · Ana");
  });

  test("compares the last two revisions, and offers the way back", () => {
    const shared = { segmentId: 1, author: "Ana", at: 0, origin: "typed", open: false } as const;
    const revisions: readonly Revision[] = [
      { ...shared, number: 2, target: "The caliphate fell.", status: "translated" },
      { ...shared, number: 1, target: "The caliphate.", status: "draft" },
    ];
    const shown = panel({ type: "open", revisions });
    expect(html(shown)).toContain("<ins> fell</ins>");
    expect(text(shown)).toContain("Restore revision 1");
    expect(text(shown, "hr")).toContain("Vrati inačicu 1");
  });

  test("says so when the history cannot be read", () => {
    expect(text(panel({ type: "failed" }))).toContain("could not be loaded");
  });
});

test("the card of a term names its concept, what to use, and how it fares", () => {
  const source = "Kalifata više nema.";
  const missing = term(source, "Kalifata", { state: "missing" });
  const read = text(<TermCard term={missing} concept={caliphate} />);
  expect(read).toMatch(/^kalifat caliphate Alt\+1 missing in the translation/);
  expect(read).toContain("Not khalifate");
});
