import type { DataSource } from 'typeorm';

/**
 * From now on: what the audit of a service says was tried, sorted. An act that was done by its name, one that was not
 * with the code that refused it, or FORBIDDEN.
 */
export async function auditFromNow(source: Pick<DataSource, 'query'>): Promise<() => Promise<string[]>> {
  const [{ mark }] = await source.query('SELECT pg_snapshot_xmax(pg_current_snapshot())::text AS mark');
  return async () => {
    const rows: { act: string; outcome: string; code: string | null }[] = await source.query(
      'SELECT act, outcome, code FROM audit_entries WHERE xmin::text::bigint >= $1',
      [mark],
    );
    return rows
      .map(({ act, outcome, code }) => (outcome === 'DONE' ? act : `${act} ${code ?? outcome}`))
      .sort();
  };
}
