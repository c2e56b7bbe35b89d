import {
  acceptCompletion,
  autocompletion,
  type CompletionContext,
  type CompletionResult,
  closeCompletion,
  currentCompletions,
  moveCompletionSelection,
  selectedCompletionIndex,
  setSelectedCompletion,
} from "@codemirror/autocomplete";
import { EditorState, type Extension, Prec } from "@codemirror/state";
import { type EditorView, type KeyBinding, keymap } from "@codemirror/view";
import type { TFunction } from "i18next";
import { completionTheme } from "./completion-theme.ts";
import { type Suggested, type Supply, suggest } from "./suggestions.ts";

export interface CompletionFieldOptions {
  /** What is suggested from at this moment; null where nothing is to be suggested. */
  readonly supply: () => Supply | null;
  readonly t: TFunction;
}

/** A list opens in a short rest of the fingers; who types on is not shown one. Milliseconds. */
const REST = 120;

/** Suggestions in a text field. */
export interface CompletionField {
  readonly extension: Extension;
  /** Closes the list, and keeps it closed for the word that is being written; false where none is open. */
  close(view: EditorView): boolean;
}

/** The list never takes Enter from who has chosen nothing, nor any letter. */
export function createCompletionField({ supply, t }: CompletionFieldOptions): CompletionField {
  /** Where the word begins that was suggested for last, and the one that no more is to be suggested for. */
  const words: { last: number | null; waved: number | null } = { last: null, waved: null };
  const source = (context: CompletionContext) => {
    const found = suggestAt(context, supply());
    if (found === null) return null;
    words.last = found.from;
    if (words.waved === found.from) return null;
    words.waved = null;
    return resultOf(found, context, { t, source });
  };
  const close = (view: EditorView) => {
    if (!isShown(view)) return false;
    words.waved = words.last;
    return closeCompletion(view);
  };
  return {
    close,
    extension: [
      autocompletion({
        override: [source],
        selectOnOpen: false,
        defaultKeymap: false,
        icons: false,
        interactionDelay: 0,
        activateOnTypingDelay: REST,
      }),
      Prec.highest(keymap.of([...KEYS, { key: "Escape", run: close }])),
      EditorState.phrases.of({ Completions: t("completing.list") }),
      completionTheme,
    ],
  };
}

function suggestAt({ state, pos }: CompletionContext, supply: Supply | null): Suggested | null {
  if (supply === null || state.readOnly) return null;
  return suggest(state.sliceDoc(0, pos), state.sliceDoc(pos, pos + 1), supply);
}

type Source = (context: CompletionContext) => CompletionResult | null;

/** While the list is open it follows each letter at once. */
function resultOf(
  { from, suggestions }: Suggested,
  { pos }: CompletionContext,
  { t, source }: { readonly t: TFunction; readonly source: Source },
): CompletionResult {
  return {
    from,
    filter: false,
    options: suggestions.map(({ text, kind }) => ({
      label: text,
      ...(kind === "term" || kind === "name" ? { detail: t(`completing.kinds.${kind}`) } : {}),
    })),
    getMatch: () => [0, pos - from],
    update: (_current, _from, _to, context) => source(context),
  };
}

const KEYS: readonly KeyBinding[] = [
  { key: "ArrowDown", run: moveCompletionSelection(true) },
  { key: "ArrowUp", run: moveCompletionSelection(false) },
  { key: "Enter", run: takeChosen },
  { key: "Tab", run: takeChosenOrFirst },
];

function takeChosen(view: EditorView): boolean {
  return selectedCompletionIndex(view.state) !== null && acceptCompletion(view);
}

/** A list that is just about to close has the key too: the focus would leave the field unasked. */
function takeChosenOrFirst(view: EditorView): boolean {
  if (currentCompletions(view.state).length === 0) return isShown(view);
  if (selectedCompletionIndex(view.state) === null)
    view.dispatch({ effects: setSelectedCompletion(0) });
  return acceptCompletion(view);
}

function isShown(view: EditorView): boolean {
  return view.dom.querySelector(".cm-tooltip-autocomplete") !== null;
}
