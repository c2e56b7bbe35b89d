import type { JSX } from "preact";
import { type Concept, type Extras, LONGEST_TEXT } from "../src/glossary/concept.ts";
import {
  conceptAddress,
  conceptPath,
  type GlossarySearch,
  glossaryAddress,
} from "./glossary-address.ts";
import { type ConceptDraft, draftOf } from "./glossary-draft.ts";
import { TermRows } from "./glossary-terms.tsx";
import { Icon } from "./icon.tsx";
import { ImpactPreview } from "./impact-preview.tsx";
import { useTranslation } from "./translation.ts";

/** Id of the form; what stands outside it and is sent with it belongs to it by this. */
export const CONCEPT_FORM = "concept-form";

/** What the form of a concept is filled with. */
export interface ConceptFormProps {
  /** Null for a new one. */
  readonly concept: Concept | null;
  /** Id of a concept that is deleted, to be brought back by saving; else that of `concept`. */
  readonly id: string | undefined;
  /** The revision that the fields were filled from. */
  readonly base: number | undefined;
  readonly search: GlossarySearch;
  /** What was sent and refused; without it, what is saved. */
  readonly draft: ConceptDraft | undefined;
}

/** All that can be said of a concept; what is seldom needed is folded away. */
export function ConceptForm(props: ConceptFormProps): JSX.Element {
  const { t } = useTranslation();
  const { concept, search, id } = props;
  const draft = props.draft ?? draftOf(concept);
  const action =
    id === undefined ? glossaryAddress("/glossary", search) : conceptAddress(id, search);
  return (
    <form
      id={CONCEPT_FORM}
      class="concept-form"
      method="post"
      action={action}
      data-key="form"
      data-behaviour="concept-form"
      data-unsaved={props.draft ? "" : undefined}
    >
      {props.base !== undefined && <input type="hidden" name="base" value={props.base} data-base />}
      <TermRows language="hr" title={t("glossary.panel.croatianTerms")} terms={draft.terms} />
      <TermRows language="en" title={t("glossary.panel.englishTerms")} terms={draft.terms} />
      <label class="tick">
        <input type="checkbox" name="doNotTranslate" value="yes" checked={draft.doNotTranslate} />
        <span>{t("concept.doNotTranslate")}</span>
      </label>
      {concept && <p class="quiet small">{t("glossary.panel.removeHint")}</p>}
      <ShortField name="domain" label={t("glossary.domain")} value={draft.domain} list="domains" />
      <LongField name="definition" label={t("glossary.definition")} value={draft.definition} />
      <LongField name="note" label={t("glossary.note")} value={draft.note} />
      <SourceAndMore source={draft.source} extras={concept?.extras ?? {}} />
      <FormActions concept={concept} search={search} />
      <ImpactPreview concept={concept?.id ?? null} />
    </form>
  );
}

function SourceAndMore(props: { readonly source: string; readonly extras: Extras }) {
  const { t } = useTranslation();
  const extras = Object.entries(props.extras);
  return (
    <details class="concept-more" open={props.source !== ""}>
      <summary>{t("concept.sourceAndMore")}</summary>
      <div class="concept-more-body">
        <ShortField name="source" label={t("concept.source")} value={props.source} />
        {extras.length > 0 && (
          <div>
            <p class="quiet small" title={t("concept.extrasHint")}>
              {t("concept.extras")}
            </p>
            <dl class="extras">
              {extras.map(([name, value]) => (
                <div key={name} class="sides">
                  <dt>{name}</dt>
                  <dd>{value}</dd>
                </div>
              ))}
            </dl>
          </div>
        )}
      </div>
    </details>
  );
}

function ShortField(props: {
  readonly name: "domain" | "source";
  readonly label: string;
  readonly value: string;
  readonly list?: string;
}) {
  const { label, ...input } = props;
  return (
    <label class="field">
      <span>{label}</span>
      <input class="input" {...input} maxLength={LONGEST_TEXT} />
    </label>
  );
}

function LongField(props: {
  readonly name: "definition" | "note";
  readonly label: string;
  readonly value: string;
}) {
  return (
    <label class="field">
      <span>{props.label}</span>
      <textarea
        class="input"
        name={props.name}
        rows={2}
        value={props.value}
        maxLength={LONGEST_TEXT}
      />
    </label>
  );
}

function FormActions(props: Pick<ConceptFormProps, "concept" | "search">) {
  const { t } = useTranslation();
  const { concept, search } = props;
  return (
    <div class="concept-actions">
      <button type="submit" class="button main">
        {t(concept ? "glossary.panel.save" : "glossary.panel.create")}
      </button>
      <span class="key-hint">
        <kbd>Ctrl</kbd> <kbd>↵</kbd> {t("glossary.panel.keys")} · <kbd>Esc</kbd>{" "}
        {t("glossary.panel.keysClose")}
      </span>
      {concept && <DeleteButton concept={concept} search={search} />}
      <p class="problem" role="alert" data-unreachable hidden>
        <Icon name="problem" />
        <span>{t("glossary.row.unreachable")}</span>
      </p>
    </div>
  );
}

/** Takes the whole form along to another address; the server answers with the way back. */
function DeleteButton(props: { readonly concept: Concept; readonly search: GlossarySearch }) {
  const { t } = useTranslation();
  const path = `${conceptPath(props.concept.id)}/delete`;
  const label = t("glossary.panel.delete");
  return (
    <button
      type="submit"
      class="button quiet square"
      formAction={glossaryAddress(path, props.search)}
      formNoValidate
      aria-label={label}
      title={label}
    >
      <Icon name="delete" />
    </button>
  );
}
