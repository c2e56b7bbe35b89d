import type { JSX } from "preact";
import type { Concept } from "../src/glossary/concept.ts";
import {
  conceptAddress,
  conceptPath,
  type GlossarySearch,
  glossaryAddress,
} from "./glossary-address.ts";
import { type ConceptDraft, draftOf } from "./glossary-draft.ts";
import { TermForms, type TermFormsModel } from "./glossary-forms.tsx";
import { TermRows } from "./glossary-terms.tsx";
import { Icon } from "./icon.tsx";
import { Problem } from "./problem.tsx";
import { useTranslation } from "./translation.ts";

/** The concept that is open: a saved one, or a new one where it is null. */
export interface ConceptPanel {
  readonly concept: Concept | null;
  /** The forms that each Croatian headword will match. */
  readonly forms: readonly TermFormsModel[];
  readonly problem?: string;
  /** What was sent and refused; without it, what is saved. */
  readonly draft?: ConceptDraft;
}

/** One concept with all it has, to be read and to be changed in the same place. */
export function ConceptPanelView(props: {
  readonly panel: ConceptPanel;
  readonly search: GlossarySearch;
  readonly domains: readonly string[];
}): JSX.Element {
  const { panel, search } = props;
  return (
    <section class="concept" aria-labelledby="concept-title">
      <PanelHead concept={panel.concept} search={search} />
      {panel.problem && <Problem text={panel.problem} />}
      <ConceptForm panel={panel} search={search} />
      <datalist id="domains">
        {props.domains.map((domain) => (
          <option key={domain} value={domain} />
        ))}
      </datalist>
      {panel.concept && <TermForms forms={panel.forms} />}
    </section>
  );
}

function PanelHead(props: { readonly concept: Concept | null; readonly search: GlossarySearch }) {
  const { t } = useTranslation();
  const close = t("glossary.panel.close");
  return (
    <div class="concept-head">
      <h2 id="concept-title">{usePanelTitle(props.concept)}</h2>
      <a
        class="button quiet square"
        href={glossaryAddress("/glossary", props.search)}
        aria-label={close}
        title={close}
        data-key="close"
      >
        <Icon name="close" />
      </a>
    </div>
  );
}

function usePanelTitle(concept: Concept | null): string {
  const { t } = useTranslation();
  if (concept === null) return t("glossary.new");
  const croatian = concept.terms.find((term) => term.language === "hr");
  return (croatian ?? concept.terms[0])?.text ?? t("glossary.untitled");
}

function ConceptForm(props: { readonly panel: ConceptPanel; readonly search: GlossarySearch }) {
  const { t } = useTranslation();
  const { panel, search } = props;
  const draft = panel.draft ?? draftOf(panel.concept);
  const action = panel.concept
    ? conceptAddress(panel.concept.id, search)
    : glossaryAddress("/glossary", search);
  return (
    <form class="concept-form" method="post" action={action} data-key="form">
      <TermRows language="hr" title={t("glossary.panel.croatianTerms")} terms={draft.terms} />
      <TermRows language="en" title={t("glossary.panel.englishTerms")} terms={draft.terms} />
      {panel.concept && <p class="quiet small">{t("glossary.panel.removeHint")}</p>}
      <label class="field">
        <span>{t("glossary.domain")}</span>
        <input class="input" name="domain" value={draft.domain} list="domains" maxLength={100} />
      </label>
      <LongField name="definition" label={t("glossary.definition")} value={draft.definition} />
      <LongField name="note" label={t("glossary.note")} value={draft.note} />
      <FormActions concept={panel.concept} search={search} />
    </form>
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
      <textarea class="input" name={props.name} rows={2} value={props.value} maxLength={4000} />
    </label>
  );
}

function FormActions(props: { readonly concept: Concept | null; readonly search: GlossarySearch }) {
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
