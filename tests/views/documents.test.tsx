import { describe, expect, test } from "vitest";
import type { DocumentOverview } from "../../src/documents/document.ts";
import type { SegmentStatus } from "../../src/documents/segment.ts";
import { DocumentsPage } from "../../views/documents.tsx";
import { ExportRefusedPage } from "../../views/export.tsx";
import { FailurePage } from "../../views/failure.tsx";
import { count, html, text } from "./rendering.tsx";

const NOON = Date.UTC(2026, 10, 22, 12);

function overview(words: Partial<Record<SegmentStatus, number>>): DocumentOverview {
  const all = { initial: 0, draft: 0, translated: 0, reviewed: 0, final: 0, ...words };
  return {
    id: 7,
    title: "Kalifat <broji> posljednje dane",
    fileName: "kalifat.txt",
    format: "text",
    projectId: 1,
    createdAt: NOON,
    createdBy: "",
    changedAt: NOON + 60_000,
    changedBy: "Ana",
    progress: { segments: all, words: all },
  };
}

describe("the list of documents", () => {
  const half = html(<DocumentsPage documents={[overview({ initial: 426, translated: 214 })]} />);

  test("names each document, how far it is and who changed it last", () => {
    expect(half).toContain('<a href="/documents/7">Kalifat &lt;broji> posljednje dane</a>');
    expect(half).toContain("214 of 640 words · 33%");
    expect(half).toMatch(/changed 22 Nov 2026, \d\d:\d\d<\/time> · Ana/);
  });

  test("draws a run of the bar for each status, the finished ones first", () => {
    const bar = html(<DocumentsPage documents={[overview({ draft: 1, reviewed: 2, final: 3 })]} />);
    expect(bar.match(/<rect class="[\w-]+" x="\d+" width="\d+"/g)).toEqual([
      '<rect class="status-final" x="0" width="3"',
      '<rect class="status-reviewed" x="3" width="2"',
      '<rect class="status-draft" x="5" width="1"',
    ]);
  });

  test("exports a draft until every word is confirmed", () => {
    expect(half).toContain('href="/documents/7/export?draft=1"');
    const done = html(<DocumentsPage documents={[overview({ final: 3 })]} />);
    expect(done).toContain('href="/documents/7/export"');
  });

  test("does not round up to a hundred percent", () => {
    const almost = overview({ initial: 1, translated: 9_999 });
    expect(text(<DocumentsPage documents={[almost]} />)).toContain("9,999 of 10,000 words · 99%");
  });

  test("deletes without script, by a form", () => {
    expect(half).toContain('<form method="post" action="/documents/7/delete">');
  });

  test("says what to do where there is none", () => {
    expect(text(<DocumentsPage documents={[]} />, "hr")).toContain("Još nema dokumenata");
  });
});

describe("the form that adds a document", () => {
  const refused = html(
    <DocumentsPage
      documents={[]}
      draftTitle="Vijest"
      draftText={"a\n</textarea>b"}
      problem="Ne."
    />,
  );

  test("takes a title, a file or a text without script", () => {
    expect(refused).toMatch(
      /<form method="post" action="\/documents" enctype="multipart\/form-data"/i,
    );
    for (const field of ["title", "file", "text"]) expect(refused).toContain(`name="${field}"`);
  });

  test("keeps what was typed when it was refused, and says why", () => {
    expect(refused).toContain('value="Vijest"');
    expect(refused).toContain("a\n&lt;/textarea>b</textarea>");
    expect(refused).toMatch(/role="alert">.*Ne\./);
  });
});

describe("a refused export", () => {
  const document = { id: 7, title: "Vijest" };
  const open = [13, 14].map((position) => ({ id: 100 + position, position, source: "a <b>" }));
  const errors = [{ id: 113, position: 13, message: "Nema prijevoda za „kalifat”." }];
  const page = <ExportRefusedPage document={document} open={open} errors={errors} />;

  test("lists what is open and what is wrong, each with the way to it", () => {
    expect(html(page)).toContain('href="/documents/7#segment-114"');
    expect(count(html(page), 'href="/documents/7#segment-113"')).toBe(3); // error, open, go on
    expect(html(page)).toContain("a &lt;b>");
    expect(text(page, "hr")).toContain("1 pogreška za ispravak");
    expect(text(page, "hr")).toContain("2 segmenta za potvrdu");
  });

  test("offers the draft", () => {
    expect(html(page)).toContain('href="/documents/7/export?draft=1"');
  });

  test("leaves out the list that is empty", () => {
    const clean = <ExportRefusedPage document={document} open={open} errors={[]} />;
    expect(text(clean)).not.toContain("to mend");
  });
});

test("a failure tells its number, its sentence and the way back", () => {
  const page = <FailurePage status={404} message="Ovdje nema <ničega>." />;
  expect(text(page, "hr")).toContain("404 Nije pronađeno Ovdje nema &lt;ničega>.");
  expect(html(page)).toContain('href="/documents"');
});
