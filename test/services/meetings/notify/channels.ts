import { v7 as newUuid } from 'uuid';
import type { Errand } from '../../../../platform/service';
import { deliverNotifications } from '../../../../services/meetings/delivery/errand';
import type { Reach } from '../../../../services/meetings/delivery/reach';
import { testLog } from '../../../support/database';
import { rowsOf } from '../attempts';
import { NOTIFYING, type Party, type Table } from '../table';

export const SECRET = 'a secret of the test';
export const WEBHOOK = { kind: 'WEBHOOK', address: 'https://hook.lianxi.example/in', secret: SECRET };
export const WECOM = {
  kind: 'WECOM',
  address: 'https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=wecom-key-1',
};
export const DINGTALK = {
  kind: 'DINGTALK',
  address: 'https://oapi.dingtalk.com/robot/send?access_token=token-1',
  secret: 'SEC0123456789',
};
export const MAIL = { kind: 'MAIL', address: 'office@police.example' };
export const ALL_TOPICS = ['DIGEST', 'REMINDER', 'OVERDUE'];

/** Registers a channel of a party, and gives its id. */
export async function channelOf(table: Table, party: Party, input: object = {}): Promise<string> {
  const { channel, userErrors } = await table.mutate(
    table.as[party],
    'addNotificationChannel',
    'channel { id }',
    {
      ...WEBHOOK,
      topics: ALL_TOPICS,
      ...input,
    },
  );
  if (userErrors.length > 0) throw new Error(JSON.stringify(userErrors));
  return channel.id;
}

export async function sendTest(table: Table, party: Party, channelId: string): Promise<void> {
  const { userErrors } = await table.mutate(table.as[party], 'testNotificationChannel', 'channel { id }', {
    channelId,
  });
  if (userErrors.length > 0) throw new Error(JSON.stringify(userErrors));
}

export const errandOf = (table: Table, environment: object = {}): Errand => ({
  rows: table.service.rows,
  dataSource: table.service.dataSource,
  environment: { ...NOTIFYING, ...environment },
  log: { ...testLog, warn: () => {} },
  now: () => table.clock.now,
  newId: newUuid,
});

export const deliver = (table: Table, reach: Reach, environment: object = {}): Promise<number> =>
  deliverNotifications(errandOf(table, environment), reach);

export interface Kept {
  readonly id: string;
  readonly channel_id: string;
  readonly rule: string;
  readonly day: string;
  readonly title: string;
  readonly text: string;
  readonly state: string;
  readonly attempts: number;
  readonly next_at: Date | null;
  readonly last_error: string | null;
}
export const kept = (table: Table): Promise<Kept[]> =>
  rowsOf(table, 'SELECT * FROM notifications ORDER BY written_at, id');

/** Moves the clock. */
export function pass(table: Table, minutes: number): void {
  table.clock.now = new Date(table.clock.now.getTime() + minutes * 60_000);
}

/** A test message that was given up. */
export async function deadNotification(table: Table, channelId: string): Promise<string> {
  await rowsOf(
    table,
    `UPDATE notifications SET state = 'DEAD', next_at = NULL, last_error = 'HTTP_500', settled_at = $2 WHERE channel_id = $1`,
    [channelId, table.clock.now],
  );
  const [row] = await rowsOf<{ id: string }>(
    table,
    'SELECT id FROM notifications WHERE channel_id = $1 LIMIT 1',
    [channelId],
  );
  return row!.id;
}

export const CHANNEL_MUTATIONS = [
  'testNotificationChannel',
  'pauseNotificationChannel',
  'resumeNotificationChannel',
  'removeNotificationChannel',
] as const;
export const NOTIFY_MUTATIONS = ['addNotificationChannel', ...CHANNEL_MUTATIONS, 'resendNotification'];
