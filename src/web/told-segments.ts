import type { SegmentStore } from "../storage/segments.ts";
import type { DocumentFeed } from "./document-feed.ts";

/** The documents of so many segments are remembered; all of them that are being written on, and more. */
const REMEMBERED = 20_000;

/** The segments as all of the web layer saves them: no save and no lock is kept that open pages are not told of. */
export function toldSegments(segments: SegmentStore, feed: DocumentFeed): SegmentStore {
  /** A segment stays in its document; whoever saves it has looked it up, and it is not read again to tell of it. */
  const documents = new Map<number, number>();
  const find: SegmentStore["find"] = async (id) => {
    const segment = await segments.find(id);
    if (documents.size >= REMEMBERED) documents.clear();
    if (segment !== undefined) documents.set(id, segment.documentId);
    return segment;
  };
  const documentOf = async (id: number) => documents.get(id) ?? (await find(id))?.documentId;

  return {
    ...segments,
    find,
    async save(id, save) {
      const plan = await segments.save(id, save);
      if (plan.type !== "saved" || plan.current === null) return plan;
      const documentId = await documentOf(id);
      if (documentId === undefined) return plan; // gone with its document meanwhile: nobody is to be told
      const state = { id, revision: plan.current.number };
      const sitting = save.key ?? save.page ?? null;
      feed.tell(documentId, { type: "saved", segments: [state], sitting });
      return plan;
    },
    async lock(id, locking) {
      const changed = await segments.lock(id, locking);
      const segment = changed ? await find(id) : undefined;
      if (segment === undefined) return changed;
      const { documentId, revision } = segment;
      const sitting = locking.page ?? null;
      feed.tell(documentId, { type: "locked", segments: [{ id, revision }], sitting });
      return changed;
    },
  };
}
