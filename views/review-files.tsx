import type { JSX } from "preact";
import { Icon } from "./icon.tsx";
import { Problem } from "./problem.tsx";
import type { ReviewRefusal } from "./review-refusals.ts";
import { useTranslation } from "./translation.ts";

/** The files that a review goes out in. */
export const REVIEW_FORMATS = ["docx", "html"] as const;
export type ReviewFormat = (typeof REVIEW_FORMATS)[number];

export interface ReviewFilesPageProps {
  readonly document: { readonly id: number; readonly title: string };
  readonly problem?: string;
  /** What was not taken over of the file that was read in last. */
  readonly refused?: readonly { readonly position: number; readonly why: ReviewRefusal }[];
}

/** Where a translation goes out to a reviewer, and comes back in. */
export function ReviewFilesPage(props: ReviewFilesPageProps): JSX.Element {
  const { document, problem, refused = [] } = props;
  const { t } = useTranslation();
  const path = `/documents/${document.id}/review`;
  return (
    <div class="exchange review-files">
      <h1>{t("reviewing.title", { title: document.title })}</h1>
      {refused.length > 0 && <Refused refused={refused} />}
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

function Refused({ refused }: Required<Pick<ReviewFilesPageProps, "refused">>) {
  const { t } = useTranslation();
  return (
    <section class="review-refusals" aria-labelledby="refused-title">
      <h2 id="refused-title">{t("reviewing.refusedTitle")}</h2>
      <ul>
        {refused.map(({ position, why }, index) => (
          <li key={index}>
            {t("reviewing.refusedSegment", { number: position })} {t(`reviewing.refused.${why}`)}
          </li>
        ))}
      </ul>
    </section>
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
