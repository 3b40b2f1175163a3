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
  optionalInteger,
  optionalText,
  table,
  text,
  textKey,
} from '../../../platform/tables';
import type {
  ClockUnit,
  EscalationKind,
  ScoreSide,
  WhistlePartyRole,
  WhistleState,
  WhistleType,
} from '../domain/kinds';

export interface ResponsePolicyRow {
  readonly id: string;
  readonly division_id: string;
  readonly valid_from: string;
  /** Who dispatches what is blown. */
  readonly dispatcher_id: string;
  readonly score_days: number;
  /** Whistles per 1,000 households and year. */
  readonly band_low: number;
  readonly band_high: number;
  readonly basis: string | null;
  readonly set_by_id: string;
  readonly set_by_name: string;
  readonly set_at: Date;
}
export const responsePolicies = table<ResponsePolicyRow>('response_policies', {
  id: key,
  division_id: id,
  valid_from: date,
  dispatcher_id: id,
  score_days: integer,
  band_low: integer,
  band_high: integer,
  basis: optionalText,
  set_by_id: id,
  set_by_name: text,
  set_at: instant,
});

export interface ResponseLevelRow {
  readonly policy_id: string;
  readonly level: number;
  readonly owner_role: string;
  readonly escalates_to_kind: EscalationKind | null;
  readonly escalates_to_id: string | null;
}
export const responseLevels = table<ResponseLevelRow>('response_levels', {
  policy_id: key,
  level: integerKey,
  owner_role: text,
  escalates_to_kind: optionalText,
  escalates_to_id: optionalId,
});

export interface ResponseClockRow {
  readonly policy_id: string;
  readonly level: number;
  readonly type: WhistleType;
  readonly unit: ClockUnit;
  readonly dispatch: number;
  readonly acknowledge: number;
  readonly arrive: number;
  readonly handle: number;
}
export const responseClocks = table<ResponseClockRow>('response_clocks', {
  policy_id: key,
  level: integerKey,
  type: textKey,
  unit: text,
  dispatch: integer,
  acknowledge: integer,
  arrive: integer,
  handle: integer,
});

export const whistleCounters = table<{ estate_id: string; year: number; value: number }>('whistle_counters', {
  estate_id: key,
  year: integerKey,
  value: integer,
});

export interface WhistleRow {
  readonly id: string;
  readonly version: number;
  readonly estate_id: string;
  readonly number: string;
  readonly type: WhistleType;
  readonly title: string;
  readonly description: string;
  readonly place: string | null;
  readonly state: WhistleState;
  readonly blower_id: string;
  readonly blower_name: string;
  readonly drafted_by: string | null;
  readonly approver_id: string;
  readonly owners_id: string | null;
  readonly company_id: string | null;
  readonly drafted_at: Date;
  readonly approved_at: Date | null;
  readonly blown_at: Date | null;
  readonly policy_id: string | null;
  readonly level: number | null;
  readonly dispatcher_id: string | null;
  readonly lead_id: string | null;
  readonly lead_name: string | null;
  /** What the present state waits for must be done before this instant. */
  readonly due_at: Date | null;
  readonly return_count: number;
  readonly rework_count: number;
  readonly confirmed_at: Date | null;
  readonly ended_at: Date | null;
  readonly reason: string | null;
  readonly lapsed_in: WhistleState | null;
  readonly agenda_item_id: string | null;
}
export const whistles = table<WhistleRow>('whistles', {
  id: key,
  version: integer,
  estate_id: id,
  number: text,
  type: text,
  title: text,
  description: text,
  place: optionalText,
  state: text,
  blower_id: id,
  blower_name: text,
  drafted_by: optionalId,
  approver_id: id,
  owners_id: optionalId,
  company_id: optionalId,
  drafted_at: instant,
  approved_at: optionalInstant,
  blown_at: optionalInstant,
  policy_id: optionalId,
  level: optionalInteger,
  dispatcher_id: optionalId,
  lead_id: optionalId,
  lead_name: optionalText,
  due_at: optionalInstant,
  return_count: integer,
  rework_count: integer,
  confirmed_at: optionalInstant,
  ended_at: optionalInstant,
  reason: optionalText,
  lapsed_in: optionalText,
  agenda_item_id: optionalId,
});

