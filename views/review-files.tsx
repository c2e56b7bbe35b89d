import type { JSX } from "preact";
import { Icon } from "./icon.tsx";
import { Problem } from "./problem.tsx";
import { useTranslation } from "./translation.ts";

/** The files that a review goes out in. */
export const REVIEW_FORMATS = ["docx", "html"] as const;
export type ReviewFormat = (typeof REVIEW_FORMATS)[number];

export interface ReviewFilesPageProps {
  readonly document: { readonly id: number; readonly title: string };
  readonly problem?: string;
}

/** Where a translation goes out to a reviewer, and comes back in. */
export function ReviewFilesPage({ document, problem }: ReviewFilesPageProps): JSX.Element {
  const { t } = useTranslation();
  const path = `/documents/${document.id}/review`;
  return (
    <div class="exchange review-files">
      <h1>{t("reviewing.title", { title: document.title })}</h1>
      <section aria-labelledby="send-title">
        <h2 id="send-title">{t("reviewing.sendTitle")}</h2>
        <p class="quiet">{t("reviewing.sendText")}</p>
        <ul class="exchange-formats">
          {REVIEW_FORMATS.map((format) => (
            <li key={format}>
              <a class="button quiet" href={`${path}/file?format=${format}`} download>
                <Icon name="download" />
                {t(`reviewing.formats.${format}`)}
              </a>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="read-title">
        <h2 id="read-title">{t("reviewing.readTitle")}</h2>
        <p class="quiet">{t("reviewing.readText")}</p>
        {problem && <Problem text={problem} />}
        <UploadForm action={path} />
      </section>
    </div>
  );
}

function UploadForm({ action }: { readonly action: string }) {
  const { t } = useTranslation();
  return (
    <form
      method="post"
      action={action}
      encType="multipart/form-data"
      class="exchange-form"
      data-behaviour="drop"
      data-drop={t("reviewing.drop")}
    >
      <label class="field">
        <span>{t("reviewing.file")}</span>
        <input type="file" name="file" required accept=".docx,.html,.htm,.xlf,.xliff" />
      </label>
      <button type="submit" class="button main" data-busy={t("reviewing.busy")}>
        <Icon name="upload" />
        <span>{t("reviewing.submit")}</span>
      </button>
    </form>
  );
}
