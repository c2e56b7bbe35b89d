import type { JSX } from "preact";
import type { ConceptDifferences } from "../src/glossary/concept-differences.ts";
import {
  IMPORT_DECISIONS,
  type ImportDecision,
  type ImportOutcome,
} from "../src/glossary/exchange/importing/choices.ts";
import type { ImportDoubt } from "../src/glossary/exchange/importing/doubts.ts";
import { ConceptDifferencesView } from "./concept-differences.tsx";
import { DifferenceText } from "./differences.tsx";
import { Icon, type IconName } from "./icon.tsx";
import { useTranslation } from "./translation.ts";

/** What can differ about a concept, in the order in which it is shown. */
export const IMPORT_FIELDS = [
  "hr",
  "en",
  "domain",
  "definition",
  "note",
  "source",
  "doNotTranslate",
] as const;
export type ImportField = (typeof IMPORT_FIELDS)[number];

/** A row of the file as the dry run shows it. */
export interface ImportRowModel {
  readonly line: number;
  readonly outcome: ImportOutcome;
  readonly decision: ImportDecision;
  readonly doubts: readonly ImportDoubt[];
  /** Why the row cannot be used, in the reader's language. */
  readonly problem: string | null;
  readonly passedOver: readonly { readonly field: ImportField; readonly text: string }[];
  /** What else changes about a concept that stands; null for nothing. */
  readonly others: ConceptDifferences | null;
  readonly texts: readonly {
    readonly field: ImportField;
    /** As it stands; null for a concept that the glossary has not. */
    readonly before: string | null;
    readonly after: string;
  }[];
}

const ICONS: Readonly<Record<ImportOutcome, IconName>> = {
  new: "add",
  changed: "restore",
  same: "check",
  conflict: "warning",
  unusable: "error",
};

/** The rows of a file, each with what it would do and the decision about it. */
export function ImportRows(props: {
  readonly id: number;
  readonly rows: readonly ImportRowModel[];
  /** The address of this page, to come back to. */
  readonly path: string;
}): JSX.Element {
  const { t } = useTranslation();
  return (
    <table class="import-rows">
      <thead>
        <tr>
          <th scope="col">{t("imports.run.row")}</th>
          <th scope="col">{t("imports.run.outcome")}</th>
          <th scope="col">{t("imports.run.croatian")}</th>
          <th scope="col">{t("imports.run.english")}</th>
          <th scope="col">{t("imports.run.decision")}</th>
        </tr>
      </thead>
      <tbody>
        {props.rows.map((row) => (
          <Row key={row.line} row={row} id={props.id} path={props.path} />
        ))}
      </tbody>
    </table>
  );
}

function Row(props: { readonly row: ImportRowModel; readonly id: number; readonly path: string }) {
  const { t } = useTranslation();
  const { row } = props;
  const decidable = row.outcome !== "same" && row.outcome !== "unusable";
  return (
    <tr class={`import-${row.outcome} import-${row.decision}`}>
      <td class="number">{row.line}</td>
      <td class="import-outcome" title={t(`imports.outcomeHints.${row.outcome}`)}>
        <Icon name={ICONS[row.outcome]} /> {t(`imports.outcomes.${row.outcome}`)}
      </td>
      <td lang="hr">
        <FieldText row={row} field="hr" />
      </td>
      <td>
        <span lang="en">
          <FieldText row={row} field="en" />
        </span>
        <Others row={row} />
        {row.others && <ConceptDifferencesView differences={row.others} />}
        <Remarks row={row} />
      </td>
      <td>{decidable && <Decision {...props} />}</td>
    </tr>
  );
}

function FieldText(props: { readonly row: ImportRowModel; readonly field: ImportField }) {
  const found = props.row.texts.find(({ field }) => field === props.field);
  if (found === undefined) return null;
  if (found.before === null || found.before === found.after) return <>{found.after}</>;
  return <DifferenceText before={found.before} after={found.after} />;
}

/** What else changes, field by field; of a new concept nothing more than its terms is shown. */
function Others({ row }: { readonly row: ImportRowModel }) {
  const { t } = useTranslation();
  const changed = row.texts.filter(
    ({ field, before, after }) =>
      field !== "hr" && field !== "en" && before !== null && before !== after,
  );
  return changed.map(({ field }) => (
    <p key={field} class="small">
      <span class="quiet">{t(`imports.fields.${field}`)}: </span>
      <FieldText row={row} field={field} />
    </p>
  ));
}

function Remarks({ row }: { readonly row: ImportRowModel }) {
  const { t } = useTranslation();
  return (
    <>
      {row.problem && <p class="import-doubt">{row.problem}</p>}
      {row.passedOver.map(({ field, text }) => (
        <p key={`${field} ${text}`} class="small quiet">
          {t(`imports.fields.${field}`)}:{" "}
          {t(field === "hr" || field === "en" ? "imports.stillRefused" : "imports.passedOver", {
            text,
          })}
        </p>
      ))}
      {row.doubts.map((doubt) => (
        <p key={doubt.type} class="import-doubt">
          <Icon name="warning" /> {t(`imports.doubts.${doubt.type}`, { ...doubt })}
        </p>
      ))}
    </>
  );
}

function Decision(props: {
  readonly row: ImportRowModel;
  readonly id: number;
  readonly path: string;
}) {
  const { t } = useTranslation();
  const { row, id, path } = props;
  const choices = IMPORT_DECISIONS.filter((one) => one !== "separate" || row.outcome !== "new");
  return (
    <form method="post" action={`/glossary/import/${id}/decisions`} class="import-decision">
      <input type="hidden" name="line" value={row.line} />
      <input type="hidden" name="back" value={path} />
      <select
        class="input"
        name="decision"
        id={`row-${row.line}`}
        aria-label={t("imports.run.decisionFor", { line: row.line })}
        data-behaviour="submit"
      >
        {choices.map((one) => (
          <option key={one} value={one} selected={one === row.decision}>
            {t(`imports.decisions.${one}`)}
          </option>
        ))}
      </select>
      <noscript>
        <button type="submit" class="button">
          {t("imports.run.apply")}
        </button>
      </noscript>
    </form>
  );
}
