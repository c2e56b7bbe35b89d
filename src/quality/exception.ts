import type { Rule } from "./finding.ts";

/** How far an exception reaches: this segment, the same source sentence anywhere in the document, or everywhere. */
export type ExceptionScope = "place" | "document" | "always";

/** A finding set aside by a person, with the reason. It stops counting once the finding's fingerprint changes. */
export interface Exception {
  readonly id: number;
  readonly segmentId: number;
  readonly documentId: number;
  readonly rule: Rule;
  readonly fingerprint: string;
  readonly scope: ExceptionScope;
  readonly reason: string;
  readonly author: string;
  readonly at: number;
}
