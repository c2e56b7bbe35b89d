import { expect, test, vi } from "vitest";
import type { JournalEntry } from "../../../../src/client/editor/saving/journal.ts";
import { recoverUnsaved } from "../../../../src/client/editor/saving/recovery.ts";
import type { SegmentRow } from "../../../../views/models.ts";
import { row } from "../../../support/segment-rows.ts";
import { createMemoryJournal, left } from "./memory-journal.ts";

/** What becomes of entries where the server has these rows, and these tabs live. */
async function recover({
  entries,
  rows = [],
  living = [],
  open = [],
}: {
  readonly entries: readonly JournalEntry[];
  readonly rows?: readonly SegmentRow[];
  readonly living?: readonly string[];
  readonly open?: readonly number[];
}) {
  const held = living.map((sitting) => ({ name: `tumac.sitting.${sitting}` }));
  vi.stubGlobal("navigator", { locks: { query: async () => ({ held }) } });
  const journal = createMemoryJournal(entries);
  const sent: number[] = [];
  const outbox = {
    get: (id: number) => (open.includes(id) ? {} : undefined),
    recover: ({ id }: SegmentRow) => sent.push(id),
  };
  const count = await recoverUnsaved({
    journal,
    // Only these two are asked here.
    outbox: outbox as unknown as Parameters<typeof recoverUnsaved>[0]["outbox"],
    rows: { get: async (id) => rows.find((one) => one.id === id) ?? Promise.reject(new Error()) },
    show: () => undefined,
  });
  vi.unstubAllGlobals();
  return { count, sent, left: journal.written().map(({ segmentId }) => segmentId) };
}

test("what tabs that are gone have left is sent, in its order, and taken out of the journal", async () => {
  const entries = [left({ segmentId: 2, since: 1 }), left({ segmentId: 1, since: 2 })];
  const rows = [row({ id: 1 }), row({ id: 2 })];
  expect(await recover({ entries, rows })).toEqual({ count: 2, sent: [2, 1], left: [] });
});

test("what a living tab keeps is left to it", async () => {
  const entries = [left({ sitting: "alive" })];
  const found = await recover({ entries, rows: [row()], living: ["alive"] });
  expect(found).toEqual({ count: 0, sent: [], left: [1] });
});

test.each([
  ["the text is there", left(), row({ target: "Raqqa" }), 0],
  [
    "it is confirmed too",
    left({ confirm: true }),
    row({ target: "Raqqa", status: "translated" }),
    0,
  ],
  [
    "it was still to be confirmed",
    left({ confirm: true }),
    row({ target: "Raqqa", status: "draft" }),
    1,
  ],
  ["a side was still to be kept", left({ asides: ["Mine"] }), row({ target: "Raqqa" }), 1],
])("where %s, only what is missing is sent", async (_, entry, known, count) => {
  expect(await recover({ entries: [entry], rows: [known] })).toMatchObject({ count, left: [] });
});

test.each([
  ["the server does not answer", {}],
  ["the segment is open again", { rows: [row()], open: [1] }],
])("where %s, the text stays in the journal", async (_, state) => {
  expect(await recover({ entries: [left()], ...state })).toEqual({ count: 0, sent: [], left: [1] });
});
