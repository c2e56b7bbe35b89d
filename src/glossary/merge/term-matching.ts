import type { Term } from "../concept.ts";
import type { Sides } from "./fields.ts";

/** One term as each side has it; null where a side has it not. */
export type MatchedTerm = Sides<Term | null>;

/** Tells whether two terms are one; the first that says so wins. */
type Same = (one: Term, other: Term) => boolean;

const byText: Same = (one, other) => one.language === other.language && one.text === other.text;
const byId: Same = (one, other) => one.language === other.language && one.id === other.id;

/**
 * The same text is the stronger sign: who deletes `a` from the cell `a|b` makes `b` the first, and the first
 * is what an id from a file says. The id tells of a term that was given another text.
 */
const SIGNS: readonly Same[] = [
  (one, other) => byText(one, other) && byId(one, other),
  byText,
  byId,
];

/** Two terms that both sides added under one id are two, for ids are given by place; only equal texts are one. */
const SIGNS_OF_ADDED = SIGNS.slice(0, 2);

/** Finds the terms that are one on the sides: those of the base first, then what ours has, then theirs. */
export function matchTerms({
  base,
  ours,
  theirs,
}: Sides<readonly Term[], readonly Term[] | null>): readonly MatchedTerm[] {
  const began = base ?? [];
  const inOurs = pairs(began, ours, SIGNS);
  const inTheirs = pairs(began, theirs, SIGNS);
  const taken = new Set([...inOurs.values(), ...inTheirs.values()]);
  const addedByUs = ours.filter((term) => !taken.has(term));
  const addedByThem = theirs.filter((term) => !taken.has(term));
  const inBoth = pairs(addedByUs, addedByThem, base === null ? SIGNS : SIGNS_OF_ADDED);
  const both = new Set(inBoth.values());
  return [
    ...began.map((term) => ({
      base: term,
      ours: inOurs.get(term) ?? null,
      theirs: inTheirs.get(term) ?? null,
    })),
    ...addedByUs.map((term) => ({ base: null, ours: term, theirs: inBoth.get(term) ?? null })),
    ...addedByThem
      .filter((term) => !both.has(term))
      .map((term) => ({ base: null, ours: null, theirs: term })),
  ];
}

/** Each term of the one side with its like on the other, the surest pairs first, each term once. */
function pairs(
  some: readonly Term[],
  others: readonly Term[],
  signs: readonly Same[],
): ReadonlyMap<Term, Term> {
  const found = new Map<Term, Term>();
  const taken = new Set<Term>();
  for (const same of signs) {
    for (const one of some.filter((term) => !found.has(term))) {
      const other = others.find((term) => !taken.has(term) && same(one, term));
      if (other === undefined) continue;
      found.set(one, other);
      taken.add(other);
    }
  }
  return found;
}
