import { isolateHistory } from "@codemirror/commands";
import type { EditorView } from "@codemirror/view";
import { casesOf } from "../../../language/english/letter-case.ts";
import type { Range } from "../../../language/range.ts";
import type { Desk } from "../desk.ts";
import type { Feature } from "../feature.ts";
import { watchFieldView } from "../field/field-view.ts";

/** Words whose letters are being changed: pressed again, the key goes on with them. */
interface Turn {
  readonly view: EditorView;
  readonly range: Range;
  readonly cases: readonly string[];
  readonly at: number;
}

/** A key that goes through small, Capitalised and CAPITAL letters, and back to what was written. */
export function createChangingCase(desk: Desk): Feature {
  const field = watchFieldView();
  let last: Turn | null = null;

  const changeCase = () => {
    const view = field.current;
    if (view === null || desk.opened === null) return false;
    if (!desk.opened.isWritable()) return true;
    last = nextTurn(view, last);
    if (last !== null) write(last);
    return true;
  };

  return { commands: { changeCase }, extensions: () => field.extension };
}

function nextTurn(view: EditorView, last: Turn | null): Turn | null {
  const { from, to } = view.state.selection.main;
  const range = from < to ? { from, to } : wordAt(view.state.doc.toString(), from);
  const text = view.state.sliceDoc(range.from, range.to);
  const goesOn =
    last?.view === view && last.range.from === range.from && last.cases[last.at] === text;
  const turn = goesOn ? last : { view, cases: casesOf(text), at: 0 };
  const at = (turn.at + 1) % turn.cases.length;
  return turn.cases.length < 2 ? null : { ...turn, range, at };
}

/** Each turn is one step for who undoes it, and what was selected stays so. */
function write({ view, range, cases, at }: Turn): void {
  const insert = cases[at] ?? "";
  const { anchor, head, empty } = view.state.selection.main;
  const end = range.from + insert.length;
  const whole =
    anchor < head ? { anchor: range.from, head: end } : { anchor: end, head: range.from };
  view.dispatch({
    changes: { ...range, insert },
    selection: empty ? { anchor: Math.min(anchor, end) } : whole,
    annotations: isolateHistory.of("full"),
    userEvent: "input.case",
  });
  view.focus();
}

/** The word that the cursor is in, or at an end of; empty where there is none. */
export function wordAt(text: string, at: number): Range {
  const before = /[\p{L}\p{M}\p{N}’'-]*$/u.exec(text.slice(0, at))?.[0] ?? "";
  const after = /^[\p{L}\p{M}\p{N}’'-]*/u.exec(text.slice(at))?.[0] ?? "";
  return { from: at - before.length, to: at + after.length };
}
