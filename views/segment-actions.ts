import type { ExceptionScope } from "../src/quality/exception.ts";
import type { Finding, Fix } from "../src/quality/finding.ts";
import type { SourceTerm } from "./models.ts";

/** What a translator can do with the open segment. Without them the same components are plain text. */
export interface SegmentActions {
  readonly confirm: () => void;
  readonly insertTerm: (term: SourceTerm) => void;
  /** Inserts a code by its character. */
  readonly insertCode: (code: string) => void;
  readonly applyFix: (fix: Fix, finding: Finding) => void;
  /** Settles once there was an answer, or it is clear that there will be none. */
  readonly setAside: (finding: Finding, exception: NewException) => Promise<void>;
  readonly takeBack: (exceptionId: number) => void;
  readonly toggleHistory: () => void;
  /** The reason may be empty. */
  readonly restore: (revision: number, reason: string) => void;
  /** Keeps the text that the translator is making of a conflict. */
  readonly merge: (text: string) => void;
  /** Saves the text that the translator made of a conflict. */
  readonly resolve: (text: string) => void;
}

export interface NewException {
  readonly reason: string;
  readonly scope: ExceptionScope;
}
