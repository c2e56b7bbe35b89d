import type { Revision } from "../../../revisions/revision.ts";

/** The history with a save in it: a new revision at its head, or the open sitting with its newer text. Only the head can be open. */
export function withRevision(revisions: readonly Revision[], saved: Revision): readonly Revision[] {
  const earlier = revisions
    .filter((revision) => revision.number < saved.number)
    .map((revision) => ({ ...revision, open: false }));
  return [saved, ...earlier];
}
