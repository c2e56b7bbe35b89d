import { Router } from "express";
import type { SegmentOfferModel } from "../../views/reimport-models.ts";
import { likable, likeness } from "../documents/reimport/likeness.ts";
import { offeredText } from "../documents/reimport/offer.ts";
import type { Offer } from "../storage/offers.ts";
import { findSegment } from "./asked-segment.ts";
import { findDocument } from "./documents.tsx";
import { asking } from "./reader.ts";
import type { Services } from "./services.ts";

/** Earlier translations that are offered where a changed file brought another source. */
export function offerRoutes(services: Services): Router {
  const routes = Router();
  const { offers } = services.reimports;

  routes.get("/api/documents/:id/offers", async (request, response) => {
    const document = await findDocument(services, request);
    response.json({ segments: await offers.inDocument(document.id) });
  });

  routes.get("/api/segments/:id/offer", async (request, response) => {
    const segment = await findSegment(services, request);
    const offer = await offers.find(segment.id);
    response.json({ offer: offer === undefined ? null : offerModel(offer) });
  });

  routes.delete("/api/segments/:id/offer", async (request, response) => {
    const segment = await findSegment(services, request);
    const dismissed = await offers.dismiss(segment.id, asking(response).act());
    response.json({ dismissed });
  });

  return routes;
}

function offerModel({ segment, former }: Offer): SegmentOfferModel {
  return {
    source: offeredText(former.source, former, segment),
    target: offeredText(former.target, former, segment),
    score: likeness(likable(former.source), likable(segment.source)),
  };
}
