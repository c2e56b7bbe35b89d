import type { JSX } from "preact";
import { ENGLISH_VARIETIES } from "../src/documents/project.ts";
import { ProjectMembers } from "./project-members.tsx";
import type { ProjectDraft, SrxInUse } from "./project-models.ts";
import { useTranslation } from "./translation.ts";

/** The form of a project, new or old. */
export function ProjectFields(props: {
  readonly draft: ProjectDraft;
  readonly srx: SrxInUse | null;
  readonly people: readonly string[];
  /** The first project may be left without a name of its own; this is what it is called then. */
  readonly namePlaceholder?: string;
}): JSX.Element {
  const { t } = useTranslation();
  const { draft, srx, namePlaceholder } = props;
  return (
    <>
      <label class="field">
        <span>{t("projects.name")}</span>
        <input
          class="input"
          name="name"
          value={draft.name}
          maxLength={200}
          autocomplete="off"
          required={namePlaceholder === undefined}
          placeholder={namePlaceholder}
        />
      </label>
      <label class="field">
        <span>{t("projects.variety")}</span>
        <select class="input" name="variety">
          {ENGLISH_VARIETIES.map((variety) => (
            <option key={variety} value={variety} selected={variety === draft.variety}>
              {t(`projects.varieties.${variety}`)}
            </option>
          ))}
        </select>
      </label>
      <ProjectMembers draft={draft} people={props.people} />
      <fieldset class="project-cutting">
        <legend>{t("projects.cutting.title")}</legend>
        <p class="quiet">{t("projects.cutting.hint")}</p>
        <RulesChoice rules={draft.rules} />
        <Abbreviations name="goesOn" text={draft.goesOn} />
        <Abbreviations name="unclear" text={draft.unclear} />
        <SrxField srx={srx} />
      </fieldset>
    </>
  );
}

function RulesChoice({ rules }: Pick<ProjectDraft, "rules">) {
  const { t } = useTranslation();
  return (
    <div class="project-rules" role="radiogroup" aria-label={t("projects.cutting.rules")}>
      {(["own", "srx"] as const).map((value) => (
        <label key={value} class="project-rule">
          <input type="radio" name="rules" value={value} checked={value === rules} />
          {t(`projects.cutting.${value}`)}
        </label>
      ))}
    </div>
  );
}

function Abbreviations(props: { readonly name: "goesOn" | "unclear"; readonly text: string }) {
  const { t } = useTranslation();
  const { name, text } = props;
  return (
    <div class="field">
      <label for={`project-${name}`}>{t(`projects.cutting.${name}`)}</label>
      <textarea
        id={`project-${name}`}
        class="input"
        name={name}
        rows={3}
        lang="hr"
        spellcheck={false}
        value={text}
        aria-describedby={`project-${name}-hint`}
      />
      <p class="quiet small" id={`project-${name}-hint`}>
        {t(`projects.cutting.${name}Hint`)}
      </p>
    </div>
  );
}

function SrxField({ srx }: { readonly srx: SrxInUse | null }) {
  const { t } = useTranslation();
  return (
    <div class="field">
      <label for="project-srx">{t("projects.cutting.file")}</label>
      <input
        id="project-srx"
        type="file"
        name="file"
        accept=".srx,.xml"
        aria-describedby="project-srx-hint"
      />
      <p class="quiet small" id="project-srx-hint">
        {t("projects.cutting.fileHint")}
      </p>
      {srx && <p class="small">{t("projects.cutting.used", { count: srx.rules })}</p>}
      {srx && srx.refused.length > 0 && <RefusedRules refused={srx.refused} />}
    </div>
  );
}

function RefusedRules({ refused }: Pick<SrxInUse, "refused">) {
  const { t } = useTranslation();
  return (
    <details class="project-refused small">
      <summary>{t("projects.cutting.refused", { count: refused.length })}</summary>
      <ol>
        {refused.map(({ line, pattern }) => (
          <li key={line}>
            {t("projects.cutting.line", { line })} <code>{pattern}</code>
          </li>
        ))}
      </ol>
    </details>
  );
}
