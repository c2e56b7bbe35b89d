import { isConfirmed } from "../documents/segment.ts";
import type { SavePlan } from "../revisions/sitting.ts";
import type { Act } from "../storage/documents.ts";
import type { Services } from "./services.ts";

/** The stores through which segments reach a status. */
type Savers = Pick<Services, "segments" | "reviews">;

/** Has a version made whenever the last segment of a document is translated, reviewed or final. */
export function versionedAtStatus(
  { segments, reviews }: Savers,
  { versions, glossary }: Pick<Services, "versions" | "glossary">,
): Savers {
  /** What was saved stands, whatever becomes of the version. */
  const note = async (id: number, { author, at }: Act, plan: SavePlan) => {
    if (!bringsStatus(plan)) return;
    const by = { act: { author, at }, glossaryState: glossary.state };
    await versions.addRisen(id, by).catch(console.error);
  };

  return {
    segments: {
      ...segments,
      async save(id, save) {
        const plan = await segments.save(id, save);
        await note(id, save, plan);
        return plan;
      },
    },
    reviews: {
      ...reviews,
      async decide(id, deciding) {
        const plan = await reviews.decide(id, deciding);
        await note(id, deciding.save, plan);
        return plan;
      },
    },
  };
}

/** Drafts bring none, and to confirm the same again is no revision. */
function bringsStatus(plan: SavePlan): boolean {
  if (plan.type !== "saved" || plan.current === null) return false;
  const { number } = plan.current;
  return isConfirmed(plan.current) && plan.append.some((revision) => revision.number === number);
}
