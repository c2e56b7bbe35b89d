import type { ImpactSummary, TouchedSegment } from "../../views/impact-models.ts";
import type { Concept } from "../glossary/concept.ts";
import { type Surveyed, stepPlanned, survey } from "./impact-survey.ts";

/** So many segments show what a change would do. */
const EXAMPLES = 5;

/** Whoever asks before saving waits a little longer than who is told after. Milliseconds. */
const PATIENCE = 1_000;

/** What a concept would touch if it were saved so, or deleted where it is null. */
export async function impactPreview(
  services: Surveyed,
  id: string,
  concept: Concept | null,
): Promise<{ readonly impact: ImpactSummary; readonly examples: readonly TouchedSegment[] }> {
  const change = concept ? { put: [concept], remove: [] } : { put: [], remove: [id] };
  const step = stepPlanned(services, change);
  const kinds = ["replace", "look", "solved"] as const;
  const range = { limit: EXAMPLES, kinds, patience: PATIENCE };
  const { found, next: _, ...count } = await survey(services, step, range);
  return { impact: { step: null, ...count }, examples: found };
}
