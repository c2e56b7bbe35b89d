import type { Compilable, CompiledQuery, Kysely } from "kysely";
import type { Tables } from "./schema.ts";

/** Stands in a query for a value that is not there yet. */
class Place {
  readonly name: string;

  constructor(name: string) {
    this.name = name;
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
    compiled ??= build(database, places<Given>()).compile();
    const values = new Map(Object.entries(given));
    const parameters = compiled.parameters.map((one) =>
      one instanceof Place ? values.get(one.name) : one,
    );
    const { rows } = await database.executeQuery<Row>({ ...compiled, parameters });
    return rows;
  };
}

/** Whatever value is asked for, a place for it. */
function places<Given extends object>(): Given {
  const asked = new Proxy({}, { get: (_, name) => new Place(String(name)) });
  return asked as Given; // the query is only built with them: each is replaced before it is run
}
