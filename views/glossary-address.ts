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
  return glossaryAddress(`/glossary/${encodeURIComponent(id)}`, search, done);
}
