import { expect, test } from "vitest";
import { createReviewNotes } from "../../../../src/client/editor/reviewing/review-notes.ts";

function memoryShelf() {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
}

test("a reason, an answer and a note outlive the page, each by itself", () => {
  const shelf = memoryShelf();
  const notes = createReviewNotes(shelf);
  notes.reasons.keep(7, "Nije");
  notes.answers.keep(7, "Jest");
  notes.keep(7, { note: "Suho" });
  const later = createReviewNotes(shelf);
  expect([later.reasons.of(7), later.answers.of(7), later.issueOf(7).note]).toEqual([
    "Nije",
    "Jest",
    "Suho",
  ]);
  expect(later.reasons.of(8)).toBe("");
});

test("an issue is about the words that were chosen, where they stand in the revision", () => {
  const notes = createReviewNotes(undefined);
  notes.begin(7, "So the army leaves.", { from: 7, to: 11 });
  notes.keep(7, { category: "style", severity: "major", note: " Suho. " });
  expect(notes.issueOf(7).words).toBe("army");
  expect(notes.newIssue(7, { target: "The army leaves.", revision: 3 })).toEqual({
    category: "style",
    severity: "major",
    note: "Suho.",
    place: { from: 4, to: 8 },
    revision: 3,
  });
});

test("without chosen words it is about the whole segment", () => {
  const notes = createReviewNotes(undefined);
  notes.begin(7, "The army leaves.", { from: 4, to: 4 });
  expect(notes.newIssue(7, { target: "The army leaves.", revision: 3 }).place).toBeNull();
});

test("an issue that was reported leaves nothing behind", () => {
  const notes = createReviewNotes(undefined);
  notes.begin(7, "The army leaves.", { from: 4, to: 8 });
  notes.keep(7, { category: "style", note: "Suho." });
  notes.drop(7);
  expect(notes.issueOf(7)).toEqual({
    category: "accuracy",
    severity: "minor",
    note: "",
    words: null,
  });
});
