import type { GlossaryChange } from "../glossary/change.ts";

/** Tells a change of the glossary; `step` is the state after it. */
export type GlossaryListener = (change: GlossaryChange, step: number) => void;

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
    tell(change, step) {
      for (const listener of listeners) listener(change, step);
    },
  };
}
