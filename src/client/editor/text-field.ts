import { defaultKeymap, history, historyKeymap, insertNewline } from "@codemirror/commands";
import { setDiagnostics } from "@codemirror/lint";
import { EditorState, type Extension } from "@codemirror/state";
import { EditorView, keymap } from "@codemirror/view";
import type { TFunction } from "i18next";
import type { Finding } from "../../quality/finding.ts";
import { diagnosticsOf } from "./diagnostics.ts";
import type { TextChange } from "./insertion.ts";
import { fieldTheme } from "./text-field-theme.ts";

export interface TextFieldOptions {
  readonly host: Element;
  readonly text: string;
  readonly label: string;
  /** A line break may be typed only where the source has one. */
  readonly multiline: boolean;
  readonly readOnly: boolean;
  readonly onType: (text: string) => void;
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
  replace(text: string): void;
  show(findings: readonly Finding[], t: TFunction): void;
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
      view.dispatch({ changes: change, selection, userEvent: "input", scrollIntoView: true });
    },
    replace(text) {
      const changes = { from: 0, to: view.state.doc.length, insert: text };
      view.dispatch({ changes, selection: { anchor: text.length }, userEvent: "input" });
    },
    show(findings, t) {
      const diagnostics = diagnosticsOf(findings, view.state.doc.length, t);
      view.dispatch(setDiagnostics(view.state, diagnostics));
    },
    close: () => view.destroy(),
  };
}

function extensions(options: TextFieldOptions): Extension {
  return [
    history(),
    keymap.of([{ key: "Enter", shift: lineBreak(options), run: lineBreak(options) }]),
    keymap.of([...historyKeymap, ...defaultKeymap]),
    fieldTheme,
    EditorView.lineWrapping,
    EditorState.readOnly.of(options.readOnly),
    EditorView.contentAttributes.of({
      "aria-label": options.label,
      lang: "en",
      spellcheck: "true",
      autocorrect: "on",
      autocapitalize: "off",
    }),
    options.multiline ? [] : EditorView.clipboardInputFilter.of(onOneLine),
    EditorView.updateListener.of((update) => {
      if (update.docChanged) options.onType(update.state.doc.toString());
    }),
  ];
}

/** Enter in a segment without line breaks does nothing: one is not meant, and would break the paragraph. */
function lineBreak(options: TextFieldOptions) {
  return (view: EditorView): boolean => !options.multiline || insertNewline(view);
}

function onOneLine(text: string): string {
  return text.replace(/\s*\n\s*/gu, " ");
}
