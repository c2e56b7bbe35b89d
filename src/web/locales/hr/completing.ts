import type { Croatian } from "../croatian.ts";
import type { completing as english } from "../en/completing.ts";

/** Strings of the interface in Croatian: suggestions while one types. */
export const completing: Croatian<typeof english> = {
  list: "Prijedlozi",
  preference: "Predlaži riječi dok pišem",
  hint: "Tab uzima prvi prijedlog, ↑ i ↓ biraju drugi, Esc zatvara popis.",
  kinds: {
    term: "naziv",
    name: "ime",
  },
};
