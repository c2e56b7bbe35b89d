import type { ConflictDetails, SegmentRow } from "../../../../views/models.ts";
import type { SaveAnswer } from "./answers.ts";
import type { Journal } from "./journal.ts";
import {
  acknowledged,
  conflicted,
  type Dispatch,
  dated,
  decided,
  due,
  farewell,
  isAwaited,
  isBusy,
  type LeftBehind,
  leftBehind,
  matched,
  recovered,
  rejected,
  replaced,
  resolved,
  type Saving,
  saveOf,
  sending,
  startSaving,
  typed,
  unanswered,
  type Verdict,
  type Wish,
  wished,
} from "./saving.ts";

/** The first pause before trying again, doubled up to the longest. Milliseconds. */
const FIRST_RETRY = 1000;
const LONGEST_RETRY = 15_000;

export interface OutboxOptions {
  /** Names the tab, so that its autosaves count as one sitting. */
  readonly sitting: string;
  readonly journal: Pick<Journal, "keep" | "drop">;
  readonly now: () => number;
  readonly send: (segmentId: number, save: Dispatch) => Promise<SaveAnswer>;
  readonly wait: (milliseconds: number, then: () => unknown) => unknown;
  /** Called after each answer, and after each change of what is unsaved. */
  readonly onAnswer: (segmentId: number, answer: SaveAnswer, sent: Wish) => void;
  readonly onChange: () => void;
}

/**
 * Sends the texts of segments one after the other, in the order in which they were written, and tries again
 * until each has arrived: where one meets no server, none overtakes it.
 */
export interface Outbox {
  /** True from the first save without an answer until one is answered; trying again is no answer. */
  readonly unreachable: boolean;
  get(segmentId: number): Saving | undefined;
  /** The segments of which something has not arrived, what was written first, first. */
  unsaved(): readonly number[];
  open(row: SegmentRow): Saving;
  type(segmentId: number, text: string): void;
  /** The text that was just put in is a match of the memory, so near in percent. */
  matched(segmentId: number, score: number): void;
  /** Keeps what is typed behind a confirmed text until the next segment has it; null once it does. */
  typeAhead(segmentId: number, text: string | null): void;
  wish(segmentId: number, wish: Exclude<Wish, "decide">): void;
  /** Sends what a reviewer decided, as a text is sent: in its order, and again until it has arrived. */
  decide(segmentId: number, verdict: Verdict): void;
  /** Keeps what the translator makes of a conflict, until it is resolved. */
  merge(segmentId: number, text: string): void;
  resolve(segmentId: number, text: string): void;
  /** Sends text that an earlier page left behind. */
  recover(row: SegmentRow, left: LeftBehind): void;
  /** A text that was to be put in met a newer revision: the translator decides, as between two edits. */
  disagree(segmentId: number, details: ConflictDetails): void;
  /** A revision came about in another way (restored): go on from it. */
  continueFrom(row: SegmentRow): void;
  /** What pagehide has to send at once, without waiting for answers. */
  farewells(): readonly { readonly segmentId: number; readonly save: Dispatch }[];
  retry(): void;
}

