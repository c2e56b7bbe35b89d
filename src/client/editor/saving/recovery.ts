import type { SegmentRow } from "../../../../views/models.ts";
import { isConfirmed } from "../../../documents/segment.ts";
import type { Rows } from "../rows/rows.ts";
import type { Journal, JournalEntry } from "./journal.ts";
import type { Outbox } from "./outbox.ts";

export interface Recovery {
  readonly journal: Journal;
  readonly outbox: Outbox;
  readonly rows: Pick<Rows, "get">;
  /** Shows a row that the page may have brought in an older state. */
  readonly show: (row: SegmentRow) => void;
}

/** Holds a lock for as long as this tab lives, so that other tabs leave its unsaved texts alone. */
export function claimSitting(sitting: string): void {
  const forever = new Promise<never>(() => undefined);
  // Rejected where locks are not allowed; then no other tab can tell, and the server tells conflicts apart.
  navigator.locks?.request(lockName(sitting), () => forever).catch(() => undefined);
}

/** Sends what tabs that are gone have left unsaved, in the order in which it was written; answers how many segments. */
export async function recoverUnsaved(recovery: Recovery): Promise<number> {
  const living = await livingSittings();
  const entries = await recovery.journal.entries();
  const left = entries.filter((entry) => !living.has(lockName(entry.sitting)));
  const found = await Promise.all(left.map((entry) => withRow(entry, recovery)));
  return found.filter(({ entry, row }) => recover(entry, row, recovery)).length;
}

async function withRow(entry: JournalEntry, { rows }: Recovery) {
  return { entry, row: await rows.get(entry.segmentId).catch(() => undefined) };
}

function recover(
  entry: JournalEntry,
  row: SegmentRow | undefined,
  { journal, outbox, show }: Recovery,
): boolean {
  // Without its row, or where the segment is being written on again, the text stays in the journal.
  if (row === undefined || outbox.get(row.id) !== undefined) return false;
  const isMissing = !hasArrived(entry, row);
  // Where tabs cannot be told from each other, the one that wrote this may live: then it is not spoken for.
  if (isMissing) outbox.recover(row, navigator.locks ? entry : { ...entry, sitting: null });
  journal.drop(entry.segmentId, entry.sitting);
  show(row);
  return isMissing;
}

/** What was decided is sent again: the server knows whether that was done. */
function hasArrived(entry: JournalEntry, row: SegmentRow): boolean {
  const isKept = row.target === entry.text && entry.asides.length === 0 && entry.verdict === null;
  return isKept && (!entry.confirm || isConfirmed(row));
}

async function livingSittings(): Promise<ReadonlySet<string | undefined>> {
  const locks = await navigator.locks?.query();
  return new Set(locks?.held?.map((lock) => lock.name));
}

function lockName(sitting: string): string {
  return `tumac.sitting.${sitting}`;
}
