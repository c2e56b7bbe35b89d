import { commandsByKey } from "../../../views/keys/bindings.ts";
import type { Command } from "../../../views/keys/commands.ts";
import { COMMANDS } from "../../../views/keys/groups.ts";
import { nameOfStroke } from "../../../views/keys/strokes.ts";
import type { Desk } from "./desk.ts";
import type { Surroundings } from "./surroundings.tsx";

/** Keys work wherever the focus is in the page; a menu or a small form that is open has the Escape first. */
export function listenToKeys(desk: Desk, { keys, mac }: Surroundings): void {
  const commands = commandsByKey(keys.bindings);
  const onKey = (event: KeyboardEvent) => {
    if (event.isComposing || isInDialog(event.target)) return;
    const command = commands.get(nameOfStroke(event, mac) ?? "");
    if (command === undefined) return;
    const handled = isHeld(event, command) || run(desk, command, event.target);
    if (!handled) return;
    event.preventDefault();
    event.stopPropagation();
  };
  // Before the text field, which has uses of its own for some of these.
  document.addEventListener("keydown", onKey, { capture: true });
  listenToButtons(desk);
}

/** Buttons of the page that the server drew ask for a command by its name. */
function listenToButtons(desk: Desk): void {
  for (const button of document.querySelectorAll<HTMLElement>("[data-command]")) {
    const command = COMMANDS.find((one) => one === button.dataset.command);
    if (command === undefined) continue;
    button.addEventListener("click", () => {
      button.closest("details")?.removeAttribute("open");
      desk.run(command);
    });
  }
}

/** What lies over the page has its own keys. */
function isInDialog(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest("[data-dialog]") !== null;
}

function run(desk: Desk, command: Command, target: EventTarget | null): boolean {
  return (command === "leave" && dismiss(target)) || desk.run(command);
}

const WALKING: ReadonlySet<Command> = new Set(["previous", "next"]);

/** A key held down walks through the segments; it confirms one, and no more. */
function isHeld(event: KeyboardEvent, command: Command): boolean {
  return event.repeat && !WALKING.has(command);
}

/** Closes what lies over the segment: an open menu, a form for a reason. */
function dismiss(target: EventTarget | null): boolean {
  if (closeMenu()) return true;
  const form = target instanceof Element ? target.closest(".aside-form") : null;
  const cancel = form?.querySelector<HTMLElement>("[data-cancel]");
  if (cancel === null || cancel === undefined) return false;
  const opener = form?.parentElement?.querySelector<HTMLElement>("[data-set-aside]");
  cancel.click();
  opener?.focus();
  return true;
}

function closeMenu(): boolean {
  const menu = document.querySelector<HTMLDetailsElement>(
    "details.menu[open]:not([data-key-help])",
  );
  if (menu === null) return false;
  menu.open = false;
  return true;
}
