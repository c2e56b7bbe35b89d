import { rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as after } from "node:timers/promises";

/** Two servers on one folder would each put their file in the place of the other's, whose edits were gone. */
const LOCK = ".tumac-lock";

/** Somebody else's writing is looked at so often. Milliseconds. */
const LOOK_AGAIN = 25;

/** Writing takes a fraction of a second; a lock that stands so long was left by a killed process. Milliseconds. */
const LEFT_BEHIND = 4_000;

/** Acts while no other server writes to the folder. Where no lock can be made, nothing can be written either. */
export async function alone<Result>(folder: string, act: () => Promise<Result>): Promise<Result> {
  const lock = join(folder, LOCK);
  const isOurs = await take(lock);
  try {
    return await act();
  } finally {
    if (isOurs) await rm(lock, { force: true });
  }
}

/**
 * False where the folder takes no lock: it is read-only, or the disk is full. How old a lock is, only our own
 * waiting tells: the clock of a network drive may be another.
 */
async function take(lock: string): Promise<boolean> {
  let waited = 0;
  let known: number | null = null;
  for (;;) {
    try {
      await writeFile(lock, "", { flag: "wx" });
      return true;
    } catch (error) {
      if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) return false;
    }
    const made = await madeAt(lock);
    waited = made === known ? waited + LOOK_AGAIN : 0;
    known = made;
    if (waited >= LEFT_BEHIND) await rm(lock, { force: true });
    else await after(LOOK_AGAIN);
  }
}

/** Null where it is gone already. */
async function madeAt(lock: string): Promise<number | null> {
  const found = await stat(lock).catch(() => null);
  return found?.mtimeMs ?? null;
}
