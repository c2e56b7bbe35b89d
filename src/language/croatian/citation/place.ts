import type { Inflection } from "../../paradigm.ts";

/** Of a noun: *nom*, *gen* … */
export type Case = NonNullable<Inflection["case"]>;
/** Singular or plural. */
export type Numerus = NonNullable<Inflection["number"]>;

/** Where the head of a phrase stands; undefined where that is not known. */
export interface Place {
  readonly case: Case | undefined;
  readonly number: Numerus;
}

/** What the place allows: the cases that the word before governs, or the one that a head demands. */
export type Demand = ReadonlySet<Case> | undefined;
