import type { JSX } from "preact";
import type { ReviewOutcome } from "../src/documents/review/plan.ts";
import type { IssueCategory, IssueSeverity } from "../src/quality/review/issue.ts";
import { DifferenceText } from "./differences.tsx";
import { Icon, type IconName } from "./icon.tsx";
import type { ReviewRefusal } from "./review-refusals.ts";
import { segmentPath } from "./segment-address.ts";
import { useTranslation } from "./translation.ts";

/** What a row brings besides its text. */
export interface ReviewOfferModel {
  readonly decision: {
    readonly decision: "accepted" | "edited" | "rejected";
    readonly reason: string;
    /** Null where it can be taken over. */
    readonly refused: ReviewRefusal | null;
  } | null;
  /** Empty for none. */
  readonly comment: string;
  readonly issue: {
    readonly category: IssueCategory;
    readonly severity: IssueSeverity;
    readonly note: string;
  } | null;
}

/** A row of a reviewed table as the dry run shows it; codes are written out. */
export interface ReviewRowModel extends ReviewOfferModel {
  /** Its place in the file, from 1. */
  readonly number: number;
  readonly outcome: ReviewOutcome;
  /** Something of it can be taken over. */
  readonly applicable: boolean;
  /** Its reviewer surely meant it; ticked from the start. */
  readonly sound: boolean;
  /** Null where the document has no such segment. */
  readonly segment: {
    readonly id: number;
    readonly position: number;
    readonly source: string;
  } | null;
  readonly before: string;
  readonly after: string;
}

export interface ReviewRunPageProps {
  readonly documentId: number;
  readonly fileName: string;
  readonly reviewer: string;
  readonly rows: readonly ReviewRowModel[];
  /** The changes of the rows that can be taken over, as JSON; they come back with the form. */
  readonly changes: string;
  readonly counts: {
    /** All rows of the file. */
    readonly rows: number;
    readonly changed: number;
    readonly missing: number;
    /** Changes that did not fit on the page. */
    readonly more: number;
  };
}

const ICONS: Readonly<Record<ReviewOutcome, IconName>> = {
  changed: "restore",
  damaged: "warning",
  emptied: "warning",
  undated: "warning",
  otherSource: "warning",
  conflict: "warning",
  locked: "lock",
  doubled: "error",
  unknown: "error",
  same: "check",
};

/** What a reviewed table would change, row by row, with the choice of each. */
export function ReviewRunPage(props: ReviewRunPageProps): JSX.Element {
  const { t } = useTranslation();
  const { documentId, fileName, rows, counts } = props;
  return (
    <form method="post" action={`/documents/${documentId}/review/apply`} class="review-run">
      <h1>{t("reviewing.run.title", { file: fileName })}</h1>
      <div>
        <p>{t("reviewing.run.summary", { changed: counts.changed, rows: counts.rows })}</p>
        {counts.missing > 0 && <p>{t("reviewing.run.missing", { count: counts.missing })}</p>}
        {counts.more > 0 && <p>{t("reviewing.run.more", { count: counts.more })}</p>}
      </div>
      <Decision {...props} />
      {rows.length > 0 && <Rows documentId={documentId} rows={rows} />}
    </form>
  );
}

function Decision({ documentId, fileName, reviewer, changes, counts }: ReviewRunPageProps) {
  const { t } = useTranslation();
  const back = (
    <a class="button quiet" href={`/documents/${documentId}/review`}>
      {t("reviewing.run.back")}
    </a>
  );
  if (counts.changed === 0) {
    return (
      <div class="review-decide">
        <p>{t("reviewing.run.nothing")}</p>
        {back}
      </div>
    );
  }
  return (
    <div class="review-decide">
      <input type="hidden" name="changes" value={changes} />
      <input type="hidden" name="file" value={fileName} />
      <label class="field">
        <span>{t("reviewing.run.reviewer")}</span>
        <span id="reviewer-hint" class="quiet small">
          {t("reviewing.run.reviewerHint")}
        </span>
        <input
          class="input"
          name="reviewer"
          value={reviewer}
          maxLength={100}
          aria-describedby="reviewer-hint"
        />
      </label>
      <button type="submit" class="button main" name="choice" value="ticked">
        {t("reviewing.run.takeTicked")}
      </button>
      <button type="submit" class="button" name="choice" value="all">
        {t("reviewing.run.takeAll")}
      </button>
      {back}
    </div>
  );
}

