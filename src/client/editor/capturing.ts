import type { CaptureActions, CaptureState } from "../../../views/segment-capture.tsx";
import { addToGlossary, fetchCitations, undoGlossaryStep } from "./api.ts";
import { type PlacedWords, phrasesOf, placed, wholeWords } from "./phrases.ts";
import { watchSourceSelection } from "./source-selection.ts";
import type { TextField } from "./text-field.ts";

export interface CapturingOptions {
  /** The source as a text, and the element that it stands in. */
  readonly source: string;
  readonly sourceElement: () => Element | null;
  readonly field: TextField;
  readonly draw: () => void;
  /** Called after the glossary was changed: what is said about the texts may be another thing now. */
  readonly onChanged: () => Promise<void>;
  /** Does something, and tells what the server refuses. */
  readonly attempt: (act: () => Promise<void>) => Promise<void>;
}

/** Adding to the glossary from the open segment. */
export interface Capturing {
  /** What is to be shown; undefined while nothing was asked for. */
  readonly view: { readonly state: CaptureState; readonly actions: CaptureActions } | undefined;
  /** Opens the form with what is selected in the source and in the target. */
  begin(): Promise<void>;
  /** Draws the row; what is chosen in its source stays chosen. */
  keeping(draw: () => void): void;
  /** Going on with the text takes away what was said about the last addition. */
  typed(): void;
  close(): void;
}

export function createCapturing(options: CapturingOptions): Capturing {
  const { source, field, draw, attempt } = options;
  const chosen = watchSourceSelection(options.sourceElement);
  let state: CaptureState | null = null;

  const show = (next: CaptureState | null) => {
    state = next;
    draw();
  };

  const actions: CaptureActions = {
    citations: (language, phrase) => {
      const text = language === "hr" ? source : field.text;
      return headwords(language, placed(text, phrase)).catch(() => []);
    },
    add: (pair) =>
      void attempt(async () => {
        const captured = await addToGlossary(pair);
        chosen.forget();
        show({ type: "done", pair, captured });
        field.focus();
        await options.onChanged();
      }),
    cancel() {
      show(null);
      field.focus();
    },
    undo: (step) =>
      void attempt(async () => {
        await undoGlossaryStep(step);
        show({ type: "undone" });
        field.focus();
        await options.onChanged();
      }),
  };

  return {
    get view() {
      return state === null ? undefined : { state, actions };
    },
    begin: () =>
      attempt(async () => {
        const { from, to } = field.selection;
        const [croatian, english] = await Promise.all([
          headwords("hr", wholeWords(source, chosen.range?.from ?? 0, chosen.range?.to ?? 0)),
          headwords("en", wholeWords(field.text, from, to)),
        ]);
        const phrases = {
          sourcePhrases: phrasesOf(source),
          targetPhrases: phrasesOf(field.text),
        };
        show({ type: "open", offer: { croatian, english, ...phrases } });
      }),
    keeping: (change) => chosen.keeping(change),
    typed() {
      if (state !== null && state.type !== "open") show(null);
    },
    close: () => chosen.close(),
  };
}

/** The headwords that words of a text may belong to; the words themselves where none is known. */
async function headwords(
  language: "hr" | "en",
  words: PlacedWords | null,
): Promise<readonly string[]> {
  if (words === null) return [];
  const found = await fetchCitations(language, words);
  return found.length === 0 ? [words.words] : found;
}
