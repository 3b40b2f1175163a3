import { CodedError } from '../../../platform/errors';
import { type Outcome, refuse } from '../../../platform/mutation';
import type { Tx } from '../../../platform/transaction';
import type { NotificationChannelRow } from '../db/notification-tables';
import { lockChannel } from '../db/notifications';
import { afterChannelAct, type ChannelAct, type ChannelState } from '../domain/channel';
import type { Code } from '../errors';
import { isOwn, seesOwn } from '../permissions';

type Refused = Extract<Outcome<Code>, { readonly refused: unknown }>;

/** A channel locked for an act that it allows, and the state the act leads to; or why not. */
export async function lockForAct(
  tx: Tx,
  channelId: string,
  act: ChannelAct,
): Promise<{ readonly channel: NotificationChannelRow; readonly state: ChannelState } | Refused> {
  const channel = await lockChannel(tx, channelId);
  if (!channel || !seesOwn(tx.viewer, channel))
    return refuse('CHANNEL_UNKNOWN', { path: ['input', 'channelId'] });
  if (!isOwn(tx.viewer, channel)) throw new CodedError('FORBIDDEN');
  const next = afterChannelAct(channel.state, act);
  return next.ok ? { channel, state: next.value } : refuse(next.error);
}
