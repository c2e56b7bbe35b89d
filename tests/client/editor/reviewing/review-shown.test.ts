import { expect, test } from "vitest";
import { createReviewShowing } from "../../../../src/client/editor/reviewing/review-shown.ts";
import type { SegmentReview } from "../../../../views/review-models.ts";

const reviewOf = (segmentId: number) => ({ segmentId }) as SegmentReview; // the part that counts

/** What is shown, with the questions that wait for an answer. */
function showing() {
  const asked: { id: number; answer: (review: SegmentReview | Error) => Promise<void> }[] = [];
  const shown = createReviewShowing({
    ask: (id) =>
      new Promise((resolve, reject) => {
        const answer = async (review: SegmentReview | Error) => {
          if (review instanceof Error) reject(review);
          else resolve(review);
          for (let turn = 0; turn < 4; turn++) await Promise.resolve();
        };
        asked.push({ id, answer });
      }),
    draw: () => undefined,
  });
  return { shown, asked };
}

const row = (id: number, revision = 1) => ({ id, revision, status: "translated" }) as const;

test("it is read once for each revision", () => {
  const { shown, asked } = showing();
  shown.open(7, null);
  shown.follow(row(7));
  shown.follow(row(7));
  shown.follow(row(8)); // not open
  shown.follow(row(7, 2));
  expect(asked.map(({ id }) => id)).toEqual([7, 7]);
});

test("an answer for a segment that was left is not shown", async () => {
  const { shown, asked } = showing();
  shown.open(7, null);
  shown.follow(row(7));
  shown.open(8, "reject");
  await asked[0]?.answer(reviewOf(7));
  expect(shown.shown).toEqual({ segmentId: 8, review: null, failed: false, form: "reject" });
});

test("a failure is told where nothing is known, and forgotten with the next answer", async () => {
  const { shown, asked } = showing();
  shown.open(7, null);
  shown.follow(row(7));
  await asked[0]?.answer(new TypeError("away"));
  expect(shown.shown.failed).toBe(true);
  void shown.load();
  await asked[1]?.answer(reviewOf(7));
  expect(shown.shown).toMatchObject({ review: reviewOf(7), failed: false });
});
