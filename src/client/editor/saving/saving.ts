import type {
  ConflictDetails,
  SavedRevision,
  SegmentRow,
  SegmentSave,
} from "../../../../views/models.ts";
import type { ReviewDecision } from "../../../quality/review/steps.ts";
import type { JournalEntry } from "./journal.ts";

/** What is to be done with a segment's text, weakest first; a stronger wish includes the weaker. */
export type Wish = "save" | "leave" | "confirm" | "decide";

/** What a reviewer decided about a text. */
export interface Verdict {
  readonly decision: ReviewDecision;
  /** Why, in the reviewer's words; empty for nothing. */
  readonly reason: string;
}

/** A save on its way; with a verdict it is what a reviewer decided. */
export interface Dispatch extends SegmentSave {
  readonly verdict?: Verdict;
}

/** The text of one segment on its way to the server: what is written here, what is kept there, what is under way. */
export interface Saving {
  readonly text: string;
  /** The text with what was typed behind it once it was confirmed, for the next segment; null for nothing. */
  readonly ahead: string | null;
  /** The text that the server acknowledged last. */
  readonly saved: string;
  /** The revision that the next save is made from … */
  readonly base: number;
  /** … and how that reads, for a comparison; null where it is not known. */
  readonly baseText: string | null;
  /** True while the server keeps our sitting open, so that leaving the segment has to close it. */
  readonly open: boolean;
  /** The text as it came from the memory, and how near that was in percent; null once it is written on. */
  readonly match: { readonly text: string; readonly score: number } | null;
  readonly wish: Wish | null;
  /** What was decided, where the wish is to decide; else null. */
  readonly verdict: Verdict | null;
  readonly sent: Sent | null;
  /** When that began which is still to be sent, so that everything goes out in its order; null for nothing. */
  readonly since: number | null;
  /** Texts sent without an answer: the server may have kept one of them all the same. */
  readonly unanswered: readonly string[];
  readonly conflict: ConflictDetails | null;
  /** What the translator has made of a conflict so far; null where nothing was done about it. */
  readonly merged: string | null;
  /** Sides of conflicts that a result leaves out: they become revisions before it. */
  readonly asides: readonly string[];
  /** Why the server would not take the text, in a sentence. */
  readonly rejection: string | null;
  /** The tab that wrote the text, where that was an earlier page; else null. */
  readonly sitting: string | null;
}

/** A save under way. */
export interface Sent {
  readonly text: string;
  readonly wish: Wish;
  readonly verdict: Verdict | null;
  readonly since: number | null;
  /** True where it only keeps a side of a conflict, and the text is still to follow. */
  readonly aside: boolean;
}

export function startSaving(row: SegmentRow): Saving {
  return {
    text: row.target,
    ahead: null,
    saved: row.target,
    base: row.revision,
    baseText: row.target,
    open: false,
    match: null,
    wish: null,
    verdict: null,
    sent: null,
    since: null,
    unanswered: [],
    conflict: null,
    merged: null,
    asides: [],
    rejection: null,
    sitting: null,
  };
}

/** Unsaved text that an earlier page left behind. */
export interface LeftBehind extends Omit<JournalEntry, "segmentId" | "sitting"> {
  /** Null where that page may still be there. */
  readonly sitting: string | null;
}

/** It goes on its way again as the page that wrote it would have sent it, so that it meets no conflict with itself. */
export function recovered(row: SegmentRow, { confirm, ...left }: LeftBehind): Saving {
  const wish = left.verdict !== null ? "decide" : confirm ? "confirm" : "leave";
  return { ...startSaving(row), ...left, wish };
}

/** What has to outlive the page; null where the server has it all. */
export function leftBehind(saving: Saving): Omit<LeftBehind, "sitting"> | null {
  const { ahead, base, baseText, merged, asides, sent } = saving;
  if (ahead === null && !isAwaited(saving)) return null;
  const text = ahead ?? saving.text;
  const confirm = ahead === null && isToConfirm(saving);
  const verdict = confirm ? unanswered(saving).verdict : null;
  const since = sent?.since ?? saving.since ?? 0;
  const silent = sent === null ? saving.unanswered : [...saving.unanswered, sent.text];
  return { text, base, baseText, confirm, verdict, merged, asides, unanswered: silent, since };
}

