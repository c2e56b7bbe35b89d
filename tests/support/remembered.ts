import type { Segment, SegmentStatus } from "../../src/documents/segment.ts";
import type { Point } from "../../src/revisions/point.ts";
import type { Present } from "../../src/revisions/present.ts";
import type { openStores } from "./stores.ts";

type Stores = Awaited<ReturnType<typeof openStores>>;

/** All of a segment that must be had back. */
export interface RememberedSegment {
  readonly id: number;
  readonly source: string;
  readonly target: string;
  readonly status: SegmentStatus;
}

/** A document as it was, and the moment that it was so. */
export interface Remembered {
  readonly point: Point;
  readonly segments: readonly RememberedSegment[];
}

export function remembered({ id, source, target, status }: Segment): RememberedSegment {
  return { id, source, target, status };
}

/** The document as it stands now, as the editor reads it. */
export async function present(
  { documents }: Stores,
  documentId: number,
): Promise<readonly RememberedSegment[]> {
  return (await documents.segments(documentId)).map(remembered);
}

/** What of the present is in the history: where somebody is writing, the revision before that. */
export async function closedState(
  stores: Stores,
  documentId: number,
): Promise<Remembered & { readonly now: Present }> {
  const segments: RememberedSegment[] = [];
  for (const segment of await stores.documents.segments(documentId)) {
    const [newest, earlier] = await stores.segments.revisions(segment.id);
    const { target = "", status = "initial" } = (newest?.open ? earlier : newest) ?? {};
    segments.push({ ...remembered(segment), target, status });
  }
  const now = await stores.states.now(documentId);
  return { now, point: { through: now.through, step: now.step }, segments };
}
