import type { ComponentChildren, JSX } from "preact";
import type { ReportedPlace } from "./delivery.ts";
import { segmentPath } from "./segment-address.ts";
import { useTranslation } from "./translation.ts";

/** A table of the report. */
export function Table(props: {
  readonly heads: readonly string[];
  /** So many of the last columns are numbers. Default: none. */
  readonly figures?: number;
  /** Where the window is narrow, its cells stand one below the other. */
  readonly wide?: boolean;
  readonly children: ComponentChildren;
}): JSX.Element {
  const { heads, figures = 0 } = props;
  return (
    <table class={props.wide ? "report-table report-wide" : "report-table"}>
      <thead>
        <tr>
          {heads.map((head, at) => (
            <th key={head} scope="col" class={at >= heads.length - figures ? "figure" : undefined}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{props.children}</tbody>
    </table>
  );
}

/** The number of a segment, and the way to it. */
export function PlaceLink(props: {
  readonly documentId: number;
  readonly place: ReportedPlace;
}): JSX.Element {
  const { t } = useTranslation();
  const { position, segmentId } = props.place;
  return (
    <a
      class="number"
      href={segmentPath(props.documentId, segmentId)}
      aria-label={t("report.segment", { position })}
    >
      {position}
    </a>
  );
}
