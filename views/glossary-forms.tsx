import type { JSX } from "preact";
import { useTranslation } from "./translation.ts";

/** The forms of one headword, word by word. `model` is the word that it is inflected like. */
export interface TermFormsModel {
  readonly term: string;
  readonly words: readonly {
    readonly lemma: string;
    readonly model: string;
    readonly forms: readonly string[];
  }[];
}

/** Every form that the headwords of a concept will match, so that a terminologist can check them. */
export function TermForms({ forms }: { readonly forms: readonly TermFormsModel[] }): JSX.Element {
  const { t } = useTranslation();
  return (
    <section class="forms" aria-labelledby="forms-title">
      <h3 id="forms-title">{t("glossary.forms.title")}</h3>
      {forms.map((term) => (
        <div key={term.term} class="forms-term">
          {forms.length > 1 && <h4>{term.term}</h4>}
          {term.words.map((word) => (
            <WordForms key={word.lemma} word={word} />
          ))}
        </div>
      ))}
    </section>
  );
}

function WordForms({ word }: { readonly word: TermFormsModel["words"][number] }) {
  const { t } = useTranslation();
  return (
    <div class="forms-word">
      <p class="small">
        <b lang="hr">{word.lemma}</b>
        <span class="quiet">
          {word.model && ` ${t("glossary.forms.asModel", { model: word.model })}`}
          {` · ${t("glossary.forms.count", { count: word.forms.length })}`}
        </span>
      </p>
      <p class="forms-list" lang="hr">
        {word.forms.join(", ")}
      </p>
    </div>
  );
}
