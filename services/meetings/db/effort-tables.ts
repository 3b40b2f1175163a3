import {
  boolean,
  date,
  dateKey,
  id,
  instant,
  integer,
  key,
  optionalBigint,
  optionalDate,
  optionalId,
  optionalInstant,
  optionalText,
  table,
  text,
  textKey,
} from '../../../platform/tables';
import type { EffortKind, EffortState } from '../domain/effort';
import type { TaskForceResult, UpwardAnswer, UpwardRequestKind } from '../domain/kinds';

/** A task force, a joint operation or a request to a higher level: alike in where they come from and who sees them. */
export interface EffortRow {
  readonly id: string;
  readonly version: number;
  readonly kind: EffortKind;
  readonly state: EffortState;
  readonly body_id: string;
  readonly estate_id: string | null;
  readonly resolution_id: string | null;
  readonly action_item_id: string | null;
  readonly title: string;
  readonly text: string;
  /** Who leads it; of a request, to whom it goes. */
  readonly lead_id: string;
  readonly lead_name: string;
  readonly starts_on: string;
  /** The last day; of a request, until when it is to be answered. */
  readonly ends_on: string;
  readonly ends_provisional: boolean;
  readonly estate_ids: readonly string[];
  readonly request_kind: UpwardRequestKind | null;
  readonly amount: string | null;
  readonly created_at: Date;
  /** When an operation began, or a request was received. */
  readonly begun_at: Date | null;
  readonly result: TaskForceResult | UpwardAnswer | null;
  readonly result_text: string | null;
  readonly granted: string | null;
  readonly ended_at: Date | null;
}
/** In the graph each is a type of its own. */
export type TaskForceRow = EffortRow;
export type JointOperationRow = EffortRow;
export type UpwardRequestRow = EffortRow;
export const efforts = table<EffortRow>('efforts', {
  id: key,
  version: integer,
  kind: text,
  state: text,
  body_id: id,
  estate_id: optionalId,
  resolution_id: optionalId,
  action_item_id: optionalId,
  title: text,
  text,
  lead_id: id,
  lead_name: text,
  starts_on: date,
  ends_on: date,
  ends_provisional: boolean,
  estate_ids: { ...id, array: true },
  request_kind: optionalText,
  amount: optionalBigint,
  created_at: instant,
  begun_at: optionalInstant,
  result: optionalText,
  result_text: optionalText,
  granted: optionalBigint,
  ended_at: optionalInstant,
});

export interface EffortMemberRow {
  readonly effort_id: string;
  readonly organization_id: string;
  readonly organization_name: string;
  readonly duty: string | null;
  readonly valid_from: string;
  readonly valid_to: string | null;
}
export const effortParties = table<EffortMemberRow>('effort_parties', {
  effort_id: key,
  organization_id: key,
  organization_name: text,
  duty: optionalText,
  valid_from: dateKey,
  valid_to: optionalDate,
});

export const effortProblems = table<{ readonly effort_id: string; readonly problem: string }>(
  'effort_problems',
  {
    effort_id: key,
    problem: textKey,
  },
);

export interface OperationFindingRow {
  readonly id: string;
  readonly effort_id: string;
  readonly problem: string;
  readonly found: number;
  readonly cured: number;
  readonly note: string | null;
  readonly organization_id: string;
  readonly organization_name: string;
  readonly person_id: string | null;
  readonly at: Date;
}
export const effortFindings = table<OperationFindingRow>('effort_findings', {
  id: key,
  effort_id: id,
  problem: text,
  found: integer,
  cured: integer,
  note: optionalText,
  organization_id: id,
  organization_name: text,
  person_id: optionalId,
  at: instant,
});

export interface EffortEventRow {
  readonly id: string;
  readonly effort_id: string;
  readonly act: string;
  readonly from_state: EffortState | null;
  readonly to_state: EffortState;
  readonly at: Date;
  /** Null where the clock did it. */
  readonly organization_id: string | null;
  readonly organization_name: string;
  readonly person_id: string | null;
  readonly note: string | null;
}
export const effortEvents = table<EffortEventRow>('effort_events', {
  id: key,
  effort_id: id,
  act: text,
  from_state: optionalText,
  to_state: text,
  at: instant,
  organization_id: optionalId,
  organization_name: text,
  person_id: optionalId,
  note: optionalText,
});

export const effortTables = [efforts, effortParties, effortProblems, effortFindings, effortEvents];
export const effortAppendOnly = ['effort_problems', 'effort_findings', 'effort_events'];
