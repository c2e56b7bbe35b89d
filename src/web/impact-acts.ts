import type { AcceptOutcome } from "../../views/impact-models.ts";
import { isConfirmed, type Segment } from "../documents/segment.ts";
import { Mishap } from "../errors.ts";
import type { GlossaryStep } from "../quality/impact/concept-change.ts";
import { impactOn } from "../quality/impact.ts";
import type { Save } from "../revisions/sitting.ts";
import type { Act } from "../storage/documents.ts";
import { judge } from "./desk.ts";
import { KEPT_AS_IT_IS } from "./replacements.ts";
import { demand } from "./segment-saving.ts";
import type { Services } from "./services.ts";

/** A segment and the revision that it was shown in. */
export interface ShownSegment {
  readonly id: number;
  readonly base: number;
}

/** What became of a segment, and its newest revision. */
export interface Accepted {
  readonly id: number;
  readonly outcome: AcceptOutcome | "undone";
  readonly revision: number;
}

type Holders = Pick<Services, "exceptions" | "glossary" | "segments" | "reviews">;

/**
 * Puts the proposal of a step into a segment, as a revision. A confirmed segment stays confirmed where no error
 * is left. Whatever stands in the way is told, and nothing is lost.
 */
export async function acceptProposal(
  services: Holders,
  step: GlossaryStep,
  { shown, act }: { readonly shown: ShownSegment; readonly act: Act },
): Promise<Accepted> {
  const segment = await services.segments.find(shown.id);
  if (segment === undefined) return { id: shown.id, outcome: "gone", revision: shown.base };
  const { id, revision } = segment;
  if (segment.locked) return { id, outcome: "locked", revision };
  if (revision !== shown.base) return { id, outcome: "changed", revision };
  const exceptions = await services.exceptions.inDocument(segment.documentId);
  const impact = impactOn(step, { segment, exceptions });
  if (impact?.kind !== "replace") return { id, outcome: "nothing", revision };
  const confirmed = isConfirmed(segment) && impact.settles;
  const replaced = { ...segment, target: impact.proposal };
  const { standing } = judge(services.glossary, replaced, exceptions);
  const accepted = standing.map(({ fingerprint }) => fingerprint);
  return saved(services, segment, {
    target: impact.proposal,
    base: revision,
    ...act,
    origin: "replaced",
    ...(confirmed
      ? { status: "translated", checked: { state: services.glossary.state, accepted } }
      : { status: "draft" }),
  });
}

/** Takes a replacement back where nothing was written since: the text and the status are as they were. */
export async function takeBack(
  services: Holders,
  { id, base }: ShownSegment,
  { step, act }: { readonly step: number; readonly act: Act },
): Promise<Accepted> {
  const segment = await services.segments.find(id);
  const made = await services.segments.revision(id, base);
  const earlier = await services.segments.revision(id, base - 1);
  if (segment === undefined) return { id, outcome: "gone", revision: base };
  const { revision } = segment;
  if (revision !== base) return { id, outcome: "changed", revision };
  if (made?.origin !== "replaced" || earlier === undefined)
    return { id, outcome: "nothing", revision };
  return saved(services, segment, {
    target: earlier.target,
    status: earlier.status,
    base,
    ...act,
    origin: "restored",
    restoredFrom: earlier.number,
    ...(isConfirmed(earlier) ? { checked: { state: step - 1, accepted: [] } } : {}),
  });
}

/** Saves, unless somebody was quicker, the segment was locked meanwhile, or others translate in its project. */
async function saved(services: Holders, segment: Segment, save: Save): Promise<Accepted> {
  const { id } = segment;
  try {
    await demand(services, segment, { task: "translate", person: save.author });
    const plan = await services.segments.save(id, save);
    if (plan.type === "conflict") {
      return { id, outcome: "changed", revision: plan.current.number };
    }
    return { id, outcome: outcomeOf(segment, save), revision: plan.current?.number ?? 0 };
  } catch (error) {
    if (!(error instanceof Mishap)) throw error;
    if (error.mishap === "segmentReplaced")
      return { id, outcome: "changed", revision: segment.revision };
    if (!KEPT_AS_IT_IS.has(error.mishap)) throw error;
    return { id, outcome: "locked", revision: segment.revision };
  }
}

function outcomeOf(segment: Segment, { origin, status }: Save): Accepted["outcome"] {
  if (origin === "restored") return "undone";
  return isConfirmed(segment) && status === "draft" ? "draft" : "replaced";
}
