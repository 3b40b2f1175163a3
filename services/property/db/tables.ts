import { directoryDeletable, directoryTables } from '../../../platform/directory/tables';
import { groundAppendOnly, groundDeletable, groundTables } from '../../../platform/ground-tables';
import {
  bigint,
  boolean,
  date,
  dateKey,
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
  textKey,
} from '../../../platform/tables';
import type { ContractKind, FeeUnitKind, OwnershipType, RepairState, RepairUrgency } from '../domain/kinds';
import { projectAppendOnly, projectTables } from './project-tables';

/** Types that community owns: here they are their ids. */
export interface OrganizationRow {
  readonly id: string;
}
export interface EstateRow {
  readonly id: string;
}
/** Types that voting owns. */
export interface VotingSessionRow {
  readonly id: string;
}
export interface ExternalVoteRow {
  readonly id: string;
}

export interface PropertyCompanyRow {
  readonly id: string;
  readonly organization_id: string;
  readonly ownership_type: OwnershipType;
  readonly public_welfare: boolean;
  readonly since: string;
}
export const propertyCompanies = table<PropertyCompanyRow>('property_companies', {
  id: key,
  organization_id: id,
  ownership_type: text,
  public_welfare: boolean,
  since: date,
});

export interface ServiceContractRow {
  readonly id: string;
  readonly version: number;
  readonly number: string;
  readonly company_id: string;
  readonly company_name: string;
  readonly estate_id: string;
  readonly kind: ContractKind;
  readonly signed_on: string;
  readonly starts_on: string;
  readonly ends_on: string | null;
  readonly terminated_on: string | null;
  readonly termination_reason: string | null;
  /** fen */
  readonly fee_per_square_metre: string | null;
  readonly vote_id: string | null;
}
export const serviceContracts = table<ServiceContractRow>('service_contracts', {
  id: key,
  version: integer,
  number: text,
  company_id: id,
  company_name: text,
  estate_id: id,
  kind: text,
  signed_on: date,
  starts_on: date,
  ends_on: optionalDate,
  terminated_on: optionalDate,
  termination_reason: optionalText,
  fee_per_square_metre: optionalBigint,
  vote_id: optionalId,
});

/** A vote of the owners on their company, as voting told of it last. */
export interface CompanyVoteRow {
  readonly vote_id: string;
  readonly estate_id: string;
  readonly number: string;
  /** Held on another platform and recorded here. */
  readonly external: boolean;
  readonly passed: boolean;
  /** Not where it only dismissed a company. */
  readonly engages: boolean;
  readonly chosen_organization_id: string | null;
  /** How long the owners engaged it for; null where they did not say. */
  readonly term_months: number | null;
  /** Somebody asked to void it, and nobody has decided. */
  readonly voiding: boolean;
  /** The day on which it was told that it is void. */
  readonly voided_on: string | null;
}
export const companyVotes = table<CompanyVoteRow>('company_votes', {
  vote_id: key,
  estate_id: id,
  number: text,
  external: boolean,
  passed: boolean,
  engages: boolean,
  chosen_organization_id: optionalId,
  term_months: optionalInteger,
  voiding: boolean,
  voided_on: optionalDate,
});

/** Whom a vote dismissed, and the first day without its service. It holds as long as the vote does. */
interface CompanyDismissalRow {
  readonly organization_id: string;
  readonly vote_id: string;
  readonly dismissed_from: string;
}
export const companyDismissals = table<CompanyDismissalRow>('company_dismissals', {
  organization_id: key,
  vote_id: key,
  dismissed_from: dateKey,
});

/** A fee that the owners decided for a kind of unit, in fen per square metre and month. */
interface StoredFeeDecision {
  readonly vote_id: string;
  /** The matter's place in its vote. */
  readonly position: number;
  readonly unit_kind: FeeUnitKind;
  readonly estate_id: string;
  readonly external: boolean;
  readonly from_fee: string | null;
  readonly to_fee: string;
  readonly effective_on: string;
  readonly voided_on: string | null;
}
export const feeDecisions = table<StoredFeeDecision>('fee_decisions', {
  vote_id: key,
  position: integerKey,
  unit_kind: textKey,
  estate_id: id,
  external: boolean,
  from_fee: optionalBigint,
  to_fee: bigint,
  effective_on: date,
  voided_on: optionalDate,
});
/** As it is read: for a contract. */
export interface FeeDecisionRow extends StoredFeeDecision {
  readonly contract_id: string;
}
/** A vote that dismissed a contract's company. */
export interface OwnersDismissalRow {
  readonly contract_id: string;
  readonly vote_id: string;
  readonly external: boolean;
  readonly dismissed_from: string;
  readonly voided_on: string | null;
}

/** The last number given in a year; the row is locked until the contract that took it is committed. */
export const contractCounters = table<{ year: number; last: number }>('contract_counters', {
  year: { ...integer, primary: true },
  last: integer,
});

export interface RepairOrderRow {
  readonly id: string;
  readonly version: number;
  readonly number: string;
  readonly estate_id: string;
  readonly location: string;
  readonly description: string;
  readonly urgency: RepairUrgency;
  readonly state: RepairState;
  readonly reporter_subject: string;
  readonly reported_at: Date;
  readonly assigned_to: string | null;
  readonly assigned_at: Date | null;
  readonly result: string | null;
  readonly done_at: Date | null;
  readonly closed_at: Date | null;
  readonly cancelled_at: Date | null;
  readonly cancellation_reason: string | null;
  readonly rework_count: number;
}
export const repairOrders = table<RepairOrderRow>('repair_orders', {
  id: key,
  version: integer,
  number: text,
  estate_id: id,
  location: text,
  description: text,
  urgency: text,
  state: text,
  reporter_subject: text,
  reported_at: instant,
  assigned_to: optionalText,
  assigned_at: optionalInstant,
  result: optionalText,
  done_at: optionalInstant,
  closed_at: optionalInstant,
  cancelled_at: optionalInstant,
  cancellation_reason: optionalText,
  rework_count: integer,
});

export const repairCounters = table<{ estate_id: string; year: number; last: number }>('repair_counters', {
  estate_id: key,
  year: { ...integer, primary: true },
  last: integer,
});

interface StoredRepairEvent {
  readonly id: string;
  readonly order_id: string;
  readonly act: string;
  readonly from_state: RepairState | null;
  readonly to_state: RepairState;
  readonly actor_subject: string;
  readonly actor_organization_id: string | null;
  readonly note: string | null;
  readonly at: Date;
}
export const repairEvents = table<StoredRepairEvent>('repair_events', {
  id: key,
  order_id: id,
  act: text,
  from_state: optionalText,
  to_state: text,
  actor_subject: text,
  actor_organization_id: optionalId,
  note: optionalText,
  at: instant,
});

/** A step as it is read: with the organization's name on that day. */
export interface RepairEventRow extends StoredRepairEvent {
  readonly actor_organization_name: string | null;
  readonly by_reporter: boolean;
}

export const tables = [
  ...groundTables,
  ...directoryTables,
  propertyCompanies,
  companyVotes,
  companyDismissals,
  feeDecisions,
  serviceContracts,
  contractCounters,
  repairOrders,
  repairCounters,
  repairEvents,
  ...projectTables,
];
export const appendOnly = [
  ...groundAppendOnly,
  'property_companies',
  'company_dismissals',
  'repair_events',
  ...projectAppendOnly,
];
export const deletable = [...groundDeletable, ...directoryDeletable];
