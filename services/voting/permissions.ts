import { commonRules, type Rules } from '../../platform/access';
import type { Viewer } from '../../platform/identity';
import { type Sql, sql } from '../../platform/sql';
import { estatesRunBy } from './db/runners';
import type { BallotRow, OwnershipRecordRow, RollEntryRow, VotingSessionRow } from './db/tables';

interface RunBy {
  readonly runner_organization_ids: readonly string[];
}

/** Those who run the votes of the estate. */
export const canRun = (viewer: Viewer, row: RunBy): boolean =>
  viewer.actingFor !== null && row.runner_organization_ids.includes(viewer.actingFor.organizationId);

const runs = (viewer: Viewer, alias: Sql): Sql =>
  viewer.actingFor === null
    ? sql`FALSE`
    : sql`${alias}.estate_id IN (${estatesRunBy(viewer.actingFor.organizationId)})`;

const isOne = (viewer: Viewer, subjects: readonly string[]): boolean =>
  viewer.subject !== null && subjects.includes(viewer.subject);

/** Owners of the record's unit and whoever represents them. */
export const owns = ({ subject }: Viewer, alias: Sql): Sql =>
  subject === null
    ? sql`FALSE`
    : sql`${alias}.id IN (
        SELECT held.record_id FROM owners self JOIN ownership_owners held ON held.owner_id = self.id WHERE self.subject = ${subject}
        UNION ALL
        SELECT represented.id FROM ownership_records represented WHERE represented.representative_subject = ${subject})`;

/** Whoever may cast the ballot of a unit, as its roll entry says. */
export const votesFor = ({ subject }: Viewer, entry: Sql): Sql =>
  subject === null ? sql`FALSE` : sql`${entry}.voter_subjects @> ARRAY[${subject}]::text[]`;

export const rules = {
  ...commonRules,
  RUNNER: {
    description:
      '组织表决的单位：业委会、物管会，以及辖区居委会、街道。 Those who run the vote; never the property company.',
    may: canRun,
    where: runs,
  },
  RUNNER_UNTIL_CLOSED: {
    description: '截止前仅组织表决的单位，截止后任何人。 Those who run the vote; anyone once it is closed.',
    may: (viewer: Viewer, row: VotingSessionRow) => row.closed_at !== null || canRun(viewer, row),
    where: (viewer: Viewer, alias: Sql) => sql`(${alias}.closed_at IS NOT NULL OR ${runs(viewer, alias)})`,
  },
  RUNNER_OR_OWNER: {
    description: '组织表决的单位和本户。 Those who run the votes, and the unit’s owners and representative.',
    may: (viewer: Viewer, row: OwnershipRecordRow) =>
      canRun(viewer, row) || isOne(viewer, row.owner_subjects),
    where: (viewer: Viewer, alias: Sql) => sql`(${runs(viewer, alias)} OR ${owns(viewer, alias)})`,
  },
  RUNNER_OR_VOTER: {
    description: '组织表决的单位和本户的投票人。 Those who run the vote, and whoever votes for the unit.',
    may: (viewer: Viewer, row: RollEntryRow & RunBy) =>
      canRun(viewer, row) || isOne(viewer, row.voter_subjects),
    where: (viewer: Viewer, alias: Sql) => sql`(${runs(viewer, alias)} OR ${votesFor(viewer, alias)})`,
  },
  SELF: {
    description: '本户的投票人，别无他人。 Whoever votes for the unit, and nobody else.',
    may: (viewer: Viewer, row: Pick<BallotRow, 'voter_subjects'>) => isOne(viewer, row.voter_subjects),
    where: (viewer: Viewer, alias: Sql) =>
      sql`EXISTS (SELECT FROM roll_entries self WHERE self.session_id = ${alias}.session_id
                  AND self.unit_id = ${alias}.unit_id AND ${votesFor(viewer, sql`self`)})`,
  },
} as const satisfies Rules;
