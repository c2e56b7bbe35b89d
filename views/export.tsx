import type { JSX } from "preact";
import { withoutCodes } from "../src/documents/inline-codes.ts";
import { Icon } from "./icon.tsx";
import { segmentPath } from "./segment-address.ts";
import { useTranslation } from "./translation.ts";

export interface ExportRefusedPageProps {
  readonly document: { readonly id: number; readonly title: string };
  /** The id of the version that was to be exported; without it, what stands now. */
  readonly version?: number | undefined;
  readonly open: readonly OpenSegment[];
  readonly errors: readonly StandingError[];
}

/** A segment that is not confirmed. */
export interface OpenSegment {
  readonly id: number;
  readonly position: number;
  readonly source: string;
}

/** An error that no exception answers. `message` is in the reader's language. */
export interface StandingError {
  readonly id: number;
  readonly position: number;
  readonly message: string;
}

/** Why a document cannot be exported yet: what is open and what is wrong, each with the way to it. */
export function ExportRefusedPage(props: ExportRefusedPageProps): JSX.Element {
  const { t } = useTranslation();
  const { document, open, errors } = props;
  return (
    <div class="refused">
      <h1>{t("documents.refused.title", { title: document.title })}</h1>
      <p>{t("documents.refused.text")}</p>
      {errors.length > 0 && (
        <section>
          <h2>{t("documents.refused.errors", { count: errors.length })}</h2>
          <ol class="refused-list">
            {errors.map((error) => (
              <li key={`${error.id} ${error.message}`}>
                <SegmentLink document={document.id} segment={error} />
                <span>{error.message}</span>
              </li>
            ))}
          </ol>
        </section>
      )}
      {open.length > 0 && (
        <section>
          <h2>{t("documents.refused.open", { count: open.length })}</h2>
          <ol class="refused-list">
            {open.map((segment) => (
              <li key={segment.id}>
                <SegmentLink document={document.id} segment={segment} />
                <span class="refused-source" lang="hr">
                  {withoutCodes(segment.source)}
                </span>
              </li>
            ))}
          </ol>
        </section>
      )}
      <Ways document={document.id} version={props.version} next={errors[0] ?? open[0]} />
    </div>
  );
}

function SegmentLink(props: { readonly document: number; readonly segment: Place }) {
  const { t } = useTranslation();
  const { id, position } = props.segment;
  return (
    <a
      class="number"
      href={segmentPath(props.document, id)}
      aria-label={t("documents.refused.segment", { position })}
    >
      {position}
    </a>
  );
}

interface Place {
  readonly id: number;
  readonly position: number;
}

function Ways(props: {
  readonly document: number;
  readonly version: number | undefined;
  readonly next: Place | undefined;
}) {
  const { t } = useTranslation();
  const { document, version, next } = props;
  const of = version === undefined ? "" : `&version=${version}`;
  const place = next ? `#segment-${next.id}` : "";
  return (
    <div class="ways">
      <a class="button main" href={`/documents/${document}${place}`}>
        {t("documents.refused.goOn")}
      </a>
      <a class="button" href={`/documents/${document}/export?draft=1${of}`}>
        <Icon name="download" />
        {t("documents.refused.draft")}
      </a>
      <a class="button" href={`/documents/${document}/report`}>
        {t("editor.report")}
      </a>
      <p class="quiet small">{t("documents.refused.draftHint")}</p>
    </div>
  );
}
