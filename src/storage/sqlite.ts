import SQLite from "better-sqlite3";
import {
  type CreateTableBuilder,
  type Kysely,
  type QueryExecutorProvider,
  type SqliteDatabase,
  SqliteDialect,
  sql,
} from "kysely";

/**
 * The one file with SQL that only SQLite speaks: another engine behind the same stores replaces this
 * file and nothing else.
 */

/** A writer waits this long for another process (a backup, a second server) before it gives up. Milliseconds. */
const BUSY_TIMEOUT = 5_000;

/** Imports make statements of any length; those beyond this number are compiled each time. */
const MOST_STATEMENTS = 500;

/** Opens the database file, or one in memory for `:memory:`. Throws where the file is no database. */
export function sqliteDialect(file: string): SqliteDialect {
  const database = new SQLite(file);
  database.pragma("journal_mode = WAL");
  database.pragma("synchronous = FULL"); // an acknowledged save survives a power cut
  database.pragma("foreign_keys = ON");
  database.pragma(`busy_timeout = ${BUSY_TIMEOUT}`);
  return new SqliteDialect({ database: rememberStatements(database) });
}

/**
 * Claims a file for this process until it ends, however it ends: the system itself gives a lock back.
 * Throws SQLite's error `SQLITE_BUSY` where another process has claimed it. Answers what gives it back.
 */
export function claim(file: string): () => void {
  const lock = new SQLite(file, { timeout: 0 });
  lock.exec("begin exclusive");
  return () => lock.close();
}

/** Compiled statements are kept: the app asks the same few hundred questions all day. */
function rememberStatements(database: SQLite.Database): SqliteDatabase {
  const statements = new Map<string, SQLite.Statement>();
  return {
    close: () => database.close(),
    prepare(asked) {
      // on a full disk SQLite takes a transaction back itself; asked again, it would hide the reason
      const sql = asked === "rollback" && !database.inTransaction ? "select 1" : asked;
      const known = statements.get(sql);
      if (known) return known;
      const statement = database.prepare(sql);
      if (statements.size < MOST_STATEMENTS) statements.set(sql, statement);
      return statement;
    },
  };
}

/** Makes a table refuse values of another type than its columns have. */
export function strict<Table extends string, Column extends string>(
  table: CreateTableBuilder<Table, Column>,
): CreateTableBuilder<Table, Column> {
  return table.modifyEnd(sql`strict`);
}

/**
 * Lets rows be added to a table, but never changed or removed: history stays as it was. `insert or replace`
 * removes a row without asking the triggers that guard deletion, so a key that is taken is refused as well.
 */
export async function refuseChanges(
  database: Kysely<unknown>,
  { table, key }: { readonly table: string; readonly key: readonly string[] },
): Promise<void> {
  const refusal = sql`select raise(abort, ${sql.lit(`${table} are never changed`)})`;
  const sameKey = sql.join(
    key.map((column) => sql`${sql.ref(column)} = new.${sql.ref(column)}`),
    sql` and `,
  );
  const isTaken = sql`when exists (select 1 from ${sql.table(table)} where ${sameKey})`;
  for (const [verb, condition] of [
    ["update", sql``],
    ["delete", sql``],
    ["insert", isTaken],
  ] as const) {
    await sql`
      create trigger ${sql.id(`${table}_refuse_${verb}`)}
      before ${sql.raw(verb)} on ${sql.table(table)} ${condition}
      begin ${refusal}; end
    `.execute(database);
  }
}

/** Takes the refusal back, for a migration that makes a table anew. */
export async function allowChanges(database: QueryExecutorProvider, table: string): Promise<void> {
  for (const verb of ["update", "delete", "insert"])
    await sql`drop trigger ${sql.id(`${table}_refuse_${verb}`)}`.execute(database);
}
