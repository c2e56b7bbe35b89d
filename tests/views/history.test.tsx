import { describe, expect, test } from "vitest";
import { differences } from "../../src/revisions/differences.ts";
import type { Revision } from "../../src/revisions/revision.ts";
import { HistoryPage } from "../../views/history.tsx";
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

function page(more: { before?: string; after?: string; from?: number } = {}) {
  const { before = "The <khalifate> days", after = "The caliphate’s days", from = 1 } = more;
  return (
    <HistoryPage
      segment={segment}
      document={{ id: 7, title: "Vijest" }}
      revisions={revisions}
      from={from}
      to={3}
      differences={differences(before, after)}
      lineage={{ made: null, gone: null }}
    />
  );
}

describe("the history of a segment", () => {
  test("marks what was added and what was removed, as elements and not as markup of the text", () => {
    expect(html(page())).toContain("<del>&lt;khalifate></del>");
    expect(html(page())).toContain("<ins>caliphate’s</ins>");
    expect(html(page())).not.toContain("<khalifate>");
  });

  test("has two handles for each revision, in one form that works without script", () => {
    const markup = html(page());
    expect(count(markup, /<input type="radio" form="compare-revisions" name="from"/)).toBe(3);
    expect(count(markup, /<input type="radio" form="compare-revisions" name="to"/)).toBe(3);
    expect(markup).toContain(
      'id="compare-revisions" class="compare" method="get" action="/segments/13/history"',
    );
  });

  test("has the handles on what is compared", () => {
    expect(html(page())).toMatch(/name="from" value="1" checked/);
    expect(html(page())).toMatch(/name="to" value="3" checked/);
    expect(count(html(page()), " checked")).toBe(2);
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
    expect(text(page({ before: "", after: "", from: 3 }))).toContain("The text is empty.");
  });

  test("leads back to the segment in its document", () => {
    expect(html(page())).toContain('href="/documents/7#segment-13"');
  });

  test("that is still empty says what to do", () => {
    const none = (
      <HistoryPage
        segment={segment}
        document={{ id: 7, title: "Vijest" }}
        revisions={[]}
        from={0}
        to={0}
        differences={[]}
        lineage={{ made: null, gone: null }}
      />
    );
    expect(text(none, "hr")).toContain("Prevedi segment");
    expect(html(none)).not.toContain("data-comparison");
  });

  test("that was split tells what stands in its place, leads there, and brings nothing back", () => {
    const heirs = [{ id: 20, position: 4, source: "Kalifat" }];
    const gone = { kind: "split", author: "Ana", at: 1, segments: heirs } as const;
    const markup = html(
      <HistoryPage
        segment={{ ...segment, position: -13 }}
        document={{ id: 7, title: "Vijest" }}
        revisions={revisions}
        from={1}
        to={3}
        differences={[]}
        lineage={{ made: null, gone }}
      />,
    );
    expect(markup).toContain('href="/documents/7#segment-20"');
    expect(markup).not.toContain("-13.");
    expect(markup).not.toContain('action="/segments/13/restore"');
  });
});
