import { describe, expect, test } from "vitest";
import type { Progress } from "../../src/documents/document.ts";
import { EditorPage, EditorStatus, EditorTools } from "../../views/editor.tsx";
import { EditorFacts } from "../../views/editor-facts.tsx";
import { Keys, MacContext } from "../../views/editor-keys.tsx";
import type { EditorModel, SegmentRow } from "../../views/models.ts";
import type { SaveState, Unreachable } from "../../views/save-sentence.ts";
import { count, html, text } from "./rendering.tsx";
import { finding, row } from "./rows.ts";

const words = { initial: 426, draft: 0, translated: 214, reviewed: 0, final: 0 };
const progress: Progress = { segments: words, words };

function model(rows: readonly SegmentRow[]): EditorModel {
  const document = {
    id: 7,
    title: "Kalifat <i> broji",
    fileName: "kalifat.txt",
    format: "text" as const,
    projectId: 1,
    createdAt: 0,
    createdBy: "Ana",
    changedAt: 0,
    changedBy: "Ana",
    progress,
  };
  const drawn = rows.map((row, index) => ({
    row,
    startsParagraph: row.paragraph !== (rows[index - 1] ?? row).paragraph,
  }));
  const sheet = { segments: rows.length, characters: 3_000, rows: drawn };
  return {
    document,
    sheets: rows.length === 0 ? [] : [sheet],
    glossaryState: 0,
    turn: 0,
    variety: "en-GB",
  };
}

describe("the editor page", () => {
  const rows = [
    row({ id: 31, paragraph: 1 }),
    row({ id: 32, paragraph: 1, target: "It fell." }),
    row({ id: 33, paragraph: 2 }),
  ];
  const page = html(<EditorPage model={model(rows)} />);

  test("can be read without script: a row a segment, each text in its own language", () => {
    expect(count(page, 'role="listitem"')).toBe(3);
    expect(page).toContain('id="segment-32"');
    expect(page).toMatch(/<div class="segment-target text" lang="en">It fell\.<\/div>/);
    expect(count(page, 'class="segment-source text" lang="hr"')).toBe(3);
    expect(text(<EditorPage model={model(rows)} />)).toContain("The texts can be read without it");
  });

  test("sets paragraphs off from each other, but for the first", () => {
    expect(page.match(/id="segment-\d+" class="segment starts-paragraph"/g)).toEqual([
      'id="segment-33" class="segment starts-paragraph"',
    ]);
  });

  test("is one list with a place for every sheet, drawn or not", () => {
    const [sheet] = model(rows).sheets;
    const waiting = { segments: 40, characters: 3_000, rows: null };
    const sheets = sheet === undefined ? [] : [waiting, sheet, waiting];
    const long = html(<EditorPage model={{ ...model(rows), sheets }} />);
    expect(count(long, 'class="sheet"')).toBe(3);
    expect(count(long, 'role="list"')).toBe(1);
    expect(count(long, 'role="listitem"')).toBe(3);
    expect(long).toContain('data-sheet="2" data-size="40 3000"');
  });

  test("leads to the rows before and after where no script can bring them", () => {
    const waiting = { segments: 40, characters: 3_000, rows: null };
    const [sheet = waiting] = model(rows).sheets;
    const sheets = [waiting, waiting, waiting, sheet, waiting];
    const long = html(<EditorPage model={{ ...model(rows), sheets }} />);
    expect(long).toContain('href="/documents/7?at=41"');
    expect(long).toContain('href="/documents/7?at=161"');
  });

  test("has no handler, style or script in its markup, which the policy would refuse", () => {
    expect(page).not.toMatch(/<script|<style|\son\w+=|\sstyle=/);
  });

  test("says what to do where a document has no text", () => {
    expect(text(<EditorPage model={model([])} />, "hr")).toContain("nema teksta");
  });
});

test("the bar has the title as text, and both exports", () => {
  const tools = html(<EditorTools model={model([])} />);
  expect(tools).toContain("Kalifat &lt;i> broji</h1>");
  expect(tools).toContain('href="/documents/7/export"');
  expect(tools).toContain('href="/documents/7/export?draft=1"');
});

