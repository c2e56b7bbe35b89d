import { Fragment, type JSX } from "preact";
import {
  type AnsweredRow,
  isApproval,
  isChanged,
  isReturnable,
  lacksReason,
  markedPieces,
  missingMarks,
} from "../src/documents/review/answered-row.ts";
import type { AnsweredDecision, ReviewAnswer } from "../src/documents/review/answers.ts";
import { ISSUE_CATEGORIES, ISSUE_SEVERITIES, LONGEST_NOTE } from "../src/quality/review/issue.ts";
import { DifferenceText } from "./differences.tsx";
import { useTranslation } from "./translation.ts";

/** A page of text. UTF-16 code units. */
const LONGEST_REMARK = 4_000;

export interface ReviewRowProps {
  readonly row: AnsweredRow;
  readonly onChange: (change: Partial<ReviewAnswer>) => void;
  readonly onDecide: (decision: AnsweredDecision) => void;
}

/** The translation of a row, to be written in, and what the reviewer has changed in it. */
export function ReviewRowText({ row, onChange }: ReviewRowProps): JSX.Element {
  const { t } = useTranslation();
  const number = row.position;
  return (
    <>
      <Field
        label={t("reviewpage.target", { number })}
        text={row.target}
        readOnly={row.locked}
        onInput={(target) => onChange({ target })}
      />
      {row.locked && <p class="quiet">{t("reviewpage.locked")}</p>}
      <Missing row={row} onChange={onChange} />
      {isChanged(row) && (
        <p class="page-difference">
          <span class="quiet">{t("reviewpage.difference")}</span>{" "}
          <DifferenceText before={row.original} after={row.target} />
        </p>
      )}
    </>
  );
}

interface FieldProps {
  readonly label: string;
  readonly text: string;
  readonly readOnly?: boolean;
  readonly onInput: (text: string) => void;
}

/** A field as high as its text. What lies behind it has the marks, since a field can show none. */
function Field({ label, text, readOnly = false, onInput }: FieldProps) {
  return (
    <div class="page-field">
      <div class="page-behind" aria-hidden="true">
        {markedPieces(text).map((piece, index) =>
          index % 2 === 1 ? (
            <mark key={index}>{piece}</mark>
          ) : (
            <Fragment key={index}>{piece}</Fragment>
          ),
        )}
        {"\u200b"}
      </div>
      <textarea
        class="page-text"
        aria-label={label}
        rows={1}
        value={text}
        readOnly={readOnly}
        onInput={({ currentTarget }) => onInput(currentTarget.value)}
      />
    </div>
  );
}

function Missing({ row, onChange }: Pick<ReviewRowProps, "row" | "onChange">) {
  const { t } = useTranslation();
  const codes = missingMarks(row);
  if (codes.length === 0 || row.locked) return null;
  return (
    <p class="page-warning">
      <span aria-hidden="true">⚠</span> {t("reviewpage.missing", { codes: codes.join(" ") })}{" "}
      <button type="button" onClick={() => onChange({ target: row.target + codes.join("") })}>
        {t("reviewpage.putIn")}
      </button>
    </p>
  );
}

/** What is decided of a row, why, and what is wrong with it. */
export function ReviewRowDecision({ row, onChange, onDecide }: ReviewRowProps): JSX.Element {
  const { t } = useTranslation();
  const isOpen = row.status === "initial" || row.status === "draft";
  return (
    <>
      <fieldset class="page-decision">
        <legend class="spoken">{t("reviewpage.decision", { number: row.position })}</legend>
        <Choice decision="accepted" row={row} onDecide={onDecide} />
        {isReturnable(row) && <Choice decision="rejected" row={row} onDecide={onDecide} />}
      </fieldset>
      {isOpen && isChanged(row) && <p class="quiet">{t("reviewpage.unconfirmed")}</p>}
      {row.decision === "rejected" && (
        <label class="page-reason">
          <span>{t("reviewpage.reason")}</span>
          <textarea
            class="page-why"
            rows={2}
            value={row.reason}
            maxLength={LONGEST_NOTE}
            onInput={({ currentTarget }) => onChange({ reason: currentTarget.value })}
          />
        </label>
      )}
      {lacksReason(row) && <p class="page-warning">{t("reviewpage.reasonMissing")}</p>}
      <Issue row={row} onChange={onChange} />
    </>
  );
}

type ChoiceProps = Pick<ReviewRowProps, "row" | "onDecide"> & {
  readonly decision: AnsweredDecision;
};

function Choice({ decision, row, onDecide }: ChoiceProps) {
  const { t } = useTranslation();
  const word = isApproval(row) ? "accept" : "seen";
  return (
    <button
      type="button"
      aria-pressed={row.decision === decision}
      onClick={() => onDecide(decision)}
    >
      <span aria-hidden="true">{decision === "accepted" ? "✓" : "↩"}</span>{" "}
      {t(`reviewpage.${decision === "accepted" ? word : "reject"}`)}
    </button>
  );
}

/** An issue is there as soon as it has a category; how bad it is stands at the least until it is said. */
function Issue({ row, onChange }: Pick<ReviewRowProps, "row" | "onChange">) {
  const { t } = useTranslation();
  const { issue } = row;
  const choose = (category: string) =>
    onChange({
      issue: category === "" ? null : { severity: "minor", note: "", ...issue, category },
    });
  return (
    <details class="page-issue" open={issue !== null}>
      <summary>{t("reviewpage.issue")}</summary>
      <label>
        <span>{t("deskreview.category")}</span>
        <select
          value={issue?.category ?? ""}
          onChange={(event) => choose(event.currentTarget.value)}
        >
          <option value="">{t("reviewpage.noIssue")}</option>
          {ISSUE_CATEGORIES.map((one) => (
            <option key={one} value={one}>
              {t(`deskreview.categories.${one}`)}
            </option>
          ))}
        </select>
      </label>
      {issue !== null && <IssueDetails issue={issue} onChange={onChange} />}
    </details>
  );
}

type IssueProps = Pick<ReviewRowProps, "onChange"> & {
  readonly issue: NonNullable<ReviewAnswer["issue"]>;
};

function IssueDetails({ issue, onChange }: IssueProps) {
  const { t } = useTranslation();
  return (
    <>
      <label>
        <span>{t("deskreview.severity")}</span>
        <select
          value={issue.severity}
          onChange={({ currentTarget }) =>
            onChange({ issue: { ...issue, severity: currentTarget.value } })
          }
        >
          {ISSUE_SEVERITIES.map((one) => (
            <option key={one} value={one}>
              {t(`deskreview.severities.${one}`)}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{t("deskreview.note")}</span>
        <textarea
          rows={2}
          value={issue.note}
          maxLength={LONGEST_NOTE}
          onInput={({ currentTarget }) =>
            onChange({ issue: { ...issue, note: currentTarget.value } })
          }
        />
      </label>
    </>
  );
}

/** What the reviewer has to say about a row. */
export function ReviewRowRemarks({ row, onChange }: ReviewRowProps): JSX.Element {
  const { t } = useTranslation();
  return (
    <textarea
      class="page-remarks"
      placeholder={t("reviewpage.remarks")}
      aria-label={t("reviewpage.comment", { number: row.position })}
      rows={2}
      value={row.comment}
      maxLength={LONGEST_REMARK}
      onInput={({ currentTarget }) => onChange({ comment: currentTarget.value })}
    />
  );
}
