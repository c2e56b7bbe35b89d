import {
  history,
  historyKeymap,
  insertNewline,
  isolateHistory,
  standardKeymap,
} from "@codemirror/commands";
import { linter, setDiagnostics } from "@codemirror/lint";
import { Compartment, EditorState, type Extension, type TransactionSpec } from "@codemirror/state";
import { EditorView, keymap } from "@codemirror/view";
import type { TFunction } from "i18next";
import { findingSentence } from "../../../../views/finding-sentence.ts";
import type { SegmentRow } from "../../../../views/models.ts";
import type { InlineCode } from "../../../documents/inline-codes.ts";
import type { TextChange } from "../writing/insertion.ts";
import { codeChips } from "./code-chips.ts";
import { copiedCodes } from "./code-copies.ts";
import { diagnosticsOf } from "./diagnostics.ts";
import { counterpartsNow, findingsNow, placesNow } from "./places.ts";
import { specialSpaces } from "./special-spaces.ts";
import { markTerms, termMarks } from "./term-marks.ts";
import { fieldTheme } from "./text-field-theme.ts";

/** What of a row is shown in its text, or told of it. */
type ShownRow = Pick<SegmentRow, "status" | "target" | "terms" | "findings" | "counterparts">;

export interface TextFieldOptions {
  readonly host: Element;
  readonly text: string;
  readonly label: string;
  /** What the text is translated from; the codes that it has may be pasted. */
  readonly source: string;
  readonly codes: readonly InlineCode[];
  readonly t: TFunction;
  /** A line break may be typed only where the source has one. */
  readonly multiline: boolean;
  readonly readOnly: boolean;
  /** What other parts of the editor add to it. */
  readonly extensions: Extension;
  readonly onType: (text: string) => void;
  /** Called when the cursor stands elsewhere. */
  readonly onMove: () => void;
}

/** A line's height on the screen, at one place of it. */
export interface Place {
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
}

/** The field in which the target of the open segment is written. */
export interface TextField {
  readonly text: string;
  readonly selection: { readonly from: number; readonly to: number };
  focus(): void;
  /** Puts the cursor where the pointer is. */
  pointAt(point: { readonly x: number; readonly y: number }): void;
  /** Changes the text and goes on behind the change. */
  change(change: TextChange): void;
  /** Makes several changes as one step; the cursor goes to a place of the changed text. */
  changeAll(changes: readonly TextChange[], cursor: number): void;
  replace(text: string): void;
  /** Takes a text that somebody else has written; the cursor stays where it stands in it. */
  follow(text: string): void;
  /** Keeps letters out, or lets them in again. */
  lock(locked: boolean): void;
  /** Puts the cursor behind what is selected: who goes on typing replaces nothing. */
  goOn(): void;
  /** Marks the findings and the terms of a row in the text, also where one has written on since they were found. */
  show(row: ShownRow, t: TFunction): void;
  /** Where a node of the field stands in the text. */
  positionOf(node: Node): number;
  /** Where a place of the text is on the screen; null out of sight. */
  placeOf(position: number): Place | null;
  close(): void;
}

/**
 * CodeMirror in a shadow root. There its style sheet is an adopted one, which the page's policy allows;
 * in the document it would be a `<style>` element, which a policy without inline styles refuses.
 */
export function createTextField(options: TextFieldOptions): TextField {
  const root = options.host.shadowRoot ?? options.host.attachShadow({ mode: "open" });
  const state = EditorState.create({
    doc: options.text,
    selection: { anchor: options.text.length },
    extensions: extensions(options),
  });
  const view = new EditorView({ state, parent: root, root });
  const description = describe(root);
  return {
    get text() {
      return view.state.doc.toString();
    },
    get selection() {
      return view.state.selection.main;
    },
    focus: () => view.focus(),
    pointAt(point) {
      const at = view.posAtCoords(point);
      if (at !== null) view.dispatch({ selection: { anchor: at } });
    },
    change(change) {
      const selection = { anchor: change.from + change.insert.length };
      view.dispatch({ changes: change, selection, ...INSERTION });
    },
    changeAll(changes, cursor) {
      const selection = { anchor: cursor };
      view.dispatch({ changes, selection, ...INSERTION });
    },
    replace(text) {
      const changes = { from: 0, to: view.state.doc.length, insert: text };
      const selection = { anchor: text.length };
      view.dispatch({ changes, selection, userEvent: "restore", annotations: ALONE });
    },
    follow(text) {
      const before = view.state.doc.toString();
      const atEnd = view.state.selection.main.empty && this.selection.to === before.length;
      const changes = stretch(before, text);
      const selection = atEnd ? { selection: { anchor: text.length } } : {};
      view.dispatch({ changes, ...selection, userEvent: "restore", annotations: ALONE });
    },
    lock(locked) {
      view.dispatch({ effects: access.reconfigure(EditorState.readOnly.of(locked)) });
    },
    goOn() {
      view.dispatch({ selection: { anchor: view.state.selection.main.to } });
      view.focus();
    },
    show(row, t) {
      const place = placesNow(row.target, view.state.doc.toString());
      const findings = findingsNow(row.findings, place);
      const diagnostics = diagnosticsOf(findings, view.state.doc.length, t);
      const { effects = [] } = setDiagnostics(view.state, diagnostics);
      const marks = markTerms.of(counterpartsNow(row.counterparts, place));
      view.dispatch({ effects: [effects, marks].flat() });
      description.textContent = spoken(row, t);
    },
    positionOf: (node) => view.posAtDOM(node),
    placeOf: (position) => view.coordsAtPos(position),
    close: () => view.destroy(),
  };
}

