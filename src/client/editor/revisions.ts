import type { Revision } from "../../revisions/revision.ts";

/** The history with a save in it: a new revision at its head, or the open sitting with its newer text. */
export function withRevision(revisions: readonly Revision[], saved: Revision): readonly Revision[] {
  return [saved, ...revisions.filter((revision) => revision.number !== saved.number)].toSorted(
    (a, b) => b.number - a.number,
  );
}
