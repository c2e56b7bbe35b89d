import type { Croatian } from "../croatian.ts";
import type { capture as english } from "../en/capture.ts";

/** Strings of the interface in Croatian: adding to the glossary from a segment. */
export const capture: Croatian<typeof english> = {
  title: "Dodaj u pojmovnik",
  croatian: "Hrvatski",
  english: "Engleski",
  note: "Napomena",
  hint: "Upišite naziv ili označite riječi u izvorniku i ponovno pritisnite istu tipku.",
  other: "ili",
  add: "Dodaj",
  cancel: "Odustani",
  empty: "Upišite hrvatski naziv.",
  done: {
    concept: "Dodano: {{croatian}} → {{english}}.",
    conceptWithoutEnglish: "Dodano: {{croatian}}, zasad bez engleskoga naziva.",
    term: "„{{croatian}}” već postoji; „{{english}}” je sada jedan od prijevoda.",
    nothing: "„{{croatian}}” je već u pojmovniku.",
  },
  undo: "Poništi",
  undone: "Poništeno.",
  impact: "Što zahvaća",
  openConcept: "Otvori pojam",
};
