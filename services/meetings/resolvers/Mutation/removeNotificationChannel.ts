import { done } from '../../../../platform/mutation';
import type { Context } from '../../context';
import type { NotificationChannelRow } from '../../db/notification-tables';
import { notificationChannels } from '../../db/notification-tables';
import { giveUpWaiting } from '../../db/notifications';
import type { Code } from '../../errors';
import type { RemoveNotificationChannelInput } from '../../generated/resolver-types';
import { lockForAct } from '../act-on-channel';
import { mutation } from '../mutation';

export const removeNotificationChannel = mutation<
  RemoveNotificationChannelInput,
  Context,
  Code,
  NotificationChannelRow
>({
  name: 'removeNotificationChannel',
  thing: 'channel',
  load: (context, id) => context.loaders.notificationChannel.load(id),
  async run({ tx, input, now }) {
    const locked = await lockForAct(tx, input.channelId, 'removeNotificationChannel');
    if ('refused' in locked) return locked;
    const { channel, state } = locked;
    await tx.save(notificationChannels, channel, { state, removed_at: now });
    await giveUpWaiting(tx, channel.id);
    return done(channel.id);
  },
});
