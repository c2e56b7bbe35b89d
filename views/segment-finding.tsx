import type { TFunction } from "i18next";
import type { JSX } from "preact";
import { useMemo, useRef, useState } from "preact/hooks";
import { withoutCodes } from "../src/documents/inline-codes.ts";
import { EXCEPTION_SCOPES } from "../src/quality/exception.ts";
import type { Finding, Fix } from "../src/quality/finding.ts";
import { AsideActions } from "./aside-actions.tsx";
import { Keys } from "./editor-keys.tsx";
import { findingSentence } from "./finding-sentence.ts";
import { formatMoment } from "./format.ts";
import { Icon } from "./icon.tsx";
import type { ExceptedFinding } from "./models.ts";
import type { NewException, SegmentActions } from "./segment-actions.ts";
import { useTranslation } from "./translation.ts";

interface FindingItemProps {
  readonly finding: Finding;
  readonly actions: SegmentActions;
  /** The key that sets aside means this one. */
  readonly first: boolean;
  /** The key of fixes answers this one. */
  readonly answered: boolean;
}

/** A finding in a sentence, drawn anew only where something else is said of it: saves while one types change few. */
export function FindingItem(props: FindingItemProps): JSX.Element {
  const { finding, actions, first, answered } = props;
  const drawn = () => <FindingParts {...props} />;
  return useMemo(drawn, [finding, actions, first, answered]);
}

/** With what can be done about it, and the keys that do it. */
function FindingParts(props: FindingItemProps) {
  const { finding, actions, first, answered } = props;
  const [asideOpen, setAsideOpen] = useState(false);
  return (
    <li class={`finding finding-${finding.severity}`}>
      <FindingSentence finding={finding} />
      <div class="finding-actions">
        {finding.fixes.map((fix, index) => (
          <FixButton
            key={JSON.stringify(fix)}
            fix={fix}
            keyed={answered && index === 0}
            onPress={() => actions.applyFix(fix, finding)}
          />
        ))}
        <AsideButton open={asideOpen} keyed={first} onPress={() => setAsideOpen(!asideOpen)} />
      </div>
      {asideOpen && (
        <AsideForm
          onCancel={() => setAsideOpen(false)}
          onSubmit={(exception) => actions.setAside(finding, exception)}
        />
      )}
    </li>
  );
}

/** Severity by icon, colour and word, and what the check has to say. */
export function FindingSentence({ finding }: { readonly finding: Finding }): JSX.Element {
  const { t } = useTranslation();
  return (
    <p class="finding-sentence">
      <Icon name={finding.severity} />
      <span class="spoken">{t(`editor.finding.severity.${finding.severity}`)}: </span>
      <span>{findingSentence(finding, t)}</span>
    </p>
  );
}

/** A fix as a button that says what it puts in. */
export function FixButton(props: {
  readonly fix: Fix;
  readonly keyed: boolean;
  readonly onPress: () => void;
}): JSX.Element {
  const { t } = useTranslation();
  const { fix, keyed } = props;
  return (
    <button type="button" class="fix" onClick={props.onPress}>
      {fixWords(fix, t)}
      {keyed && <Keys command="fix" />}
    </button>
  );
}

/** What a fix does, in words. */
export function fixWords(fix: Fix, t: TFunction): string {
  return fix.type === "replace" && fix.name
    ? t(`findings.fixes.${fix.name}`)
    : t(`editor.finding.${fix.type}`, { insert: withoutCodes(fix.insert) });
}

/** What is only told: nothing has to be done about it. */
export function NoteItem({ finding }: { readonly finding: Finding }): JSX.Element {
  return (
    <li class="finding finding-quiet">
      <FindingSentence finding={finding} />
    </li>
  );
}

/** A finding that was set aside, by whom and why. */
export function ExceptedItem(props: {
  readonly excepted: ExceptedFinding;
  readonly actions: SegmentActions;
}): JSX.Element {
  const { t, language } = useTranslation();
  const { finding, exception } = props.excepted;
  const time = formatMoment(exception.at, language);
  return (
    <li class="finding finding-excepted">
      <p class="finding-sentence">
        <Icon name="check" />
        <span>
          <s>{findingSentence(finding, t)}</s>
        </span>
      </p>
      <p class="finding-reason">
        {t("editor.finding.excepted")}: {exception.reason}
        <span class="quiet"> · {t("editor.finding.by", { author: exception.author, time })}</span>
      </p>
      <div class="finding-actions">
        <button type="button" class="fix" onClick={() => props.actions.takeBack(exception.id)}>
          {t("editor.finding.takeBack")}
        </button>
      </div>
    </li>
  );
}

function AsideButton(props: {
  readonly open: boolean;
  readonly keyed: boolean;
  readonly onPress: () => void;
}) {
  const { t } = useTranslation();
  return (
    <button
      type="button"
      class="fix"
      aria-expanded={props.open}
      data-set-aside={props.keyed}
      onClick={props.onPress}
    >
      {t("editor.finding.setAside")}
      {props.keyed && <Keys command="setAside" />}
    </button>
  );
}

/** It goes with its finding; where that stays, because nobody has answered, so does the reason that was typed. */
function AsideForm(props: {
  readonly onSubmit: (exception: NewException) => Promise<void>;
  readonly onCancel: () => void;
}) {
  const { t } = useTranslation();
  const [reason, setReason] = useState("");
  const [scope, setScope] = useState<NewException["scope"]>("place");
  const asking = useRef(false);
  const submit = async () => {
    if (reason.trim() === "" || asking.current) return;
    asking.current = true;
    await props.onSubmit({ reason: reason.trim(), scope });
    asking.current = false;
  };
  return (
    <form
      class="aside-form"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <label class="field">
        <span>{t("editor.finding.reason")}</span>
        <input
          class="input"
          required
          maxLength={500}
          value={reason}
          placeholder={t("editor.finding.reasonHint")}
          ref={focusOnce}
          onInput={(event) => setReason(event.currentTarget.value)}
        />
      </label>
      <ScopeField scope={scope} onChange={setScope} />
      <AsideActions
        send={t("editor.finding.confirmAside")}
        cancel={t("editor.finding.cancel")}
        onCancel={props.onCancel}
      />
    </form>
  );
}

function ScopeField(props: {
  readonly scope: NewException["scope"];
  readonly onChange: (scope: NewException["scope"]) => void;
}) {
  const { t } = useTranslation();
  return (
    <fieldset class="scopes">
      <legend>{t("editor.finding.scope")}</legend>
      {EXCEPTION_SCOPES.map((scope) => (
        <label key={scope}>
          <input
            type="radio"
            name="scope"
            checked={props.scope === scope}
            onChange={() => props.onChange(scope)}
          />
          {t(`editor.finding.scopes.${scope}`)}
        </label>
      ))}
    </fieldset>
  );
}

/** The form opens where the translator asked for it, so the reason can be typed at once. */
function focusOnce(input: HTMLInputElement | null): void {
  if (input === null || input.dataset.focused !== undefined) return;
  input.dataset.focused = "";
  input.focus();
}
