import { type LocalDate, today } from '../../../platform/dates';
import { firstRow, type Reader, type Sql, sql } from '../../../platform/sql';
import type { Tx } from '../../../platform/transaction';
import { WITH_LEAD } from '../domain/action-item';
import type { NotificationTopic } from '../domain/channel';
import type { NotificationRule } from '../domain/notification';
import { type DigestCounts, LINES_AT_MOST, type Message, type NamedItem } from '../domain/notification-text';
import { countOf } from './desk-situations';
import type { NotificationChannelRow, NotificationRow } from './notification-tables';

export const lockChannel = (tx: Tx, id: string): Promise<NotificationChannelRow | null> =>
  firstRow(tx, sql`SELECT * FROM notification_channels WHERE id = ${id} FOR NO KEY UPDATE`);

export const lockNotification = (tx: Tx, id: string): Promise<NotificationRow | null> =>
  firstRow(tx, sql`SELECT * FROM notifications WHERE id = ${id} FOR NO KEY UPDATE`);

/** Puts a message to each of the channels into the outbox, once for its rule, subject and the day it is of. */
export async function writeNotifications(
  tx: Tx,
  rule: NotificationRule,
  subjectId: string,
  channels: readonly Pick<NotificationChannelRow, 'id' | 'organization_id'>[],
  { title, text }: Message,
  day: LocalDate = today(tx.now),
): Promise<readonly string[]> {
  const ids: string[] = [];
  for (const channel of channels) {
    const id = tx.newId();
    await tx.rows(
      sql`INSERT INTO notifications (id, channel_id, organization_id, rule, subject_id, day, title, text, state, attempts, next_at, written_at)
          VALUES (${id}, ${channel.id}, ${channel.organization_id}, ${rule}, ${subjectId}, ${day}, ${title}, ${text}, 'PENDING', 0, ${tx.now}, ${tx.now})
          ON CONFLICT DO NOTHING`,
    );
    ids.push(id);
  }
  return ids;
}

/** How many tests went to an address in the last day, by whichever organization's channel. */
export async function testsOfDay(tx: Tx, robot: string): Promise<number> {
  // One after the other, so that two at once are counted as two.
  await tx.rows(sql`SELECT FROM notification_channels WHERE robot = ${robot} ORDER BY id FOR NO KEY UPDATE`);
  const row = await firstRow<{ count: number }>(
    tx,
    sql`SELECT count(*)::int AS count FROM notifications n JOIN notification_channels c ON c.id = n.channel_id
        WHERE c.robot = ${robot} AND n.rule = 'TEST' AND n.written_at > ${tx.now}::timestamptz - interval '1 day'`,
  );
  return row!.count;
}

/** The active channels of an organization that ask for this. */
export const channelsFor = (
  reader: Reader,
  organizationIds: readonly string[],
  topic: NotificationTopic,
): Promise<NotificationChannelRow[]> =>
  reader.rows(
    sql`SELECT * FROM notification_channels WHERE organization_id = ANY(${organizationIds}::uuid[])
          AND state = 'ACTIVE' AND ${topic} = ANY(topics) ORDER BY added_at, id`,
  );

/** An estate's name, and the residents' committees of the divisions it lies in that there are today. */
export async function residentsCommitteesOf(
  tx: Tx,
  estateId: string,
): Promise<{ readonly name: string; readonly organizationIds: readonly string[] }> {
  const found = await firstRow<{ name: string | null; organizationIds: string[] }>(
    tx,
    sql`SELECT (SELECT e.name FROM directory_estates e WHERE e.id = ${estateId}) AS name,
          ARRAY(SELECT o.id FROM directory_estate_divisions around
            JOIN directory_organizations o ON o.division_id = around.division_id
            WHERE around.estate_id = ${estateId} AND o.kind = 'RESIDENTS_COMMITTEE'
              AND o.valid_from <= ${today(tx.now)}::date AND (o.valid_to IS NULL OR o.valid_to > ${today(tx.now)}::date)
            ORDER BY o.id) AS "organizationIds"`,
  );
  return { name: found!.name ?? '', organizationIds: found!.organizationIds };
}

