import type { Croatian } from "../language/croatian/paradigms.ts";
import { headwordsOf, type Surface } from "./candidates/grouping.ts";
import { createLexicon } from "./candidates/lexicon.ts";
import { frequentEnough, gather, type Meeting, meet, surfaceOf } from "./candidates/meetings.ts";
import { type CandidateKind, spansOf } from "./candidates/phrases.ts";
import { type Selected, select } from "./candidates/selection.ts";
import { type Unit, unitsOf } from "./candidates/units.ts";
import type { Glossary } from "./glossary.ts";

/** A sentence in which terms are looked for. */
export interface Passage {
  /** What the asker calls it: the id of a segment. */
  readonly id: number;
  readonly text: string;
}

/** Where a candidate stands. Offsets are UTF-16 code units of the passage as given. */
export interface CandidateContext {
  readonly passage: Passage;
  readonly from: number;
  readonly to: number;
}

/** What may be worth a concept of its own. */
export interface TermCandidate {
  /** In citation form. */
  readonly headword: string;
  readonly kind: CandidateKind;
  readonly contexts: readonly CandidateContext[];
}

/**
 * What may be a term in Croatian texts, the likeliest first. It stops after each small piece of work, so
 * that a long document can be read beside other things; `soFar` says how much of the work is done, 0 to 1.
 */
export function* findCandidates(
  passages: readonly Passage[],
  croatian: Pick<Croatian, "read" | "citations">,
): Generator<number, readonly TermCandidate[]> {
  const lexicon = createLexicon(croatian.read);
  const meetings = new Map<string, Meeting>();
  const read: (readonly Unit[])[] = [];
  let words = 0;
  for (const [at, { text }] of passages.entries()) {
    const units = unitsOf(text);
    read.push(units);
    words += units.length;
    for (const span of spansOf(units, lexicon)) meet(meetings, { units, span, passage: at });
    yield (at / passages.length) * READING_SHARE;
  }
  const frequent = frequentEnough([...meetings.values()], words);
  const surfaces: Surface[] = [];
  for (const meeting of frequent) {
    surfaces.push(surfaceOf(meeting, croatian));
    yield READING_SHARE + (surfaces.length / frequent.length) * (1 - READING_SHARE);
  }
  const headwords = headwordsOf(surfaces);
  yield 1;
  const found = gather(frequent, headwords);
  yield 1;
  const selected = select(found, words);
  yield 1;
  return selected.map((one) => candidateOf(one, passages, read));
}

/** How much of the work is reading; the rest finds the headwords. */
const READING_SHARE = 0.6;

/** Candidates that are no term of the glossary, in whatever form, and that nobody has dismissed. */
export function notYetKnown(
  candidates: readonly TermCandidate[],
  glossary: Pick<Glossary, "recognise">,
  dismissed: ReadonlySet<string>,
): readonly TermCandidate[] {
  const isTerm = (text: string): boolean =>
    glossary.recognise("hr", text).some(({ from, to }) => from === 0 && to === text.length);
  return candidates.filter(
    (candidate) =>
      !dismissed.has(candidate.headword) &&
      !isTerm(candidate.headword) &&
      !surfacesOf(candidate).every(isTerm),
  );
}

/** The ways in which a candidate is written, each once. */
function surfacesOf({ contexts }: TermCandidate): readonly string[] {
  return [...new Set(contexts.map(({ passage, from, to }) => passage.text.slice(from, to)))];
}

function candidateOf(
  { found }: Selected,
  passages: readonly Passage[],
  read: readonly (readonly Unit[])[],
): TermCandidate {
  const contexts = found.mentions.flatMap(({ passage: at, first, last }): CandidateContext[] => {
    const passage = passages[at];
    const [from, to] = [read[at]?.[first]?.from, read[at]?.[last]?.to];
    if (passage === undefined || from === undefined || to === undefined) return [];
    return [{ passage, from, to }];
  });
  const inOrder = contexts.toSorted(
    (one, other) => one.passage.id - other.passage.id || one.from - other.from,
  );
  return { headword: found.headword, kind: found.kind, contexts: inOrder };
}
