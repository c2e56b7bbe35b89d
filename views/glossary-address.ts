import type { Sort } from "../src/glossary/catalogue.ts";
import type { TermStatus } from "../src/glossary/concept.ts";

/** What a reader may want to see alone, of the concepts or of where they stand. */
export const TRAITS = ["untranslated", "kept", "unused", "conflicts"] as const;
export type Trait = (typeof TRAITS)[number];

/** What the reader looks for in the glossary; every link of the page keeps it. */
export interface GlossarySearch {
  readonly query: string;
  readonly domain: string;
  readonly status: TermStatus | "";
  /** Who changed the concept last. */
  readonly author: string;
  readonly only: Trait | "";
  /** Empty: what answers best, then as Croatian sorts. */
  readonly sort: Sort | "";
  /** From 1. */
  readonly page: number;
}

/** The glossary from its beginning, nothing left out. */
export const WHOLE_GLOSSARY: GlossarySearch = {
  query: "",
  domain: "",
  status: "",
  author: "",
  only: "",
  sort: "",
  page: 1,
};

/** The names of the parts of a search in an address. */
const PARAMETERS = {
  q: "query",
  domain: "domain",
  status: "status",
  author: "author",
  only: "only",
  sort: "sort",
} as const;

/** Whether a search leaves out any concept. */
export function isNarrow(search: GlossarySearch): boolean {
  return [search.query, search.domain, search.status, search.author, search.only].some(Boolean);
}

/** What the request before did, for the page that follows it to tell. */
type Done = Readonly<Record<string, string>>;

/** The address of a path under the glossary with the search kept: `/glossary/k12?q=kalif&page=2`. */
export function glossaryAddress(path: string, search: GlossarySearch, done: Done = {}): string {
  const parameters = new URLSearchParams(done);
  for (const [name, part] of Object.entries(PARAMETERS))
    if (search[part]) parameters.set(name, search[part]);
  if (search.page > 1) parameters.set("page", String(search.page));
  const suffix = parameters.toString();
  return suffix ? `${path}?${suffix}` : path;
}

/** The page of a concept; ids come from imported files and may hold any character. */
export function conceptAddress(id: string, search: GlossarySearch, done: Done = {}): string {
  return glossaryAddress(conceptPath(id), search, done);
}

/** Ids that would be read as another address, and those that begin as their way out does. */
const AMBIGUOUS = /^(?:~.*|new|import|export|changes|candidates|conflicts|impact|rows|\.\.?)$/su;

/** The path of a concept: `/glossary/kalifat`, but `/glossary/~new`. */
export function conceptPath(id: string): string {
  return `/glossary/${AMBIGUOUS.test(id) ? "~" : ""}${encodeURIComponent(id)}`;
}

/** A step in the history of the glossary. */
export function stepPath(number: number): string {
  return `/glossary/changes/${number}`;
}

/** The id in the last part of a concept's path. */
export function conceptIdIn(part: string): string {
  return part.replace(/^~/u, "");
}
