import type { Finding, Rule } from "./finding.ts";

/** How far an exception reaches: this segment, this document, or every document. */
export const EXCEPTION_SCOPES = ["place", "document", "always"] as const;
export type ExceptionScope = (typeof EXCEPTION_SCOPES)[number];

/** A finding set aside by a person, with the reason. */
export interface Exception {
  readonly id: number;
  readonly segmentId: number;
  readonly documentId: number;
  readonly rule: Rule;
  /** Changes with the term, see `Finding.fingerprint`. */
  readonly fingerprint: string;
  /** What the finding was about: the whole source, or the words found in the target. */
  readonly text: string;
  readonly scope: ExceptionScope;
  readonly reason: string;
  readonly author: string;
  /** Milliseconds since 1970, UTC. */
  readonly at: number;
}

/** The segment that a finding is about, as far as exceptions need it. */
export interface Place {
  readonly segmentId: number;
  readonly documentId: number;
  readonly source: string;
  readonly target: string;
}

/**
 * Tells whether an exception answers a finding. It dies with a change of its term, since the fingerprint
 * is another one then; where it holds for one place alone, with a change of its text as well.
 */
export function answers(exception: Exception, finding: Finding, place: Place): boolean {
  if (exception.rule !== finding.rule || exception.fingerprint !== finding.fingerprint) {
    return false;
  }
  if (exception.scope === "always") return true;
  if (exception.scope === "document") return exception.documentId === place.documentId;
  return exception.segmentId === place.segmentId && exception.text === subject(finding, place);
}

/** The text that a finding is about. */
export function subject(finding: Finding, place: Place): string {
  return finding.side === "source" ? place.source : place.target.slice(finding.from, finding.to);
}
