import { describe, expect, test } from "vitest";
import { REVIEW_DECISIONS, type ReviewDecision } from "../../src/quality/review/steps.ts";
import { beginningWith } from "../../views/review-issues.tsx";
import type { DecisionItem, MayDo, SegmentReview } from "../../views/review-models.ts";
import {
  type ReviewActions,
  ReviewSection,
  type SegmentReviewProps,
} from "../../views/segment-review.tsx";
import { html } from "./rendering.tsx";

const nothing = () => undefined;
const actions: ReviewActions = {
  accept: nothing,
  decide: nothing,
  see: nothing,
  ask: nothing,
  keepReason: nothing,
  reject: nothing,
  keepAnswer: nothing,
  answer: nothing,
  reload: nothing,
  keepIssue: nothing,
  report: nothing,
  withdraw: nothing,
  point: nothing,
};

/** What a reader may do: all but some, which something keeps them from. */
function mayDo(kept: Partial<Record<ReviewDecision, MayDo["hindrance"]>>): readonly MayDo[] {
  return REVIEW_DECISIONS.map((decision) => {
    const hindrance = kept[decision] ?? null;
    return { decision, hindrance, who: hindrance === "role" ? ["Iva"] : [] };
  });
}

function made(decision: ReviewDecision, reason = ""): DecisionItem {
  return {
    id: 1,
    segmentId: 7,
    documentId: 1,
    revision: 1,
    decision,
    reason,
    author: "Marko",
    at: 0,
  };
}

const REVIEW: SegmentReview = {
  segmentId: 7,
  revision: 1,
  decisions: [],
  issues: [],
  seen: null,
  unseen: true,
  returned: null,
  mayDo: mayDo({ finalised: "status", reopened: "status" }),
};

function section(review: Partial<SegmentReview>, part: Partial<SegmentReviewProps> = {}): string {
  return html(
    <ReviewSection
      row={{ id: 7, position: 3, status: "translated", target: "The army enters." }}
      review={{ ...REVIEW, ...review }}
      failed={false}
      mode
      form={null}
      reason=""
      answer=""
      issue={{ category: "accuracy", severity: "minor", note: "", words: null }}
      sent={0}
      wordsOf={() => null}
      actions={actions}
      {...part}
    />,
  );
}

describe("what is offered to a reviewer", () => {
  test("is what may be decided, and nothing else", () => {
    const shown = section({});
    expect(shown).toContain("Accept");
    expect(shown).toContain("Return");
    expect(shown).not.toContain("Reopen");
  });

  test("is nothing outside of the review mode", () => {
    expect(section({}, { mode: false })).not.toContain("<button");
  });

  test.each([
    ["own", "a second pair of eyes reviews it"],
    ["role", "That is decided by: Iva."],
    ["locked", "It is locked"],
  ] as const)("is left out with its reason: %s", (why, sentence) => {
    const shown = section({ mayDo: mayDo({ accepted: why, edited: why }) });
    expect(shown).not.toContain("Accept");
    expect(shown).toContain(sentence);
  });

  test("is to accept their changes where these have made it a draft", () => {
    const row = { id: 7, position: 3, status: "draft", target: "An army." } as const;
    expect(section({ mayDo: mayDo({ accepted: "status" }) }, { row })).toContain(
      "Accept with changes",
    );
  });

  test("reminds of a reason that was begun", () => {
    expect(section({}, { reason: "Nije" })).toContain("Return (reason begun)");
  });
});

describe("what is told of a segment", () => {
  test("is what has changed since the reader looked", () => {
    const shown = section({ seen: { revision: 1, target: "The army leaves." } });
    expect(shown).toMatch(/<del>[^<]*leaves[^<]*<\/del>/u);
    expect(shown).toMatch(/<ins>[^<]*enters[^<]*<\/ins>/u);
  });

  test("is who sent it back and why, once, with a field for an answer", () => {
    const returned = made("rejected", "Koja vojska?");
    const shown = section({ returned, decisions: [returned] }, { mode: false });
    expect(shown.match(/Koja vojska\?/gu)).toHaveLength(1);
    expect(shown).toContain("Returned by Marko:");
    expect(shown).toContain('aria-label="Answer to Marko"');
  });

  test("is the last decision with its reason", () => {
    const shown = section({ decisions: [made("accepted", "Lijepo.")], unseen: false });
    expect(shown).toContain("Marko accepted it.");
    expect(shown).toContain("Lijepo.");
  });

  test("leaves withdrawn issues out", () => {
    const issue = { ...made("accepted"), category: "style", severity: "minor", note: "Suho." };
    const place = { place: null, withdrawn: { author: "Marko", at: 1 } };
    const withdrawn = { ...issue, ...place } as unknown as SegmentReview["issues"][number]; // with a decision, which nothing reads
    expect(section({ issues: [withdrawn] })).not.toContain("Suho.");
    expect(section({ issues: [{ ...withdrawn, withdrawn: null }] })).toContain("Suho.");
  });

  test("is that it could not be read", () => {
    expect(section({}, { review: null, failed: true })).toContain("could not be loaded");
  });
});

describe("a letter chooses", () => {
  const words = [
    ["accuracy", "točnost"],
    ["terminology", "termini"],
    ["style", "stil"],
  ] as const;

  test.each([
    ["s", "accuracy", "style"],
    ["T", "accuracy", "terminology"],
    ["t", "terminology", "accuracy"],
    ["s", "style", "style"],
    ["x", "style", undefined],
  ] as const)("%s after %s: %s", (letter, chosen, next) => {
    expect(beginningWith(letter, chosen, words)).toBe(next);
  });
});
