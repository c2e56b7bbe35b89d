import { sql } from "kysely";
import { SHEET } from "../documents/outline.ts";
import type { SegmentStatus } from "../documents/segment.ts";
import type { Database } from "./database.ts";

/** What is told of a segment before its texts are read. */
export interface OutlineRecord {
  readonly id: number;
  readonly status: SegmentStatus;
  readonly locked: boolean;
}

/** How much stands in a sheet. */
export interface SheetSize {
  readonly segments: number;
  /** Of all sources together. Characters. */
  readonly characters: number;
}

/** All segments of a document in order, without their texts. */
export async function outlineOf(
  database: Database,
  documentId: number,
): Promise<readonly OutlineRecord[]> {
  const records = await living(database, documentId)
    .select(["id", "status", "locked"])
    .orderBy("position")
    .execute();
  return records.map(({ locked, ...rest }) => ({ ...rest, locked: locked === 1 }));
}

/** The sheets that the rows of a document are cut into, in order. */
export async function sheetSizesOf(
  database: Database,
  documentId: number,
): Promise<readonly SheetSize[]> {
  const sheet = sql<number>`(position - 1) / ${sql.lit(SHEET)}`;
  return living(database, documentId)
    .select(({ fn }) => [
      fn.countAll<number>().as("segments"),
      fn.sum<number>(sql`length(source)`).as("characters"),
    ])
    .groupBy(sheet)
    .orderBy(sheet)
    .execute();
}

/** The place of the first segment that is neither confirmed nor locked; undefined where there is none. */
export async function firstOpenPosition(
  database: Database,
  documentId: number,
): Promise<number | undefined> {
  const record = await living(database, documentId)
    .select("position")
    .where("status", "in", ["initial", "draft"])
    .where("locked", "=", 0)
    .orderBy("position")
    .limit(1)
    .executeTakeFirst();
  return record?.position;
}

/** Those that have been split or joined stand behind the others, with places below 1. */
function living(database: Database, documentId: number) {
  return database
    .selectFrom("segments")
    .where("document_id", "=", documentId)
    .where("position", ">", 0);
}
