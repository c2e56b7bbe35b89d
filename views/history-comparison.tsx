import type { JSX } from "preact";
import {
  DIFFERENCE_UNITS,
  type Difference,
  differences,
  sideOf,
} from "../src/revisions/differences.ts";
import { DifferenceRuns } from "./differences.tsx";
import { HISTORY_LAYOUTS, type HistoryAsked, type HistoryModel } from "./history-models.ts";
import { COMPARE_FORM } from "./time-line.tsx";
import { useTranslation } from "./translation.ts";

/** How two revisions are compared; the choices belong to the form of the handles, and so stand in the address. */
export function CompareOptions({ asked }: { readonly asked: HistoryAsked }): JSX.Element {
  const { t } = useTranslation();
  const choice = (name: "unit" | "layout", value: string, chosen: string, label: string) => (
    <label key={value}>
      <input
        type="radio"
        form={COMPARE_FORM}
        name={name}
        value={value}
        checked={value === chosen}
      />
      {label}
    </label>
  );
  return (
    <fieldset class="history-options">
      <legend class="spoken">{t("history.options")}</legend>
      <span>
        {DIFFERENCE_UNITS.map((unit) =>
          choice("unit", unit, asked.unit, t(`history.units.${unit}`)),
        )}
      </span>
      <span>
        {HISTORY_LAYOUTS.map((layout) =>
          choice("layout", layout, asked.layout, t(`history.layouts.${layout}`)),
        )}
      </span>
    </fieldset>
  );
}

/** The differences of the two chosen revisions, in one text or side by side. */
export function Comparison({ asked, compared }: HistoryModel): JSX.Element {
  const { t } = useTranslation();
  const { from, to, unit, layout } = asked;
  const textOf = (number: number) => compared.find((one) => one.number === number)?.target ?? "";
  const all = differences(textOf(from), textOf(to), unit);
  const changed = all.some(({ type }) => type !== "same");
  return (
    <section class="comparison" data-comparison aria-live="polite">
      <h2>{useTitle(asked)}</h2>
      {layout === "beside" && from !== to ? (
        <Sides asked={asked} all={all} />
      ) : (
        <Text differences={all} />
      )}
      {changed && <Legend />}
      {!changed && from !== to && <p class="quiet small">{t("history.unchanged")}</p>}
    </section>
  );
}

function useTitle({ from, to }: HistoryAsked): string {
  const { t } = useTranslation();
  if (from === to) return t("history.single", { number: to });
  if (from === 0) return t("history.comparisonOfFirst", { to });
  return t("history.comparison", { from, to });
}

function Sides(props: { readonly asked: HistoryAsked; readonly all: readonly Difference[] }) {
  const { t } = useTranslation();
  const { asked, all } = props;
  const name = (number: number) =>
    number === 0 ? t("history.nothing") : t("history.number", { number });
  return (
    <div class="history-sides">
      <div>
        <h3 class="label">{name(asked.from)}</h3>
        <Text differences={sideOf(all, "before")} />
      </div>
      <div>
        <h3 class="label">{name(asked.to)}</h3>
        <Text differences={sideOf(all, "after")} />
      </div>
    </div>
  );
}

function Text({ differences: runs }: { readonly differences: readonly Difference[] }) {
  const { t } = useTranslation();
  return runs.every(({ text }) => text === "") ? (
    <p class="quiet">{t("history.emptyText")}</p>
  ) : (
    <p class="text" lang="en">
      <DifferenceRuns differences={runs} />
    </p>
  );
}

function Legend() {
  const { t } = useTranslation();
  return (
    <p class="difference quiet small legend">
      <ins>{t("history.added")}</ins> <del>{t("history.removed")}</del>
    </p>
  );
}
