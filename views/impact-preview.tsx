import type { JSX } from "preact";
import type { ImpactSummary, TouchedSegment } from "./impact-models.ts";
import { impactDetails, impactSentence } from "./impact-sentence.tsx";
import { ImpactTexts } from "./impact-texts.tsx";
import { useTranslation } from "./translation.ts";

/**
 * Asks what a concept would touch as it stands in the form around this button; the answer comes in beside
 * it. `concept` is the id of a saved one, null for a new one.
 */
export function ImpactPreview({ concept }: { readonly concept: string | null }): JSX.Element {
  const { t } = useTranslation();
  const query = concept === null ? "" : `?concept=${encodeURIComponent(concept)}`;
  return (
    <div class="impact-preview" data-behaviour="impact-preview">
      <button
        type="submit"
        class="button quiet"
        formAction={`/glossary/impact/preview${query}`}
        formNoValidate
        data-failed={t("impact.previewFailed")}
      >
        {t("impact.preview")}
      </button>
      <div data-preview aria-live="polite" />
    </div>
  );
}

/** The answer: how much, and the first segments with what would be proposed. */
export function ImpactPreviewResult(props: {
  readonly impact: ImpactSummary;
  readonly examples: readonly TouchedSegment[];
}): JSX.Element {
  const { t } = useTranslation();
  const details = impactDetails(props.impact, t);
  return (
    <div class="impact-result" data-preview-result>
      <p>
        {impactSentence(props.impact, t)} {details && <span class="quiet">{details}</span>}
      </p>
      <ul>
        {props.examples.map((touched) => (
          <li key={touched.segment.id}>
            <p class="quiet small">
              {touched.documentTitle} · {touched.segment.position}
            </p>
            <ImpactTexts touched={touched} />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The same as a page, for a browser without script. */
export function ImpactPreviewPage(props: {
  readonly impact: ImpactSummary;
  readonly examples: readonly TouchedSegment[];
}): JSX.Element {
  const { t } = useTranslation();
  return (
    <div class="impact">
      <h1>{t("impact.previewTitle")}</h1>
      <ImpactPreviewResult {...props} />
      <p>
        <a class="button" href="/glossary">
          {t("impact.backToConcept")}
        </a>
      </p>
    </div>
  );
}
