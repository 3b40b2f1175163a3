import { type Connection, type PageArgs, page } from '../../../platform/connection';
import { type LocalDate, today } from '../../../platform/dates';
import { firstRow, type Sql, sql } from '../../../platform/sql';
import type { Tx } from '../../../platform/transaction';
import type { Context } from '../context';
import type { WaitingMatter } from '../domain/agenda';
import type { Deliberation } from '../domain/proposal';
import type { ProposalRow } from './proposal-tables';

export type LockedProposal = ProposalRow & Deliberation & { readonly convener_id: string };

const SUPPORTERS = sql`(SELECT count(*)::int FROM proposal_supports s WHERE s.proposal_id = p.id)`;

/** Locks first and counts then, so that two who support at once are both counted. */
export async function lockProposal(tx: Tx, id: string): Promise<LockedProposal | null> {
  await tx.rows(sql`SELECT FROM proposals WHERE id = ${id} FOR NO KEY UPDATE`);
  return firstRow(
    tx,
    sql`SELECT p.*, b.convener_id, ${SUPPORTERS} AS supporters, EXISTS (
          SELECT FROM proposal_supports s WHERE s.proposal_id = p.id AND s.subject = ${tx.viewer.subject}) AS supported
        FROM proposals p JOIN joint_bodies b ON b.id = p.body_id WHERE p.id = ${id}`,
  );
}

/** Whether the table still has to do with a proposal `p`: its days are not over, or it has its supporters and waits. */
export const isWaitingProposal = (on: LocalDate): Sql =>
  sql`(p.state = 'OPEN' AND (p.until >= ${on}::date OR ${SUPPORTERS} >= p.supporters_needed))`;

/**
 * Proposals of a body with enough support that no agenda has had, oldest first. Locked first and counted then: who steps
 * back meanwhile is not counted.
 */
export async function supportedProposals(tx: Tx, bodyId: string): Promise<WaitingMatter[]> {
  await tx.rows(
    sql`SELECT FROM proposals WHERE body_id = ${bodyId} AND state = 'OPEN' ORDER BY id FOR NO KEY UPDATE`,
  );
  const rows = await tx.rows<ProposalRow>(
    sql`SELECT p.* FROM proposals p WHERE p.body_id = ${bodyId} AND p.state = 'OPEN' AND ${SUPPORTERS} >= p.supporters_needed
        ORDER BY p.opened_at, p.id`,
  );
  return rows.map((row) => ({
    kind: 'PROPOSAL',
    id: row.id,
    title: row.title,
    expectedOutcome: 'DECIDE',
    raisedOn: today(row.opened_at),
  }));
}

export const proposalPage = (context: Context, of: Sql, args: PageArgs): Promise<Connection<ProposalRow>> =>
  page<ProposalRow>(context, args, {
    select: sql`p.*`,
    from: sql`proposals p`,
    where: sql`${of} AND ${context.visible('Proposal', sql`p`)}`,
    order: [
      { expression: sql`p.opened_at`, type: 'timestamptz', descending: true },
      { expression: sql`p.id`, type: 'uuid', descending: true },
    ],
  });
