/** SQLite takes 32,766 values in a statement; a term, the longest of rows, has fifteen. */
const ROWS_A_STATEMENT = 500;

/** Rows in so many at a time as one statement takes. */
export function portions<Row>(rows: readonly Row[]): readonly (readonly Row[])[] {
  const count = Math.ceil(rows.length / ROWS_A_STATEMENT);
  return Array.from({ length: count }, (_, at) =>
    rows.slice(at * ROWS_A_STATEMENT, (at + 1) * ROWS_A_STATEMENT),
  );
}
