import { today } from '../../../platform/dates';
import { firstRow, sql } from '../../../platform/sql';
import type { Tx } from '../../../platform/transaction';
import type { VotingMatterKind } from '../domain/kinds';
import { decideRequisition, type RequisitionRefusal } from '../domain/requisition-steps';
import { demandedMatters, hasVote, lockRequisition } from './requisitions';

/** Holds a vote that is run again. Before the estate: whoever acts on a vote takes the estate after it. */
export const holdReplaced = (tx: Tx, replacesId: string): Promise<unknown> =>
  tx.rows(sql`SELECT FROM voting_sessions s WHERE s.id::text = ${replacesId} FOR SHARE`);

/** Why a vote may not run another one again: only what is void is, and once. The caller holds it, and has locked the estate. */
export async function replacing(
  tx: Tx,
  estateId: string,
  replacesId: string,
): Promise<'SESSION_UNKNOWN' | 'VOTE_NOT_VOIDED' | 'VOTE_REPLACED' | null> {
  const voided = await firstRow<{ id: string; state: string }>(
    tx,
    sql`SELECT s.id, s.state FROM voting_sessions s WHERE s.id::text = ${replacesId} AND s.estate_id = ${estateId}`,
  );
  if (!voided) return 'SESSION_UNKNOWN';
  if (voided.state !== 'VOIDED') return 'VOTE_NOT_VOIDED';
  const again = sql`SELECT id FROM voting_sessions WHERE replaces_id = ${voided.id} AND state <> 'VOIDED'`;
  return (await firstRow(tx, again)) === null ? null : 'VOTE_REPLACED';
}

/** Why a vote does not answer a requisition: it was not supported enough, is answered already, or not all it demands is put to the vote. */
export async function answering(
  tx: Tx,
  estateId: string,
  requisitionId: string,
  matters: readonly { readonly kind: VotingMatterKind; readonly text: string }[],
): Promise<
  'REQUISITION_UNKNOWN' | RequisitionRefusal | 'REQUISITION_HAS_VOTE' | 'REQUISITION_MATTER_MISSING' | null
> {
  const requisition = await lockRequisition(tx, requisitionId);
  if (!requisition || requisition.estate_id !== estateId) return 'REQUISITION_UNKNOWN';
  const decided = decideRequisition(requisition, 'answerRequisition', today(tx.now));
  if (!decided.ok) return decided.error;
  if (await hasVote(tx, requisition.id)) return 'REQUISITION_HAS_VOTE';
  const put = new Set(matters.map(({ kind, text }) => `${kind} ${text.trim()}`));
  const demanded = await demandedMatters(tx, requisition.id);
  return demanded.every(({ kind, text }) => put.has(`${kind} ${text}`)) ? null : 'REQUISITION_MATTER_MISSING';
}
