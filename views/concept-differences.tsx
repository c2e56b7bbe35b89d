import type { JSX } from "preact";
import type {
  ConceptDifferences,
  FieldDifference,
  TermDifference,
} from "../src/glossary/concept-differences.ts";
import { fieldValue, isChoice } from "./concept-values.ts";
import { DifferenceText } from "./differences.tsx";
import { type Translation, useTranslation } from "./translation.ts";

/** How one state of a concept became another: field by field, and word by word in what was written. */
export function ConceptDifferencesView(props: {
  readonly differences: ConceptDifferences;
}): JSX.Element {
  const { fields, terms } = props.differences;
  return (
    <div class="concept-differences">
      {terms.map((term) => (
        <TermChange key={`${term.change} ${term.term.id}`} difference={term} />
      ))}
      {fields.length > 0 && <FieldList fields={fields} />}
    </div>
  );
}

function TermChange({ difference }: { readonly difference: TermDifference }) {
  const translation = useTranslation();
  const { t } = translation;
  const { change, term, fields } = difference;
  return (
    <div class="term-change">
      <p>
        <span class="difference" lang={term.language}>
          {change === "added" && <ins>{term.text}</ins>}
          {change === "removed" && <del>{term.text}</del>}
          {change === "changed" && <b>{term.text}</b>}
        </span>{" "}
        <span class="quiet small">
          {t(`concept.forms.language.${term.language}`)}
          {change === "added" && ` · ${t("concept.change.termAdded")}`}
          {change === "removed" && ` · ${t("concept.change.termRemoved")}`}
          {change === "added" && fields.map((one) => ` · ${said(one, translation)}`)}
        </span>
      </p>
      {change === "changed" && <FieldList fields={fields} />}
    </div>
  );
}

/** What a new term says beyond its text: *zabranjen*, *Rod: muški*. */
function said({ field, name, after }: FieldDifference, translation: Translation): string {
  const value = fieldValue(field, after, translation);
  if (field === "status") return value;
  const called = field === "extras" ? name : translation.t(`concept.fields.${field}`);
  return `${called}: ${value}`;
}

function FieldList({ fields }: { readonly fields: readonly FieldDifference[] }) {
  const { t } = useTranslation();
  return (
    <dl class="field-changes">
      {fields.map((one) => (
        <div key={`${one.field} ${one.name}`} class="field-change">
          <dt>{one.field === "extras" ? one.name : t(`concept.fields.${one.field}`)}</dt>
          <dd>
            <FieldChange difference={one} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function FieldChange({ difference }: { readonly difference: FieldDifference }) {
  const translation = useTranslation();
  const { field } = difference;
  const before = fieldValue(field, difference.before, translation);
  const after = fieldValue(field, difference.after, translation);
  if (!isChoice(field) || before === "" || after === "")
    return <DifferenceText before={before} after={after} />;
  return (
    <span class="difference">
      <del>{before}</del> <ins>{after}</ins>
    </span>
  );
}