test("the status line says nothing of findings before they have been counted", () => {
  expect(text(<EditorStatus model={model([row({ findings: [finding({})] })])} />)).not.toContain(
    "finding",
  );
});

describe("the status line says", () => {
  const at = new Date().setHours(12, 4, 31);
  const longAgo = new Date(2020, 4, 6, 12, 4).getTime();
  const away: Unreachable = {
    type: "unreachable",
    count: 2,
    missing: "server",
    kept: true,
    segment: null,
    failure: null,
  };
  const cases: readonly (readonly [SaveState, string, string])[] = [
    [
      { type: "saved", at, pending: false },
      "Saved at 12:04:31",
      "Spremljeno na poslužitelj u 12:04:31",
    ],
    [{ type: "saved", at: longAgo, pending: false }, "Saved at 6 May 2020", "6. svi 2020."],
    [
      { type: "saved", at, pending: true },
      "Being sent: not everything is on the server yet",
      "Šalje se: još nije sve na poslužitelju",
    ],
    [
      away,
      "the server does not answer. 2 segments are kept in this browser",
      "poslužitelj ne odgovara. U ovom se pregledniku čuvaju 2 segmenta",
    ],
    [
      { ...away, count: 5, missing: "network", kept: false },
      "there is no network. 5 segments are only in this page",
      "nema mreže. 5 segmenata postoji samo na ovoj stranici",
    ],
    [
      { ...away, count: 21, kept: false },
      "21 segments are only in this page",
      "21 segment postoji samo na ovoj stranici",
    ],
    [
      { ...away, count: 1, failure: "Segment 9 was not loaded." },
      "1 segment is kept in this browser and will be sent. Segment 9 was not loaded.",
      "čuva 1 segment i poslat će se. Segment 9 was not loaded.",
    ],
    [
      { type: "conflict", segment: { id: 12, position: 3 } },
      "Segment 3 is not saved: somebody else changed it",
      "Segment 3 nije spremljen: promijenio ga je netko drugi",
    ],
    [
      { type: "rejected", message: "Zaključano", segment: { id: 12, position: 3 } },
      "Segment 3 is not saved. Zaključano",
      "Segment 3 nije spremljen. Zaključano",
    ],
  ];
  test.each(cases)("%o", (save, english, croatian) => {
    const facts = <EditorFacts progress={progress} findings={0} outdated={0} save={save} />;
    expect(text(facts)).toContain(english);
    expect(text(facts, "hr")).toContain(croatian);
    expect(text(facts)).toContain("214 of 640 words · 33%");
  });
});

test("the status line leads to a segment that waits, by its number", () => {
  const segment = { id: 12, position: 3 };
  const rest = { missing: "server", kept: true, failure: null } as const;
  const save = { type: "unreachable", count: 2, segment, ...rest } as const;
  const facts = (
    <EditorFacts progress={progress} findings={0} outdated={0} save={save} onOpen={() => 0} />
  );
  expect(text(facts)).toContain("Go to segment 3");
  expect(text(facts, "hr")).toContain("Idi na segment 3");
});

test("the status line says where the browser keeps nothing", () => {
  const save = { type: "saved", at: 0, pending: false } as const;
  const facts = (keeps: boolean) => (
    <EditorFacts progress={progress} findings={0} outdated={0} save={save} keeps={keeps} />
  );
  expect(text(facts(true))).not.toContain("keeps nothing");
  expect(text(facts(false))).toContain("This browser keeps nothing");
  expect(text(facts(false), "hr")).toContain("Ovaj preglednik ništa ne čuva");
});

test("segments that no longer hold are counted, where there are any", () => {
  const save = { type: "saved", at: 0, pending: false } as const;
  const facts = (outdated: number) => (
    <EditorFacts progress={progress} findings={3} outdated={outdated} save={save} />
  );
  expect(text(facts(0))).not.toContain("hold");
  expect(text(facts(1))).toContain("1 no longer holds");
  expect(text(facts(2), "hr")).toContain("2 segmenta više ne vrijede");
});

test("keys are named as they are on the reader's keyboard", () => {
  const keys = <Keys keys="Mod-Enter" />;
  expect(text(keys)).toBe("Ctrl+Enter");
  expect(text(<MacContext.Provider value={true}>{keys}</MacContext.Provider>)).toBe("⌘↩");
});
