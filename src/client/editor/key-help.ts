import type { Desk } from "./desk.ts";
import type { Feature } from "./feature.ts";
import { focusPlace } from "./moving/focus-place.ts";

/** The list of keys opens and closes by a key; who opened it so is brought back to where they were. */
export function createKeyHelp(desk: Desk): Feature {
  const help = document.querySelector<HTMLDetailsElement>("[data-key-help]");
  if (help === null) return {};
  let goBack = () => {};

  const close = () => {
    if (!help.open) return false;
    help.open = false;
    goBack();
    return true;
  };

  const open = () => {
    goBack = focusPlace(desk);
    help.open = true;
    help.querySelector("summary")?.focus();
  };

  help.querySelector("summary")?.addEventListener("click", () => {
    goBack = () => {}; // the pointer, or the Tab key, brought the reader here
  });
  return { commands: { help: () => close() || open(), leave: close } };
}
