import type { SegmentOfferModel } from "../../../../views/reimport-models.ts";
import { SegmentOffer } from "../../../../views/segment-offer.tsx";
import type { Desk } from "../desk.ts";
import type { Feature } from "../feature.ts";
import type { OpenSegment } from "../segment/open-segment.ts";
import { attempt, type Tools } from "../tools.ts";
import { dismissOffer, fetchOffer, fetchOffered } from "./offer-api.ts";

/** Offers the earlier translation of a segment whose source a changed file has changed. */
export function createOffering(tools: Tools, desk: Desk): Feature {
  const { announce, outbox, page, around } = tools;
  const { t } = around.translation;
  let offered: ReadonlySet<number> = new Set();
  const offers = new Map<number, SegmentOfferModel>();

  /** Few documents have any: only then something is asked for as segments are opened. */
  const renew = async () => {
    offered = new Set(await fetchOffered(page.documentId));
    if (desk.opened !== null) await show(desk.opened);
  };
  const show = async (segment: OpenSegment) => {
    const { id } = segment;
    if (!offered.has(id) || offers.has(id)) return;
    const offer = await fetchOffer(id);
    if (offer === null) return;
    offers.set(id, offer);
    if (desk.opened === segment) segment.redraw();
  };
  const quietly = (done: Promise<void>) => void done.catch(() => undefined); // asked again with the next one

  const use = () => {
    const segment = desk.opened;
    const offer = offers.get(segment?.id ?? 0);
    if (segment === null || offer === undefined) return false;
    if (!segment.isWritable()) return announce(t("errors.segmentLocked"));
    const { field } = segment;
    field.change({ from: 0, to: field.text.length, insert: offer.target });
    outbox.matched(segment.id, offer.score);
    segment.save(); // as it came, before it is written on
    segment.focus();
    return announce(t("reimport.offer.used"));
  };

  const dismiss = (segmentId: number) =>
    void attempt(tools, async () => {
      await dismissOffer(segmentId);
      offers.delete(segmentId);
      offered = new Set([...offered].filter((id) => id !== segmentId));
      desk.opened?.redraw();
      desk.opened?.focus();
      announce(t("reimport.offer.dismissed"));
    });

  tools.live.listen({ structure: () => quietly(renew()) });
  quietly(renew());

  return {
    commands: { useOffer: use },
    opened: (segment) => quietly(show(segment)),
    lead: (row) => {
      const offer = offers.get(row.id);
      return (
        offer && (
          <SegmentOffer
            key="offer"
            offer={offer}
            source={row.source}
            onUse={use}
            onDismiss={() => dismiss(row.id)}
          />
        )
      );
    },
  };
}
