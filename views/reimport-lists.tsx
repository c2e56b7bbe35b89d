import type { JSX } from "preact";
import { CodedText } from "./coded-text.tsx";
import { DifferenceText } from "./differences.tsx";
import type { ReimportLists, ReimportRowModel } from "./reimport-models.ts";
import { segmentPath } from "./segment-address.ts";
import { useTranslation } from "./translation.ts";

export interface ReimportListsProps {
  readonly documentId: number;
  readonly lists: ReimportLists;
}

const NAMES = ["changed", "new", "gone"] as const;

/** What is another wording, what is new, and what went, each under its heading. */
export function ReimportListsView({ documentId, lists }: ReimportListsProps): JSX.Element {
  const { t } = useTranslation();
  return (
    <>
      {NAMES.filter((name) => lists[name].total > 0).map((name) => (
        <section key={name} class="reimport-list" id={name} aria-labelledby={`${name}-title`}>
          <h2 id={`${name}-title`}>
            {t(`reimport.lists.${name}`)} <span class="quiet number">{lists[name].total}</span>
          </h2>
          <Rows documentId={documentId} name={name} rows={lists[name].rows} />
          {lists[name].total > lists[name].rows.length && (
            <p class="quiet">
              {t("reimport.more", { count: lists[name].total - lists[name].rows.length })}
            </p>
          )}
        </section>
      ))}
    </>
  );
}

function Rows(props: {
  readonly documentId: number;
  readonly name: (typeof NAMES)[number];
  readonly rows: readonly ReimportRowModel[];
}) {
  const { t } = useTranslation();
  return (
    <table class="import-rows reimport-rows">
      <thead>
        <tr>
          <th scope="col">{t("reimport.columns.place")}</th>
          <th scope="col">{t("reimport.columns.source")}</th>
          <th scope="col">{t(`reimport.columns.${props.name}`)}</th>
        </tr>
      </thead>
      <tbody>
        {props.rows.map((row, index) => (
          <tr key={index}>
            <td class="number">
              <Place row={row} documentId={props.documentId} />
            </td>
            <td lang="hr">
              {row.was === null ? (
                <CodedText text={row.source} />
              ) : (
                <DifferenceText before={row.was} after={row.source} />
              )}
            </td>
            {row.target === "" ? (
              <td class="quiet">{t("reimport.untranslated")}</td>
            ) : (
              <td lang="en">
                <CodedText text={row.target} />
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** One that is in the document leads there, one that has left it to its history. */
function Place({
  row,
  documentId,
}: {
  readonly row: ReimportRowModel;
  readonly documentId: number;
}) {
  const { t } = useTranslation();
  const { id, position } = row;
  if (id === null) return <>{position}</>;
  if (position !== null) return <a href={segmentPath(documentId, id)}>{position}</a>;
  return <a href={`/segments/${id}/history`}>{t("reimport.history")}</a>;
}
