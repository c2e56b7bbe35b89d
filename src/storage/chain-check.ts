import { CHAIN_START } from "../revisions/chain.ts";
import { chainHash } from "./chain-hash.ts";
import type { Database } from "./database.ts";
import { revision } from "./revision-chain.ts";

/**
 * What is wrong with a chain: a revision is not as it was kept, one is missing or twice, or the segment does not stand
 * at its newest revision.
 */
export type ChainFault = "changed" | "missing" | "state";

/** The first place where a chain does not hold. */
export interface ChainBreak {
  readonly fault: ChainFault;
  readonly segmentId: number;
  /** Null of a segment that others have taken the place of. */
  readonly position: number | null;
  /** The number of the revision in its segment; of one that is missing, the number that should be there. */
  readonly revision: number;
}

/** What became of the check of one document. */
export interface ChainReport {
  readonly documentId: number;
  readonly title: string;
  readonly revisions: number;
  /** The hash of the newest link, which stands for all before it; empty where there is none. */
  readonly head: string;
  /** Whether a hash that was asked for is in the chain. */
  readonly holds: boolean;
  readonly break: ChainBreak | null;
}

/** Revisions that are read at once. */
const PORTION = 1_000;

/** Checks the chain of each document, deleted ones too, in order. `sought`: a hash that somebody has noted earlier. */
export async function* checkChains(
  database: Database,
  sought: string | null = null,
): AsyncGenerator<ChainReport, void> {
  const documents = await database
    .selectFrom("documents")
    .select(["id", "title"])
    .where("complete", "=", 1)
    .orderBy("id")
    .execute();
  for (const { id, title } of documents) {
    const links = await checkLinks(database, id, sought);
    const found = links.found ?? (await checkStates(database, id, links.newest)) ?? links.gap;
    const at = found && { ...found, position: await positionOf(database, found.segmentId) };
    const { count, head, holds } = links;
    yield { documentId: id, title, revisions: count, head, holds, break: at };
  }
}

type Found = Omit<ChainBreak, "position">;

interface Links {
  readonly count: number;
  readonly head: string;
  readonly holds: boolean;
  readonly found: Found | null;
  /** What comes after a gap, if there is one: which link was there is known only where its segment misses it. */
  readonly gap: Found | null;
  /** The newest revision of each segment. */
  readonly newest: ReadonlyMap<number, Newest>;
}

interface Newest {
  readonly number: number;
  readonly target: string;
  readonly status: string;
}

async function checkLinks(
  database: Database,
  documentId: number,
  sought: string | null,
): Promise<Links> {
  const newest = new Map<number, Newest>();
  let [count, head, holds] = [0, CHAIN_START, false];
  let [found, gap]: (Found | null)[] = [null, null];
  for await (const record of linksOf(database, documentId)) {
    const { segmentId, number, ...kept } = revision(record);
    const next = (newest.get(segmentId)?.number ?? 0) + 1;
    newest.set(segmentId, { number, target: kept.target, status: kept.status });
    const { sequence, hash } = record;
    const link = { ...kept, segmentId, number, documentId, sequence };
    const isNext = sequence === count + 1;
    if (!isNext) gap ??= { fault: "missing", segmentId, revision: number };
    if (number !== next)
      found ??= { fault: "missing", segmentId, revision: Math.min(number, next) };
    if (isNext && chainHash(head, link) !== hash)
      found ??= { fault: "changed", segmentId, revision: number };
    count = sequence;
    head = hash;
    holds ||= hash === sought;
  }
  return { count, head, holds, newest, found: found ?? null, gap: gap ?? null };
}

async function* linksOf(database: Database, documentId: number) {
  let last = -1;
  for (;;) {
    const records = await database
      .selectFrom("revisions")
      .selectAll()
      .where("document_id", "=", documentId)
      .where("sequence", ">", last)
      .orderBy("sequence")
      .limit(PORTION)
      .execute();
    yield* records;
    const end = records.at(-1);
    if (end === undefined) return;
    last = end.sequence;
  }
}

/** Whoever takes away the newest revision of all leaves a chain that holds; but the segment remembers it. */
async function checkStates(
  database: Database,
  documentId: number,
  newest: ReadonlyMap<number, Newest>,
): Promise<Found | null> {
  const segments = await database
    .selectFrom("segments")
    .leftJoin("sittings", "sittings.segment_id", "segments.id")
    .select(["segments.id", "revision", "segments.target", "status", "sittings.number as open"])
    .where("segments.document_id", "=", documentId)
    .orderBy("segments.id")
    .execute();
  for (const { id, revision: number, target, status, open } of segments) {
    const last = newest.get(id) ?? { number: 0, target: "", status: "initial" };
    const kept = open === null ? number : open - 1;
    if (last.number !== kept)
      return { fault: "missing", segmentId: id, revision: Math.min(last.number, kept) + 1 };
    if (open === null && (last.target !== target || last.status !== status))
      return { fault: "state", segmentId: id, revision: number };
  }
  return null;
}

async function positionOf(database: Database, segmentId: number): Promise<number | null> {
  const found = await database
    .selectFrom("segments")
    .select("position")
    .where("id", "=", segmentId)
    .executeTakeFirst();
  return found === undefined || found.position < 0 ? null : found.position;
}
