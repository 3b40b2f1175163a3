import { CodedError } from '../../../platform/errors';
import type { Tx } from '../../../platform/transaction';
import { lockSession, sessionById } from '../db/sessions';
import type { VotingSessionRow } from '../db/tables';
import { canRun } from '../permissions';

/**
 * A vote under its lock, for an act of those who run it; null where there is none. Whether the viewer is one of them is
 * known before the lock is waited for: while it is held no ballot is cast, so it is nobody else's to take.
 */
export async function sessionToRun(tx: Tx, id: string): Promise<VotingSessionRow | null> {
  const session = await sessionById(tx, id);
  if (!session) return null;
  if (!canRun(tx.viewer, session)) throw new CodedError('FORBIDDEN');
  return lockSession(tx, id);
}
