import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import type { Finding } from "../src/quality/finding.ts";
import { TermKeys } from "./editor-keys.tsx";
import { explainWord } from "./explanation.ts";
import type { ConceptCard, Counterpart, SegmentRow, SourceTerm } from "./models.ts";
import type { SegmentActions } from "./segment-actions.ts";
import { FindingSentence } from "./segment-finding.tsx";
import { useTranslation } from "./translation.ts";

/** A concept in a segment: its first occurrence, which has the key, and every form in which it stands. */
export interface TermEntryModel {
  readonly term: SourceTerm;
  readonly concept: ConceptCard | undefined;
  readonly forms: readonly SourceTerm[];
}

/** The terms of a segment, one entry a concept, in the order of the text. */
export function termEntries(
  row: Pick<SegmentRow, "terms">,
  concepts: Readonly<Record<string, ConceptCard>>,
): readonly TermEntryModel[] {
  const byConcept = new Map<string, SourceTerm[]>();
  for (const term of row.terms.filter((one) => !one.covered)) {
    byConcept.set(term.conceptId, [...(byConcept.get(term.conceptId) ?? []), term]);
  }
  return [...byConcept].flatMap(([conceptId, terms]) => {
    const term = terms.find((one) => one.key !== null) ?? terms[0];
    return term === undefined ? [] : [{ term, concept: concepts[conceptId], forms: terms }];
  });
}

/** A term in the panel, drawn anew only where it or its concept is another: saves while one types change few of them. */
export function TermEntry(props: {
  readonly entry: TermEntryModel;
  readonly actions: SegmentActions;
}): JSX.Element {
  const { term, concept, forms } = props.entry;
  const drawn = () => <TermParts {...props} />;
  return useMemo(drawn, [term, concept, props.actions, ...forms]);
}

/** What to use and how it fares; what else is known of it unfolds. */
function TermParts(props: { readonly entry: TermEntryModel; readonly actions: SegmentActions }) {
  const { t } = useTranslation();
  const { term, concept, forms } = props.entry;
  return (
    <li class="term-entry">
      <div class="term-line">
        {term.key === null ? <span /> : <TermKeys number={term.key} />}
        <span class={`term term-${term.state}`} lang="hr">
          {concept?.headwords[0] ?? term.text}
        </span>
        <InsertButton term={term} actions={props.actions} />
      </div>
      <details class="term-more">
        <summary class="term-state">
          {t(`editor.term.state.${term.state}`)}
          {concept?.note && <span class="term-note"> · {concept.note}</span>}
        </summary>
        <Recognised forms={forms} />
        {concept && <ConceptFacts concept={concept} />}
      </details>
    </li>
  );
}

/** What hovering over a term, or moving the focus to it, tells. */
export function TermCard(props: {
  readonly term: SourceTerm;
  readonly concept: ConceptCard | undefined;
  /** What is to be said about it: that it is missing. */
  readonly finding?: Finding | undefined;
}): JSX.Element {
  const { t } = useTranslation();
  const { term, concept, finding } = props;
  return (
    <>
      <p class="term-line">
        <strong lang="hr">{concept?.headwords.join(", ") ?? term.text}</strong>
        <span class="term-use" lang="en">
          {concept?.translations.join(", ") || t("editor.term.untranslatable")}
        </span>
        {term.key !== null && <TermKeys number={term.key} />}
      </p>
      {finding === undefined ? (
        <p class={`term-state term-state-${term.state}`}>{t(`editor.term.state.${term.state}`)}</p>
      ) : (
        <div class={`finding-${finding.severity}`}>
          <FindingSentence finding={finding} />
        </div>
      )}
      {concept && <ConceptFacts concept={concept} />}
      <Recognised forms={[term]} />
    </>
  );
}

/** What a term of the translation tells: which concept it stands for, and whether it may. */
export function CounterpartCard(props: {
  readonly concept: ConceptCard | undefined;
  readonly state: Counterpart["state"];
}): JSX.Element {
  const { t } = useTranslation();
  const { concept, state } = props;
  return (
    <>
      <p class="term-line">
        <strong lang="hr">{concept?.headwords.join(", ")}</strong>
        <span class="term-use" lang="en">
          {concept?.translations.join(", ")}
        </span>
      </p>
      <p class={`term-state term-state-${state}`}>{t(`field.use.${state}`)}</p>
      {concept && <ConceptFacts concept={concept} />}
    </>
  );
}

function InsertButton(props: { readonly term: SourceTerm; readonly actions: SegmentActions }) {
  const { t } = useTranslation();
  const { term, actions } = props;
  if (term.insert === "") return <span class="quiet">{t("editor.term.untranslatable")}</span>;
  return (
    <button
      type="button"
      class="term-insert"
      lang="en"
      title={t("editor.term.insert", { term: term.insert })}
      onClick={() => actions.insertTerm(term)}
    >
      {term.insert}
    </button>
  );
}

function ConceptFacts({ concept }: { readonly concept: ConceptCard }) {
  const { t } = useTranslation();
  const facts = [
    ["forbidden", concept.forbidden.join(", ")],
    ["definition", concept.definition],
    ["note", concept.note],
    ["domain", concept.domain],
  ] as const;
  const known = facts.filter(([, value]) => value !== "");
  if (known.length === 0) return null;
  return (
    <dl class="term-facts">
      {known.map(([name, value]) => (
        <div key={name}>
          <dt>{t(`editor.term.${name}`)}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** There is nothing to explain about a hyphen. */
const LETTER = /[\p{L}\p{N}]/u;

function Recognised({ forms }: { readonly forms: readonly SourceTerm[] }) {
  const translation = useTranslation();
  const words = forms.flatMap((term) => term.words).filter(({ surface }) => LETTER.test(surface));
  const sentences = words.map((word) => explainWord(word, translation));
  const unique = [...new Set(sentences)].filter((sentence) => sentence !== "");
  if (unique.length === 0) return null;
  return (
    <ul class="term-recognised">
      {unique.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}
