import { parseLocalDate } from './dates';
import { CodedError } from './errors';
import { join, type Reader, raw, type Sql, sql } from './sql';

export const MAX_PAGE = 100;
const DEFAULT_PAGE = 20;

/** Arguments of every growing list. */
export interface PageArgs {
  readonly first?: number | null;
  readonly after?: string | null;
}

export interface Connection<Row> {
  readonly edges: readonly { readonly cursor: string; readonly node: Row }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  /** Computed only when the field is asked for; counts only what the viewer may see. */
  readonly totalCount: () => Promise<number>;
}

/** A sort key: an SQL expression that is never null, and the type its text form is cast back to. */
export interface SortKey {
  readonly expression: Sql;
  readonly type: 'date' | 'timestamptz' | 'uuid' | 'text' | 'bigint' | 'integer';
  readonly descending?: boolean;
}

const encode = (keys: readonly string[]): string => Buffer.from(JSON.stringify(keys)).toString('base64url');

const isDate = (text: string): boolean => parseLocalDate(text).ok;
const CLOCK = /^ ([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,6})?\+00$/;
const matches = (pattern: RegExp) => (text: string) => pattern.test(text);

/** What PostgreSQL can cast back: a forged cursor is the caller's mistake, not a failed statement. */
const VALID: Record<SortKey['type'], (text: string) => boolean> = {
  date: isDate,
  timestamptz: (text) => isDate(text.slice(0, 10)) && CLOCK.test(text.slice(10)),
  uuid: matches(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/),
  text: matches(/^[^\0]{0,300}$/),
  bigint: matches(/^-?\d{1,18}$/),
  integer: matches(/^-?\d{1,9}$/),
};

function decode(cursor: string, order: readonly SortKey[]): readonly string[] {
  const bad = () => new CodedError('BAD_USER_INPUT', 'after');
  let keys: unknown;
  try {
    keys = JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch {
    throw bad();
  }
  if (!Array.isArray(keys) || keys.length !== order.length) throw bad();
  if (!keys.every((key, i) => typeof key === 'string' && VALID[order[i]!.type](key))) throw bad();
  return keys as string[];
}

export function pageSize(first: number | null | undefined): number {
  const size = first ?? DEFAULT_PAGE;
  if (size < 1 || size > MAX_PAGE) throw new CodedError('BAD_USER_INPUT', `first: 1–${MAX_PAGE}`);
  return size;
}

/** `(a, b) > (x, y)` for keys of mixed direction: a > x OR (a = x AND (b > y OR …)). */
function beyond(order: readonly SortKey[], keys: readonly string[]): Sql {
  return order.reduceRight<Sql>((rest, key, i) => {
    const value = sql`${keys[i]}::${raw(key.type)}`;
    const further = sql`${key.expression} ${raw(key.descending ? '<' : '>')} ${value}`;
    if (i === order.length - 1) return further;
    return sql`(${further} OR (${key.expression} = ${value} AND ${rest}))`;
  }, sql`FALSE`);
}

/** For a `from` that cuts its own parts short: where the page starts, over the part's columns, and how many it needs. */
export interface Window {
  readonly past: (expressions: readonly Sql[]) => Sql;
  /** Null: all of them, to be counted. `LIMIT NULL` is no limit. */
  readonly limit: number | null;
}

/**
 * One page of `select … from … where …`, ordered by `order` (the last key unique). Never OFFSET:
 * the page starts after the cursor's key, so its cost does not grow with its place.
 */
export async function page<Row extends object>(
  reader: Reader,
  args: PageArgs,
  query: {
    readonly select: Sql;
    readonly from: Sql | ((window: Window) => Sql);
    readonly where: Sql;
    readonly order: readonly SortKey[];
  },
): Promise<Connection<Row>> {
  const size = pageSize(args.first);
  const { select, where, order } = query;
  const cursor = args.after ? decode(args.after, order) : null;
  const after = cursor ? sql`AND ${beyond(order, cursor)}` : sql``;
  const past: Window['past'] = (expressions) =>
    cursor
      ? beyond(
          order.map((key, i) => ({ ...key, expression: expressions[i]! })),
          cursor,
        )
      : sql`TRUE`;
  const fromOf = (window: Window): Sql =>
    typeof query.from === 'function' ? query.from(window) : query.from;
  const keys = join(order.map((key) => sql`(${key.expression})::text`));
  const orderBy = join(order.map((key) => sql`${key.expression} ${raw(key.descending ? 'DESC' : 'ASC')}`));
  const found = await reader.rows<Row & { _keys: string[] }>(
    sql`SELECT ${select}, ARRAY[${keys}] AS _keys FROM ${fromOf({ past, limit: size + 1 })}
        WHERE ${where} ${after} ORDER BY ${orderBy} LIMIT ${size + 1}`,
  );
  const edges = found.slice(0, size).map((node) => ({ cursor: encode(node._keys), node }));
  return {
    edges,
    pageInfo: {
      hasNextPage: found.length > size,
      hasPreviousPage: Boolean(args.after),
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: async () => {
      const everything = fromOf({ past: () => sql`TRUE`, limit: null });
      const [row] = await reader.rows<{ count: string }>(
        sql`SELECT count(*) AS count FROM ${everything} WHERE ${where}`,
      );
      return Number(row!.count);
    },
  };
}
