import type { JSX } from "preact";
import {
  CASE_RULES,
  type CaseRule,
  LONGEST_TERM,
  LONGEST_TEXT,
  TERM_STATUSES,
} from "../src/glossary/concept.ts";
import {
  GENDERS,
  type Gender,
  type Language,
  PARTS_OF_SPEECH,
  type PartOfSpeech,
} from "../src/language/paradigm.ts";
import {
  emptyTerm,
  POSSESSIVE_CHOICES,
  type PossessiveChoice,
  type TermDraft,
} from "./glossary-draft.ts";
import { Icon } from "./icon.tsx";
import { useTranslation } from "./translation.ts";

/** The terms of one language, a row each, and an empty row to add one. Each row posts every field. */
export function TermRows(props: {
  readonly language: Language;
  readonly title: string;
  /** Of both languages. */
  readonly terms: readonly TermDraft[];
}): JSX.Element {
  const { t } = useTranslation();
  const filled = props.terms.filter((term) => term.language === props.language && term.text !== "");
  const blank = emptyTerm(props.language, filled.length === 0 ? "preferred" : "admitted");
  return (
    <fieldset class="term-rows" data-rows data-row-label={t("glossary.panel.newTerm")}>
      <legend>{props.title}</legend>
      {[...filled, blank].map((term, index) => (
        <TermRow key={term.id || index} term={term} number={index + 1} />
      ))}
    </fieldset>
  );
}

function TermRow({ term, number }: { readonly term: TermDraft; readonly number: number }) {
  const { t } = useTranslation();
  return (
    <div class="term-row" data-term>
      <input type="hidden" name="termId[]" value={term.id} />
      <input type="hidden" name="termLanguage[]" value={term.language} data-language />
      <input
        class="input"
        name="termText[]"
        value={term.text}
        lang={term.language}
        aria-label={t("glossary.panel.term", { number })}
        placeholder={number === 1 ? t("glossary.panel.firstTerm") : t("glossary.panel.newTerm")}
        data-term-text
        autocomplete="off"
        maxLength={LONGEST_TERM}
      />
      <select
        class="input"
        name="termStatus[]"
        data-status
        aria-label={t("glossary.panel.termStatus", { number })}
      >
        {TERM_STATUSES.map((status) => (
          <option key={status} value={status} selected={status === term.status}>
            {t(`glossary.status.${status}`)}
          </option>
        ))}
      </select>
      <Recognition term={term} />
    </div>
  );
}

/** What a term is and how it is recognised; folded away, since it is seldom needed. */
function Recognition({ term }: { readonly term: TermDraft }) {
  const { t } = useTranslation();
  const label = term.text
    ? t("concept.termDetails", { term: term.text })
    : t("glossary.panel.more");
  return (
    <details class="recognition">
      <summary title={label} aria-label={label}>
        <Icon name="settings" />
      </summary>
      <div class="recognition-fields">
        <PartOfSpeechField value={term.partOfSpeech} />
        <GenderField value={term.gender} />
        <CaseRuleField value={term.caseRule} />
        <PossessivesField value={term.possessives} />
        <AbbreviationField value={term.abbreviation} />
        <UsageField term={term} />
      </div>
    </details>
  );
}

function PartOfSpeechField({ value }: { readonly value: PartOfSpeech | "" }) {
  const { t } = useTranslation();
  return (
    <label class="field">
      <span>{t("glossary.panel.partOfSpeech")}</span>
      <select class="input" name="termPartOfSpeech[]">
        <option value="" selected={value === ""}>
          {t("glossary.partsOfSpeech.unknown")}
        </option>
        {PARTS_OF_SPEECH.map((part) => (
          <option key={part} value={part} selected={part === value}>
            {t(`glossary.partsOfSpeech.${part}`)}
          </option>
        ))}
      </select>
    </label>
  );
}

function CaseRuleField({ value }: { readonly value: CaseRule }) {
  const { t } = useTranslation();
  return (
    <label class="field">
      <span>{t("glossary.panel.caseRule")}</span>
      <select class="input" name="termCaseRule[]">
        {CASE_RULES.map((rule) => (
          <option key={rule} value={rule} selected={rule === value}>
            {t(`glossary.caseRules.${rule}`)}
          </option>
        ))}
      </select>
    </label>
  );
}

function PossessivesField({ value }: { readonly value: PossessiveChoice }) {
  const { t } = useTranslation();
  return (
    <label class="field">
      <span>{t("glossary.panel.possessives")}</span>
      <select class="input" name="termPossessives[]">
        {POSSESSIVE_CHOICES.map((choice) => (
          <option key={choice} value={choice} selected={choice === value}>
            {t(`glossary.possessives.${choice || "auto"}`)}
          </option>
        ))}
      </select>
    </label>
  );
}

function GenderField({ value }: { readonly value: Gender | "" }) {
  const { t } = useTranslation();
  return (
    <label class="field">
      <span>{t("concept.gender")}</span>
      <select class="input" name="termGender[]">
        <option value="" selected={value === ""}>
          {t("concept.genders.unknown")}
        </option>
        {GENDERS.map((gender) => (
          <option key={gender} value={gender} selected={gender === value}>
            {t(`concept.genders.${gender}`)}
          </option>
        ))}
      </select>
    </label>
  );
}

/** A choice and no box to tick: an empty box is not sent, and the columns of the form would not match any more. */
function AbbreviationField({ value }: { readonly value: boolean }) {
  const { t } = useTranslation();
  return (
    <label class="field">
      <span>{t("concept.abbreviation")}</span>
      <select class="input" name="termAbbreviation[]">
        <option value="" selected={!value}>
          {t("concept.abbreviations.no")}
        </option>
        <option value="yes" selected={value}>
          {t("concept.abbreviations.yes")}
        </option>
      </select>
    </label>
  );
}

function UsageField({ term }: { readonly term: TermDraft }) {
  const { t } = useTranslation();
  return (
    <label class="field across">
      <span>{t("concept.usage")}</span>
      <input
        class="input"
        name="termUsage[]"
        value={term.usage}
        lang={term.language}
        maxLength={LONGEST_TEXT}
        autocomplete="off"
      />
    </label>
  );
}
