import type { JSX } from "preact";
import type { ExportedFile } from "../src/revisions/exported-file.ts";
import { formatSize } from "./format.ts";
import { Icon } from "./icon.tsx";
import { Moment } from "./moment.tsx";
import { useTranslation } from "./translation.ts";

/** Of a state that was exported day by day, so many are shown at once. */
const FILES_SHOWN = 5;

/** What went out at a version: each file to be had again as it was, with the glossary of that day. */
export function VersionFiles(props: {
  readonly documentId: number;
  /** Newest first. */
  readonly files: readonly ExportedFile[];
  readonly glossaryChanges: ReadonlyMap<number, number>;
}): JSX.Element {
  const { t } = useTranslation();
  const { files } = props;
  const shown = files.slice(0, FILES_SHOWN);
  const rest = files.slice(FILES_SHOWN);
  return (
    <div class="version-files">
      <Files {...props} files={shown} />
      {rest.length > 0 && (
        <details>
          <summary class="quiet small">{t("versions.files.more", { count: rest.length })}</summary>
          <Files {...props} files={rest} />
        </details>
      )}
    </div>
  );
}

interface FilesProps {
  readonly documentId: number;
  readonly files: readonly ExportedFile[];
  readonly glossaryChanges: ReadonlyMap<number, number>;
}

function Files({ documentId, files, glossaryChanges }: FilesProps) {
  const { t } = useTranslation();
  return (
    <ul aria-label={t("versions.files.title")}>
      {files.map((file) => (
        <li key={file.id} class="version-file">
          <File documentId={documentId} file={file} />
          <p class="quiet small">
            {file.isDraft && `${t("versions.files.draft")} · `}
            {file.author || t("versions.someone")} · <Moment at={file.at} />
          </p>
          <GlossaryThen
            documentId={documentId}
            file={file}
            changes={glossaryChanges.get(file.glossaryState) ?? 0}
          />
        </li>
      ))}
    </ul>
  );
}

function File({ documentId, file }: { readonly documentId: number; readonly file: ExportedFile }) {
  const { t, language } = useTranslation();
  const { id, fileName: name, size } = file;
  return (
    <p>
      <a
        class="version-download"
        href={`/documents/${documentId}/exports/${id}`}
        title={t("versions.files.label", { name })}
      >
        <Icon name="download" />
        <span>{t("versions.files.file", { name, size: formatSize(size, language) })}</span>
      </a>
    </p>
  );
}

function GlossaryThen(props: {
  readonly documentId: number;
  readonly file: ExportedFile;
  readonly changes: number;
}) {
  const { t } = useTranslation();
  const { documentId, file, changes } = props;
  const { glossaryState: state } = file;
  const path = `/documents/${documentId}/exports/${file.id}/glossary`;
  return (
    <p class="quiet small">
      {t("versions.files.glossary")}:{" "}
      <a href={`${path}?format=csv`} aria-label={t("versions.files.csvLabel", { state })}>
        {t("versions.files.csv")}
      </a>
      {", "}
      <a href={`${path}?format=tbx`} aria-label={t("versions.files.tbxLabel", { state })}>
        {t("versions.files.tbx")}
      </a>
      {" · "}
      {changes === 0 ? (
        t("versions.files.unchanged")
      ) : (
        <a href={`/glossary/changes?since=${state}`}>
          {t("versions.files.changed", { count: changes })}
        </a>
      )}
    </p>
  );
}
