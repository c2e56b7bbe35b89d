import type { MatchedTerm } from "./term-matching.ts";

/**
 * The ids of the terms that stay. Those that came by one id from both sides get an id each; which of them keeps
 * it, their texts decide, so that both sides come to the same.
 */
export function ownIds(
  conceptId: string,
  terms: readonly MatchedTerm[],
): ReadonlyMap<MatchedTerm, string> {
  const taken = new Set(terms.map(mergedId));
  const ids = new Map<MatchedTerm, string>();
  const kept = new Set<string>();
  for (const term of terms.toSorted(byText)) {
    const id = mergedId(term);
    const { language = "" } = term.ours ?? term.theirs ?? {};
    ids.set(term, kept.has(id) ? freeId(`${conceptId}:${language}`, taken) : id);
    kept.add(id);
  }
  return ids;
}

/** A file that a person edits gives its terms ids by their places; that is no matter to ask anybody about. */
function mergedId({ base, ours, theirs }: MatchedTerm): string {
  if (ours === null || theirs === null) return (ours ?? theirs)?.id ?? "";
  if (ours.id === theirs.id || base?.id === theirs.id) return ours.id;
  if (base?.id === ours.id) return theirs.id;
  return ours.id < theirs.id ? ours.id : theirs.id;
}

function byText(one: MatchedTerm, other: MatchedTerm): number {
  const [text, otherText] = [sortedTexts(one), sortedTexts(other)];
  return Number(text > otherText) - Number(text < otherText);
}

/** In an order of their own: which side is called ours does not matter. */
function sortedTexts({ ours, theirs }: MatchedTerm): string {
  return [ours?.text ?? "", theirs?.text ?? ""].sort().join("\0");
}

function freeId(beginning: string, taken: Set<string>): string {
  let number = 1;
  while (taken.has(`${beginning}:${number}`)) number += 1;
  taken.add(`${beginning}:${number}`);
  return `${beginning}:${number}`;
}
