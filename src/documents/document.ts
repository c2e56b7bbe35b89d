import type { SegmentStatus } from "./segment.ts";

/** One source file and its translation. */
export interface TranslationDocument {
  readonly id: number;
  readonly title: string;
  readonly fileName: string;
  readonly format: DocumentFormat;
  readonly createdAt: number;
  readonly createdBy: string;
}

export type DocumentFormat = "text";

/** How far a document is: segments and source words in each status. */
export interface Progress {
  readonly segments: Readonly<Record<SegmentStatus, number>>;
  readonly words: Readonly<Record<SegmentStatus, number>>;
}

export interface DocumentOverview extends TranslationDocument {
  readonly progress: Progress;
  readonly changedAt: number;
  readonly changedBy: string;
}