export function createOutbox(options: OutboxOptions): Outbox {
  const savings = new Map<number, Saving>();
  const { keepInJournal } = journalling(options);
  let pause = FIRST_RETRY;
  let unreachable = false;
  let pausing = false;
  let busy = false;
  /** Of several pauses only the last one ends by itself. */
  let turn = 0;

  const set = (segmentId: number, saving: Saving) => {
    const stamped = dated(saving, options.now());
    savings.set(segmentId, stamped);
    keepInJournal(segmentId, stamped);
    options.onChange();
  };

  const change = (segmentId: number, step: (saving: Saving) => Saving) => {
    const saving = savings.get(segmentId);
    if (saving === undefined) throw new RangeError(`segment ${segmentId} is not open`);
    set(segmentId, step(saving));
  };

  const pump = async (): Promise<void> => {
    const next = busy || pausing ? undefined : earliestDue(savings);
    if (next === undefined) return;
    const { segmentId, saving, wish } = next;
    busy = true;
    savings.set(segmentId, sending(saving, wish));
    const answer = await options.send(segmentId, saveOf(saving, wish, options.sitting));
    busy = false;
    try {
      take(segmentId, answer);
      // A side of a conflict that is only kept fulfils no greater wish.
      options.onAnswer(segmentId, answer, saving.asides.length > 0 ? "save" : wish);
    } finally {
      void pump(); // whatever showing an answer may meet, the next text has to go out
    }
  };

  const take = (segmentId: number, answer: SaveAnswer) => {
    if (answer.type === "unreachable") retryLater();
    else {
      pause = FIRST_RETRY;
      unreachable = false;
    }
    change(segmentId, (saving) => afterAnswer(saving, answer));
  };

  const retryLater = () => {
    unreachable = true;
    pausing = true;
    turn += 1;
    const mine = turn;
    options.wait(pause, () => mine === turn && retry());
    pause = Math.min(pause * 2, LONGEST_RETRY);
  };

  const retry = () => {
    pausing = false;
    void pump();
    unreachable &&= busy;
    options.onChange();
  };

  return {
    get unreachable() {
      return unreachable;
    },
    get: (segmentId) => savings.get(segmentId),
    unsaved: () =>
      inOrder([...savings].filter(([, saving]) => isAwaited(saving))).map(([id]) => id),
    open(row) {
      const known = savings.get(row.id);
      if (known !== undefined && (isAwaited(known) || isBusy(known))) return known;
      const saving = startSaving(row);
      savings.set(row.id, saving);
      return saving;
    },
    type: (segmentId, text) => change(segmentId, (saving) => typed(saving, text)),
    matched: (segmentId, score) => change(segmentId, (saving) => matched(saving, score)),
    typeAhead: (segmentId, ahead) => change(segmentId, (saving) => ({ ...saving, ahead })),
    wish(segmentId, wish) {
      change(segmentId, (saving) => wished(saving, wish));
      void pump();
    },
    decide(segmentId, verdict) {
      change(segmentId, (saving) => decided(saving, verdict));
      void pump();
    },
    merge: (segmentId, merged) => change(segmentId, (saving) => ({ ...saving, merged })),
    resolve(segmentId, text) {
      change(segmentId, (saving) => resolved(saving, text));
      void pump();
    },
    recover(row, left) {
      set(row.id, recovered(row, left));
      void pump();
    },
    disagree(segmentId, details) {
      const text = details.mine; // of a revision: the server has it
      change(segmentId, (saving) => conflicted({ ...saving, text, saved: text }, details));
    },
    continueFrom(row) {
      set(row.id, startSaving(row));
    },
    farewells: () =>
      inOrder([...savings]).flatMap(([segmentId, saving]) => {
        const leaving = farewell(saving);
        return leaving === null
          ? []
          : [{ segmentId, save: saveOf(saving, leaving, options.sitting) }];
      }),
    retry,
  };
}

function inOrder(savings: readonly (readonly [number, Saving])[]) {
  const since = ({ since, sent }: Saving) => sent?.since ?? since ?? 0;
  return savings.toSorted(([, one], [, other]) => since(one) - since(other));
}

/** The text that is to be sent next: the one that has waited longest. */
function earliestDue(savings: ReadonlyMap<number, Saving>) {
  const waiting = inOrder([...savings]).map(([segmentId, saving]) => {
    return { segmentId, saving, wish: due(saving) };
  });
  return waiting.find(isDue);
}

interface Waiting {
  readonly segmentId: number;
  readonly saving: Saving;
  readonly wish: Wish | null;
}

function isDue(waiting: Waiting): waiting is Waiting & { readonly wish: Wish } {
  return waiting.wish !== null;
}

function afterAnswer(saving: Saving, answer: SaveAnswer): Saving {
  switch (answer.type) {
    case "saved":
      return acknowledged(saving, answer.revision);
    case "refused":
      return acknowledged(saving, answer.details.saved);
    case "conflict":
      return conflicted(saving, answer.details);
    case "rejected":
      return rejected(saving, answer.message);
    case "replaced":
      return replaced(saving);
    case "unreachable":
      return unanswered(saving);
  }
}

/** Keeps in the journal what is still to arrive, as long as it is. */
function journalling({ journal, sitting }: OutboxOptions) {
  const kept = new Set<number>();
  const keepInJournal = (segmentId: number, saving: Saving) => {
    const left = leftBehind(saving);
    if (left !== null) {
      kept.add(segmentId);
      journal.keep({ ...left, segmentId, sitting });
    } else if (kept.delete(segmentId)) journal.drop(segmentId, sitting);
  };
  return { keepInJournal };
}
