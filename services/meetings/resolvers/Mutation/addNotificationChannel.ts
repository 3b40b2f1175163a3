import { done, refuse } from '../../../../platform/mutation';
import type { Context } from '../../context';
import { type NotificationChannelRow, notificationChannels } from '../../db/notification-tables';
import { channelExists } from '../../db/notifications';
import { robotOf, seal } from '../../delivery/sealing';
import { deliverySettings } from '../../delivery/settings';
import { checkAddress, hintOf } from '../../domain/channel';
import type { Code } from '../../errors';
import type { AddNotificationChannelInput } from '../../generated/resolver-types';
import { mutation } from '../mutation';

export const addNotificationChannel = mutation<
  AddNotificationChannelInput,
  Context,
  Code,
  NotificationChannelRow
>({
  name: 'addNotificationChannel',
  thing: 'channel',
  load: (context, id) => context.loaders.notificationChannel.load(id),
  async run({ tx, input, now }, { environment }) {
    const { key, webhookHosts } = deliverySettings(environment);
    if (key === null) return refuse('CHANNELS_NOT_SET_UP');
    const { kind, reminderDays } = input;
    const secret = input.secret ?? null;
    const topics = [...new Set(input.topics)];
    if (topics.length === 0) return refuse('INPUT_INVALID', { path: ['input', 'topics'] });
    if (reminderDays < 0 || reminderDays > 30)
      return refuse('INPUT_INVALID', { path: ['input', 'reminderDays'] });
    if (input.address.length > 2_000 || (secret?.length ?? 0) > 200)
      return refuse('INPUT_INVALID', { path: ['input', 'address'] });
    const address = checkAddress(kind, input.address.trim(), secret, webhookHosts);
    if (!address.ok) return refuse(address.error, { path: ['input', 'address'] });
    const organizationId = tx.viewer.actingFor!.organizationId;
    const robot = robotOf(key, address.value);
    if (await channelExists(tx, organizationId, robot))
      return refuse('CHANNEL_EXISTS', { path: ['input', 'address'] });

    const id = tx.newId();
    await tx.insert(notificationChannels, {
      id,
      version: 1,
      organization_id: organizationId,
      kind,
      state: 'ACTIVE',
      hint: hintOf(kind, address.value),
      robot,
      address_sealed: seal(key, 'address', id, address.value),
      secret_sealed: secret === null ? null : seal(key, 'secret', id, secret),
      topics,
      reminder_days: reminderDays,
      added_at: now,
      removed_at: null,
    });
    return done(id);
  },
});
