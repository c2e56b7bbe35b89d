import type { Generated, Selectable } from "kysely";
import type { DocumentFormat } from "../documents/document.ts";
import type { SegmentStatus } from "../documents/segment.ts";
import type { CaseRule, TermStatus } from "../glossary/concept.ts";
import type { Language, PartOfSpeech } from "../language/paradigm.ts";
import type { ExceptionScope } from "../quality/exception.ts";
import type { Rule } from "../quality/finding.ts";
import type { RevisionOrigin } from "../revisions/revision.ts";

/** The tables, as Kysely knows them. Times are milliseconds since 1970, UTC; flags are 0 and 1. */
export interface Tables {
  documents: DocumentTable;
  segments: SegmentTable;
  revisions: RevisionTable;
  sittings: SittingTable;
  exceptions: ExceptionTable;
  concepts: ConceptTable;
  terms: TermTable;
  concept_revisions: ConceptRevisionTable;
}

export interface DocumentTable {
  id: Generated<number>;
  title: string;
  file_name: string;
  format: DocumentFormat;
  /** JSON of the format's own skeleton. */
  skeleton: string;
  created_at: number;
  created_by: string;
  changed_at: number;
  changed_by: string;
  deleted_at: number | null;
}

export interface SegmentTable {
  id: Generated<number>;
  document_id: number;
  position: number;
  paragraph: number;
  source: string;
  source_words: number;
  /** The state after the newest revision or the open sitting, so that a document is read in one query. */
  target: string;
  status: SegmentStatus;
  locked: number;
  revision: number;
}

export interface RevisionTable {
  segment_id: number;
  number: number;
  target: string;
  status: SegmentStatus;
  author: string;
  at: number;
  origin: RevisionOrigin;
  restored_from: number | null;
}

export interface SittingTable {
  segment_id: number;
  number: number;
  key: string;
  target: string;
  author: string;
  origin: RevisionOrigin;
  saved_at: number;
}

export interface ExceptionTable {
  id: Generated<number>;
  segment_id: number;
  document_id: number;
  rule: Rule;
  fingerprint: string;
  text: string;
  scope: ExceptionScope;
  reason: string;
  author: string;
  at: number;
  withdrawn_at: number | null;
  withdrawn_by: string | null;
}

export interface ConceptTable {
  id: string;
  domain: string;
  definition: string;
  note: string;
  revision: number;
  changed_at: number;
  changed_by: string;
  deleted_at: number | null;
}

export interface TermTable {
  id: string;
  concept_id: string;
  position: number;
  language: Language;
  text: string;
  status: TermStatus;
  part_of_speech: PartOfSpeech | null;
  case_rule: CaseRule;
  possessives: number | null;
  /** JSON arrays of whole forms. */
  forms_added: string;
  forms_vetoed: string;
}

export interface ConceptRevisionTable {
  concept_id: string;
  number: number;
  /** JSON of the whole concept after the change; null where it was deleted. */
  snapshot: string | null;
  author: string;
  at: number;
}

export type SegmentRecord = Selectable<SegmentTable>;
