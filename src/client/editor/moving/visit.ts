/** Who comes back sooner than this has not been away. Milliseconds. */
const ABSENCE = 30 * 60 * 1000;

/** When somebody was here: last, and last before the visit that goes on. Milliseconds since 1970. */
interface Visits {
  readonly seen: number;
  readonly before: number | null;
}

/** What a reader has missed begins where the last visit ended; the browser remembers that for each document. */
export interface Visit {
  /** When the visit before this one ended; null where there was none. */
  readonly before: number | null;
}

export interface VisitOptions {
  readonly documentId: number;
  /** Undefined where the browser may store nothing. */
  readonly shelf: Pick<Storage, "getItem" | "setItem"> | undefined;
  readonly now: () => number;
  /** Calls back when the page goes out of sight. */
  readonly onLeaving: (leave: () => void) => void;
}

export function rememberVisit({ documentId, shelf, now, onLeaving }: VisitOptions): Visit {
  const key = `tumac.visit.${documentId}`;
  const last = read(shelf?.getItem(key) ?? "");
  const before = last === null || now() - last.seen < ABSENCE ? (last?.before ?? null) : last.seen;
  const note = () => {
    try {
      shelf?.setItem(key, JSON.stringify({ seen: now(), before }));
    } catch {
      // Where nothing more can be stored, the earlier visit stays the last one.
    }
  };
  note();
  onLeaving(note);
  return { before };
}

function read(text: string): Visits | null {
  try {
    const { seen, before } = JSON.parse(text); // written above, or by nobody
    if (typeof seen !== "number") return null;
    return { seen, before: typeof before === "number" ? before : null };
  } catch {
    return null;
  }
}
