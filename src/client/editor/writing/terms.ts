import type { SourceTerm } from "../../../../views/models.ts";

/** The occurrence that a term key inserts: the first one that the translation still lacks, else the first. */
export function termOfKey(terms: readonly SourceTerm[], key: number): SourceTerm | undefined {
  const candidates = terms.filter((term) => term.key === key && term.insert !== "");
  return candidates.find((term) => term.state !== "translated") ?? candidates[0];
}
