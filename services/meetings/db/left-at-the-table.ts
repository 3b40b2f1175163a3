import { today } from '../../../platform/dates';
import { sql } from '../../../platform/sql';
import type { Tx } from '../../../platform/transaction';
import { waitingOutcomes } from './agenda';
import { waitingAnswers } from './efforts';
import { waitingForwards } from './forwards';
import { isWaitingProposal } from './proposals';

/** The numbers of meetings that are neither closed nor cancelled. */
export async function meetingsAhead(tx: Tx, bodyId: string): Promise<string[]> {
  const rows = await tx.rows<{ number: string }>(
    sql`SELECT number FROM joint_meetings WHERE body_id = ${bodyId} AND state NOT IN ('CLOSED', 'CANCELLED') ORDER BY number`,
  );
  return rows.map(({ number }) => number);
}

/**
 * What only a table can deal with: open items, what meetings left behind, cases put to it, efforts under way, proposals,
 * and whatever would come to the next agenda from below, from above, or from a vote.
 */
export async function leftAtTheTable(tx: Tx, bodyId: string): Promise<string[]> {
  const rows = await tx.rows<{ title: string }>(
    sql`SELECT title FROM action_items WHERE body_id = ${bodyId} AND open
        UNION ALL SELECT title FROM agenda_items WHERE body_id = ${bodyId} AND state = 'CARRIED' AND carried_into_id IS NULL
        UNION ALL SELECT number FROM intakes WHERE body_id = ${bodyId} AND state = 'ESCALATED_TO_TABLE'
        UNION ALL SELECT title FROM efforts WHERE body_id = ${bodyId} AND ended_at IS NULL
        UNION ALL SELECT title FROM proposals p WHERE p.body_id = ${bodyId} AND ${isWaitingProposal(today(tx.now))}
        ORDER BY title LIMIT 20`,
  );
  const waiting = [
    ...(await waitingForwards(tx, bodyId)),
    ...(await waitingAnswers(tx, bodyId)),
    ...(await waitingOutcomes(tx, bodyId)),
  ];
  return [...rows, ...waiting].map(({ title }) => title).slice(0, 20);
}
