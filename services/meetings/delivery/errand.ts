import { ANONYMOUS } from '../../../platform/identity';
import type { Errand } from '../../../platform/service';
import { withTransaction } from '../../../platform/transaction';
import { type Claimed, claim, settle } from '../db/delivery';
import { afterAttempt } from '../domain/notification';
import { OPEN_INTERNET, type Reach } from './reach';
import { send } from './send';
import { deliverySettings } from './settings';

/** Slow ones do not hold up the others; and the pool is left to those who ask. */
const AT_ONCE = 4;

/** Sends all that is due; gives how many were sent. Without a key there is nothing to send. */
export async function deliverNotifications(errand: Errand, reach: Reach = OPEN_INTERNET): Promise<number> {
  const settings = deliverySettings(errand.environment);
  if (settings.key === null) return 0;
  const exhausted = new Set<string>();
  let sent = 0;

  async function next(): Promise<Claimed | null> {
    for (;;) {
      const claimed = await withTransaction(errand.dataSource, { viewer: ANONYMOUS, ...errand }, (tx) =>
        claim(tx, [...exhausted]),
      );
      if (claimed === null || !('exhausted' in claimed)) return claimed;
      exhausted.add(claimed.exhausted);
    }
  }
  async function sender(): Promise<void> {
    for (let message = await next(); message; message = await next()) {
      const { id, rule, title, text, attempts, channel } = message;
      const attempted = await send(settings, reach, channel, { id, rule, title, text, at: errand.now() });
      const now = errand.now();
      const after = afterAttempt(attempts, attempted, now);
      if (after.state === 'SENT') sent += 1;
      if (after.state === 'DEAD')
        errand.log.warn('a notification was given up', { act: rule, code: after.code });
      await settle(errand, message, after, now);
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, sender));
  return sent;
}
