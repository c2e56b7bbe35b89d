import type { Response } from "express";
import { z } from "zod";
import type { ActResult, ActResults } from "../../views/search-models.ts";
import { segmentRow } from "./desk.ts";
import { asking } from "./reader.ts";
import type { Acted, Holders, Seen } from "./replacements.ts";
import { demand } from "./segment-saving.ts";
import type { Services } from "./services.ts";

/** Many segments are acted on in portions, so that none keeps the others waiting for long. */
const MOST_AT_ONCE = 200;

/** A segment in the revision in which it was seen. */
export const SeenSegmentBody = z.object({
  id: z.number().int().positive(),
  revision: z.number().int().nonnegative(),
});

/** The segments that are to be acted on. */
export function seenSegments<Shape extends typeof SeenSegmentBody>(one: Shape) {
  return z.array(one).max(MOST_AT_ONCE);
}

export interface Acting<One> {
  readonly documentId: number;
  readonly segments: readonly One[];
  readonly sitting: string | undefined;
  readonly response: Response;
}

type SeenOne = z.infer<typeof SeenSegmentBody>;

/** Acts on segments of a document one after the other, and answers what became of each. */
export async function actOnAll<One extends SeenOne>(
  services: Services,
  { documentId, segments, sitting, response }: Acting<One>,
  act: (services: Holders, seen: Seen & One) => Promise<Acted>,
): Promise<ActResults> {
  const person = asking(response).act().author;
  await demand(services, { documentId }, { task: "translate", person });
  const exceptions = await services.exceptions.inDocument(documentId);
  const own = await idsIn(services, documentId, segments);
  const results: ActResult[] = [];
  for (const one of segments) {
    const seen = { ...one, exceptions, page: sitting, act: asking(response).act() };
    const acted: Acted = own.has(one.id) ? await act(services, seen) : { ...one, outcome: "gone" };
    const segment = isSaved(acted) ? await services.segments.find(one.id) : undefined;
    const row = segment === undefined ? null : segmentRow(services.glossary, segment, exceptions);
    results.push({ ...acted, row });
  }
  return { results, progress: await services.documents.progress(documentId) };
}

/** What stands in another document is not touched by what is asked of this one. */
async function idsIn(
  { segments: store }: Services,
  documentId: number,
  segments: readonly SeenOne[],
): Promise<ReadonlySet<number>> {
  const found = await Promise.all(segments.map(({ id }) => store.find(id)));
  return new Set(found.flatMap((one) => (one?.documentId === documentId ? one.id : [])));
}

function isSaved({ outcome }: Acted): boolean {
  return outcome === "done" || outcome === "draft";
}
