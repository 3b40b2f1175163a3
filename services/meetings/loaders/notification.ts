import type { ServiceContext } from '../../../platform/context';
import { groupLoader, rowLoader } from '../../../platform/loading';
import { sql } from '../../../platform/sql';
import type { NotificationChannelRow, NotificationRow } from '../db/notification-tables';

/** Batched reads of channels and notifications. */
export function createNotificationLoaders(context: ServiceContext) {
  return {
    notificationChannel: rowLoader<NotificationChannelRow>(
      context,
      (ids) =>
        sql`SELECT t.* FROM notification_channels t WHERE t.id = ANY(${ids}::uuid[]) AND ${context.visible('NotificationChannel', sql`t`)}`,
    ),
    notification: rowLoader<NotificationRow>(
      context,
      (ids) =>
        sql`SELECT t.* FROM notifications t WHERE t.id = ANY(${ids}::uuid[]) AND ${context.visible('Notification', sql`t`)}`,
    ),
    organizationChannels: groupLoader<NotificationChannelRow>(
      context,
      (row) => row.organization_id,
      (ids) =>
        sql`SELECT t.* FROM notification_channels t WHERE t.organization_id = ANY(${ids}::uuid[])
              AND ${context.visible('NotificationChannel', sql`t`)} ORDER BY t.added_at, t.id`,
    ),
  };
}
