import { isConfirmed, type SegmentStatus } from "../documents/segment.ts";
import type { Revision, RevisionOrigin } from "./revision.ts";

/** A pause this long ends a sitting: what is typed afterwards is a revision of its own. Milliseconds. */
export const SITTING_GAP = 10 * 60 * 1000;

/** Autosaves in a row by one author in one tab: a draft that is overwritten until it becomes a revision. */
export interface Sitting {
  readonly segmentId: number;
  /** The number of the revision that it becomes. */
  readonly number: number;
  /** Names the tab; another tab of the same author is another sitting. */
  readonly key: string;
  readonly target: string;
  readonly author: string;
  readonly origin: RevisionOrigin;
  /** How near the memory match was that the text began with. Percent. */
  readonly score?: number;
  readonly savedAt: number;
}

/** Where the history of a segment stands: the newest revision that is closed, and the sitting after it. */
export interface Head {
  readonly segmentId: number;
  readonly newest: Revision | null;
  readonly sitting: Sitting | null;
}

/** A text to be saved. Without a `key` it is a revision at once. */
export interface Save {
  readonly target: string;
  readonly status: SegmentStatus;
  /** Number of the revision that the text was edited from; 0 for none. */
  readonly base: number;
  /** The text that it was edited from, where that is known: the sitting of another may have gone on since. */
  readonly from?: string;
  readonly author: string;
  readonly at: number;
  readonly origin: RevisionOrigin;
  readonly restoredFrom?: number;
  /** How near the memory match is that the text comes from. Percent. */
  readonly score?: number;
  /** Why it is saved. */
  readonly comment?: string;
  readonly key?: string;
  /** Names the tab of a save that belongs to no sitting, so that the tab is not told of what it did itself. */
  readonly page?: string;
  /** True where the author leaves the segment, which ends the sitting. */
  readonly leaving?: boolean;
  /** Given where the text is confirmed. */
  readonly checked?: Checked;
}

/** What a text was checked against when it was confirmed. */
export interface Checked {
  /** The state of the glossary. */
  readonly state: number;
  /** Fingerprints of the warnings that were confirmed with the text. */
  readonly accepted: readonly string[];
  /** Fingerprints of the findings that exceptions answered. Default: none. */
  readonly setAside?: readonly string[];
}

/** What a save does to the history: revisions to append, in order, and the sitting that is open afterwards. */
export type SavePlan =
  | { readonly type: "conflict"; readonly current: Revision }
  | {
      readonly type: "saved";
      readonly append: readonly Revision[];
      readonly sitting: Sitting | null;
      /** The state of the segment afterwards; null where nothing was ever written. */
      readonly current: Revision | null;
    };

/** The check of a segment after a save: null for none, undefined where it stays as it was. */
export function checkAfter(after: Revision | null, { checked }: Save): Checked | null | undefined {
  return after !== null && isConfirmed(after) ? checked : null;
}

/** The revision that an open sitting stands for. */
export function openRevision(sitting: Sitting): Revision {
  return { ...closed(sitting), open: true };
}

/** The newest state of a segment, the open sitting included. */
export function current(head: Head): Revision | null {
  return head.sitting ? openRevision(head.sitting) : head.newest;
}

/** Decides what a save does. A save from an outdated base is a conflict, unless it only repeats an answered one. */
export function planSave(head: Head, save: Save): SavePlan {
  const now = current(head);
  if (now !== null && save.base !== now.number && !repeats(head, save)) {
    return { type: "conflict", current: now };
  }
  if (now !== null && hasGoneOn(head, save)) return { type: "conflict", current: now };
  const closing = head.sitting && !continues(head.sitting, save) ? [closed(head.sitting)] : [];
  const previous = closing[0] ?? head.newest;
  if (changesNothing(previous, save)) {
    return { type: "saved", append: closing, sitting: null, current: previous };
  }
  const revision = nextRevision(head.segmentId, previous, save);
  if (save.key !== undefined && save.status === "draft" && !save.leaving) {
    const sitting = sittingOf(revision, save.key);
    return { type: "saved", append: closing, sitting, current: openRevision(sitting) };
  }
  return { type: "saved", append: [...closing, revision], sitting: null, current: revision };
}

/** Ends a sitting that has paused for long enough: its text becomes a revision. */
export function closePaused(sitting: Sitting, now: number): Revision | null {
  return now - sitting.savedAt >= SITTING_GAP ? closed(sitting) : null;
}

/** A client whose answer was lost sends the same save again, from the base that it still knows. */
function repeats(head: Head, save: Save): boolean {
  if (head.sitting) {
    return save.base === head.sitting.number - 1 && continues(head.sitting, save);
  }
  const { newest } = head;
  return (
    newest !== null &&
    save.base === newest.number - 1 &&
    newest.author === save.author &&
    newest.target === save.target &&
    newest.status === save.status &&
    newest.origin === save.origin
  );
}

/** Somebody else's sitting went on under its number after its text was read, and may be closed by now. */
function hasGoneOn({ sitting, newest }: Head, save: Save): boolean {
  const now = sitting ?? newest;
  if (now === null || save.from === undefined || save.base !== now.number) return false;
  if (sitting !== null && continues(sitting, save)) return false;
  return now.target !== save.from && now.target !== save.target;
}

function continues(sitting: Sitting, save: Save): boolean {
  return (
    sitting.key === save.key &&
    sitting.author === save.author &&
    sitting.origin === save.origin &&
    save.at - sitting.savedAt < SITTING_GAP
  );
}

/** Typing that ends where it began leaves no trace; nor does it take a confirmation back. */
function changesNothing(previous: Revision | null, save: Save): boolean {
  const onlyTyping = save.status === "draft" && (save.key !== undefined || save.leaving === true);
  if (previous === null) return onlyTyping && save.target === "";
  return previous.target === save.target && (onlyTyping || previous.status === save.status);
}

function nextRevision(segmentId: number, previous: Revision | null, save: Save): Revision {
  return {
    segmentId,
    number: (previous?.number ?? 0) + 1,
    target: save.target,
    status: save.status,
    author: save.author,
    at: save.at,
    origin: save.origin,
    ...(save.restoredFrom === undefined ? {} : { restoredFrom: save.restoredFrom }),
    ...(save.score === undefined ? {} : { score: save.score }),
    ...(save.comment === undefined ? {} : { comment: save.comment }),
    open: false,
  };
}

function sittingOf(revision: Revision, key: string): Sitting {
  const { segmentId, number, target, author, origin, at, score } = revision;
  const sitting = { segmentId, number, key, target, author, origin, savedAt: at };
  return score === undefined ? sitting : { ...sitting, score };
}

function closed(sitting: Sitting): Revision {
  const { segmentId, number, target, author, origin, savedAt, score } = sitting;
  const made = { segmentId, number, target, status: "draft", author, at: savedAt, origin } as const;
  return { ...made, ...(score === undefined ? {} : { score }), open: false };
}
