import { describe, expect, test } from "vitest";
import type { SegmentStatus } from "../../src/documents/segment.ts";
import {
  type DocumentWork,
  progressByDay,
  wordsByDay,
} from "../../src/revisions/work-over-time.ts";

const DAY = 24 * 60 * 60 * 1000;
const dayOf = (at: number) => `day ${Math.floor(at / DAY)}`;
const side = (...ids: number[]) => ids.map((id) => ({ id, revision: 1 }));

/** Three segments of 10, 20 and 5 words; the second was split in two of 12 and 8 on the third day. */
const WORK: DocumentWork = {
  created: 0,
  segments: [
    { id: 1, words: 10 },
    { id: 2, words: 20 },
    { id: 3, words: 5 },
    { id: 4, words: 12 },
    { id: 5, words: 8 },
  ],
  steps: [{ before: side(2), after: side(4, 5), at: 2 * DAY }],
  revisions: [
    write(1, "draft", 0, "Ana"),
    write(1, "translated", DAY, "Ana"),
    write(2, "translated", DAY + 1, "Ana"),
    write(4, "translated", 2 * DAY + 1, "Marko"),
    write(1, "reviewed", 2 * DAY + 2, "Marko"),
    write(1, "final", 2 * DAY + 3, "Marko"),
  ],
};

function write(segmentId: number, status: SegmentStatus, at: number, author: string) {
  return { segmentId, status, at, author, origin: "typed" as const };
}

describe("the progress of a document", () => {
  test("is how it stood when each day was over", () => {
    const none = { initial: 0, draft: 0, translated: 0, reviewed: 0, final: 0 };
    expect(progressByDay(WORK, dayOf)).toEqual([
      { day: "day 0", words: { ...none, initial: 25, draft: 10 } },
      { day: "day 1", words: { ...none, initial: 5, translated: 30 } },
      { day: "day 2", words: { ...none, initial: 13, translated: 12, final: 10 } },
    ]);
  });

  test("counts a segment that is written before its step by another clock", () => {
    const early = { ...WORK, revisions: [write(4, "translated", DAY, "Ana")] };
    const words = { initial: 23, draft: 0, translated: 12, reviewed: 0, final: 0 };
    expect(progressByDay(early, dayOf).at(-1)).toEqual({ day: "day 2", words });
  });

  test("begins with the day that the document came, though nothing was done", () => {
    const idle = { ...WORK, steps: [], revisions: [], segments: WORK.segments.slice(0, 3) };
    expect(progressByDay(idle, dayOf)).toMatchObject([{ day: "day 0", words: { initial: 35 } }]);
  });
});

describe("the words of a day", () => {
  test("are those that somebody confirmed or reviewed, each segment once", () => {
    expect(wordsByDay(WORK, dayOf)).toEqual([
      { day: "day 1", author: "Ana", translated: 30, reviewed: 0 },
      { day: "day 2", author: "Marko", translated: 12, reviewed: 10 },
    ]);
  });

  test.each(["import", "restored", "split", "joined"] as const)("are not what was %s", (origin) => {
    const revisions = [{ ...write(1, "translated", 0, "Ana"), origin }];
    expect(wordsByDay({ ...WORK, revisions }, dayOf)).toEqual([]);
  });
});
