import type { SaveState, SegmentPlace, Unreachable } from "../../../../views/save-sentence.ts";
import type { Outbox } from "./outbox.ts";

/**
 * While one types, a text is on its way for about a second before it is saved. Only what takes longer is told:
 * a line that changes with every word says nothing. Milliseconds.
 */
export const MOMENT = 2_500;

/** What the line below needs to know to say what is saved where. */
export interface SavingFacts {
  readonly outbox: Pick<Outbox, "unreachable" | "unsaved" | "get">;
  readonly now: number;
  readonly savedAt: number;
  /** False where the browser itself knows of no way to the server. */
  readonly network: boolean;
  /** False where the browser keeps nothing. */
  readonly keeps: boolean;
  readonly positionOf: (segmentId: number) => number;
  readonly openId: number | null;
  /** What else went wrong, in a sentence; null for nothing. */
  readonly failure: string | null;
}

/** The worst that is true now of what was written; as long as one text is not taken, nothing is said to be saved. */
export function saveStateOf(facts: SavingFacts): SaveState {
  const { outbox, failure, savedAt } = facts;
  const unsaved = outbox.unsaved();
  if (outbox.unreachable && unsaved.length > 0) return unreachable(facts, unsaved);
  const placeOf = (id: number) => ({ id, position: facts.positionOf(id) });
  const inConflict = unsaved.find((id) => outbox.get(id)?.conflict);
  if (inConflict !== undefined) return { type: "conflict", segment: placeOf(inConflict) };
  const refused = unsaved.find((id) => outbox.get(id)?.rejection);
  const message = refused === undefined ? null : outbox.get(refused)?.rejection;
  if (refused !== undefined && message) {
    return { type: "rejected", message, segment: placeOf(refused) };
  }
  if (failure !== null) return { type: "failed", message: failure };
  return { type: "saved", at: savedAt, pending: lateSegments(facts).length > 0 };
}

/** The segments whose text has been on its way for longer than a moment, or cannot go on its way. */
export function lateSegments({ outbox, now }: SavingFacts): readonly number[] {
  return outbox.unsaved().filter((id) => {
    const saving = outbox.get(id);
    const since = saving?.sent?.since ?? saving?.since ?? now;
    return outbox.unreachable || saving?.conflict || saving?.rejection || now - since >= MOMENT;
  });
}

function unreachable(facts: SavingFacts, unsaved: readonly number[]): Unreachable {
  const { network, keeps, failure } = facts;
  return {
    type: "unreachable",
    count: unsaved.length,
    missing: network ? "server" : "network",
    kept: keeps,
    segment: elsewhere(facts, unsaved),
    failure,
  };
}

/** The next one after the open segment in the order of the document, from the top again at the end. */
function elsewhere(
  { positionOf, openId }: SavingFacts,
  unsaved: readonly number[],
): SegmentPlace | null {
  const here = openId === null ? 0 : positionOf(openId);
  const others = unsaved
    .filter((id) => id !== openId)
    .map((id) => ({ id, position: positionOf(id) }))
    .toSorted((one, other) => one.position - other.position);
  return others.find(({ position }) => position > here) ?? others[0] ?? null;
}
