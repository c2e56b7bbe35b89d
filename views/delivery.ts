import type { DocumentOverview } from "../src/documents/document.ts";
import type { Severity } from "../src/quality/finding.ts";
import type { IssueMatrix, QualityScore } from "../src/quality/review/score.ts";
import type { ChainEnd } from "../src/revisions/chain.ts";
import type { ExportedFile } from "../src/revisions/exported-file.ts";
import type { Version } from "../src/revisions/version.ts";
import type { AuthorWords } from "../src/revisions/work-over-time.ts";
import type { ExceptionItem, Outdated } from "./models.ts";

/** What is handed over with a translation: `GET /api/documents/:id/report`. */
export interface DeliveryReport {
  readonly document: DocumentOverview;
  readonly made: { readonly author: string; readonly at: number };
  readonly glossary: GlossaryFacts;
  readonly authors: readonly ReportedAuthor[];
  /** Errors and warnings that no exception answers. */
  readonly findings: readonly ReportedFinding[];
  /** Confirmed segments that no longer hold. */
  readonly outdated: readonly (ReportedPlace & { readonly why: Outdated })[];
  /** Exceptions that answer a finding in this document, wherever they were given. */
  readonly exceptions: readonly ReportedException[];
  /** Concepts of the source, those that stand in it most often first. */
  readonly terms: readonly ReportedTerm[];
  /** Of the document, the newest first. */
  readonly versions: readonly Version[];
  /** What went out, the newest first. */
  readonly files: readonly ExportedFile[];
  /** What the reviewers found. */
  readonly quality: QualityScore & { readonly issues: IssueMatrix };
  /** Stands for the whole history: `tumac verify --head` says later whether it is still the same. */
  readonly history: ChainEnd;
}

/** The glossary that the translation is held to. */
export interface GlossaryFacts {
  readonly state: number;
  /** When it came into that state; null where it never changed. */
  readonly at: number | null;
}

/** What one author did in a document. */
export interface Contribution {
  readonly author: string;
  readonly segments: number;
  readonly first: number;
  readonly last: number;
}

/** A person with the words that they confirmed and reviewed. */
export type ReportedAuthor = Contribution & AuthorWords;

/** A segment, by its number in the document and the id of its page. */
export interface ReportedPlace {
  readonly segmentId: number;
  readonly position: number;
}

/** `message` is in the reader's language. */
export interface ReportedFinding extends ReportedPlace {
  readonly severity: Severity;
  readonly message: string;
}

/** A finding that was set aside, with all its places. */
export interface ReportedException
  extends Pick<
    ExceptionItem,
    "id" | "rule" | "text" | "headword" | "translation" | "reason" | "scope" | "author" | "at"
  > {
  readonly places: readonly ReportedPlace[];
}

/** A term of the glossary, and what the translation has for it. */
export interface ReportedTerm {
  readonly conceptId: string;
  readonly headword: string;
  /** How often it stands in the source. */
  readonly count: number;
  /** Its terms in the translation, with how often each stands there. */
  readonly used: readonly { readonly text: string; readonly count: number }[];
}
