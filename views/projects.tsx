import type { JSX } from "preact";
import { Icon } from "./icon.tsx";
import { Problem } from "./problem.tsx";
import { ProjectFields } from "./project-fields.tsx";
import type { ProjectDraft, ProjectItem, ProjectModel, ZipModel } from "./project-models.ts";
import { ProjectTrial, RuleTable } from "./project-trial.tsx";
import { useTranslation } from "./translation.ts";

/** The form of a new project. */
export function NewProjectPage(props: {
  readonly draft: ProjectDraft;
  readonly problem: string | null;
  readonly people: readonly string[];
}): JSX.Element {
  const { t } = useTranslation();
  return (
    <section class="project-new">
      <h1>{t("projects.new")}</h1>
      {props.problem && <Problem text={props.problem} />}
      <form method="post" action="/projects" encType="multipart/form-data" class="project-form">
        <ProjectFields draft={props.draft} srx={null} people={props.people} />
        <button type="submit" class="button main">
          {t("projects.create")}
        </button>
      </form>
    </section>
  );
}

/** One project: its settings, its documents, and a trial of how it cuts. */
export function ProjectPage({ model }: { readonly model: ProjectModel }): JSX.Element {
  const { t } = useTranslation();
  return (
    <div class="project">
      <header class="project-head">
        <h1>{model.name}</h1>
        <a class="button quiet" href={`/documents?project=${model.id}`}>
          <Icon name="back" />
          {t("common.documents")}
        </a>
      </header>
      {model.problem && <Problem text={model.problem} />}
      {model.zip && <ZipProgress id={model.id} zip={model.zip} />}
      <div class="project-columns">
        <section>
          <form
            method="post"
            action={`/projects/${model.id}`}
            encType="multipart/form-data"
            class="project-form"
          >
            <ProjectFields
              draft={model.draft}
              srx={model.srx}
              people={model.people}
              {...(model.isFirst ? { namePlaceholder: t("projects.first") } : {})}
            />
            <button type="submit" class="button main">
              {t("projects.save")}
            </button>
          </form>
          <p>
            <a class="button quiet" href={`/projects/${model.id}/rules.srx`} download>
              <Icon name="download" />
              {t("projects.cutting.export")}
            </a>
          </p>
        </section>
        <div class="project-side">
          <Documents model={model} />
          {model.memory > 0 && <Memory id={model.id} units={model.memory} />}
          <ProjectTrial id={model.id} trial={model.trial} />
        </div>
      </div>
      <RuleTable rules={model.rules} />
    </div>
  );
}

function Documents({ model }: { readonly model: ProjectModel }) {
  const { t } = useTranslation();
  const { id, documents, others, isFirst } = model;
  return (
    <section class="project-documents" aria-labelledby="documents-title">
      <h2 id="documents-title">{t("projects.documents", { count: documents.length })}</h2>
      {documents.length === 0 ? (
        <p class="quiet">{t("projects.empty")}</p>
      ) : (
        <>
          <ul>
            {documents.map((document) => (
              <li key={document.id}>
                <a href={`/documents/${document.id}`}>{document.title}</a>
                {others.length > 0 && <Move document={document} others={others} />}
              </li>
            ))}
          </ul>
          <a class="button" href={`/projects/${id}/export`}>
            <Icon name="download" />
            {t("projects.export.submit")}
          </a>
        </>
      )}
      {!isFirst && <Delete id={id} isEmpty={documents.length === 0} />}
    </section>
  );
}

function Memory({ id, units }: { readonly id: number; readonly units: number }) {
  const { t } = useTranslation();
  return (
    <section class="project-memory" aria-labelledby="memory-title">
      <h2 id="memory-title">{t("projects.memory.title")}</h2>
      <p class="quiet">{t("projects.memory.units", { count: units })}</p>
      <a class="button" href={`/projects/${id}/memory.tmx`} download>
        <Icon name="download" />
        {t("projects.memory.export")}
      </a>
    </section>
  );
}

function Move(props: {
  readonly document: { readonly id: number; readonly title: string };
  readonly others: readonly ProjectItem[];
}) {
  const { t } = useTranslation();
  const { document, others } = props;
  const label = t("projects.move.label", { title: document.title });
  return (
    <form method="post" action={`/documents/${document.id}/move`} class="project-move">
      <select class="input" name="project" aria-label={label}>
        {others.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
      <button type="submit" class="button quiet">
        {t("projects.move.submit")}
      </button>
    </form>
  );
}

function Delete({ id, isEmpty }: { readonly id: number; readonly isEmpty: boolean }) {
  const { t } = useTranslation();
  if (!isEmpty) return <p class="quiet small">{t("projects.delete.hint")}</p>;
  return (
    <form method="post" action={`/projects/${id}/delete`}>
      <button type="submit" class="button">
        <Icon name="delete" />
        {t("projects.delete.submit")}
      </button>
    </form>
  );
}

function ZipProgress({ id, zip }: { readonly id: number; readonly zip: ZipModel }) {
  const { t } = useTranslation();
  const { isOver, done, total, refused } = zip;
  if (isOver && refused.length === 0) return null;
  return (
    <section class="project-zip" {...(isOver ? {} : { "data-behaviour": "refresh" })}>
      {!isOver && (
        <>
          <noscript>
            <meta http-equiv="refresh" content="2" />
          </noscript>
          <progress value={done} max={total} aria-label={t("projects.zip.label")} />
          <p role="status">{t("projects.zip.progress", { done, count: total })}</p>
          <div class="ways">
            <a class="button quiet" href={`/projects/${id}`}>
              {t("projects.zip.reload")}
            </a>
            <form method="post" action={`/projects/${id}/cancel`}>
              <button type="submit" class="button">
                {t("projects.zip.cancel")}
              </button>
            </form>
          </div>
        </>
      )}
      {refused.length > 0 && (
        <>
          <h2>{t("projects.zip.refused", { count: refused.length })}</h2>
          <ul class="project-zip-refused">
            {refused.map(({ fileName, why }) => (
              <li key={fileName}>
                <strong>{fileName}</strong>
                <span>{why}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
