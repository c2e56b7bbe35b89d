import type { Command } from "../../../views/keys/commands.ts";
import type { Desk } from "./desk.ts";
import { commandOf } from "./keys.ts";

/** Keys work wherever the focus is in the page; a menu or a small form that is open has the Escape first. */
export function listenToKeys(desk: Desk, mac: boolean): void {
  const onKey = (event: KeyboardEvent) => {
    if (event.isComposing || event.getModifierState("AltGraph")) return;
    const command = commandOf(event, mac);
    if (command === undefined) return;
    const handled =
      isHeld(event, command) ||
      (command === "help" ? toggleHelp() : run(desk, command, event.target));
    if (!handled) return;
    event.preventDefault();
    event.stopPropagation();
  };
  // Before the text field, which has uses of its own for some of these.
  document.addEventListener("keydown", onKey, { capture: true });
  for (const button of document.querySelectorAll<HTMLElement>('[data-command="nextOpen"]')) {
    button.addEventListener("click", () => desk.run("nextOpen"));
  }
}

function run(desk: Desk, command: Command, target: EventTarget | null): boolean {
  return (command === "leave" && dismiss(target)) || desk.run(command);
}

const WALKING: ReadonlySet<Command> = new Set(["previous", "next"]);

/** A key held down walks through the segments; it confirms one, and no more. */
function isHeld(event: KeyboardEvent, command: Command): boolean {
  return event.repeat && !WALKING.has(command);
}

function toggleHelp(): boolean {
  const help = document.querySelector<HTMLDetailsElement>("[data-key-help]");
  if (help === null) return false;
  help.open = !help.open;
  return true;
}

/** Closes what lies over the segment: an open menu, a form for a reason. */
function dismiss(target: EventTarget | null): boolean {
  const menu = document.querySelector<HTMLDetailsElement>("details.menu[open]");
  if (menu !== null) {
    menu.open = false;
    return true;
  }
  const form = target instanceof Element ? target.closest(".aside-form") : null;
  const cancel = form?.querySelector<HTMLElement>("[data-cancel]");
  if (cancel === null || cancel === undefined) return false;
  const opener = form?.parentElement?.querySelector<HTMLElement>("[data-set-aside]");
  cancel.click();
  opener?.focus();
  return true;
}
