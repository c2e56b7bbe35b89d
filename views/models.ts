import type { DocumentOverview, Progress } from "../src/documents/document.ts";
import type { EnglishVariety } from "../src/documents/project.ts";
import type { Segment } from "../src/documents/segment.ts";
import type { Concept } from "../src/glossary/concept.ts";
import type { Occurrence } from "../src/glossary/occurrence.ts";
import type { Exception, ExceptionScope } from "../src/quality/exception.ts";
import type { Finding, Rule } from "../src/quality/finding.ts";
import type { Merge } from "../src/revisions/merge.ts";
import type { Revision } from "../src/revisions/revision.ts";
import type { CutKind } from "../src/revisions/structure.ts";

/**
 * What the pages show and the JSON API answers with: one shape for both, so that the browser can
 * render a changed part with the very component that the server rendered it with.
 */

/** A concept as a translator sees it beside a segment. */
export interface ConceptCard {
  readonly id: string;
  /** The Croatian terms, preferred first. */
  readonly headwords: readonly string[];
  /** The English terms that may be used, preferred first. Empty for a concept without translation yet. */
  readonly translations: readonly string[];
  readonly forbidden: readonly string[];
  readonly domain: string;
  readonly definition: string;
  readonly note: string;
}

/** How a recognised source term fares in the target; each has its own mark. */
export type TermState = "untranslated" | "translated" | "missing" | "forbidden" | "doubtful";

/** A term recognised in the source of a segment. `key` (1–9) is the number under which Alt inserts it. */
export interface SourceTerm extends Occurrence {
  readonly state: TermState;
  readonly key: number | null;
  /** The English term in the form to insert; empty where the concept has none. */
  readonly insert: string;
}

/** A term in the translation of a segment, of a concept that its source has or that forbids it. */
export interface Counterpart {
  readonly from: number;
  readonly to: number;
  readonly conceptId: string;
  readonly state: "translated" | "deprecated" | "forbidden";
}

/** A finding that an exception answers. */
export interface ExceptedFinding {
  readonly finding: Finding;
  readonly exception: Exception;
}

/** Why a confirmed segment does not hold: the glossary has changed since, an exception was withdrawn, or it came so. */
export type Outdated = "glossary" | "exception" | "unchecked";

/** `dead`: its text or its term has changed, so that it answers nothing any more. */
export const EXCEPTION_STATES = ["standing", "withdrawn", "dead"] as const;
export type ExceptionState = (typeof EXCEPTION_STATES)[number];

/** An exception in the list of all. */
export interface ExceptionItem extends Exception {
  /** The terms of its concept as they were when it was given; empty for none. */
  readonly headword: string;
  readonly translation: string;
  /** The place that it was given in. */
  readonly position: number;
  readonly source: string;
  readonly documentTitle: string;
  readonly state: ExceptionState;
  /** What a dead one died of. */
  readonly death: "text" | "term" | null;
  readonly withdrawn: { readonly author: string; readonly at: number } | null;
}

/** What the list of exceptions is narrowed to; empty for all. */
export interface ExceptionAsked {
  readonly document: string;
  readonly author: string;
  readonly scope: ExceptionScope | "";
  readonly rule: Rule | "";
  readonly state: ExceptionState | "";
  readonly q: string;
  readonly page: number;
}

/** One row of the editor. */
export interface SegmentRow extends Segment {
  readonly terms: readonly SourceTerm[];
  /** In order, none over another. */
  readonly counterparts: readonly Counterpart[];
  /** Findings that stand. */
  readonly findings: readonly Finding[];
  /** What is only told, and never counted. */
  readonly notes: readonly Finding[];
  /** False where the segment is not confirmed, or nothing stands that was not confirmed with it. */
  readonly outdated: false | Outdated;
  readonly excepted: readonly ExceptedFinding[];
}

/** A stretch of rows that the browser lays out together. */
export interface Sheet {
  /** How many segments it has, drawn or not. */
  readonly segments: number;
  /** Of all sources together, from which its height is estimated. Characters. */
  readonly characters: number;
  /** Null where its rows come later, from `GET /documents/:id/rows`. */
  readonly rows: readonly SheetRow[] | null;
}

/** A row, and whether it is set off from the one above. */
export interface SheetRow {
  readonly row: SegmentRow;
  readonly startsParagraph: boolean;
}

