import { describe, expect, test } from "vitest";
import type { SegmentEvent } from "../../src/quality/segment-event.ts";
import type { Revision } from "../../src/revisions/revision.ts";
import { HistoryPage } from "../../views/history.tsx";
import type { HistoryAsked, HistoryModel } from "../../views/history-models.ts";
import { count, html, text } from "./rendering.tsx";

const segment = {
  id: 13,
  documentId: 7,
  position: 4,
  paragraph: 2,
  source: "Kalifat <broji> dane.",
  target: "The caliphate’s days",
  status: "translated",
  codes: [],
  context: {},
  locked: false,
  revision: 3,
  checkedState: null,
  accepted: [],
  setAside: [],
} as const;

function revision(number: number, more: Partial<Revision> = {}): Revision {
  return {
    segmentId: 13,
    number,
    target: "",
    status: "draft",
    author: "Ana",
    at: Date.UTC(2026, 10, 22, 12, number),
    origin: "typed",
    open: false,
    ...more,
  };
}

const revisions = [
  revision(3, { origin: "restored", restoredFrom: 1, status: "translated" }),
  revision(2, { author: "" }),
  revision(1),
];

const asked: HistoryAsked = {
  from: 1,
  to: 3,
  before: null,
  unit: "words",
  layout: "inline",
  show: "all",
  view: "differences",
};

function itemsOf(all: readonly Revision[]): HistoryModel["items"] {
  return all.map((one) => ({ type: "revision", revision: one }));
}

interface Case {
  readonly before?: string;
  readonly after?: string;
  readonly asked?: Partial<HistoryAsked>;
  readonly model?: Partial<HistoryModel>;
}

function page({
  before = "The <khalifate> days",
  after = "The caliphate’s days",
  ...more
}: Case = {}) {
  const compared = [revision(3, { target: after }), revision(1, { target: before })];
  return (
    <HistoryPage
      segment={segment}
      document={{ id: 7, title: "Vijest" }}
      asked={{ ...asked, ...more.asked }}
      items={itemsOf(revisions)}
      compared={compared}
      older={null}
      newer={null}
      words={null}
      lineage={{ made: null, gone: null }}
      {...more.model}
    />
  );
}

