import type { JSX } from "preact";
import {
  ISSUE_CATEGORIES,
  ISSUE_SEVERITIES,
  type IssueCategory,
  type IssueSeverity,
  LONGEST_NOTE,
  type ReviewIssue,
} from "../src/quality/review/issue.ts";
import { AsideActions } from "./aside-actions.tsx";
import { formatMoment } from "./format.ts";
import { useTranslation } from "./translation.ts";

/** An issue as it is being written. */
export interface IssueDraft {
  readonly category: IssueCategory;
  readonly severity: IssueSeverity;
  readonly note: string;
  /** The words that it is about; null for the whole segment. */
  readonly words: string | null;
}

/** What can be done with issues. */
export interface IssueFormActions {
  readonly ask: (form: null) => void;
  readonly keepIssue: (part: Partial<IssueDraft>) => void;
  readonly report: () => void;
  readonly withdraw: (issueId: number) => void;
  /** Marks the words that an issue is about in the translation; null marks none. */
  readonly point: (issueId: number | null) => void;
}

/** What was found wrong, the words that it is about marked while one is at it. */
export function IssueList(props: {
  readonly issues: readonly ReviewIssue[];
  readonly wordsOf: (issueId: number) => string | null;
  readonly actions: IssueFormActions;
}): JSX.Element {
  const { t } = useTranslation();
  return (
    <div class="review-issues">
      <h3 class="small quiet">{t("deskreview.issues")}</h3>
      <ul>
        {props.issues.map((issue) => (
          <IssueItem key={issue.id} {...props} issue={issue} />
        ))}
      </ul>
    </div>
  );
}

function IssueItem(props: {
  readonly issue: ReviewIssue;
  readonly wordsOf: (issueId: number) => string | null;
  readonly actions: IssueFormActions;
}) {
  const { t, language } = useTranslation();
  const { issue, wordsOf, actions } = props;
  const { id, category, severity, note, author, at } = issue;
  const words = wordsOf(id);
  const time = formatMoment(at, language);
  return (
    <li
      class={`review-issue review-issue-${severity}`}
      data-issue={id}
      onFocusIn={() => actions.point(id)}
      onFocusOut={() => actions.point(null)}
      onMouseEnter={() => actions.point(id)}
      onMouseLeave={() => actions.point(null)}
    >
      <p>
        <b>{t(`deskreview.categories.${category}`)}</b> · {t(`deskreview.severities.${severity}`)}
        {words !== null && (
          <>
            {" · "}
            <q class="review-issue-words" lang="en">
              {words}
            </q>
          </>
        )}
      </p>
      {note !== "" && <p class="review-reason">{note}</p>}
      <p class="small quiet">
        {t("deskreview.issueBy", { author, time })}{" "}
        <button type="button" class="fix" onClick={() => actions.withdraw(id)}>
          {t("deskreview.withdraw")}
        </button>
      </p>
    </li>
  );
}

/** The form for an issue: arrows and first letters choose, Tab goes on to the note, Enter sends. */
export function IssueForm(props: {
  readonly draft: IssueDraft;
  readonly actions: IssueFormActions;
}): JSX.Element {
  const { t } = useTranslation();
  const { draft, actions } = props;
  const { category, severity, note, words } = draft;
  return (
    <form
      class="aside-form review-form"
      onSubmit={(event) => {
        event.preventDefault();
        actions.report();
      }}
    >
      <p class="small quiet">
        {words === null ? t("deskreview.noPlace") : t("deskreview.place", { words })}
      </p>
      <Chips
        name="category"
        label={t("deskreview.category")}
        chosen={category}
        choices={ISSUE_CATEGORIES.map((one) => [one, t(`deskreview.categories.${one}`)])}
        onChoose={(one) => actions.keepIssue({ category: one })}
      />
      <Chips
        name="severity"
        label={t("deskreview.severity")}
        chosen={severity}
        choices={ISSUE_SEVERITIES.map((one) => [one, t(`deskreview.severities.${one}`)])}
        onChoose={(one) => actions.keepIssue({ severity: one })}
      />
      <label class="field">
        <span>{t("deskreview.note")}</span>
        <input
          class="input"
          name="note"
          maxLength={LONGEST_NOTE}
          value={note}
          placeholder={t("deskreview.noteHint")}
          autocomplete="off"
          onInput={(event) => actions.keepIssue({ note: event.currentTarget.value })}
        />
      </label>
      <AsideActions
        send={t("deskreview.sendIssue")}
        cancel={t("deskreview.cancel")}
        onCancel={() => actions.ask(null)}
        main
      />
    </form>
  );
}

/** One of some, by arrows or by the first letter of its word. */
function Chips<Choice extends string>(props: {
  readonly name: string;
  readonly label: string;
  readonly chosen: Choice;
  readonly choices: readonly (readonly [choice: Choice, word: string])[];
  readonly onChoose: (choice: Choice) => void;
}) {
  const { name, label, chosen, choices, onChoose } = props;
  const onKeyDown = (event: KeyboardEvent & { readonly currentTarget: HTMLElement }) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.key.length !== 1) return;
    const next = beginningWith(event.key, chosen, choices);
    if (next === undefined) return;
    event.preventDefault();
    onChoose(next);
    event.currentTarget.querySelector<HTMLElement>(`[value="${next}"]`)?.focus();
  };
  return (
    <fieldset class="review-chips" onKeyDown={onKeyDown}>
      <legend>{label}</legend>
      {choices.map(([choice, word]) => (
        <label key={choice} class="filter-chip">
          <input
            type="radio"
            name={name}
            value={choice}
            checked={choice === chosen}
            onChange={() => onChoose(choice)}
          />
          {word}
        </label>
      ))}
    </fieldset>
  );
}

/** The next choice whose word begins with a letter: of several, one after the other. */
export function beginningWith<Choice extends string>(
  letter: string,
  chosen: Choice,
  choices: readonly (readonly [choice: Choice, word: string])[],
): Choice | undefined {
  const at = choices.findIndex(([choice]) => choice === chosen);
  const after = [...choices.slice(at + 1), ...choices.slice(0, at + 1)];
  const typed = letter.toLocaleLowerCase();
  return after.find(([, word]) => word.toLocaleLowerCase().startsWith(typed))?.[0];
}
