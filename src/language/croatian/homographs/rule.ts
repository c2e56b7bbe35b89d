import type { Candidate, Surroundings } from "../../morphology.ts";
import type { WordKinds } from "../word-kinds.ts";

/** Whether what stands around a form speaks for another word. */
export type Evidence = (around: Surroundings) => boolean;

/** One way in which a form may be another word, and how the words around tell; undefined where it cannot be. */
export type Rule = (kinds: WordKinds, candidate: Candidate) => Evidence | undefined;
