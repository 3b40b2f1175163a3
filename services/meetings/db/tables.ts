import { directoryDeletable, directoryTables } from '../../../platform/directory/tables';
import type { Comparator } from '../../../platform/exact';
import { groundAppendOnly, groundDeletable, groundTables } from '../../../platform/ground-tables';
import {
  boolean,
  date,
  dateKey,
  id,
  instant,
  integer,
  integerKey,
  key,
  optionalDate,
  optionalId,
  optionalInstant,
  optionalInteger,
  optionalText,
  table,
  text,
  textKey,
} from '../../../platform/tables';
import type { LeftBecause } from '../domain/agenda-order';
import type {
  AgendaItemKind,
  AgendaItemState,
  AttendanceStatus,
  DecisionKind,
  ExpectedOutcome,
  MeetingKind,
  MeetingState,
  Stance,
} from '../domain/kinds';
import { actionItemAppendOnly, actionItemTables } from './action-item-tables';
import { agendaCategories, agendaForwards, agendaItemCategories, agendaMerges } from './agenda-tables';
import { attachmentAppendOnly, attachmentTables } from './attachment-tables';
import { bodyEnds } from './body-end-tables';
import { effortAppendOnly, effortTables } from './effort-tables';
import { intakeAppendOnly, intakeTables } from './intake-tables';
import { minutesAppendOnly, minutesTables } from './minutes-tables';
import { notificationDeletable, notificationTables } from './notification-tables';
import { proposalAppendOnly, proposalTables } from './proposal-tables';
import { meetingReplies } from './reply-tables';
import { meetingSeries } from './series-tables';
import { whistleAppendOnly, whistleDeletable, whistleTables } from './whistle-tables';
import { yearReports } from './year-report-tables';

export interface JointBodyRow {
  readonly id: string;
  readonly name: string;
  readonly estate_id: string | null;
  readonly division_id: string | null;
  readonly convener_id: string;
  readonly min_per_month: number | null;
  readonly established_on: string;
  /** The last of its ends (`body_ends`), which alone set it. */
  readonly ended_on: string | null;
}
export const jointBodies = table<JointBodyRow>('joint_bodies', {
  id: key,
  name: text,
  estate_id: optionalId,
  division_id: optionalId,
  convener_id: id,
  min_per_month: optionalInteger,
  established_on: date,
  ended_on: optionalDate,
});

export interface BodyRulesRow {
  readonly body_id: string;
  readonly valid_from: string;
  readonly decision: DecisionKind;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly comparator: Comparator | null;
  readonly quorum_numerator: number;
  readonly quorum_denominator: number;
  readonly vacant_required_bars: boolean;
  readonly follow_up_days: number;
}
export const bodyRules = table<BodyRulesRow>('body_rules', {
  body_id: key,
  valid_from: dateKey,
  decision: text,
  numerator: optionalInteger,
  denominator: optionalInteger,
  comparator: optionalText,
  quorum_numerator: integer,
  quorum_denominator: integer,
  vacant_required_bars: boolean,
  follow_up_days: integer,
});

export interface SeatRow {
  readonly id: string;
  readonly version: number;
  readonly body_id: string;
  readonly position: number;
  readonly role: string;
  readonly representatives: string | null;
  readonly required: boolean;
  readonly has_voice: boolean;
  readonly has_vote: boolean;
  readonly substitutes_allowed: boolean;
  readonly valid_from: string;
  readonly valid_to: string | null;
  /** The seat that passed to these holders. */
  readonly replaces_id: string | null;
}
export const seats = table<SeatRow>('seats', {
  id: key,
  version: integer,
  body_id: id,
  position: integer,
  role: text,
  representatives: optionalText,
  required: boolean,
  has_voice: boolean,
  has_vote: boolean,
  substitutes_allowed: boolean,
  valid_from: date,
  valid_to: optionalDate,
  replaces_id: optionalId,
});
export const seatOrganizations = table<{ seat_id: string; organization_id: string }>('seat_organizations', {
  seat_id: key,
  organization_id: key,
});

export type Series = 'MEETING' | 'RESOLUTION' | 'ACTION_ITEM';
export const seriesCounters = table<{ body_id: string; series: Series; year: number; value: number }>(
  'series_counters',
  { body_id: key, series: textKey, year: integerKey, value: integer },
);

export interface JointMeetingRow {
  readonly id: string;
  readonly version: number;
  readonly body_id: string;
  readonly estate_id: string | null;
  readonly number: string;
  readonly kind: MeetingKind;
  readonly state: MeetingState;
  readonly scheduled_for: Date;
  readonly place: string | null;
  readonly noticed_at: Date | null;
  readonly held_on: string | null;
  readonly closed_at: Date | null;
  readonly inquorate: boolean;
  readonly reason: string | null;
  /** What was last sent out about it: notices, postponements and cancellations are numbered from 0. */
  readonly sequence: number | null;
  readonly counts_for_cadence: boolean;
  readonly series_id: string | null;
  readonly moved_from: string | null;
  readonly agenda_version: number;
}
export const jointMeetings = table<JointMeetingRow>('joint_meetings', {
  id: key,
  version: integer,
  body_id: id,
  estate_id: optionalId,
  number: text,
  kind: text,
  state: text,
  scheduled_for: instant,
  place: optionalText,
  noticed_at: optionalInstant,
  held_on: optionalDate,
  closed_at: optionalInstant,
  inquorate: boolean,
  reason: optionalText,
  sequence: optionalInteger,
  counts_for_cadence: boolean,
  series_id: optionalId,
  moved_from: optionalDate,
  agenda_version: integer,
});

