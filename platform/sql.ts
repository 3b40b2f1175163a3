import sql, { empty, join, raw, Sql } from 'sql-template-tag';

/** Parameterized SQL: what stands in `${}` becomes a parameter, never text. */
export { empty, join, raw, Sql, sql };

/** Runs a statement and gives its rows; a Tx and a read-only context both do. */
export interface Reader {
  rows<Row>(query: Sql): Promise<Row[]>;
}

/** The only row, or null. */
export async function firstRow<Row>(reader: Reader, query: Sql): Promise<Row | null> {
  return (await reader.rows<Row>(query))[0] ?? null;
}
