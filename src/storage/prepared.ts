import type { Compilable, CompiledQuery, Kysely } from "kysely";
import type { Tables } from "./schema.ts";

/** Stands in a query for a value that is not there yet. */
class Place {
  readonly name: string;
  /** Of several rows, from 0. */
  readonly row: number;

  constructor(name: string, row: number) {
    this.name = name;
    this.row = row;
  }
}

/** What is read or written again and again: on a database or within a transaction of it. */
export type Statement<Given, Row> = (
  database: Kysely<Tables>,
  given: Given,
) => Promise<readonly Row[]>;

/**
 * A query that is built and compiled once and then only filled in: building one anew takes as long as SQLite
 * itself, which a save, with its eight queries, would wait for. Its shape must not depend on the values.
 */
export function prepared<Given extends object, Row>(
  build: (database: Kysely<Tables>, given: Given) => Compilable<Row>,
): Statement<Given, Row> {
  let compiled: CompiledQuery<Row> | undefined;
  return async (database, given) => {
    compiled ??= build(database, places<Given>(0)).compile();
    const { rows } = await database.executeQuery(filled(compiled, [given]));
    return rows;
  };
}

/** Rows in one statement: among so many, a row takes half the time that it takes alone; more save nothing else. */
const ROWS = 20;

/** The same for any number of rows that are to be added, or asked for. */
export function preparedRows<Row extends object, Found>(
  build: (database: Kysely<Tables>, rows: readonly Row[]) => Compilable<Found>,
): (database: Kysely<Tables>, rows: readonly Row[]) => Promise<readonly Found[]> {
  const compiled = new Map<number, CompiledQuery<Found>>();
  const compile = (database: Kysely<Tables>, count: number) => {
    const rows = Array.from({ length: count }, (_, row) => places<Row>(row));
    const query = build(database, rows).compile();
    compiled.set(count, query);
    return query;
  };
  return async (database, rows) => {
    const found: Found[] = [];
    for (let at = 0; at < rows.length; at += ROWS) {
      const some = rows.slice(at, at + ROWS);
      const query = compiled.get(some.length) ?? compile(database, some.length);
      found.push(...(await database.executeQuery(filled(query, some))).rows);
    }
    return found;
  };
}

function filled<Row>(query: CompiledQuery<Row>, given: readonly object[]): CompiledQuery<Row> {
  const parameters = query.parameters.map((one) =>
    one instanceof Place ? Reflect.get(given[one.row] ?? {}, one.name) : one,
  );
  return { ...query, parameters };
}

/** Whatever value is asked for, a place for it. */
function places<Given extends object>(row: number): Given {
  const asked = new Proxy({}, { get: (_, name) => new Place(String(name), row) });
  return asked as Given; // the query is only built with them: each is replaced before it is run
}