export interface MeetingSeatRow {
  readonly meeting_id: string;
  readonly seat_id: string;
  readonly position: number;
  readonly role: string;
  readonly holder: string | null;
  readonly organization_ids: readonly string[];
  readonly vacant: boolean;
  readonly required: boolean;
  readonly has_vote: boolean;
  readonly substitutes_allowed: boolean;
  readonly attendance: AttendanceStatus | null;
  readonly substitute: string | null;
}
export const meetingSeats = table<MeetingSeatRow>('meeting_seats', {
  meeting_id: key,
  seat_id: key,
  position: integer,
  role: text,
  holder: optionalText,
  organization_ids: { type: 'uuid', array: true },
  vacant: boolean,
  required: boolean,
  has_vote: boolean,
  substitutes_allowed: boolean,
  attendance: optionalText,
  substitute: optionalText,
});

export interface AgendaItemRow {
  readonly id: string;
  readonly body_id: string;
  readonly meeting_id: string;
  readonly position: number;
  readonly title: string;
  readonly kind: AgendaItemKind;
  readonly expected_outcome: ExpectedOutcome;
  readonly state: AgendaItemState;
  readonly minutes_allotted: number | null;
  readonly presenter_id: string | null;
  readonly origin_id: string;
  readonly action_item_id: string | null;
  readonly first_raised_on: string;
  readonly carried_count: number;
  readonly carry_counts: boolean | null;
  readonly carried_into_id: string | null;
  readonly escalated_on: string | null;
  readonly late_added: boolean;
  readonly version: number;
  readonly parent_id: string | null;
  /** Why its meeting left it, or that it was taken off the draft. */
  readonly left_because: LeftBecause | null;
  readonly proposed_by_id: string | null;
  readonly proposed_by_name: string | null;
  /** Why it was rejected or withdrawn. */
  readonly decision_note: string | null;
}
export const agendaItems = table<AgendaItemRow>('agenda_items', {
  id: key,
  body_id: id,
  meeting_id: id,
  position: integer,
  title: text,
  kind: text,
  expected_outcome: text,
  state: text,
  minutes_allotted: optionalInteger,
  presenter_id: optionalId,
  origin_id: id,
  action_item_id: optionalId,
  first_raised_on: date,
  carried_count: integer,
  carry_counts: { ...boolean, nullable: true },
  carried_into_id: optionalId,
  escalated_on: optionalDate,
  late_added: boolean,
  version: integer,
  parent_id: optionalId,
  left_because: optionalText,
  proposed_by_id: optionalId,
  proposed_by_name: optionalText,
  decision_note: optionalText,
});

export interface ResolutionRow {
  readonly id: string;
  readonly body_id: string;
  readonly estate_id: string | null;
  readonly meeting_id: string;
  readonly agenda_item_id: string;
  readonly number: string;
  readonly text: string;
  readonly decided_on: string;
  readonly matters_for_owners: boolean;
}
export const resolutions = table<ResolutionRow>('resolutions', {
  id: key,
  body_id: id,
  estate_id: optionalId,
  meeting_id: id,
  agenda_item_id: id,
  number: text,
  text,
  decided_on: date,
  matters_for_owners: boolean,
});

export interface SeatPositionRow {
  readonly resolution_id: string;
  readonly seat_id: string;
  readonly role: string;
  readonly stance: Stance;
  readonly reason: string | null;
}
export const resolutionPositions = table<SeatPositionRow>('resolution_positions', {
  resolution_id: key,
  seat_id: key,
  role: text,
  stance: text,
  reason: optionalText,
});

export interface VoteOutcomeRow {
  readonly session_id: string;
  readonly resolution_id: string | null;
  readonly estate_id: string;
  readonly title: string;
  readonly tallied_on: string;
}
export const voteOutcomes = table<VoteOutcomeRow>('vote_outcomes', {
  session_id: key,
  resolution_id: optionalId,
  estate_id: id,
  title: text,
  tallied_on: date,
});

export const tables = [
  ...groundTables,
  ...directoryTables,
  jointBodies,
  bodyRules,
  seats,
  seatOrganizations,
  seriesCounters,
  jointMeetings,
  meetingSeats,
  meetingReplies,
  meetingSeries,
  agendaItems,
  agendaCategories,
  agendaItemCategories,
  agendaForwards,
  resolutions,
  resolutionPositions,
  ...actionItemTables,
  voteOutcomes,
  ...attachmentTables,
  ...minutesTables,
  ...whistleTables,
  ...intakeTables,
  ...notificationTables,
  ...effortTables,
  agendaMerges,
  ...proposalTables,
  yearReports,
  bodyEnds,
];
export const appendOnly = [
  ...groundAppendOnly,
  'body_rules',
  'body_ends',
  'seat_organizations',
  'meeting_replies',
  'meeting_series',
  'agenda_categories',
  'agenda_forwards',
  'resolutions',
  'resolution_positions',
  ...attachmentAppendOnly,
  ...minutesAppendOnly,
  ...whistleAppendOnly,
  ...actionItemAppendOnly,
  ...intakeAppendOnly,
  ...effortAppendOnly,
  ...proposalAppendOnly,
  'year_reports',
];
export const deletable = [
  'proposal_supports',
  ...groundDeletable,
  ...directoryDeletable,
  'action_item_parties',
  'agenda_item_categories',
  ...notificationDeletable,
  ...whistleDeletable,
];
