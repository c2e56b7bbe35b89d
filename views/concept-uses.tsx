import type { JSX } from "preact";
import type { Range } from "../src/language/range.ts";
import { segmentPath } from "./segment-address.ts";
import { useTranslation } from "./translation.ts";

/** How one document uses a concept. */
export interface ConceptUse {
  readonly documentId: number;
  readonly title: string;
  readonly segments: number;
  readonly occurrences: number;
  /** The first few segments in which it stands. */
  readonly examples: readonly (Range & {
    readonly segmentId: number;
    readonly position: number;
    readonly source: string;
  })[];
}

interface ConceptUsesProps {
  /** Undefined where they are not counted yet: all documents are read for it. */
  readonly uses: readonly ConceptUse[] | undefined;
  /** The address of the page that has them. */
  readonly href: string;
}

/** In which documents a concept stands, how often, and in which segments. */
export function ConceptUses({ uses, href }: ConceptUsesProps): JSX.Element {
  const { t } = useTranslation();
  return (
    <section
      id="uses"
      class="concept-part uses"
      aria-labelledby="uses-title"
      data-behaviour={uses === undefined ? "concept-uses" : undefined}
      data-address={href}
    >
      <h3 id="uses-title">{t("concept.uses.title")}</h3>
      {uses === undefined ? (
        <p>
          <a href={`${href}#uses`}>{t("concept.uses.show")}</a>
        </p>
      ) : (
        <UsesCounted uses={uses} />
      )}
    </section>
  );
}

function UsesCounted({ uses }: { readonly uses: readonly ConceptUse[] }) {
  const { t } = useTranslation();
  if (uses.length === 0) return <p class="quiet">{t("concept.uses.none")}</p>;
  const occurrences = uses.reduce((sum, use) => sum + use.occurrences, 0);
  return (
    <>
      <p class="quiet small">
        {t("concept.uses.occurrences", { count: occurrences })}{" "}
        {t("concept.uses.documents", { count: uses.length })}
      </p>
      {uses.map((use, at) => (
        <DocumentUses key={use.documentId} use={use} open={at === 0} />
      ))}
    </>
  );
}

function DocumentUses({ use, open }: { readonly use: ConceptUse; readonly open: boolean }) {
  const { t } = useTranslation();
  const shown = new Set(use.examples.map(({ segmentId }) => segmentId)).size;
  const more = use.segments - shown;
  return (
    <details open={open}>
      <summary class="fold">
        <span class="fold-title">{use.title}</span>
        <span class="quiet small number">
          {t("concept.uses.occurrences", { count: use.occurrences })}{" "}
          {t("concept.uses.segments", { count: use.segments })}
        </span>
      </summary>
      <ol class="use-examples" lang="hr">
        {use.examples.map((example) => (
          <li key={`${example.segmentId} ${example.from}`}>
            <a href={segmentPath(use.documentId, example.segmentId)}>
              <span class="quiet small number">{example.position}</span>
              <span>
                <Surroundings {...example} />
              </span>
            </a>
          </li>
        ))}
      </ol>
      {more > 0 && (
        <p>
          <a class="small" href={`/documents/${use.documentId}`}>
            {t("concept.uses.more", { count: more })}
          </a>
        </p>
      )}
    </details>
  );
}

/** So much of a long sentence is shown before and after the term. UTF-16 code units, about. */
const AROUND = 60;

function Surroundings(props: Range & { readonly source: string }) {
  const { source, from, to } = props;
  const before = source.slice(0, from);
  const after = source.slice(to);
  return (
    <>
      {before.length > AROUND ? `… ${before.slice(-AROUND).replace(/^\S*\s/u, "")}` : before}
      <mark>{source.slice(from, to)}</mark>
      {after.length > AROUND ? `${after.slice(0, AROUND).replace(/\s\S*$/u, "")} …` : after}
    </>
  );
}
