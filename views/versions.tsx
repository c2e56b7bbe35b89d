import type { JSX } from "preact";
import { Icon } from "./icon.tsx";
import { useTranslation } from "./translation.ts";
import { VersionLine } from "./version-line.tsx";
import { LONGEST_NAME, type VersionsPageProps } from "./version-models.ts";

/** What a document was: its versions as a time line, the files that went out, and the way to any moment. */
export function VersionsPage(props: VersionsPageProps): JSX.Element {
  const { t } = useTranslation();
  const { document } = props;
  return (
    <div class="versions">
      <header class="versions-head">
        <a class="history-back" href={`/documents/${document.id}`}>
          <Icon name="back" />
          {t("versions.back", { title: document.title })}
        </a>
        <h1>{t("versions.title")}</h1>
      </header>
      <div class="versions-columns">
        <aside class="versions-tools">
          <NameForm documentId={document.id} />
          <AsOfForm documentId={document.id} problem={props.problem} />
        </aside>
        <VersionLine {...props} />
      </div>
    </div>
  );
}

function NameForm({ documentId }: { readonly documentId: number }) {
  const { t } = useTranslation();
  return (
    <form class="versions-form" method="post" action={`/documents/${documentId}/versions`}>
      <h2>{t("versions.name.title")}</h2>
      <label class="field">
        <span>{t("versions.name.label")}</span>
        <input
          class="input"
          name="name"
          required
          maxLength={LONGEST_NAME}
          placeholder={t("versions.name.placeholder")}
          autocomplete="off"
        />
      </label>
      <button type="submit" class="button main">
        {t("versions.name.submit")}
      </button>
    </form>
  );
}

/** Any moment may be asked for, not only those that somebody thought of keeping. */
function AsOfForm(props: { readonly documentId: number; readonly problem: string | undefined }) {
  const { t } = useTranslation();
  const { documentId, problem } = props;
  return (
    <form class="versions-form" method="get" action={`/documents/${documentId}/state`}>
      <h2>{t("versions.asOf.title")}</h2>
      <label class="field">
        <span>{t("versions.asOf.label")}</span>
        <input
          class="input"
          type="datetime-local"
          name="at"
          required
          aria-describedby={problem === undefined ? undefined : "as-of-problem"}
        />
      </label>
      {problem !== undefined && (
        <p class="problem" id="as-of-problem" role="alert">
          <Icon name="problem" />
          {problem}
        </p>
      )}
      <button type="submit" class="button">
        {t("versions.asOf.submit")}
      </button>
    </form>
  );
}
