import { isWorkingDay } from '../../../platform/calendar/working-days';
import { chineseCalendar } from '../../../platform/calendar/years';
import type { Sweep } from '../../../platform/clock';
import { daysBetween, type LocalDate, localDate, startOfDay, today, weekday } from '../../../platform/dates';
import { type Sql, sql } from '../../../platform/sql';
import { channelsFor, digestOf, itemToTell, writeNotifications } from '../db/notifications';
import { WITH_LEAD } from '../domain/action-item';
import { digestText, overdueText, reminderText } from '../domain/notification-text';

const MORNING_MS = 8 * 3_600_000;
const morningOf = (day: LocalDate): Date => new Date(startOfDay(day).getTime() + MORNING_MS);

/** A year without data has its weekdays: better a digest too many than a year without one. */
function isMorning(now: Date): boolean {
  const day = today(now);
  if (now < morningOf(day)) return false;
  const known = isWorkingDay(chineseCalendar, day);
  return known.ok ? known.value.working : weekday(day) <= 5;
}

/** Only today's: whoever stood still a week is not told of seven mornings. */
const digest: Sweep = {
  rule: 'notification-digest',
  due: (now) =>
    sql`SELECT DISTINCT c.organization_id AS subject, ${morningOf(today(now))}::timestamptz AS due
        FROM notification_channels c
        WHERE ${isMorning(now)}::boolean AND c.state = 'ACTIVE' AND 'DIGEST' = ANY(c.topics)
          AND EXISTS (SELECT FROM action_item_parties p WHERE p.organization_id = c.organization_id AND p.open)`,
  async act(tx, organizationId) {
    const day = today(tx.now);
    const found = await digestOf(tx, organizationId, day);
    if (!found) return;
    const channels = await channelsFor(tx, [organizationId], 'DIGEST');
    const text = digestText(found.name, day, found.counts, found.items);
    await writeNotifications(tx, 'DIGEST', organizationId, channels, text);
  },
};

/** Items with their lead, with each active channel of those who do them. */
const told = (topic: 'REMINDER' | 'OVERDUE', day: Sql): Sql =>
  sql`SELECT DISTINCT i.id AS subject, (${day} + time '08:00') AT TIME ZONE 'Asia/Shanghai' AS due, i.due_on, c.added_at
      FROM notification_channels c
      JOIN action_item_parties p ON p.organization_id = c.organization_id AND p.open AND p.role <> 'VERIFIER'
      JOIN action_items i ON i.id = p.item_id
      WHERE c.state = 'ACTIVE' AND ${topic} = ANY(c.topics) AND i.state = ANY(${WITH_LEAD})`;

/** Some days before the due date, as each channel says; late for what was issued later than that, never after it. */
const reminder: Sweep = {
  rule: 'notification-reminder',
  due: (now) =>
    sql`SELECT DISTINCT t.subject, t.due FROM (${told('REMINDER', sql`i.due_on - c.reminder_days`)}) t
        WHERE t.due <= ${now} AND t.due_on >= ${today(now)}::date`,
  async act(tx, itemId, due) {
    const item = await itemToTell(tx, itemId);
    if (!item) return;
    const days = daysBetween(today(due), localDate(item.dueOn));
    const left = daysBetween(today(tx.now), localDate(item.dueOn));
    const channels = await channelsFor(tx, item.organizationIds, 'REMINDER');
    const asked = channels.filter((channel) => channel.reminder_days === days);
    if (left >= 0) await writeNotifications(tx, 'REMINDER', itemId, asked, reminderText(item, left));
  },
};

/** On the first day after the due date; what was overdue before a channel was there is told by its digest. */
const overdue: Sweep = {
  rule: 'notification-overdue',
  due: (now) =>
    sql`SELECT DISTINCT t.subject, t.due FROM (${told('OVERDUE', sql`i.due_on + 1`)}) t
        WHERE t.due <= ${now} AND t.added_at <= t.due`,
  async act(tx, itemId, due) {
    const item = await itemToTell(tx, itemId);
    if (!item || daysBetween(localDate(item.dueOn), today(due)) !== 1) return;
    const channels = await channelsFor(tx, item.organizationIds, 'OVERDUE');
    const there = channels.filter((channel) => channel.added_at <= due);
    await writeNotifications(tx, 'OVERDUE', itemId, there, overdueText(item));
  },
};

export const notificationSweeps: readonly Sweep[] = [digest, reminder, overdue];
