import type { HistoryItem, HistoryModel, StepEvent } from "../../views/history-models.ts";
import type { Segment } from "../documents/segment.ts";
import { isWhole, type StructureStep } from "../revisions/structure.ts";
import { timeLine } from "../revisions/time-line.ts";
import { stepNote } from "./lineage.ts";
import type { Services } from "./services.ts";

/** Revisions on one page of the time line. */
export const REVISIONS_SHOWN = 100;

/** Which page of a segment's time line is asked for. */
interface Page {
  readonly before: number | null;
  readonly show: "all" | "texts";
  /** Of the document. */
  readonly steps: readonly StructureStep[];
}

/** One page of the time line of a segment, and where its neighbours begin. */
export async function timeLinePage(
  services: Services,
  segment: Segment,
  { before, show, steps }: Page,
): Promise<Pick<HistoryModel, "items" | "older" | "newer">> {
  const { id, revision: newest } = segment;
  const range = { before: before ?? undefined, limit: REVISIONS_SHOWN };
  const revisions = await services.segments.revisions(id, range);
  const first = revisions.at(-1)?.number ?? 1;
  const isLast = first === 1;
  const newer = before === null ? null : ((await services.segments.revision(id, before)) ?? null);
  const since = isLast ? 0 : (revisions.at(-1)?.at ?? 0);
  const span = { since, until: newer?.at ?? Number.MAX_SAFE_INTEGER };
  const events =
    show === "texts"
      ? []
      : [...(await services.timeline.events(id, span)), ...(await stepsOf(services, id, steps))];
  const items: readonly HistoryItem[] = timeLine({ revisions, newer, isLast }, events);
  return { items, older: isLast ? null : first, newer: newerPage(before, newest) };
}

function newerPage(before: number | null, newest: number): HistoryModel["newer"] {
  if (before === null) return null;
  return before + REVISIONS_SHOWN > newest ? "newest" : before + REVISIONS_SHOWN;
}

/** The steps that a segment came or went by; one that arranged all anew and left it alone is none. */
async function stepsOf(
  services: Services,
  id: number,
  steps: readonly StructureStep[],
): Promise<readonly StepEvent[]> {
  const own = steps.flatMap((step) => {
    const went = step.before.some((one) => one.id === id);
    const came = step.after.some((one) => one.id === id);
    return went === came ? [] : [{ step, side: came ? ("made" as const) : ("gone" as const) }];
  });
  return Promise.all(
    own.map(async ({ step, side }) => {
      const others = side === "made" ? step.before : step.after;
      const ids = isWhole(step) ? [] : others.map((one) => one.id);
      const note = await stepNote(services, step, ids);
      return { ...note, type: "arranged" as const, side, leads: side === "made" };
    }),
  );
}
