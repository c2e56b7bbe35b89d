import { isChanged } from "../behaviours/concept-form.ts";

/** What an address says of the change before, which the next one makes old. */
const TOLD = ["saved", "merged", "restored", "step", "undone", "deleted", "term", "imported"];

/**
 * Shows the open concept as it stands after a change in the table. False where none is open, or where
 * something is typed that would be lost: that is merged when it is saved.
 */
export function showAnew(list: HTMLElement, told: Readonly<Record<string, string>>): boolean {
  const form = document.querySelector<HTMLFormElement>("#concept-form");
  if (form === null || isChanged(form) || list.querySelector(".editing, .unsaved")) return false;
  const address = new URL(location.href);
  for (const name of TOLD) address.searchParams.delete(name);
  for (const [name, value] of Object.entries(told)) address.searchParams.set(name, value);
  location.replace(address);
  return true;
}
