import type { Present } from "../../../../views/together-models.ts";

/** A server that refuses the connection altogether is asked again after this. Milliseconds. */
const RETRY = 15_000;

/** Changes of rows that follow each other so closely are told once. Milliseconds. */
const LULL = 300;

/** What can be heard from the server while the page is in sight. */
export interface LiveListener {
  /** On each connection: the server is there. */
  connected?(): void;
  /** The page is out of sight, or goes away: it does not listen any more. */
  disconnected?(): void;
  /** The state of the glossary, on each connection and after each change. */
  glossary?(state: number): void;
  /** Something else is to be said about rows. */
  rows?(): void;
  /** Other pages have written or locked segments; null where it is not known which. */
  changed?(segmentIds: readonly number[] | null): void;
  /** Other pages have split or joined segments. */
  structure?(): void;
  /** Everybody who has the document open, this page too. */
  present?(present: readonly Present[]): void;
}

export interface LivePage {
  readonly documentId: number;
  /** Names the page, so that it is not told what it did itself. */
  readonly sitting: string;
  /** What was done to the document up to this turn, the page shows already. */
  readonly turn: number;
}

/** Hears what others do to the document. */
export interface Live {
  listen(listener: LiveListener): void;
  /** Connects as soon as the page is in sight. */
  begin(): void;
}

/**
 * Hears of changes while the page is in sight. A browser keeps six connections to a server for all its pages:
 * those that nobody looks at leave theirs to the others, and learn what they have missed when they are seen again.
 */
export function createLive({ documentId, sitting, turn: first }: LivePage): Live {
  const listeners: LiveListener[] = [];
  let connection: EventSource | null = null;
  let turn = first;
  let rowsTurn: number | null = null;
  let soon: ReturnType<typeof setTimeout> | undefined;

  const tell = (say: (listener: LiveListener) => void) => {
    for (const listener of listeners) say(listener);
  };
  const onRows = ({ turn: next = 0 }: EventBody) => {
    if (rowsTurn !== null && next !== rowsTurn) {
      clearTimeout(soon);
      soon = setTimeout(() => tell((one) => one.rows?.()), LULL);
    }
    rowsTurn = next;
  };
  const onChange = ({ turn: next = turn, segments, sitting: doer, structure }: EventBody) => {
    turn = next;
    if (doer === sitting) return;
    if (segments === null) tell((one) => one.changed?.(null));
    else if (segments !== undefined && segments.length > 0)
      tell((one) => one.changed?.(segments.map(({ id }) => id)));
    if (structure) tell((one) => one.structure?.());
  };
  const disconnect = () => {
    if (connection === null) return;
    connection.close();
    connection = null;
    tell((one) => one.disconnected?.());
  };
  const connect = () => {
    const query = new URLSearchParams({ document: `${documentId}`, sitting, since: `${turn}` });
    const opened = new EventSource(`/api/events?${query}`);
    const on = (name: string, act: (body: EventBody) => void) =>
      opened.addEventListener(name, ({ data }) => act(read(data)));
    opened.addEventListener("open", () => tell((one) => one.connected?.()));
    on("glossary", ({ state = 0 }) => tell((one) => one.glossary?.(state)));
    on("rows", onRows);
    on("missed", onChange);
    on("saved", onChange);
    on("locked", onChange);
    on("structure", (body) => onChange({ ...body, structure: true }));
    on("presence", ({ present = [] }) => tell((one) => one.present?.(present)));
    // The browser tries again by itself, unless there was an answer that is no stream of events.
    opened.addEventListener("error", () => {
      if (opened.readyState === EventSource.CLOSED) setTimeout(follow, RETRY);
    });
    connection = opened;
  };
  const follow = () => {
    if (document.visibilityState !== "visible") disconnect();
    else if (connection === null || connection.readyState === EventSource.CLOSED) connect();
  };
  return {
    listen: (listener) => listeners.push(listener),
    begin() {
      document.addEventListener("visibilitychange", follow);
      window.addEventListener("pagehide", disconnect);
      follow();
    },
  };
}

/** What the events of the server bring along, each some of it. */
interface EventBody {
  readonly state?: number;
  readonly turn?: number;
  readonly sitting?: string | null;
  readonly segments?: readonly { readonly id: number }[] | null;
  readonly structure?: boolean;
  readonly present?: readonly Present[];
}

function read(data: string): EventBody {
  return JSON.parse(data); // written by the server of this very page
}
