import type { DocumentOverview } from "../src/documents/document.ts";
import type { CandidateKind } from "../src/glossary/candidates/phrases.ts";

/** A sentence around a candidate, cut where it is long. */
export interface ContextModel {
  readonly documentId: number;
  readonly segmentId: number;
  readonly before: string;
  readonly marked: string;
  readonly after: string;
}

/** A candidate as its row shows it. */
export interface CandidateModel {
  readonly headword: string;
  readonly kind: CandidateKind;
  readonly count: number;
  /** The first few. */
  readonly contexts: readonly ContextModel[];
  /** The English term that the confirmed translations suggest; empty for none. */
  readonly english: string;
}

/** What the search has found so far. */
export type CandidateResult =
  | { readonly state: "unasked" }
  | { readonly state: "searching"; readonly share: number }
  | {
      readonly state: "found";
      readonly candidates: readonly CandidateModel[];
      /** How many there are beside the ones shown. */
      readonly more: number;
    };

/** The page on which terms are found. */
export interface CandidatesModel {
  readonly documents: readonly DocumentOverview[];
  /** Ids of those in which terms are looked for. */
  readonly chosen: ReadonlySet<number>;
  readonly result: CandidateResult;
}

/** The address of the page for these documents. */
export function candidatesAddress(documents: Iterable<number>, more = ""): string {
  const ids = [...documents].map((id) => `document=${id}`);
  const query = [...ids, ...(more === "" ? [] : [more])].join("&");
  return query === "" ? "/glossary/candidates" : `/glossary/candidates?${query}`;
}
