import type { Term } from "../concept.ts";
import type { Sides } from "./fields.ts";

/** One term as each side has it; null where a side has it not. */
export type MatchedTerm = Sides<Term | null>;

/** Tells whether two terms are one. */
type Same = (one: Term, other: Term) => boolean;

const byText: Same = (one, other) => one.language === other.language && one.text === other.text;
const byId: Same = (one, other) => one.language === other.language && one.id === other.id;
const byBoth: Same = (one, other) => byText(one, other) && byId(one, other);

/**
 * Finds the terms that are one on the sides. The same text is the stronger sign: who deletes `a` from the cell
 * `a|b` makes `b` the first, and the first is what an id from a file says. The id tells of a term that was given
 * another text; two that were added under one id are two, unless there is no base to tell which were added.
 */
export function matchTerms({
  base,
  ours,
  theirs,
}: Sides<readonly Term[], readonly Term[] | null>): readonly MatchedTerm[] {
  const began = base ?? [];
  const inOurs = new Pairs(began, ours).pair(byBoth).pair(byText);
  const inTheirs = new Pairs(began, theirs).pair(byBoth).pair(byText);
  const inBoth = new Pairs(inOurs.others(), inTheirs.others()).pair(byBoth).pair(byText);
  for (const [one, other] of inBoth.found) {
    const renamed = began.find(
      (term) =>
        inOurs.isFree(term) && inTheirs.isFree(term) && (byId(term, one) || byId(term, other)),
    );
    if (renamed === undefined) continue;
    inOurs.found.set(renamed, one);
    inTheirs.found.set(renamed, other);
    inBoth.found.delete(one);
  }
  const paired = new Set([...inBoth.found].flat());
  inOurs.pair(byId, paired);
  inTheirs.pair(byId, paired);
  const added = new Pairs(inOurs.others(), inTheirs.others(), inBoth.found);
  if (base === null) added.pair(byId);
  return [
    ...began.map((term) => ({ base: term, ours: inOurs.of(term), theirs: inTheirs.of(term) })),
    ...inOurs.others().map((term) => ({ base: null, ours: term, theirs: added.of(term) })),
    ...added.others().map((term) => ({ base: null, ours: null, theirs: term })),
  ];
}

/** Terms of one side with their likes on another, each once. */
class Pairs {
  readonly found: Map<Term, Term>;
  readonly #some: readonly Term[];
  readonly #others: readonly Term[];

  constructor(some: readonly Term[], others: readonly Term[], found = new Map<Term, Term>()) {
    this.#some = some;
    this.#others = others;
    this.found = found;
  }

  /** Pairs those that are left, but for some that are spoken for. */
  pair(same: Same, except: ReadonlySet<Term> = new Set()): this {
    for (const one of this.#some.filter((term) => this.isFree(term))) {
      const other = this.others().find((term) => !except.has(term) && same(one, term));
      if (other !== undefined) this.found.set(one, other);
    }
    return this;
  }

  of(one: Term): Term | null {
    return this.found.get(one) ?? null;
  }

  isFree(one: Term): boolean {
    return !this.found.has(one);
  }

  /** Those of the other side that are in no pair. */
  others(): readonly Term[] {
    const taken = new Set(this.found.values());
    return this.#others.filter((term) => !taken.has(term));
  }
}
