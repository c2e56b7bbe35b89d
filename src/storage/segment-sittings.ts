import type { Sitting } from "../revisions/sitting.ts";
import type { SittingRecord } from "./schema.ts";

/** A row of the table as the domain knows it. */
export function sitting(record: SittingRecord): Sitting {
  const { segment_id, saved_at, score, ...rest } = record;
  const known = { ...rest, segmentId: segment_id, savedAt: saved_at };
  return score === null ? known : { ...known, score };
}
