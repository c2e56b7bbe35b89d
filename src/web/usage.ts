import { withoutCodes } from "../documents/inline-codes.ts";
import type { Glossary } from "../glossary/glossary.ts";
import { noteUsed, placesOf, type UseReading } from "../glossary/usage.ts";
import type { Range } from "../language/range.ts";
import type { SegmentScan } from "../storage/segment-scan.ts";
import { allSegments } from "./all-segments.ts";
import type { GlossaryFeed } from "./glossary-feed.ts";

/** So many sentences show how a concept is used in a document. */
const EXAMPLES_A_DOCUMENT = 5;

/** A place of a source where a concept stands. */
export interface UseExample extends Range {
  readonly segmentId: number;
  readonly position: number;
  readonly source: string;
}

/** How one document uses a concept. */
export interface DocumentUse {
  readonly documentId: number;
  readonly title: string;
  readonly segments: number;
  readonly occurrences: number;
  /** The first few. */
  readonly examples: readonly UseExample[];
}

/** Where concepts stand in the sources of all documents. */
export interface Usage {
  /** The documents in which a concept occurs, the oldest first. */
  usesOf(conceptId: string): Promise<readonly DocumentUse[]>;
  /** The concepts whose Croatian terms occur in no document. */
  unusedIds(): Promise<ReadonlySet<string>>;
}

/** What counting needs: the texts, the glossary, and to be told when that changes. */
interface Counting {
  readonly scan: SegmentScan;
  readonly glossary: Glossary;
  readonly glossaryFeed: GlossaryFeed;
}

export function createUsage(counting: Counting): Usage {
  const used = createUsedConcepts(counting);
  return {
    usesOf: (conceptId) => usesOf(counting, conceptId),
    async unusedIds() {
      const inUse = await used();
      const ids = [...counting.glossary.concepts()].map(({ id }) => id);
      return new Set(ids.filter((id) => !inUse.has(id)));
    },
  };
}

async function usesOf(
  { scan, glossary }: Counting,
  conceptId: string,
): Promise<readonly DocumentUse[]> {
  const titles = new Map((await scan.documents()).map(({ id, title }) => [id, title]));
  const mayStand = glossary.sieve("hr", [conceptId]);
  const uses = new Map<number, DocumentUse>();
  for await (const segment of allSegments(scan)) {
    const source = withoutCodes(segment.source);
    if (!mayStand(source)) continue;
    const places = placesOf(glossary, conceptId, source);
    if (places.length === 0) continue;
    const { id: segmentId, documentId, position } = segment;
    const known = uses.get(documentId) ?? {
      documentId,
      title: titles.get(documentId) ?? "",
      segments: 0,
      occurrences: 0,
      examples: [],
    };
    const examples = places.map((place) => ({ segmentId, position, source, ...place }));
    uses.set(documentId, {
      ...known,
      segments: known.segments + 1,
      occurrences: known.occurrences + places.length,
      examples: [...known.examples, ...examples].slice(0, EXAMPLES_A_DOCUMENT),
    });
  }
  return [...uses.values()];
}

/**
 * The concepts in use, document by document, since sources never change: a new document is read once
 * for all concepts, and a changed concept is looked for alone.
 */
function createUsedConcepts({ scan, glossary, glossaryFeed }: Counting) {
  const usedIn = new Map<number, Set<string>>();
  const changed = new Set<string>();
  let counting: Promise<ReadonlySet<string>> | undefined;
  glossaryFeed.subscribe(({ put, remove }) => {
    for (const id of [...put.map((concept) => concept.id), ...remove]) changed.add(id);
  });

  async function read(documentId: number, used: Set<string>, reading: UseReading): Promise<void> {
    const mayStand = reading.among ? glossary.sieve("hr", [...reading.among]) : () => true;
    for await (const segment of allSegments(scan, { documentId })) {
      const source = withoutCodes(segment.source);
      if (mayStand(source)) noteUsed(used, source, reading);
    }
  }

  /** What changes while this is under way is left for the next time; if it fails, all is. */
  async function readChanged(): Promise<void> {
    const among = new Set(changed);
    changed.clear();
    try {
      for (const [documentId, used] of among.size > 0 ? usedIn : []) {
        for (const id of among) used.delete(id);
        await read(documentId, used, { glossary, among });
      }
    } catch (error) {
      for (const id of among) changed.add(id);
      throw error;
    }
  }

  async function count(): Promise<ReadonlySet<string>> {
    const documents = await scan.documents();
    const ids = documents.map(({ id }) => id);
    for (const id of usedIn.keys()) if (!ids.includes(id)) usedIn.delete(id);
    do await readChanged();
    while (changed.size > 0);
    for (const id of ids.filter((one) => !usedIn.has(one))) {
      const used = new Set<string>();
      await read(id, used, { glossary });
      usedIn.set(id, used);
    }
    return new Set(ids.flatMap((id) => [...(usedIn.get(id) ?? [])]));
  }

  return () => {
    counting ??= count().finally(() => {
      counting = undefined;
    });
    return counting;
  };
}
