import { CodedError } from '../../../../platform/errors';
import { done, refuse } from '../../../../platform/mutation';
import type { Context } from '../../context';
import type { NotificationRow } from '../../db/notification-tables';
import { lockChannel, lockNotification, startAnew } from '../../db/notifications';
import { resend } from '../../domain/notification';
import type { Code } from '../../errors';
import type { ResendNotificationInput } from '../../generated/resolver-types';
import { isOwn, seesOwn } from '../../permissions';
import { mutation } from '../mutation';

export const resendNotification = mutation<ResendNotificationInput, Context, Code, NotificationRow>({
  name: 'resendNotification',
  thing: 'notification',
  load: (context, id) => context.loaders.notification.load(id),
  async run({ tx, input }) {
    const notification = await lockNotification(tx, input.notificationId);
    if (!notification || !seesOwn(tx.viewer, notification))
      return refuse('NOTIFICATION_UNKNOWN', { path: ['input', 'notificationId'] });
    if (!isOwn(tx.viewer, notification)) throw new CodedError('FORBIDDEN');
    const next = resend(notification.state);
    if (!next.ok) return refuse(next.error);
    const channel = await lockChannel(tx, notification.channel_id);
    if (channel?.state === 'REMOVED') return refuse('CHANNEL_IS_REMOVED');
    await startAnew(tx, notification.id);
    return done(notification.id);
  },
});
