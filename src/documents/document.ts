import type { SegmentStatus } from "./segment.ts";

/** One source file and its translation. */
export interface TranslationDocument {
  readonly id: number;
  readonly title: string;
  readonly fileName: string;
  readonly format: DocumentFormat;
  readonly projectId: number;
  readonly createdAt: number;
  readonly createdBy: string;
}

/** Every format that is read and written. */
export const DOCUMENT_FORMATS = [
  "text",
  "markdown",
  "html",
  "docx",
  "odt",
  "xlsx",
  "pptx",
  "xliff",
  "xliff2",
  "po",
  "srt",
  "vtt",
] as const;
export type DocumentFormat = (typeof DOCUMENT_FORMATS)[number];

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
