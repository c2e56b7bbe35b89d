import type { ImpactSummary, TouchedSegment } from "../../views/impact-models.ts";
import { Mishap } from "../errors.ts";
import type { GlossaryChange } from "../glossary/change.ts";
import type { Exception } from "../quality/exception.ts";
import {
  changesInTexts,
  type GlossaryStep,
  impactSieve,
} from "../quality/impact/concept-change.ts";
import { type ImpactKind, impactOn } from "../quality/impact.ts";
import type { Place } from "../storage/segment-scan.ts";
import { allSegments } from "./all-segments.ts";
import type { Services } from "./services.ts";

/** A reader of a page waits no longer; what was not read by then is behind the next link. Milliseconds. */
const LONGEST_SURVEY = 2_000;

/** What a survey needs of the services. */
export type Surveyed = Pick<Services, "concepts" | "exceptions" | "glossary" | "scan">;

/** A step that was made, from the state before it to the glossary as it stands now. Throws `notFound`. */
export async function stepMade(services: Surveyed, number: number): Promise<GlossaryStep> {
  const step = await wholeStep(services, number);
  return { ...step, concepts: changesInTexts([...step.concepts.values()]) };
}

/** A step with all its concepts, those too that texts are read by as before: another note or definition. */
export async function wholeStep(
  services: Pick<Services, "concepts" | "glossary">,
  number: number,
): Promise<GlossaryStep> {
  const { concepts, glossary } = services;
  if (number > glossary.state) throw new Mishap("notFound");
  const states = [...(await concepts.statesBefore(number))];
  const change = {
    put: states.flatMap(([, before]) => before ?? []),
    remove: states.flatMap(([id, before]) => (before === null ? [id] : [])),
  };
  const changed = states.map(([id, before]) => {
    const after = glossary.concept(id) ?? null;
    return [id, { id, before, after }] as const;
  });
  return { before: glossary.asIf(change), after: glossary, concepts: new Map(changed) };
}

/** A step that is only thought of, from the glossary as it stands. */
export function stepPlanned(
  { glossary }: Pick<Services, "glossary">,
  change: GlossaryChange,
): GlossaryStep {
  const before = (id: string) => glossary.concept(id) ?? null;
  const changed = [
    ...change.put.map((after) => ({ id: after.id, before: before(after.id), after })),
    ...change.remove.map((id) => ({ id, before: before(id), after: null })),
  ];
  return { before: glossary, after: glossary.asIf(change), concepts: changesInTexts(changed) };
}

/** What to look for, and for how long. */
export interface SurveyRange {
  /** Where to go on; from the first segment without. */
  readonly after?: Place | undefined;
  /** So many segments are listed. */
  readonly limit: number;
  readonly kinds: readonly ImpactKind[];
  /** Once the list is full, counting goes on for so long. Milliseconds. */
  readonly patience: number;
}

/** What was found, and how much there is of each kind. */
export interface Survey extends Omit<ImpactSummary, "step"> {
  readonly found: readonly TouchedSegment[];
  /** Where to go on for more; null where there is nothing more. */
  readonly next: Place | null;
}

/** Goes through the segments of all documents for those that a step touches. */
export async function survey(
  services: Surveyed,
  step: GlossaryStep,
  { after, limit, kinds, patience }: SurveyRange,
): Promise<Survey> {
  const tally = createTally();
  if (step.concepts.size === 0) return { ...tally.count(), complete: true, found: [], next: null };
  const mayTouch = impactSieve(step);
  const judge = await createJudge(services, step);
  const found: TouchedSegment[] = [];
  const began = performance.now();
  let [place, more] = [after ?? null, false];
  for await (const segment of allSegments(services.scan, { after })) {
    const waited = performance.now() - began;
    if (waited > Math.max(LONGEST_SURVEY, patience) || (found.length >= limit && waited > patience))
      return { ...tally.count(), complete: false, found, next: place };
    if (found.length < limit) place = segment;
    if (!mayTouch(segment)) continue;
    const touched = await judge(segment);
    if (touched === undefined) continue;
    tally.add(touched);
    if (!kinds.includes(touched.impact.kind)) continue;
    if (found.length < limit) found.push(touched);
    else more = true;
  }
  return { ...tally.count(), complete: true, found, next: more ? place : null };
}

/** Judges those segments that the sieve lets pass. */
async function createJudge({ scan, exceptions }: Surveyed, step: GlossaryStep) {
  const documents = await scan.documents();
  const titles = new Map(documents.map(({ id, title }) => [id, title]));
  let known: { readonly documentId: number; readonly exceptions: readonly Exception[] } | undefined;
  return async (segment: TouchedSegment["segment"]): Promise<TouchedSegment | undefined> => {
    const { documentId } = segment;
    if (known?.documentId !== documentId)
      known = { documentId, exceptions: await exceptions.inDocument(documentId) };
    const impact = impactOn(step, { segment, exceptions: known.exceptions });
    return impact && { segment, documentTitle: titles.get(documentId) ?? "", impact };
  };
}

function createTally() {
  const documents = new Set<number>();
  const kinds = { replace: 0, look: 0, solved: 0, same: 0, untranslated: 0 };
  return {
    add({ segment, impact }: TouchedSegment): void {
      documents.add(segment.documentId);
      kinds[impact.kind] += 1;
    },
    count() {
      const segments = Object.values(kinds).reduce((sum, count) => sum + count, 0);
      return { segments, documents: documents.size, kinds };
    },
  };
}
