import type { JSX } from "preact";
import type { Term } from "../src/glossary/concept.ts";
import type { WordForm, WordForms } from "../src/glossary/recognise.ts";
import { isVetoedForm } from "../src/glossary/term-forms.ts";
import { explainPlaces } from "./explanation.ts";
import { useTranslation } from "./translation.ts";

/** The forms of one word with the pattern that it follows; those of a noun by number, with their cases. */
export function FormsOfWord(props: { readonly word: WordForms; readonly term: Term }): JSX.Element {
  const { t } = useTranslation();
  const { term } = props;
  const { lemma, model, forms } = props.word;
  const columns = columnsOf(forms);
  return (
    <div class="forms-word">
      <p>
        <span lang={term.language}>{lemma}</span>
        {model !== "" && model !== lemma && (
          <span class="quiet">
            {" "}
            {t("concept.forms.as")} <i lang={term.language}>{model}</i>
          </span>
        )}
      </p>
      {columns === undefined ? (
        <FormList forms={forms} term={term} />
      ) : (
        <div class="forms-columns">
          {NUMBERS.map(({ number, label }) => (
            <div key={number}>
              <p class="quiet small">{t(`concept.forms.${label}`)}</p>
              <FormList forms={columns[number]} term={term} cases />
            </div>
          ))}
          {columns.other.length > 0 && (
            <div class="across">
              <p class="quiet small">{t("concept.forms.others")}</p>
              <FormList forms={columns.other} term={term} />
            </div>
          )}
        </div>
      )}
    </div>
  );
}

const NUMBERS = [
  { number: "sg", label: "singular" },
  { number: "pl", label: "plural" },
] as const;

interface Columns {
  readonly sg: readonly WordForm[];
  readonly pl: readonly WordForm[];
  /** Possessives, and forms of which the dictionary does not say where they stand. */
  readonly other: readonly WordForm[];
}

/** The forms of a noun by number; undefined for words that are inflected otherwise, as adjectives and verbs are. */
function columnsOf(forms: readonly WordForm[]): Columns | undefined {
  const placed = forms.filter((one) => one.inflections.length > 0 && one.possessive !== true);
  const places = placed.flatMap(({ inflections }) => inflections);
  const genders = new Set(places.map(({ gender }) => gender));
  if (genders.size > 1 || places.some(({ number }) => number === undefined)) return undefined;
  const [sg, pl] = [inNumber(placed, "sg"), inNumber(placed, "pl")];
  if (sg.length + pl.length < FEWEST_IN_COLUMNS || sg.length === 0 || pl.length === 0)
    return undefined;
  return { sg, pl, other: forms.filter((one) => !placed.includes(one)) };
}

function inNumber(forms: readonly WordForm[], number: "sg" | "pl"): readonly WordForm[] {
  return forms.flatMap(({ form, inflections }) => {
    const own = inflections.filter((place) => place.number === number);
    return own.length > 0 ? [{ form, inflections: own }] : [];
  });
}

/** Fewer forms than these need no columns. */
const FEWEST_IN_COLUMNS = 4;

function FormList(props: {
  readonly forms: readonly WordForm[];
  readonly term: Term;
  /** Whether each form stands on a line of its own, behind it its cases. */
  readonly cases?: boolean;
}) {
  const { forms, term, cases = false } = props;
  return (
    <ul class={cases ? "forms-list by-case" : "forms-list"}>
      {forms.map((one) => (
        <li key={one.form}>
          <FormButton one={one} term={term} cases={cases} />
        </li>
      ))}
    </ul>
  );
}

function FormButton(props: {
  readonly one: WordForm;
  readonly term: Term;
  readonly cases: boolean;
}) {
  const translation = useTranslation();
  const { t } = translation;
  const { one, term, cases } = props;
  const { form, inflections } = one;
  const vetoed = isVetoedForm(term, form);
  const places = explainPlaces(inflections, { translation, numbers: !cases });
  const act = t(vetoed ? "concept.forms.allow" : "concept.forms.veto", { form });
  return (
    <>
      <button
        type="submit"
        class="form-button"
        name={vetoed ? "allow" : "veto"}
        value={form}
        title={[act, places].filter(Boolean).join(" · ")}
        aria-label={act}
        lang={term.language}
        data-form
      >
        {vetoed ? <s>{form}</s> : form}
      </button>
      {cases && <span class="quiet small">{places}</span>}
    </>
  );
}
