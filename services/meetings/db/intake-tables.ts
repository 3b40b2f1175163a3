import {
  boolean,
  date,
  id,
  instant,
  integer,
  integerKey,
  key,
  optionalId,
  optionalInstant,
  optionalText,
  table,
  text,
} from '../../../platform/tables';
import type { ExpectedOutcome, IntakeChannel, IntakeKind, IntakeScope, IntakeState } from '../domain/kinds';

export interface ProblemRow {
  readonly id: string;
  readonly code: string;
  readonly zh: string;
  readonly en: string;
  readonly added_by: string | null;
}
export const problems = table<ProblemRow>('problems', {
  id: key,
  code: { ...text, unique: true },
  zh: text,
  en: text,
  added_by: optionalId,
});

export interface ReplyPolicyRow {
  readonly id: string;
  /** Null: any. */
  readonly kind: IntakeKind | null;
  readonly channel: IntakeChannel | null;
  readonly valid_from: string;
  readonly working_days: number;
}
export const replyPolicies = table<ReplyPolicyRow>('reply_policies', {
  id: key,
  kind: optionalText,
  channel: optionalText,
  valid_from: date,
  working_days: integer,
});

export const intakeCounters = table<{ estate_id: string; year: number; value: number }>('intake_counters', {
  estate_id: key,
  year: integerKey,
  value: integer,
});

export interface IntakeRow {
  readonly id: string;
  readonly version: number;
  readonly estate_id: string;
  readonly number: string;
  readonly kind: IntakeKind;
  readonly channel: IntakeChannel;
  readonly hotline_number: string | null;
  readonly problem: string;
  readonly scope: IntakeScope;
  readonly building: string | null;
  readonly text: string;
  readonly received_at: Date;
  readonly recorded_at: Date;
  readonly contactable: boolean;
  readonly recorder_id: string | null;
  readonly recorder_name: string | null;
  /** Who recorded it ONLINE; never shown. */
  readonly reporter_subject: string | null;
  readonly about_id: string | null;
  readonly state: IntakeState;
  readonly handler_id: string | null;
  readonly handler_name: string | null;
  readonly supporting_ids: readonly string[];
  readonly reply_due_at: Date;
  readonly reply_due_provisional: boolean;
  /** Kept for ever; a reopened case has another reply due. */
  readonly first_reply_due_at: Date;
  readonly reply: string | null;
  readonly replied_at: Date | null;
  readonly replied_by: string | null;
  readonly first_replied_at: Date | null;
  readonly followed_up_at: Date | null;
  readonly closed_at: Date | null;
  /** At whose table it was put, last. */
  readonly body_id: string | null;
  readonly put_at: Date | null;
  /** What the table is asked for. */
  readonly table_outcome: ExpectedOutcome | null;
  readonly repeat_of_id: string | null;
  readonly new_facts: boolean;
  readonly withdrawn_reason: string | null;
  readonly reopened_count: number;
}
export const intakes = table<IntakeRow>('intakes', {
  id: key,
  version: integer,
  estate_id: id,
  number: text,
  kind: text,
  channel: text,
  hotline_number: optionalText,
  problem: text,
  scope: text,
  building: optionalText,
  text,
  received_at: instant,
  recorded_at: instant,
  contactable: boolean,
  recorder_id: optionalId,
  recorder_name: optionalText,
  reporter_subject: optionalText,
  about_id: optionalId,
  state: text,
  handler_id: optionalId,
  handler_name: optionalText,
  supporting_ids: { type: 'uuid', array: true },
  reply_due_at: instant,
  reply_due_provisional: boolean,
  first_reply_due_at: instant,
  reply: optionalText,
  replied_at: optionalInstant,
  replied_by: optionalId,
  first_replied_at: optionalInstant,
  followed_up_at: optionalInstant,
  closed_at: optionalInstant,
  body_id: optionalId,
  put_at: optionalInstant,
  table_outcome: optionalText,
  repeat_of_id: optionalId,
  new_facts: boolean,
  withdrawn_reason: optionalText,
  reopened_count: integer,
});

export interface IntakeFollowUpRow {
  readonly id: string;
  readonly intake_id: string;
  /** What was answered at the call back; null where it was not. */
  readonly contacted: boolean | null;
  readonly resolved: boolean | null;
  readonly satisfied: boolean | null;
  readonly note: string | null;
  readonly organization_id: string;
  readonly organization_name: string;
  readonly person_id: string | null;
  readonly at: Date;
}
const optionalBoolean = { ...boolean, nullable: true } as const;
export const intakeFollowUps = table<IntakeFollowUpRow>('intake_follow_ups', {
  id: key,
  intake_id: id,
  contacted: optionalBoolean,
  resolved: optionalBoolean,
  satisfied: optionalBoolean,
  note: optionalText,
  organization_id: id,
  organization_name: text,
  person_id: optionalId,
  at: instant,
});

export interface IntakeEventRow {
  readonly id: string;
  readonly intake_id: string;
  readonly act: string;
  readonly from_state: IntakeState | null;
  readonly to_state: IntakeState;
  readonly at: Date;
  /** Null where the person who brought it acted. */
  readonly organization_id: string | null;
  readonly organization_name: string | null;
  readonly person_id: string | null;
  readonly note: string | null;
}
export const intakeEvents = table<IntakeEventRow>('intake_events', {
  id: key,
  intake_id: id,
  act: text,
  from_state: optionalText,
  to_state: text,
  at: instant,
  organization_id: optionalId,
  organization_name: optionalText,
  person_id: optionalId,
  note: optionalText,
});

export const intakeTables = [problems, replyPolicies, intakeCounters, intakes, intakeFollowUps, intakeEvents];
export const intakeAppendOnly = ['problems', 'reply_policies', 'intake_follow_ups', 'intake_events'];
