import type { Calendar } from '../../../platform/calendar/calendar-year';
import {
  addWorkingDays,
  type CalendarYearUnknown,
  type Deadline,
} from '../../../platform/calendar/working-days';
import { chineseCalendar } from '../../../platform/calendar/years';
import { today } from '../../../platform/dates';
import { err, ok, type Result } from '../../../platform/result';
import type { IntakeChannel, IntakeKind, IntakeScope, IntakeState } from './kinds';

/** What an act makes of a case in each state; null: it cannot be done there. */
type Row = Readonly<Record<IntakeState, IntakeState | null>>;

export const INTAKE_ACTS = {
  assignIntake: {
    RECEIVED: 'ASSIGNED',
    ASSIGNED: 'ASSIGNED',
    REPLIED: null,
    FOLLOWED_UP: null,
    CLOSED: null,
    ESCALATED_TO_TABLE: null,
    REPEATED: null,
    WITHDRAWN: null,
    REOPENED: 'ASSIGNED',
  },
  replyToIntake: {
    RECEIVED: null,
    ASSIGNED: 'REPLIED',
    REPLIED: null,
    FOLLOWED_UP: null,
    CLOSED: null,
    // Until a meeting has dealt with it, a reply is an interim one.
    ESCALATED_TO_TABLE: 'ESCALATED_TO_TABLE',
    REPEATED: null,
    WITHDRAWN: null,
    REOPENED: 'REPLIED',
  },
  followUpIntake: {
    RECEIVED: null,
    ASSIGNED: null,
    REPLIED: 'FOLLOWED_UP',
    FOLLOWED_UP: 'FOLLOWED_UP',
    CLOSED: 'CLOSED',
    ESCALATED_TO_TABLE: null,
    REPEATED: null,
    WITHDRAWN: null,
    REOPENED: null,
  },
  closeIntake: {
    RECEIVED: null,
    ASSIGNED: null,
    REPLIED: 'CLOSED',
    FOLLOWED_UP: 'CLOSED',
    CLOSED: null,
    ESCALATED_TO_TABLE: null,
    REPEATED: null,
    WITHDRAWN: null,
    REOPENED: null,
  },
  putIntakeToTable: {
    RECEIVED: null,
    ASSIGNED: 'ESCALATED_TO_TABLE',
    REPLIED: 'ESCALATED_TO_TABLE',
    FOLLOWED_UP: null,
    CLOSED: null,
    ESCALATED_TO_TABLE: null,
    REPEATED: null,
    WITHDRAWN: null,
    REOPENED: 'ESCALATED_TO_TABLE',
  },
  markRepeat: {
    RECEIVED: 'REPEATED',
    ASSIGNED: 'REPEATED',
    REPLIED: null,
    FOLLOWED_UP: null,
    CLOSED: null,
    ESCALATED_TO_TABLE: null,
    REPEATED: null,
    WITHDRAWN: null,
    REOPENED: null,
  },
  withdrawIntake: {
    RECEIVED: 'WITHDRAWN',
    ASSIGNED: 'WITHDRAWN',
    REPLIED: null,
    FOLLOWED_UP: null,
    CLOSED: null,
    ESCALATED_TO_TABLE: 'WITHDRAWN',
    REPEATED: null,
    WITHDRAWN: null,
    REOPENED: 'WITHDRAWN',
  },
} as const satisfies Record<string, Row>;

export type IntakeAct = keyof typeof INTAKE_ACTS;
export const INTAKE_ACT_NAMES = Object.keys(INTAKE_ACTS) as readonly IntakeAct[];

/** What the acts ask of a case. */
export interface Intake {
  readonly state: IntakeState;
  readonly kind: IntakeKind;
  readonly scope: IntakeScope;
  /** The person who gave the present reply. */
  readonly repliedBy: string | null;
  /** A meeting has discussed or decided it since it was put to the table. */
  readonly dealtWith: boolean;
}

/** In what roles somebody acts on a case. */
export interface IntakeActor {
  readonly personId: string | null;
  /** The organization that recorded it or governs the place, and whom it is not about. */
  readonly keeps: boolean;
  readonly handles: boolean;
  readonly reported: boolean;
}

