import type { SegmentRow } from "../../../views/models.ts";
import type { Journal, JournalEntry } from "./journal.ts";
import type { Outbox } from "./outbox.ts";
import type { Rows } from "./rows.ts";

export interface Recovery {
  readonly journal: Journal;
  readonly outbox: Outbox;
  readonly rows: Rows;
  /** Shows a row that the page may have brought in an older state. */
  readonly show: (row: SegmentRow) => void;
}

/** Holds a lock for as long as this tab lives, so that other tabs leave its unsaved texts alone. */
export function claimSitting(sitting: string): void {
  const forever = new Promise<never>(() => undefined);
  // Rejected where locks are not allowed; then no other tab can tell, and the server tells conflicts apart.
  navigator.locks?.request(lockName(sitting), () => forever).catch(() => undefined);
}

/** Sends what tabs that are gone have left unsaved, and tells how many segments that are. */
export async function recoverUnsaved(recovery: Recovery): Promise<number> {
  const living = await livingSittings();
  const left = recovery.journal.entries().filter((entry) => !living.has(lockName(entry.sitting)));
  const sent = await Promise.all(left.map((entry) => recover(entry, recovery)));
  return sent.filter((was) => was).length;
}

async function recover(entry: JournalEntry, recovery: Recovery): Promise<boolean> {
  const { journal, outbox, rows } = recovery;
  const row = await rows.get(entry.segmentId).catch(() => undefined);
  // Without its row, or where the segment is being written on again, the text stays in the journal.
  if (row === undefined || outbox.get(row.id) !== undefined) return false;
  // Where tabs cannot be told from each other, the one that wrote this may live: then it is not spoken for.
  const sitting = navigator.locks === undefined ? null : entry.sitting;
  if (row.target !== entry.text) outbox.recover(row, { ...entry, sitting });
  journal.drop(entry.segmentId, entry.sitting);
  recovery.show(row);
  return row.target !== entry.text;
}

async function livingSittings(): Promise<ReadonlySet<string | undefined>> {
  const locks = await navigator.locks?.query();
  return new Set(locks?.held?.map((lock) => lock.name));
}

function lockName(sitting: string): string {
  return `tumac.sitting.${sitting}`;
}
