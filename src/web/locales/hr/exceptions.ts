import type { Croatian } from "../croatian.ts";
import type { exceptions as english } from "../en/exceptions.ts";

/** Strings of the interface in Croatian: exceptions. */
export const exceptions: Croatian<typeof english> = {
  title: "Iznimke",
  count_one: "{{count, number}} iznimka",
  count_few: "{{count, number}} iznimke",
  count_other: "{{count, number}} iznimaka",
  search: "Pretraži razloge",
  filter: "Prikaži",
  all: "Prikaži sve",
  choices: {
    document: { label: "Dokument", all: "Svi dokumenti" },
    author: { label: "Autor", all: "Svi autori" },
    scope: { label: "Vrijedi za", all: "Bilo što" },
    rule: { label: "Vrsta", all: "Sve vrste" },
    state: { label: "Stanje", all: "Sva stanja" },
  },
  scopes: { place: "jedno mjesto", document: "jedan dokument", always: "sve dokumente" },
  holdsFor: {
    place: "vrijedi ovdje",
    document: "vrijedi u ovom dokumentu",
    always: "vrijedi svugdje",
  },
  rules: {
    target: { empty: "nema prijevoda" },
    term: {
      missing: "naziv nedostaje",
      forbidden: "zabranjen naziv",
      partlyMissing: "naziv djelomično nedostaje",
      deprecated: "nepreporučen naziv",
      unprompted: "naziv bez para u izvorniku",
    },
  },
  about: {
    target: { empty: "bez prijevoda" },
    term: {
      missing: "«{{headword}}» bez «{{translation}}»",
      missing_alone: "bez «{{translation}}»",
      partlyMissing: "«{{headword}}» češće nego «{{translation}}»",
      partlyMissing_alone: "premalo «{{translation}}»",
      forbidden: "«{{text}}» za «{{headword}}»",
      forbidden_alone: "«{{text}}», što je zabranjeno",
      deprecated: "«{{text}}» za «{{headword}}»",
      deprecated_alone: "«{{text}}», što se više ne rabi",
      unprompted: "«{{text}}» bez «{{headword}}»",
      unprompted_alone: "«{{text}}»",
    },
  },
  place: "{{title}}, segment {{position}}",
  states: { standing: "vrijedi", withdrawn: "povučena", dead: "ugasla" },
  deaths: { text: "tekst se promijenio", term: "naziv se promijenio" },
  withdraw: "Povuci",
  withdrawLabel: "Povuci iznimku u dokumentu {{title}}, segment {{position}}",
  reinstate: "Vrati",
  reinstateLabel: "Vrati iznimku u dokumentu {{title}}, segment {{position}}",
  withdrawn: "Iznimka je povučena; nalaz opet stoji.",
  keys: { walk: "po popisu", open: "otvori segment", withdraw: "povuci", search: "traži" },
  none: {
    title: "Još nema iznimaka",
    text: "Gdje pojmovnik ne odgovara, izuzmite nalaz u uređivaču tipkama Alt+I i napišite zašto. Razlog se čuva ovdje.",
    filtered: "Ništa nije pronađeno",
    filteredText: "Nema takvih iznimaka.",
  },
};
