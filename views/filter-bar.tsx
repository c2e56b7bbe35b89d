import type { JSX } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { SEGMENT_STATUSES } from "../src/documents/segment.ts";
import { Keys } from "./editor-keys.tsx";
import { AuthorChoice, Choice, SinceChoice } from "./filter-choices.tsx";
import { Icon } from "./icon.tsx";
import {
  COMMENT_CHOICES,
  FINDING_KINDS,
  FINDING_RULES,
  type FilterAnswer,
  type FilterChoices,
  filterFrom,
  isEmptyFilter,
  REVIEW_CHOICES,
  type SegmentFilter,
  YES_NO,
} from "./segment-filter.ts";
import { StatusMark } from "./status.tsx";
import { useTranslation } from "./translation.ts";

/** What the bar of the filter shows, and what can be asked in it. */
export interface FilterBarProps {
  readonly filter: SegmentFilter;
  /** Null as long as nothing is filtered, or the server has not answered. */
  readonly answer: FilterAnswer | null;
  readonly choices: FilterChoices;
  /** Whether the browser remembers an earlier visit. */
  readonly hasVisit: boolean;
  /** A sentence where the server did not answer; empty for none. */
  readonly failure: string;
  readonly onFilter: (filter: SegmentFilter) => void;
  readonly onClear: () => void;
  readonly onClose: () => void;
}

/** The form that narrows the document; choices take effect at once, words with Enter. */
export function FilterBar(props: FilterBarProps): JSX.Element {
  const { t } = useTranslation();
  const form = useRef<HTMLFormElement>(null);
  const [draft, setDraft] = useState(props.filter);
  useLayoutEffect(() => setDraft(props.filter), [props.filter]); // later it would undo what is typed by then
  const read = () => (form.current === null ? draft : filterOf(form.current));
  const apply = () => props.onFilter(read());
  return (
    <search class="filter-bar" aria-label={t("filtering.label")}>
      <form
        ref={form}
        onSubmit={(event) => {
          event.preventDefault();
          apply();
        }}
        onInput={() => setDraft(read())}
        onChange={(event) => {
          if (event.target instanceof HTMLInputElement && event.target.type !== "checkbox") return;
          apply();
        }}
      >
        <div class="filter-fields">
          <Words filter={draft} choices={props.choices} />
          <Statuses filter={draft} />
          <Choices filter={draft} choices={props.choices} hasVisit={props.hasVisit} />
        </div>
        <div class="filter-foot">
          <Result {...props} />
          <span class="filter-actions">
            <button type="submit" class="button">
              <Icon name="filter" />
              {t("filtering.apply")} <Keys keys="Enter" />
            </button>
            {!isEmptyFilter(props.filter) && (
              <button type="button" class="button quiet" onClick={props.onClear}>
                {t("filtering.clear")}
              </button>
            )}
            <button
              type="button"
              class="button quiet square"
              aria-label={t("filtering.close")}
              title={t("filtering.close")}
              onClick={props.onClose}
            >
              <Icon name="close" />
            </button>
          </span>
        </div>
      </form>
    </search>
  );
}

/** The day is chosen in one field, a moment in another; both are one choice. */
function filterOf(form: HTMLFormElement): SegmentFilter {
  const data = new FormData(form);
  const day = String(data.get("day") ?? "");
  if (day !== "moment") data.set("since", day);
  return filterFrom(data);
}

function Words({ filter, choices }: Pick<FilterBarProps, "filter" | "choices">) {
  const { t } = useTranslation();
  return (
    <>
      <label class="field filter-words">
        <span>{t("filtering.term")}</span>
        <input
          class="input"
          name="term"
          value={filter.term}
          placeholder={t("filtering.termHint")}
          list="filter-terms"
          autocomplete="off"
          spellcheck={false}
        />
      </label>
      <datalist id="filter-terms">
        {choices.concepts.map(({ headword, translation, segments }) => (
          <option key={headword} value={headword}>
            {translation} · {segments}
          </option>
        ))}
      </datalist>
      <label class="field filter-words">
        <span>{t("filtering.text")}</span>
        <input
          class="input"
          name="text"
          value={filter.text}
          placeholder={t("filtering.textHint")}
          autocomplete="off"
          spellcheck={false}
        />
      </label>
    </>
  );
}

function Statuses({ filter }: Pick<FilterBarProps, "filter">) {
  const { t } = useTranslation();
  return (
    <fieldset class="filter-statuses">
      <legend>{t("filtering.status")}</legend>
      {SEGMENT_STATUSES.map((status) => (
        <label key={status} class="filter-chip">
          <input
            type="checkbox"
            name="status"
            value={status}
            checked={filter.status.includes(status)}
          />
          <StatusMark status={status} />
        </label>
      ))}
    </fieldset>
  );
}

function Choices(props: Pick<FilterBarProps, "filter" | "choices" | "hasVisit">) {
  const { t } = useTranslation();
  const { filter, choices } = props;
  const kinds = FINDING_KINDS.map((kind) => [kind, t(`filtering.findings.${kind}`)] as const);
  const rules = FINDING_RULES.map((rule) => [rule, t(`exceptions.rules.${rule}`)] as const);
  return (
    <>
      <Choice
        name="finding"
        label={t("filtering.finding")}
        none={t("filtering.findings.none")}
        value={filter.finding}
        options={kinds}
        more={{ label: t("filtering.findings.byKind"), options: rules }}
      />
      <AuthorChoice filter={filter} authors={choices.authors} />
      <SinceChoice since={filter.since} hasVisit={props.hasVisit} />
      <Choice
        name="comments"
        label={t("filtering.comments")}
        none={t("filtering.commentChoices.none")}
        value={filter.comments}
        options={COMMENT_CHOICES.map((one) => [one, t(`filtering.commentChoices.${one}`)])}
      />
      <Choice
        name="locked"
        label={t("filtering.locked")}
        none={t("filtering.lockedChoices.none")}
        value={filter.locked}
        options={YES_NO.map((one) => [one, t(`filtering.lockedChoices.${one}`)])}
      />
      <Choice
        name="review"
        label={t("filtering.review")}
        none={t("filtering.reviewChoices.none")}
        value={filter.review}
        options={REVIEW_CHOICES.map((one) => [one, t(`filtering.reviewChoices.${one}`)])}
      />
      <label class="filter-chip filter-bookmarked">
        <input type="checkbox" name="bookmarked" value="yes" checked={filter.bookmarked !== ""} />
        {t("filtering.bookmarked")}
      </label>
    </>
  );
}

/** How many answer, and how the words were read. */
function Result({ filter, answer, failure }: FilterBarProps) {
  const { t } = useTranslation();
  if (failure !== "") return <p class="filter-result">{failure}</p>;
  if (answer === null) return <p class="filter-result" />;
  const { total, of } = answer;
  return (
    <p class="filter-result">
      <b class="number">{t("filtering.count", { total, count: of })}</b>
      {total === 0 && <span> {t("filtering.nothing")}</span>}
      {filter.term !== "" && <TermReading word={filter.term} concepts={answer.concepts} />}
    </p>
  );
}

function TermReading(props: {
  readonly word: string;
  readonly concepts: FilterAnswer["concepts"];
}) {
  const { t } = useTranslation();
  const { word, concepts } = props;
  const sentences =
    concepts.length === 0
      ? [t("filtering.word", { word })]
      : concepts.map(({ headword, translation }) =>
          translation === ""
            ? t("filtering.conceptUntranslated", { headword })
            : t("filtering.concept", { headword, translation }),
        );
  return <span class="quiet"> {sentences.join(" · ")}</span>;
}