export interface WhistlePartyRow {
  readonly whistle_id: string;
  readonly organization_id: string;
  readonly role: WhistlePartyRole;
  readonly open: boolean;
  readonly due_at: Date;
  readonly arrived_at: Date | null;
}
export const whistleParties = table<WhistlePartyRow>('whistle_parties', {
  whistle_id: key,
  organization_id: key,
  role: textKey,
  open: boolean,
  due_at: instant,
  arrived_at: optionalInstant,
});

export interface WhistleDispatchRow {
  readonly whistle_id: string;
  readonly ordinal: number;
  readonly level: number;
  readonly dispatcher_id: string;
  readonly dispatcher_name: string;
  readonly lead_id: string;
  readonly lead_name: string;
  readonly insisted: boolean;
  readonly note: string | null;
  readonly dispatched_at: Date;
  readonly acknowledge_due_at: Date;
  readonly arrive_due_at: Date;
  readonly handle_due_at: Date;
  readonly acknowledged_at: Date | null;
  readonly arrived_at: Date | null;
  readonly handled_at: Date | null;
  readonly return_reason: string | null;
  readonly suggested_id: string | null;
  readonly ended_at: Date | null;
  readonly ended_as: WhistleState | null;
}
export const whistleDispatches = table<WhistleDispatchRow>('whistle_dispatches', {
  whistle_id: key,
  ordinal: integerKey,
  level: integer,
  dispatcher_id: id,
  dispatcher_name: text,
  lead_id: id,
  lead_name: text,
  insisted: boolean,
  note: optionalText,
  dispatched_at: instant,
  acknowledge_due_at: instant,
  arrive_due_at: instant,
  handle_due_at: instant,
  acknowledged_at: optionalInstant,
  arrived_at: optionalInstant,
  handled_at: optionalInstant,
  return_reason: optionalText,
  suggested_id: optionalId,
  ended_at: optionalInstant,
  ended_as: optionalText,
});

export interface WhistleScoreRow {
  readonly whistle_id: string;
  readonly side: ScoreSide;
  readonly organization_id: string;
  readonly organization_name: string;
  readonly person_id: string | null;
  readonly score: number;
  readonly comment: string | null;
  readonly at: Date;
}
export const whistleScores = table<WhistleScoreRow>('whistle_scores', {
  whistle_id: key,
  side: textKey,
  organization_id: id,
  organization_name: text,
  person_id: optionalId,
  score: integer,
  comment: optionalText,
  at: instant,
});

export interface WhistleEventRow {
  readonly id: string;
  readonly whistle_id: string;
  readonly act: string;
  readonly from_state: WhistleState | null;
  readonly to_state: WhistleState;
  readonly level: number | null;
  readonly at: Date;
  readonly organization_id: string | null;
  readonly organization_name: string | null;
  readonly person_id: string | null;
  readonly note: string | null;
}
export const whistleEvents = table<WhistleEventRow>('whistle_events', {
  id: key,
  whistle_id: id,
  act: text,
  from_state: optionalText,
  to_state: text,
  level: optionalInteger,
  at: instant,
  organization_id: optionalId,
  organization_name: optionalText,
  person_id: optionalId,
  note: optionalText,
});

export const estateHouseholds = table<{ estate_id: string; households: number }>('estate_households', {
  estate_id: key,
  households: integer,
});

export const whistleTables = [
  responsePolicies,
  responseLevels,
  responseClocks,
  whistleCounters,
  whistles,
  whistleParties,
  whistleDispatches,
  whistleScores,
  whistleEvents,
  estateHouseholds,
];
export const whistleAppendOnly = [
  'response_policies',
  'response_levels',
  'response_clocks',
  'whistle_scores',
  'whistle_events',
];
export const whistleDeletable = ['whistle_parties', 'estate_households'];
