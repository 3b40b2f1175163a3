import { done } from '../../../../platform/mutation';
import type { Context } from '../../context';
import type { NotificationChannelRow } from '../../db/notification-tables';
import { notificationChannels } from '../../db/notification-tables';
import type { Code } from '../../errors';
import type { PauseNotificationChannelInput } from '../../generated/resolver-types';
import { lockForAct } from '../act-on-channel';
import { mutation } from '../mutation';

export const pauseNotificationChannel = mutation<
  PauseNotificationChannelInput,
  Context,
  Code,
  NotificationChannelRow
>({
  name: 'pauseNotificationChannel',
  thing: 'channel',
  load: (context, id) => context.loaders.notificationChannel.load(id),
  async run({ tx, input }) {
    const locked = await lockForAct(tx, input.channelId, 'pauseNotificationChannel');
    if ('refused' in locked) return locked;
    const { channel, state } = locked;
    await tx.save(notificationChannels, channel, { state });
    return done(channel.id);
  },
});
