import type { JSX } from "preact";
import { LONGEST_NOTE } from "../src/quality/review/issue.ts";
import type { ReviewDecision } from "../src/quality/review/steps.ts";
import { AsideActions } from "./aside-actions.tsx";
import { CommentForm } from "./comment-form.tsx";
import { DifferenceText } from "./differences.tsx";
import { Keys } from "./editor-keys.tsx";
import { Icon } from "./icon.tsx";
import type { Command } from "./keys/commands.ts";
import type { SegmentRow } from "./models.ts";
import { Moment } from "./moment.tsx";
import { type IssueDraft, IssueForm, type IssueFormActions, IssueList } from "./review-issues.tsx";
import type { DecisionItem, MayDo, SegmentReview } from "./review-models.ts";
import { useTranslation } from "./translation.ts";

/** What a reviewer can do with a segment, and what its translator can answer. */
export interface ReviewActions extends IssueFormActions {
  readonly accept: () => void;
  readonly decide: (decision: Extract<ReviewDecision, "finalised" | "reopened">) => void;
  readonly see: () => void;
  /** Opens a form, or closes it. */
  readonly ask: (form: ReviewForm | null) => void;
  readonly keepReason: (reason: string) => void;
  readonly reject: (reason: string) => void;
  readonly keepAnswer: (text: string) => void;
  readonly answer: (text: string) => void;
  readonly reload: () => void;
}

/** The form that stands open in the section. */
export type ReviewForm = "reject" | "issue";

export interface SegmentReviewProps {
  readonly row: Pick<SegmentRow, "id" | "position" | "status" | "target">;
  /** Null while it is read. */
  readonly review: SegmentReview | null;
  readonly failed: boolean;
  /** In the review mode one decides; outside of it one reads what was decided. */
  readonly mode: boolean;
  readonly form: ReviewForm | null;
  readonly reason: string;
  readonly answer: string;
  readonly issue: IssueDraft;
  /** How many answers were sent: after each one the form begins anew. */
  readonly sent: number;
  /** The words that an issue is about, where they are known. */
  readonly wordsOf: (issueId: number) => string | null;
  readonly actions: ReviewActions;
}

/** What was made of the open segment, and what its reader may make of it. */
export function ReviewSection(props: SegmentReviewProps): JSX.Element {
  const { t } = useTranslation();
  const { review, failed, mode, form, actions } = props;
  return (
    <section class="segment-review" data-review>
      <h2 class="panel-title">{t("deskreview.title")}</h2>
      {failed && (
        <p>
          {t("deskreview.failed")}{" "}
          <button type="button" class="fix" onClick={actions.reload}>
            {t("deskreview.again")}
          </button>
        </p>
      )}
      {review === null && !failed && <p class="quiet">{t("deskreview.loading")}</p>}
      {review !== null && <Known {...props} review={review} />}
      {mode && form === null && review !== null && <Decisions {...props} review={review} />}
      {form === "reject" && <RejectForm {...props} />}
      {form === "issue" && <IssueForm draft={props.issue} actions={actions} />}
    </section>
  );
}

type KnownProps = SegmentReviewProps & { readonly review: SegmentReview };

/** What is known of it: sent back, changed, decided, found wrong. */
function Known(props: KnownProps) {
  const { review, actions, wordsOf } = props;
  const issues = review.issues.filter(({ withdrawn }) => withdrawn === null);
  const last = review.decisions[0];
  const isReturned = review.returned !== null && review.returned.id === last?.id;
  return (
    <>
      {review.returned !== null && <Returned {...props} returned={review.returned} />}
      <News {...props} />
      {last !== undefined && !isReturned && <LastDecision decision={last} />}
      {issues.length > 0 && <IssueList issues={issues} wordsOf={wordsOf} actions={actions} />}
    </>
  );
}

/** Who sent it back and why, above all else, with the field for an answer. */
function Returned(props: KnownProps & { readonly returned: DecisionItem }) {
  const { t } = useTranslation();
  const { returned, actions, answer, sent } = props;
  const { author, at, reason } = returned;
  return (
    <div class="review-returned">
      <p class="review-returned-title">
        <Icon name="undo" /> <b>{t("deskreview.returned", { author })}</b>{" "}
        <span class="small quiet">
          <Moment at={at} />
        </span>
      </p>
      <p class="review-reason">{reason}</p>
      <p class="small quiet">{t("deskreview.returnedHint")}</p>
      <CommentForm
        key={sent}
        label={t("deskreview.answerLabel", { author })}
        hint={t("deskreview.answerHint")}
        text={answer}
        send={t("deskreview.answer")}
        names={[]}
        onType={actions.keepAnswer}
        onSend={actions.answer}
      />
    </div>
  );
}

