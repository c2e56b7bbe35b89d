import type { Concept } from "./concept.ts";

/** What is done to the glossary in one step, which can be undone as one. */
export interface GlossaryChange {
  /** Concepts in their new state, new ones among them. */
  readonly put: readonly Concept[];
  /** Ids of concepts to delete. */
  readonly remove: readonly string[];
}

/** Where a step came from; `merged` is the shared file. */
export const CHANGE_ORIGINS = ["edited", "imported", "merged", "restored", "undone"] as const;
export type ChangeOrigin = (typeof CHANGE_ORIGINS)[number];

/** A step in the history of the glossary. */
export interface ChangeStep {
  /** Counts all steps from 1: the state that the glossary was in after it. */
  readonly number: number;
  readonly origin: ChangeOrigin;
  /** What the step is about: the name of an imported file; empty for an edit. */
  readonly detail: string;
  readonly author: string;
  /** Milliseconds since 1970, UTC. */
  readonly at: number;
  /** How many concepts it touched. */
  readonly concepts: number;
  /** The step that it took back, where the origin is `undone`. */
  readonly undoes: number | null;
  /** The step that took it back. */
  readonly undoneBy: number | null;
}

/** One state that a concept was in. Never changed, never deleted. */
export interface ConceptRevision {
  readonly conceptId: string;
  /** From 1, without gaps. */
  readonly number: number;
  /** Null where the concept was deleted. */
  readonly concept: Concept | null;
  readonly author: string;
  /** Milliseconds since 1970, UTC. */
  readonly at: number;
  /** Null for states older than the counting of steps. */
  readonly step: number | null;
  readonly origin: ChangeOrigin;
}

/** A concept as it stands, with who changed it last. */
export interface ConceptRecord {
  readonly concept: Concept;
  /** Number of its newest revision. */
  readonly revision: number;
  readonly changedAt: number;
  readonly changedBy: string;
}
