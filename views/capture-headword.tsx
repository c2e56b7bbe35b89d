import type { JSX } from "preact";
import { useLayoutEffect, useState } from "preact/hooks";
import { LONGEST_TERM } from "../src/glossary/concept.ts";
import type { Language } from "../src/language/paradigm.ts";
import { useTranslation } from "./translation.ts";

/** The likeliest come first; what comes after these is quicker typed than read. */
const MOST_OTHERS = 3;

interface HeadwordFieldProps {
  readonly language: Language;
  readonly value: string;
  readonly others: readonly string[];
  readonly phrases: readonly string[];
  readonly citations: (language: Language, phrase: string) => Promise<readonly string[]>;
  readonly onChange: (value: string) => void;
}

/** A piece of the text that is chosen from the list becomes its headword; what is typed stays as typed. */
export function HeadwordField(props: HeadwordFieldProps): JSX.Element {
  const { t } = useTranslation();
  const { language, value, phrases, onChange } = props;
  const [others, setOthers] = useState(props.others);
  useLayoutEffect(() => {
    if (props.others.length > 0) setOthers(props.others);
  }, [props.others]);
  const name = language === "hr" ? "croatian" : "english";
  const choose = async (phrase: string) => {
    const found = await props.citations(language, phrase);
    setOthers(found);
    onChange(found[0] ?? phrase);
  };
  return (
    <div class="field">
      <label>
        <span>{t(`capture.${name}`)}</span>
        <input
          class="input"
          name={name}
          lang={language}
          list={`capture-${name}`}
          value={value}
          required={language === "hr"}
          maxLength={LONGEST_TERM}
          autocomplete="off"
          onInput={(event) => {
            onChange(event.currentTarget.value);
            if (isChosen(event)) void choose(event.currentTarget.value);
          }}
        />
      </label>
      <datalist id={`capture-${name}`}>
        {phrases.map((phrase) => (
          <option key={phrase} value={phrase} />
        ))}
      </datalist>
      <Others
        headwords={others.filter((one) => one !== value).slice(0, MOST_OTHERS)}
        language={language}
        {...{ onChange }}
      />
    </div>
  );
}

function Others(props: {
  readonly headwords: readonly string[];
  readonly language: Language;
  readonly onChange: (value: string) => void;
}) {
  const { t } = useTranslation();
  if (props.headwords.length === 0) return null;
  return (
    <p class="capture-others small">
      <span class="quiet">{t("capture.other")}</span>
      {props.headwords.map((headword) => (
        <button
          key={headword}
          type="button"
          class="fix"
          lang={props.language}
          onClick={() => props.onChange(headword)}
        >
          {headword}
        </button>
      ))}
    </p>
  );
}

/** Browsers tell a choice from the list by the kind of input; some tell no kind at all. */
function isChosen(event: Event): boolean {
  if (!(event instanceof InputEvent)) return true;
  return event.inputType === "insertReplacementText";
}
