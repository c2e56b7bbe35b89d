import type { MishapName, MishapValues } from "../errors.ts";
import type { DecidedField } from "../glossary/sharing/state.ts";

/** Why a shared file waits: until it is sound again, nothing is taken from it, and nothing written to it. */
export interface FileTrouble {
  /** Its name. */
  readonly file: string;
  readonly mishap: MishapName;
  readonly values: MishapValues;
}

/** The shared files, as far as the web layer must know of them. */
export interface Sharing {
  /** Where they are, as an absolute path; null for an app without them. */
  readonly folder: string | null;
  /** What stood in the way of files at the last sync. */
  troubles(): readonly FileTrouble[];
  /** Brings files and database together now; `decided` are conflicts that end with it. */
  sync(decided?: readonly DecidedField[]): Promise<void>;
}

/** For an app without a shared folder. */
export const NOTHING_SHARED: Sharing = {
  folder: null,
  troubles: () => [],
  sync: async () => undefined,
};