/** One step of its own in the history, however fast one goes on typing. */
const ALONE = isolateHistory.of("full");
const INSERTION = { userEvent: "input", scrollIntoView: true, annotations: ALONE } as const;

/** The status, the terms and the findings in words, for those who come to the field without seeing them. */
function spoken({ status, terms, findings }: ShownRow, t: TFunction): string {
  const words = [
    `${t(`common.status.${status}`)}.`,
    terms.length > 0 ? t("field.terms", { count: terms.length }) : "",
    ...findings.map((one) => findingSentence(one, t)),
  ];
  return words.filter((one) => one !== "").join(" ");
}

const DESCRIPTION = "description";

function describe(root: ShadowRoot): HTMLElement {
  const description = root.querySelector<HTMLElement>("p") ?? document.createElement("p");
  description.id = DESCRIPTION;
  description.hidden = true;
  root.append(description);
  return description;
}

/** Findings have a card that is shown with their fixes; a second one would lie over it. */
const withoutTooltips = linter(null, { tooltipFilter: () => [] });

/** Whether letters may come in changes while the field is open. */
const access = new Compartment();

/** The one stretch in which two texts differ. */
function stretch(before: string, after: string): TextChange {
  const shorter = Math.min(before.length, after.length);
  let from = 0;
  while (from < shorter && before[from] === after[from]) from += 1;
  let end = 0;
  while (end < shorter - from && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  return { from, to: before.length - end, insert: after.slice(from, after.length - end) };
}

function extensions(options: TextFieldOptions): Extension {
  return [
    history(),
    keymap.of([{ key: "Enter", shift: lineBreak(options), run: lineBreak(options) }]),
    // Not the keys of a code editor: they copy lines, indent, and take AltGr+Q from who types a backslash.
    keymap.of([...historyKeymap, ...standardKeymap]),
    fieldTheme,
    withoutTooltips,
    termMarks,
    specialSpaces,
    codeChips(options.codes, options.t),
    copiedCodes(options.source),
    EditorView.lineWrapping,
    access.of(EditorState.readOnly.of(options.readOnly)),
    EditorView.contentAttributes.of({
      "aria-label": options.label,
      "aria-describedby": DESCRIPTION,
      lang: "en",
      spellcheck: "true",
      autocorrect: "on",
      autocapitalize: "off",
    }),
    options.multiline ? [] : onOneLine,
    options.extensions,
    EditorView.updateListener.of((update) => {
      if (update.docChanged) options.onType(update.state.doc.toString());
      if (update.docChanged || update.selectionSet) options.onMove();
    }),
  ];
}

/** Enter in a segment without line breaks does nothing: one is not meant, and would break the paragraph. */
function lineBreak(options: TextFieldOptions) {
  return (view: EditorView): boolean => !options.multiline || insertNewline(view);
}

const LINE_BREAKS = /\s*[\n\v\f\u0085\u2028\u2029]\s*/gu;

/** Whatever writes (a paste, a drop, a keyboard that speaks), a line break becomes a space. */
const onOneLine = EditorState.transactionFilter.of((transaction) => {
  if (!transaction.docChanged || !transaction.isUserEvent("input")) return transaction;
  const spaces: { from: number; to: number; insert: string }[] = [];
  transaction.changes.iterChanges((_fromBefore, _toBefore, start, end) => {
    for (const found of transaction.newDoc.sliceString(start, end).matchAll(LINE_BREAKS)) {
      const from = start + found.index;
      spaces.push({ from, to: from + found[0].length, insert: " " });
    }
  });
  const flattening: TransactionSpec = { changes: spaces, sequential: true };
  return spaces.length === 0 ? transaction : [transaction, flattening];
});
