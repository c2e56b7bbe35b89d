/** A server that refuses the connection altogether is asked again after this. Milliseconds. */
const RETRY = 15_000;

/** Changes of rows that follow each other so closely are told once. Milliseconds. */
const LULL = 300;

export interface LiveOptions {
  /** Called on each connection: the server is there. */
  readonly onConnect: () => void;
  /** Called with the state of the glossary on each connection, and after each change. */
  readonly onGlossary: (state: number) => void;
  /** Called where rows were changed from other pages, while this one was in sight or away. */
  readonly onRows: () => void;
}

/**
 * Hears of changes while the page is in sight. A browser keeps six connections to a server for all its pages:
 * those that nobody looks at leave theirs to the others, and learn what they have missed when they are seen again.
 */
export function listenToServer({ onConnect, onGlossary, onRows }: LiveOptions): void {
  let connection: EventSource | null = null;
  let turn: number | null = null;
  let soon: ReturnType<typeof setTimeout> | undefined;
  const onTurn = (next: number) => {
    if (turn !== null && next !== turn) {
      clearTimeout(soon);
      soon = setTimeout(onRows, LULL);
    }
    turn = next;
  };
  const disconnect = () => {
    connection?.close();
    connection = null;
  };
  const connect = () => {
    disconnect();
    const opened = new EventSource("/api/events");
    opened.addEventListener("open", onConnect);
    opened.addEventListener("glossary", ({ data }) => onGlossary(read(data).state ?? 0));
    opened.addEventListener("rows", ({ data }) => onTurn(read(data).turn ?? 0));
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
  document.addEventListener("visibilitychange", follow);
  window.addEventListener("pagehide", disconnect);
  follow();
}

function read(data: string): { readonly state?: number; readonly turn?: number } {
  return JSON.parse(data); // written by the server of this very page
}
