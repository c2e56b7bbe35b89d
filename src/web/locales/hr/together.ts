import type { Croatian } from "../croatian.ts";
import type { together as english } from "../en/together.ts";

/** Strings of the interface in Croatian: others who have the same document open, and locks. */
export const together: Croatian<typeof english> = {
  alsoHere: "Dokument su otvorili i:",
  you: "vi, drugdje",
  in: "U ovom segmentu: {{name}}",
  place: "{{name}}: idi na segment {{number}}",
  more_one: "i još {{count}}",
  more_few: "i još {{count}}",
  more_other: "i još {{count}}",
  taken: "Spremljen je novi tekst ovog segmenta i ovdje je prikazan ({{author}}).",
  waiting:
    "U međuvremenu je spremljen drugi tekst ovog segmenta ({{author}}). Ovo što pišete ostaje; pri spremanju moći ćete usporediti oba teksta.",
  locked: "Segment je zaključan ({{author}}).",
  kept: "Što ste napisali, više se ne može spremiti; ostaje ovdje dok se segment ne otključa.",
  copy: "Kopiraj moj tekst",
  lockedBy: "Zaključano ({{author}}, {{time}})",
  lock: "Zaključaj segment",
  unlock: "Otključaj segment",
  isLocked: "Segment {{number}} je zaključan.",
  isOpen: "Segment {{number}} je otključan.",
  saveFirst: "Segment nije zaključan jer njegov tekst još nije spremljen.",
};
