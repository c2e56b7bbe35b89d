import { writtenKeys } from "../../../../views/keys/strokes.ts";
import type { SegmentRow } from "../../../../views/models.ts";
import { ReviewFacts } from "../../../../views/review-facts.tsx";
import { ReviewSection } from "../../../../views/segment-review.tsx";
import { browserShelf } from "../browser-shelf.ts";
import type { Desk } from "../desk.ts";
import type { Act, Feature } from "../feature.ts";
import type { OpenSegment } from "../segment/open-segment.ts";
import { renderInto } from "../surroundings.tsx";
import type { Tools } from "../tools.ts";
import { createDeciding } from "./deciding.ts";
import { createIssuePlaces } from "./issue-places.ts";
import { fetchDocumentReview, fetchReview } from "./review-api.ts";
import { createReviewForms } from "./review-forms.ts";
import { createReviewMode } from "./review-mode.ts";
import { createReviewNotes } from "./review-notes.ts";
import { createReviewQueue } from "./review-queue.ts";
import { createReviewShowing } from "./review-shown.ts";

/** Reviewing: what a reader has not seen yet, what they make of it, and what became of it. */
export function createReviewing(tools: Tools, desk: Desk): Feature {
  const { announce, around, outline, marks, page } = tools;
  const { t } = around.translation;
  const host = document.querySelector("[data-review-facts]");
  const modeKeys = writtenKeys(around.keys.bindings.reviewMode[0] ?? "", around.mac);
  const mode = createReviewMode(browserShelf());
  const notes = createReviewNotes(browserShelf());
  const places = createIssuePlaces();
  const showing = createReviewShowing({
    ask: fetchReview,
    draw: () => desk.openId === showing.shown.segmentId && desk.opened?.redraw(),
  });
  const queue = createReviewQueue({
    ask: () => fetchDocumentReview(page.documentId),
    outline,
    marks,
    wait: (milliseconds, then) => setTimeout(then, milliseconds),
    onChange() {
      drawFacts();
      if (desk.opened !== null) follow(desk.opened.row);
    },
  });
  const deciding = createDeciding({ tools, desk, queue, showing, notes });
  const forms = createReviewForms({ tools, desk, showing, notes, places, deciding });

  const drawFacts = () => {
    if (host === null) return;
    const facts = { mode: mode.isOn, count: queue.count, onToggle: toggle };
    renderInto(host, <ReviewFacts {...facts} />, around);
  };
  const isShown = ({ id, status }: SegmentRow) =>
    mode.isOn ||
    queue.hasNews(id) ||
    showing.shown.form !== null ||
    status === "reviewed" ||
    status === "final";
  const follow = (row: SegmentRow) => {
    if (isShown(row)) showing.follow(row);
  };
  const toggle = () => {
    announce(t(mode.toggle() ? "deskreview.modeOn" : "deskreview.modeOff"));
    drawFacts();
    if (desk.opened === null) return;
    follow(desk.opened.row);
    desk.opened.redraw();
    desk.opened.focus();
  };

  /** Nobody decides by a key that was meant for something else: one says first that one reviews. */
  const reviewing =
    (act: (segment: OpenSegment) => void): Act =>
    () => {
      if (desk.opened === null) return false;
      if (mode.isOn) act(desk.opened);
      else announce(t("deskreview.modeFirst", { keys: modeKeys }));
      return true;
    };
  const leave = () => {
    if (document.activeElement?.closest("[data-review]") == null) return false;
    desk.opened?.focus();
    return true;
  };

  tools.live.listen({
    changed(segmentIds) {
      queue.soon();
      const { segmentId } = showing.shown;
      if (segmentIds === null || segmentIds.includes(segmentId)) void showing.load();
    },
  });
  drawFacts();

  return {
    commands: {
      reviewMode: toggle,
      nextToReview() {
        const next = queue.next(desk.lastId);
        if (next === null) announce(t("deskreview.noOther"));
        else desk.goTo(next);
      },
      accept: reviewing(deciding.accept),
      reject: reviewing((segment) => {
        if (!deciding.isKept(segment, "rejected")) forms.ask("reject");
      }),
      reportIssue: () => desk.opened !== null && forms.ask("issue"),
      markSeen: reviewing(deciding.see),
      finalise: reviewing((segment) => deciding.decide(segment, "finalised")),
      reopen: reviewing((segment) => deciding.decide(segment, "reopened")),
      leave,
    },
    extensions: () => places.extension,
    opened({ id, row }) {
      showing.open(id, mode.isOn && notes.reasons.of(id) !== "" ? "reject" : null);
      follow(row);
    },
    renewed: ({ row }) => follow(row),
    closed: () => showing.open(0, null),
    noted() {
      queue.soon();
      void showing.load();
    },
    confirms(segment) {
      if (mode.isOn) deciding.accept(segment);
      return mode.isOn;
    },
    confirmed: queue.soon,
    decided: deciding.take,
    onward: () => (mode.isOn ? deciding.onward() : undefined),
    confirmWord: () => (mode.isOn ? t("deskreview.accept") : null),
    lead: (row) =>
      isShown(row) && (
        <ReviewSection key={`review ${row.id}`} row={row} mode={mode.isOn} {...forms.model(row)} />
      ),
  };
}
