import type { Croatian } from "../croatian.ts";
import type { alignment as english } from "../en/alignment.ts";

/** Strings of the interface in Croatian: aligning a text with its old translation. */
export const alignment: Croatian<typeof english> = {
  title: "Stari prijevodi",
  intro:
    "Od hrvatskoga teksta i njegova starog prijevoda nastaju dokument i prijevodna memorija za buduće prijevode. Datoteke mogu biti u bilo kojem formatu, svaka u svojem.",
  source: "Hrvatski tekst",
  translation: "Engleski prijevod",
  name: "Naslov",
  project: "Projekt",
  firstProject: "Moji dokumenti",
  start: "Sravni",
  busy: "Sravnjivanje…",
  waiting: "Započeto",
  files: "{{source}} i {{target}}",
  delete: "Odbaci",
  deleteLabel: "Odbaci sravnjivanje teksta „{{title}}”",
  of: "Sravnjivanje teksta „{{title}}”",
  help: "Pogledajte označene parove. Rečenicu možete premjestiti u redak iznad ili ispod, a retke spojiti ili razdvojiti; ništa se ne gubi.",
  unsure_one: "{{count, number}} par treba pogledati",
  unsure_few: "{{count, number}} para treba pogledati",
  unsure_other: "{{count, number}} parova treba pogledati",
  unsureMark: "nesigurno",
  nextUnsure: "Sljedeći, na stranici {{page}}",
  pages: "Stranice sravnjivanja",
  row: "Par {{number}}",
  nothing: "ništa",
  actions: {
    join: "Spoji sa sljedećim retkom",
    split: "Razdvoji na rečenice",
    targetUp: "Premjesti prvu englesku rečenicu gore",
    targetDown: "Premjesti zadnju englesku rečenicu dolje",
    sourceUp: "Premjesti prvu hrvatsku rečenicu gore",
    sourceDown: "Premjesti zadnju hrvatsku rečenicu dolje",
  },
  keys: "U retku: J spaja, S razdvaja, Alt+↑ i Alt+↓ premještaju englesku rečenicu, a uz Shift hrvatsku; N vodi na sljedeći nesigurni par.",
  done: {
    title: "Napravi dokument",
    text: "Od parova s po jednom rečenicom nastaju segmenti; gdje je više rečenica prevedeno zajedno, cijeli prijevod dobiva prva, kao radnu inačicu. Svi parovi idu u prijevodnu memoriju projekta.",
    draft: "kao radne inačice koje treba pregledati",
    translated: "kao potvrđene prijevode",
    status: "Preuzmi prijevode",
    submit: "Napravi dokument",
  },
};
