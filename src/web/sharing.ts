import type { MishapName, MishapValues } from "../errors.ts";

/** Why a shared file waits: until it is sound again, nothing is taken from it, and nothing written to it. */
export interface FileTrouble {
  /** Its name. */
  readonly file: string;
  readonly mishap: MishapName;
  readonly values: MishapValues;
}

/** A conflict that was decided: the file takes what the page has. */
export interface DecidedField {
  /** Empty where it is about a whole file. */
  readonly conceptId: string;
  readonly field: string;
  readonly file: string;
}

/** The shared files, as far as the web layer must know of them. */
export interface Sharing {
  /** What stood in the way of files at the last sync. */
  troubles(): readonly FileTrouble[];
  /** Brings files and database together now; `decided` are conflicts that end with it. */
  sync(decided?: readonly DecidedField[]): Promise<void>;
}

/** For an app without a shared folder. */
export const NOTHING_SHARED: Sharing = { troubles: () => [], sync: async () => undefined };
