import type { SegmentLineage, StepNeighbour, StepNote } from "../../views/history-steps.tsx";
import { withoutCodes } from "../documents/inline-codes.ts";
import { isLiving, type Segment } from "../documents/segment.ts";
import { heirsOf, isWhole, madeBy, type StructureStep } from "../revisions/structure.ts";
import type { Services } from "./services.ts";

/** So much of a source tells which segment is meant. Characters. */
const LONGEST_SOURCE = 120;

/** What the history of a segment says of splits and joins: where it came from, and what became of it. `steps`: of its document. */
export async function lineageOf(
  services: Services,
  segment: Segment,
  steps: readonly StructureStep[],
): Promise<SegmentLineage> {
  const made = madeBy(segment.id, steps);
  const gone = steps.findLast(({ before }) => before.some(({ id }) => id === segment.id));
  const origins = (step: StructureStep) => (isWhole(step) ? [] : step.before.map(({ id }) => id));
  return {
    made: made === undefined ? null : await stepNote(services, made, origins(made)),
    gone:
      gone === undefined || isLiving(segment)
        ? null
        : await stepNote(services, gone, heirsOf(segment.id, steps)),
  };
}

/** A step, with the segments on the other side of it. */
export async function stepNote(
  services: Services,
  { kind, author, at }: StructureStep,
  ids: readonly number[],
): Promise<StepNote> {
  const found = await Promise.all(ids.map((id) => services.segments.find(id)));
  return { kind, author, at, segments: found.flatMap((one) => neighbour(one)) };
}

function neighbour(segment: Segment | undefined): readonly StepNeighbour[] {
  if (segment === undefined) return [];
  const { id, position, source } = segment;
  const text = withoutCodes(source);
  const isLong = text.length > LONGEST_SOURCE;
  return [
    {
      id,
      position: isLiving(segment) ? position : null,
      source: isLong ? `${text.slice(0, LONGEST_SOURCE)}…` : text,
    },
  ];
}
