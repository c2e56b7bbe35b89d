import type { CandidateModel, ContextModel } from "../../views/candidate-models.ts";
import type { Segment } from "../documents/segment.ts";
import type { CandidateContext, TermCandidate } from "../glossary/candidates.ts";

/** So many sentences tell what a term means. */
const CONTEXTS_SHOWN = 3;

/** So much of a sentence stands on either side of the term. UTF-16 code units. */
const CONTEXT_LENGTH = 70;

/** A candidate as its row shows it; `places` are the segments of the documents by their ids. */
export function candidateModel(
  { headword, kind, contexts }: TermCandidate,
  english: string,
  places: ReadonlyMap<number, Segment>,
): CandidateModel {
  const shown = contexts
    .slice(0, CONTEXTS_SHOWN)
    .map((context) => contextModel(context, places.get(context.passage.id)?.documentId ?? 0));
  return { headword, kind, count: contexts.length, contexts: shown, english };
}

function contextModel({ passage, from, to }: CandidateContext, documentId: number): ContextModel {
  const { id: segmentId, text } = passage;
  return {
    documentId,
    segmentId,
    before: lastWords(text.slice(0, from)),
    marked: text.slice(from, to),
    after: firstWords(text.slice(to)),
  };
}

/** The end of a text, from a whole word on. */
function lastWords(text: string): string {
  if (text.length <= CONTEXT_LENGTH) return text;
  return `… ${text.slice(-CONTEXT_LENGTH).replace(/^\S*\s/u, "")}`;
}

/** The beginning of a text, up to a whole word. */
function firstWords(text: string): string {
  if (text.length <= CONTEXT_LENGTH) return text;
  return `${text.slice(0, CONTEXT_LENGTH).replace(/\s\S*$/u, "")} …`;
}
