import { isLiving } from "../documents/segment.ts";
import { Mishap } from "../errors.ts";
import type { Database } from "./database.ts";

/** Who locks a segment, or unlocks it, and when. */
export interface Locking {
  readonly locked: boolean;
  readonly author: string;
  readonly at: number;
  /** The page that it is done from. */
  readonly page?: string | undefined;
}

/** Locks or unlocks a segment; answers whether that changed anything. */
export async function lockSegment(
  database: Database,
  id: number,
  { locked, author, at }: Locking,
): Promise<boolean> {
  return database.transaction().execute(async (transaction) => {
    const found = await transaction
      .selectFrom("segments")
      .select(["document_id", "locked", "locked_by", "position"])
      .where("id", "=", id)
      .executeTakeFirst();
    if (found === undefined) throw new Mishap("notFound");
    if (!isLiving(found)) throw new Mishap("segmentReplaced");
    if ((found.locked === 1) === locked) return false;
    if (!locked && found.locked_by === null) throw new Mishap("lockedByFile");
    const state = locked
      ? { locked: 1, locked_by: author, locked_at: at }
      : { locked: 0, locked_by: null, locked_at: null };
    await transaction.updateTable("segments").set(state).where("id", "=", id).execute();
    const kind = locked ? "locked" : "unlocked";
    const event = { document_id: found.document_id, segment_id: id, kind, author, at } as const;
    await transaction.insertInto("segment_events").values(event).execute();
    return true;
  });
}
