import type { Present } from "../../views/together-models.ts";

/** Who says nothing for so long is not there any more, unless the page still listens. Milliseconds. */
const SILENCE = 75_000;

/** More pages of one document than these are not counted: no office is so large. */
const MOST_PAGES = 500;

/** A page of a document, and who looks at it. */
interface Place {
  readonly documentId: number;
  readonly sitting: string;
  readonly author: string;
}

/** Who is in which document, and in which of its segments: known to nobody but the running server. */
export interface Presence {
  /** A page listens; what is answered tells that it does so no more. */
  arrive(place: Place): () => void;
  /** Somebody is in a segment now, or in none. */
  enter(place: Place, segment: number | null): void;
  of(documentId: number): readonly Present[];
  /** In which somebody is, or was until lately. */
  documents(): readonly number[];
  subscribe(listener: (documentId: number) => void): void;
}

interface Entry {
  author: string;
  segment: number | null;
  heardAt: number;
  /** A page that connects anew does so before its old connection is known to be broken. */
  connections: number;
}

export function createPresence({ clock }: { readonly clock: () => number }): Presence {
  const documents = new Map<number, Map<string, Entry>>();
  const listeners: ((documentId: number) => void)[] = [];
  const tell = (documentId: number) => {
    for (const listener of listeners) listener(documentId);
  };

  const entryOf = ({ documentId, sitting, author }: Place): Entry | undefined => {
    const pages = documents.get(documentId) ?? new Map<string, Entry>();
    forgetSilent(pages, clock() - SILENCE);
    const known = pages.get(sitting);
    if (known === undefined && pages.size >= MOST_PAGES) return undefined;
    const entry = known ?? { author, segment: null, heardAt: 0, connections: 0 };
    Object.assign(entry, { author, heardAt: clock() });
    documents.set(documentId, pages.set(sitting, entry));
    return entry;
  };

  const leave = ({ documentId, sitting }: Place, entry: Entry) => {
    entry.connections -= 1;
    if (entry.connections > 0) return;
    const pages = documents.get(documentId);
    if (pages?.get(sitting) === entry) pages.delete(sitting);
    if (pages?.size === 0) documents.delete(documentId);
    tell(documentId);
  };

  return {
    arrive(place) {
      const entry = entryOf(place);
      if (entry === undefined) return () => undefined;
      entry.connections += 1;
      tell(place.documentId);
      return () => leave(place, entry);
    },
    enter(place, segment) {
      const entry = entryOf(place);
      if (entry === undefined) return;
      entry.segment = segment;
      tell(place.documentId);
    },
    of(documentId) {
      const silent = clock() - SILENCE;
      return [...(documents.get(documentId) ?? [])]
        .filter(([, entry]) => isThere(entry, silent))
        .map(([sitting, { author, segment, heardAt }]) => {
          return { author, sitting, segment: heardAt > silent ? segment : null };
        });
    },
    documents: () => [...documents.keys()],
    subscribe(listener) {
      listeners.push(listener);
    },
  };
}

function isThere({ connections, heardAt }: Entry, silent: number): boolean {
  return connections > 0 || heardAt > silent;
}

function forgetSilent(pages: Map<string, Entry>, silent: number): void {
  for (const [sitting, entry] of pages) if (!isThere(entry, silent)) pages.delete(sitting);
}
