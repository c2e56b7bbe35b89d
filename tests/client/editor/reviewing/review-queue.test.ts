import { expect, test } from "vitest";
import { createReviewQueue } from "../../../../src/client/editor/reviewing/review-queue.ts";
import { createOutline } from "../../../../src/client/editor/rows/outline.ts";
import { NO_MARKS, type SegmentMarks } from "../../../../views/segment-marks.tsx";

/** Five segments, 11 to 15, all but the last confirmed. */
const FIVE = { ids: [11, 12, 13, 14, 15], statuses: "22221", locked: [] };

interface Answer {
  unseen: readonly number[];
  returned: readonly number[];
  issueCounts: readonly (readonly [number, number])[];
}

/** A queue of a document of five, with what the server answers; what it waits for comes when it is asked. */
async function queueOf(unseen: readonly number[], rest: Partial<Answer> = {}) {
  const answer: Answer = { returned: [], issueCounts: [], ...rest, unseen };
  const outline = createOutline(FIVE);
  const all = new Map<number, SegmentMarks>();
  const waiting: (() => void)[] = [];
  const queue = createReviewQueue({
    ask: async () => answer,
    outline,
    marks: {
      set: (id, part) => all.set(id, { ...(all.get(id) ?? NO_MARKS), ...part }),
      where: (has) => [...all].filter(([, marks]) => has(marks)).map(([id]) => id),
    },
    wait: (_milliseconds, then) => waiting.push(then),
    onChange: () => undefined,
  });
  await settle();
  const pass = async () => {
    for (const then of waiting.splice(0)) then();
    await settle();
  };
  return {
    queue,
    outline,
    answer,
    marksOf: (id: number) => all.get(id) ?? NO_MARKS,
    waiting,
    pass,
  };
}

async function settle(): Promise<void> {
  for (let turn = 0; turn < 4; turn++) await Promise.resolve();
}

test("one goes on to what is not seen, and from the end to the top", async () => {
  const { queue } = await queueOf([12, 14]);
  expect(queue.next(null)).toBe(12);
  expect(queue.next(12)).toBe(14);
  expect(queue.next(15)).toBe(12);
  expect(queue.count).toEqual({ left: 2, of: 4 });
});

test("what one is done with is left out at once", async () => {
  const { queue } = await queueOf([12, 14]);
  queue.drop(14);
  expect(queue.next(12)).toBeNull();
  expect(queue.count?.left).toBe(1);
});

test("a filter holds here as well", async () => {
  const { queue, outline } = await queueOf([12, 14]);
  outline.narrow([13, 14]);
  expect(queue.next(null)).toBe(14);
  expect(queue.next(14)).toBeNull();
});

test("rows are marked by what was sent back and by issues, until neither is so", async () => {
  const { queue, answer, marksOf, pass } = await queueOf([], {
    returned: [15],
    issueCounts: [[12, 2]],
  });
  expect(marksOf(15).returned).toBe(true);
  expect(marksOf(12).issues).toBe(2);
  expect(queue.hasNews(12)).toBe(true);
  expect(queue.count).toEqual({ left: 0, of: 5 });
  Object.assign(answer, { returned: [], issueCounts: [] });
  queue.soon();
  await pass();
  expect(marksOf(15).returned).toBe(false);
  expect(queue.hasNews(12)).toBe(false);
});

test("news that follow each other closely are asked for once", async () => {
  const { queue, waiting } = await queueOf([]);
  queue.soon();
  queue.soon();
  expect(waiting).toHaveLength(1);
});
