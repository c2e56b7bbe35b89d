import type { JSX } from "preact";
import type { ConceptRevision } from "../src/glossary/change.ts";
import { approvedTerms, type Concept } from "../src/glossary/concept.ts";
import { type ConceptConflict, ConceptConflictView } from "./concept-conflict.tsx";
import { ConceptForm } from "./concept-fields.tsx";
import { ConceptHistory } from "./concept-history.tsx";
import { type TryOut, TryOutBox } from "./concept-try-out.tsx";
import { type ConceptUse, ConceptUses } from "./concept-uses.tsx";
import { conceptPath, type GlossarySearch, glossaryAddress } from "./glossary-address.ts";
import type { ConceptDraft } from "./glossary-draft.ts";
import { TermForms, type TermFormsModel } from "./glossary-forms.tsx";
import { Icon } from "./icon.tsx";
import { Problem } from "./problem.tsx";
import { useTranslation } from "./translation.ts";

/** The concept that is open: a saved one, or a new one where it is null. */
export interface ConceptPanel {
  readonly concept: Concept | null;
  /** The revision that the form is filled from; none for a new one. */
  readonly base?: number;
  /** Id of a concept that is deleted, and that saving would bring back. */
  readonly deleted?: string;
  /** The forms that each term will match. */
  readonly forms: readonly TermFormsModel[];
  /** Where it stands, if that was counted. */
  readonly uses?: readonly ConceptUse[];
  /** The newest ones, newest first. */
  readonly revisions?: readonly ConceptRevision[];
  readonly tried?: TryOut;
  /** What was done, in a sentence. */
  readonly done?: string;
  readonly problem?: string;
  readonly conflict?: ConceptConflict;
  /** What was sent and refused; without it, what is saved. */
  readonly draft?: ConceptDraft;
}

interface PanelProps {
  readonly panel: ConceptPanel;
  readonly search: GlossarySearch;
}

/** One concept with all it has, to be read and to be changed in the same place. */
export function ConceptPanelView(
  props: PanelProps & { readonly domains: readonly string[] },
): JSX.Element {
  const { panel, search } = props;
  const { concept, base, draft } = panel;
  const id = concept?.id ?? panel.deleted;
  const path = id === undefined ? "/glossary/new" : conceptPath(id);
  return (
    <section class="concept" aria-labelledby="concept-title">
      <PanelHead concept={concept} search={search} />
      {panel.done && (
        <p class="concept-done" role="status">
          <Icon name="check" />
          <span>{panel.done}</span>
        </p>
      )}
      {panel.problem && <Problem text={panel.problem} />}
      {panel.conflict && <ConceptConflictView conflict={panel.conflict} />}
      <ConceptForm concept={concept} id={id} base={base} search={search} draft={draft} />
      <datalist id="domains">
        {props.domains.map((domain) => (
          <option key={domain} value={domain} />
        ))}
      </datalist>
      <TryOutBox tried={panel.tried} action={glossaryAddress(`${path}/try`, search)} />
      {concept && <SavedParts panel={panel} concept={concept} search={search} />}
    </section>
  );
}

function SavedParts(props: PanelProps & { readonly concept: Concept }) {
  const { panel, concept, search } = props;
  const path = conceptPath(concept.id);
  const revisions = panel.revisions ?? [];
  return (
    <>
      <TermForms forms={panel.forms} action={glossaryAddress(`${path}/forms`, search)} />
      <ConceptUses uses={panel.uses} href={glossaryAddress(`${path}/uses`, search)} />
      {revisions.length > 0 && <ConceptHistory id={concept.id} revisions={revisions} />}
    </>
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
  const [croatian] = approvedTerms(concept, "hr");
  return (croatian ?? concept.terms[0])?.text ?? t("glossary.untitled");
}
