import type { ConceptRevision, GlossaryChange } from "../glossary/change.ts";

/** Tells a change of the glossary; `step` is the state after it, `states` what it made of each concept. */
export type GlossaryListener = (
  change: GlossaryChange,
  step: number,
  states: readonly ConceptRevision[],
) => void;

/** Who wants to know when the glossary changes: the shared files, whatever counts or caches. */
export interface GlossaryFeed {
  subscribe(listener: GlossaryListener): void;
  tell: GlossaryListener;
}

export function createGlossaryFeed(): GlossaryFeed {
  const listeners: GlossaryListener[] = [];
  return {
    subscribe(listener) {
      listeners.push(listener);
    },
    tell(change, step, states) {
      for (const listener of listeners) listener(change, step, states);
    },
  };
}
