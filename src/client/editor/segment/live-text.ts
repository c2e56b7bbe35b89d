import type { LiveText } from "../../../../views/segment-context.tsx";

/** The text of the open field, for figures that follow each letter. */
export interface WrittenText extends LiveText {
  tell(text: string): void;
}

export function createLiveText(text: string): WrittenText {
  const watchers = new Set<(text: string) => void>();
  let current = text;
  return {
    get text() {
      return current;
    },
    watch(tell) {
      watchers.add(tell);
      return () => watchers.delete(tell);
    },
    tell(changed) {
      current = changed;
      for (const watcher of watchers) watcher(changed);
    },
  };
}
