import type { Croatian } from "../croatian.ts";
import type { changes as english } from "../en/changes.ts";

/** Strings of the interface in Croatian: changes. */
export const changes: Croatian<typeof english> = {
  title: "Promjene u pojmovniku",
  step: "{{number}}. promjena",
  none: "Još nema promjena.",
  noneFound: "Nema promjena tog autora i te vrste.",
  author: "Autor",
  allAuthors: "Svi autori",
  origin: "Vrsta",
  allOrigins: "Sve vrste",
  filter: "Prikaži",
  origins: {
    edited: "uređeno",
    imported: "uvezeno",
    merged: "iz zajedničke datoteke",
    restored: "vraćeno",
    undone: "poništeno",
  },
  added: "dodano",
  deleted: "izbrisano",
  impact: "Zahvaćeni segmenti",
  undoes: "poništava {{number}}. promjenu",
  undoneBy: "poništena {{number}}. promjenom",
  concepts_one: "{{count, number}} pojam",
  concepts_few: "{{count, number}} pojma",
  concepts_other: "{{count, number}} pojmova",
  undo: "Poništi",
  undoLabel: "Poništi {{number}}. promjenu",
  undone: "Poništena je {{number}}. promjena.",
  undoneWithout_one:
    "Poništena je {{number}}. promjena, ali se {{count, number}} pojam ne vraća jer je poslije opet mijenjan: {{terms}}.",
  undoneWithout_few:
    "Poništena je {{number}}. promjena, ali se {{count, number}} pojma ne vraćaju jer su poslije opet mijenjana: {{terms}}.",
  undoneWithout_other:
    "Poništena je {{number}}. promjena, ali se {{count, number}} pojmova ne vraća jer su poslije opet mijenjani: {{terms}}.",
  andMore: "{{terms}} …",
  back: "Sve promjene",
  older: "Starije",
  newest: "Najnovije",
  someone: "bez imena",
  history: "Povijest",
};
