/** What the reader looks for in the glossary; every link of the page keeps it. */
export interface GlossarySearch {
  readonly query: string;
  readonly domain: string;
  /** From 1. */
  readonly page: number;
}

/** What the request before did, for the page that follows it to tell. */
type Done = Readonly<Record<string, string>>;

/** The address of a path under the glossary with the search kept: `/glossary/k12?q=kalif&page=2`. */
export function glossaryAddress(path: string, search: GlossarySearch, done: Done = {}): string {
  const parameters = new URLSearchParams(done);
  if (search.query) parameters.set("q", search.query);
  if (search.domain) parameters.set("domain", search.domain);
  if (search.page > 1) parameters.set("page", String(search.page));
  const suffix = parameters.toString();
  return suffix ? `${path}?${suffix}` : path;
}

/** The page of a concept; ids come from imported files and may hold any character. */
export function conceptAddress(id: string, search: GlossarySearch, done: Done = {}): string {
  return glossaryAddress(conceptPath(id), search, done);
}

/** Ids that would be read as another address, and those that begin as their way out does. */
const AMBIGUOUS = /^(?:~.*|new|import|export|changes|candidates|conflicts|impact|\.\.?)$/su;

/** The path of a concept: `/glossary/kalifat`, but `/glossary/~new`. */
export function conceptPath(id: string): string {
  return `/glossary/${AMBIGUOUS.test(id) ? "~" : ""}${encodeURIComponent(id)}`;
}

/** The id in the last part of a concept's path. */
export function conceptIdIn(part: string): string {
  return part.replace(/^~/u, "");
}
