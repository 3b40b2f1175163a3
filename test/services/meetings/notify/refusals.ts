import { randomUUID } from 'node:crypto';
import type { Code } from '../../../../services/meetings/errors';
import { rowsOf } from '../attempts';
import { absent, input, type Refusal } from '../item-refusals';
import type { Table } from '../table';
import {
  ALL_TOPICS,
  CHANNEL_MUTATIONS,
  channelOf,
  deadNotification,
  MAIL,
  sendTest,
  WEBHOOK,
  WECOM,
} from './channels';

const added = (change: object) => (): object => ({ ...WEBHOOK, topics: ALL_TOPICS, ...change });
/** A channel of its own for each case. */
const fresh = () => ({ address: `https://hook.lianxi.example/${randomUUID()}` });
const refused = (code: Code, path: string, change: object): Refusal => ({
  by: 'addNotificationChannel',
  code,
  what: JSON.stringify(change).slice(0, 40),
  path: input(path),
  given: added(change),
});
const inState = (state: 'PAUSED' | 'REMOVED') => async (table: Table) => {
  const channelId = await channelOf(table, 'party', fresh());
  await rowsOf(table, 'UPDATE notification_channels SET state = $2, removed_at = $3 WHERE id = $1', [
    channelId,
    state,
    state === 'REMOVED' ? table.clock.now : null,
  ]);
  return { channelId };
};
const notified =
  (change: string | null) =>
  async (table: Table): Promise<object> => {
    const channelId = await channelOf(table, 'party', fresh());
    await sendTest(table, 'party', channelId);
    const notificationId = await deadNotification(table, channelId);
    if (change) await rowsOf(table, `UPDATE notifications SET ${change} WHERE id = $1`, [notificationId]);
    else
      await rowsOf(
        table,
        `UPDATE notification_channels SET state = 'REMOVED', removed_at = now() WHERE id = $1`,
        [channelId],
      );
    return { notificationId };
  };

/** What acts on channels and notifications refuse, done by the convener's people for their own. */
export const NOTIFY_REFUSALS: readonly Refusal[] = [
  refused('INPUT_INVALID', 'topics', { topics: [] }),
  refused('INPUT_INVALID', 'reminderDays', { reminderDays: 31 }),
  refused('INPUT_INVALID', 'address', { secret: 'x'.repeat(201) }),
  refused('CHANNEL_ADDRESS_INVALID', 'address', { address: 'http://hook.lianxi.example/' }),
  refused('CHANNEL_HOST_NOT_ALLOWED', 'address', { address: 'https://elsewhere.example/' }),
  refused('CHANNEL_SECRET_NEEDED', 'address', { secret: null }),
  refused('CHANNEL_SECRET_UNUSED', 'address', { ...WECOM }),
  {
    by: 'addNotificationChannel',
    code: 'CHANNEL_EXISTS',
    path: input('address'),
    given: async (table) => {
      const address = fresh();
      await channelOf(table, 'party', address);
      return added(address)();
    },
  },
  ...CHANNEL_MUTATIONS.map(
    (by): Refusal => ({
      by,
      code: 'CHANNEL_UNKNOWN',
      path: input('channelId'),
      given: () => ({ channelId: absent }),
    }),
  ),
  ...CHANNEL_MUTATIONS.map((by): Refusal => ({ by, code: 'CHANNEL_IS_REMOVED', given: inState('REMOVED') })),
  { by: 'testNotificationChannel', code: 'CHANNEL_IS_PAUSED', given: inState('PAUSED') },
  {
    by: 'testNotificationChannel',
    code: 'TEST_TOO_OFTEN',
    given: async (table) => {
      const address = { ...MAIL, address: `office-${randomUUID()}@police.example`, secret: null };
      // The mailbox is one, whoever registers it.
      const [ours, theirs] = [
        await channelOf(table, 'party', address),
        await channelOf(table, 'police', address),
      ];
      for (let sent = 0; sent < 5; sent++) await sendTest(table, 'police', theirs);
      return { channelId: ours };
    },
  },
  { by: 'pauseNotificationChannel', code: 'CHANNEL_IS_PAUSED', given: inState('PAUSED') },
  {
    by: 'resumeNotificationChannel',
    code: 'CHANNEL_IS_ACTIVE',
    given: async (table) => ({ channelId: await channelOf(table, 'party', fresh()) }),
  },
  {
    by: 'resendNotification',
    code: 'NOTIFICATION_UNKNOWN',
    path: input('notificationId'),
    given: () => ({ notificationId: absent }),
  },
  {
    by: 'resendNotification',
    code: 'NOTIFICATION_IS_PENDING',
    given: notified("state = 'PENDING', next_at = now(), settled_at = NULL"),
  },
  {
    by: 'resendNotification',
    code: 'NOTIFICATION_IS_RETRY',
    given: notified("state = 'RETRY', next_at = now(), settled_at = NULL"),
  },
  { by: 'resendNotification', code: 'NOTIFICATION_IS_SENT', given: notified("state = 'SENT'") },
  { by: 'resendNotification', code: 'CHANNEL_IS_REMOVED', what: 'its channel', given: notified(null) },
];

/** Provoked where the configuration is tested, without a key. */
export const NOTIFY_STATES = ['CHANNELS_NOT_SET_UP'] as const;
