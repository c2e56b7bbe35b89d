import type { ComponentChildren, JSX } from "preact";
import { CodedText, CodesContext } from "./coded-text.tsx";
import { DifferenceText } from "./differences.tsx";
import { Moment } from "./moment.tsx";
import type { QualityPlace, ReportedIssue, ReportedRejection } from "./quality-models.ts";
import { PlaceLink } from "./report-table.tsx";
import { useTranslation } from "./translation.ts";

/** What reviewers found, each with the way to it. */
export function Issues(props: {
  readonly documentId: number;
  readonly issues: readonly ReportedIssue[];
}): JSX.Element {
  const { t } = useTranslation();
  const { documentId, issues } = props;
  return (
    <section>
      <h2>{t("review.issues.title")}</h2>
      {issues.length === 0 ? (
        <p class="quiet">{t("review.issues.none")}</p>
      ) : (
        <ol class="report-list">
          {issues.map(({ issue, at, words }) => (
            <Entry key={issue.id} documentId={documentId} at={at}>
              <p>
                <strong>{t(`deskreview.categories.${issue.category}`)}</strong>
                {", "}
                {t(`deskreview.severities.${issue.severity}`)}
                {issue.note !== "" && `: ${issue.note}`}
              </p>
              <p class="quality-text" lang="en">
                <CodedText text={words} />
              </p>
              <By author={issue.author} at={issue.at} />
            </Entry>
          ))}
        </ol>
      )}
    </section>
  );
}

/** What was sent back, why, and what came of it. */
export function Rejections(props: {
  readonly documentId: number;
  readonly rejections: readonly ReportedRejection[];
}): JSX.Element | null {
  const { t } = useTranslation();
  const { documentId, rejections } = props;
  if (rejections.length === 0) return null;
  return (
    <section>
      <h2>{t("review.rejections.title")}</h2>
      <ol class="report-list">
        {rejections.map((rejection) => (
          <Entry key={rejection.verdict.id} documentId={documentId} at={rejection.at}>
            <p>{rejection.verdict.reason}</p>
            <By author={rejection.verdict.author} at={rejection.verdict.at} />
            {rejection.comments.map((comment) => (
              <div key={comment.at}>
                <p>{comment.text}</p>
                <By {...comment} />
              </div>
            ))}
            <Answer rejection={rejection} />
          </Entry>
        ))}
      </ol>
    </section>
  );
}

function Answer({ rejection: { before, answer } }: { readonly rejection: ReportedRejection }) {
  const { t } = useTranslation();
  return (
    <>
      <p class="quality-text" lang="en">
        {answer === null ? (
          <CodedText text={before} />
        ) : (
          <DifferenceText before={before} after={answer.target} />
        )}
      </p>
      {answer === null ? (
        <p class="quiet small">{t("review.rejections.open")}</p>
      ) : (
        <>
          {answer.target === before && <p class="small">{t("review.rejections.same")}</p>}
          <By author={answer.author} at={answer.at} />
        </>
      )}
    </>
  );
}

function Entry(props: {
  readonly documentId: number;
  readonly at: QualityPlace;
  readonly children: ComponentChildren;
}) {
  const { documentId, at } = props;
  const { segmentId, position, source, codes } = at;
  return (
    <li>
      {position === null ? (
        <Gone segmentId={segmentId} />
      ) : (
        <PlaceLink documentId={documentId} place={{ segmentId, position }} />
      )}
      <CodesContext.Provider value={codes}>
        <div class="quality-entry">
          <p class="quality-text quiet" lang="hr">
            <CodedText text={source} />
          </p>
          {props.children}
        </div>
      </CodesContext.Provider>
    </li>
  );
}

/** One that was split or joined has no place, but a history. */
function Gone({ segmentId }: { readonly segmentId: number }) {
  const { t } = useTranslation();
  const label = t("review.gone");
  return (
    <a href={`/segments/${segmentId}/history`} aria-label={label} title={label}>
      –
    </a>
  );
}

function By({ author, at }: { readonly author: string; readonly at: number }) {
  return (
    <p class="quiet small">
      {author}, <Moment at={at} />
    </p>
  );
}
