import type { TFunction } from "i18next";
import type { ImpactSummary } from "./impact-models.ts";

/** How much a change touches, in a sentence: made already, or only thought of. */
export function impactSentence(
  { step, segments, documents, complete }: ImpactSummary,
  t: TFunction,
): string {
  const verb = step === null ? "wouldTouch" : "touches";
  if (segments === 0 && complete) return t(`impact.${verb}None`);
  return t(`impact.${verb}${complete ? "" : "AtLeast"}`, {
    segments: t("impact.segments", { count: segments }),
    documents: t("impact.documents", { count: documents }),
  });
}

/** What is to be done about it: "5 with a proposal · 2 need a look". */
export function impactDetails({ kinds }: ImpactSummary, t: TFunction): string {
  const { replace, look, solved } = kinds;
  return [
    replace > 0 && t("impact.proposals", { count: replace }),
    look > 0 && t("impact.looks", { count: look }),
    solved > 0 && t("impact.solves", { count: solved }),
  ]
    .filter((part) => part !== false)
    .join(" · ");
}
