import type { Generated, Selectable } from "kysely";
import type { DocumentFormat } from "../documents/document.ts";
import type { EnglishVariety } from "../documents/project.ts";
import type { SegmentStatus } from "../documents/segment.ts";
import type { ChangeOrigin } from "../glossary/change.ts";
import type { CaseRule, TermStatus } from "../glossary/concept.ts";
import type { Gender, Language, PartOfSpeech } from "../language/paradigm.ts";
import type { ExceptionScope } from "../quality/exception.ts";
import type { Rule } from "../quality/finding.ts";
import type { RevisionOrigin } from "../revisions/revision.ts";
import type { StepKind } from "../revisions/structure.ts";
import type {
  DocumentSourceTable,
  DocumentVersionTable,
  ExportedContentTable,
  ExportedFileTable,
  FormerSegmentTable,
  ProjectMemberTable,
  ReviewDecisionTable,
  ReviewIssueTable,
  ReviewLookTable,
  SegmentEventTable,
  WaitingSourceTable,
} from "./history-schema.ts";

/** The tables, as Kysely knows them. Times are milliseconds since 1970, UTC; flags are 0 and 1. */
export interface Tables {
  documents: DocumentTable;
  segments: SegmentTable;
  segment_steps: SegmentStepTable;
  revisions: RevisionTable;
  sittings: SittingTable;
  exceptions: ExceptionTable;
  concepts: ConceptTable;
  terms: TermTable;
  concept_revisions: ConceptRevisionTable;
  glossary_steps: GlossaryStepTable;
  shared_concepts: SharedConceptTable;
  shared_files: SharedFileTable;
  glossary_conflicts: GlossaryConflictTable;
  glossary_imports: GlossaryImportTable;
  dismissed_candidates: DismissedCandidateTable;
  projects: ProjectTable;
  document_archives: DocumentArchiveTable;
  translation_units: TranslationUnitTable;
  alignments: AlignmentTable;
  comments: CommentTable;
  comment_texts: CommentTextTable;
  bookmarks: BookmarkTable;
  project_members: ProjectMemberTable;
  document_sources: DocumentSourceTable;
  document_versions: DocumentVersionTable;
  exported_files: ExportedFileTable;
  exported_contents: ExportedContentTable;
  segment_events: SegmentEventTable;
  former_segments: FormerSegmentTable;
  waiting_sources: WaitingSourceTable;
  review_decisions: ReviewDecisionTable;
  review_issues: ReviewIssueTable;
  review_looks: ReviewLookTable;
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
  project_id: number;
  /** Where it stood in a ZIP of several files: `poglavlja/dva`. */
  folder: Generated<string>;
  /** 0 while its segments are being stored. */
  complete: number;
  /** JSON: what is known of its file besides the text. */
  facts: Generated<string | null>;
  /** 1 since somebody has put the remarks on the file away. */
  remarks_seen: Generated<number>;
  /** Number of its source file: 1 until a changed one is imported. */
  source_number: Generated<number>;
  deleted_by: Generated<string | null>;
}

export interface SegmentTable {
  id: Generated<number>;
  document_id: number;
  /** From 1; below 0 of one that was split or joined. */
  position: number;
  paragraph: number;
  source: string;
  source_words: number;
  /** The state after the newest revision or the open sitting, so that a document is read in one query. */
  target: string;
  status: SegmentStatus;
  locked: number;
  /** Null where it is not locked, or its file locks it. */
  locked_by: Generated<string | null>;
  locked_at: Generated<number | null>;
  revision: number;
  /** The step of the glossary that the text was checked against when it was confirmed; null where it never was. */
  checked_state: number | null;
  /** JSON of `accepted` and `setAside`: the findings that there were then; null for none. */
  checked_findings: string | null;
  /** JSON of the inline codes; null for none. */
  codes: string | null;
  /** JSON of what the file says besides; null for nothing. */
  context: string | null;
  /** JSON: where one that was split off or joined stands in the file; null for all others. */
  place: string | null;
  /** 1 of one that was split or joined. */
  retired: Generated<number>;
}

