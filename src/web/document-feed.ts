/** So many changes are remembered, for pages that were away: a minute of twenty busy translators and more. */
const REMEMBERED = 5_000;

/** Who missed the changes of more segments than these reads all anew. */
const MOST_MISSED = 1_000;

/** A segment, and the revision that it stands at now. */
export interface SegmentState {
  readonly id: number;
  readonly revision: number;
}

/** What happens to a document while it is open in pages; `sitting` names the page that did it, null for another program or page. */
export type DocumentChange =
  /** Texts or statuses were written, for whatever reason. */
  | {
      readonly type: "saved";
      readonly segments: readonly SegmentState[];
      readonly sitting: string | null;
    }
  /** Segments were locked or unlocked. */
  | {
      readonly type: "locked";
      readonly segments: readonly SegmentState[];
      readonly sitting: string | null;
    }
  /** Segments came, went, or stand elsewhere. */
  | { readonly type: "structure"; readonly sitting: string | null };

/** A change with its turn: turns only grow, over all documents and also after a new start. */
export interface ToldChange {
  readonly turn: number;
  readonly documentId: number;
  readonly change: DocumentChange;
}

/** What a page has missed; `segments` null where that is not known any more, or is too much to name. */
export interface Missed {
  readonly turn: number;
  readonly segments: readonly SegmentState[] | null;
  readonly structure: boolean;
}

/** Everything that is done to documents is told here, whoever does it and wherever. */
export interface DocumentFeed {
  /** The turn of the newest change; a page that was read at a turn asks for what came after it. */
  readonly turn: number;
  tell(documentId: number, change: DocumentChange): void;
  subscribe(listener: (told: ToldChange) => void): void;
  /** What others than a sitting did to a document since a turn. */
  missed(
    documentId: number,
    since: { readonly turn: number; readonly sitting: string | null },
  ): Missed;
}

/** `start`: the first turn, greater than any before this start, as the time in milliseconds is. */
export function createDocumentFeed(start: number): DocumentFeed {
  const listeners: ((told: ToldChange) => void)[] = [];
  const log: ToldChange[] = [];
  let turn = start;

  /** A turn of an earlier start is older than all that is remembered; one that is yet to come was another clock's. */
  const isRemembered = (since: number) => since >= (log[0]?.turn ?? turn + 1) - 1 && since <= turn;

  return {
    get turn() {
      return turn;
    },
    tell(documentId, change) {
      turn += 1;
      const told = { turn, documentId, change };
      log.push(told);
      if (log.length > REMEMBERED) log.splice(0, REMEMBERED / 10);
      for (const listener of listeners) listener(told);
    },
    subscribe(listener) {
      listeners.push(listener);
    },
    missed(documentId, { turn: since, sitting }) {
      if (!isRemembered(since)) return { turn, segments: null, structure: true };
      const changes = log
        .filter((told) => told.turn > since && told.documentId === documentId)
        .map(({ change }) => change)
        .filter((change) => sitting === null || change.sitting !== sitting);
      return {
        turn,
        segments: newest(changes),
        structure: changes.some(({ type }) => type === "structure"),
      };
    },
  };
}

function newest(changes: readonly DocumentChange[]): readonly SegmentState[] | null {
  const states = changes.flatMap((change) => (change.type === "structure" ? [] : change.segments));
  const segments = [...new Map(states.map((state) => [state.id, state])).values()];
  return segments.length > MOST_MISSED ? null : segments;
}
