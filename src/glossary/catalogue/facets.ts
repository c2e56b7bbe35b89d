import type { TermStatus } from "../concept.ts";
import type { Entry } from "./entry.ts";

/** A value by which concepts can be chosen, and how many have it. */
export interface Facet<Value extends string = string> {
  readonly value: Value;
  readonly count: number;
}

/** What the concepts of the catalogue can be chosen by; values that none has are left out. */
export interface Facets {
  /** As Croatian sorts; without the empty one. */
  readonly domains: readonly Facet[];
  readonly statuses: readonly Facet<TermStatus>[];
  /** Who changed concepts last; as Croatian sorts. */
  readonly authors: readonly Facet[];
  readonly untranslated: number;
  readonly kept: number;
}

const collator = new Intl.Collator("hr");

/** Counts what the entries can be narrowed to. */
export function facetsOf(entries: Iterable<Entry>): Facets {
  const domains = new Map<string, number>();
  const statuses = new Map<TermStatus, number>();
  const authors = new Map<string, number>();
  let [untranslated, kept] = [0, 0];
  for (const { record, en } of entries) {
    const { domain, terms, doNotTranslate } = record.concept;
    if (domain !== "") count(domains, domain);
    for (const status of new Set(terms.map((term) => term.status))) count(statuses, status);
    count(authors, record.changedBy);
    if (en() === "") untranslated += 1;
    if (doNotTranslate) kept += 1;
  }
  return {
    domains: sorted(domains),
    statuses: listed(statuses),
    authors: sorted(authors),
    untranslated,
    kept,
  };
}

function count<Value>(counts: Map<Value, number>, value: Value): void {
  counts.set(value, (counts.get(value) ?? 0) + 1);
}

function listed<Value extends string>(counts: ReadonlyMap<Value, number>): readonly Facet<Value>[] {
  return [...counts].map(([value, many]) => ({ value, count: many }));
}

function sorted(counts: ReadonlyMap<string, number>): readonly Facet[] {
  return [...listed(counts)].sort((one, other) => collator.compare(one.value, other.value));
}
