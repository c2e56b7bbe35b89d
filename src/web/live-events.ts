import type { Response } from "express";
import type { Glossary } from "../glossary/glossary.ts";
import type { GlossaryFeed } from "./glossary-feed.ts";

/** A page whose connection broke asks again so soon. Milliseconds. */
const RECONNECT = 2_000;

/** A line without meaning goes out this often, so that neither side nor anything between takes silence for the end. Milliseconds. */
const HEARTBEAT = 25_000;

/** Tells open pages what has changed while they are open. */
export interface LiveEvents {
  /** Keeps a response open and writes every event into it, beginning with how things stand. */
  follow(response: Response): void;
  /** Rows of documents were changed, or what is said about them, otherwise than by who writes in them. */
  rowsChanged(): void;
  /** Ends all responses: a server that stops waits for none of them. */
  end(): void;
}

export function createLiveEvents({
  glossary,
  glossaryFeed,
}: {
  readonly glossary: Pick<Glossary, "state">;
  readonly glossaryFeed: GlossaryFeed;
}): LiveEvents {
  const followers = new Set<Response>();
  let turn = 0;
  const tellAll = (message: string) => {
    for (const follower of followers) follower.write(message);
  };
  glossaryFeed.subscribe((_change, step) => tellAll(glossaryEvent(step)));
  const heartbeat = setInterval(() => tellAll(":\n\n"), HEARTBEAT).unref();

  return {
    follow(response) {
      response.writeHead(200, {
        "content-type": "text/event-stream; charset=utf-8",
        "cache-control": "no-store",
        "x-accel-buffering": "no", // a proxy in front passes every line on at once
      });
      response.write(`retry: ${RECONNECT}\n${glossaryEvent(glossary.state)}${rowsEvent(turn)}`);
      followers.add(response);
      response.once("close", () => followers.delete(response));
    },
    rowsChanged() {
      turn += 1;
      tellAll(rowsEvent(turn));
    },
    end() {
      clearInterval(heartbeat);
      for (const follower of followers) follower.end();
    },
  };
}

function glossaryEvent(state: number): string {
  return `event: glossary\ndata: ${JSON.stringify({ state })}\n\n`;
}

/** A page that was away knows by the number whether it has missed a change. */
function rowsEvent(turn: number): string {
  return `event: rows\ndata: ${JSON.stringify({ turn })}\n\n`;
}
