import type { Variety } from "../../../language/figures/figure.ts";

/** The English of the document in the page. */
export function varietyOfPage(): Variety {
  const editor = document.querySelector<HTMLElement>("[data-variety]");
  return editor?.dataset.variety === "en-US" ? "en-US" : "en-GB";
}
