import type { JSX } from "preact";
import { ROW_FILTERS, type RowFilter } from "../src/documents/review/answered-row.ts";
import { useTranslation } from "./translation.ts";

export interface ReviewBarProps {
  readonly reviewer: string;
  readonly looked: number;
  readonly rows: number;
  readonly filter: RowFilter;
  /** How many rows the filter leaves. */
  readonly shown: number;
  /** What happened last, in a sentence. */
  readonly message: string;
  /** Something was done that is in no file yet. */
  readonly unsaved: boolean;
  readonly mac: boolean;
  readonly onName: (name: string) => void;
  readonly onFilter: (filter: RowFilter) => void;
  readonly onSave: () => void;
}

/** Stands above the table of a reviewer: who they are, how far they are, and how the file is saved. */
export function ReviewBar(props: ReviewBarProps): JSX.Element {
  const { t } = useTranslation();
  const { looked, rows, filter, shown, message, unsaved } = props;
  return (
    <>
      <div class="page-tools">
        <label>
          <span>{t("reviewpage.name")}</span>
          <input
            class="page-name"
            value={props.reviewer}
            maxLength={100}
            autocomplete="name"
            onInput={({ currentTarget }) => props.onName(currentTarget.value)}
          />
        </label>
        <label>
          <span>{t("reviewpage.filter")}</span>
          <select
            value={filter}
            onChange={({ currentTarget }) =>
              props.onFilter(ROW_FILTERS.find((one) => one === currentTarget.value) ?? "all")
            }
          >
            {ROW_FILTERS.map((one) => (
              <option key={one} value={one}>
                {t(`reviewpage.filters.${one}`)}
              </option>
            ))}
          </select>
        </label>
        <p class="page-progress">{t("reviewpage.looked", { count: rows, done: looked })}</p>
        <button type="button" class="page-save" onClick={props.onSave}>
          {t("reviewpage.save")}
        </button>
        <Keys mac={props.mac} />
      </div>
      <p class="page-message" role="status">
        {message || (unsaved ? t("reviewpage.unsaved") : "")}
      </p>
      {shown === 0 && <p>{t("reviewpage.none")}</p>}
    </>
  );
}

function Keys({ mac }: Pick<ReviewBarProps, "mac">) {
  const { t } = useTranslation();
  const mod = mac ? "⌘" : "Ctrl";
  const keys = [
    [`${mod} + Enter`, t("reviewpage.keyList.accept")],
    [`${mod} + Shift + Enter`, t("reviewpage.keyList.reject")],
    ["Alt + ↓", t("reviewpage.keyList.next")],
    ["Alt + ↑", t("reviewpage.keyList.previous")],
    ["Tab", t("reviewpage.keyList.field")],
    [`${mod} + S`, t("reviewpage.keyList.save")],
  ] as const;
  return (
    <details class="page-keys">
      <summary>{t("reviewpage.keys")}</summary>
      <dl>
        {keys.map(([key, act]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{act}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
