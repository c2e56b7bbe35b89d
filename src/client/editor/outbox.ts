import type { ConflictDetails, SegmentRow, SegmentSave } from "../../../views/models.ts";
import type { SaveAnswer } from "./answers.ts";
import type { Journal } from "./journal.ts";
import {
  acknowledged,
  conflicted,
  due,
  farewell,
  isUnsaved,
  type LeftBehind,
  recovered,
  rejected,
  resolved,
  type Saving,
  saveOf,
  sending,
  startSaving,
  typed,
  unanswered,
  type Wish,
  wished,
} from "./saving.ts";

/** The first pause before trying again, doubled up to the longest. Milliseconds. */
const FIRST_RETRY = 1000;
const LONGEST_RETRY = 15_000;

export interface OutboxOptions {
  /** Names the tab, so that its autosaves count as one sitting. */
  readonly sitting: string;
  readonly journal: Journal;
  readonly now: () => number;
  readonly send: (segmentId: number, save: SegmentSave) => Promise<SaveAnswer>;
  readonly wait: (milliseconds: number, then: () => void) => void;
  /** Called after each answer, and after each change of what is unsaved. */
  readonly onAnswer: (segmentId: number, answer: SaveAnswer, sent: Wish) => void;
  readonly onChange: () => void;
}

/** Sends the texts of segments in order, one request a segment at a time, and tries again until each has arrived. */
export interface Outbox {
  /** True from the first save without an answer until one is answered; trying again is no answer. */
  readonly unreachable: boolean;
  get(segmentId: number): Saving | undefined;
  unsaved(): readonly number[];
  open(row: SegmentRow): Saving;
  type(segmentId: number, text: string): void;
  wish(segmentId: number, wish: Wish): void;
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
  farewells(): readonly { readonly segmentId: number; readonly save: SegmentSave }[];
  retry(): void;
}

export function createOutbox(options: OutboxOptions): Outbox {
  const savings = new Map<number, Saving>();
  let pause = FIRST_RETRY;
  let unreachable = false;
  let pausing = false;

  const set = (segmentId: number, saving: Saving) => {
    savings.set(segmentId, saving);
    keepInJournal(options, segmentId, saving);
    options.onChange();
  };

  const change = (segmentId: number, step: (saving: Saving) => Saving) => {
    const saving = savings.get(segmentId);
    if (saving === undefined) throw new RangeError(`segment ${segmentId} is not open`);
    set(segmentId, step(saving));
  };

  const pump = async (segmentId: number): Promise<void> => {
    const saving = savings.get(segmentId);
    const wish = saving === undefined ? null : due(saving);
    if (saving === undefined || wish === null || pausing) return;
    savings.set(segmentId, sending(saving, wish));
    const answer = await options.send(segmentId, saveOf(saving, wish, options.sitting));
    take(segmentId, answer);
    options.onAnswer(segmentId, answer, wish);
    await pump(segmentId);
  };

  const take = (segmentId: number, answer: SaveAnswer) => {
    if (answer.type === "unreachable") retryLater();
    else goOn();
    change(segmentId, (saving) => afterAnswer(saving, answer));
  };

  const goOn = () => {
    pause = FIRST_RETRY;
    unreachable = false;
    if (pausing) retry();
  };

  const retryLater = () => {
    unreachable = true;
    if (pausing) return;
    pausing = true;
    options.wait(pause, retry);
    pause = Math.min(pause * 2, LONGEST_RETRY);
  };

  const retry = () => {
    pausing = false;
    for (const segmentId of savings.keys()) void pump(segmentId);
    unreachable &&= [...savings.values()].some((saving) => saving.sent !== null);
    options.onChange();
  };

  return {
    get unreachable() {
      return unreachable;
    },
    get: (segmentId) => savings.get(segmentId),
    unsaved: () => [...savings].filter(([, saving]) => isUnsaved(saving)).map(([id]) => id),
    open(row) {
      const known = savings.get(row.id);
      if (known !== undefined && (isUnsaved(known) || known.sent !== null)) return known;
      const saving = startSaving(row);
      savings.set(row.id, saving);
      return saving;
    },
    type: (segmentId, text) => change(segmentId, (saving) => typed(saving, text)),
    wish(segmentId, wish) {
      change(segmentId, (saving) => wished(saving, wish));
      void pump(segmentId);
    },
    merge: (segmentId, merged) => change(segmentId, (saving) => ({ ...saving, merged })),
    resolve(segmentId, text) {
      change(segmentId, (saving) => resolved(saving, text));
      void pump(segmentId);
    },
    recover(row, left) {
      set(row.id, recovered(row, left));
      void pump(row.id);
    },
    disagree: (segmentId, details) =>
      change(segmentId, (saving) => conflicted({ ...saving, text: details.mine }, details)),
    continueFrom(row) {
      set(row.id, startSaving(row));
    },
    farewells: () =>
      [...savings].flatMap(([segmentId, saving]) => {
        const leaving = farewell(saving);
        return leaving === null
          ? []
          : [{ segmentId, save: saveOf(saving, leaving, options.sitting) }];
      }),
    retry,
  };
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
    case "unreachable":
      return unanswered(saving);
  }
}

function keepInJournal(options: OutboxOptions, segmentId: number, saving: Saving): void {
  const { journal, sitting, now } = options;
  if (!isUnsaved(saving)) journal.drop(segmentId, sitting);
  else {
    const text = saving.merged ?? saving.text;
    journal.keep({ segmentId, sitting, text, base: saving.base, at: now() });
  }
}
