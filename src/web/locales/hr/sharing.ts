import type { Croatian } from "../croatian.ts";
import type { sharing as english } from "../en/sharing.ts";

/** Strings of the interface in Croatian: sharing. */
export const sharing: Croatian<typeof english> = {
  title: "Sukobi sa zajedničkim datotekama",
  about:
    "Kad stranica i datoteka kažu različito, ništa se ne odbacuje: odlučujete ovdje, a dotad obje strane ostaju kakve jesu.",
  folder:
    "Pojmovnik stoji i kao datoteke u ovoj mapi. Što se promijeni na stranici, upisuje se u njih; što se promijeni u njima, dolazi ovamo:",
  folderTitle: "Zajedničke datoteke",
  waiting_one: "{{count, number}} čeka odluku",
  waiting_few: "{{count, number}} čekaju odluku",
  waiting_other: "{{count, number}} čeka odluku",
  none: "Stranica i datoteke slažu se.",
  troubles: "Datoteke koje čekaju",
  troublesAbout: "Iz tih se datoteka ništa ne čita i u njih se ništa ne piše dok ne budu u redu.",
  open_one: "{{count, number}} za odluku",
  open_few: "{{count, number}} za odluku",
  open_other: "{{count, number}} za odluku",
  resolved: "Odlučeno",
  fieldIn: "{{field}} · {{file}}",
  concept: "Cijeli pojam",
  deletions: "Pojmovi koji nedostaju",
  page: "Na stranici",
  file: "U datoteci",
  base: "Prije",
  nothing: "ništa",
  deleted: "izbrisano",
  keepPage: "Zadrži ono sa stranice",
  takeFile: "Uzmi ono iz datoteke",
  third: "Napiši nešto treće",
  thirdLabel: "{{field}} pojma „{{term}}”",
  useThird: "Neka bude ovo",
  conceptDeletedHere:
    "Na stranici je izbrisan, ali je u međuvremenu izmijenjen u datoteci. Zato se vratio.",
  conceptDeletedThere:
    "Iz datoteke je izbrisan, ali je u međuvremenu izmijenjen na stranici. Zato je ostao.",
  termDeletedHere:
    "Naziv je na stranici izbrisan, ali je u međuvremenu izmijenjen u datoteci. Zato se vratio.",
  termDeletedThere:
    "Naziv je iz datoteke izbrisan, ali je u međuvremenu izmijenjen na stranici. Zato je ostao.",
  keep: "Neka ostane",
  delete: "Izbriši",
  missing_one:
    "U datoteci {{file}} nedostaje {{count, number}} pojam. Ovdje zbog toga ništa nije izbrisano.",
  missing_few:
    "U datoteci {{file}} odjednom nedostaju {{count, number}} pojma. Ovdje zbog toga ništa nije izbrisano.",
  missing_other:
    "U datoteci {{file}} odjednom nedostaje {{count, number}} pojmova. Ovdje zbog toga ništa nije izbrisano.",
  missingList: "Koji su to",
  putBack: "Vrati ih u datoteku",
  deleteAll: "Izbriši ih i ovdje",
  andMore_one: "i još {{count, number}}",
  andMore_few: "i još {{count, number}}",
  andMore_other: "i još {{count, number}}",
  choices: {
    ours: "zadržano je ono sa stranice",
    theirs: "uzeto je ono iz datoteke",
    value: "napisano je nešto treće",
    settled: "strane su se same složile",
  },
  done: "Odlučeno o pojmu „{{term}}”; tako je i u datoteci {{file}}.",
  doneDeletions: "Odlučeno o datoteci {{file}}.",
  gone: "(izbrisan)",
};