function Rows(props: Pick<ReviewRunPageProps, "documentId" | "rows">) {
  const { t } = useTranslation();
  return (
    <table class="import-rows review-rows">
      <thead>
        <tr>
          <th scope="col">{t("reviewing.run.row")}</th>
          <th scope="col">{t("reviewing.run.outcome")}</th>
          <th scope="col">{t("reviewing.run.source")}</th>
          <th scope="col">{t("reviewing.run.change")}</th>
        </tr>
      </thead>
      <tbody>
        {props.rows.map((row) => (
          <Row key={row.number} row={row} documentId={props.documentId} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ row, documentId }: { readonly row: ReviewRowModel; readonly documentId: number }) {
  const { t } = useTranslation();
  const { outcome, segment } = row;
  return (
    <tr>
      <td class="number">
        <Tick row={row} />
      </td>
      <td>
        <span class="import-outcome">
          <Icon name={ICONS[outcome]} /> {t(`reviewing.outcomes.${outcome}`)}
        </span>
        {EXPLAINED.has(outcome) && (
          <p class="quiet small">{t(`reviewing.outcomeHints.${outcome}`)}</p>
        )}
      </td>
      <td lang="hr">
        {segment && (
          <>
            <a class="number" href={segmentPath(documentId, segment.id)}>
              {segment.position}
            </a>{" "}
            {segment.source}
          </>
        )}
      </td>
      <td>
        <span lang="en">
          <DifferenceText before={row.before} after={row.after} />
        </span>
        <Offer offer={row} />
      </td>
    </tr>
  );
}

/** Decision, issue and remark, each in a line. */
function Offer({ offer }: { readonly offer: ReviewOfferModel }) {
  const { t } = useTranslation();
  const { decision, issue, comment } = offer;
  return (
    <>
      {decision && (
        <p class="review-comment">
          <Icon name={decision.decision === "rejected" ? "undo" : "check"} />
          <span>
            {t(`reviewing.run.decisions.${decision.decision}`)}
            {decision.reason !== "" && <>: {decision.reason}</>}
            {decision.refused && (
              <span class="review-refused"> {t(`reviewing.refused.${decision.refused}`)}</span>
            )}
          </span>
        </p>
      )}
      {issue && (
        <p class="review-comment">
          <Icon name="warning" />
          <span>
            {t(`deskreview.categories.${issue.category}`)},{" "}
            {t(`deskreview.severities.${issue.severity}`)}
            {issue.note !== "" && <>: {issue.note}</>}
          </span>
        </p>
      )}
      {comment !== "" && (
        <p class="review-comment">
          <Icon name="note" /> <span>{comment}</span>
        </p>
      )}
    </>
  );
}

/** Outcomes that say by themselves what is meant need no sentence in each row. */
const EXPLAINED: ReadonlySet<ReviewOutcome> = new Set([
  "damaged",
  "emptied",
  "undated",
  "otherSource",
  "conflict",
  "locked",
  "doubled",
  "unknown",
]);

/** What is sound is ticked from the start; what a reviewer may not have meant is not. */
function Tick({ row }: { readonly row: ReviewRowModel }) {
  const { t } = useTranslation();
  if (!row.applicable) return <>{row.number}</>;
  return (
    <label>
      <input
        type="checkbox"
        name="take"
        value={row.segment?.id}
        checked={row.sound}
        aria-label={t("reviewing.run.take", { number: row.number })}
      />
      {row.number}
    </label>
  );
}
