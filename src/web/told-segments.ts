import type { SegmentStore } from "../storage/segments.ts";
import type { DocumentFeed } from "./document-feed.ts";

/** The segments as all of the web layer saves them: no save is kept that open pages are not told of. */
export function toldSegments(segments: SegmentStore, feed: DocumentFeed): SegmentStore {
  const tell = async (id: number, revision: number, sitting: string | null) => {
    const segment = await segments.find(id); // gone with its document meanwhile: nobody is to be told
    if (segment === undefined) return;
    feed.tell(segment.documentId, { type: "saved", segments: [{ id, revision }], sitting });
  };
  return {
    ...segments,
    async save(id, save) {
      const plan = await segments.save(id, save);
      if (plan.type === "saved" && plan.current !== null) {
        await tell(id, plan.current.number, save.key ?? save.page ?? null);
      }
      return plan;
    },
  };
}
