import {
  date,
  id,
  instant,
  integer,
  key,
  optionalInstant,
  optionalText,
  table,
  text,
} from '../../../platform/tables';
import type { ChannelKind, ChannelState, NotificationTopic } from '../domain/channel';
import type { NotificationRule, NotificationState } from '../domain/notification';

export interface NotificationChannelRow {
  readonly id: string;
  readonly version: number;
  readonly organization_id: string;
  readonly kind: ChannelKind;
  readonly state: ChannelState;
  readonly hint: string;
  /** Which robot or mailbox it is, as a keyed hash. */
  readonly robot: string;
  readonly address_sealed: string;
  readonly secret_sealed: string | null;
  readonly topics: readonly NotificationTopic[];
  readonly reminder_days: number;
  readonly added_at: Date;
  readonly removed_at: Date | null;
}
export const notificationChannels = table<NotificationChannelRow>('notification_channels', {
  id: key,
  version: integer,
  organization_id: id,
  kind: text,
  state: text,
  hint: text,
  robot: text,
  address_sealed: text,
  secret_sealed: optionalText,
  topics: { ...text, array: true },
  reminder_days: integer,
  added_at: instant,
  removed_at: optionalInstant,
});

export interface NotificationRow {
  readonly id: string;
  readonly channel_id: string;
  readonly organization_id: string;
  readonly rule: NotificationRule;
  /** The organization of a digest, the item of a reminder, the channel of a test. */
  readonly subject_id: string;
  readonly day: string;
  readonly title: string;
  readonly text: string;
  readonly state: NotificationState;
  readonly attempts: number;
  /** When it may be sent; while somebody sends it, when others may take it over. */
  readonly next_at: Date | null;
  readonly last_error: string | null;
  readonly written_at: Date;
  readonly settled_at: Date | null;
}
export const notifications = table<NotificationRow>('notifications', {
  id: key,
  channel_id: id,
  organization_id: id,
  rule: text,
  subject_id: id,
  day: date,
  title: text,
  text,
  state: text,
  attempts: integer,
  next_at: optionalInstant,
  last_error: optionalText,
  written_at: instant,
  settled_at: optionalInstant,
});

export interface RobotTokenRow {
  readonly id: string;
  readonly robot: string;
  readonly taken_at: Date;
}
export const robotTokens = table<RobotTokenRow>('robot_tokens', { id: key, robot: text, taken_at: instant });

export const notificationTables = [notificationChannels, notifications, robotTokens];
export const notificationDeletable = ['robot_tokens'];
