import DataLoader from 'dataloader';
import type { Reader, Sql } from './sql';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * Loads rows by id in one statement per batch. What is no id at all names nothing; what the query's
 * predicate hides is null, like what is absent.
 */
export function rowLoader<Row extends { readonly id: string }>(
  reader: Reader,
  query: (ids: readonly string[]) => Sql,
): DataLoader<string, Row | null> {
  return new DataLoader(async (ids) => {
    const rows = await reader.rows<Row>(query(ids.filter((id) => UUID.test(id))));
    const byId = new Map(rows.map((row) => [row.id, row]));
    return ids.map((id) => byId.get(id) ?? null);
  });
}

/** Loads the rows that belong to each key (a foreign id, say) in one statement per batch. */
export function groupLoader<Row>(
  reader: Reader,
  keyOf: (row: Row) => string,
  query: (keys: readonly string[]) => Sql,
): DataLoader<string, Row[]> {
  return new DataLoader(async (keys) => {
    const groups = new Map<string, Row[]>(keys.map((key) => [key, []]));
    for (const row of await reader.rows<Row>(query(keys))) groups.get(keyOf(row))?.push(row);
    return keys.map((key) => groups.get(key) ?? []);
  });
}
