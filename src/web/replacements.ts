import type { ActOutcome } from "../../views/search-models.ts";
import { isConfirmed, type Segment, type SegmentStatus } from "../documents/segment.ts";
import { Mishap, type MishapName } from "../errors.ts";
import type { Exception } from "../quality/exception.ts";
import type { Revision } from "../revisions/revision.ts";
import type { Checked, Save } from "../revisions/sitting.ts";
import type { Act } from "../storage/documents.ts";
import { type Judgement, judge } from "./desk.ts";
import type { Services } from "./services.ts";

/** What acts on segments that are not open: it saves them one by one, each as a revision of its own. */
export type Holders = Pick<Services, "exceptions" | "glossary" | "segments">;

/** A segment in the revision in which it was seen, and the exceptions of its document. */
export interface Seen {
  readonly id: number;
  readonly revision: number;
  readonly exceptions: readonly Exception[];
  readonly act: Act;
  /** The page that asks, so that it is not told of what it has done itself. */
  readonly page: string | undefined;
}

/** What became of a segment: as it stands afterwards where it was saved. */
export interface Acted {
  readonly id: number;
  readonly outcome: ActOutcome;
  readonly revision: number;
}

/** What a text shall become; null where there is nothing to do. */
export type Plan = (
  segment: Segment,
) => Pick<Save, "target" | "status" | "origin" | "checked"> | null;

/** Saves what is planned for a segment, unless it was changed or locked since it was seen. */
export async function actOn(services: Holders, seen: Seen, plan: Plan): Promise<Acted> {
  const { id, revision, act, page } = seen;
  const segment = await services.segments.find(id);
  if (segment === undefined) return { id, outcome: "gone", revision };
  if (segment.locked) return { id, outcome: "locked", revision: segment.revision };
  if (segment.revision !== revision) return changed(segment);
  const planned = plan(segment);
  if (planned === null) return { id, outcome: "nothing", revision };
  return saved(services, segment, {
    ...planned,
    ...act,
    base: revision,
    ...(page === undefined ? {} : { page }),
  });
}

/**
 * The status of a text after words in it were replaced. A confirmed one stays confirmed where that brings no
 * finding which was not there before; a review does not cover what it has not seen.
 */
export function statusReplaced(
  { glossary }: Pick<Services, "glossary">,
  { segment, target }: { readonly segment: Segment; readonly target: string },
  exceptions: readonly Exception[],
): SegmentStatus {
  if (!isConfirmed(segment)) return "draft";
  const before = judge(glossary, segment, exceptions).standing.map(
    ({ fingerprint }) => fingerprint,
  );
  const after = judge(glossary, { ...segment, target }, exceptions).standing;
  const holds = after.every(
    ({ severity, fingerprint }) =>
      severity === "note" || (severity === "warning" && before.includes(fingerprint)),
  );
  return holds ? "translated" : "draft";
}

/** A text that is confirmed as by its translator, and what it was checked against; a draft where an error stands. */
export function confirmed(
  { glossary }: Pick<Services, "glossary">,
  { segment, target }: { readonly segment: Segment; readonly target: string },
  exceptions: readonly Exception[],
): Pick<Save, "status" | "checked"> {
  const judgement = judge(glossary, { ...segment, target }, exceptions);
  if (judgement.standing.some(({ severity }) => severity === "error")) return { status: "draft" };
  return { status: "translated", checked: checkedNow(glossary.state, judgement) };
}

/** Takes back what was replaced or carried over, where nothing was written since: text and status are as before. */
export async function takeBack(services: Holders, seen: Seen): Promise<Acted> {
  const { id, revision } = seen;
  const made = await services.segments.revision(id, revision);
  const earlier = await services.segments.revision(id, revision - 1);
  if (made !== undefined && !TAKEN_BACK.has(made.origin))
    return { id, outcome: "nothing", revision };
  return actOn(services, seen, (segment) => ({
    target: earlier?.target ?? "",
    status: earlier?.status ?? "initial",
    origin: "restored",
    ...(earlier === undefined ? {} : { restoredFrom: earlier.number }),
    ...checkRestored(services, { segment, made, earlier }, seen.exceptions),
  }));
}

const TAKEN_BACK: ReadonlySet<string> = new Set(["replaced", "propagated"]);

interface Restored {
  readonly segment: Segment;
  readonly made: Revision | undefined;
  readonly earlier: Revision | undefined;
}

/** Where the segment stayed confirmed its check stayed too; else the text of before is checked as it stands now. */
function checkRestored(
  { glossary }: Pick<Services, "glossary">,
  { segment, made, earlier }: Restored,
  exceptions: readonly Exception[],
): Pick<Save, "checked"> {
  const isKept = made?.origin === "replaced" && isConfirmed(segment);
  if (earlier === undefined || !isConfirmed(earlier) || isKept) return {};
  const judgement = judge(glossary, { ...segment, target: earlier.target }, exceptions);
  return { checked: checkedNow(glossary.state, judgement) };
}

function checkedNow(state: number, { standing, excepted }: Judgement): Checked {
  return {
    state,
    accepted: standing.map(({ fingerprint }) => fingerprint),
    setAside: excepted.map(({ finding }) => finding.fingerprint),
  };
}

/** What nobody changes in passing. */
export const KEPT_AS_IT_IS: ReadonlySet<MishapName> = new Set([
  "segmentLocked",
  "segmentFinal",
  "notYourStep",
]);

/** Saves, unless somebody was quicker or the segment was locked meanwhile. */
async function saved({ segments }: Holders, segment: Segment, save: Save): Promise<Acted> {
  const { id } = segment;
  try {
    const plan = await segments.save(id, save);
    if (plan.type === "conflict") return changed({ id, revision: plan.current.number });
    const outcome = isConfirmed(segment) && save.status === "draft" ? "draft" : "done";
    return { id, outcome, revision: plan.current?.number ?? 0 };
  } catch (error) {
    if (!(error instanceof Mishap)) throw error;
    if (error.mishap === "segmentReplaced") return changed({ id, revision: segment.revision });
    if (!KEPT_AS_IT_IS.has(error.mishap)) throw error;
    return { id, outcome: "locked", revision: segment.revision };
  }
}

function changed({ id, revision }: Pick<Segment, "id" | "revision">): Acted {
  return { id, outcome: "changed", revision };
}
