import type { JSX } from "preact";
import { LONGEST_TERM, type Term } from "../src/glossary/concept.ts";
import type { WordForms } from "../src/glossary/recognise.ts";
import { fold } from "../src/language/text.ts";
import { FormsOfWord } from "./glossary-word-forms.tsx";
import { Icon } from "./icon.tsx";
import { useTranslation } from "./translation.ts";

/** The forms of one term, word by word. */
export interface TermFormsModel {
  readonly term: Term;
  readonly words: readonly WordForms[];
}

interface TermFormsProps {
  readonly forms: readonly TermFormsModel[];
  /** The address that an act on a form is sent to. */
  readonly action: string;
}

/** Every form that the terms of a concept will match; each can be vetoed, and others added. */
export function TermForms({ forms, action }: TermFormsProps): JSX.Element {
  const { t } = useTranslation();
  return (
    <section
      id="forms"
      class="concept-part forms"
      aria-labelledby="forms-title"
      data-behaviour="concept-forms"
    >
      <h3 id="forms-title">{t("concept.forms.title")}</h3>
      <p class="quiet small">{t("concept.forms.hint")}</p>
      {forms.map((one, at) => (
        <FormsOfTerm key={one.term.id} model={one} action={action} open={at === 0} />
      ))}
    </section>
  );
}

function FormsOfTerm(props: {
  readonly model: TermFormsModel;
  readonly action: string;
  readonly open: boolean;
}) {
  const { t } = useTranslation();
  const { model, action, open } = props;
  const { term, words } = model;
  const forms = new Set(words.flatMap((word) => word.forms.map(({ form }) => fold(form))));
  const moving = words.filter((word) => word.moves);
  const staying = words.filter((word) => !word.moves && /\p{L}/u.test(word.word));
  const apart = term.formsVetoed.filter((form) => !forms.has(fold(form)));
  return (
    <details class="forms-term" open={open} data-term-forms={term.id}>
      <summary class="fold">
        <b lang={term.language}>{term.text}</b>
        <span class="quiet small">
          {t(`concept.forms.language.${term.language}`)} ·{" "}
          {t("concept.forms.count", { count: forms.size + term.formsAdded.length })}
        </span>
      </summary>
      <form class="forms-made" method="post" action={action} data-form-acts>
        <input type="hidden" name="termId" value={term.id} />
        {moving.map((word) => (
          <FormsOfWord key={`${word.word} ${word.lemma} ${word.model}`} word={word} term={term} />
        ))}
        {staying.length > 0 && moving.length > 0 && (
          <p class="quiet small">
            <span lang={term.language}>{staying.map(({ word }) => word).join(" ")}</span>:{" "}
            {t("concept.forms.stays")}
          </p>
        )}
        <Chips act="drop" forms={term.formsAdded} term={term} />
        <Chips act="allow" forms={apart} term={term} />
      </form>
      <AddForm term={term} action={action} />
    </details>
  );
}

/** What was added by hand, and vetoes of forms that the term does not make. */
function Chips(props: {
  readonly act: "drop" | "allow";
  readonly forms: readonly string[];
  readonly term: Term;
}) {
  const { t } = useTranslation();
  const { act, forms, term } = props;
  if (forms.length === 0) return null;
  return (
    <div class="forms-word">
      <p class="quiet small">
        {t(act === "drop" ? "concept.forms.added" : "concept.forms.vetoed")}
      </p>
      <ul class="forms-list">
        {forms.map((form) => (
          <li key={form}>
            <button
              type="submit"
              class="form-button"
              name={act}
              value={form}
              aria-label={t(`concept.forms.${act}`, { form })}
              title={t(`concept.forms.${act}`, { form })}
              lang={term.language}
              data-form
            >
              {act === "drop" ? form : <s>{form}</s>}
              <Icon name={act === "drop" ? "close" : "undo"} />
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** A form of its own, since the first button of a form is the one that Enter presses. */
function AddForm({ term, action }: { readonly term: Term; readonly action: string }) {
  const { t } = useTranslation();
  return (
    <form class="forms-add" method="post" action={action} data-form-acts>
      <input type="hidden" name="termId" value={term.id} />
      <input
        class="input"
        name="add"
        lang={term.language}
        aria-label={t("concept.forms.addLabel", { term: term.text })}
        placeholder={t("concept.forms.addHint")}
        autocomplete="off"
        maxLength={LONGEST_TERM}
        required
      />
      <button type="submit" class="button">
        {t("concept.forms.add")}
      </button>
    </form>
  );
}
