import type { Encoding } from "./encodings.ts";
import type { XliffRule } from "./formats/xliff/rules/rules.ts";

/** Remarks of all formats but those on the rules of XLIFF, which have names of their own. */
export const FILE_REMARKS = ["changesAccepted", "commentsLeft"] as const;

/** What can be said of a file besides its text. */
export type RemarkName = XliffRule | (typeof FILE_REMARKS)[number];

/** Something that whoever adds a file should know, though it could be read: `idTwice` in line 12. */
export interface FileRemark {
  readonly name: RemarkName;
  /** From 1. */
  readonly line?: number;
  /** What its sentence names. */
  readonly values: { readonly subject?: string };
}

/** What is known of a file besides its text; stored with its document. */
export interface FileFacts {
  /** Bytes. */
  readonly size: number;
  /** Null for an archive, whose files have each their own, and for a pasted text. */
  readonly encoding: Encoding | null;
  /** The first ones in the order of the file. */
  readonly remarks: readonly FileRemark[];
  /** Of all, also those that were not kept. */
  readonly remarkCount: number;
}

/** More would not be read, and a broken program writes one on each line. */
const MOST_REMARKS = 20;

/** Of one kind; the others shall be seen as well. */
const MOST_ALIKE = 5;

/** A value may be any text of the file. Characters. */
const LONGEST_VALUE = 100;

/** A few remarks of each kind, with the number of all. */
export function boundedRemarks(
  all: readonly FileRemark[],
): Pick<FileFacts, "remarks" | "remarkCount"> {
  const counts = new Map<RemarkName, number>();
  const remarks: FileRemark[] = [];
  for (const remark of all) {
    const count = (counts.get(remark.name) ?? 0) + 1;
    counts.set(remark.name, count);
    if (count > MOST_ALIKE) continue;
    const { subject } = remark.values;
    const values = subject === undefined ? {} : { subject: shortened(subject) };
    if (remarks.push({ ...remark, values }) === MOST_REMARKS) break;
  }
  return { remarks, remarkCount: all.length };
}

function shortened(text: string): string {
  return text.length <= LONGEST_VALUE ? text : `${text.slice(0, LONGEST_VALUE)}…`;
}
