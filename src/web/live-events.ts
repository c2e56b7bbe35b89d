import type { Response } from "express";
import type { Glossary } from "../glossary/glossary.ts";
import type { DocumentFeed, ToldChange } from "./document-feed.ts";
import type { GlossaryFeed } from "./glossary-feed.ts";
import type { Presence } from "./presence.ts";

/** A page whose connection broke asks again so soon. Milliseconds. */
const RECONNECT = 2_000;

/** A line without meaning goes out this often, so that neither side nor anything between takes silence for the end. Milliseconds. */
const HEARTBEAT = 25_000;

/** Who comes, moves and goes within this time is told at once. Milliseconds. */
const PRESENCE_LULL = 200;

/** A page that reads so slowly that this much waits for it is cut off; it connects anew, and learns what it missed. Bytes. */
const LONGEST_WAIT = 256 * 1024;

/** A page that follows a document. */
export interface Following {
  readonly documentId: number;
  /** Names the page; null for a program that only listens. */
  readonly sitting: string | null;
  readonly author: string;
  /** The turn up to which it knows what was done to the document; null where it asks for nothing earlier. */
  readonly turn: number | null;
}

/** Tells open pages what has changed while they are open. */
export interface LiveEvents {
  /** Keeps a response open and writes every event into it, beginning with how things stand. */
  follow(response: Response, following?: Following): void;
  /** Rows of documents were changed, or what is said about them, otherwise than by who writes in them. */
  rowsChanged(): void;
  /** How many responses are open. */
  readonly followers: number;
  /** Ends all responses: a server that stops waits for none of them. */
  end(): void;
}

export interface EventSources {
  readonly glossary: Pick<Glossary, "state">;
  readonly glossaryFeed: GlossaryFeed;
  readonly feed: DocumentFeed;
  readonly presence: Presence;
}

export function createLiveEvents({
  glossary,
  glossaryFeed,
  feed,
  presence,
}: EventSources): LiveEvents {
  const followers = new Map<Response, Following | undefined>();
  let turn = 0;
  let ended = false;

  const tell = (message: string, documentId?: number) => {
    for (const [response, following] of followers) {
      if (documentId === undefined || following?.documentId === documentId)
        write(response, message);
    }
  };
  const tellPresence = (documentId: number) =>
    tell(presenceEvent(presence, documentId), documentId);
  glossaryFeed.subscribe((_change, step) => tell(glossaryEvent(step)));
  feed.subscribe((told) => tell(changeEvent(told), told.documentId));
  presence.subscribe(afterLull(tellPresence));
  const heartbeat = setInterval(() => {
    tell(":\n\n");
    presence.documents().forEach(tellPresence); // who has fallen silent does not say so
  }, HEARTBEAT).unref();

  /** How things stand with its document: what the page has missed, and who is there. */
  const greet = (response: Response, following: Following) => {
    const { documentId, sitting, turn: since } = following;
    const missed = feed.missed(documentId, { turn: since ?? feed.turn, sitting });
    response.write(`id: ${missed.turn}\n${event("missed", missed)}`);
    if (sitting === null) response.write(presenceEvent(presence, documentId));
    else response.once("close", presence.arrive({ ...following, sitting })); // tells it to all, this page too
  };

  return {
    follow(response, following) {
      response.writeHead(200, {
        "content-type": "text/event-stream; charset=utf-8",
        "cache-control": "no-store",
        "x-accel-buffering": "no", // a proxy in front passes every line on at once
      });
      response.write(`retry: ${RECONNECT}\n${glossaryEvent(glossary.state)}${rowsEvent(turn)}`);
      if (ended) return void response.end();
      followers.set(response, following);
      response.once("close", () => followers.delete(response));
      if (following !== undefined) greet(response, following);
    },
    rowsChanged() {
      turn += 1;
      tell(rowsEvent(turn));
    },
    get followers() {
      return followers.size;
    },
    end() {
      ended = true;
      clearInterval(heartbeat);
      for (const response of followers.keys()) response.end();
    },
  };
}

/** One message costs nothing; what piles up for a page that does not read would be held for ever. */
function write(response: Response, message: string): void {
  if (response.writableLength > LONGEST_WAIT) response.destroy();
  else response.write(message);
}

/** Does something for a number once, however often it is asked for meanwhile. */
function afterLull(act: (id: number) => void): (id: number) => void {
  const due = new Set<number>();
  return (id) => {
    if (due.has(id)) return;
    due.add(id);
    setTimeout(() => {
      due.delete(id);
      act(id);
    }, PRESENCE_LULL).unref();
  };
}

function event(name: string, data: object): string {
  return `event: ${name}\ndata: ${JSON.stringify(data)}\n\n`;
}

function glossaryEvent(state: number): string {
  return event("glossary", { state });
}

/** A page that was away knows by the number whether it has missed a change. */
function rowsEvent(turn: number): string {
  return event("rows", { turn });
}

/** The browser gives the id of the newest event when it connects anew. */
function changeEvent({ turn, change: { type, ...rest } }: ToldChange): string {
  return `id: ${turn}\n${event(type, { turn, ...rest })}`;
}

function presenceEvent(presence: Presence, documentId: number): string {
  return event("presence", { present: presence.of(documentId) });
}
