import type { Croatian } from "../croatian.ts";
import type { bin as english } from "../en/bin.ts";

/** Strings of the interface in Croatian: the bin. */
export const bin: Croatian<typeof english> = {
  title: "Koš",
  link: "Koš",
  back: "Dokumenti",
  intro: "Što je izbrisano, ovdje ostaje 30 dana i može se vratiti kakvo je bilo.",
  empty: "Koš je prazan.",
  documents: "Dokumenti",
  segments: "Segmenti koji su otišli s ranijom izvornom datotekom",
  concepts: "Pojmovi",
  comments: "Komentari",
  left_one: "još {{count}} dan",
  left_few: "još {{count}} dana",
  left_other: "još {{count}} dana",
  bringBack: "Vrati",
  bringBackLabel: "Vrati „{{name}}”",
  versions: "Verzije dokumenta",
  history: "Povijest",
  others: "Može ga vratiti {{author}}.",
  segment: "segment {{position}}",
  done: {
    documents: "Dokument je opet na popisu.",
    concepts: "Pojam je opet u pojmovniku.",
    comments: "Komentar je opet uz svoj segment.",
  },
};
