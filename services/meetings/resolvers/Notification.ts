import { page } from '../../../platform/connection';
import { sql } from '../../../platform/sql';
import type { NotificationRow } from '../db/notification-tables';
import { afterChannelAct, CHANNEL_ACT_NAMES } from '../domain/channel';
import { resend } from '../domain/notification';
import type {
  NotificationChannelResolvers,
  NotificationResolvers,
  OrganizationResolvers,
} from '../generated/resolver-types';
import { isOwn } from '../permissions';
import { showAction } from './available-actions';
import { reference } from './references';

export const NotificationChannel: NotificationChannelResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.notificationChannel.load(id),
  organization: ({ organization_id }) => reference(organization_id),
  availableActions: (channel, _args, { viewer }) =>
    isOwn(viewer, channel)
      ? CHANNEL_ACT_NAMES.map((act) => {
          const next = afterChannelAct(channel.state, act);
          return showAction(act, next.ok ? null : next.error);
        })
      : [],
};

export const Notification: NotificationResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.notification.load(id),
  channel: ({ channel_id }, _args, { loaders }) => loaders.notificationChannel.load(channel_id),
  availableActions: async ({ channel_id, state, ...row }, _args, { viewer, loaders }) => {
    if (!isOwn(viewer, row)) return [];
    const next = resend(state);
    if (!next.ok) return [showAction('resendNotification', next.error)];
    const channel = await loaders.notificationChannel.load(channel_id);
    return [showAction('resendNotification', channel?.state === 'REMOVED' ? 'CHANNEL_IS_REMOVED' : null)];
  },
};

const idOf = (parent: object): string => (parent as { readonly id: string }).id;

/** What an organization registered, and what it was sent. */
export const organizationNotifications: Pick<
  OrganizationResolvers,
  'notificationChannels' | 'notifications'
> = {
  notificationChannels: (parent, _args, { loaders }) => loaders.organizationChannels.load(idOf(parent)),
  notifications: (parent, { state, ...args }, context) =>
    page<NotificationRow>(context, args, {
      select: sql`n.*`,
      from: sql`notifications n`,
      where: sql`n.organization_id = ${idOf(parent)} AND ${context.visible('Notification', sql`n`)}
        ${state ? sql`AND n.state = ${state}` : sql``}`,
      order: [
        { expression: sql`n.written_at`, type: 'timestamptz', descending: true },
        { expression: sql`n.id`, type: 'uuid', descending: true },
      ],
    }),
};
