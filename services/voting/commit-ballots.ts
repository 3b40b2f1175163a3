import { ANONYMOUS } from '../../platform/identity';
import type { Errand } from '../../platform/service';
import { withTransaction } from '../../platform/transaction';
import { commitBatch, votesWithWaitingLeaves } from './db/proof';
import { shareSession } from './db/sessions';

/** Well under what a promise says: the work itself, and a process that takes over, need time too. */
export const COMMIT_EVERY_MS = 3_000;

type Committing = Pick<Errand, 'rows' | 'dataSource' | 'now' | 'newId'>;

/**
 * Commits the ballots that wait, vote by vote. It shares the session as a cast does, so that it waits for nobody but
 * the close; many processes may do it at once. Gives how many votes had ballots waiting.
 */
export async function commitBallots(errand: Committing): Promise<number> {
  const waiting = await votesWithWaitingLeaves(errand);
  for (const { id } of waiting) await commitBallotsOf(errand, id);
  return waiting.length;
}

export const commitBallotsOf = (errand: Omit<Committing, 'rows'>, sessionId: string): Promise<void> =>
  withTransaction(errand.dataSource, { ...errand, viewer: ANONYMOUS }, async (tx) => {
    const session = await shareSession(tx, sessionId);
    if (session?.state === 'OPEN' || session?.state === 'CLOSED') await commitBatch(tx, session);
  });
