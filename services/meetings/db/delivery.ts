import { firstRow, type Reader, sql } from '../../../platform/sql';
import type { Tx } from '../../../platform/transaction';
import { type AfterAttempt, LEASE_MS, ROBOT_LIMIT } from '../domain/notification';
import { type NotificationChannelRow, type NotificationRow, robotTokens } from './notification-tables';

export type Claimed = Pick<NotificationRow, 'id' | 'channel_id' | 'rule' | 'title' | 'text' | 'attempts'> & {
  readonly next_at: Date;
  readonly channel: Pick<
    NotificationChannelRow,
    'id' | 'kind' | 'robot' | 'address_sealed' | 'secret_sealed'
  >;
};

const ROBOTS = ['WECOM', 'DINGTALK'];

/** What becomes of a vote is sent after whatever was written to the channel about it before: the notice comes first. */
const inTurn = sql`(n.rule NOT IN ('VOTE_EXTENDED', 'VOTE_VOIDED') OR NOT EXISTS (SELECT FROM notifications earlier
  WHERE earlier.channel_id = n.channel_id AND earlier.subject_id = n.subject_id AND earlier.next_at IS NOT NULL
    AND (earlier.written_at, earlier.id) < (n.written_at, n.id)))`;

/**
 * Takes the next message that is due for a while, with a token of its robot; other senders skip the row meanwhile.
 * A robot without tokens is given back as exhausted: ask again without it. Null: nothing is due.
 */
export async function claim(
  tx: Tx,
  without: readonly string[],
): Promise<Claimed | { readonly exhausted: string } | null> {
  const found = await firstRow<Omit<Claimed, 'channel'> & Claimed['channel'] & { readonly cid: string }>(
    tx,
    sql`SELECT n.id, n.channel_id, n.rule, n.title, n.text, n.attempts, c.id AS cid, c.kind, c.robot, c.address_sealed, c.secret_sealed
        FROM notifications n JOIN notification_channels c ON c.id = n.channel_id
        WHERE n.next_at <= ${tx.now} AND c.state = 'ACTIVE' AND NOT c.robot = ANY(${without}::text[])
          AND ${inTurn}
        ORDER BY n.next_at, n.id LIMIT 1 FOR NO KEY UPDATE OF n SKIP LOCKED`,
  );
  if (!found) return null;
  if (ROBOTS.includes(found.kind) && !(await takeToken(tx, found.robot))) return { exhausted: found.robot };
  const until = new Date(tx.now.getTime() + LEASE_MS);
  await tx.rows(
    sql`UPDATE notifications SET attempts = attempts + 1, next_at = ${until} WHERE id = ${found.id}`,
  );
  const { cid, kind, robot, address_sealed, secret_sealed, ...message } = found;
  const channel = { id: cid, kind, robot, address_sealed, secret_sealed };
  return { ...message, attempts: found.attempts + 1, next_at: until, channel };
}

/** One of the robot's tokens; whoever asks at the same time waits, so that it holds over all processes. */
async function takeToken(tx: Tx, robot: string): Promise<boolean> {
  await tx.rows(sql`SELECT pg_advisory_xact_lock(hashtextextended(${robot}, 22))`);
  const since = new Date(tx.now.getTime() - ROBOT_LIMIT.withinMs);
  await tx.rows(sql`DELETE FROM robot_tokens WHERE robot = ${robot} AND taken_at <= ${since}`);
  const taken = await firstRow<{ count: number }>(
    tx,
    sql`SELECT count(*)::int AS count FROM robot_tokens WHERE robot = ${robot}`,
  );
  if (taken!.count >= ROBOT_LIMIT.messages) return false;
  await tx.insert(robotTokens, { id: tx.newId(), robot, taken_at: tx.now });
  return true;
}

/** Notes how it ended, unless somebody has taken the message over since. */
export async function settle(
  reader: Reader,
  { id, attempts }: Pick<Claimed, 'id' | 'attempts'>,
  after: AfterAttempt,
  now: Date,
): Promise<void> {
  const settled = after.state === 'RETRY' ? null : now;
  await reader.rows(
    sql`UPDATE notifications SET state = ${after.state}, next_at = ${after.state === 'RETRY' ? after.nextAt : null},
          last_error = ${after.state === 'SENT' ? null : after.code}, settled_at = ${settled}
        WHERE id = ${id} AND attempts = ${attempts} AND next_at IS NOT NULL`,
  );
}
