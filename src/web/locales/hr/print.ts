import type { Croatian } from "../croatian.ts";
import type { print as english } from "../en/print.ts";

/** Strings of the interface in Croatian: the table of two languages for paper. */
export const print: Croatian<typeof english> = {
  link: "Ispis: tablica na oba jezika",
  titleOf: "{{title}}, na oba jezika",
  caption: "{{title}}: izvornik i prijevod, rečenicu po rečenicu",
  back: "Natrag u uređivač",
  print: "Ispiši",
  number: "Br.",
  status: "Status",
  remarks: "Primjedbe",
  room: "Mjesto za primjedbe",
  choices: "Uz tekst",
  parts: {
    remarks: "mjesto za primjedbe",
    comments: "otvoreni komentari",
    decisions: "zadnje odluke",
  },
  choose: "Prikaži",
  said: "{{author}}:",
};
