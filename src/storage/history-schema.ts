/** The tables of versions, exported files, sources and reviews; times and flags as in `schema.ts`. */
import type { Generated } from "kysely";
import type { DocumentFormat } from "../documents/document.ts";
import type { SegmentStatus } from "../documents/segment.ts";
import type { IssueCategory, IssueSeverity } from "../quality/review/issue.ts";
import type { ProjectRole, ReviewDecision } from "../quality/review/steps.ts";
import type { VersionKind } from "../revisions/version.ts";

/** Who does what in a project; where nobody is named, everybody does everything. */
export interface ProjectMemberTable {
  project_id: number;
  name: string;
  role: ProjectRole;
}

/** A source file that a document had before another one; the one that it has is in the document itself. */
export interface DocumentSourceTable {
  document_id: number;
  number: number;
  file_name: string;
  format: DocumentFormat;
  skeleton: string;
  archive: Uint8Array | null;
  facts: string | null;
  /** JSON of rows: id, paragraph, codes and context that each segment had in it. */
  placements: string;
  /** Who replaced it, and when. */
  author: string;
  at: number;
}

export interface DocumentVersionTable {
  id: Generated<number>;
  document_id: number;
  number: number;
  name: string;
  kind: VersionKind;
  author: string;
  at: number;
  through: number;
  step: number;
  source: number;
  glossary_state: number;
  /** That all segments had reached; null of one that was not made for that. */
  status: Generated<SegmentStatus | null>;
}

/** A file that went out of the house. */
export interface ExportedFileTable {
  id: Generated<number>;
  document_id: number;
  version_id: number;
  file_name: string;
  format: DocumentFormat;
  /** 1 of one that was not finished. */
  draft: number;
  hash: string;
  /** Bytes. */
  size: number;
  glossary_state: number;
  author: string;
  at: number;
}

/** The bytes of exported files, each once, deflated; the hash is of the bytes themselves, SHA-256. */
export interface ExportedContentTable {
  hash: string;
  content: Uint8Array;
}

/** What happened to a segment that is neither a text nor kept elsewhere. */
export interface SegmentEventTable {
  id: Generated<number>;
  document_id: number;
  segment_id: number;
  kind: "locked" | "unlocked";
  author: string;
  at: number;
}

/** A segment whose source was another before a changed file was imported: the earlier translation is offered. */
export interface FormerSegmentTable {
  segment_id: number;
  former_id: number;
  at: number;
  dismissed_at: number | null;
  dismissed_by: string | null;
}

/** A changed source file between its dry run and the decision. */
export interface WaitingSourceTable {
  id: Generated<number>;
  document_id: number;
  file_name: string;
  content: Uint8Array;
  author: string;
  at: number;
}

/** What a reviewer made of a revision. */
export interface ReviewDecisionTable {
  id: Generated<number>;
  document_id: number;
  segment_id: number;
  /** The one that was judged. */
  revision: number;
  decision: ReviewDecision;
  reason: string;
  author: string;
  at: number;
}

export interface ReviewIssueTable {
  id: Generated<number>;
  document_id: number;
  segment_id: number;
  /** The one that it is about. */
  revision: number;
  category: IssueCategory;
  severity: IssueSeverity;
  note: string;
  /** Where in the translation, UTF-16 code units; null for all of it. */
  start: number | null;
  end: number | null;
  author: string;
  at: number;
  withdrawn_at: number | null;
  withdrawn_by: string | null;
}

/** The revision of a segment that a reviewer has seen last. */
export interface ReviewLookTable {
  segment_id: number;
  author: string;
  revision: number;
  at: number;
}
