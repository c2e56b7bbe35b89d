import type { JSX } from "preact";
import { Icon } from "./icon.tsx";
import { Moment } from "./moment.tsx";
import { ReimportListsView } from "./reimport-lists.tsx";
import type { ReimportLists } from "./reimport-models.ts";
import { useTranslation } from "./translation.ts";

export interface ReimportOutcomePageProps {
  readonly document: { readonly id: number; readonly title: string };
  readonly outcome: {
    readonly step: { readonly id: number; readonly author: string; readonly at: number };
    readonly version: number | null;
    readonly isLast: boolean;
  };
  readonly kept: number;
  readonly lists: ReimportLists;
}

/** What a changed file brought and took away; it stays to be looked at. */
export function ReimportOutcomePage(props: ReimportOutcomePageProps): JSX.Element {
  const { t } = useTranslation();
  const { document, outcome, kept, lists } = props;
  const { step } = outcome;
  return (
    <article class="reimport-run">
      <a class="history-back" href={`/documents/${document.id}`}>
        <Icon name="back" />
        {t("aboutFile.back")}
      </a>
      <h1>{t("reimport.done.title", { title: document.title })}</h1>
      <p class="quiet">
        {step.author} · <Moment at={step.at} />
      </p>
      <p>
        {t("reimport.done.kept", { count: kept })}{" "}
        {lists.changed.total > 0 && t("reimport.done.changed", { count: lists.changed.total })}{" "}
        {lists.new.total > 0 && t("reimport.done.new", { count: lists.new.total })}{" "}
        {lists.gone.total > 0 && (
          <a href="#gone">{t("reimport.done.gone", { count: lists.gone.total })}</a>
        )}
      </p>
      <div class="reimport-decide">
        <a class="button main" href={`/documents/${document.id}`}>
          {t("reimport.done.translate")}
        </a>
        <Undo {...props} />
      </div>
      <ReimportListsView documentId={document.id} lists={lists} />
    </article>
  );
}

/** Whoever has split or joined since does not lose that with it: the versions know more. */
function Undo({ document, outcome }: ReimportOutcomePageProps) {
  const { t } = useTranslation();
  if (outcome.version === null) return null;
  if (!outcome.isLast) {
    return (
      <a class="button quiet" href={`/documents/${document.id}/versions`}>
        {t("reimport.done.versions")}
      </a>
    );
  }
  return (
    <form method="post" action={`/documents/${document.id}/reimport/${outcome.step.id}/undo`}>
      <button type="submit" class="button quiet" data-busy={t("reimport.accepting")}>
        <Icon name="restore" />
        <span>{t("reimport.done.undo")}</span>
      </button>
    </form>
  );
}
