import type { RunningApp } from "./app.ts";

/** An event as a page reads it. */
export interface HeardEvent {
  readonly name: string;
  readonly id: string | null;
  // biome-ignore lint/suspicious/noExplicitAny: what a test looks into
  readonly data: any;
}

/** Listens to `/api/events` as an open page does. */
export async function listenTo(
  app: RunningApp,
  query: string,
  headers: Readonly<Record<string, string>> = {},
) {
  const leaving = new AbortController();
  const response = await fetch(`${app.address}/api/events${query}`, {
    headers,
    signal: leaving.signal,
  });
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let read = "";

  /** The next event; undefined once the server has ended them. */
  const next = async (): Promise<HeardEvent | undefined> => {
    const end = read.indexOf("\n\n");
    if (end < 0) {
      const { value, done } = (await reader?.read()) ?? { value: undefined, done: true };
      if (done) return undefined;
      read += value;
      return next();
    }
    const message = read.slice(0, end);
    read = read.slice(end + 2);
    return heard(message);
  };

  /** The next event of a name, whatever comes before it. */
  const nextOf = async (name: string): Promise<HeardEvent["data"]> => {
    for (let event = await next(); event !== undefined; event = await next())
      if (event.name === name) return event.data;
    throw new Error(`the events ended before one of ${name}`);
  };
  return { response, next, nextOf, leave: () => leaving.abort() };
}

function heard(message: string): HeardEvent {
  const fields = new Map(
    message.split("\n").map((line) => {
      const colon = line.indexOf(": ");
      return [line.slice(0, colon), line.slice(colon + 2)] as const;
    }),
  );
  const data = JSON.parse(fields.get("data") ?? "null");
  return { name: fields.get("event") ?? "", id: fields.get("id") ?? null, data };
}
