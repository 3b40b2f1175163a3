import { CodedError } from '../../../platform/errors';
import type { Tx } from '../../../platform/transaction';
import { lockSession, sessionById } from '../db/sessions';
import type { VotingSessionRow } from '../db/tables';
import { canRun, isPublic } from '../permissions';

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

/**
 * A vote that owners see, for an act of one of them, with what makes the viewer one; null where there is none. It is under
 * its lock only where the viewer is one: nobody else waits for it, or keeps ballots waiting.
 */
export async function sessionOfOwner<Found>(
  tx: Tx,
  id: string,
  find: (session: VotingSessionRow) => Promise<Found>,
): Promise<{ readonly session: VotingSessionRow; readonly found: Found } | null> {
  const session = await sessionById(tx, id);
  if (!session || !isPublic(session)) return null;
  const found = await find(session);
  return { session: found ? (await lockSession(tx, id))! : session, found };
}