/** New text takes back a wish to confirm: nobody confirms what he has not seen. */
export function typed(saving: Saving, text: string): Saving {
  if (text === saving.text && saving.ahead === null) return saving;
  if (text === saving.text) return { ...saving, ahead: null };
  const wish = isFinal(saving.wish) ? "save" : saving.wish;
  return { ...saving, text, ahead: null, match: null, wish, verdict: null };
}

/** The text has come from the memory as it is. */
export function matched(saving: Saving, score: number): Saving {
  return { ...saving, match: { text: saving.text, score } };
}

export function wished(saving: Saving, wish: Wish): Saving {
  if (saving.conflict !== null) return saving;
  return { ...saving, wish: stronger(saving.wish, wish) };
}

/** A verdict that does not bring its text along is about the text that stands: what was written is kept before it. */
export function decided(saving: Saving, verdict: Verdict): Saving {
  if (saving.conflict !== null) return saving;
  const { text, saved, asides } = saving;
  const first = verdict.decision !== "edited" && text !== saved ? [...asides, text] : asides;
  return { ...saving, asides: first, wish: "decide", verdict };
}

/** Notes when that began which is to be sent, where it was not noted yet. */
export function dated(saving: Saving, now: number): Saving {
  const { text, saved, sent } = saving;
  const waits = text !== (sent?.text ?? saved) || due({ ...saving, sent: null }) !== null;
  const since = waits ? (saving.since ?? now) : null;
  return since === saving.since ? saving : { ...saving, since };
}

/** The wish to send now; null while another is under way, a conflict is open, or nothing is left to do. */
export function due(saving: Saving): Wish | null {
  if (saving.sent !== null || saving.conflict !== null || saving.wish === null) return null;
  if (isFinal(saving.wish) || isWritten(saving)) return saving.wish;
  return saving.wish === "leave" && saving.open ? "leave" : null;
}

/** A side of a conflict goes first; then the wish still waits for the text. */
export function sending(saving: Saving, wish: Wish): Saving {
  const { text, since, verdict } = saving;
  const [aside] = saving.asides;
  if (aside !== undefined) {
    const sent = { text: aside, wish, verdict: null, since, aside: true };
    return { ...saving, rejection: null, sent };
  }
  const sent = { text, wish, verdict, since, aside: false };
  return { ...saving, wish: null, verdict: null, since: null, rejection: null, sent };
}

/** The body of a save that fulfils a wish, or of the one that has to come before it. */
export function saveOf(saving: Saving, wish: Wish, sitting: string): Dispatch {
  const [aside] = saving.asides;
  if (aside !== undefined) return { target: aside, status: "draft", base: saving.base };
  return {
    target: saving.text,
    status: isFinal(wish) ? "translated" : "draft",
    base: saving.base,
    ...(saving.baseText === null ? {} : { from: saving.baseText }),
    sitting: saving.sitting ?? sitting,
    ...(saving.match?.text === saving.text ? { origin: "memory", score: saving.match.score } : {}),
    ...(wish === "leave" ? { leaving: true } : {}),
    ...(saving.verdict === null ? {} : { verdict: saving.verdict }),
  };
}

export function acknowledged(saving: Saving, revision: SavedRevision): Saving {
  const { sent } = saving;
  return {
    ...saving,
    saved: sent?.text ?? revision.target,
    base: revision.number,
    baseText: sent?.text ?? revision.target,
    open: revision.open,
    sent: null,
    unanswered: [],
    merged: null,
    asides: sent?.aside ? saving.asides.slice(1) : saving.asides,
    sitting: null,
  };
}

