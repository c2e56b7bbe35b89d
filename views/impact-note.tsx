import type { JSX } from "preact";
import { type ImpactSummary, impactPath } from "./impact-models.ts";
import { impactDetails, impactSentence } from "./impact-sentence.tsx";
import { useTranslation } from "./translation.ts";

/** What the change that was just made touches, with the way to look at it; nothing where no text is touched. */
export function ImpactNote({ impact }: { readonly impact: ImpactSummary }): JSX.Element | null {
  const { t } = useTranslation();
  if (impact.step === null || (impact.segments === 0 && impact.complete)) return null;
  const details = impactDetails(impact, t);
  const { replace, look } = impact.kinds;
  return (
    <p class="impact-note" data-impact-note>
      <span>{impactSentence(impact, t)}</span>
      {details && <span class="quiet">{details}</span>}
      <a class="button" href={impactPath(impact.step)}>
        {t(replace + look > 0 ? "impact.review" : "impact.show")}
      </a>
    </p>
  );
}
