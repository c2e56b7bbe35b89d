import { history, historyField, undo, undoDepth } from "@codemirror/commands";
import { EditorState } from "@codemirror/state";
import { describe, expect, test } from "vitest";
import { createShelfOfStates, withText } from "../../../../src/client/editor/field/kept-undo.ts";

/** A field that was begun with a text and in which others were written one after the other. */
function written(...texts: readonly string[]): EditorState {
  const [first = "", ...rest] = texts;
  const begun = EditorState.create({ doc: first, extensions: history() });
  return rest.reduce((state, text) => withText(state, text, true), begun);
}

/** What a new field with the steps of an earlier one shows, step by step back. */
function stepsBack(left: EditorState): readonly string[] {
  const steps = left.field(historyField);
  let state = EditorState.create({
    doc: left.doc,
    extensions: [history(), historyField.init(() => steps)],
  });
  const seen: string[] = [];
  while (undoDepth(state) > 0) {
    undo({ state, dispatch: (transaction) => (state = transaction.state) });
    seen.push(state.doc.toString());
  }
  return seen;
}

describe("undo in a segment that is opened again", () => {
  test("takes back what was written before it was left", () => {
    expect(stepsBack(written("", "The", "The city"))).toEqual(["The", ""]);
  });

  test("takes back first what somebody else has written meanwhile, as one step", () => {
    const left = written("", "The", "The city");
    expect(stepsBack(withText(left, "A town fell.", true))).toEqual(["The city", "The", ""]);
  });

  test("knows nothing of what was typed ahead for the next segment", () => {
    const left = written("", "It fell.", "It fell.Next");
    expect(
      stepsBack(withText(left, "It fell.", false)).filter((text) => text !== "It fell."),
    ).toEqual([""]);
  });
});

test("so many segments are kept, and the one that was left longest ago goes first", () => {
  const shelf = createShelfOfStates(3);
  for (const id of [1, 2, 3, 1, 4]) shelf.put(id, written("", `text ${id}`));
  expect(shelf.size).toBe(3);
  expect(shelf.take(2)).toBeUndefined();
  expect(shelf.take(1)?.doc.toString()).toBe("text 1");
  for (let id = 0; id < 1_000; id++) shelf.put(id, written("", "x"));
  expect(shelf.size).toBe(3);
});
