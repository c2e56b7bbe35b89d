import type { JSX } from "preact";
import type { ProjectItem } from "./project-models.ts";
import { useTranslation } from "./translation.ts";

/** Why a project cannot be exported yet: each document that is not finished, with what is left of it. */
export function ProjectExportRefusedPage(props: {
  readonly project: ProjectItem;
  readonly documents: readonly {
    readonly document: { readonly id: number; readonly title: string };
    readonly open: number;
    readonly errors: number;
  }[];
}): JSX.Element {
  const { t } = useTranslation();
  const { project, documents } = props;
  return (
    <div class="refused">
      <h1>{t("projects.export.refused", { name: project.name })}</h1>
      <p>{t("projects.export.refusedText")}</p>
      <ul class="project-left">
        {documents.map(({ document, open, errors }) => (
          <li key={document.id}>
            <a href={`/documents/${document.id}/export`}>{document.title}</a>
            <span class="quiet">
              {[
                open > 0 ? t("documents.refused.open", { count: open }) : "",
                errors > 0 ? t("documents.refused.errors", { count: errors }) : "",
              ]
                .filter((part) => part !== "")
                .join(" · ")}
            </span>
          </li>
        ))}
      </ul>
      <div class="ways">
        <a class="button main" href={`/projects/${project.id}/export?draft=1`}>
          {t("projects.export.draft")}
        </a>
        <span class="quiet small">{t("documents.refused.draftHint")}</span>
      </div>
    </div>
  );
}
