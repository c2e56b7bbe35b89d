import type { EnglishVariety } from "../src/documents/project.ts";
import type { RefusedSrxRule } from "../src/documents/srx/rules.ts";
import type { SentenceRuleName } from "../src/language/segmentation/rules.ts";
import type { RuleEntry } from "../src/language/segmentation/table.ts";
import type { ProjectRole } from "../src/quality/review/steps.ts";

/** A project in a list, called as the reader's language calls it. */
export interface ProjectItem {
  readonly id: number;
  readonly name: string;
}

/** A rule of ours, or a line of an SRX file. */
export type RuleSaid = SentenceRuleName | { readonly line: number };

/** A segment that was cut for trial: what was left whole in it, and what ended it. */
export interface TrialSegment {
  readonly text: string;
  readonly kept: readonly { readonly mark: string; readonly rule: RuleSaid }[];
  /** Null at the end of a paragraph. */
  readonly cut: RuleSaid | null;
}

/** Somebody of a project, with all that they are in it. */
export interface MemberRow {
  readonly name: string;
  readonly roles: readonly ProjectRole[];
}

/** What the form of a project holds, as it was stored or just sent. */
export interface ProjectDraft {
  readonly name: string;
  readonly variety: EnglishVariety;
  /** One a line. */
  readonly goesOn: string;
  readonly unclear: string;
  readonly rules: "own" | "srx";
  readonly members: readonly MemberRow[];
  readonly ownReview: boolean;
}

/** Of an SRX file that is in use. */
export interface SrxInUse {
  readonly rules: number;
  readonly refused: readonly RefusedSrxRule[];
}

/** A ZIP whose files are being read, or were, with the sentences why some were not. */
export interface ZipModel {
  readonly isOver: boolean;
  readonly done: number;
  readonly total: number;
  readonly refused: readonly { readonly fileName: string; readonly why: string }[];
}

/** What the page of a project shows. */
export interface ProjectModel extends ProjectItem {
  readonly isFirst: boolean;
  readonly draft: ProjectDraft;
  readonly srx: SrxInUse | null;
  readonly documents: readonly { readonly id: number; readonly title: string }[];
  /** Where its documents can be moved to. */
  readonly others: readonly ProjectItem[];
  readonly zip: ZipModel | null;
  /** How many translations it remembers. */
  readonly memory: number;
  readonly rules: readonly RuleEntry[];
  readonly trial: { readonly text: string; readonly segments: readonly TrialSegment[] } | null;
  readonly problem: string | null;
  /** Who may be meant when a member is named. */
  readonly people: readonly string[];
}