/** The organizations that were given a vote's notice. */
export async function toldOfNotice(tx: Tx, sessionId: string): Promise<readonly string[]> {
  const told = await tx.rows<{ organization_id: string }>(
    sql`SELECT DISTINCT organization_id FROM notifications WHERE rule = 'VOTE_NOTICE' AND subject_id = ${sessionId}`,
  );
  return told.map(({ organization_id }) => organization_id);
}

/** An item's own words and its place: no note, no reporter, no person. */
const named = sql`i.number, i.title, e.name AS place, i.due_on AS "dueOn"`;
const placed = sql`action_items i LEFT JOIN directory_estates e ON e.id = i.estate_id`;

/** The item and its lead and supporting organizations, while it is still with its lead. */
export async function itemToTell(
  tx: Tx,
  id: string,
): Promise<(NamedItem & { readonly organizationIds: readonly string[] }) | null> {
  return firstRow(
    tx,
    sql`SELECT ${named}, ARRAY(SELECT p.organization_id FROM action_item_parties p
          WHERE p.item_id = i.id AND p.role <> 'VERIFIER') AS "organizationIds"
        FROM ${placed} WHERE i.id = ${id} AND i.state = ANY(${WITH_LEAD}) FOR SHARE OF i`,
  );
}

const involved = (organizationId: string): Sql =>
  sql`FROM ${placed} JOIN action_item_parties p ON p.item_id = i.id
      WHERE p.organization_id = ${organizationId} AND p.open
        AND (p.role <> 'VERIFIER' OR i.state = 'SUBMITTED')`;

/** What an organization has open this morning: the counts, and the first lines. */
export async function digestOf(
  reader: Reader,
  organizationId: string,
  day: LocalDate,
): Promise<{
  readonly name: string;
  readonly counts: DigestCounts;
  readonly items: readonly NamedItem[];
} | null> {
  const counts = await firstRow<DigestCounts & { readonly name: string | null }>(
    reader,
    sql`SELECT count(*)::int AS open,
          ${countOf('TO_ACCEPT', day, 'toAccept')}, ${countOf('OVERDUE', day, 'overdue')},
          ${countOf('DUE_THIS_WEEK', day, 'dueThisWeek')}, ${countOf('RETURNED', day, 'returned')},
          ${countOf('CAME_BACK', day, 'cameBack')}, ${countOf('PART_LATE', day, 'partLate')},
          ${countOf('TO_VERIFY', day, 'toVerify')}, ${countOf('TO_ANSWER', day, 'toAnswer')},
          (SELECT o.name FROM directory_organizations o WHERE o.id = ${organizationId}) AS name
        ${involved(organizationId)}`,
  );
  if (!counts || counts.open === 0) return null;
  const { name, ...rest } = counts;
  const items = await reader.rows<NamedItem>(
    sql`SELECT ${named} ${involved(organizationId)} ORDER BY i.due_on, i.id LIMIT ${LINES_AT_MOST}`,
  );
  return { name: name ?? '', counts: rest, items };
}

/**
 * Is the address registered for the organization and not removed? Two at once wait for each other, so that the second is
 * refused with a code.
 */
export async function channelExists(tx: Tx, organizationId: string, robot: string): Promise<boolean> {
  await tx.rows(sql`SELECT pg_advisory_xact_lock(hashtextextended(${organizationId + robot}, 22))`);
  const found = await firstRow(
    tx,
    sql`SELECT id FROM notification_channels WHERE organization_id = ${organizationId} AND robot = ${robot} AND state <> 'REMOVED'`,
  );
  return found !== null;
}

/** What waits for a channel that is removed is not sent any more. */
export const giveUpWaiting = (tx: Tx, channelId: string): Promise<unknown> =>
  tx.rows(
    sql`UPDATE notifications SET state = 'DEAD', next_at = NULL, last_error = 'CHANNEL_REMOVED', settled_at = ${tx.now}
        WHERE channel_id = ${channelId} AND next_at IS NOT NULL`,
  );

/** As if it had never been tried. */
export const startAnew = (tx: Tx, id: string): Promise<unknown> =>
  tx.rows(
    sql`UPDATE notifications SET state = 'PENDING', attempts = 0, next_at = ${tx.now}, settled_at = NULL WHERE id = ${id}`,
  );
