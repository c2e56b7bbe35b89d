import type { InlineCode } from "./inline-codes.ts";

/** The steps of a translation, as in XLIFF 2, with `draft` before them. */
export const SEGMENT_STATUSES = ["initial", "draft", "translated", "reviewed", "final"] as const;
export type SegmentStatus = (typeof SEGMENT_STATUSES)[number];

/** What the file says about a segment besides its text. */
export interface SegmentContext {
  /** For the translator: a comment of the programmer, a note in the file. */
  readonly note?: string;
  /** What the file calls the place: the context of a message, a cell (`List1!B4`), the name of a slide. */
  readonly key?: string;
  /** The translation has no room for more characters. */
  readonly maximum?: number;
  /** How long a subtitle is shown. Milliseconds. */
  readonly duration?: number;
}

/** Where a segment that somebody has split off or joined stands in its file; all others fill one place of it. */
export interface SegmentPlace {
  /** What was cut away before it, where it goes on in the place of the one before; null where it begins its own. */
  readonly lead: string | null;
  /** From–to in its source: what stood between the places of the file that it fills, one less than there are. */
  readonly seams: readonly (readonly [number, number])[];
}

/** One sentence or cell of a document, with its translation as it stands now. */
export interface Segment {
  readonly id: number;
  readonly documentId: number;
  /** Place in the document, from 1. */
  readonly position: number;
  /** Paragraph of the source that the segment stands in, from 1. */
  readonly paragraph: number;
  readonly source: string;
  readonly target: string;
  /** What the code characters in the texts stand for; see `inline-codes.ts`. */
  readonly codes: readonly InlineCode[];
  readonly context: SegmentContext;
  readonly status: SegmentStatus;
  readonly locked: boolean;
  /** Who locked it, and when; nobody where it is open, or the file locks it. Milliseconds since 1970, UTC. */
  readonly lockedBy?: { readonly author: string; readonly at: number };
  /** Number of the newest revision, an open sitting included; 0 where nothing was ever written. */
  readonly revision: number;
  /** The state of the glossary that the text was checked against when it was confirmed; null where it never was. */
  readonly checkedState: number | null;
  /** Fingerprints of the warnings that stood when it was confirmed, and were confirmed with it. */
  readonly accepted: readonly string[];
  /** Fingerprints of the findings that exceptions answered then. */
  readonly setAside: readonly string[];
  readonly place?: SegmentPlace | undefined;
}

/** One that was split or joined lives on in those that took its place; of it, history alone is left. */
export function isLiving({ position }: Pick<Segment, "position">): boolean {
  return position > 0;
}

/** A confirmed segment needs nothing more from the translator. */
export function isConfirmed(segment: { readonly status: SegmentStatus }): boolean {
  return segment.status !== "initial" && segment.status !== "draft";
}
