import type { JSX } from "preact";
import { Icon } from "./icon.tsx";
import { Problem } from "./problem.tsx";
import { useTranslation } from "./translation.ts";

export interface ReimportPageProps {
  readonly document: { readonly id: number; readonly title: string; readonly fileName: string };
  readonly problem?: string | undefined;
}

/** Where a changed source file comes in. */
export function ReimportPage({ document, problem }: ReimportPageProps): JSX.Element {
  const { t } = useTranslation();
  return (
    <article class="reimport">
      <a class="history-back" href={`/documents/${document.id}`}>
        <Icon name="back" />
        {t("aboutFile.back")}
      </a>
      <h1>{t("reimport.title", { title: document.title })}</h1>
      <p>{t("reimport.intro")}</p>
      {problem && <Problem text={problem} />}
      <Upload document={document} />
    </article>
  );
}

/** A pasted text has no file that could have changed: it is pasted again, or comes as a file. */
function Upload({ document }: Pick<ReimportPageProps, "document">) {
  const { t } = useTranslation();
  const isPasted = document.fileName === "";
  return (
    <form
      method="post"
      action={`/documents/${document.id}/reimport`}
      encType="multipart/form-data"
      class="exchange-form"
      data-behaviour="drop"
      data-drop={t("reimport.drop")}
    >
      {isPasted && (
        <label class="field reimport-text">
          <span>{t("reimport.text")}</span>
          <textarea class="input" name="text" rows={10} lang="hr" />
        </label>
      )}
      <label class="field">
        <span>{t(isPasted ? "reimport.orFile" : "reimport.file")}</span>
        <input type="file" name="file" required={!isPasted} />
      </label>
      <button type="submit" class="button main" data-busy={t("reimport.busy")}>
        <Icon name="upload" />
        <span>{t("reimport.submit")}</span>
      </button>
    </form>
  );
}
