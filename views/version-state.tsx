import type { JSX } from "preact";
import type { Progress } from "../src/documents/document.ts";
import { formatMoment } from "./format.ts";
import { Icon } from "./icon.tsx";
import { confirmedWords, ProgressBar, ProgressFigures, totalWords } from "./progress.tsx";
import { useTranslation } from "./translation.ts";
import { RestoreForm } from "./version-line.tsx";
import { type ChosenState, comparisonPath, versionTitle } from "./version-models.ts";

export interface VersionStateProps {
  readonly document: { readonly id: number; readonly title: string };
  readonly state: Exclude<ChosenState, { readonly type: "now" }>;
  /** How far the document was. */
  readonly progress: Progress;
  /** The source file that it is a translation of, where it has another one now. */
  readonly earlierSource: string | null;
  /** False of a moment before the document came. */
  readonly isThere: boolean;
  /** Stands where the rows will be: they are written one portion after the other. */
  readonly rows: JSX.Element | string;
}

/** A document as it was at a version or at any moment, in both languages, to be read. */
export function VersionStatePage(props: VersionStateProps): JSX.Element {
  const { t } = useTranslation();
  const { document, earlierSource } = props;
  return (
    <article class="print version-state">
      <a class="history-back" href={`/documents/${document.id}/versions`}>
        <Icon name="back" />
        {t("versions.backToVersions")}
      </a>
      <header class="version-state-head">
        <Title {...props} />
        {props.isThere && <Ways {...props} />}
      </header>
      {earlierSource !== null && (
        <p class="quiet">{t("versions.state.source", { file: earlierSource })}</p>
      )}
      {props.isThere ? <Table {...props} /> : <p class="empty">{t("versions.state.before")}</p>}
    </article>
  );
}

function Title({ document, state, progress, isThere }: VersionStateProps) {
  const { t, language } = useTranslation();
  const at = state.type === "version" ? state.version.at : state.at;
  const moment = t("versions.state.at", { moment: formatMoment(at, language) });
  return (
    <div class="version-state-title">
      <h1>{document.title}</h1>
      <p>{state.type === "version" ? `${versionTitle(state.version, t)} · ${moment}` : moment}</p>
      {isThere && (
        <div class="version-state-progress quiet">
          <ProgressBar progress={progress} />
          <ProgressFigures progress={progress} />
        </div>
      )}
    </div>
  );
}

function Ways({ document, state, progress }: VersionStateProps) {
  const { t } = useTranslation();
  const { id } = document;
  const draft = confirmedWords(progress) === totalWords(progress) ? "" : "&draft=1";
  return (
    <div class="version-state-ways">
      <a class="button" href={comparisonPath(id, state, { type: "now" })}>
        {t("versions.state.compare")}
      </a>
      {state.type === "version" && (
        <a class="button" href={`/documents/${id}/export?version=${state.version.id}${draft}`}>
          <Icon name="download" />
          {t("versions.state.export")}
        </a>
      )}
      <RestoreForm documentId={id} state={state} label={t("versions.state.restore")} />
      <p class="quiet small">{t("versions.state.restoreHint")}</p>
    </div>
  );
}

function Table({ document, rows }: VersionStateProps) {
  const { t } = useTranslation();
  return (
    <table class="print-table">
      <caption class="spoken">{t("versions.state.caption", { title: document.title })}</caption>
      <thead>
        <tr>
          <th scope="col">{t("print.number")}</th>
          <th scope="col">{t("editor.source")}</th>
          <th scope="col">{t("editor.target")}</th>
          <th scope="col">{t("print.status")}</th>
        </tr>
      </thead>
      <tbody>{rows}</tbody>
    </table>
  );
}
