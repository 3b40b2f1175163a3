import { v5 } from 'uuid';

/** Column to value; a column that is left out takes its default. */
export type Row = Readonly<Record<string, unknown>>;

/** A constraint, its table, and what turns a good row into one that breaks this constraint and no other. */
export type BadRow = readonly [constraint: string, table: string, overrides: Row];

/** A constraint, its table, and what two good rows may not have in common. */
export type Clash = readonly [constraint: string, table: string, shared: Row];

export interface Rows {
  /**
   * The n-th good row of each table, pointing to the n-th rows of the tables above it.
   * Its first column tells it from the others.
   */
  readonly good: Readonly<Record<string, (n: number) => Row>>;
  readonly bad: readonly BadRow[];
  readonly clashes: readonly Clash[];
}

/** The id of the n-th thing of its kind: the same each time, so that a row can be pointed to by name. */
export const id = (kind: string, n = 1): string => v5(`${kind}/${n}`, v5.URL);

export const DAY = '2026-03-02';
export const DAY_BEFORE = '2026-03-01';
export const DAY_AFTER = '2026-03-03';
export const BEFORE = '2026-03-02T08:00:00+08:00';
export const AT = '2026-03-02T09:00:00+08:00';
export const LATER = '2026-03-02T18:00:00+08:00';
