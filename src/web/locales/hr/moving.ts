import type { Croatian } from "../croatian.ts";
import type { moving as english } from "../en/moving.ts";

/** Strings of the interface in Croatian: moving through a document. */
export const moving: Croatian<typeof english> = {
  goTo: "Na segment",
  go: "Idi",
  close: "Zatvori",
  wrong: "Upišite broj od 1 do {{count, number}}.",
  noFinding: "Nema nalaza na koji bi se prešlo.",
};