export type IntakeRoleRefusal = 'NOT_INTAKE_KEEPER' | 'NOT_HANDLER' | 'NOT_REPORTER' | 'CALLER_REPLIED';
export type IntakeRefusal =
  | IntakeRoleRefusal
  | `INTAKE_IS_${IntakeState}`
  | 'FOLLOW_UP_NEEDED'
  | 'SCOPE_TOO_SMALL';

const ROLE_REFUSALS: readonly string[] = [
  'NOT_INTAKE_KEEPER',
  'NOT_HANDLER',
  'NOT_REPORTER',
  'CALLER_REPLIED',
] satisfies IntakeRoleRefusal[];
export const isIntakeRoleRefusal = (refusal: IntakeRefusal): refusal is IntakeRoleRefusal =>
  ROLE_REFUSALS.includes(refusal);

function roleBars(intake: Intake, act: IntakeAct, actor: IntakeActor): IntakeRoleRefusal | null {
  switch (act) {
    case 'replyToIntake':
      return actor.handles ? null : 'NOT_HANDLER';
    case 'putIntakeToTable':
      return actor.handles || actor.keeps ? null : 'NOT_HANDLER';
    case 'withdrawIntake':
      return actor.reported || actor.keeps ? null : 'NOT_REPORTER';
    case 'followUpIntake':
      if (!actor.keeps) return 'NOT_INTAKE_KEEPER';
      return intake.repliedBy !== null && intake.repliedBy === actor.personId ? 'CALLER_REPLIED' : null;
    case 'assignIntake':
    case 'closeIntake':
    case 'markRepeat':
      return actor.keeps ? null : 'NOT_INTAKE_KEEPER';
  }
}

/** The state after an act, or why it cannot be done. What a call back finds is said by `afterFollowUp`. */
export function decideIntake(
  intake: Intake,
  act: IntakeAct,
  actor: IntakeActor,
): Result<IntakeState, IntakeRefusal> {
  const barred = roleBars(intake, act, actor);
  if (barred) return err(barred);
  const next: IntakeState | null = INTAKE_ACTS[act][intake.state];
  if (next === null) return err(`INTAKE_IS_${intake.state}`);
  if (act === 'closeIntake' && intake.kind === 'COMPLAINT' && intake.state !== 'FOLLOWED_UP')
    return err('FOLLOW_UP_NEEDED');
  if (act === 'putIntakeToTable' && intake.scope === 'BUILDING') return err('SCOPE_TOO_SMALL');
  if (act === 'replyToIntake' && intake.dealtWith) return ok('REPLIED');
  return ok(next);
}

/** What was answered at a call back; null where it was not. */
export interface FollowUp {
  readonly contacted: boolean | null;
  readonly resolved: boolean | null;
  readonly satisfied: boolean | null;
}

/** A case that is said not to be resolved is handled again. No answer reopens nothing: it is counted apart. */
export const afterFollowUp = (next: IntakeState, { resolved }: FollowUp): IntakeState =>
  resolved === false ? 'REOPENED' : next;

export interface ReplyPolicy {
  readonly kind: IntakeKind | null;
  readonly channel: IntakeChannel | null;
  readonly validFrom: string;
  readonly workingDays: number;
}

/** The working days of the policy that fits closest on the day: a channel before a kind, the latest version of it. */
export function replyDays(
  policies: readonly ReplyPolicy[],
  { kind, channel }: { readonly kind: IntakeKind; readonly channel: IntakeChannel },
  on: string,
): number {
  const closeness = (it: ReplyPolicy) => (it.channel === null ? 0 : 2) + (it.kind === null ? 0 : 1);
  const [closest] = policies
    .filter((it) => it.validFrom <= on)
    .filter((it) => (it.kind ?? kind) === kind && (it.channel ?? channel) === channel)
    .sort((a, b) => closeness(b) - closeness(a) || (a.validFrom < b.validFrom ? 1 : -1));
  if (!closest) throw new Error(`No reply policy for ${kind} by ${channel} on ${on}`);
  return closest.workingDays;
}

/** Until when a reply is due; the day on which the case came does not count. */
export const replyDue = (
  from: Date,
  workingDays: number,
  calendar: Calendar = chineseCalendar,
): Result<Deadline, CalendarYearUnknown> => addWorkingDays(calendar, today(from), workingDays);

/** Cases that are found by looking, before anybody complains: patrols, inspections, the desk on site. */
export const FOUND_FIRST: readonly IntakeChannel[] = ['PATROL', 'VIOLATION', 'ONSITE_DESK'];
