import type { TFunction } from "i18next";
import type { JSX } from "preact";
import { useContext } from "preact/hooks";
import { MacContext } from "./editor-keys.tsx";
import { Icon } from "./icon.tsx";
import { bindingsOf } from "./keys/bindings.ts";
import { type KeyChoice, MOST_KEYS, writeChoice } from "./keys/choice.ts";
import type { Command } from "./keys/commands.ts";
import { commandsIn, GROUPS } from "./keys/groups.ts";
import { PRESETS } from "./keys/presets.ts";
import { writtenKeys } from "./keys/strokes.ts";
import { fieldText, type KeyProblem, type KeyTable, type KeyTexts } from "./keys/table.ts";
import { useTranslation } from "./translation.ts";

export interface KeysPageModel {
  readonly choice: KeyChoice;
  readonly texts: KeyTexts;
  readonly problems: KeyTable["problems"];
  /** The document that one came from, or nothing. */
  readonly from: string;
}

/** The keys of the editor: those of a tool that one knows, or one's own for each command. */
export function KeysPage({ model }: { readonly model: KeysPageModel }): JSX.Element {
  const { t } = useTranslation();
  return (
    <div class="keys-page">
      {model.from !== "" && (
        <a class="back" href={model.from}>
          <Icon name="back" /> {t("keys.page.back")}
        </a>
      )}
      <header class="keys-head">
        <h1>{t("keys.page.title")}</h1>
        <p class="quiet">{t("keys.page.lead")}</p>
      </header>
      <PresetForm model={model} />
      <KeyForm model={model} />
    </div>
  );
}

function PresetForm({ model }: { readonly model: KeysPageModel }) {
  const { t } = useTranslation();
  return (
    <form method="post" action="/keys/preset" class="keys-presets">
      <input type="hidden" name="from" value={model.from} />
      <fieldset>
        <legend>{t("keys.page.preset")}</legend>
        {PRESETS.map((preset) => (
          <label key={preset}>
            <input
              type="radio"
              name="preset"
              value={preset}
              checked={preset === model.choice.preset}
            />
            {t(`keys.page.presets.${preset}`)}
          </label>
        ))}
        <button type="submit" class="button">
          {t("keys.page.use")}
        </button>
      </fieldset>
      <p class="quiet small">{t("keys.page.presetHint")}</p>
    </form>
  );
}

function KeyForm({ model }: { readonly model: KeysPageModel }) {
  const { t } = useTranslation();
  const count = [...model.problems.values()].flat().length;
  return (
    <form
      method="post"
      action="/keys"
      class="keys-form"
      data-behaviour="keys"
      data-keys={writeChoice(model.choice)}
    >
      <input type="hidden" name="from" value={model.from} />
      {/* Enter in a field saves; the first button of a form would else set something back. */}
      <button type="submit" class="spoken" tabIndex={-1} aria-hidden="true" />
      <p class="quiet">{t("keys.page.hint", { most: MOST_KEYS })}</p>
      {count > 0 && (
        <p class="problem" role="alert">
          <Icon name="problem" />
          {t("keys.page.refused", { count })}
        </p>
      )}
      {GROUPS.map((group) => (
        <fieldset key={group} class="keys-group">
          <legend>{t(`keys.groups.${group}`)}</legend>
          {commandsIn(group).map((command) => (
            <KeyRow key={command} command={command} model={model} />
          ))}
        </fieldset>
      ))}
      <div class="keys-foot">
        <button type="submit" class="button main">
          {t("keys.page.save")}
        </button>
        <button type="submit" class="button quiet" formaction="/keys/reset" formnovalidate>
          <Icon name="restore" />
          {t("keys.page.resetAll")}
        </button>
        <span class="quiet" role="status" data-keys-status />
      </div>
    </form>
  );
}

function KeyRow({ command, model }: { readonly command: Command; readonly model: KeysPageModel }) {
  const { t } = useTranslation();
  const mac = useContext(MacContext);
  const name = t(`keys.commands.${command}`);
  const problems = model.problems.get(command) ?? [];
  const offered = bindingsOf({ preset: model.choice.preset, own: {} }, mac)[command];
  const isOwn = model.texts[command] !== fieldText(offered, mac);
  return (
    <div class="keys-row" data-key-row={command}>
      <label for={`keys-${command}`}>{name}</label>
      <input
        id={`keys-${command}`}
        class="input"
        name={command}
        value={model.texts[command]}
        placeholder={t("keys.page.none")}
        maxLength={100}
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        aria-invalid={problems.length > 0}
        aria-describedby={`problems-${command}`}
      />
      <button
        type="button"
        class="button"
        aria-label={t("keys.page.recordFor", { command: name })}
        hidden
        data-record
      >
        {t("keys.page.record")}
      </button>
      <button
        type="submit"
        name="reset"
        value={command}
        class="button quiet square"
        title={t("keys.page.resetFor", { command: name })}
        aria-label={t("keys.page.resetFor", { command: name })}
        data-reset={fieldText(offered, mac)}
        data-own={isOwn}
      >
        <Icon name="restore" />
      </button>
      <div id={`problems-${command}`} class="keys-problems" data-problems>
        <KeyProblems problems={problems} />
      </div>
    </div>
  );
}

/** What is wrong with the keys of a command, and what to do; `onTake` takes a key from the command that has it. */
export function KeyProblems(props: {
  readonly problems: readonly KeyProblem[];
  readonly onTake?: (keys: string, from: Command) => void;
}): JSX.Element {
  const { t } = useTranslation();
  const mac = useContext(MacContext);
  const { problems, onTake } = props;
  return (
    <>
      {problems.map((problem) => (
        <p key={JSON.stringify(problem)}>
          {problemSentence(problem, t, mac)}{" "}
          {problem.type === "taken" && onTake && (
            <button type="button" class="fix" onClick={() => onTake(problem.keys, problem.by)}>
              {t("keys.page.take")}
            </button>
          )}
        </p>
      ))}
    </>
  );
}

function problemSentence(problem: KeyProblem, t: TFunction, mac: boolean): string {
  if (problem.type === "tooMany") return t("keys.conflicts.tooMany", { most: MOST_KEYS });
  if (problem.type === "unreadable") return t("keys.conflicts.unreadable", { keys: problem.keys });
  const keys = writtenKeys(problem.keys, mac);
  if (problem.type !== "taken") return t(`keys.conflicts.${problem.type}`, { keys });
  return t("keys.conflicts.taken", { keys, command: t(`keys.commands.${problem.by}`) });
}
