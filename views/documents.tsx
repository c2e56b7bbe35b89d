import type { JSX } from "preact";
import type { DocumentOverview } from "../src/documents/document.ts";
import { AddDocument, type AddDocumentProps } from "./documents-add.tsx";
import { formatMoment } from "./format.ts";
import { Icon } from "./icon.tsx";
import { confirmedWords, ProgressBar, ProgressFigures, totalWords } from "./progress.tsx";
import { ProjectNav } from "./project-nav.tsx";
import { useTranslation } from "./translation.ts";

export interface DocumentsPageProps extends AddDocumentProps {
  /** In the order in which they are listed. */
  readonly documents: readonly DocumentOverview[];
  /** How many open comments mention the reader, by document. */
  readonly mentions?: ReadonlyMap<number, number>;
}

/** All documents, like a table of contents, and the form that adds one. */
export function DocumentsPage({ documents, mentions, ...draft }: DocumentsPageProps): JSX.Element {
  const { t } = useTranslation();
  const projects = draft.projects ?? [];
  const several = projects.length > 1 && (draft.project ?? null) === null;
  const nameOf = (id: number) => projects.find((one) => one.id === id)?.name;
  return (
    <div class={documents.length === 0 ? "documents none" : "documents"}>
      <section>
        <header class="documents-head">
          <h1>{t("documents.title")}</h1>
          <ProjectNav projects={projects} chosen={draft.project ?? null} />
        </header>
        {documents.length === 0 ? (
          <EmptyList />
        ) : (
          <ol class="contents">
            {documents.map((document) => (
              <Entry
                key={document.id}
                document={document}
                project={several ? nameOf(document.projectId) : undefined}
                mentions={mentions?.get(document.id) ?? 0}
              />
            ))}
          </ol>
        )}
      </section>
      <AddDocument {...draft} />
    </div>
  );
}

function EmptyList() {
  const { t } = useTranslation();
  return (
    <div class="empty">
      <h2>{t("documents.empty.title")}</h2>
      <p class="quiet">{t("documents.empty.text")}</p>
    </div>
  );
}

function Entry(props: {
  readonly document: DocumentOverview;
  /** Said where the list shows several projects. */
  readonly project: string | undefined;
  readonly mentions: number;
}) {
  const { t } = useTranslation();
  const { document, project, mentions } = props;
  return (
    <li class="entry">
      <div class="entry-title">
        <h2>
          <a href={`/documents/${document.id}`}>{document.title}</a>
        </h2>
        <p class="quiet small">
          {project && `${project} · `}
          <LastChange document={document} />
        </p>
        {mentions > 0 && (
          <p class="small">
            <a href={`/documents/${document.id}?filter=comments%3Dme`}>
              {t("comments.mentions", { count: mentions })}
            </a>
          </p>
        )}
      </div>
      <div class="entry-progress">
        <ProgressBar progress={document.progress} />
        <p class="quiet small">
          <ProgressFigures progress={document.progress} />
        </p>
      </div>
      <EntryActions document={document} />
    </li>
  );
}

function LastChange({ document }: { readonly document: DocumentOverview }) {
  const { t, language } = useTranslation();
  const changed = document.changedAt > document.createdAt;
  const at = changed ? document.changedAt : document.createdAt;
  const author = changed ? document.changedBy : document.createdBy;
  const moment = formatMoment(at, language);
  return (
    <>
      <time dateTime={new Date(at).toISOString()}>
        {t(changed ? "documents.changed" : "documents.added", { moment })}
      </time>
      {author && ` · ${author}`}
    </>
  );
}

function EntryActions({ document }: { readonly document: DocumentOverview }) {
  const { t } = useTranslation();
  const { id, title } = document;
  const remove = t("documents.deleteLabel", { title });
  const versions = t("versions.linkLabel", { title });
  return (
    <div class="entry-actions">
      <a
        class="button quiet square"
        href={`/documents/${id}/versions`}
        aria-label={versions}
        title={versions}
      >
        <Icon name="history" />
      </a>
      <ExportLink document={document} />
      <form method="post" action={`/documents/${id}/delete`}>
        <button type="submit" class="button quiet square" aria-label={remove} title={remove}>
          <Icon name="delete" />
        </button>
      </form>
    </div>
  );
}

/** The finished translation where it is finished, the draft until then. */
function ExportLink({ document }: { readonly document: DocumentOverview }) {
  const { t } = useTranslation();
  const { id, title, progress } = document;
  const finished = confirmedWords(progress) === totalWords(progress);
  const label = t(finished ? "documents.exportLabel" : "documents.exportDraftLabel", { title });
  return (
    <a
      class="button quiet square"
      href={finished ? `/documents/${id}/export` : `/documents/${id}/export?draft=1`}
      aria-label={label}
      title={label}
    >
      <Icon name="download" />
    </a>
  );
}