/** What has changed since the reader looked: word by word, where they know an earlier text. */
function News({ review, row, mode }: KnownProps) {
  const { t } = useTranslation();
  const { seen, unseen } = review;
  if (seen === null || seen.target === row.target) {
    if (!mode) return null;
    const words = !isReady(row) ? "notReady" : unseen && seen === null ? "unseen" : "same";
    return <p class="quiet small">{t(`deskreview.news.${words}`)}</p>;
  }
  return (
    <div class="review-news">
      <h3 class="small quiet">{t("deskreview.news.title")}</h3>
      <p class="text" lang="en">
        <DifferenceText before={seen.target} after={row.target} />
      </p>
    </div>
  );
}

function isReady({ status }: Pick<SegmentRow, "status">): boolean {
  return status !== "initial" && status !== "draft";
}

function LastDecision({ decision }: { readonly decision: DecisionItem }) {
  const { t } = useTranslation();
  const { author, at, reason } = decision;
  return (
    <div class="review-last">
      <p>
        {t(`deskreview.last.${decision.decision}`, { author })}{" "}
        <span class="small quiet">
          <Moment at={at} />
        </span>
      </p>
      {reason !== "" && <p class="review-reason">{reason}</p>}
    </div>
  );
}

/** What may be decided, each with its key; what may not is left out, and said why. */
function Decisions(props: KnownProps) {
  const { t } = useTranslation();
  const { review, reason, actions } = props;
  const may = (decision: ReviewDecision) =>
    review.mayDo.some((one) => one.decision === decision && one.hindrance === null);
  const approves = may("accepted") ? "accept" : may("edited") && !isReady(props.row);
  return (
    <>
      <p class="review-acts">
        {approves !== false && (
          <Act key="confirm" command="confirm" main onPress={actions.accept}>
            {t(approves === "accept" ? "deskreview.accept" : "deskreview.acceptEdited")}
          </Act>
        )}
        {may("rejected") && (
          <Act key="reject" command="reject" onPress={() => actions.ask("reject")}>
            {t(reason === "" ? "deskreview.reject" : "deskreview.rejectBegun")}
          </Act>
        )}
        <Act key="reportIssue" command="reportIssue" onPress={() => actions.ask("issue")}>
          {t("deskreview.report")}
        </Act>
        {review.unseen && (
          <Act key="markSeen" command="markSeen" onPress={actions.see}>
            {t("deskreview.seen")}
          </Act>
        )}
        {may("finalised") && (
          <Act key="finalise" command="finalise" onPress={() => actions.decide("finalised")}>
            {t("deskreview.finalise")}
          </Act>
        )}
        {may("reopened") && (
          <Act key="reopen" command="reopen" onPress={() => actions.decide("reopened")}>
            {t("deskreview.reopen")}
          </Act>
        )}
      </p>
      <WhyNot mayDo={review.mayDo} />
    </>
  );
}

function Act(props: {
  readonly command: Command;
  readonly main?: boolean;
  readonly onPress: () => void;
  readonly children: string;
}) {
  const { command, main, onPress, children } = props;
  return (
    <button type="button" class={main ? "button main" : "button"} onClick={onPress}>
      {children} <Keys command={command} />
    </button>
  );
}

/** Where a status keeps one from something, what may be done instead stands there already. */
function WhyNot({ mayDo }: { readonly mayDo: readonly MayDo[] }) {
  const { t } = useTranslation();
  const kept = mayDo.find(({ hindrance }) => hindrance !== null && hindrance !== "status");
  if (kept === undefined || kept.hindrance === null) return null;
  const who = kept.who.join(", ");
  return <p class="review-why small quiet">{t(`deskreview.why.${kept.hindrance}`, { who })}</p>;
}

/** A reason is demanded; Enter sends it, and what is typed stays where one leaves it. */
function RejectForm({ reason, actions }: SegmentReviewProps) {
  const { t } = useTranslation();
  return (
    <form
      class="aside-form review-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (reason.trim() !== "") actions.reject(reason.trim());
      }}
    >
      <label class="field">
        <span>{t("deskreview.reason")}</span>
        <textarea
          class="input"
          name="reason"
          rows={3}
          required
          maxLength={LONGEST_NOTE}
          value={reason}
          placeholder={t("deskreview.reasonHint")}
          onInput={(event) => actions.keepReason(event.currentTarget.value)}
          onKeyDown={sendByEnter}
        />
      </label>
      <AsideActions
        send={t("deskreview.send")}
        cancel={t("deskreview.cancel")}
        onCancel={() => actions.ask(null)}
        main
      />
    </form>
  );
}

/** Enter alone sends; with Shift it goes to the next line. */
function sendByEnter(event: KeyboardEvent): void {
  if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  if (event.currentTarget instanceof HTMLTextAreaElement) event.currentTarget.form?.requestSubmit();
}
