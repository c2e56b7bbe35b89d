import { checksumOf } from "../archive/checksum.ts";
import { notated } from "../code-notation.ts";
import type { TranslationDocument } from "../document.ts";
import type { Segment } from "../segment.ts";
import type { ReviewAnswer } from "./answers.ts";

/** The translation of a document as a table that a reviewer without Tumač corrects and sends back. */
export interface ReviewSheet {
  readonly title: string;
  /** Says which document it is: another one, or one of another database, has another identity. */
  readonly identity: string;
  readonly rows: readonly ReviewSheetRow[];
}

export interface ReviewSheetRow {
  readonly place: ReviewPlace;
  /** Texts with their codes written out: ‹1›…‹/1›. */
  readonly source: string;
  readonly target: string;
  readonly status: Segment["status"];
  readonly locked: boolean;
  readonly note: string;
}

/** Where a row belongs, and what stood there when the table was made. */
export interface ReviewPlace {
  readonly segmentId: number;
  readonly position: number;
  readonly revision: number;
  /** Of the translation as it was; a draft may be written over without a new revision. */
  readonly fingerprint: string;
}

/** A row as it comes back. */
export interface ReviewRow {
  /** What was hidden is null where the program of the reviewer lost it; an XLIFF never says the revision. */
  readonly place: Pick<ReviewPlace, "position"> & {
    readonly revision: number | null;
    readonly segmentId: number | null;
    readonly fingerprint: string | null;
  };
  readonly target: string;
  readonly comment: string;
  /** The file has another source than the segment. */
  readonly isOther?: boolean;
  /** What was decided on a page that keeps that. */
  readonly answer?: Pick<ReviewAnswer, "decision" | "reason" | "issue">;
}

/** A table as it comes back. */
export interface ReviewReading {
  readonly identity: string | null;
  readonly rows: readonly ReviewRow[];
  /** Who changed or commented on anything, where the file says so; empty where it does not. */
  readonly reviewer: string;
}

/** The words that a table is written with, in the language of who sends it. */
export interface ReviewWords {
  readonly columns: Readonly<Record<ReviewColumn, string>>;
  readonly statuses: Readonly<Record<Segment["status"], string>>;
  /** What to do with the table, above it. */
  readonly advice: string;
}

/** The columns in their order. */
export const REVIEW_COLUMNS = ["place", "source", "target", "status", "comment"] as const;
export type ReviewColumn = (typeof REVIEW_COLUMNS)[number];

export function reviewSheet(
  document: Pick<TranslationDocument, "id" | "title" | "createdAt">,
  segments: readonly Segment[],
): ReviewSheet {
  return {
    title: document.title,
    identity: identityOf(document),
    rows: segments.map(({ id, position, revision, ...segment }) => ({
      place: { segmentId: id, position, revision, fingerprint: fingerprintOf(segment) },
      source: notated(segment.source, segment.source + segment.target),
      target: writtenTarget(segment),
      status: segment.status,
      locked: segment.locked,
      note: segment.context.note ?? "",
    })),
  };
}

export function identityOf({
  id,
  createdAt,
}: Pick<TranslationDocument, "id" | "createdAt">): string {
  return `${id}-${createdAt.toString(36)}`;
}

/** The translation of a segment as a table has it. */
export function writtenTarget({ source, target }: Pick<Segment, "source" | "target">): string {
  return notated(target, source + target);
}

export function fingerprintOf(segment: Pick<Segment, "source" | "target">): string {
  return fingerprint(writtenTarget(segment));
}

/** White space does not count, for programs change it: a line end may come back as a paragraph. */
export function fingerprint(written: string): string {
  const text = written.replace(/\s+/gu, " ").trim();
  return checksumOf(new TextEncoder().encode(text)).toString(36);
}