/** No answer came: the wish stands, unless the text went on after a wish to confirm. */
export function unanswered(saving: Saving): Saving {
  const { sent } = saving;
  if (sent === null) return saving;
  const stale = isFinal(sent.wish) && sent.text !== saving.text;
  return {
    ...saving,
    sent: null,
    wish: sent.aside ? saving.wish : stronger(saving.wish, stale ? "save" : sent.wish),
    verdict: saving.verdict ?? (stale ? null : sent.verdict),
    since: sent.since ?? saving.since,
    unanswered: [...saving.unanswered, sent.text],
  };
}

/** A newer revision with our own text, or with a save of ours whose answer was lost, is no conflict. */
export function conflicted(saving: Saving, details: ConflictDetails): Saving {
  const { target, number } = details.current;
  if (![...saving.unanswered, ...saving.asides, saving.text].includes(target)) {
    const waiting = { unanswered: saving.unanswered, wish: null, verdict: null };
    return { ...unanswered(saving), ...waiting, conflict: details };
  }
  const asides = saving.asides.filter((aside) => aside !== target);
  const rebased = { base: number, baseText: target, saved: target };
  return { ...unanswered(saving), ...rebased, asides, unanswered: [] };
}

/** The translator has decided: the result is saved on top of theirs, and what was mine is kept before it. */
export function resolved(saving: Saving, text: string): Saving {
  if (saving.conflict === null) throw new RangeError("there is no conflict to resolve");
  const { target, number } = saving.conflict.current;
  const mine = [...saving.asides, saving.text];
  return {
    ...saving,
    text,
    saved: target,
    base: number,
    baseText: target,
    conflict: null,
    merged: null,
    asides: mine.filter((side) => ![text, target, saving.saved, ""].includes(side)),
    wish: "save",
  };
}

/**
 * The server will not take this text (a locked or vanished segment): it waits for the translator. Where only what was
 * decided is refused, the text that came with it is kept.
 */
export function rejected(saving: Saving, rejection: string): Saving {
  const isKept = saving.sent?.wish === "decide" && isWritten(saving);
  return { ...saving, sent: null, wish: isKept ? "save" : null, verdict: null, rejection };
}

/** The segment is no more, but its history has kept what was sent: there is nothing to confirm or to go on from. */
export function replaced(saving: Saving): Saving {
  const { sent } = saving;
  if (sent === null) return saving;
  const asides = sent.aside ? saving.asides.slice(1) : saving.asides;
  const rest = { ...saving, sent: null, unanswered: [], asides, open: false };
  if (sent.aside) return rest;
  return {
    ...rest,
    saved: sent.text,
    merged: null,
    wish: sent.text === saving.text ? null : "save",
  };
}

/** What the page sends as it goes away: the wish that stands or is under way, else to leave the segment. */
export function farewell(saving: Saving): Wish | null {
  return due(wished(unanswered(saving), "leave"));
}

/** True while text exists that the server has not acknowledged. */
export function isUnsaved(saving: Saving): boolean {
  return isWritten(saving) || saving.conflict !== null;
}

/** True while anything that was asked for has not come about: a text that is not saved, or not confirmed. */
export function isAwaited(saving: Saving): boolean {
  return isUnsaved(saving) || isToConfirm(saving);
}

/** True while a save of it is under way, or waits for its turn. */
export function isBusy(saving: Saving): boolean {
  return saving.sent !== null || due(saving) !== null;
}

function isWritten(saving: Saving): boolean {
  return saving.text !== saving.saved || saving.asides.length > 0;
}

function isToConfirm(saving: Saving): boolean {
  return isFinal(unanswered(saving).wish);
}

/** A wish that the translator or the reviewer has said, and that new text takes back. */
function isFinal(wish: Wish | null): boolean {
  return wish === "confirm" || wish === "decide";
}

const STRENGTH: Readonly<Record<Wish, number>> = { save: 0, leave: 1, confirm: 2, decide: 3 };

function stronger(one: Wish | null, other: Wish): Wish {
  return one !== null && STRENGTH[one] > STRENGTH[other] ? one : other;
}
