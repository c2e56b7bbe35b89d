import type { JSX } from "preact";
import type { Occurrence } from "../src/glossary/occurrence.ts";
import type { Language } from "../src/language/paradigm.ts";
import type { Range } from "../src/language/range.ts";
import { CONCEPT_FORM } from "./concept-fields.tsx";
import { explainWord } from "./explanation.ts";
import { useTranslation } from "./translation.ts";

/** A sentence, with what the open concept and the rest of the glossary find in it. */
export interface TryOut {
  readonly language: Language;
  readonly text: string;
  readonly own: readonly Occurrence[];
  /** Of other concepts, with the term that each of them is. */
  readonly others: readonly (Occurrence & { readonly term: string })[];
}

/** The longest text that is tried out. UTF-16 code units. */
export const LONGEST_TRIAL = 2_000;

interface TryOutProps {
  readonly tried: TryOut | undefined;
  /** The address that the form of the concept is sent to with the sentence. */
  readonly action: string;
}

/** A box for a sentence that is marked with what the concept, as it stands in the form, would match. */
export function TryOutBox({ tried, action }: TryOutProps): JSX.Element {
  const { t } = useTranslation();
  const language = tried?.language ?? "hr";
  return (
    <section
      id="try"
      class="concept-part try"
      aria-labelledby="try-title"
      data-behaviour="try-out"
      data-address={action}
    >
      <h3 id="try-title">{t("concept.try.title")}</h3>
      <div class="try-field" lang={language}>
        <div class="try-marks" aria-hidden="true" data-try-marks>
          {tried && <Marks tried={tried} />}
        </div>
        <textarea
          class="input"
          name="tryText"
          form={CONCEPT_FORM}
          rows={2}
          value={tried?.text ?? ""}
          maxLength={LONGEST_TRIAL}
          aria-label={t("concept.try.label")}
          placeholder={t("concept.try.placeholder")}
          spellcheck={false}
          data-try-text
        />
      </div>
      <div class="try-choice">
        <LanguageChoice chosen={language} />
        <button
          type="submit"
          class="button"
          form={CONCEPT_FORM}
          formAction={action}
          formNoValidate
          data-try-submit
        >
          {t("concept.try.submit")}
        </button>
      </div>
      <div class="try-found" role="status" data-try-found>
        {tried && tried.text.trim() !== "" && <Found tried={tried} />}
      </div>
    </section>
  );
}

/** What changes while one types: the marks, and what was found. */
export function TryOutParts({ tried }: { readonly tried: TryOut }): JSX.Element {
  return (
    <>
      <div data-try-marks>
        <Marks tried={tried} />
      </div>
      <div data-try-found>{tried.text.trim() !== "" && <Found tried={tried} />}</div>
    </>
  );
}

function LanguageChoice({ chosen }: { readonly chosen: Language }) {
  const { t } = useTranslation();
  return (
    <fieldset class="try-language">
      <legend class="spoken">{t("concept.try.language")}</legend>
      {(["hr", "en"] as const).map((language) => (
        <label key={language}>
          <input
            type="radio"
            name="tryLanguage"
            form={CONCEPT_FORM}
            value={language}
            checked={language === chosen}
            data-try-language
          />
          {t(`concept.try.${language}`)}
        </label>
      ))}
    </fieldset>
  );
}

function Marks({ tried }: { readonly tried: TryOut }) {
  return (
    <>
      {runsOf(tried).map(({ from, text, mark }) =>
        mark === "" ? (
          text
        ) : (
          <mark key={from} class={`try-${mark}`}>
            {text}
          </mark>
        ),
      )}
    </>
  );
}

interface Run {
  readonly from: number;
  readonly text: string;
  readonly mark: "" | "own" | "doubtful" | "other";
}

/** The sentence cut where a mark begins or ends. */
export function runsOf(tried: TryOut): readonly Run[] {
  const { text, own, others } = tried;
  const ends = [...own, ...others].flatMap(({ from, to }) => [from, to]);
  const cuts = [...new Set([0, ...ends, text.length])].sort((one, other) => one - other);
  return cuts.slice(0, -1).map((from, at) => {
    const to = cuts[at + 1] ?? text.length;
    return { from, text: text.slice(from, to), mark: markOf({ from, to }, tried) };
  });
}

/** The concept's own marks lie over those of others, the sure ones over the doubtful. */
function markOf({ from, to }: Range, { own, others }: TryOut): Run["mark"] {
  const holds = (one: Range) => one.from <= from && to <= one.to;
  const mine = own.filter(holds);
  if (mine.some(({ doubtful }) => !doubtful)) return "own";
  if (mine.length > 0) return "doubtful";
  return others.some(holds) ? "other" : "";
}

function Found({ tried }: { readonly tried: TryOut }) {
  const { t } = useTranslation();
  const { own, others } = tried;
  const terms = [...new Set(others.map(({ term }) => term))];
  return (
    <>
      <p class="quiet small">
        {own.length === 0
          ? t("concept.try.nothing")
          : t("concept.try.found", { count: own.length })}
      </p>
      {own.length > 0 && (
        <ol>
          {own.map((occurrence) => (
            <FoundPlace key={`${occurrence.from} ${occurrence.termId}`} occurrence={occurrence} />
          ))}
        </ol>
      )}
      {terms.length > 0 && (
        <p class="quiet small">{t("concept.try.others", { terms: terms.join(", ") })}</p>
      )}
    </>
  );
}

function FoundPlace({ occurrence }: { readonly occurrence: Occurrence }) {
  const translation = useTranslation();
  const { t } = translation;
  const { doubtful, covered } = occurrence;
  return (
    <li>
      {occurrence.words.map((word) => explainWord(word, translation)).join("; ")}
      {doubtful && <span class="quiet"> · {t("concept.try.doubtful")}</span>}
      {covered && <span class="quiet"> · {t("concept.try.covered")}</span>}
    </li>
  );
}
