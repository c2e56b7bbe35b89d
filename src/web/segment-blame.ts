import type { Segment } from "../documents/segment.ts";
import { type Attribution, blame, together } from "../revisions/blame.ts";
import { isWhole, type StructureStep } from "../revisions/structure.ts";
import type { Services } from "./services.ts";

/** Splits and joins are followed back so far; what is older counts as brought by the last of them. */
const MOST_GENERATIONS = 20;

/**
 * Who brought each word of a segment, also where it was split off or joined since: whoever splits a segment has not
 * written its words. `steps`: of its document.
 */
export function segmentBlame(
  { segments }: Pick<Services, "segments">,
  { id, revision }: Pick<Segment, "id" | "revision">,
  steps: readonly StructureStep[],
): Promise<Attribution> {
  const known = new Map<string, Promise<Attribution>>();

  const attribution = (one: StepEnd, generation: number): Promise<Attribution> => {
    const key = `${one.id} ${one.revision}`;
    const found = known.get(key) ?? trace(one, generation);
    known.set(key, found);
    return found;
  };

  const trace = async (one: StepEnd, generation: number): Promise<Attribution> => {
    const newestFirst = await segments.revisions(one.id, { before: one.revision + 1 });
    const inherited = new Map<number, Attribution>();
    for (const { number, origin } of newestFirst) {
      const isMade = origin === "split" || origin === "joined";
      const step = isMade && generation < MOST_GENERATIONS ? stepTo(one.id, number, steps) : null;
      if (!step) continue;
      const before = step.before.map((earlier) => attribution(earlier, generation + 1));
      inherited.set(number, together(await Promise.all(before)));
    }
    return blame(newestFirst.toReversed(), inherited);
  };

  return attribution({ id, revision }, 0);
}

/** A segment at a revision. */
interface StepEnd {
  readonly id: number;
  readonly revision: number;
}

/** The step that a text came by. */
function stepTo(
  id: number,
  revision: number,
  steps: readonly StructureStep[],
): StructureStep | undefined {
  const came = (end: StepEnd) => end.id === id && end.revision === revision;
  return steps.find((step) => !isWhole(step) && step.after.some(came));
}
