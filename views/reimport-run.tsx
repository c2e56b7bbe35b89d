import type { JSX } from "preact";
import type { DocumentFormat } from "../src/documents/document.ts";
import { formatNumber } from "./format.ts";
import { Icon, type IconName } from "./icon.tsx";
import { Problem } from "./problem.tsx";
import { ReimportListsView } from "./reimport-lists.tsx";
import type { ReimportCount, ReimportLists, ReimportOutcomeName } from "./reimport-models.ts";
import { useTranslation } from "./translation.ts";

export interface ReimportRunPageProps {
  readonly document: {
    readonly id: number;
    readonly title: string;
    readonly format: DocumentFormat;
  };
  /** The file that waits, and what it was compared with. */
  readonly waiting: {
    readonly id: number;
    readonly fileName: string;
    readonly step: number;
    readonly source: number;
  };
  readonly format: DocumentFormat;
  readonly counts: readonly ReimportCount[];
  readonly lists: ReimportLists;
  /** Unchanged segments for which the file has another translation than stands here. */
  readonly others: number;
  readonly problem?: string | undefined;
}

const ICONS: Readonly<Record<ReimportOutcomeName, IconName>> = {
  kept: "check",
  moved: "check",
  reformatted: "check",
  respaced: "check",
  changed: "restore",
  new: "add",
  gone: "delete",
};

/** What a changed file would do to a document, before it does. */
export function ReimportRunPage(props: ReimportRunPageProps): JSX.Element {
  const { t } = useTranslation();
  const { document, waiting, counts, lists, problem } = props;
  const file = waiting.fileName || t("aboutFile.pasted");
  return (
    <article class="reimport-run">
      <a class="history-back" href={`/documents/${document.id}`}>
        <Icon name="back" />
        {t("aboutFile.back")}
      </a>
      <h1>{t("reimport.title", { title: document.title })}</h1>
      {problem && <Problem text={problem} />}
      <p>{t("reimport.compared", { file })}</p>
      <Remarks {...props} />
      <Counts counts={counts} />
      <Decision document={document} waiting={waiting} />
      <ReimportListsView documentId={document.id} lists={lists} />
    </article>
  );
}

function Remarks({ document, format, counts, others }: ReimportRunPageProps) {
  const { t } = useTranslation();
  const found = new Map(counts.map(({ outcome, segments }) => [outcome, segments]));
  const isOf = (names: readonly ReimportOutcomeName[]) => names.some((name) => found.get(name));
  const isSame = !isOf(["moved", "reformatted", "respaced", "changed", "new", "gone"]);
  const isStranger = !isOf(["kept", "moved", "reformatted", "respaced", "changed"]);
  const formats = {
    before: t(`aboutFile.formats.${document.format}`),
    after: t(`aboutFile.formats.${format}`),
  };
  const remarks = [
    isSame ? t("reimport.same") : "",
    isStranger ? t("reimport.stranger") : "",
    document.format === format ? "" : t("reimport.otherFormat", formats),
    others > 0 ? t("reimport.others", { count: others }) : "",
  ].filter((one) => one !== "");
  return (
    <>
      {remarks.map((remark) => (
        <p key={remark} class="reimport-remark">
          <Icon name="warning" /> <span>{remark}</span>
        </p>
      ))}
    </>
  );
}

function Counts({ counts }: Pick<ReimportRunPageProps, "counts">) {
  const { t, language } = useTranslation();
  return (
    <table class="reimport-counts">
      <thead>
        <tr>
          <th scope="col">{t("reimport.columns.outcome")}</th>
          <th scope="col">{t("reimport.columns.segments")}</th>
          <th scope="col">{t("reimport.columns.words")}</th>
          <th scope="col">{t("reimport.columns.what")}</th>
        </tr>
      </thead>
      <tbody>
        {counts
          .filter(({ segments }) => segments > 0)
          .map(({ outcome, segments, words }) => (
            <tr key={outcome}>
              <th scope="row">
                <span class="import-outcome">
                  <Icon name={ICONS[outcome]} /> {t(`reimport.outcomes.${outcome}`)}
                </span>
              </th>
              <td class="number">{formatNumber(segments, language)}</td>
              <td class="number">{formatNumber(words, language)}</td>
              <td class="quiet">{t(`reimport.outcomeHints.${outcome}`)}</td>
            </tr>
          ))}
      </tbody>
    </table>
  );
}

function Decision({ document, waiting }: Pick<ReimportRunPageProps, "document" | "waiting">) {
  const { t } = useTranslation();
  const path = `/documents/${document.id}/reimport`;
  const { id, step, source } = waiting;
  return (
    <div class="reimport-decide">
      <form method="post" action={`${path}/accept`}>
        <input type="hidden" name="waiting" value={id} />
        <input type="hidden" name="step" value={step} />
        <input type="hidden" name="source" value={source} />
        <button type="submit" class="button main" data-busy={t("reimport.accepting")}>
          <span>{t("reimport.accept")}</span>
        </button>
      </form>
      <form method="post" action={`${path}/leave`}>
        <input type="hidden" name="waiting" value={id} />
        <button type="submit" class="button quiet">
          {t("reimport.leave")}
        </button>
      </form>
      <p class="quiet">{t("reimport.promise")}</p>
    </div>
  );
}