export interface EditorModel {
  readonly document: DocumentOverview;
  readonly sheets: readonly Sheet[];
  /** The state of the glossary that the rows were read in. */
  readonly glossaryState: number;
  /** What was done to the document up to this turn, the rows show. */
  readonly turn: number;
  /** The English that the project wants. */
  readonly variety: EnglishVariety;
}

/** `GET /api/documents/:id/outline`: all segments in order, without their texts. */
export interface DocumentOutline {
  readonly ids: readonly number[];
  /** The index of each one's status in `SEGMENT_STATUSES`, as one digit: `"0022"`. */
  readonly statuses: string;
  /** Ids. */
  readonly locked: readonly number[];
}

/** `GET /api/documents/:id/judgements`: what is to be said about its texts as they stand. */
export interface Judgements {
  /** Segments with findings, and how many each has. */
  readonly findings: readonly (readonly [id: number, count: number])[];
  /** Confirmed segments that no longer hold. */
  readonly outdated: readonly number[];
}

/** `GET /api/documents/:id/touched?since=`: the rows that the glossary says something else about, or may. */
export interface TouchedRows {
  /** The state of the glossary that the answer tells; the next question's `since`. */
  readonly state: number;
  readonly segments: readonly SegmentRow[];
  readonly concepts: Readonly<Record<string, ConceptCard>>;
}

/** `GET /api/segments/:id` */
export interface SegmentDetail {
  readonly row: SegmentRow;
  readonly concepts: Readonly<Record<string, ConceptCard>>;
  /** The newest ones, newest first; all of them: `GET /api/segments/:id/revisions?before=&limit=`. */
  readonly revisions: readonly Revision[];
  /** The page that has all of them. */
  readonly history: string;
}

/** Body of `PUT /api/segments/:id`. */
export interface SegmentSave {
  readonly target: string;
  readonly status: "draft" | "translated";
  /** The revision number that the text was edited from; 0 for none. */
  readonly base: number;
  /** The text that it was edited from, which others may go on writing under the same number. */
  readonly from?: string;
  /** Names the tab. Autosaves of one tab in a row are one sitting; without it each save is a revision. */
  readonly sitting?: string;
  /** Of a text that came from the memory, as it came, with how near the match was in percent. */
  readonly origin?: "memory" | undefined;
  readonly score?: number | undefined;
  /** True where the translator leaves the segment: the sitting becomes a revision. */
  readonly leaving?: boolean;
}

/** 200 of `PUT /api/segments/:id` and of `POST /api/segments/:id/restore`: the revision, and what follows from it. */
export interface SavedRevision extends Revision {
  readonly row: SegmentRow;
  readonly progress: Progress;
}

/** What a split, a join, or taking one back answers. */
export interface StructureAnswer {
  /** The step that can be taken back: `POST /api/segment-steps/:id/undo`. */
  readonly step: number;
  readonly kind: CutKind;
  /** The segments that went. */
  readonly removed: readonly number[];
  /** Those that came in their place, in order. */
  readonly rows: readonly SegmentRow[];
  readonly concepts: Readonly<Record<string, ConceptCard>>;
  readonly progress: Progress;
}

/** `error.details` of a 409: the save was made from a revision that is no longer the newest. */
export interface ConflictDetails {
  readonly base: Revision | null;
  readonly current: Revision;
  readonly mine: string;
  readonly merge: Merge;
}

/** `error.details` of a 422 on confirming: what stands in the way. The text itself was kept as a draft. */
export interface FindingsDetails {
  readonly findings: readonly Finding[];
  readonly saved: SavedRevision;
}

/** What `POST /api/glossary/capture` answers: what became of words that were added from a segment. */
export interface CapturedConcept {
  readonly added: "concept" | "term" | "nothing";
  readonly concept: Concept;
  /** The step that can be undone; null where nothing was added. */
  readonly step: number | null;
}

/** Every error of the API. `message` is in the reader's language. */
export interface ApiError<Details = unknown> {
  readonly error: { readonly name: string; readonly message: string; readonly details: Details };
}

/** What every page knows about its reader. */
export interface Reader {
  readonly author: string;
  readonly theme: "light" | "dark" | "auto";
  /** The hints for a newcomer were put away. */
  readonly toured: boolean;
}
