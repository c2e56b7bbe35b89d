import type { Term } from "../concept.ts";

/** Gives terms that came by one id from both sides an id each; which of them keeps it, their texts decide. */
export function withOwnIds(conceptId: string, terms: readonly Term[]): readonly Term[] {
  const taken = new Set(terms.map(({ id }) => id));
  if (taken.size === terms.length) return terms;
  const ids = new Map<Term, string>();
  const kept = new Set<string>();
  for (const term of terms.toSorted(byText)) {
    const id = kept.has(term.id) ? freeId(`${conceptId}:${term.language}`, taken) : term.id;
    ids.set(term, id);
    kept.add(id);
  }
  return terms.map((term) => ({ ...term, id: ids.get(term) ?? term.id }));
}

function byText(one: Term, other: Term): number {
  return Number(one.text > other.text) - Number(one.text < other.text);
}

function freeId(beginning: string, taken: Set<string>): string {
  let number = 1;
  while (taken.has(`${beginning}:${number}`)) number += 1;
  taken.add(`${beginning}:${number}`);
  return `${beginning}:${number}`;
}
