import { expect, test } from "vitest";
import { conflictOf } from "../../../../src/client/editor/saving/conflict.ts";
import { conflicted, startSaving, typed } from "../../../../src/client/editor/saving/saving.ts";
import { withRevision } from "../../../../src/client/editor/segment/revisions.ts";
import { row } from "../../../support/segment-rows.ts";
import { conflictWith, revision } from "../rows.ts";

test("a save goes to the head of the history, and no older revision stays open", () => {
  const history = [revision({ number: 2, open: true }), revision({ number: 1 })];
  const longer = withRevision(history, revision({ number: 3, open: true }));
  expect(longer.map(({ number, open }) => [number, open])).toEqual([
    [3, true],
    [2, false],
    [1, false],
  ]);
});

test("an autosave of the open sitting takes the place of the one before", () => {
  const history = [revision({ number: 2, open: true, target: "The" }), revision({ number: 1 })];
  const same = withRevision(history, revision({ number: 2, open: true, target: "The caliphate" }));
  expect(same.map(({ target }) => target)).toEqual(["The caliphate", ""]);
});

test("a conflict is shown with the words that were typed after it arose", () => {
  const stopped = conflicted(
    typed(startSaving(row()), "The"),
    conflictWith({ target: "A caliphate" }, "The"),
  );
  const shown = conflictOf(typed(stopped, "The caliphate"));
  expect(shown?.mine).toBe("The caliphate");
  expect(shown?.merge.text).toContain("The");
  expect(shown?.merge.text).toContain("A");
  expect(conflictOf(startSaving(row()))).toBeNull();
});
