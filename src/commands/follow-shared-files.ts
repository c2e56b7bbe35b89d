import { mkdir } from "node:fs/promises";
import { watch } from "chokidar";
import type { GlossaryFeed } from "../web/glossary-feed.ts";
import type { Sharing } from "../web/sharing.ts";
import { isShared } from "./shared-folder.ts";

/** A change in the page is written once nothing more has come for so long. Milliseconds. */
const PAUSE = 1_000;

/** A file is read once its size has kept still for so long: programs write large ones in pieces. Milliseconds. */
const STILLNESS = { stabilityThreshold: 300, pollInterval: 100 };

/** Network drives tell nobody when a file changes on them, so that one has to look. Milliseconds. */
const LOOK_AGAIN = 30 * 1_000;

/** What is followed, and whom to tell of a sync that failed. */
export interface Followed {
  readonly sharing: Sharing;
  readonly folder: string;
  readonly feed: GlossaryFeed;
  readonly onFailure: (error: unknown) => void;
}

/** Brings files and glossary together after every change of either. Answers what ends it, with a last sync. */
export async function followSharedFiles({ sharing, folder, feed, onFailure }: Followed) {
  const sync = () => sharing.sync().catch(onFailure);
  let pending: NodeJS.Timeout | undefined;
  const soon = () => {
    clearTimeout(pending);
    pending = setTimeout(sync, PAUSE);
  };
  await mkdir(folder, { recursive: true }).catch(() => undefined); // where one may not, the first write says so
  const watcher = watch(folder, { ignoreInitial: true, depth: 0, awaitWriteFinish: STILLNESS });
  watcher.on("all", (_event, path) => {
    if (isShared(path.replace(/^.*[\\/]/u, ""))) soon();
  });
  watcher.on("ready", soon); // what changed while it was only beginning to watch, it does not tell
  watcher.on("error", onFailure);
  feed.subscribe(soon);
  const looking = setInterval(sync, LOOK_AGAIN);
  return async () => {
    clearTimeout(pending);
    clearInterval(looking);
    await watcher.close();
    await sync();
  };
}
