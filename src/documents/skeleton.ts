import type { DocumentFormat } from "./document.ts";
import type { Encoding } from "./encodings.ts";
import type { CodedText, InlineCode } from "./inline-codes.ts";
import type { SegmentContext, SegmentStatus } from "./segment.ts";

/** What is left of a file without its segments. */
export interface Skeleton {
  readonly format: DocumentFormat;
  /** The one text that the file is; of an archive, those of its files that hold something to translate. */
  readonly parts: readonly SkeletonPart[];
}

/** One text of a file, taken apart: `gaps` has one string more than there are items. */
export interface SkeletonPart {
  /** Its name in the archive; empty where the file is no archive. */
  readonly path: string;
  readonly encoding: Encoding;
  /** All that stands before, between and after the items, down to the byte order mark. */
  readonly gaps: readonly string[];
  readonly items: readonly SkeletonItem[];
}

export type SkeletonItem = SkeletonUnit | LanguageMark | Echo;

/** A paragraph, heading or cell: its segments, and what stands between them. */
export interface SkeletonUnit {
  readonly type: "unit";
  /** Before, between and after its segments: one more than there are segments. */
  readonly between: readonly Between[];
  /** Its segments as they stood in the file, null for one whose text is its markup; of formats made of text. */
  readonly raws?: readonly (string | null)[];
  /** The whole unit as it stood in the file; of formats that can only write it as a whole. */
  readonly raw?: string;
  /** What the format has to know for writing the unit again. JSON. */
  readonly base?: unknown;
  /** The index of its first segment, where the segments stand in another order than the units. */
  readonly first?: number;
  /** The translations that its segments had, in a file that holds them beside their sources. */
  readonly read?: readonly ReadTranslation[];
  /** It stands inside the unit before it, where this sign is in the data of a code. */
  readonly inner?: string;
}

/** Empty and `initial` where there was none. */
export interface ReadTranslation {
  readonly target: string;
  readonly status: SegmentStatus;
}

/** Repeats a unit: the name of a column the cell above it. */
export interface Echo {
  readonly type: "echo";
  readonly raw: string;
  /** The index of the unit among those of all parts. */
  readonly of: number;
  readonly base?: unknown;
}

/** Text and codes that no segment has, with their markup where it is not the same; mostly a space. */
export type Between = string | (CodedText & { readonly raw?: string });

/** Names the language of the text: `hr` in `lang="hr"`. A translated file names English there. */
export interface LanguageMark {
  readonly type: "language";
  readonly raw: string;
  /** What an English file has there, where that is no name of a language. */
  readonly english?: string;
  /** It names a country alone. */
  readonly country?: true;
}

/** A piece of a document as its format reads it, before it has a place in the database. */
export interface SourceSegment {
  readonly source: string;
  /** Paragraph that it stands in, from 1. */
  readonly paragraph: number;
  /** Of the source, in order; then those that only the translation has. */
  readonly codes?: readonly InlineCode[];
  readonly context?: SegmentContext;
  /** A translation that the file has already. */
  readonly target?: string;
  readonly status?: SegmentStatus;
  readonly locked?: boolean;
}

/** A file taken apart; skeleton and sources together are the file again. */
export interface ReadDocument {
  readonly skeleton: Skeleton;
  readonly segments: readonly SourceSegment[];
}
