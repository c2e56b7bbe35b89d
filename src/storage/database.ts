import { Kysely, Migrator } from "kysely";
import * as foundation from "./migrations/0001_foundation.ts";
import * as glossary from "./migrations/0002_glossary.ts";
import * as files from "./migrations/0003_files.ts";
import * as structure from "./migrations/0004_structure.ts";
import * as annotations from "./migrations/0005_annotations.ts";
import * as locks from "./migrations/0006_locks.ts";
import * as words from "./migrations/0008_words.ts";
import * as history from "./migrations/0009_history.ts";
import type { Tables } from "./schema.ts";
import { sqliteDialect } from "./sqlite.ts";

export type Database = Kysely<Tables>;

/** By name, in order. A migration that has shipped is never edited; a change is a new one. */
const MIGRATIONS = {
  "0001_foundation": foundation,
  "0002_glossary": glossary,
  "0003_files": files,
  "0004_structure": structure,
  "0005_annotations": annotations,
  "0006_locks": locks,
  "0008_words": words,
  "0009_history": history,
};

/** Opens the database, creates or updates its tables. `file` is a path, or `:memory:`. */
export async function openDatabase(file: string): Promise<Database> {
  const database: Database = new Kysely<Tables>({ dialect: sqliteDialect(file) });
  const migrator = new Migrator({
    db: database,
    provider: { getMigrations: async () => MIGRATIONS },
  });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) throw error;
  return database;
}
