import type { JSX } from "preact";
import { EditorFacts } from "./editor-facts.tsx";
import { KeyHelp, Keys } from "./editor-keys.tsx";
import { Icon } from "./icon.tsx";
import type { EditorModel, SegmentRow } from "./models.ts";
import { SegmentItem } from "./segment.tsx";
import { IdlePanel } from "./segment-panel.tsx";
import { useTranslation } from "./translation.ts";

/** The editor: source and translation side by side, a row a segment, and the panel beside them. */
export function EditorPage({ model }: { readonly model: EditorModel }): JSX.Element {
  const { t } = useTranslation();
  if (model.rows.length === 0) return <EmptyDocument />;
  return (
    <div class="editor" data-editor={model.document.id} data-glossary-state={model.glossaryState}>
      <div class="segments-column">
        <noscript>
          <p class="problem">{t("editor.withoutScript")}</p>
        </noscript>
        <div data-bar="filter" />
        <div data-bar="find" />
        <ColumnHeads />
        <SegmentList rows={model.rows} />
      </div>
      <aside class="panel" aria-label={t("editor.panel.label")} data-panel>
        <IdlePanel />
      </aside>
      <div data-dialog />
      <p class="spoken" role="status" data-announcements />
      <div class="term-card" role="tooltip" id="term-card" popover="manual" data-term-card />
    </div>
  );
}

/** What the editor adds to the bar above: the title, the way to the next open segment, export, keys. */
export function EditorTools({ model }: { readonly model: EditorModel }): JSX.Element {
  const { t } = useTranslation();
  return (
    <div class="editor-tools" data-editor-tools>
      <h1 class="editor-title" title={model.document.title}>
        {model.document.title}
      </h1>
      <button type="button" class="button quiet" data-command="nextOpen">
        {t("editor.nextOpen")} <Keys keys="Alt-N" />
      </button>
      <ExportMenu documentId={model.document.id} />
      <KeyHelp />
    </div>
  );
}

/** What the editor adds to the line below. The browser renders it again after each save. */
export function EditorStatus({ model }: { readonly model: EditorModel }): JSX.Element {
  const { progress, changedAt: savedAt } = model.document;
  const findings = model.rows.reduce((sum, row) => sum + row.findings.length, 0);
  const outdated = model.rows.filter((row) => row.outdated).length;
  const save = { type: "saved", at: savedAt, pending: false } as const;
  return (
    <div
      class="editor-facts"
      data-editor-facts={JSON.stringify({ progress, findings, outdated, savedAt })}
    >
      <EditorFacts progress={progress} findings={findings} outdated={outdated} save={save} />
    </div>
  );
}

/**
 * Rows that the browser lays out together. It skips sheets that are out of sight; one by one, ten thousand
 * rows would cost it more to watch than to draw.
 */
const SHEET = 40;

/** One list to who reads it, cut into sheets only for the browser's sake. */
function SegmentList({ rows }: { readonly rows: readonly SegmentRow[] }) {
  const { t } = useTranslation();
  const sheets = Array.from({ length: Math.ceil(rows.length / SHEET) }, (_, at) => at * SHEET);
  return (
    // biome-ignore lint/a11y/useSemanticElements: the sheets stand between the list and its items
    <div class="segments" role="list" aria-label={t("editor.segments")} data-segments>
      {sheets.map((start) => (
        <div key={start} class="sheet" role="presentation">
          {rows.slice(start, start + SHEET).map((row, index) => (
            <SegmentItem
              key={row.id}
              row={row}
              startsParagraph={row.paragraph !== (rows[start + index - 1] ?? row).paragraph}
            />
          ))}
        </div>
      ))}
    </div>
  );
}

function ColumnHeads() {
  const { t } = useTranslation();
  return (
    <div class="column-heads" aria-hidden="true">
      <span>{t("editor.source")}</span>
      <span>{t("editor.target")}</span>
    </div>
  );
}

function ExportMenu({ documentId }: { readonly documentId: number }) {
  const { t } = useTranslation();
  const path = `/documents/${documentId}/export`;
  return (
    <details class="menu">
      <summary class="button quiet">
        <Icon name="download" />
        {t("editor.export")}
      </summary>
      <ul class="menu-body">
        <li>
          <a href={path}>{t("editor.exportFinished")}</a>
          <p class="small quiet">{t("editor.exportHint")}</p>
        </li>
        <li>
          <a href={`${path}?draft=1`}>{t("editor.exportDraft")}</a>
        </li>
        <li>
          <a href={`${path}?draft=1&format=xliff2`}>{t("editor.exportXliff")}</a>
          <p class="small quiet">{t("editor.exportXliffHint")}</p>
        </li>
        <li>
          <a href={`/documents/${documentId}/review`}>{t("reviewing.link")}</a>
          <p class="small quiet">{t("reviewing.linkHint")}</p>
        </li>
        <li>
          <a href={`/documents/${documentId}/report`}>{t("editor.report")}</a>
          <p class="small quiet">{t("editor.reportHint")}</p>
        </li>
        <li>
          <a href={`/documents/${documentId}/file`}>{t("aboutFile.link")}</a>
          <p class="small quiet">{t("aboutFile.linkHint")}</p>
        </li>
        <li>
          <a href={`/exceptions?document=${documentId}`}>{t("editor.exceptions")}</a>
        </li>
      </ul>
    </details>
  );
}

function EmptyDocument() {
  const { t } = useTranslation();
  return (
    <div class="empty">
      <h1>{t("editor.empty.title")}</h1>
      <p class="quiet">{t("editor.empty.advice")}</p>
      <a class="button" href="/documents">
        {t("editor.empty.action")}
      </a>
    </div>
  );
}
