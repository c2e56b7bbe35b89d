import type { ReviewDecision } from "../../../quality/review/steps.ts";
import type { Desk } from "../desk.ts";
import type { SaveAnswer } from "../saving/answers.ts";
import type { OpenSegment } from "../segment/open-segment.ts";
import { attempt, type Tools, tellFailure } from "../tools.ts";
import { markSeen } from "./review-api.ts";
import type { ReviewNotes } from "./review-notes.ts";
import type { ReviewQueue } from "./review-queue.ts";
import type { ReviewShowing } from "./review-shown.ts";
import { hindranceIn, verdictOn } from "./verdicts.ts";

export interface DecidingOptions {
  readonly tools: Tools;
  readonly desk: Desk;
  readonly queue: ReviewQueue;
  readonly showing: ReviewShowing;
  readonly notes: ReviewNotes;
}

/** What a reviewer makes of the open segment. */
export interface Deciding {
  /** It is good as it stands, or as the reviewer has changed it. */
  accept(segment: OpenSegment): void;
  decide(segment: OpenSegment, decision: ReviewDecision, reason?: string): void;
  /** Says why something may not be decided; false where nothing is known against it. */
  isKept(segment: OpenSegment, decision: ReviewDecision): boolean;
  /** It was looked at, and nothing is to be said about it. */
  see(segment: OpenSegment): void;
  /** Takes what the server says to a decision. */
  take(segmentId: number, answer: SaveAnswer): void;
  /** Where one goes on: what was reopened is worked on at once. Null where nothing is left; then the segment is left. */
  onward(): number | null;
}

export function createDeciding(options: DecidingOptions): Deciding {
  const { tools, desk, queue, showing, notes } = options;
  const { t } = tools.around.translation;
  const asked = new Map<number, ReviewDecision>();
  const positionOf = (segmentId: number) => tools.outline.of(segmentId)?.position ?? 0;

  const isKept: Deciding["isKept"] = (segment, decision) => {
    const kept = hindranceIn(showing.shown.review, segment.row, decision);
    if (kept === null || kept.hindrance === null) return false;
    const isEarly = kept.hindrance === "status" && decision !== "reopened" && isUnready(segment);
    const why = isEarly ? "early" : kept.hindrance;
    tellFailure(tools, t(`deskreview.why.${why}`, { who: kept.who.join(", ") }));
    return true;
  };

  const decide: Deciding["decide"] = (segment, decision, reason = "") => {
    if (isKept(segment, decision)) return;
    asked.set(segment.id, decision);
    queue.drop(segment.id);
    segment.decide({ decision, reason });
  };

  const goOn = () => {
    const next = onward();
    if (next !== null) desk.goTo(next);
  };
  const onward = () => {
    const { lastId } = desk;
    if (lastId !== null && asked.get(lastId) === "reopened") return lastId;
    const next = queue.next(lastId);
    if (next !== null) return next;
    desk.leave();
    return null;
  };
  /** What was done; and with the last one, that it was. */
  const tell = (sentence: string) => {
    const isLast = queue.next(null) === null;
    tools.announce(isLast ? `${sentence} ${t("deskreview.allSeen")}` : sentence);
  };

  const see = (segment: OpenSegment) => {
    const { id, row } = segment;
    queue.drop(id);
    void attempt(tools, async () => {
      await markSeen(tools.page.documentId, { id, revision: row.revision });
      tell(t("deskreview.done.seen", { number: row.position }));
    }).then(queue.soon);
    goOn();
  };

  const done = (segmentId: number, decision: ReviewDecision) => {
    if (decision === "rejected") notes.reasons.keep(segmentId, "");
    if (showing.shown.segmentId === segmentId) showing.show({ form: null });
    tell(t(`deskreview.done.${decision}`, { number: positionOf(segmentId) }));
  };

  return {
    isKept,
    decide,
    see,
    onward,
    accept(segment) {
      const verdict = verdictOn(segment.row, segment.field.text);
      if (verdict === "seen") see(segment);
      else decide(segment, verdict);
    },
    take(segmentId, answer) {
      if (answer.type === "unreachable") return; // it is sent again
      const decision = asked.get(segmentId);
      asked.delete(segmentId);
      if (answer.type === "saved" && decision !== undefined) done(segmentId, decision);
      queue.soon();
    },
  };
}

function isUnready({ row }: OpenSegment): boolean {
  return row.status === "initial" || row.status === "draft";
}