/** Segments gave their place to others: `before` and `after` are JSON. */
export interface SegmentStepTable {
  id: Generated<number>;
  document_id: number;
  kind: StepKind;
  author: string;
  at: number;
  before: string;
  after: string;
  undoes: number | null;
  /** Number of the source file from then on; null of one split or join. */
  source: Generated<number | null>;
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
  /** Percent, of one from the memory. */
  score: number | null;
  comment: string | null;
  document_id: number;
  /** From 1 in the document. */
  sequence: number;
  /** SHA-256, hexadecimal; see `revisions/chain.ts`. */
  hash: string;
}

export interface SittingTable {
  segment_id: number;
  number: number;
  key: string;
  target: string;
  author: string;
  origin: RevisionOrigin;
  score: Generated<number | null>;
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
  source: string;
  do_not_translate: number;
  /** JSON object of texts. */
  extras: string;
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
  gender: Gender | null;
  case_rule: CaseRule;
  possessives: number | null;
  /** JSON arrays of whole forms. */
  forms_added: string;
  forms_vetoed: string;
  usage: string;
  abbreviation: number;
  /** JSON object of texts. */
  extras: string;
}

export interface ConceptRevisionTable {
  concept_id: string;
  number: number;
  /** JSON of the whole concept after the change; null where it was deleted. */
  snapshot: string | null;
  author: string;
  at: number;
  step: number | null;
}

export interface GlossaryStepTable {
  number: Generated<number>;
  origin: ChangeOrigin;
  detail: string;
  author: string;
  at: number;
  concepts: number;
  undoes: number | null;
}

export interface SharedConceptTable {
  concept_id: string;
  file: string;
  /** JSON of the concept as file and database last had it in common. */
  snapshot: string;
}

/** A shared file as it was after the last sync. */
export interface SharedFileTable {
  file: string;
  hash: string;
  /** The state of the glossary then. */
  step: number;
}

/** A field on which file and database could not agree; the values are JSON, null where a side has none. */
export interface GlossaryConflictTable {
  id: Generated<number>;
  concept_id: string;
  file: string;
  field: string;
  base: string | null;
  ours: string | null;
  theirs: string | null;
  at: number;
  resolved_at: number | null;
  resolved_by: string | null;
  choice: string | null;
}

export interface GlossaryImportTable {
  id: Generated<number>;
  file_name: string;
  content: Uint8Array;
  /** JSON of how the file is to be read. */
  reading: string;
  author: string;
  at: number;
}

export interface DismissedCandidateTable {
  text: string;
  author: string;
  at: number;
}

export interface ProjectTable {
  id: Generated<number>;
  name: string;
  variety: EnglishVariety;
  /** JSON of the settings. */
  segmentation: string;
  created_at: number;
  created_by: string;
  /** 1 where translators may review what they translated themselves. */
  own_review: Generated<number>;
}

/** An archive as it came, for its other parts are copied from it. */
export interface DocumentArchiveTable {
  document_id: number;
  content: Uint8Array;
}

export interface TranslationUnitTable {
  id: Generated<number>;
  project_id: number;
  source: string;
  target: string;
  /** The segments around it in the source; empty at the ends of a document. */
  before: string;
  after: string;
  document_id: number | null;
  author: string;
  at: number;
}

/** Two files on their way to become a document and memory. */
export interface AlignmentTable {
  id: Generated<number>;
  project_id: number;
  title: string;
  source_file: string;
  target_file: string;
  /** JSON of the source as it was read. */
  document: string;
  archive: Uint8Array | null;
  /** JSON of the sentences of the translation. */
  targets: string;
  /** JSON of which sentences belong together. */
  beads: string;
  revision: number;
  author: string;
  at: number;
}

export interface CommentTable {
  id: Generated<number>;
  segment_id: number;
  document_id: number;
  author: string;
  at: number;
  resolved_at: number | null;
  resolved_by: string | null;
  deleted_at: number | null;
  deleted_by: string | null;
}

/** A text that a comment has, or had before it was corrected. */
export interface CommentTextTable {
  comment_id: number;
  number: number;
  text: string;
  at: number;
}

export interface BookmarkTable {
  segment_id: number;
  author: string;
  at: number;
}

export type SegmentRecord = Selectable<SegmentTable>;
export type SittingRecord = Selectable<SittingTable>;
export type SegmentStepRecord = Selectable<SegmentStepTable>;
