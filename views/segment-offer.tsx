import type { JSX } from "preact";
import { CodedText } from "./coded-text.tsx";
import { DifferenceText } from "./differences.tsx";
import { Keys } from "./editor-keys.tsx";
import type { SegmentOfferModel } from "./reimport-models.ts";
import { useTranslation } from "./translation.ts";

/** What was changed in the source of a segment, and how it was translated before. */
export function SegmentOffer(props: {
  readonly offer: SegmentOfferModel;
  readonly source: string;
  readonly onUse: () => void;
  readonly onDismiss: () => void;
}): JSX.Element {
  const { t } = useTranslation();
  const { offer, source, onUse, onDismiss } = props;
  return (
    <section class="segment-offer">
      <h2 class="panel-title">{t("reimport.offer.title")}</h2>
      <p class="text" lang="hr">
        <DifferenceText before={offer.source} after={source} />
      </p>
      <p class="small quiet">
        {t("reimport.offer.was")} · {t("reimport.offer.score", { score: offer.score })}
      </p>
      <p class="text" lang="en">
        <CodedText text={offer.target} />
      </p>
      <p class="segment-offer-actions">
        <button type="button" class="button" onClick={onUse}>
          {t("reimport.offer.use")} <Keys command="useOffer" />
        </button>
        <button type="button" class="button quiet" onClick={onDismiss}>
          {t("reimport.offer.dismiss")}
        </button>
      </p>
    </section>
  );
}
