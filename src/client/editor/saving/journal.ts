import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import { type Shelf, takeFromShelf } from "./journal-shelf.ts";
import type { Verdict } from "./saving.ts";

/** Text that the server has not acknowledged, kept in the browser so that it outlives the page. */
export interface JournalEntry {
  readonly segmentId: number;
  /** The tab that wrote it. */
  readonly sitting: string;
  readonly text: string;
  /** The revision that it was edited from … */
  readonly base: number;
  /** … and how that read: the server may have another text under its number by now. Null where it is not known. */
  readonly baseText: string | null;
  /** True where the text was to be confirmed. */
  readonly confirm: boolean;
  /** What a reviewer decided about the text; null where nothing was. */
  readonly verdict: Verdict | null;
  /** What was made of a conflict so far; null where nothing was. */
  readonly merged: string | null;
  /** Sides of conflicts that are to be kept as revisions before the text. */
  readonly asides: readonly string[];
  /** Texts sent without an answer: the server may have kept one of them, and that is no text of somebody else. */
  readonly unanswered: readonly string[];
  /** When the first letter of it was typed that had not arrived. Milliseconds since 1970, UTC. */
  readonly since: number;
}

export interface Journal {
  /** False where the browser keeps nothing: storage is forbidden, full or gone. */
  readonly keeps: boolean;
  /** Nobody waits for it; the last of several in a row is what is kept. */
  keep(entry: JournalEntry): void;
  drop(segmentId: number, sitting: string): void;
  /** What was written first, first. None where the browser keeps nothing. */
  entries(): Promise<readonly JournalEntry[]>;
}

export interface JournalOptions {
  readonly documentId: number;
  /** Where the journal was kept before; undefined where it is forbidden. */
  readonly shelf: Shelf | undefined;
  /** Called where the browser stops keeping what is written, or keeps it again. */
  readonly onChange: () => void;
}

/** A browser that takes longer to open its storage is taken to have none. Milliseconds. */
const LONGEST_OPENING = 3_000;

const STORE = "unsaved";

/** As the browser keeps it; an older page did not note yet what had no answer, nor what was decided. */
interface Kept extends Omit<JournalEntry, "unanswered" | "verdict"> {
  readonly documentId: number;
  readonly unanswered?: readonly string[];
  readonly verdict?: Verdict | null;
}

type Place = readonly [documentId: number, segmentId: number, sitting: string];

interface Shape extends DBSchema {
  unsaved: { key: [number, number, string]; value: Kept };
}

type Connection = IDBPDatabase<Shape>;

/**
 * The journal of one document. What changes while a transaction runs goes into the next one, so that typing
 * never waits; and as the tab's own entries are kept in mind too, a storage that comes back is filled again.
 */
export function createJournal({ documentId, shelf, onChange }: JournalOptions): Journal {
  const own = new Map<string, Kept>();
  const changed = new Map<string, Place>();
  let connection: Promise<Connection> | null = null;
  let writing = false;
  let keeps = true;

  const tell = (kept: boolean) => {
    if (kept === keeps) return;
    keeps = kept;
    onChange();
  };
  const lose = () => {
    void connection?.then((lost) => lost.close()).catch(() => undefined); // it may never have been open
    connection = null;
    for (const [name, entry] of own) changed.set(name, placeOf(entry));
  };
  const connect = (): Promise<Connection> => {
    connection ??= openJournal(lose);
    return connection;
  };

  /** A connection may have been closed by the browser since it was used last: then another one is tried. */
  const attempt = async <Result>(act: (database: Connection) => Promise<Result>) => {
    const used = connection !== null;
    try {
      return await act(await connect());
    } catch (error) {
      lose();
      if (!used) throw error;
      return await act(await connect());
    }
  };

  const writeAll = async (database: Connection) => {
    const places = [...changed];
    changed.clear();
    try {
      const transaction = database.transaction(STORE, "readwrite", { durability: "strict" });
      const done = places.map(([name, [document, segment, sitting]]) => {
        const entry = own.get(name);
        if (entry === undefined) return transaction.store.delete([document, segment, sitting]);
        return transaction.store.put(entry);
      });
      await Promise.all([...done, transaction.done]);
    } catch (error) {
      for (const [name, place] of places) changed.set(name, place);
      throw error;
    }
  };

  /** What could not be written waits for the next change, which tries again. */
  const write = async (): Promise<void> => {
    if (writing || changed.size === 0) return;
    writing = true;
    const kept = await attempt(writeAll).then(isDone, isNotDone);
    writing = false;
    tell(kept);
    if (kept) await write();
  };

  const change = (place: Place) => {
    changed.set(nameOf(place), place);
    void write();
  };

  return {
    get keeps() {
      return keeps;
    },
    keep(entry) {
      const kept = { ...entry, documentId };
      own.set(nameOf(placeOf(kept)), kept);
      change(placeOf(kept));
    },
    drop(segmentId, sitting) {
      const place: Place = [documentId, segmentId, sitting];
      own.delete(nameOf(place));
      change(place);
    },
    async entries() {
      try {
        return await attempt(async (database) => {
          await takeFromShelf(shelf, documentId, (entries) =>
            addAll(database, entries, documentId),
          );
          const all = IDBKeyRange.bound([documentId], [documentId, []]);
          const found = await database.getAll(STORE, all);
          return found.toSorted((one, other) => one.since - other.since).map(entryOf);
        });
      } catch {
        tell(false);
        return [];
      }
    },
  };
}

/** Rejects where the browser forbids it, or another page holds an older one open. */
function openJournal(onLost: () => void): Promise<Connection> {
  return new Promise((resolve, reject) => {
    const refuse = () => reject(new Error("the browser does not open its storage"));
    setTimeout(refuse, LONGEST_OPENING);
    const opened = async () =>
      openDB<Shape>("tumac", 1, {
        upgrade: (database) => {
          database.createObjectStore(STORE, { keyPath: ["documentId", "segmentId", "sitting"] });
        },
        blocked: refuse,
        terminated: onLost,
      });
    opened().then(resolve, reject);
  });
}

async function addAll(
  database: Connection,
  entries: readonly JournalEntry[],
  documentId: number,
): Promise<void> {
  const transaction = database.transaction(STORE, "readwrite");
  const put = entries.map((entry) => transaction.store.put({ ...entry, documentId }));
  await Promise.all([...put, transaction.done]);
}

function placeOf({ documentId, segmentId, sitting }: Kept): Place {
  return [documentId, segmentId, sitting];
}

function nameOf([, segmentId, sitting]: Place): string {
  return `${segmentId} ${sitting}`;
}

function entryOf({ documentId: _, unanswered = [], verdict = null, ...entry }: Kept): JournalEntry {
  return { ...entry, unanswered, verdict };
}

function isDone(): boolean {
  return true;
}

function isNotDone(): boolean {
  return false;
}
