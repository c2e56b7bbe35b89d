import type { ReviewPlace, ReviewRow } from "./sheet.ts";

/** What a row's place shows: the number of the segment, and the revision that it came from. */
export function shownPlace({ position, revision }: ReviewPlace): string {
  return `${position}·r${revision}`;
}

/** What stands behind it and is not shown: `s451 k3x9`. */
export function hiddenPlace({ segmentId, fingerprint }: ReviewPlace): string {
  return ` s${segmentId} k${fingerprint}`;
}

/** Stands, hidden, in the head of the table. */
export function hiddenIdentity(identity: string): string {
  return ` tumac ${identity}`;
}

/** The place that the first cell of a row names; null where it names none. */
export function placeIn(cell: string): ReviewRow["place"] | null {
  const shown = /^\s*(\d{1,9})\s*·\s*r(\d{1,9})/u.exec(cell);
  if (shown === null) return null;
  const hidden = /\ss(\d{1,12})\sk([0-9a-z]{1,12})(?![0-9a-z])/u.exec(cell);
  return {
    position: Number(shown[1]),
    revision: Number(shown[2]),
    segmentId: hidden === null ? null : Number(hidden[1]),
    fingerprint: hidden?.[2] ?? null,
  };
}

/** The document that the head of a table names; null where it names none. */
export function identityIn(cell: string): string | null {
  return /\stumac\s(\d{1,12}-[0-9a-z]{1,12})/u.exec(cell)?.[1] ?? null;
}
