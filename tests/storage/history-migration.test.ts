import { join } from "node:path";
import { Kysely, Migrator, sql } from "kysely";
import { expect, test } from "vitest";
import { checkChains } from "../../src/storage/chain-check.ts";
import * as foundation from "../../src/storage/migrations/0001_foundation.ts";
import * as glossary from "../../src/storage/migrations/0002_glossary.ts";
import * as files from "../../src/storage/migrations/0003_files.ts";
import * as structure from "../../src/storage/migrations/0004_structure.ts";
import * as annotations from "../../src/storage/migrations/0005_annotations.ts";
import * as locks from "../../src/storage/migrations/0006_locks.ts";
import * as words from "../../src/storage/migrations/0008_words.ts";
import { sqliteDialect } from "../../src/storage/sqlite.ts";
import { temporaryFolder } from "../support/server.ts";
import { MARKO, openStores } from "../support/stores.ts";

/** As it was before revisions formed a chain. */
const BEFORE = {
  "0001_foundation": foundation,
  "0002_glossary": glossary,
  "0003_files": files,
  "0004_structure": structure,
  "0005_annotations": annotations,
  "0006_locks": locks,
  "0008_words": words,
};

/** Two segments with three revisions, and one that is being written in. */
async function fillAsBefore(file: string): Promise<void> {
  const database = new Kysely<unknown>({ dialect: sqliteDialect(file) });
  const provider = { getMigrations: async () => BEFORE };
  expect((await new Migrator({ db: database, provider }).migrateToLatest()).error).toBeUndefined();
  for (const statement of [
    sql`insert into documents (id, title, file_name, format, skeleton, created_at, created_by, changed_at, changed_by, complete)
      values (1, 'Vijesti', 'a.txt', 'text', '[]', 1, 'Ana', 9, 'Ana', 1)`,
    sql`insert into segments (id, document_id, position, paragraph, source, source_words, target, status, locked, revision)
      values (1, 1, 1, 1, 'Prvi.', 1, 'First one.', 'translated', 0, 2), (2, 1, 2, 1, 'Drugi.', 1, 'Secon', 'draft', 0, 2)`,
    sql`insert into revisions (segment_id, number, target, status, author, at, origin, restored_from)
      values (1, 1, 'First.', 'draft', 'Ana', 2, 'typed', null), (2, 1, '', 'draft', 'Marko', 3, 'typed', null),
        (1, 2, 'First one.', 'translated', 'Marko', 4, 'restored', 1)`,
    sql`insert into sittings (segment_id, number, key, target, author, origin, saved_at)
      values (2, 2, 'tab', 'Secon', 'Ana', 'typed', 8)`,
  ])
    await statement.execute(database);
  await database.destroy();
}

test("revisions from before are chained as they are, and go on", async () => {
  const folder = temporaryFolder();
  const file = join(folder.path, "tumac.sqlite");
  await fillAsBefore(file);
  const stores = await openStores(file);
  expect(await stores.segments.revisions(1)).toEqual([
    {
      ...{ segmentId: 1, number: 2, target: "First one.", status: "translated", author: "Marko" },
      ...{ at: 4, origin: "restored", restoredFrom: 1, open: false },
    },
    {
      ...{ segmentId: 1, number: 1, target: "First.", status: "draft", author: "Ana" },
      ...{ at: 2, origin: "typed", open: false },
    },
  ]);
  const save = { target: "Second.", status: "translated", base: 2, key: "tab" } as const;
  await stores.segments.save(2, { ...save, ...MARKO, origin: "typed" });
  for await (const report of checkChains(stores.database))
    expect(report).toMatchObject({ title: "Vijesti", revisions: 5, break: null });
  await expect(stores.database.deleteFrom("revisions").execute()).rejects.toThrow("never changed");
  await stores.database.destroy();
  folder.remove();
});