describe("the history of a segment", () => {
  test("marks what was added and what was removed, as elements and not as markup of the text", () => {
    expect(html(page())).toContain("<del>&lt;khalifate></del>");
    expect(html(page())).toContain("<ins>caliphate’s</ins>");
    expect(html(page())).not.toContain("<khalifate>");
  });

  test("has two handles for each revision and one for the time before, in one form that works without script", () => {
    const markup = html(page());
    expect(count(markup, /<input type="radio" form="compare-revisions" name="from"/)).toBe(4);
    expect(count(markup, /<input type="radio" form="compare-revisions" name="to"/)).toBe(3);
    expect(markup).toContain(
      'id="compare-revisions" class="compare" method="get" action="/segments/13/history"',
    );
  });

  test("has the handles on what is compared", () => {
    expect(html(page())).toMatch(/name="from" value="1" checked/);
    expect(html(page())).toMatch(/name="to" value="3" checked/);
    expect(count(html(page()), /name="(?:from|to)" value="\d" checked/)).toBe(2);
  });

  test("restores any revision but the newest", () => {
    const restores = [...html(page()).matchAll(/name="revision" value="(\d)"/g)];
    expect(restores.map(([, number]) => number)).toEqual(["2", "1"]);
    expect(count(html(page()), 'method="post" action="/segments/13/restore"')).toBe(2);
  });

  test("says where a revision came from and who made it", () => {
    expect(text(page(), "hr")).toContain("vraćena 1. inačica · sada");
    expect(text(page(), "hr")).toContain("bez imena");
  });

  test("says so where two revisions are the same", () => {
    expect(text(page({ before: "The same", after: "The same" }))).toContain(
      "The two texts are the same.",
    );
  });

  test("says so where there is no text", () => {
    expect(text(page({ after: "", asked: { from: 3 } }))).toContain("The text is empty.");
  });

  test("leads back to the segment in its document", () => {
    expect(html(page())).toContain('href="/documents/7#segment-13"');
  });

  test("that is still empty says what to do", () => {
    const empty = { segment: { ...segment, revision: 0 }, items: [], compared: [] };
    const none = page({ asked: { from: 0, to: 0 }, model: empty });
    expect(text(none, "hr")).toContain("Prevedi segment");
    expect(html(none)).not.toContain("data-comparison");
  });

  test("that was split tells what stands in its place, leads there, and brings nothing back", () => {
    const heirs = [{ id: 20, position: 4, source: "Kalifat" }];
    const gone = { kind: "split", author: "Ana", at: 1, segments: heirs } as const;
    const past = { segment: { ...segment, position: -13 }, lineage: { made: null, gone } };
    const markup = html(page({ model: past }));
    expect(markup).toContain('href="/documents/7#segment-20"');
    expect(markup).not.toContain("-13.");
    expect(markup).not.toContain('action="/segments/13/restore"');
  });

  test("says how near the match was, and why a revision was made", () => {
    const told = [revision(4, { origin: "memory", score: 87, comment: "as in May" })];
    const shown = text(page({ model: { items: itemsOf(told) } }), "hr");
    expect(shown).toContain("iz prijevodne memorije, 87");
    expect(shown).toContain("as in May");
  });

  test("puts the two texts side by side, each with its own words", () => {
    const markup = html(page({ asked: { layout: "beside" } }));
    const [, before = "", after = ""] = markup.split("<h3");
    expect(before).toContain("<del>&lt;khalifate></del>");
    expect(before).not.toContain("<ins>");
    expect(after).toContain("<ins>caliphate’s</ins>");
  });

  test("compares letter by letter where a word was only mended", () => {
    const markup = html(
      page({ before: "caliphates", asked: { unit: "characters" }, after: "caliphate" }),
    );
    expect(markup).toContain("<del>s</del>");
  });

  test("compares the first revision with nothing", () => {
    const first = {
      items: itemsOf([revision(1)]),
      compared: [revision(1, { target: "It fell." })],
    };
    const shown = page({ asked: { from: 0, to: 1 }, model: first });
    expect(html(shown)).toContain("<ins>It fell.</ins>");
    expect(text(shown, "hr")).toContain("Od praznog teksta do 1. inačice");
  });

  test("keeps the handles of what is compared on another page", () => {
    const older = { items: itemsOf(revisions.slice(0, 1)), older: 3 };
    const markup = html(page({ model: older }));
    expect(markup).toMatch(/name="from" value="1" checked/);
    expect(markup).toContain("/segments/13/history?from=1&amp;to=3&amp;before=3");
  });

  const act = { author: "Marko", at: Date.UTC(2026, 10, 22, 13) };
  test.each<[string, SegmentEvent, readonly string[]]>([
    ["a lock", { ...act, type: "locked" }, ["Segment je zaključan"]],
    [
      "an exception with its reason",
      { ...act, type: "exceptionGiven", rule: "target.empty", reason: "naslov", scope: "place" },
      ["Iznimka: nema prijevoda", "naslov"],
    ],
    ["a comment", { ...act, type: "commented", text: "Je li ovo Raka?" }, ["Je li ovo Raka?"]],
    [
      "a comment that was deleted since",
      { ...act, type: "commented", text: "" },
      ["Komentar je poslije izbrisan."],
    ],
    [
      "a decision with its reason",
      { ...act, type: "decided", decision: "rejected", reason: "krivi naziv", revision: 2 },
      ["2. inačica je vraćena na doradu", "krivi naziv"],
    ],
    [
      "an issue",
      {
        ...act,
        type: "issueFound",
        category: "accuracy",
        severity: "major",
        note: "Nije pao.",
        revision: 2,
      },
      ["Primjedba na 2. inačicu: točnost", "Nije pao."],
    ],
  ])("tells of %s, and of who it was", (_what, event, sentences) => {
    const shown = text(page({ model: { items: [{ type: "event", event }] } }), "hr");
    for (const sentence of [...sentences, "Marko"]) expect(shown).toContain(sentence);
  });

  test("tells what a split left, in the time line of the one that was split", () => {
    const event = {
      ...act,
      type: "arranged",
      side: "gone",
      kind: "split",
      leads: false,
      segments: [{ id: 20, position: 4, source: "Kalifat" }],
    } as const;
    const shown = page({ model: { items: [{ type: "event", event }] } });
    expect(text(shown)).toContain("This segment was split.");
    expect(html(shown)).toContain('href="/documents/7#segment-20"');
  });
});

describe("whose the words of a segment are", () => {
  const by = { segmentId: 13, number: 1, author: "Ana", at: 1 };
  const words = [
    { text: "The", by },
    { text: " ", by: null },
    { text: "caliphate", by: { ...by, number: 3, author: "<Marko>" } },
    { text: " ", by: null },
    { text: "fell.", by: { ...by, segmentId: 12, number: 2 } },
  ];
  const shown = page({
    asked: { view: "words" },
    model: { words, items: itemsOf(revisions.slice(0, 2)) },
  });

  test("is told by links to the revisions, wherever those stand", () => {
    expect(html(shown)).toMatch(
      /href="#revision-3" title="Revision 3 · &lt;Marko> · [^"]+" data-revision="3">caliphate</,
    );
    expect(html(shown)).toContain('href="/segments/13/history?view=words&amp;revision=1"');
    expect(html(shown)).toContain('href="/segments/12/history?revision=2"');
  });

  test("is told as a list too, and each author has words and a line", () => {
    expect(text(shown, "hr")).toContain("Ana 2 riječi");
    expect(text(shown, "hr")).toContain("2. inačica ranijeg segmenta");
    expect(html(shown)).toContain('<span class="words-run words-run-2">&lt;Marko></span>');
  });

  test("is no comparison, and has no handles", () => {
    expect(html(shown)).not.toContain('type="radio"');
  });
});
