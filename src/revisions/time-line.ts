/** What stands in a time line beside the revisions. */
export interface TimedEvent {
  /** Milliseconds since 1970, UTC. */
  readonly at: number;
  /** True where a revision of the very same moment follows from it, as from a split. */
  readonly leads?: boolean;
}

/** One entry of a time line. */
export type TimeLineItem<Revision, Event> =
  | { readonly type: "revision"; readonly revision: Revision }
  | { readonly type: "event"; readonly event: Event };

/** Revisions that follow each other without gaps, the newest first, and what there is around them. */
export interface Stretch<Revision> {
  readonly revisions: readonly Revision[];
  /** The one right after them; null where they are the newest. */
  readonly newer: Revision | null;
  /** Whether the first of all is among them, or there is none. */
  readonly isLast: boolean;
}

/**
 * Puts events between the revisions that they happened between, the newest first. An event belongs to the stretch
 * that has the revision before it, so that each stands in one stretch only. The numbers of the revisions count, not
 * their times: a clock may have been set back.
 */
export function timeLine<Revision extends { readonly at: number }, Event extends TimedEvent>(
  { revisions, newer, isLast }: Stretch<Revision>,
  events: readonly Event[],
): readonly TimeLineItem<Revision, Event>[] {
  const rest = events
    .toSorted((one, other) => other.at - one.at)
    .filter((event) => newer === null || !follows(event, newer));
  const items: TimeLineItem<Revision, Event>[] = [];
  let next = 0;
  for (const revision of revisions) {
    for (let event = rest[next]; event && follows(event, revision); event = rest[++next])
      items.push({ type: "event", event });
    items.push({ type: "revision", revision });
  }
  if (isLast) for (const event of rest.slice(next)) items.push({ type: "event", event });
  return items;
}

function follows({ at, leads = false }: TimedEvent, revision: { readonly at: number }): boolean {
  return at > revision.at || (at === revision.at && !leads);
}
