import { sql, type Transaction } from "kysely";
import type { Segment, SegmentStatus } from "../documents/segment.ts";
import type { Outline } from "../revisions/document-state.ts";
import type { Database } from "./database.ts";
import { placementsIn } from "./document-sources.ts";
import { segment } from "./documents.ts";
import { portions } from "./portions.ts";
import { preparedRows } from "./prepared.ts";
import type { SegmentRecord, Tables } from "./schema.ts";
import { sourceAfter, type Track } from "./state-outline.ts";

/** Segments as they were at a moment, by their ids. */
export type Texts = ReadonlyMap<number, Segment>;

/** Reads some segments of a document as they were at a moment. */
export async function textsAt(
  transaction: Transaction<Tables>,
  { track, outline }: { readonly track: Track; readonly outline: Outline },
  records: readonly SegmentRecord[],
): Promise<Texts> {
  const { documentId, steps } = track;
  const earlier = records
    .map(({ id, revision }) => ({ id, number: outline.numberOf(id), revision }))
    .filter(({ number, revision }) => number !== revision && number > 0);
  const kept = await keptTexts(transaction, earlier);
  const placements = await placementsIn(transaction, documentId, sourceAfter(steps, outline.step));
  const places = new Map(outline.order.map((id, index) => [id, index + 1]));
  return new Map(
    records.map((record) => {
      const { id } = record;
      const placed = { ...record, ...placements.get(id), position: places.get(id) ?? -id };
      const number = outline.numberOf(id);
      if (number === record.revision) return [id, segment(placed)];
      const then = kept.get(id) ?? UNTOUCHED;
      return [id, segment({ ...placed, ...then, ...UNCHECKED, revision: number })];
    }),
  );
}

/** Segments of a document as they are stored, also those that have no place any more. */
export async function recordsNamed(
  database: Database,
  documentId: number,
  ids: readonly number[],
): Promise<readonly SegmentRecord[]> {
  const records: SegmentRecord[] = [];
  for (const some of portions(ids)) {
    const found = await database
      .selectFrom("segments")
      .selectAll()
      .where("document_id", "=", documentId)
      .where("id", "in", some)
      .execute();
    records.push(...found);
  }
  return records;
}

/** A segment in which nothing was written. */
const UNTOUCHED = { target: "", status: "initial" } as const;

/** What an earlier text was checked against is not remembered. */
const UNCHECKED = { checked_state: null, checked_findings: null };

interface Kept {
  readonly target: string;
  readonly status: SegmentStatus;
}

async function keptTexts(
  transaction: Transaction<Tables>,
  named: readonly RevisionName[],
): Promise<ReadonlyMap<number, Kept>> {
  const found = await revisionsNamed(transaction, named);
  return new Map(found.map(({ segment_id, target, status }) => [segment_id, { target, status }]));
}

interface RevisionName {
  readonly id: number;
  readonly number: number;
}

const revisionsNamed = preparedRows((database, named: readonly RevisionName[]) =>
  database
    .with("asked(id, number)", () => {
      const rows = named.map(({ id, number }) => sql`(${id}, ${number})`);
      return sql<RevisionName>`(values ${sql.join(rows)})`;
    })
    .selectFrom("asked")
    .innerJoin("revisions", (join) =>
      join
        .onRef("revisions.segment_id", "=", "asked.id")
        .onRef("revisions.number", "=", "asked.number"),
    )
    .select(["revisions.segment_id", "revisions.target", "revisions.status"]),
);
