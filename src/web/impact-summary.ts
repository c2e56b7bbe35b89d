import type { ImpactSummary } from "../../views/impact-models.ts";
import { type Surveyed, stepMade, survey } from "./impact-survey.ts";

/** Whoever saved a concept waits no longer to be told what that touches. Milliseconds. */
const PATIENCE = 400;

/** How much a step touches, for the note after saving; counting is broken off where it takes long. */
export async function impactSummary(
  services: Surveyed,
  step: number,
  patience = PATIENCE,
): Promise<ImpactSummary> {
  const made = await stepMade(services, step);
  const {
    found: _,
    next: __,
    ...count
  } = await survey(services, made, {
    limit: 0,
    kinds: [],
    patience,
  });
  return { step, ...count };
}
