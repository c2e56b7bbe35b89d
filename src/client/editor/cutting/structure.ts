import type { DocumentOutline, SegmentRow } from "../../../../views/models.ts";
import { type Tools, takeRow } from "../tools.ts";

/** Shows the segments of the document as they stand now that some were split or joined. */
export async function renewStructure(
  { outline, rows, list, facts }: Tools,
  fresh: DocumentOutline,
  from = 1,
): Promise<void> {
  outline.reset(fresh);
  rows.renumber((segmentId) => outline.of(segmentId)?.position);
  await list.refill(from);
  facts.draw();
}

/** The same where the segments that came are known; within a filter they are shown as those were that went. */
export async function takeStructure(
  tools: Tools,
  fresh: DocumentOutline,
  { removed, rows }: { readonly removed: readonly number[]; readonly rows: readonly SegmentRow[] },
): Promise<void> {
  const { outline } = tools;
  const { narrowed } = outline;
  await renewStructure(tools, fresh, rows[0]?.position);
  for (const row of rows) takeRow(tools, row);
  if (narrowed === null || !removed.some((segmentId) => narrowed.has(segmentId))) return;
  outline.narrow([...narrowed, ...rows.map(({ id }) => id)]);
}
