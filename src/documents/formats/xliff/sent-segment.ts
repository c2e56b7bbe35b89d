import type { InlineCode } from "../../inline-codes.ts";
import type { EnglishVariety } from "../../project.ts";
import { fingerprintOf } from "../../review/sheet.ts";
import { isConfirmed, type Segment } from "../../segment.ts";

/** A segment as it is sent to another tool. */
export type SentSegment = Pick<
  Segment,
  "position" | "source" | "target" | "codes" | "context" | "status" | "locked"
>;

export interface FreshXliff {
  readonly version: "1.2" | "2.1";
  /** The name of the file that the segments are from. */
  readonly sourceFile: string;
  readonly variety: EnglishVariety;
}

/** A segment ready to be written: its target has only codes that can be written. */
export interface FreshSegment extends SentSegment {
  /** Of its unit. */
  readonly id: string;
  /** Pairs nest, so that they can be elements around their text. */
  readonly nests: boolean;
}

/**
 * The id of the unit of a segment, which other tools keep: `s12.k1x9f3`. The fingerprint tells whether the translation
 * was changed here as well since the file was written.
 */
export function unitId({ position, ...segment }: SentSegment): string {
  return `s${position}.k${fingerprintOf(segment)}`;
}

/** What the id of a unit says; null for an id that is not ours. `s12` is one of ours without a fingerprint. */
export function unitPlace(
  id: string | undefined,
): { readonly position: number; readonly fingerprint: string | null } | null {
  const [, position, fingerprint = null] =
    /^s(\d{1,9})(?:\.k([0-9a-z]{1,12}))?$/u.exec(id ?? "") ?? [];
  return position === undefined ? null : { position: Number(position), fingerprint };
}

/** A pair has two codes of the same number. */
export function codeOf(
  codes: readonly InlineCode[],
  { kind, number }: Pick<InlineCode, "kind" | "number">,
): InlineCode | undefined {
  return codes.find((code) => code.kind === kind && code.number === number);
}

/** A finished translation is approved by a second person. */
export function isApproved({ status }: SentSegment): boolean {
  return isConfirmed({ status }) && status !== "translated";
}

/** Longer data would tell another tool nothing: the XML of a picture. Characters. */
const LONGEST_DATA = 500;

/** What a code was in its file, if that is short. */
export function dataOf({ data, label }: InlineCode): string {
  return data.length <= LONGEST_DATA ? data : label;
}
