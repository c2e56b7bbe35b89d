import { COMPARISONS, type Entry, entryOf } from "./catalogue/entry.ts";
import { type Facets, facetsOf } from "./catalogue/facets.ts";
import { type CitationsOf, search } from "./catalogue/find.ts";
import { createFormFinder, type FormFinder, type FormsOf } from "./catalogue/form-finder.ts";
import { createOrder } from "./catalogue/order.ts";
import type { ConceptRecord, ConceptRevision } from "./change.ts";
import type { TermStatus } from "./concept.ts";
import { foldForSearch } from "./search.ts";

/** Ways to sort the catalogue; `changed`: the newest change first. */
export const SORTS = ["hr", "en", "changed"] as const;
export type Sort = (typeof SORTS)[number];

/** What a reader of the catalogue asks for. What is left out asks for nothing. */
export interface CatalogueQuery {
  /** Words in any form, the beginning of a term, or anything that stands in a concept. */
  readonly query?: string;
  readonly domain?: string;
  /** Concepts that have a term of this status. */
  readonly status?: TermStatus;
  /** Who changed the concept last. */
  readonly author?: string;
  /** Only those that no English term translates. */
  readonly untranslated?: boolean;
  /** Only those whose Croatian terms stay as they are. */
  readonly kept?: boolean;
  /** Only these concepts, by their ids. */
  readonly among?: ReadonlySet<string>;
  /** Default: what answers a query best, then as Croatian sorts. */
  readonly sort?: Sort;
}

/** All concepts of the glossary, sorted and ready to be searched. */
export interface Catalogue {
  readonly size: number;
  record(id: string): ConceptRecord | undefined;
  find(query: CatalogueQuery): readonly ConceptRecord[];
  facets(): Facets;
  /** Makes the first search as quick as the next ones. */
  prepare(): void;
  /** Puts the concepts in that a glossary begins with. */
  fill(records: readonly ConceptRecord[]): void;
  /** Takes the states that a step made; of those that are known already, nothing. */
  take(states: readonly ConceptRevision[]): void;
}

/** What the catalogue asks of the languages. */
export interface CatalogueMeans {
  readonly formsOf: FormsOf;
  readonly citationsOf: CitationsOf;
}

/** An empty catalogue. */
export function createCatalogue(means: CatalogueMeans): Catalogue {
  const entries = new Map<string, Entry>();
  const newest = new Map<string, number>();
  const all = () => entries.values();
  const orders = {
    hr: createOrder(all, COMPARISONS.hr),
    en: createOrder(all, COMPARISONS.en),
    changed: createOrder(all, COMPARISONS.changed),
  };
  let finder: FormFinder | undefined;
  let facets: Facets | undefined;

  function remove(id: string): void {
    const entry = entries.get(id);
    if (entry === undefined) return;
    for (const order of Object.values(orders)) order.remove(entry);
    finder?.remove(entry);
    entries.delete(id);
    facets = undefined;
  }

  function put(record: ConceptRecord): void {
    remove(record.concept.id);
    const entry = entryOf(record);
    entries.set(record.concept.id, entry);
    for (const order of Object.values(orders)) order.put(entry);
    finder?.put(entry);
    newest.set(record.concept.id, record.revision);
    facets = undefined;
  }

  function takeState({ conceptId, number, concept, at, author }: ConceptRevision): void {
    if (number <= (newest.get(conceptId) ?? 0)) return;
    if (concept) put({ concept, revision: number, changedAt: at, changedBy: author });
    else remove(conceptId);
    newest.set(conceptId, number);
  }

  function forms(): FormFinder {
    if (finder === undefined) {
      finder = createFormFinder(means.formsOf);
      for (const entry of all()) finder.put(entry);
    }
    return finder;
  }

  return {
    get size() {
      return entries.size;
    },
    record: (id) => entries.get(id)?.record,
    facets: () => (facets ??= facetsOf(all())),
    find(query) {
      const sorted = orders[query.sort ?? "hr"].items();
      const chosen = isChoosing(query) ? sorted.filter((entry) => isChosen(entry, query)) : sorted;
      const wanted = foldForSearch((query.query ?? "").replace(/\s+/gu, " ").trim());
      if (wanted === "") return chosen.map(({ record }) => record);
      const asked = {
        typed: query.query ?? "",
        wanted,
        forms: forms(),
        citationsOf: means.citationsOf,
      };
      return search(chosen, asked, query.sort === undefined);
    },
    prepare: () => void forms(),
    fill(records) {
      for (const record of records) put(record);
    },
    take(states) {
      for (const state of states) takeState(state);
    },
  };
}

function isChoosing({
  domain,
  status,
  author,
  untranslated,
  kept,
  among,
}: CatalogueQuery): boolean {
  return Boolean(domain || status || author || untranslated || kept || among);
}

function isChosen({ record, en }: Entry, query: CatalogueQuery): boolean {
  const { concept, changedBy } = record;
  return (
    (!query.domain || concept.domain === query.domain) &&
    (!query.author || changedBy === query.author) &&
    (!query.untranslated || en() === "") &&
    (!query.kept || concept.doNotTranslate) &&
    (!query.among || query.among.has(concept.id)) &&
    (!query.status || concept.terms.some((term) => term.status === query.status))
  );
}
