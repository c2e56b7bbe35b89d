import { headwordOf, termsInOrder } from "../cells.ts";
import type { ConceptRecord } from "../change.ts";
import type { Concept } from "../concept.ts";
import { foldForSearch, type SearchText } from "../search.ts";

/** A concept in the catalogue, with what it is sorted and searched by, worked out when it is first asked for. */
export interface Entry {
  readonly record: ConceptRecord;
  /** The headwords by which it is sorted; empty for none. */
  readonly hr: () => string;
  readonly en: () => string;
  readonly text: () => SearchText;
}

/** Folds once what the search compares again and again. */
export function entryOf(record: ConceptRecord): Entry {
  const { concept } = record;
  return {
    record,
    hr: once(() => headwordOf(concept)),
    en: once(() => termsInOrder(concept, "en")[0]?.text ?? ""),
    text: once(() => searchTextOf(concept)),
  };
}

function once<Value>(work: () => Value): () => Value {
  let value: Value | undefined;
  return () => (value ??= work());
}

function searchTextOf({ id, terms, definition, note, source }: Concept): SearchText {
  const names = terms.map((term) => foldForSearch(term.text));
  const rest = foldForSearch([definition, note, source, id].join("\n"));
  return { names, all: `${names.join("\n")}\n${rest}` };
}

const croatian = new Intl.Collator("hr");
const english = new Intl.Collator("en");

/** The ways to sort; each tells any two concepts apart. */
export const COMPARISONS = {
  hr: (one: Entry, other: Entry) => croatian.compare(one.hr(), other.hr()) || byId(one, other),
  en: (one: Entry, other: Entry) =>
    Number(one.en() === "") - Number(other.en() === "") ||
    english.compare(one.en(), other.en()) ||
    byId(one, other),
  changed: (one: Entry, other: Entry) =>
    other.record.changedAt - one.record.changedAt || byId(one, other),
};

function byId(one: Entry, other: Entry): number {
  if (one.record.concept.id === other.record.concept.id) return 0;
  return one.record.concept.id < other.record.concept.id ? -1 : 1;
}
