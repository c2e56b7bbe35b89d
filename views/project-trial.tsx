import type { JSX } from "preact";
import type { RuleEntry } from "../src/language/segmentation/table.ts";
import type { ProjectModel, RuleSaid, TrialSegment } from "./project-models.ts";
import { useTranslation } from "./translation.ts";

/** A box to paste a text into, and its segments with the reason of each. */
export function ProjectTrial({ id, trial }: Pick<ProjectModel, "id" | "trial">): JSX.Element {
  const { t } = useTranslation();
  return (
    <section class="project-trial" id="trial" aria-labelledby="trial-title">
      <h2 id="trial-title">{t("projects.trial.title")}</h2>
      <p class="quiet">{t("projects.trial.text")}</p>
      <form method="post" action={`/projects/${id}/trial#trial`} class="project-form">
        <label class="field">
          <span>{t("projects.trial.field")}</span>
          <textarea
            class="input text"
            name="text"
            rows={5}
            lang="hr"
            required
            maxLength={20_000}
            value={trial?.text ?? ""}
          />
        </label>
        <button type="submit" class="button">
          {t("projects.trial.submit")}
        </button>
      </form>
      {trial && <Segments segments={trial.segments} />}
    </section>
  );
}

function Segments({ segments }: { readonly segments: readonly TrialSegment[] }) {
  const { t } = useTranslation();
  return (
    <div role="status">
      <p class="quiet number">{t("projects.trial.result", { count: segments.length })}</p>
      <ol class="trial-segments">
        {segments.map((segment, index) => (
          <li key={`${index} ${segment.text}`}>
            <p class="trial-text" lang="hr">
              {segment.text}
            </p>
            <ul class="trial-reasons small quiet">
              {segment.kept.map(({ mark, rule }, at) => (
                <li key={`${at} ${mark}`}>
                  {t("projects.trial.kept", { mark })}: <Reason rule={rule} />
                </li>
              ))}
              <li class="trial-cut">
                {segment.cut === null ? (
                  t("projects.trial.end")
                ) : (
                  <>
                    {t("projects.trial.cut")}: <Reason rule={segment.cut} />
                  </>
                )}
              </li>
            </ul>
          </li>
        ))}
      </ol>
    </div>
  );
}

function Reason({ rule }: { readonly rule: RuleSaid }) {
  const { t } = useTranslation();
  if (typeof rule !== "string") return <>{t("projects.trial.line", { line: rule.line })}</>;
  return <>{t(`projects.rules.${rule}`)}</>;
}

/** All rules of Tumač with the reason of each. */
export function RuleTable({ rules }: { readonly rules: readonly RuleEntry[] }): JSX.Element {
  const { t } = useTranslation();
  return (
    <details class="project-table">
      <summary>{t("projects.table.title")}</summary>
      <p class="quiet">{t("projects.table.text")}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{t("projects.table.rule")}</th>
            <th scope="col">{t("projects.table.words")}</th>
          </tr>
        </thead>
        <tbody>
          {rules.map(({ name, abbreviations }) => (
            <tr key={name}>
              <td>{t(`projects.rules.${name}`)}</td>
              <td class="quiet small" lang="hr">
                {abbreviations.map((one) => `${one}.`).join(" ")}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
