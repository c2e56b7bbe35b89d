import type {
  ConflictDetails,
  SavedRevision,
  SegmentRow,
  SegmentSave,
} from "../../../views/models.ts";
import type { JournalEntry } from "./journal.ts";

/** What is to be done with a segment's text, weakest first; a stronger wish includes the weaker. */
export type Wish = "save" | "leave" | "confirm";

/** The text of one segment on its way to the server: what is written here, what is kept there, what is under way. */
export interface Saving {
  readonly text: string;
  /** The text that the server acknowledged last. */
  readonly saved: string;
  /** The revision that the next save is made from. */
  readonly base: number;
  /** True while the server keeps our sitting open, so that leaving the segment has to close it. */
  readonly open: boolean;
  readonly wish: Wish | null;
  readonly sent: { readonly text: string; readonly wish: Wish } | null;
  /** Texts sent without an answer: the server may have kept one of them all the same. */
  readonly unanswered: readonly string[];
  readonly conflict: ConflictDetails | null;
  /** What the translator has made of a conflict so far; null where nothing was done about it. */
  readonly merged: string | null;
  /** Why the server would not take the text, in a sentence. */
  readonly rejection: string | null;
  /** The tab that wrote the text, where that was an earlier page; else null. */
  readonly sitting: string | null;
}

export function startSaving(row: SegmentRow): Saving {
  return {
    text: row.target,
    saved: row.target,
    base: row.revision,
    open: false,
    wish: null,
    sent: null,
    unanswered: [],
    conflict: null,
    merged: null,
    rejection: null,
    sitting: null,
  };
}

/** Unsaved text that an earlier page left behind. */
export interface LeftBehind extends Pick<JournalEntry, "text" | "base"> {
  /** Null where that page may still be there. */
  readonly sitting: string | null;
}

/** It goes on its way again as the page that wrote it would have sent it, so that it meets no conflict with itself. */
export function recovered(row: SegmentRow, { text, base, sitting }: LeftBehind): Saving {
  return { ...startSaving(row), text, base, sitting, wish: "leave" };
}

/** New text takes back a wish to confirm: nobody confirms what he has not seen. */
export function typed(saving: Saving, text: string): Saving {
  if (text === saving.text) return saving;
  return { ...saving, text, wish: saving.wish === "confirm" ? "save" : saving.wish };
}

export function wished(saving: Saving, wish: Wish): Saving {
  if (saving.conflict !== null) return saving;
  return { ...saving, wish: stronger(saving.wish, wish) };
}

/** The wish to send now; null while another is under way, a conflict is open, or nothing is left to do. */
export function due(saving: Saving): Wish | null {
  if (saving.sent !== null || saving.conflict !== null || saving.wish === null) return null;
  if (saving.wish === "confirm" || saving.text !== saving.saved) return saving.wish;
  return saving.wish === "leave" && saving.open ? "leave" : null;
}

export function sending(saving: Saving, wish: Wish): Saving {
  return { ...saving, wish: null, rejection: null, sent: { text: saving.text, wish } };
}

/** The body of a save that fulfils a wish. */
export function saveOf(saving: Saving, wish: Wish, sitting: string): SegmentSave {
  return {
    target: saving.text,
    status: wish === "confirm" ? "translated" : "draft",
    base: saving.base,
    sitting: saving.sitting ?? sitting,
    ...(wish === "leave" ? { leaving: true } : {}),
  };
}

export function acknowledged(saving: Saving, revision: SavedRevision): Saving {
  return {
    ...saving,
    saved: saving.sent?.text ?? revision.target,
    base: revision.number,
    open: revision.open,
    sent: null,
    unanswered: [],
    sitting: null,
  };
}

/** No answer came: the wish stands, unless the text went on after a wish to confirm. */
export function unanswered(saving: Saving): Saving {
  const { sent } = saving;
  if (sent === null) return saving;
  const again = sent.wish === "confirm" && sent.text !== saving.text ? "save" : sent.wish;
  return {
    ...saving,
    sent: null,
    wish: stronger(saving.wish, again),
    unanswered: [...saving.unanswered, sent.text],
  };
}

/** A newer revision with our own text, or with a save of ours whose answer was lost, is no conflict. */
export function conflicted(saving: Saving, details: ConflictDetails): Saving {
  const ours = [...saving.unanswered, saving.text];
  if (!ours.includes(details.current.target)) {
    return { ...saving, sent: null, wish: null, conflict: details, merged: null };
  }
  const rebased = { ...unanswered(saving), base: details.current.number };
  return { ...rebased, saved: details.current.target, unanswered: [] };
}

/** The translator has decided: the merged text is saved on top of theirs. */
export function resolved(saving: Saving, text: string): Saving {
  if (saving.conflict === null) throw new RangeError("there is no conflict to resolve");
  const { current } = saving.conflict;
  return {
    ...saving,
    text,
    saved: current.target,
    base: current.number,
    conflict: null,
    merged: null,
    wish: "save",
  };
}

/** The server will not take this text (a locked or vanished segment): it waits for the translator. */
export function rejected(saving: Saving, rejection: string): Saving {
  return { ...saving, sent: null, wish: null, rejection };
}

/** What the page sends as it goes away: the wish that stands or is under way, else to leave the segment. */
export function farewell(saving: Saving): Wish | null {
  return due(wished(unanswered(saving), "leave"));
}

/** True while text exists that the server has not acknowledged. */
export function isUnsaved(saving: Saving): boolean {
  return saving.text !== saving.saved || saving.conflict !== null;
}

/** True while a save of it is under way, or waits for its turn. */
export function isBusy(saving: Saving): boolean {
  return saving.sent !== null || due(saving) !== null;
}

const STRENGTH: Readonly<Record<Wish, number>> = { save: 0, leave: 1, confirm: 2 };

function stronger(one: Wish | null, other: Wish): Wish {
  return one !== null && STRENGTH[one] > STRENGTH[other] ? one : other;
}
