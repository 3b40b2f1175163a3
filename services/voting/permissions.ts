import { commonRules, type Rules } from '../../platform/access';
import type { Viewer } from '../../platform/identity';
import { type Sql, sql } from '../../platform/sql';
import {
  isAuthorityIn,
  isOwner,
  type NamedIn,
  type OwnedIn,
  owns,
  ownsIn,
  runs,
  votesFor,
  votesForUnitOf,
} from './db/circles';
import type { VotingCandidateRow } from './db/election-tables';
import type { ExternalVoteRow } from './db/external-vote-tables';
import type { CommitteeFilingRow } from './db/filing-tables';
import { isOnDesk } from './db/filings';
import type { RuleProfileVersionRow } from './db/profile-tables';
import { governs } from './db/profiles';
import type { VoteProxyRow } from './db/proxy-tables';
import type { OwnershipRecordRow, UnmaskingRow } from './db/register-tables';
import type { BallotRow, RollEntryRow, VotingSessionRow } from './db/tables';
import type { FilingAct } from './domain/filing';

interface RunBy {
  readonly runner_organization_ids: readonly string[];
}

/** Those who run the votes of the estate. */
export const canRun = (viewer: Viewer, row: RunBy): boolean =>
  viewer.actingFor !== null && row.runner_organization_ids.includes(viewer.actingFor.organizationId);

/** Those who run the votes see what they need for it; auditors see as much and run nothing. */
const canRead = (viewer: Viewer, row: RunBy): boolean => isAuditor(viewer) || canRun(viewer, row);
const reads = (viewer: Viewer, alias: Sql): Sql => (isAuditor(viewer) ? sql`TRUE` : runs(viewer, alias));
export const isAuditor = ({ scopes }: Viewer): boolean => scopes.includes('AUDITOR');

/**
 * Whether anyone may see it. A vote that was voided in preparation has never been public: to its owners, whom it is
 * not shown to, there is none.
 */
export const isPublic = ({
  roll_published_at,
  frozen_at,
}: Pick<VotingSessionRow, 'roll_published_at' | 'frozen_at'>): boolean =>
  roll_published_at !== null || frozen_at !== null;

const isOneOf = (viewer: Viewer, subjects: readonly string[]): boolean =>
  viewer.subject !== null && subjects.includes(viewer.subject);

/** Who granted it, where that is an account, and the agent. */
const partiesOf = ({ grantor_subject, agent_subject }: VoteProxyRow): readonly string[] =>
  grantor_subject === null ? [agent_subject] : [grantor_subject, agent_subject];

/** The bodies of the estate's owners themselves. */
export const isCommittee = (
  { actingFor }: Viewer,
  row: { readonly committee_organization_ids: readonly string[] },
): boolean => actingFor !== null && row.committee_organization_ids.includes(actingFor.organizationId);

/** The owners' own bodies file; the authority that the filing names accepts and returns. */
export const mayActOnFiling = (viewer: Viewer, filing: CommitteeFilingRow, act: FilingAct): boolean =>
  act === 'submitFiling' ? isCommittee(viewer, filing) : decidesOnFiling(viewer, filing);

const decidesOnFiling = (
  { actingFor }: Viewer,
  row: Pick<CommitteeFilingRow, 'authority_organization_ids'>,
): boolean => actingFor !== null && row.authority_organization_ids.includes(actingFor.organizationId);

/** Those who decide on the rules of a place. */
export const canGovern = (
  { actingFor }: Viewer,
  row: { readonly governing_organization_ids: readonly string[] },
): boolean => actingFor !== null && row.governing_organization_ids.includes(actingFor.organizationId);

/** Whom a private person's name is told: an auditor reads all and unmasks nothing, whatever organization they act for. */
const isTold = (viewer: Viewer, row: NamedIn): boolean =>
  row.viewer_owns_in_estate || (!isAuditor(viewer) && (canRun(viewer, row) || decidesOnFiling(viewer, row)));

const IN_FORCE: readonly string[] = ['ACTIVE', 'SUPERSEDED'];

