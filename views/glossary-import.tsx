import type { JSX } from "preact";
import { GlossaryTabs } from "./glossary-tabs.tsx";
import { Icon } from "./icon.tsx";
import { Moment } from "./moment.tsx";
import { Problem } from "./problem.tsx";
import { SharedFolder } from "./shared-folder.tsx";
import { useTranslation } from "./translation.ts";

/** The formats that a glossary is exported in, as their addresses name them. */
export const EXPORT_FORMATS = ["csv", "xlsx", "tbx", "tbx2", "omegat", "deepl"] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

export interface GlossaryImportPageProps {
  /** Files that were given and not decided about, the newest first. */
  readonly waiting: readonly {
    readonly id: number;
    readonly fileName: string;
    readonly author: string;
    readonly at: number;
  }[];
  readonly problem?: string;
  /** Of the shared files; null for none. */
  readonly folder: string | null;
}

/** Where glossaries come in and go out. */
export function GlossaryImportPage(props: GlossaryImportPageProps): JSX.Element {
  const { t } = useTranslation();
  const { waiting, problem, folder } = props;
  return (
    <>
      <GlossaryTabs active="import" />
      <div class="exchange">
        <h1>{t("imports.title")}</h1>
        <section aria-labelledby="import-title">
          <h2 id="import-title">{t("imports.importTitle")}</h2>
          <p class="quiet">{t("imports.importText")}</p>
          {problem && <Problem text={problem} />}
          <ImportForm />
          {waiting.length > 0 && <Waiting waiting={waiting} />}
        </section>
        <section aria-labelledby="export-title">
          <h2 id="export-title">{t("imports.exportTitle")}</h2>
          <ul class="exchange-formats">
            {EXPORT_FORMATS.map((format) => (
              <li key={format}>
                <a class="button quiet" href={`/api/glossary/export?format=${format}`} download>
                  <Icon name="download" />
                  {t(`imports.formats.${format}`)}
                </a>
              </li>
            ))}
          </ul>
          {folder !== null && <h2>{t("sharing.folderTitle")}</h2>}
          <SharedFolder folder={folder} />
        </section>
      </div>
    </>
  );
}

function ImportForm() {
  const { t } = useTranslation();
  return (
    <form
      method="post"
      action="/glossary/import"
      encType="multipart/form-data"
      class="exchange-form"
      data-behaviour="drop"
      data-drop={t("imports.drop")}
    >
      <label class="field">
        <span>{t("imports.file")}</span>
        <input
          type="file"
          name="file"
          required
          accept=".csv,.tsv,.txt,.tab,.xlsx,.tbx,.tmx,.xml,.utf8"
        />
      </label>
      <button type="submit" class="button main" data-busy={t("imports.busy")}>
        <Icon name="upload" />
        <span>{t("imports.submit")}</span>
      </button>
    </form>
  );
}

function Waiting({ waiting }: Pick<GlossaryImportPageProps, "waiting">) {
  const { t } = useTranslation();
  return (
    <>
      <h3>{t("imports.waitingTitle")}</h3>
      <ul class="exchange-waiting">
        {waiting.map(({ id, fileName, author, at }) => (
          <li key={id}>
            <a href={`/glossary/import/${id}`}>{fileName}</a>{" "}
            <span class="quiet small">
              {t("imports.waitingBy", { author })}
              <Moment at={at} />
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
