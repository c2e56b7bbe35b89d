import type { JSX } from "preact";
import { firstOf } from "../src/documents/outline.ts";
import { EditorFacts } from "./editor-facts.tsx";
import { KeyHelp, Keys } from "./editor-keys.tsx";
import { FindButton } from "./find-bar.tsx";
import { Icon } from "./icon.tsx";
import type { EditorModel, Sheet, SheetRow } from "./models.ts";
import { SegmentItem } from "./segment.tsx";
import { IdlePanel } from "./segment-panel.tsx";
import { useTranslation } from "./translation.ts";

/** The editor: source and translation side by side, a row a segment, and the panel beside them. */
export function EditorPage({ model }: { readonly model: EditorModel }): JSX.Element {
  const { t } = useTranslation();
  if (model.sheets.length === 0) return <EmptyDocument />;
  return (
    <div
      class="editor"
      data-editor={model.document.id}
      data-glossary-state={model.glossaryState}
      data-turn={model.turn}
      data-variety={model.variety}
    >
      <div class="segments-column">
        <noscript>
          <p class="problem">{t("editor.withoutScript")}</p>
        </noscript>
        <div data-bar="filter" />
        <div data-bar="find" />
        <ColumnHeads />
        <SegmentList sheets={model.sheets} />
        <noscript>
          <Pages documentId={model.document.id} sheets={model.sheets} />
        </noscript>
      </div>
      <aside class="panel" aria-label={t("editor.panel.label")} data-panel>
        <IdlePanel />
      </aside>
      <div data-bar="propagation" />
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
      <FindButton />
      <button type="button" class="button quiet" data-command="nextOpen">
        {t("editor.nextOpen")} <Keys command="nextOpen" />
      </button>
      <button type="button" class="button quiet" data-command="filter" title={t("filtering.label")}>
        <Icon name="filter" />
        <span class="editor-tool-word">{t("filtering.apply")}</span>
      </button>
      <ExportMenu documentId={model.document.id} />
      <KeyHelp from={`/documents/${model.document.id}`} />
    </div>
  );
}

/** What the editor adds to the line below. The browser renders it again after each save. */
export function EditorStatus({ model }: { readonly model: EditorModel }): JSX.Element {
  const { progress, changedAt: savedAt } = model.document;
  const save = { type: "saved", at: savedAt, pending: false } as const;
  return (
    <>
      <div class="editor-facts" data-editor-facts={JSON.stringify({ progress, savedAt })}>
        <EditorFacts progress={progress} findings={null} outdated={0} save={save} />
      </div>
      <div class="fact-today number" data-words-today />
      <div class="review-facts" data-review-facts />
      <div class="present-facts" data-present />
    </>
  );
}

/** One list to who reads it, cut into sheets only for the browser's sake. */
function SegmentList({ sheets }: { readonly sheets: readonly Sheet[] }) {
  const { t } = useTranslation();
  return (
    // biome-ignore lint/a11y/useSemanticElements: the sheets stand between the list and its items
    <div class="segments" role="list" aria-label={t("editor.segments")} data-segments>
      {sheets.map((sheet, index) => (
        <SheetPlace key={index} sheet={sheet} index={index} />
      ))}
    </div>
  );
}

function SheetPlace({ sheet, index }: { readonly sheet: Sheet; readonly index: number }) {
  const { segments, characters, rows } = sheet;
  return (
    <div
      class="sheet"
      role="presentation"
      data-sheet={index}
      data-size={`${segments} ${characters}`}
    >
      {rows !== null && <SheetRows rows={rows} />}
    </div>
  );
}

/** The rows of a sheet; those that were not in the page at first come as markup of their own. */
export function SheetRows({ rows }: { readonly rows: readonly SheetRow[] }): JSX.Element {
  return (
    <>
      {rows.map(({ row, startsParagraph }) => (
        <SegmentItem key={row.id} row={row} startsParagraph={startsParagraph} />
      ))}
    </>
  );
}

/** Without script no rows follow: there one turns pages. */
function Pages({
  documentId,
  sheets,
}: { readonly documentId: number } & Pick<EditorModel, "sheets">) {
  const { t } = useTranslation();
  const first = sheets.findIndex(({ rows }) => rows !== null);
  const last = sheets.findLastIndex(({ rows }) => rows !== null);
  const path = (sheet: number) => `/documents/${documentId}?at=${firstOf(sheet)}`;
  return (
    <nav class="editor-pages">
      {first > 0 && <a href={path(Math.max(0, first - 2))}>{t("editor.earlierSegments")}</a>}
      {last < sheets.length - 1 && <a href={path(last + 1)}>{t("editor.laterSegments")}</a>}
    </nav>
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
      <summary class="button quiet" title={t("editor.export")}>
        <Icon name="download" />
        <span class="editor-tool-word">{t("editor.export")}</span>
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
          <a href={`/documents/${documentId}/print`}>{t("print.link")}</a>
        </li>
        <li>
          <a href={`/documents/${documentId}/quality`}>{t("review.link")}</a>
          <p class="small quiet">{t("review.linkHint")}</p>
        </li>
        <li>
          <a href={`/documents/${documentId}/versions`}>{t("versions.link")}</a>
          <p class="small quiet">{t("versions.linkHint")}</p>
        </li>
        <li>
          <a href={`/documents/${documentId}/report`}>{t("editor.report")}</a>
          <p class="small quiet">{t("editor.reportHint")}</p>
        </li>
        <li>
          <a href={`/documents/${documentId}/reimport`}>{t("reimport.link")}</a>
          <p class="small quiet">{t("reimport.linkHint")}</p>
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
