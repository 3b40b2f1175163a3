import {
  date,
  id,
  instant,
  integer,
  integerKey,
  key,
  optionalDate,
  optionalId,
  optionalText,
  table,
  text,
} from '../../../platform/tables';
import type { Portfolio, VacancyReason } from '../domain/owners-committee';
import type { NamedIn } from './circles';

/** Foreign: community's. */
export interface OrganizationRow {
  readonly id: string;
}

export interface StoredOwnersCommittee {
  readonly id: string;
  readonly version: number;
  readonly estate_id: string;
  readonly organization_id: string;
  /** The vote on another platform, or the matter of a vote held here, that elected it. */
  readonly external_vote_id: string | null;
  readonly matter_id: string | null;
  readonly elected_on: string;
  readonly starts_on: string;
  /** The last day of its term. */
  readonly ends_on: string;
  readonly reelect_by: string;
  /** The day on which the next one took over; null for the one that stands. */
  readonly succeeded_on: string | null;
  /** The day on which its election was voided. */
  readonly annulled_on: string | null;
  readonly seats: number;
  readonly first_met_on: string | null;
  readonly constituted_at: Date;
  readonly constituted_by: string;
  readonly constituted_for: string;
}
export const ownersCommittees = table<StoredOwnersCommittee>('owners_committees', {
  id: key,
  version: integer,
  estate_id: id,
  organization_id: id,
  external_vote_id: optionalId,
  matter_id: optionalId,
  elected_on: date,
  starts_on: date,
  ends_on: date,
  reelect_by: date,
  succeeded_on: optionalDate,
  annulled_on: optionalDate,
  seats: integer,
  first_met_on: optionalDate,
  constituted_at: instant,
  constituted_by: id,
  constituted_for: id,
});
/** As it is read: with those who run the estate's votes, and its owners' own bodies. */
export interface OwnersCommitteeRow extends StoredOwnersCommittee {
  /** Of the matter that elected it. */
  readonly voting_session_id: string | null;
  readonly runner_organization_ids: readonly string[];
}

export interface StoredCommitteeMember {
  readonly id: string;
  readonly committee_id: string;
  readonly rank: number;
  readonly elected: 'SEAT' | 'ALTERNATE';
  readonly masked_name: string;
  /** Where it was not yet sealed; a service does not start with such a row. */
  readonly name: string | null;
  readonly key_id: string | null;
  readonly name_sealed: string | null;
}
export const committeeMembers = table<StoredCommitteeMember>('committee_members', {
  id: key,
  committee_id: id,
  rank: integer,
  elected: text,
  masked_name: text,
  name: optionalText,
  key_id: optionalText,
  name_sealed: optionalText,
});

interface StoredPortfolio {
  readonly member_id: string;
  readonly sequence: number;
  readonly committee_id: string;
  readonly portfolio: Portfolio;
  readonly met_on: string;
  readonly recorded_at: Date;
  readonly recorded_by: string;
  readonly recorded_for: string;
}
export const committeePortfolios = table<StoredPortfolio>('committee_portfolios', {
  member_id: key,
  sequence: integerKey,
  committee_id: id,
  portfolio: text,
  met_on: date,
  recorded_at: instant,
  recorded_by: id,
  recorded_for: id,
});

export interface StoredVacancy {
  readonly member_id: string;
  readonly committee_id: string;
  readonly filled_by: string | null;
  readonly left_on: string;
  readonly reason: VacancyReason;
  readonly recorded_at: Date;
  readonly recorded_by: string;
  readonly recorded_for: string;
}
export const committeeVacancies = table<StoredVacancy>('committee_vacancies', {
  member_id: key,
  committee_id: id,
  filled_by: optionalId,
  left_on: date,
  reason: text,
  recorded_at: instant,
  recorded_by: id,
  recorded_for: id,
});

/** A member as it is read: with how they left, the seat they took, their last portfolio, and who sees the name. */
export interface CommitteeMemberRow extends StoredCommitteeMember, NamedIn {
  readonly left_on: string | null;
  readonly left_reason: VacancyReason | null;
  readonly filled: boolean;
  readonly last_portfolio: Portfolio | null;
  readonly annulled: boolean;
}

export const ownersCommitteeTables = [
  ownersCommittees,
  committeeMembers,
  committeePortfolios,
  committeeVacancies,
];
export const ownersCommitteeAppendOnly = ['committee_members', 'committee_portfolios', 'committee_vacancies'];
