import type { Language } from "../../language/paradigm.ts";
import type { ConceptRecord } from "../change.ts";
import { foldForSearch, MATCH, type Match, matchOf } from "../search.ts";
import type { Entry } from "./entry.ts";
import { type FormFinder, wordsOf } from "./form-finder.ts";

/** The headwords under which a word would stand in a dictionary: ljudima → čovjek. */
export type CitationsOf = (language: Language, word: string) => readonly string[];

/** Words that someone looks for, and what knows their forms. */
export interface Search {
  readonly typed: string;
  /** The same, folded. */
  readonly wanted: string;
  readonly forms: FormFinder;
  readonly citationsOf: CitationsOf;
}

/** Those that match, for each match in the order as they are. */
type Found = readonly ConceptRecord[][];

/** The concepts that a search finds: the best match first, or in the order of the entries. */
export function search(
  entries: readonly Entry[],
  search: Search,
  byMatch: boolean,
): readonly ConceptRecord[] {
  const inForms = search.forms.find(wordsOf(search.wanted));
  const found = matching(entries, (entry) => {
    const match = matchOf(entry.text(), search.wanted);
    return lesser(match, inForms.get(entry.record.concept.id));
  });
  const isWhole = [...inForms.values()].includes(MATCH.form) || found[MATCH.headword]?.length;
  const all = isWhole ? found : withCitations(entries, found, search);
  if (byMatch) return all.flat();
  const records = new Set(all.flat());
  return entries.map(({ record }) => record).filter((record) => records.has(record));
}

function lesser(one: Match, other: Match | undefined): Match {
  return other !== undefined && other < one ? other : one;
}

function matching(entries: readonly Entry[], match: (entry: Entry) => Match): Found {
  const found: Found = Array.from({ length: MATCH.none }, () => []);
  for (const entry of entries) found[match(entry)]?.push(entry.record);
  return found;
}

/** Asked where nothing else knows the whole word: a form that shares no letter with its headword. */
function withCitations(entries: readonly Entry[], found: Found, { typed, citationsOf }: Search) {
  const word = typed.trim();
  if (word.length < SHORTEST_SUPPLETIVE || /\s/u.test(word)) return found;
  const languages = ["hr", "en"] as const;
  const headwords = languages.flatMap((language) => citationsOf(language, word)).map(foldForSearch);
  const cited = entries.filter(({ text }) => text().names.some((name) => headwords.includes(name)));
  const records = new Set(cited.map(({ record }) => record));
  if (records.size === 0) return found;
  return found.map((some, match) =>
    match === MATCH.form ? [...records] : some.filter((record) => !records.has(record)),
  );
}

/** What is shorter is still being typed. Letters. */
const SHORTEST_SUPPLETIVE = 4;
