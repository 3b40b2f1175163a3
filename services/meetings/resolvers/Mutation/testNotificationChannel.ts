import { done, refuse } from '../../../../platform/mutation';
import type { Context } from '../../context';
import { organizationName } from '../../db/action-items';
import type { NotificationChannelRow } from '../../db/notification-tables';
import { testsOfDay, writeNotifications } from '../../db/notifications';
import { MAIL_TESTS_A_DAY } from '../../domain/channel';
import { testText } from '../../domain/notification-text';
import type { Code } from '../../errors';
import type { TestNotificationChannelInput } from '../../generated/resolver-types';
import { lockForAct } from '../act-on-channel';
import { mutation } from '../mutation';

export const testNotificationChannel = mutation<
  TestNotificationChannelInput,
  Context,
  Code,
  NotificationChannelRow
>({
  name: 'testNotificationChannel',
  thing: 'channel',
  load: (context, id) => context.loaders.notificationChannel.load(id),
  async run({ tx, input }) {
    const locked = await lockForAct(tx, input.channelId, 'testNotificationChannel');
    if ('refused' in locked) return locked;
    const { channel } = locked;
    if (channel.kind === 'MAIL' && (await testsOfDay(tx, channel.robot)) >= MAIL_TESTS_A_DAY)
      return refuse('TEST_TOO_OFTEN');
    const name = (await organizationName(tx, channel.organization_id)) ?? '';
    await writeNotifications(tx, 'TEST', channel.id, [channel], testText(name));
    return done(channel.id);
  },
});
