import { history, historyField, isolateHistory, redoDepth, undoDepth } from "@codemirror/commands";
import { EditorState, type Extension, Transaction } from "@codemirror/state";
import { ViewPlugin } from "@codemirror/view";
import type { Feature } from "../feature.ts";
import type { Tools } from "../tools.ts";
import { changedPart } from "./places.ts";

/** So many segments can be gone back to with their steps; older ones begin anew, so that the page does not grow. */
export const MOST_KEPT = 200;

/** Each segment keeps the steps of its field as long as the page lives: who comes back can undo what was done before. */
export function createKeptUndo({ outbox }: Pick<Tools, "outbox">): Feature {
  const kept = createShelfOfStates(MOST_KEPT);
  return {
    extensions(row) {
      const text = outbox.get(row.id)?.text ?? row.target;
      const left = kept.take(row.id);
      return [
        left === undefined ? [] : stepsOf(withText(left, text, true)),
        ViewPlugin.define(({ state }) => {
          let last = state;
          return {
            update: (update) => {
              last = update.state;
            },
            // What was typed ahead for the next segment has gone there: it is no step of this one.
            destroy() {
              const left = withText(last, outbox.get(row.id)?.text ?? row.target, false);
              if (undoDepth(left) + redoDepth(left) > 0) kept.put(row.id, left);
            },
          };
        }),
      ];
    },
  };
}

/** The states that fields were left in; the one that was left longest ago goes first. */
export interface ShelfOfStates {
  readonly size: number;
  put(segmentId: number, state: EditorState): void;
  take(segmentId: number): EditorState | undefined;
}

export function createShelfOfStates(most: number): ShelfOfStates {
  const states = new Map<number, EditorState>();
  return {
    get size() {
      return states.size;
    },
    put(segmentId, state) {
      states.delete(segmentId);
      states.set(segmentId, onlySteps(state));
      const [oldest] = states.keys();
      if (states.size > most && oldest !== undefined) states.delete(oldest);
    },
    take: (segmentId) => states.get(segmentId),
  };
}

/** Text and steps: what else the field had, down to its marks and its segment, is not kept alive. */
function onlySteps(state: EditorState): EditorState {
  return EditorState.create({ doc: state.doc, extensions: [history(), stepsOf(state)] });
}

/** For a new field: the steps of an earlier one with the same text. */
function stepsOf(state: EditorState): Extension {
  const steps = state.field(historyField);
  return historyField.init(() => steps);
}

/** The text may have changed since: a `step` is what undo takes back first, else the older steps go on below it. */
export function withText(state: EditorState, text: string, step: boolean): EditorState {
  const before = state.doc.toString();
  if (before === text) return state;
  const { start, end } = changedPart(before, text);
  const insert = text.slice(start, text.length - (before.length - end));
  return state.update({
    changes: { from: start, to: end, insert },
    annotations: [isolateHistory.of("full"), Transaction.addToHistory.of(step)],
    filter: false,
  }).state;
}
