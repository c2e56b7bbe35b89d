import type { Croatian } from "../croatian.ts";
import type { field as english } from "../en/field.ts";

/** Strings of the interface in Croatian: the text field of the open segment. */
export const field: Croatian<typeof english> = {
  choose: "drugi načini ispravka",
  choice: "{{number}} od {{count}}: {{fix}}",
  terms_one: "{{count}} naziv.",
  terms_few: "{{count}} naziva.",
  terms_other: "{{count}} naziva.",
  found_one: "{{count}} nalaz. {{sentence}}",
  found_few: "{{count}} nalaza. {{sentence}}",
  found_other: "{{count}} nalaza. {{sentence}}",
  mended: "Više nema nalaza.",
  use: {
    translated: "ovdje ga prevodi",
    deprecated: "zastarjeli naziv",
    forbidden: "nedopušten naziv",
  },
  spaces: {
    shown: "Posebni razmaci su prikazani.",
    hidden: "Posebni razmaci su skriveni.",
  },
  source: {
    copied: "Izvornik je prepisan.",
    replaced: "Izvornik je zamijenio prijevod; poništavanje ga vraća.",
  },
};
