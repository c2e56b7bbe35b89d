import type { JSX } from "preact";
import type { ExportedFile } from "../src/revisions/exported-file.ts";
import { formatSize } from "./format.ts";
import { Icon } from "./icon.tsx";
import { Moment } from "./moment.tsx";
import { useTranslation } from "./translation.ts";

/** What went out at a version: each file to be had again as it was, with the glossary of that day. */
export function VersionFiles(props: {
  readonly documentId: number;
  /** Newest first. */
  readonly files: readonly ExportedFile[];
  readonly glossaryChanges: ReadonlyMap<number, number>;
}): JSX.Element {
  const { t } = useTranslation();
  const { documentId, files, glossaryChanges } = props;
  return (
    <ul class="version-files" aria-label={t("versions.files.title")}>
      {alike(files).map(({ file, earlier }) => (
        <li key={file.id}>
          <File documentId={documentId} file={file} />
          <Exported file={file} />
          <GlossaryThen
            documentId={documentId}
            file={file}
            changes={glossaryChanges.get(file.glossaryState) ?? 0}
          />
          {earlier.length > 0 && <Earlier files={earlier} />}
        </li>
      ))}
    </ul>
  );
}

/** A file, and when the very same went out before. */
interface Alike {
  readonly file: ExportedFile;
  readonly earlier: readonly ExportedFile[];
}

/** The same bytes under the same name, with the same glossary, are one file that went out several times. */
function alike(files: readonly ExportedFile[]): readonly Alike[] {
  const groups = new Map<string, { file: ExportedFile; earlier: ExportedFile[] }>();
  for (const file of files) {
    const key = JSON.stringify([file.hash, file.fileName, file.isDraft, file.glossaryState]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { file, earlier: [] });
    else group.earlier.push(file);
  }
  return [...groups.values()];
}

/** Who exported a file, and when. */
function Exported({ file }: { readonly file: ExportedFile }) {
  const { t } = useTranslation();
  return (
    <p class="quiet small">
      {file.isDraft && `${t("versions.files.draft")} · `}
      {file.author || t("versions.someone")} · <Moment at={file.at} />
    </p>
  );
}

function Earlier({ files }: { readonly files: readonly ExportedFile[] }) {
  const { t } = useTranslation();
  return (
    <details>
      <summary class="quiet small">{t("versions.files.more", { count: files.length })}</summary>
      {files.map((file) => (
        <Exported key={file.id} file={file} />
      ))}
    </details>
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
