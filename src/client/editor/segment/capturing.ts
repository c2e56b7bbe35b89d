import type {
  CaptureActions,
  CaptureOffer,
  CaptureState,
} from "../../../../views/segment-capture.tsx";
import { type PlainText, plainText } from "../../../documents/inline-codes.ts";
import type { Range } from "../../../language/range.ts";
import { addToGlossary, fetchCitations, undoGlossaryStep } from "../api.ts";
import type { TextField } from "../field/text-field.ts";
import { type PlacedWords, phrasesOf, placed, wholeWords } from "./phrases.ts";
import { watchSourceSelection } from "./source-selection.ts";

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
  const { field, draw, attempt } = options;
  const coded = plainText(options.source);
  const source = coded.text;
  const chosen = watchSourceSelection(options.sourceElement);
  let state: CaptureState | null = null;

  let asked = "";

  const show = (next: CaptureState | null) => {
    state = next;
    draw();
  };

  const actions: CaptureActions = {
    citations: (language, phrase) => {
      const text = language === "hr" ? source : plainText(field.text).text;
      return headwords(language, placed(text, phrase)).catch(() => []);
    },
    add: (pair) =>
      void attempt(async () => {
        const captured = await addToGlossary(pair);
        chosen.forget();
        show({ type: "done", pair, captured });
        field.goOn();
        await options.onChanged();
      }),
    cancel() {
      chosen.forget();
      show(null);
      field.goOn();
    },
    undo: (step) =>
      void attempt(async () => {
        await undoGlossaryStep(step);
        show({ type: "undone" });
        field.goOn();
        await options.onChanged();
      }),
  };

  /** What was chosen since the form was opened; asked again with nothing new, the form stays as it is filled. */
  const newlyChosen = (): Places => {
    const places = {
      source: plainRange(coded, chosen.range ?? NOWHERE),
      target: plainRange(plainText(field.text), field.selection),
    };
    const before = state?.type === "open" ? asked : "";
    asked = JSON.stringify(places);
    return asked === before ? { source: NOWHERE, target: NOWHERE } : places;
  };

  return {
    get view() {
      return state === null ? undefined : { state, actions };
    },
    begin: () =>
      attempt(async () => {
        const offer = await offerOf(source, field, newlyChosen());
        show({ type: "open", offer });
      }),
    keeping: (change) => chosen.keeping(change),
    typed() {
      if (state !== null && state.type !== "open") show(null);
    },
    close: () => chosen.close(),
  };
}

interface Places {
  readonly source: Range;
  readonly target: Range;
}

const NOWHERE: Range = { from: 0, to: 0 };

/** Where a selection in a text with codes lies in what is read of it. */
function plainRange({ offset }: PlainText, { from, to }: Range): Range {
  return { from: offset(from), to: offset(to) };
}

async function offerOf(source: string, field: TextField, places: Places): Promise<CaptureOffer> {
  const { text } = plainText(field.text);
  const [croatian, english] = await Promise.all([
    headwords("hr", wholeWords(source, places.source.from, places.source.to)),
    headwords("en", wholeWords(text, places.target.from, places.target.to)),
  ]);
  return { croatian, english, sourcePhrases: phrasesOf(source), targetPhrases: phrasesOf(text) };
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
