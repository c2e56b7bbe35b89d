import type { Croatian } from "../croatian.ts";
import type { figures as english } from "../en/figures.ts";

/** Strings of the interface in Croatian: numbers, dates and quotations of a segment. */
export const figures: Croatian<typeof english> = {
  title: "Brojevi i datumi",
  insert: "Umetni {{figure}}",
  inserted: "Umetnuto: {{figure}}",
  none: "U izvorniku nema broja, datuma ni navoda.",
  allThere: "Svi su brojevi, datumi i navodi u prijevodu.",
};
