import { firstRow, type Reader, raw, sql } from '../../../platform/sql';
import type { Tx } from '../../../platform/transaction';
import type { WhistleState } from '../domain/kinds';
import { type WhistleDispatchRow, whistleDispatches } from './whistle-tables';

/** The dispatch that runs; the whistle's own lock is held by the caller. */
export const runningDispatch = (reader: Reader, whistleId: string): Promise<WhistleDispatchRow | null> =>
  firstRow(
    reader,
    sql`SELECT * FROM whistle_dispatches WHERE whistle_id = ${whistleId} AND ended_at IS NULL`,
  );

/** The lead that returned it last, where the last dispatch ended so. */
export async function returnedBy(reader: Reader, whistleId: string): Promise<string | null> {
  const last = await firstRow<WhistleDispatchRow>(
    reader,
    sql`SELECT * FROM whistle_dispatches WHERE whistle_id = ${whistleId} ORDER BY ordinal DESC LIMIT 1`,
  );
  return last?.ended_as === 'RETURNED' ? last.lead_id : null;
}

export async function insertDispatch(
  tx: Tx,
  row: Pick<
    WhistleDispatchRow,
    | 'whistle_id'
    | 'level'
    | 'dispatcher_id'
    | 'dispatcher_name'
    | 'lead_id'
    | 'lead_name'
    | 'insisted'
    | 'note'
    | 'acknowledge_due_at'
    | 'arrive_due_at'
    | 'handle_due_at'
  >,
): Promise<void> {
  const last = await firstRow<{ ordinal: number }>(
    tx,
    sql`SELECT coalesce(max(ordinal), 0) AS ordinal FROM whistle_dispatches WHERE whistle_id = ${row.whistle_id}`,
  );
  await tx.insert(whistleDispatches, {
    ...row,
    ordinal: last!.ordinal + 1,
    dispatched_at: tx.now,
    acknowledged_at: null,
    arrived_at: null,
    handled_at: null,
    return_reason: null,
    suggested_id: null,
    ended_at: null,
    ended_as: null,
  });
}

type Done = 'acknowledged_at' | 'arrived_at' | 'handled_at';

/** Notes when the lead did what it was given time for; null takes it back, when the handling is sent back. */
export async function noteDone(tx: Tx, whistleId: string, what: Done, at: Date | null): Promise<void> {
  await tx.rows(
    sql`UPDATE whistle_dispatches SET ${raw(what)} = ${at} WHERE whistle_id = ${whistleId} AND ended_at IS NULL`,
  );
}

/** Ends the running dispatch, if one runs. */
export async function endDispatch(
  tx: Tx,
  whistleId: string,
  as: WhistleState,
  back: { readonly reason: string | null; readonly suggestedId: string | null } = {
    reason: null,
    suggestedId: null,
  },
): Promise<void> {
  await tx.rows(
    sql`UPDATE whistle_dispatches SET ended_at = ${tx.now}, ended_as = ${as}, return_reason = ${back.reason},
          suggested_id = ${back.suggestedId}
        WHERE whistle_id = ${whistleId} AND ended_at IS NULL`,
  );
}
