import { ANONYMOUS } from '../../platform/identity';
import type { Errand } from '../../platform/service';
import { withTransaction } from '../../platform/transaction';
import { commitBatch, votesWithWaitingLeaves } from './db/proof';
import { shareSession } from './db/sessions';

/** Well under what a promise says: the work itself, and a process that takes over, need time too. */
export const COMMIT_EVERY_MS = 3_000;

/**
 * Commits the ballots that wait, vote by vote. It shares the session as a cast does, so that it waits for nobody but
 * the close; many processes may do it at once. Gives how many votes had ballots waiting.
 */
export async function commitBallots(
  errand: Pick<Errand, 'rows' | 'dataSource' | 'now' | 'newId'>,
): Promise<number> {
  const waiting = await votesWithWaitingLeaves(errand);
  for (const { id } of waiting) {
    await withTransaction(errand.dataSource, { ...errand, viewer: ANONYMOUS }, async (tx) => {
      const session = await shareSession(tx, id);
      if (session?.state === 'OPEN' || session?.state === 'CLOSED') await commitBatch(tx, session);
    });
  }
  return waiting.length;
}
