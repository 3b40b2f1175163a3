import { err, ok, type Result } from '../../../platform/result';

export type ChannelKind = 'WEBHOOK' | 'WECOM' | 'DINGTALK' | 'MAIL';
export type ChannelState = 'ACTIVE' | 'PAUSED' | 'REMOVED';
/** What a channel asks for. */
export type NotificationTopic = 'DIGEST' | 'REMINDER' | 'OVERDUE' | 'VOTE_NOTICE';

export type ChannelAct =
  | 'testNotificationChannel'
  | 'pauseNotificationChannel'
  | 'resumeNotificationChannel'
  | 'removeNotificationChannel';

/** Where an act leads from each state; null: it is refused. */
export const CHANNEL_ACTS = {
  ACTIVE: {
    testNotificationChannel: 'ACTIVE',
    pauseNotificationChannel: 'PAUSED',
    resumeNotificationChannel: null,
    removeNotificationChannel: 'REMOVED',
  },
  PAUSED: {
    testNotificationChannel: null,
    pauseNotificationChannel: null,
    resumeNotificationChannel: 'ACTIVE',
    removeNotificationChannel: 'REMOVED',
  },
  REMOVED: {
    testNotificationChannel: null,
    pauseNotificationChannel: null,
    resumeNotificationChannel: null,
    removeNotificationChannel: null,
  },
} as const satisfies Record<ChannelState, Record<ChannelAct, ChannelState | null>>;
export const CHANNEL_ACT_NAMES = Object.keys(CHANNEL_ACTS.ACTIVE) as readonly ChannelAct[];

export function afterChannelAct(
  state: ChannelState,
  act: ChannelAct,
): Result<ChannelState, `CHANNEL_IS_${ChannelState}`> {
  const next = CHANNEL_ACTS[state][act];
  return next ? ok(next) : err(`CHANNEL_IS_${state}`);
}

export type AddressRefusal =
  | 'CHANNEL_ADDRESS_INVALID'
  | 'CHANNEL_HOST_NOT_ALLOWED'
  | 'CHANNEL_SECRET_NEEDED'
  | 'CHANNEL_SECRET_UNUSED';

/** Robots are reached at their maker's, and nowhere else. */
export const ROBOT_HOSTS = { WECOM: 'qyapi.weixin.qq.com', DINGTALK: 'oapi.dingtalk.com' } as const;
const ROBOT_PATHS = { WECOM: '/cgi-bin/webhook/send', DINGTALK: '/robot/send' } as const;
const ROBOT_KEYS = { WECOM: 'key', DINGTALK: 'access_token' } as const;
const MAIL = /^[A-Za-z0-9._%+-]{1,64}@(?:[A-Za-z0-9-]{1,63}\.)+[A-Za-z0-9-]{2,63}$/;
const SHORTEST_SECRET = 16;

/** An address in its normal form, or why it is none: HTTPS to an allowed host, without a user, a port or a fragment. */
export function checkAddress(
  kind: ChannelKind,
  address: string,
  secret: string | null,
  webhookHosts: readonly string[],
): Result<string, AddressRefusal> {
  if (kind === 'WEBHOOK' && (secret === null || secret.length < SHORTEST_SECRET))
    return err('CHANNEL_SECRET_NEEDED');
  if ((kind === 'WECOM' || kind === 'MAIL') && secret !== null) return err('CHANNEL_SECRET_UNUSED');
  if (kind === 'MAIL') return MAIL.test(address) ? ok(address) : err('CHANNEL_ADDRESS_INVALID');
  if (!URL.canParse(address)) return err('CHANNEL_ADDRESS_INVALID');
  const url = new URL(address);
  const plain = url.username === '' && url.password === '' && url.port === '' && url.hash === '';
  if (url.protocol !== 'https:' || !plain) return err('CHANNEL_ADDRESS_INVALID');
  if (kind === 'WEBHOOK')
    return webhookHosts.includes(url.hostname) ? ok(url.href) : err('CHANNEL_HOST_NOT_ALLOWED');
  if (url.hostname !== ROBOT_HOSTS[kind]) return err('CHANNEL_HOST_NOT_ALLOWED');
  const token = url.searchParams.get(ROBOT_KEYS[kind]);
  if (url.pathname !== ROBOT_PATHS[kind] || !token) return err('CHANNEL_ADDRESS_INVALID');
  // The key alone says which robot it is: with anything else beside it, one robot would pass for two.
  return ok(`${url.origin}${url.pathname}?${ROBOT_KEYS[kind]}=${encodeURIComponent(token)}`);
}

/** How many test messages one mailbox takes in a day: whose it is nobody has proved, and a robot has a limit of its own. */
export const MAIL_TESTS_A_DAY = 5;

/** As the graph shows it: enough to tell one from another, never enough to send to it. */
export function hintOf(kind: ChannelKind, address: string): string {
  if (kind === 'MAIL') return `${address[0]}…@${address.split('@')[1]}`;
  return `${new URL(address).hostname}/…${address.slice(-4)}`;
}
