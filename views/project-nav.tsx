import type { JSX } from "preact";
import { Icon } from "./icon.tsx";
import type { ProjectItem } from "./project-models.ts";
import { useTranslation } from "./translation.ts";

/** The way between projects, above the list of documents; null is all of them. */
export function ProjectNav(props: {
  readonly projects: readonly ProjectItem[];
  readonly chosen: number | null;
}): JSX.Element {
  const { t } = useTranslation();
  const { projects, chosen } = props;
  const current = projects.find(({ id }) => id === chosen);
  return (
    <div class="project-nav">
      {projects.length > 1 && (
        <nav class="tabs" aria-label={t("projects.label")}>
          <ul>
            <li>
              <a href="/documents" aria-current={current === undefined ? "page" : undefined}>
                {t("projects.all")}
              </a>
            </li>
            {projects.map(({ id, name }) => (
              <li key={id}>
                <a
                  href={`/documents?project=${id}`}
                  aria-current={id === chosen ? "page" : undefined}
                >
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <div class="project-nav-ways">
        <ToSettings project={current ?? (projects.length === 1 ? projects[0] : undefined)} />
        {current !== undefined && (
          <a class="button quiet" href={`/projects/${current.id}/progress`}>
            {t("work.link")}
          </a>
        )}
        <a class="button quiet" href="/bin">
          <Icon name="delete" />
          {t("bin.link")}
        </a>
        <a class="button quiet" href="/projects/new">
          <Icon name="add" />
          {t("projects.new")}
        </a>
      </div>
    </div>
  );
}

function ToSettings({ project }: { readonly project: ProjectItem | undefined }) {
  const { t } = useTranslation();
  if (project === undefined) return null;
  const { id, name } = project;
  const label = t("projects.settings", { name });
  return (
    <a class="button quiet" href={`/projects/${id}`} aria-label={label} title={label}>
      <Icon name="settings" />
      {t("projects.settingsShort")}
    </a>
  );
}

/** Which project a new document belongs to; asked where there are several. */
export function ProjectChoice(props: {
  readonly projects: readonly ProjectItem[];
  readonly chosen: number | null;
}): JSX.Element | null {
  const { t } = useTranslation();
  const { projects, chosen } = props;
  if (projects.length < 2) return null;
  return (
    <label class="field">
      <span>{t("projects.field")}</span>
      <select class="input" name="project">
        {projects.map(({ id, name }) => (
          <option key={id} value={id} selected={id === chosen}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
