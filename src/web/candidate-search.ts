import { setImmediate } from "node:timers/promises";
import type { DocumentOverview } from "../documents/document.ts";
import { withoutCodes } from "../documents/inline-codes.ts";
import { isConfirmed, type Segment } from "../documents/segment.ts";
import { createProposer, type Proposer } from "../glossary/candidates/english.ts";
import { findCandidates, type TermCandidate } from "../glossary/candidates.ts";
import type { Services } from "./services.ts";

/** So long the search works at a stretch; a save that comes in waits no longer. Milliseconds. */
const STRETCH = 8;

/** Searches that are kept, so that accepting one candidate does not read everything again. */
const REMEMBERED = 8;

/** A search for terms, under way or done. */
export interface CandidateSearch {
  /** How much is done, 0 to 1. */
  share: number;
  readonly candidates: Promise<readonly TermCandidate[]>;
}

/** Finds terms in documents, in the background of everything else. */
export interface CandidateSearches {
  /** The search in these documents; begins it where it is not under way. */
  in(documents: readonly DocumentOverview[]): CandidateSearch;
  /** What English terms the confirmed translations of these segments suggest. */
  proposer(segments: readonly Segment[]): Promise<Proposer>;
}

type Searching = Pick<Services, "documents" | "morphologies">;

export function createCandidateSearches(services: Searching): CandidateSearches {
  const searches = new Map<string, CandidateSearch>();
  return {
    in(documents) {
      const key = JSON.stringify(documents.map(stateOf));
      const known = searches.get(key);
      if (known) return known;
      const [oldest] = searches.keys();
      if (searches.size >= REMEMBERED && oldest !== undefined) searches.delete(oldest);
      const search = begin(services, documents, () => searches.delete(key));
      searches.set(key, search);
      return search;
    },
    proposer(segments) {
      const renderings = segments
        .filter(isConfirmed)
        .map(({ id, target }) => ({ passage: id, english: withoutCodes(target) }));
      return givingWay(createProposer(renderings, services.morphologies.en), () => {});
    },
  };
}

/** Texts are never changed in place; a document that was split or joined has other counts. */
function stateOf({ id, progress }: DocumentOverview): readonly number[] {
  return [id, total(progress.segments), total(progress.words)];
}

function total(counts: Readonly<Record<string, number>>): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}

function begin(
  { documents, morphologies }: Searching,
  chosen: readonly DocumentOverview[],
  forget: () => void,
): CandidateSearch {
  const search = { share: 0, candidates: find() };
  search.candidates.catch(forget);
  return search;

  async function find(): Promise<readonly TermCandidate[]> {
    const segments = await Promise.all(chosen.map(({ id }) => documents.segments(id)));
    const passages = segments.flat().map(({ id, source }) => ({ id, text: withoutCodes(source) }));
    return givingWay(findCandidates(passages, morphologies.hr), (share) => {
      search.share = share;
    });
  }
}

/** Runs work that stops after each small piece, and lets other requests in every few milliseconds. */
async function givingWay<Made>(
  work: Generator<number, Made>,
  tell: (share: number) => void,
): Promise<Made> {
  let began = performance.now();
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    if (performance.now() - began < STRETCH) continue;
    tell(step.value);
    await setImmediate();
    began = performance.now();
  }
}
