import type { SegmentRow } from "../../../../views/models.ts";
import type {
  ReviewActions,
  ReviewForm,
  SegmentReviewProps,
} from "../../../../views/segment-review.tsx";
import type { Range } from "../../../language/range.ts";
import { addComment } from "../annotating/annotation-api.ts";
import type { Desk } from "../desk.ts";
import { placesNow } from "../field/places.ts";
import { attempt, type Tools } from "../tools.ts";
import type { Deciding } from "./deciding.ts";
import type { IssuePlaces } from "./issue-places.ts";
import { addIssue, withdrawIssue } from "./review-api.ts";
import type { ReviewNotes } from "./review-notes.ts";
import type { ReviewShowing } from "./review-shown.ts";
import { textOfRevision } from "./verdicts.ts";

/** Where one begins to fill in a form of the section. */
const FIRST_FIELDS: Readonly<Record<ReviewForm, string>> = {
  reject: "[data-review] [name=reason]",
  issue: "[data-review] [name=category]:checked",
};

export interface ReviewFormsOptions {
  readonly tools: Tools;
  readonly desk: Desk;
  readonly showing: ReviewShowing;
  readonly notes: ReviewNotes;
  readonly places: IssuePlaces;
  readonly deciding: Deciding;
}

/** The forms of the section: why a segment goes back, what is wrong with it, and an answer. */
export interface ReviewForms {
  /** Opens a form and goes to its first field; null closes the one that is open, and goes back to the text. */
  ask(form: ReviewForm | null): void;
  model(row: SegmentRow): Omit<SegmentReviewProps, "row" | "mode">;
}

/** Where an issue lies in a text, and what is written there. */
interface Pointed {
  readonly place: Range;
  readonly words: string;
}

export function createReviewForms(options: ReviewFormsOptions): ReviewForms {
  const { tools, desk, showing, notes, places, deciding } = options;
  const { t } = tools.around.translation;
  let sent = 0;

  const ask: ReviewForms["ask"] = (form) => {
    const segment = desk.opened;
    if (segment === null) return;
    if (form === "issue") notes.begin(segment.id, segment.field.text, segment.field.selection);
    showing.show({ form });
    if (form === null) return segment.focus();
    const field = document.querySelector<HTMLElement>(FIRST_FIELDS[form]);
    field?.focus();
    field?.scrollIntoView({ block: "nearest" });
  };

  const answer = (id: number, number: number, text: string) =>
    void attempt(tools, async () => {
      const isThere = desk.openId === id;
      if (isThere) desk.opened?.focus();
      await addComment(id, text);
      notes.answers.keep(id, "");
      sent += 1;
      if (desk.openId === id) desk.opened?.redraw();
      tools.announce(t("deskreview.answered", { number }));
    });

  /** What was typed stays where the server does not take it. */
  const report = (row: SegmentRow) =>
    void attempt(tools, async () => {
      const review = await addIssue(row.id, notes.newIssue(row.id, row));
      notes.drop(row.id);
      showing.take(review);
      tools.announce(t("deskreview.reported", { number: row.position }));
      if (desk.openId === row.id) ask(null);
    });

  const withdraw = (issueId: number) =>
    void attempt(tools, async () => {
      showing.take(await withdrawIssue(issueId));
      tools.announce(t("deskreview.withdrawn"));
    });

  /** The words of an issue in the text as it is now; null where others were written over them. */
  const pointed = (row: SegmentRow, issueId: number): Pointed | null => {
    const { review } = showing.shown;
    const issue = review?.issues.find(({ id }) => id === issueId);
    if (!review || !issue || issue.place === null) return null;
    const then = textOfRevision(issue.revision, review, row);
    const text = desk.opened?.field.text ?? row.target;
    const place = then === null ? null : placesNow(then, text)(issue.place);
    return place === null ? null : { place, words: text.slice(place.from, place.to) };
  };

  const keep = (change: () => void) => {
    change();
    showing.show({});
  };

  const actionsFor = (row: SegmentRow): ReviewActions => ({
    accept: () => desk.opened?.confirm(),
    decide: (decision) => desk.opened && deciding.decide(desk.opened, decision),
    see: () => desk.opened && deciding.see(desk.opened),
    ask,
    keepReason: (reason) => keep(() => notes.reasons.keep(row.id, reason)),
    reject: (reason) => desk.opened && deciding.decide(desk.opened, "rejected", reason),
    keepAnswer: (text) => notes.answers.keep(row.id, text),
    answer: (text) => answer(row.id, row.position, text),
    keepIssue: (part) => keep(() => notes.keep(row.id, part)),
    report: () => report(row),
    withdraw,
    point: (issueId) =>
      places.show(issueId === null ? null : (pointed(row, issueId)?.place ?? null)),
    reload: () => void showing.load(),
  });

  return {
    ask,
    model(row) {
      const { review, failed, form } = showing.shown;
      return {
        review,
        failed,
        form,
        reason: notes.reasons.of(row.id),
        answer: notes.answers.of(row.id),
        issue: notes.issueOf(row.id),
        sent,
        wordsOf: (issueId) => pointed(row, issueId)?.words ?? null,
        actions: actionsFor(row),
      };
    },
  };
}
