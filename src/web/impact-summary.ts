import type { Request } from "express";
import type { ImpactSummary } from "../../views/impact-models.ts";
import { StepNumber } from "./impact-addresses.ts";
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

/**
 * The same for the page after a change, whose address says which step it was: `?step=12` after saving,
 * `?deleted=12` after deleting. Undefined where it says none.
 */
export async function impactAfter(
  services: Surveyed,
  { query }: Pick<Request, "query">,
): Promise<ImpactSummary | undefined> {
  const step = StepNumber.safeParse(query.step ?? query.deleted);
  if (!step.success || step.data > services.glossary.state) return undefined;
  return impactSummary(services, step.data);
}
