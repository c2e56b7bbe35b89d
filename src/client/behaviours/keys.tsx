import { bindingsOf } from "../../../views/keys/bindings.ts";
import type { Command } from "../../../views/keys/commands.ts";
import { COMMANDS } from "../../../views/keys/groups.ts";
import { nameOfStroke, readKeyList, writtenKeys } from "../../../views/keys/strokes.ts";
import { fieldText, type KeyTexts, readTable, textsOf } from "../../../views/keys/table.ts";
import { KeyProblems } from "../../../views/keys-page.tsx";
import { loadSurroundings, renderInto, type Surroundings } from "../editor/surroundings.tsx";

/** Keys are pressed instead of written, and what is in their way is said at once. */
export function keys(form: HTMLFormElement): void {
  void loadSurroundings().then((around) => start(form, around));
}

function start(form: HTMLFormElement, around: Surroundings): void {
  const { t } = around.translation;
  const before = textsIn(form);
  const status = form.querySelector("[data-keys-status]");
  let changed = false;

  const check = () => {
    const texts = textsIn(form);
    const { problems } = readTable(texts, around.mac);
    for (const command of COMMANDS) {
      const all = problems.get(command) ?? [];
      fieldOf(form, command)?.setAttribute("aria-invalid", String(all.length > 0));
      const host = rowOf(form, command)?.querySelector("[data-problems]");
      if (host) renderInto(host, <KeyProblems problems={all} onTake={take(command)} />, around);
    }
    markOwn(form, texts);
    changed = COMMANDS.some((command) => texts[command] !== before[command]);
    if (status) status.textContent = changed ? t("keys.page.unsaved") : "";
  };

  /** Gives a command the key that another one has. */
  const take = (command: Command) => (name: string, from: Command) => {
    write(form, from, (all) => all.filter((one) => one !== name), around.mac);
    check();
    fieldOf(form, command)?.focus();
  };

  for (const command of COMMANDS) {
    const button = rowOf(form, command)?.querySelector<HTMLButtonElement>("[data-record]");
    if (!button) continue;
    recordWith(button, around, (name) => {
      write(form, command, (all) => [name, ...all.filter((one) => one !== name)], around.mac);
      check();
      if (status)
        status.textContent = t("keys.page.recorded", { keys: writtenKeys(name, around.mac) });
    });
  }
  resetAtOnce(form, around, check);
  form.addEventListener("input", check);
  form.addEventListener("submit", (event) => {
    if (!event.defaultPrevented) changed = false;
  });
  window.addEventListener("beforeunload", (event) => changed && event.preventDefault());
}

/** A button that takes the next stroke; Escape and Tab go on without one. */
function recordWith(
  button: HTMLButtonElement,
  { translation: { t }, mac }: Surroundings,
  onStroke: (name: string) => void,
): void {
  const stop = () => {
    document.removeEventListener("keydown", onKey, { capture: true });
    button.textContent = t("keys.page.record");
    button.classList.remove("is-recording");
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key === "Tab" && !event.ctrlKey && !event.altKey) return stop();
    const name = nameOfStroke(event, mac);
    event.preventDefault();
    event.stopPropagation();
    if (name === "Escape") return stop();
    if (name !== undefined) {
      stop();
      onStroke(name);
    } else if (event.key.length === 1) {
      button.textContent = t("keys.conflicts.silent");
    }
  };
  button.hidden = false;
  button.addEventListener("blur", stop);
  button.addEventListener("click", () => {
    button.textContent = t("keys.page.recording");
    button.classList.add("is-recording");
    document.addEventListener("keydown", onKey, { capture: true });
  });
}

/** One command is set back in the page, and saved with the others. */
function resetAtOnce(
  form: HTMLFormElement,
  { mac, keys: chosen }: Surroundings,
  check: () => void,
) {
  const offered = textsOf(bindingsOf({ preset: chosen.choice.preset, own: {} }, mac), mac);
  form.addEventListener("submit", (event) => {
    const command = COMMANDS.find(
      (one) => event.submitter instanceof HTMLButtonElement && one === event.submitter.value,
    );
    const field = command && fieldOf(form, command);
    if (!command || !field) return;
    event.preventDefault();
    field.value = offered[command];
    check();
    field.focus();
  });
}

function textsIn(form: HTMLFormElement): KeyTexts {
  const entries = COMMANDS.map(
    (command) => [command, fieldOf(form, command)?.value ?? ""] as const,
  );
  return Object.fromEntries(entries) as Record<Command, string>; // an entry for every command
}

function markOwn(form: HTMLFormElement, texts: KeyTexts): void {
  for (const command of COMMANDS) {
    const reset = rowOf(form, command)?.querySelector<HTMLElement>("[data-reset]");
    if (reset) reset.dataset.own = String(texts[command] !== reset.dataset.reset);
  }
}

function write(
  form: HTMLFormElement,
  command: Command,
  change: (keys: readonly string[]) => readonly string[],
  mac: boolean,
): void {
  const field = fieldOf(form, command);
  if (field) field.value = fieldText(change(readKeyList(field.value).keys), mac);
}

function rowOf(form: HTMLFormElement, command: Command): HTMLElement | null {
  return form.querySelector(`[data-key-row="${command}"]`);
}

function fieldOf(form: HTMLFormElement, command: Command): HTMLInputElement | null {
  return form.querySelector(`input[name="${command}"]`);
}
