import { expect, test } from "vitest";
import { createCommentDrafts } from "../../../../src/client/editor/annotating/comment-drafts.ts";

function shelf(kept = new Map<string, string>()) {
  return {
    kept,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
}

test("what is typed is kept for its segment, and outlives the page", () => {
  const storage = shelf();
  createCommentDrafts(storage).keep(7, "Je li to ");
  const reloaded = createCommentDrafts(storage);
  expect(reloaded.of(7)).toBe("Je li to ");
  expect(reloaded.of(8)).toBe("");
});

test("what was sent leaves nothing behind", () => {
  const storage = shelf();
  const drafts = createCommentDrafts(storage);
  drafts.keep(7, "Je li to Raka?");
  drafts.keep(7, "");
  expect(drafts.of(7)).toBe("");
  expect(storage.kept.size).toBe(0);
});

test("a full shelf, or none, costs nothing while the page is open", () => {
  const full = {
    ...shelf(),
    setItem() {
      throw new RangeError("full");
    },
  };
  for (const storage of [full, undefined]) {
    const drafts = createCommentDrafts(storage);
    drafts.keep(7, "Je li to Raka?");
    expect(drafts.of(7)).toBe("Je li to Raka?");
  }
});
