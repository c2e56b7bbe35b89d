import type { JSX } from "preact";
import { Icon } from "./icon.tsx";
import { Moment } from "./moment.tsx";
import { useTranslation } from "./translation.ts";

export interface ReimportStepsProps {
  readonly documentId: number;
  readonly steps: readonly { readonly id: number; readonly author: string; readonly at: number }[];
}

/** The changed files that a document has got, the newest first. */
export function ReimportSteps({ documentId, steps }: ReimportStepsProps): JSX.Element {
  const { t } = useTranslation();
  const path = `/documents/${documentId}/reimport`;
  return (
    <section class="reimport-seen">
      <h2>{t("reimport.steps.title")}</h2>
      {steps.length > 0 && (
        <ul class="reimport-steps">
          {steps.map(({ id, author, at }) => (
            <li key={id}>
              <Moment at={at} /> · {author} <a href={`${path}/${id}`}>{t("reimport.steps.look")}</a>
            </li>
          ))}
        </ul>
      )}
      <a class="button" href={path}>
        <Icon name="upload" />
        {t("reimport.link")}
      </a>
    </section>
  );
}
