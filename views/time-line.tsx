import type { ComponentChildren, JSX } from "preact";
import { Icon } from "./icon.tsx";
import { useTranslation } from "./translation.ts";

/** Id of the form that the two handles of each revision belong to. */
export const COMPARE_FORM = "compare-revisions";

/** One revision in the time line. */
export interface TimeLineEntry {
  readonly number: number;
  readonly facts: ComponentChildren;
  /** Where a form posts to that brings this revision back; null where it cannot. */
  readonly restorePath: string | null;
}

/** The radios of the time line belong to this form, wherever they stand. */
export function CompareForm(props: {
  readonly path: string;
  /** What else is asked for, and stays so. */
  readonly children?: ComponentChildren;
}): JSX.Element {
  const { t } = useTranslation();
  const { path, children } = props;
  return (
    <form id={COMPARE_FORM} class="compare" method="get" action={path} data-behaviour="compare">
      {children}
      <button type="submit" class="button">
        {t("history.compare")}
      </button>
    </form>
  );
}

/** The revisions of a concept: each with its two handles and the way back to it. */
export function TimeLine(props: {
  /** Newest first. */
  readonly entries: readonly TimeLineEntry[];
  /** Numbers of the revisions that are compared. */
  readonly from: number;
  readonly to: number;
}): JSX.Element {
  const { entries, from, to } = props;
  return (
    <ol class="time-line">
      <TimeLineHead />
      {entries.map(({ number, facts, restorePath }) => (
        <li key={number} class="time-line-entry">
          <Handle name="from" number={number} chosen={from} />
          <Handle name="to" number={number} chosen={to} />
          <div class="revision-facts">{facts}</div>
          {restorePath !== null && <RestoreForm path={restorePath} number={number} />}
        </li>
      ))}
    </ol>
  );
}

/** What the two handles of each entry below it are. */
export function TimeLineHead(): JSX.Element {
  const { t } = useTranslation();
  return (
    <li class="time-line-head" aria-hidden="true">
      <span>{t("history.from")}</span>
      <span>{t("history.to")}</span>
    </li>
  );
}

/** Chooses a revision to compare from, or to; 0 is the time before the first. */
export function Handle(props: {
  readonly name: "from" | "to";
  readonly number: number;
  readonly chosen: number;
}): JSX.Element {
  const { t } = useTranslation();
  const { name, number, chosen } = props;
  const label = number === 0 ? t("history.fromNothing") : t(`history.${name}Of`, { number });
  return (
    <input
      type="radio"
      form={COMPARE_FORM}
      name={name}
      value={number}
      checked={number === chosen}
      title={label}
      aria-label={label}
    />
  );
}

function RestoreForm({ path, number }: { readonly path: string; readonly number: number }) {
  const { t } = useTranslation();
  const label = t("history.restoreLabel", { number });
  return (
    <form method="post" action={path}>
      <input type="hidden" name="revision" value={number} />
      <button type="submit" class="button quiet" title={label}>
        <Icon name="restore" />
        <span>{t("history.restore")}</span>
        <span class="spoken">{t("history.number", { number })}</span>
      </button>
    </form>
  );
}
