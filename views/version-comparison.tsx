import type { JSX } from "preact";
import { formatNumber } from "./format.ts";
import { Icon } from "./icon.tsx";
import { Pager } from "./pager.tsx";
import { useTranslation } from "./translation.ts";
import { ComparedRowItem } from "./version-compared-row.tsx";
import {
  type ChosenState,
  type ComparisonModel,
  comparisonPath,
  stateKey,
  statePath,
  stateTitle,
} from "./version-models.ts";

/** What has changed between two states of a document, and the way to have some of it back. */
export function VersionComparisonPage(props: ComparisonModel): JSX.Element {
  const { t } = useTranslation();
  const { document, problem, segments } = props;
  return (
    <div class="compared">
      <header class="compared-head">
        <a class="history-back" href={`/documents/${document.id}/versions`}>
          <Icon name="back" />
          {t("versions.backToVersions")}
        </a>
        <h1>{document.title}</h1>
        <States {...props} />
      </header>
      {problem !== null && (
        <p class="problem" role="alert">
          <Icon name="problem" />
          {problem}
        </p>
      )}
      {segments.changed === 0 ? (
        <p class="empty">{t("versions.comparison.none")}</p>
      ) : (
        <>
          <Figures {...props} />
          <Rows {...props} />
        </>
      )}
    </div>
  );
}

function States({ document, from, to }: ComparisonModel) {
  const { t } = useTranslation();
  return (
    <p class="compared-states">
      <span class="quiet">{t("versions.comparison.from")}</span>{" "}
      <StateLink documentId={document.id} state={from} />{" "}
      <span class="quiet">{t("versions.comparison.to")}</span>{" "}
      <StateLink documentId={document.id} state={to} />
    </p>
  );
}

function StateLink(props: { readonly documentId: number; readonly state: ChosenState }) {
  const translation = useTranslation();
  return (
    <a href={statePath(props.documentId, props.state)}>{stateTitle(props.state, translation)}</a>
  );
}

const FIGURES = ["added", "removed", "changed"] as const;

function Figures({ segments, words }: ComparisonModel) {
  const { t, language } = useTranslation();
  return (
    <div class="compared-figures">
      <p>
        <b>{t("versions.comparison.segments", { count: segments.changed })}</b>{" "}
        <span class="quiet">{t("versions.comparison.of", { count: segments.all })}</span>
      </p>
      <table>
        <caption class="spoken">{t("versions.comparison.words")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("versions.comparison.words")}</th>
            {FIGURES.map((figure) => (
              <th key={figure} scope="col">
                {t(`versions.comparison.${figure}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {(["source", "target"] as const).map((side) => (
            <tr key={side}>
              <th scope="row">{t(`versions.comparison.${side}`)}</th>
              {FIGURES.map((figure) => (
                <td key={figure} class="number">
                  {formatNumber(words[side][figure], language)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Without script a form like any other: Enter in it restores what is ticked. */
function Rows(props: ComparisonModel) {
  const { t } = useTranslation();
  const { document, from, to, rows, page, pages, base } = props;
  const list = (
    <ol class="compared-rows" aria-label={t("versions.comparison.rows")}>
      {rows.map((row) => (
        <ComparedRowItem
          key={row.id}
          documentId={document.id}
          row={row}
          isTickable={base !== null}
        />
      ))}
    </ol>
  );
  const pager = (
    <Pager
      page={page}
      pages={pages}
      label={t("versions.comparison.pages")}
      addressOf={(one) => `${comparisonPath(document.id, from, to)}&page=${one}`}
    />
  );
  if (base === null) {
    return (
      <>
        {list}
        {pager}
      </>
    );
  }
  return (
    <form
      method="post"
      action={`/documents/${document.id}/comparison/restore`}
      data-behaviour="tick-rows"
    >
      <input type="hidden" name="from" value={stateKey(from)} />
      <input type="hidden" name="base" value={base} />
      <input type="hidden" name="page" value={page} />
      <Decision {...props} />
      {list}
      {pager}
    </form>
  );
}

function Decision({ from }: ComparisonModel) {
  const translation = useTranslation();
  const { t } = translation;
  return (
    <div class="compared-decide">
      <h2 class="spoken">{t("versions.partial.title")}</h2>
      <p class="quiet">{t("versions.partial.hint", { name: stateTitle(from, translation) })}</p>
      <div class="compared-buttons">
        <label class="compared-all" data-all hidden>
          <input type="checkbox" data-tick-all />
          {t("versions.partial.all")}
        </label>
        <button type="submit" class="button main" name="choice" value="ticked">
          <Icon name="restore" />
          {t("versions.partial.submit")}
          <span class="number" data-ticked hidden />
        </button>
        <button type="submit" class="button" name="choice" value="whole">
          {t("versions.partial.whole")}
        </button>
      </div>
    </div>
  );
}
