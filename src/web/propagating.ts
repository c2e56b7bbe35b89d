import { Router } from "express";
import { z } from "zod";
import type { EqualSegment, EqualSegments } from "../../views/search-models.ts";
import { isConfirmed, type Segment } from "../documents/segment.ts";
import { actOnAll, SeenSegmentBody, seenSegments } from "./acted-segments.ts";
import { findSegment, Sitting } from "./asked-segment.ts";
import { type Acted, actOn, confirmed, type Holders, type Seen } from "./replacements.ts";
import type { Services } from "./services.ts";

/** More equal sentences than these are not listed: the next confirmation asks for the rest. Segments. */
const MOST_EQUAL = 1_000;

const PropagateBody = z.object({
  segments: seenSegments(SeenSegmentBody),
  sitting: Sitting.optional(),
});

/** The same sentence elsewhere in its document, and its translation carried over to it. */
export function propagationRoutes(services: Services): Router {
  const routes = Router();

  routes.get("/api/segments/:id/equals", async (request, response) => {
    response.json(await equalsOf(services, await findSegment(services, request)));
  });

  routes.post("/api/segments/:id/propagate", async (request, response) => {
    const { documentId, ...origin } = await findSegment(services, request);
    const { segments, sitting } = PropagateBody.parse(request.body);
    const acting = { documentId, segments, sitting, response };
    response.json(
      await actOnAll(services, acting, (holders, seen) => carryOver(holders, seen, origin)),
    );
  });

  return routes;
}

/** A segment of which nothing can be carried over, since it is not confirmed, has none to be asked about. */
async function equalsOf({ scan }: Services, segment: Segment): Promise<EqualSegments> {
  const { source, target, codes, status } = segment;
  const equal = isConfirmed(segment) ? await scan.equalTo(segment, MOST_EQUAL) : [];
  const others = equal.filter((one) => !one.locked && !(isConfirmed(one) && one.target === target));
  return {
    ...{ source, target, codes, status },
    open: others.filter((one) => !isConfirmed(one)).map(shown),
    different: others.filter(isConfirmed).map(shown),
    locked: equal.filter((one) => one.locked && one.target !== target).length,
  };
}

function shown({ id, revision, position, status, target, codes }: Segment): EqualSegment {
  return { id, revision, position, status, target, codes };
}

type Origin = Pick<Segment, "source" | "target" | "status">;

function carryOver(services: Holders, seen: Seen, origin: Origin): Promise<Acted> {
  const { source, target } = origin;
  return actOn(services, seen, (segment) => {
    if (!isConfirmed(origin) || segment.source !== source) return null;
    if (isConfirmed(segment) && segment.target === target) return null;
    const status = confirmed(services, { segment, target }, seen.exceptions);
    return { target, ...status, origin: "propagated" };
  });
}