export const rules = {
  ...commonRules,
  RUNNER: {
    description:
      '组织表决的单位（业委会、物管会，以及辖区居委会、街道）和审计。 Those who run the vote, never the property company, and auditors.',
    may: canRead,
    where: reads,
  },
  RUNNER_ALONE: {
    description: '仅组织表决的单位。 Those who run the vote alone, and no auditor.',
    may: canRun,
    where: runs,
  },
  RUNNER_UNTIL_PUBLISHED: {
    description:
      '名册公示前仅组织表决的单位和审计，此后任何人。 Those who run the vote and auditors; anyone once its roll is published.',
    may: (viewer: Viewer, row: VotingSessionRow) => isPublic(row) || canRead(viewer, row),
    where: (viewer: Viewer, alias: Sql) =>
      sql`(${alias}.roll_published_at IS NOT NULL OR ${alias}.frozen_at IS NOT NULL OR ${reads(viewer, alias)})`,
  },
  RUNNER_UNTIL_CLOSED: {
    description:
      '截止前仅组织表决的单位和审计，截止后任何人。 Those who run the vote and auditors; anyone once it is closed.',
    may: (viewer: Viewer, row: VotingSessionRow) => row.closed_at !== null || canRead(viewer, row),
    where: (viewer: Viewer, alias: Sql) => sql`(${alias}.closed_at IS NOT NULL OR ${reads(viewer, alias)})`,
  },
  RUNNER_UNTIL_ANNOUNCED: {
    description:
      '公布前仅组织表决的单位和审计，公布后任何人。 Those who run the vote and auditors; anyone once the result is announced.',
    may: (viewer: Viewer, row: Pick<VotingSessionRow, 'announced_at'> & RunBy) =>
      row.announced_at !== null || canRead(viewer, row),
    where: (viewer: Viewer, alias: Sql) =>
      sql`(${alias}.announced_at IS NOT NULL OR ${reads(viewer, alias)})`,
  },
  RUNNER_UNTIL_CONFIRMED: {
    description:
      '核对前仅组织表决的单位和审计，核对后任何人。 Those who run the votes and auditors; anyone once a second person has confirmed it.',
    may: (viewer: Viewer, row: Pick<ExternalVoteRow, 'confirmed_at'> & RunBy) =>
      row.confirmed_at !== null || canRead(viewer, row),
    where: (viewer: Viewer, alias: Sql) =>
      sql`(${alias}.confirmed_at IS NOT NULL OR ${reads(viewer, alias)})`,
  },
  RUNNER_OR_AUTHORITY: {
    description:
      '组织表决的单位、受理该项备案的机关和审计。 Those who run the votes, the authority that the filing is made with, and auditors.',
    may: (viewer: Viewer, row: Pick<CommitteeFilingRow, 'authority_organization_ids'> & RunBy) =>
      canRead(viewer, row) || decidesOnFiling(viewer, row),
    where: (viewer: Viewer, alias: Sql) => (isAuditor(viewer) ? sql`TRUE` : isOnDesk(viewer, alias)),
  },
  RUNNER_OR_OWNERS: {
    description:
      '组织表决的单位、审计和本小区业主。 Those who run the votes, auditors, and the owners of the estate.',
    may: (viewer: Viewer, row: RunBy & OwnedIn) => canRead(viewer, row) || row.viewer_owns_in_estate,
    where: (viewer: Viewer, alias: Sql) => sql`(${reads(viewer, alias)} OR ${ownsIn(viewer, alias)})`,
  },
  OWNERS_OR_AUTHORITY: {
    description:
      '组织表决的单位、备案机关、审计和本小区业主。 Those who run the votes, the authorities that committees are filed with, auditors, and the owners of the estate.',
    may: (viewer: Viewer, row: NamedIn) =>
      canRead(viewer, row) || row.viewer_owns_in_estate || decidesOnFiling(viewer, row),
    where: (viewer: Viewer, alias: Sql) =>
      sql`(${reads(viewer, alias)} OR ${ownsIn(viewer, alias)} OR ${isAuthorityIn(viewer, alias)})`,
  },
  OWNERS_OR_AUTHORITY_ALONE: {
    description:
      '组织表决的单位、备案机关和本小区业主，审计不在内。 Those who run the votes, the authorities that committees are filed with and the owners of the estate, and no auditor.',
    may: isTold,
    where: (viewer: Viewer, alias: Sql) =>
      isAuditor(viewer)
        ? ownsIn(viewer, alias)
        : sql`(${runs(viewer, alias)} OR ${ownsIn(viewer, alias)} OR ${isAuthorityIn(viewer, alias)})`,
  },
  CANDIDATE_NAMED: {
    description:
      '候选企业任何人可见；候选人仅组织表决的单位、备案机关、本小区业主和参加该次表决的人可见，审计不可见。 Of a company anyone; of a person those who run the votes, the authorities, the estate’s owners and whoever votes in it, and no auditor.',
    may: (viewer: Viewer, row: VotingCandidateRow) =>
      row.personSealed === null || row.viewer_votes || isTold(viewer, row),
  },
  RUNNER_OR_OWNER: {
    description:
      '组织表决的单位、审计和本户。 Those who run the votes, auditors, and the unit’s owners and representative.',
    may: (viewer: Viewer, row: OwnershipRecordRow) =>
      canRead(viewer, row) || isOneOf(viewer, row.owner_subjects),
    where: (viewer: Viewer, alias: Sql) => sql`(${reads(viewer, alias)} OR ${owns(viewer, alias)})`,
  },
  OWNER_OR_AUDITOR: {
    description: '本人和审计。 The owner whose data it was, and auditors.',
    may: (viewer: Viewer, row: Pick<UnmaskingRow, 'owner_subject'>) =>
      isAuditor(viewer) || (row.owner_subject !== null && isOneOf(viewer, [row.owner_subject])),
    where: (viewer: Viewer, alias: Sql) => (isAuditor(viewer) ? sql`TRUE` : isOwner(viewer, alias)),
  },
  RUNNER_OR_VOTER: {
    description:
      '组织表决的单位、审计和本户的投票人。 Those who run the vote, auditors, and whoever votes for the unit.',
    may: (viewer: Viewer, row: RollEntryRow & RunBy) =>
      canRead(viewer, row) || isOneOf(viewer, row.voter_subjects),
    where: (viewer: Viewer, alias: Sql) => sql`(${reads(viewer, alias)} OR ${votesFor(viewer, alias)})`,
  },
  SELF: {
    description:
      '本户的投票人和代投的人，别无他人。 Whoever votes for the unit, who cast it by proxy, and nobody else.',
    may: (viewer: Viewer, row: Pick<BallotRow, 'voter_subjects'>) => isOneOf(viewer, row.voter_subjects),
    where: votesForUnitOf,
  },
  RUNNER_OR_OBJECTOR: {
    description:
      '组织表决的单位、审计和提出异议的人；物业服务企业不可见。 Those who run the vote, auditors and whoever objected; never the company.',
    may: (viewer: Viewer, row: RunBy & { readonly objector_subject: string }) =>
      canRead(viewer, row) || isOneOf(viewer, [row.objector_subject]),
    where: (viewer: Viewer, alias: Sql) =>
      sql`(${reads(viewer, alias)} OR ${viewer.subject === null ? sql`FALSE` : sql`${alias}.objector_subject = ${viewer.subject}`})`,
  },
  RUNNER_OR_PARTY: {
    description:
      '组织表决的单位、审计、委托人和受托人。 Those who run the vote, auditors, grantor and agent.',
    may: (viewer: Viewer, row: VoteProxyRow) => canRead(viewer, row) || isOneOf(viewer, partiesOf(row)),
    where: (viewer: Viewer, alias: Sql) =>
      viewer.subject === null
        ? reads(viewer, alias)
        : sql`(${reads(viewer, alias)} OR ${alias}.agent_subject = ${viewer.subject} OR ${alias}.grantor_subject IS NOT DISTINCT FROM ${viewer.subject})`,
  },
  IN_FORCE_OR_GOVERNING: {
    description:
      '生效后任何人，此前仅该区划的主管单位和审计。 Anyone once in force; before, those who govern the place and auditors.',
    may: (viewer: Viewer, row: RuleProfileVersionRow) =>
      IN_FORCE.includes(row.state) || isAuditor(viewer) || canGovern(viewer, row),
    where: (viewer: Viewer, alias: Sql) =>
      isAuditor(viewer) ? sql`TRUE` : sql`(${alias}.state = ANY(${IN_FORCE}) OR ${governs(viewer, alias)})`,
  },
} as const satisfies Rules;
