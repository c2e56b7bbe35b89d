import type { JSX } from "preact";
import type { Project } from "../src/documents/project.ts";
import { formatMoment } from "./format.ts";
import { Icon } from "./icon.tsx";
import { Problem } from "./problem.tsx";
import { useTranslation } from "./translation.ts";

/** An alignment that was begun. */
export interface BegunAlignment {
  readonly id: number;
  readonly title: string;
  readonly sourceFile: string;
  readonly targetFile: string;
  readonly author: string;
  readonly at: number;
}

export interface AlignmentsProps {
  readonly waiting: readonly BegunAlignment[];
  readonly projects: readonly Project[];
  readonly problem: string | undefined;
}

/** The form that takes two files, and the alignments that were begun. */
export function AlignmentsPage({ waiting, projects, problem }: AlignmentsProps): JSX.Element {
  const { t } = useTranslation();
  return (
    <div class="alignments">
      <h1>{t("alignment.title")}</h1>
      <p class="quiet">{t("alignment.intro")}</p>
      {problem && <Problem text={problem} />}
      <form
        method="post"
        action="/alignments"
        encType="multipart/form-data"
        class="alignment-form"
        data-behaviour="busy"
      >
        <FileField name="source" label={t("alignment.source")} />
        <FileField name="translation" label={t("alignment.translation")} />
        <label class="field">
          <span>{t("alignment.name")}</span>
          <input class="input" name="title" maxLength={200} autocomplete="off" />
        </label>
        {projects.length > 1 && <ProjectField projects={projects} />}
        <button type="submit" class="button main" data-busy={t("alignment.busy")}>
          <span>{t("alignment.start")}</span>
        </button>
      </form>
      {waiting.length > 0 && (
        <section id="begun">
          <h2>{t("alignment.waiting")}</h2>
          <ul class="alignment-list">
            {waiting.map((one) => (
              <Begun key={one.id} alignment={one} />
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

function FileField({ name, label }: { readonly name: string; readonly label: string }) {
  return (
    <label class="field">
      <span>{label}</span>
      <input type="file" name={name} required />
    </label>
  );
}

function ProjectField({ projects }: { readonly projects: readonly Project[] }) {
  const { t } = useTranslation();
  return (
    <label class="field">
      <span>{t("alignment.project")}</span>
      <select class="input" name="project">
        {projects.map(({ id, name }) => (
          <option key={id} value={id}>
            {name || t("alignment.firstProject")}
          </option>
        ))}
      </select>
    </label>
  );
}

function Begun({ alignment }: { readonly alignment: BegunAlignment }) {
  const { t, language } = useTranslation();
  const { id, title, sourceFile: source, targetFile: target, author, at } = alignment;
  const label = t("alignment.deleteLabel", { title });
  return (
    <li>
      <div>
        <a href={`/alignments/${id}`}>{title}</a>
        <p class="quiet small">
          {t("alignment.files", { source, target })} ·{" "}
          <time dateTime={new Date(at).toISOString()}>{formatMoment(at, language)}</time>
          {author && ` · ${author}`}
        </p>
      </div>
      <form method="post" action={`/alignments/${id}/delete`}>
        <button type="submit" class="button quiet square" aria-label={label} title={label}>
          <Icon name="delete" />
        </button>
      </form>
    </li>
  );
}
