import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { type SegmentFilter, SINCE_DAYS } from "./segment-filter.ts";
import { useTranslation } from "./translation.ts";

type Options = readonly (readonly [value: string, label: string])[];

/** One of some; the first leaves all. */
export function Choice(props: {
  readonly name: string;
  readonly label: string;
  readonly none: string;
  readonly value: string;
  readonly options: Options;
  /** Options under a heading of their own. */
  readonly more?: { readonly label: string; readonly options: Options };
  readonly onChoose?: (value: string) => void;
}): JSX.Element {
  const { name, label, none, value, options, more, onChoose } = props;
  return (
    <label class="field filter-choice">
      <span>{label}</span>
      <select
        class="input"
        name={name}
        value={value}
        onChange={(event) => onChoose?.(event.currentTarget.value)}
      >
        <option value="">{none}</option>
        <OptionList options={options} />
        {more && (
          <optgroup label={more.label}>
            <OptionList options={more.options} />
          </optgroup>
        )}
      </select>
    </label>
  );
}

function OptionList({ options }: { readonly options: Options }) {
  return (
    <>
      {options.map(([option, label]) => (
        <option key={option} value={option}>
          {label}
        </option>
      ))}
    </>
  );
}

/** Who wrote; what counts as writing is asked only of somebody. */
export function AuthorChoice(props: {
  readonly filter: Pick<SegmentFilter, "author" | "wrote">;
  readonly authors: readonly string[];
}): JSX.Element {
  const { t } = useTranslation();
  const { author, wrote } = props.filter;
  const known = author === "" || props.authors.includes(author);
  const authors = known ? props.authors : [...props.authors, author]; // an address may name anybody
  return (
    <>
      <Choice
        name="author"
        label={t("filtering.author")}
        none={t("filtering.anyone")}
        value={author}
        options={authors.map((one) => [one, one])}
      />
      {author !== "" && (
        <label class="field filter-choice">
          <span>{t("filtering.wrote")}</span>
          <select class="input" name="wrote" value={wrote}>
            {(["ever", "now"] as const).map((one) => (
              <option key={one} value={one}>
                {t(`filtering.wroteChoices.${one}`)}
              </option>
            ))}
          </select>
        </label>
      )}
    </>
  );
}

/** A day, the last visit, or a moment that is typed. */
export function SinceChoice(props: {
  readonly since: string;
  readonly hasVisit: boolean;
}): JSX.Element {
  const { t } = useTranslation();
  const isMoment = /^\d/u.test(props.since);
  const [asked, setAsked] = useState(isMoment);
  const days = props.hasVisit ? [...SINCE_DAYS, "visit" as const] : SINCE_DAYS;
  const options = [...days, "moment" as const];
  return (
    <>
      <Choice
        name="day"
        label={t("filtering.since")}
        none={t("filtering.sinceChoices.none")}
        value={asked || isMoment ? "moment" : props.since}
        options={options.map((one) => [one, t(`filtering.sinceChoices.${one}`)])}
        onChoose={(day) => setAsked(day === "moment")}
      />
      {(asked || isMoment) && (
        <label class="field filter-choice">
          <span>{t("filtering.moment")}</span>
          <input
            class="input"
            type="datetime-local"
            name="since"
            value={isMoment ? props.since : ""}
          />
        </label>
      )}
    </>
  );
}
