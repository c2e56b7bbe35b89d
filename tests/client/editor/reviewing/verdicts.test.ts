import { describe, expect, test } from "vitest";
import {
  hindranceIn,
  textOfRevision,
  verdictOn,
} from "../../../../src/client/editor/reviewing/verdicts.ts";
import type { ReviewDecision } from "../../../../src/quality/review/steps.ts";
import type { DecisionItem, SegmentReview } from "../../../../views/review-models.ts";

function decision(made: ReviewDecision, revision: number): DecisionItem {
  const place = { id: revision, segmentId: 1, documentId: 1, revision };
  return { ...place, decision: made, reason: "", author: "Marko", at: 0 };
}

describe("to confirm means to a reviewer", () => {
  test.each([
    ["translated", "The army.", "accepted"],
    ["translated", "An army.", "edited"],
    ["draft", "The army.", "edited"], // their own changes, saved as they were typed
    ["reviewed", "An army.", "edited"],
    ["reviewed", "The army.", "seen"],
    ["final", "The army.", "seen"],
  ] as const)("of a %s text that now reads «%s» that it is %s", (status, text, meant) => {
    expect(verdictOn({ status, target: "The army." }, text)).toBe(meant);
  });
});

describe("what keeps one from a decision", () => {
  const own = { decision: "accepted", hindrance: "own", who: [] } as const;
  const review = { revision: 3, mayDo: [own] } as unknown as SegmentReview; // the parts that count

  test("is known of the revision that it was read for", () => {
    expect(hindranceIn(review, { revision: 3 }, "accepted")).toEqual(own);
  });

  test.each([
    ["of another revision", review, 4, "accepted"],
    ["of another decision", review, 3, "rejected"],
    ["before it was read", null, 3, "accepted"],
  ] as const)("is not known %s", (_when, known, revision, asked) => {
    expect(hindranceIn(known, { revision }, asked)).toBeNull();
  });
});

describe("the text of an earlier revision", () => {
  const row = { revision: 5, target: "now" };
  const seen = { revision: 3, target: "seen" };

  test.each([
    [5, [], "now"],
    [3, [], "seen"],
    [4, [decision("rejected", 4)], "now"],
    [2, [decision("accepted", 2)], "seen"],
    [4, [decision("edited", 4)], null], // brought a text of its own
    [4, [], null],
    [6, [], null],
  ] as const)("of number %i, after %o, is %s", (revision, decisions, text) => {
    expect(textOfRevision(revision, { decisions, seen }, row)).toBe(text);
  });
});
