/** A server that refuses the connection altogether is asked again after this. Milliseconds. */
const RETRY = 15_000;

export interface LiveOptions {
  /** Called on each connection: the server is there. */
  readonly onConnect: () => void;
  /** Called with the state of the glossary on each connection, and after each change. */
  readonly onGlossary: (state: number) => void;
}

/**
 * Hears of changes while the page is in sight. A browser keeps six connections to a server for all its pages:
 * those that nobody looks at leave theirs to the others, and learn what they have missed when they are seen again.
 */
export function listenToServer({ onConnect, onGlossary }: LiveOptions): void {
  let connection: EventSource | null = null;
  const disconnect = () => {
    connection?.close();
    connection = null;
  };
  const connect = () => {
    disconnect();
    const opened = new EventSource("/api/events");
    opened.addEventListener("open", onConnect);
    opened.addEventListener("glossary", ({ data }) => onGlossary(stateIn(data)));
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

function stateIn(data: string): number {
  return (JSON.parse(data) as { readonly state: number }).state; // written by the server of this very page
}
