import type { SegmentStore } from "../storage/segments.ts";
import type { DocumentFeed } from "./document-feed.ts";

/** The segments as all of the web layer saves them: no save and no lock is kept that open pages are not told of. */
export function toldSegments(segments: SegmentStore, feed: DocumentFeed): SegmentStore {
  const tell = async (type: "saved" | "locked", id: number, sitting: string | undefined) => {
    const segment = await segments.find(id); // gone with its document meanwhile: nobody is to be told
    if (segment === undefined) return;
    const { documentId, revision } = segment;
    feed.tell(documentId, { type, segments: [{ id, revision }], sitting: sitting ?? null });
  };
  return {
    ...segments,
    async save(id, save) {
      const plan = await segments.save(id, save);
      if (plan.type === "saved" && plan.current !== null) {
        await tell("saved", id, save.key ?? save.page);
      }
      return plan;
    },
    async lock(id, locking) {
      const changed = await segments.lock(id, locking);
      if (changed) await tell("locked", id, locking.page);
      return changed;
    },
  };
}
