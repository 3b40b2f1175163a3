import {
  bigint,
  boolean,
  id,
  instant,
  integer,
  integerKey,
  key,
  optionalBigint,
  optionalDate,
  optionalId,
  optionalInstant,
  optionalInteger,
  optionalText,
  table,
  text,
  texts,
} from '../../../platform/tables';
import type { FundingSource, ProjectState } from '../domain/kinds';

/** A type that meetings owns. */
export interface ResolutionRow {
  readonly id: string;
}

/** A resolution of a body of an estate, or of one of a division, as meetings told of it. */
export const meetingResolutions = table<{
  id: string;
  estate_id: string | null;
  division_id: string | null;
  number: string;
}>('meeting_resolutions', { id: key, estate_id: optionalId, division_id: optionalId, number: text });

/** How a matter of the owners came out, as voting told of it last. */
export interface StoredVoteMatter {
  readonly vote_id: string;
  readonly position: number;
  readonly estate_id: string;
  /** Held on another platform and recorded here. */
  readonly external: boolean;
  readonly kind: string;
  readonly passed: boolean;
  /** Somebody asked to void its vote, and nobody has decided. */
  readonly voiding: boolean;
  /** fen */
  readonly fund_amount: string | null;
  readonly voided_on: string | null;
}
export const voteMatters = table<StoredVoteMatter>('vote_matters', {
  vote_id: key,
  position: integerKey,
  estate_id: id,
  external: boolean,
  kind: text,
  passed: boolean,
  voiding: boolean,
  fund_amount: optionalBigint,
  voided_on: optionalDate,
});

/** The estate's last number of a year; the row is locked until the project that took it is committed. */
export const projectCounters = table<{ estate_id: string; year: number; last: number }>('project_counters', {
  estate_id: key,
  year: integerKey,
  last: integer,
});

export interface ImprovementProjectRow {
  readonly id: string;
  readonly version: number;
  readonly number: string;
  readonly estate_id: string;
  readonly title: string;
  readonly parts: readonly string[];
  readonly resolution_id: string | null;
  readonly vote_id: string | null;
  readonly vote_position: number | null;
  /** fen */
  readonly budget: string;
  readonly state: ProjectState;
  readonly planned_at: Date;
  readonly contractor_id: string | null;
  readonly contractor_name: string | null;
  readonly started_at: Date | null;
  readonly completed_by: string | null;
  readonly completed_at: Date | null;
  readonly accepted_by: string | null;
  readonly accepted_at: Date | null;
  readonly settled_at: Date | null;
  readonly cancelled_at: Date | null;
  readonly cancellation_reason: string | null;
}
export const improvementProjects = table<ImprovementProjectRow>('improvement_projects', {
  id: key,
  version: integer,
  number: text,
  estate_id: id,
  title: text,
  parts: texts,
  resolution_id: optionalId,
  vote_id: optionalId,
  vote_position: optionalInteger,
  budget: bigint,
  state: text,
  planned_at: instant,
  contractor_id: optionalId,
  contractor_name: optionalText,
  started_at: optionalInstant,
  completed_by: optionalId,
  completed_at: optionalInstant,
  accepted_by: optionalId,
  accepted_at: optionalInstant,
  settled_at: optionalInstant,
  cancelled_at: optionalInstant,
  cancellation_reason: optionalText,
});

export interface StoredProjectShare {
  readonly project_id: string;
  readonly position: number;
  readonly source: FundingSource;
  readonly organization_id: string | null;
  readonly organization_name: string | null;
  /** fen */
  readonly amount: string;
}
export const projectShares = table<StoredProjectShare>('project_shares', {
  project_id: key,
  position: integerKey,
  source: text,
  organization_id: optionalId,
  organization_name: optionalText,
  amount: bigint,
});
/** As it is read: with what it came to. */
export interface FundingShareRow extends StoredProjectShare {
  readonly settled_amount: string | null;
}

export const projectSettlements = table<{ project_id: string; position: number; amount: string }>(
  'project_settlements',
  { project_id: key, position: integerKey, amount: bigint },
);

interface StoredProjectEvent {
  readonly id: string;
  readonly project_id: string;
  readonly act: string;
  readonly from_state: ProjectState | null;
  readonly to_state: ProjectState;
  readonly actor_subject: string;
  readonly actor_organization_id: string;
  readonly note: string | null;
  readonly at: Date;
}
export const projectEvents = table<StoredProjectEvent>('project_events', {
  id: key,
  project_id: id,
  act: text,
  from_state: optionalText,
  to_state: text,
  actor_subject: text,
  actor_organization_id: id,
  note: optionalText,
  at: instant,
});
/** A step as it is read: with the organization's name on that day. */
export interface ProjectEventRow extends StoredProjectEvent {
  readonly actor_organization_name: string | null;
}

export const projectTables = [
  meetingResolutions,
  voteMatters,
  projectCounters,
  improvementProjects,
  projectShares,
  projectSettlements,
  projectEvents,
];
export const projectAppendOnly = ['project_shares', 'project_settlements', 'project_events'];
