import type { ConvertedSegment, ConvertedWriting } from "../documents/convert.ts";
import type { DocumentFormat } from "../documents/document.ts";
import type { DocumentSource } from "../documents/read.ts";
import type { ReadingStep } from "../documents/reading-steps.ts";
import type { EarlierSegment } from "../documents/reimport/filled-places.ts";
import type { ReimportReading } from "../documents/reimport/reading.ts";
import type { ReviewedDocument, ReviewedRows } from "../documents/review/read.ts";
import type { Roundtrip } from "../documents/roundtrip.ts";
import type { SegmentationSettings } from "../documents/segmentation.ts";
import type { MishapName, MishapValues } from "../errors.ts";
import type { AlignedSources } from "../memory/aligned-files.ts";
import type { AlignedTexts } from "../memory/alignment.ts";

/** What the thread for documents is asked. The skeleton goes as the JSON that is stored: only that thread reads it. */
export type DocumentTask =
  | {
      readonly type: "read";
      readonly source: DocumentSource;
      readonly settings: SegmentationSettings;
    }
  /** The next step of the document that is being read. */
  | { readonly type: "next" }
  | { readonly type: "convert"; readonly source: DocumentSource; readonly to: DocumentFormat }
  | {
      readonly type: "align";
      readonly files: AlignedSources;
      readonly settings: SegmentationSettings;
    }
  | { readonly type: "roundtrip"; readonly source: DocumentSource }
  | {
      readonly type: "review";
      readonly bytes: Uint8Array;
      readonly document: ReviewedDocument;
    }
  /** A changed source file, for a document with these segments. */
  | {
      readonly type: "reimport";
      readonly source: DocumentSource;
      readonly settings: SegmentationSettings;
      readonly segments: readonly EarlierSegment[];
    }
  /** Some of the segments of a document that is to be written. */
  | { readonly type: "hold"; readonly segments: readonly ConvertedSegment[] }
  /** With the segments that are held. */
  | ({ readonly type: "write" } & Omit<StoredWriting, "segments">);

/** A document to be written, with its skeleton as it is stored; `to` is its own format or another one. */
export interface StoredWriting extends Omit<ConvertedWriting, "skeleton"> {
  readonly skeleton: string;
  readonly to: DocumentFormat;
}

/** What it answers, once to each task. */
export type DocumentAnswer =
  | ReadingStep
  | { readonly type: "held" }
  | { readonly type: "written"; readonly bytes: Uint8Array }
  | { readonly type: "aligned"; readonly texts: AlignedTexts }
  | { readonly type: "tried"; readonly result: Roundtrip }
  | { readonly type: "compared"; readonly reading: ReimportReading }
  | { readonly type: "reviewed"; readonly review: ReviewedRows }
  | { readonly type: "mishap"; readonly name: MishapName; readonly values: MishapValues };
