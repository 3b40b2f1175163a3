import type { Window } from '../../../platform/connection';
import { raw, type Sql, sql } from '../../../platform/sql';

/** Lists that stand in an index, each in its own order; one row may stand on several of them. */
export interface Lists {
  /** Whose lists: rows `AS o(…)`. */
  readonly owners: Sql;
  /** What stands on the list of owner `o`: rows from here, with the two columns that order it. */
  readonly rows: Sql;
  readonly due: Sql;
  readonly id: Sql;
  readonly descending?: boolean;
}

/**
 * The first `limit` rows (`due`, `id`) of all lists together, each once. A list whose head comes after `limit` other heads
 * has no part in them, so all lists are asked for their first row and only those few for more: the cost does not grow
 * with what stands on them.
 */
export function firstOfAll({ owners, rows, due, id, descending }: Lists, { past, limit }: Window): Sql {
  const way = raw(descending ? 'DESC' : 'ASC');
  const first = (count: number | null) =>
    sql`SELECT ${due} AS due, ${id} AS id ${rows} AND ${past([due, id])}
        ORDER BY ${due} ${way}, ${id} ${way} LIMIT ${count}::bigint`;
  return sql`
    SELECT DISTINCT found.due, found.id FROM (
      SELECT o.*, dense_rank() OVER (ORDER BY head.due ${way}, head.id ${way}) AS place
      FROM ${owners} CROSS JOIN LATERAL (${first(1)}) head
    ) AS o CROSS JOIN LATERAL (${first(limit)}) found
    WHERE coalesce(o.place <= ${limit}::bigint, TRUE)
    ORDER BY found.due ${way}, found.id ${way} LIMIT ${limit}::bigint`;
}
