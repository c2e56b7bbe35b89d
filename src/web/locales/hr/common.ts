import type { Croatian } from "../croatian.ts";
import type { common as english } from "../en/common.ts";

/** Strings of the interface in Croatian: common. */
export const common: Croatian<typeof english> = {
  product: "Tumač",
  pageTitle: "{{title}} · Tumač",
  skip: "Prijeđi na sadržaj",
  navigation: "Glavni izbornik",
  documents: "Dokumenti",
  glossary: "Pojmovnik",
  preferences: "Postavke",
  language: "Jezik sučelja",
  croatian: "Hrvatski",
  english: "English",
  theme: {
    label: "Svijetlo ili tamno",
    light: "Svijetlo",
    dark: "Tamno",
    auto: "Kao u sustavu",
  },
  author: "Vaše ime, kako stoji u povijesti",
  authorPlaceholder: "Vaše ime",
  save: "Spremi",
  undo: "Poništi",
  status: {
    initial: "Neprevedeno",
    draft: "U radu",
    translated: "Potvrđeno",
    reviewed: "Pregledano",
    final: "Završeno",
  },
  progress: {
    words_one: "{{done}} od {{count, number}} riječi",
    words_few: "{{done}} od {{count, number}} riječi",
    words_other: "{{done}} od {{count, number}} riječi",
    label: "Napredak prijevoda",
  },
  failure: {
    title: "Nije uspjelo",
    missing: "Nije pronađeno",
    back: { documents: "Natrag na dokumente", glossary: "Natrag na pojmovnik" },
  },
};
