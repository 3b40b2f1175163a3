import { type Reader, sql } from '../../../platform/sql';
import type { DrawCommitment, DrawPart } from '../domain/draw';
import type { DrawPartRow } from './election-tables';

export const partColumns = sql`c.*, r.secret, r.revealed_at`;
export const partsWithReveals = sql`draw_commitments c
  LEFT JOIN draw_reveals r ON r.session_id = c.session_id AND r.organization_id = c.organization_id`;

/** The parts of a vote's seed, as they were committed; with their secrets once they are shown. */
export const drawPartsOf = (reader: Reader, sessionId: string): Promise<DrawPartRow[]> =>
  reader.rows(
    sql`SELECT ${partColumns} FROM ${partsWithReveals} WHERE c.session_id = ${sessionId} ORDER BY c.position`,
  );

export const committed = ({ organization_id, hash }: DrawPartRow): DrawCommitment => ({
  keeperId: organization_id,
  hash,
});

export const shown = (parts: readonly DrawPartRow[]): DrawPart[] =>
  parts.flatMap(({ organization_id, secret }) =>
    secret === null ? [] : [{ keeperId: organization_id, secret }],
  );
