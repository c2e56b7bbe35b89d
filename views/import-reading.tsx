import type { JSX } from "preact";
import type { ImportChoices } from "../src/glossary/exchange/importing/choices.ts";
import { IMPORT_POLICIES } from "../src/glossary/exchange/importing/choices.ts";
import {
  type Cells,
  DELIMITERS,
  type TableReading,
} from "../src/glossary/exchange/tables/table-reading.ts";
import { roleLabel, rolesToChoose, roleValue } from "./import-roles.ts";
import { useTranslation } from "./translation.ts";

export interface ImportReadingProps {
  readonly id: number;
  readonly choices: ImportChoices;
  /** The names of all encodings that can be chosen. */
  readonly encodings: readonly string[];
  /** The sheets of a workbook; empty for any other file. */
  readonly sheets: readonly string[];
  /** The first rows of a table; null for a file that is none. */
  readonly preview: Cells | null;
}

const DELIMITER_NAMES = { ",": "comma", ";": "semicolon", "\t": "tab", "|": "bar" } as const;

/** How the file was understood, and what can be put right about it. */
export function ImportReading(props: ImportReadingProps): JSX.Element {
  const { t } = useTranslation();
  const { id, choices, preview } = props;
  const { table, encoding, kind } = choices.reading;
  return (
    <details class="import-reading" open={table !== null && table.tool === undefined}>
      <summary>
        {t("imports.reading.title")}
        <span class="quiet">
          {" "}
          {t(`imports.reading.kinds.${kind}`)}
          {table?.tool && ` · ${t("imports.reading.recognised", { tool: table.tool })}`}
        </span>
      </summary>
      <form method="post" action={`/glossary/import/${id}/reading`} class="import-reading-form">
        <div class="import-options">
          {encoding !== null && <EncodingField encoding={encoding} encodings={props.encodings} />}
          {props.sheets.length > 1 && (
            <SheetField sheets={props.sheets} chosen={choices.reading.sheetName} />
          )}
          {table !== null && <TableFields table={table} />}
          <PolicyField policy={choices.policy} />
        </div>
        {table !== null && preview !== null && <ColumnTable table={table} preview={preview} />}
        <button type="submit" class="button">
          {t("imports.reading.apply")}
        </button>
      </form>
    </details>
  );
}

function EncodingField(props: {
  readonly encoding: string;
  readonly encodings: readonly string[];
}) {
  const { t } = useTranslation();
  const { encoding, encodings } = props;
  const all = encodings.includes(encoding) ? encodings : [encoding, ...encodings];
  return (
    <label class="field">
      <span>{t("imports.reading.encoding")}</span>
      <select class="input" name="encoding">
        {all.map((name) => (
          <option key={name} value={name} selected={name === encoding}>
            {name.toUpperCase()}
          </option>
        ))}
      </select>
    </label>
  );
}

function SheetField(props: { readonly sheets: readonly string[]; readonly chosen: string | null }) {
  const { t } = useTranslation();
  return (
    <label class="field">
      <span>{t("imports.reading.sheet")}</span>
      <select class="input" name="sheetName">
        {props.sheets.map((name) => (
          <option key={name} value={name} selected={name === props.chosen}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

function TableFields({ table }: { readonly table: TableReading }) {
  const { t } = useTranslation();
  return (
    <>
      {table.delimiter !== null && (
        <label class="field">
          <span>{t("imports.reading.delimiter")}</span>
          <select class="input" name="delimiter">
            {DELIMITERS.map((delimiter) => (
              <option key={delimiter} value={delimiter} selected={delimiter === table.delimiter}>
                {t(`imports.reading.delimiters.${DELIMITER_NAMES[delimiter]}`)}
              </option>
            ))}
          </select>
        </label>
      )}
      <label class="field">
        <span>{t("imports.reading.separator")}</span>
        <input
          class="input"
          name="separator"
          value={table.separator}
          maxLength={3}
          placeholder={t("imports.reading.separatorHint")}
        />
      </label>
      <label class="field import-titles">
        <span>{t("imports.reading.titles")}</span>
        <input
          class="input"
          name="titles"
          type="number"
          min={0}
          max={1000}
          value={table.titles ?? 0}
        />
      </label>
      <label class="import-header">
        <input type="checkbox" name="header" value="yes" checked={table.header} />
        {t("imports.reading.header")}
      </label>
    </>
  );
}

function PolicyField({ policy }: Pick<ImportChoices, "policy">) {
  const { t } = useTranslation();
  return (
    <label class="field">
      <span>{t("imports.reading.policy")}</span>
      <select class="input" name="policy">
        {IMPORT_POLICIES.map((one) => (
          <option key={one} value={one} selected={one === policy}>
            {t(`imports.reading.policies.${one}`)}
          </option>
        ))}
      </select>
    </label>
  );
}

/** The first rows with what each column is taken for above it. */
function ColumnTable(props: { readonly table: TableReading; readonly preview: Cells }) {
  const { t } = useTranslation();
  const { table, preview } = props;
  const names = table.header ? (preview[0] ?? []) : [];
  return (
    // It scrolls sideways to the list that has the focus; every column has one.
    <section class="import-preview" aria-label={t("imports.reading.preview")}>
      <table>
        <thead>
          <tr>
            {table.roles.map((role, index) => (
              <th key={index} scope="col">
                <select
                  class="input"
                  name="roles"
                  aria-label={t("imports.reading.column", { number: index + 1 })}
                >
                  {rolesToChoose(role, names[index] ?? `#${index + 1}`).map((one) => (
                    <option
                      key={roleValue(one)}
                      value={roleValue(one)}
                      selected={roleValue(one) === roleValue(role)}
                    >
                      {roleLabel(one, t)}
                    </option>
                  ))}
                </select>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {preview.map((row, index) => (
            <tr key={index} class={index === 0 && table.header ? "import-names" : undefined}>
              {table.roles.map((_, column) => (
                <td key={column}>{row[column] ?? ""}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
