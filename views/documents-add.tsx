import type { JSX } from "preact";
import { ENDINGS } from "../src/documents/formats/kinds.ts";
import { Icon } from "./icon.tsx";
import { Problem } from "./problem.tsx";
import type { ProjectItem } from "./project-models.ts";
import { ProjectChoice } from "./project-nav.tsx";
import { useTranslation } from "./translation.ts";

/** What was sent and why it was refused, so that nothing has to be typed twice. */
export interface AddDocumentProps {
  /** Default: only the first, which nobody has to choose. */
  readonly projects?: readonly ProjectItem[];
  /** Whose documents are listed; null for all. */
  readonly project?: number | null;
  /** Alignments of old translations that wait to be finished; default 0. */
  readonly begun?: number;
  readonly draftTitle?: string;
  readonly draftText?: string;
  readonly problem?: string;
}

/** The form that adds a document: a file, or a text that is pasted. */
export function AddDocument(props: AddDocumentProps): JSX.Element {
  const { t } = useTranslation();
  const { begun = 0 } = props;
  return (
    <section class="add" id="add" aria-labelledby="add-title">
      <h2 id="add-title">{t("documents.add.title")}</h2>
      {props.problem && <Problem text={props.problem} />}
      <form
        method="post"
        action="/documents"
        encType="multipart/form-data"
        class="add-form"
        data-behaviour="drop"
        data-drop={t("documents.add.drop")}
      >
        <p class="problem" role="alert" data-one-only hidden>
          {t("documents.add.oneAtATime")}
        </p>
        <ProjectChoice projects={props.projects ?? []} chosen={props.project ?? null} />
        <TitleField title={props.draftTitle} />
        <FileField />
        <TextField text={props.draftText} />
        <button type="submit" class="button main" data-busy={t("documents.add.busy")}>
          <Icon name="add" />
          <span>{t("documents.add.submit")}</span>
        </button>
      </form>
      <p class="quiet small">
        <a href="/alignments">{t("documents.add.aligned")}</a>
        {begun > 0 && (
          <>
            <br />
            <a href="/alignments#begun">{t("documents.add.begun", { count: begun })}</a>
          </>
        )}
      </p>
    </section>
  );
}

function TitleField({ title }: { readonly title: string | undefined }) {
  const { t } = useTranslation();
  return (
    <label class="field">
      <span>{t("documents.add.name")}</span>
      <input
        class="input"
        name="title"
        value={title}
        maxLength={200}
        autocomplete="off"
        placeholder={t("documents.add.namePlaceholder")}
      />
    </label>
  );
}

function FileField() {
  const { t } = useTranslation();
  return (
    <div class="field drop-zone">
      <label for="add-file">{t("documents.add.file")}</label>
      <input
        id="add-file"
        type="file"
        name="file"
        accept={[...ENDINGS, ".zip"].join(",")}
        aria-describedby="add-hint"
      />
      <p class="quiet small" id="add-hint">
        {t("documents.add.fileHint")}
      </p>
    </div>
  );
}

function TextField({ text }: { readonly text: string | undefined }) {
  const { t } = useTranslation();
  return (
    <label class="field">
      <span>{t("documents.add.text")}</span>
      <textarea
        class="input text"
        name="text"
        rows={6}
        lang="hr"
        placeholder={t("documents.add.textPlaceholder")}
        value={text}
      />
    </label>
  );
}
