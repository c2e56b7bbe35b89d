import { access, constants, mkdir } from "node:fs/promises";
import { join } from "node:path";
import { Mishap } from "../errors.ts";
import { type Database, openDatabase } from "../storage/database.ts";
import { claim } from "../storage/sqlite.ts";

/** The database of a data folder, claimed: a second server would answer from a glossary of yesterday. */
export interface OpenData {
  readonly database: Database;
  readonly close: () => Promise<void>;
}

/** Opens the database of a folder, both made where there is none. Throws `dataBusy` or `dataUnusable`. */
export function openData(folder: string): Promise<OpenData> {
  return explaining(folder, async () => {
    await mkdir(folder, { recursive: true });
    await access(folder, constants.W_OK);
    const release = claim(join(folder, "tumac.lock"));
    const file = join(folder, "tumac.sqlite");
    const database = await openDatabase(file);
    await access(file, constants.W_OK); // SQLite reads what it may not write, and would fail at the first save
    return {
      database,
      close: async () => {
        await database.destroy();
        release();
      },
    };
  });
}

/** Opens a database that is there, to look into it: also while the app runs. Throws `dataUnusable`. */
export function openToRead(folder: string): Promise<OpenData> {
  return explaining(folder, async () => {
    const file = join(folder, "tumac.sqlite");
    await access(file, constants.R_OK);
    const database = await openDatabase(file);
    return { database, close: () => database.destroy() };
  });
}

/** Does something with the data; what the folder itself stands against is told as the mishap that it is. */
export async function explaining<Result>(
  folder: string,
  work: () => Promise<Result>,
): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    const cause = codeOf(error);
    if (cause.startsWith("SQLITE_BUSY")) throw new Mishap("dataBusy", { folder });
    if (FOLDER_TROUBLES.test(cause)) throw new Mishap("dataUnusable", { folder, cause });
    throw error;
  }
}

/** Codes of the system and of SQLite that speak of the folder, the file in it or the disk, not of our SQL. */
const FOLDER_TROUBLES =
  /^(?:E[A-Z]+|SQLITE_(?:NOTADB|CANTOPEN|READONLY|CORRUPT|IOERR|FULL|PERM)\w*)$/u;

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}
