import type { SegmentRow } from "../../../../views/models.ts";
import { plainText } from "../../../documents/inline-codes.ts";
import { namesIn, wordsIn } from "../../../language/english/vocabulary.ts";
import { fetchVocabulary } from "../api.ts";
import type { Feature } from "../feature.ts";
import { watchFieldView } from "../field/field-view.ts";
import type { OpenSegment } from "../segment/open-segment.ts";
import type { Tools } from "../tools.ts";
import { varietyOfPage } from "../writing/variety.ts";
import { candidatesOf } from "./candidates.ts";
import { createCompletionField } from "./completion-field.ts";
import { createLexicon } from "./lexicon.ts";
import type { Suggesting } from "./suggesting.tsx";
import type { Candidate } from "./suggestions.ts";

/** Terms, figures, names and words of the document, suggested while one types. */
export function createCompleting(tools: Tools, suggesting: Suggesting): Feature {
  const vocabulary = createDocumentWords();
  const field = watchFieldView();
  const candidates = rememberCandidates(tools);
  let open: OpenSegment | null = null;

  const { extension, close } = createCompletionField({
    t: tools.around.translation.t,
    supply: () =>
      suggesting.isOn && open !== null ? { ...vocabulary, candidates: candidates(open.row) } : null,
  });

  return {
    commands: { leave: () => field.current !== null && close(field.current) },
    extensions: () => [field.extension, extension],
    opened(segment) {
      open = segment;
      vocabulary.load();
    },
    closed() {
      if (open !== null) vocabulary.learn(open.live.text);
      open = null;
    },
  };
}

/** Words and names of the translations: those of the whole document, and those that were just written. */
function createDocumentWords() {
  const words = createLexicon();
  const names = createLexicon();
  let isAsked = false;
  return {
    words,
    names,
    load() {
      if (isAsked) return;
      isAsked = true;
      fetchVocabulary(documentOfPage()).then(
        (read) => {
          words.addRanked(read.words);
          names.addRanked(read.names);
        },
        () => {
          isAsked = false; // asked again with the next segment
        },
      );
    },
    learn(coded: string) {
      const { text } = plainText(coded);
      words.add(wordsIn(text));
      names.add(namesIn(text));
    },
  };
}

/** A row's candidates are gathered once, until something else is said about its terms. */
function rememberCandidates({ rows }: Tools): (row: SegmentRow) => readonly Candidate[] {
  const variety = varietyOfPage();
  let last: { readonly row: SegmentRow; readonly candidates: readonly Candidate[] } | null = null;
  return (row) => {
    if (last?.row.id !== row.id || last.row.terms !== row.terms)
      last = { row, candidates: candidatesOf(row, { concepts: rows.concepts, variety }) };
    return last.candidates;
  };
}

function documentOfPage(): number {
  return Number(document.querySelector<HTMLElement>("[data-editor]")?.dataset.editor);
}
