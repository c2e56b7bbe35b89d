import type { Croatian } from "../croatian.ts";
import type { codes as english } from "../en/codes.ts";

/** Strings of the interface in Croatian: inline codes. */
export const codes: Croatian<typeof english> = {
  spoken: "oznaka {{number}}: {{name}}",
  unnamed: "oznaka {{number}}",
  opening: "oznaka {{number}}: {{name}}, početak",
  closing: "oznaka {{number}}: {{name}}, kraj",
  allThere: "Sve su oznake u prijevodu.",
  inserted: "Umetnuto: {{name}}",
  copied: "Izvornik je prepisan.",
  notEmpty: "Prijevod već postoji; izvornik se prepisuje samo u prazan.",
  conflictHint: "‹1› i ‹/1› stoje umjesto oznaka: čuvaju oblikovanje i moraju ostati.",
  keys: {
    insert: "Umetni sljedeću oznaku koja nedostaje",
    copySource: "Prepiši izvornik u prazan prijevod",
  },
  names: {
    bold: "podebljano",
    italic: "kurziv",
    underline: "podcrtano",
    struck: "precrtano",
    superscript: "gornji indeks",
    subscript: "donji indeks",
    small: "sitno",
    highlight: "istaknuto",
    link: "poveznica",
    lineBreak: "prijelom retka",
    tab: "tabulator",
    picture: "slika",
    code: "računalni tekst",
    formatting: "oblikovanje",
    footnote: "bilješka",
    comment: "komentar",
    bookmark: "knjižna oznaka",
    field: "polje",
    variable: "varijabla",
    markup: "oznaka oblikovanja",
  },
};
