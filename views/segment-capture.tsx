import type { JSX } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { CapturedPair } from "../src/glossary/capture.ts";
import { LONGEST_TEXT } from "../src/glossary/concept.ts";
import type { Language } from "../src/language/paradigm.ts";
import { AsideActions } from "./aside-actions.tsx";
import { HeadwordField } from "./capture-headword.tsx";
import { conceptPath } from "./glossary-address.ts";
import { impactPath } from "./impact-models.ts";
import type { CapturedConcept } from "./models.ts";
import { useTranslation } from "./translation.ts";

/** What the form for a new concept begins with. */
export interface CaptureOffer {
  /** Headwords that the words selected in the source may belong to, the likeliest first. */
  readonly croatian: readonly string[];
  readonly english: readonly string[];
  /** What can be chosen without a pointer: the words of the texts, alone and in a row. */
  readonly sourcePhrases: readonly string[];
  readonly targetPhrases: readonly string[];
}

/** How far adding is: begun, done, or taken back. */
export type CaptureState =
  | { readonly type: "open"; readonly offer: CaptureOffer }
  | { readonly type: "done"; readonly pair: CapturedPair; readonly captured: CapturedConcept }
  | { readonly type: "undone" };

/** What a reader can do in the box. */
export interface CaptureActions {
  /** The headwords that a piece of the text may belong to. */
  readonly citations: (language: Language, phrase: string) => Promise<readonly string[]>;
  readonly add: (pair: CapturedPair) => void;
  readonly cancel: () => void;
  readonly undo: (step: number) => void;
}

/** Adding to the glossary below the text: a form, then what came of it. */
export function Capture(props: {
  readonly state: CaptureState;
  readonly actions: CaptureActions;
}): JSX.Element {
  const { t } = useTranslation();
  const { state, actions } = props;
  if (state.type === "open") return <CaptureForm offer={state.offer} actions={actions} />;
  if (state.type === "undone") return <p class="capture-done">{t("capture.undone")}</p>;
  return <CaptureDone {...state} undo={actions.undo} />;
}

function CaptureForm(props: { readonly offer: CaptureOffer; readonly actions: CaptureActions }) {
  const { t } = useTranslation();
  const { offer, actions } = props;
  const [croatian, setCroatian] = useState(offer.croatian[0] ?? "");
  const [english, setEnglish] = useState(offer.english[0] ?? "");
  const [note, setNote] = useState("");
  const form = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => {
    const filled = {
      croatian: offer.croatian[0] ?? croatian,
      english: offer.english[0] ?? english,
    };
    setCroatian(filled.croatian);
    setEnglish(filled.english);
    form.current?.querySelector<HTMLElement>(firstToFill(filled))?.focus();
  }, [offer]);
  const submit = (event: Event) => {
    event.preventDefault();
    actions.add({ croatian: croatian.trim(), english: english.trim(), note: note.trim() });
  };
  return (
    <form class="aside-form capture" ref={form} onSubmit={submit} aria-label={t("capture.title")}>
      {offer.croatian.length === 0 && <p class="quiet">{t("capture.hint")}</p>}
      <div class="capture-terms">
        <HeadwordField
          language="hr"
          value={croatian}
          others={offer.croatian}
          phrases={offer.sourcePhrases}
          citations={actions.citations}
          onChange={setCroatian}
        />
        <HeadwordField
          language="en"
          value={english}
          others={offer.english}
          phrases={offer.targetPhrases}
          citations={actions.citations}
          onChange={setEnglish}
        />
      </div>
      <label class="field">
        <span>{t("capture.note")}</span>
        <input
          class="input"
          value={note}
          maxLength={LONGEST_TEXT}
          onInput={(event) => setNote(event.currentTarget.value)}
        />
      </label>
      <AsideActions
        send={t("capture.add")}
        cancel={t("capture.cancel")}
        onCancel={actions.cancel}
        main
      />
    </form>
  );
}

/** Where the cursor begins: in the field that the selection has left empty. */
function firstToFill(filled: { readonly croatian: string; readonly english: string }): string {
  if (filled.croatian === "") return "[name=croatian]";
  return filled.english === "" ? "[name=english]" : "[type=submit]";
}

/** What came of it, said where it was asked for, with the way back. */
function CaptureDone(props: {
  readonly pair: CapturedPair;
  readonly captured: CapturedConcept;
  readonly undo: (step: number) => void;
}) {
  const { t } = useTranslation();
  const { added, concept, step } = props.captured;
  const { croatian, english } = props.pair;
  const sentence =
    added === "concept" && english === "" ? ("conceptWithoutEnglish" as const) : added;
  return (
    <p class="capture-done" data-captured={concept.id}>
      <span>{t(`capture.done.${sentence}`, { croatian, english })}</span>
      {step !== null && (
        <button type="button" class="fix" onClick={() => props.undo(step)}>
          {t("capture.undo")}
        </button>
      )}
      {step !== null && (
        <a class="fix" href={impactPath(step)} target="_blank" rel="noreferrer">
          {t("capture.impact")}
        </a>
      )}
      <a class="fix" href={conceptPath(concept.id)} target="_blank" rel="noreferrer">
        {t("capture.openConcept")}
      </a>
    </p>
  );
}
