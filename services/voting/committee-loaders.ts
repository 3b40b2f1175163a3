import type { ServiceContext } from '../../platform/context';
import { groupLoader, rowLoader } from '../../platform/loading';
import { sql } from '../../platform/sql';
import type { CommitteeFilingRow, FilingStepRow } from './db/filing-tables';
import { filingColumns } from './db/filings';
import type { CommitteeMemberRow, OwnersCommitteeRow } from './db/owners-committee-tables';
import { committeeColumns, memberRows } from './db/owners-committees';

export const committeeLoaders = (context: ServiceContext) => ({
  ownersCommittee: rowLoader<OwnersCommitteeRow>(
    context,
    (ids) => sql`SELECT ${committeeColumns()} FROM owners_committees c WHERE c.id = ANY(${ids}::uuid[])`,
  ),
  /** Where a day was recorded of two, since the election of one was voided, the other comes first. */
  committeesOfEstate: groupLoader<OwnersCommitteeRow>(
    context,
    (row) => row.estate_id,
    (ids) =>
      sql`SELECT ${committeeColumns()} FROM owners_committees c WHERE c.estate_id = ANY(${ids}::uuid[])
          ORDER BY c.estate_id, c.annulled_on IS NOT NULL, c.starts_on DESC`,
  ),
  committeesOfMatter: groupLoader<OwnersCommitteeRow>(
    context,
    (row) => row.matter_id ?? '',
    (ids) =>
      sql`SELECT ${committeeColumns()} FROM owners_committees c WHERE c.matter_id = ANY(${ids}::uuid[])`,
  ),
  committeesOfExternalVote: groupLoader<OwnersCommitteeRow>(
    context,
    (row) => row.external_vote_id ?? '',
    (ids) =>
      sql`SELECT ${committeeColumns()} FROM owners_committees c WHERE c.external_vote_id = ANY(${ids}::uuid[])`,
  ),
  membersOfCommittee: groupLoader<CommitteeMemberRow>(
    context,
    (row) => row.committee_id,
    (ids) => memberRows(context.viewer, ids),
  ),
  /** Whoever may see them, so that it is told whether it is filed. */
  filingsOfCommittee: groupLoader<CommitteeFilingRow>(
    context,
    (row) => row.committee_id,
    (ids) => sql`SELECT ${filingColumns} FROM committee_filings f
                 WHERE f.committee_id = ANY(${ids}::uuid[]) ORDER BY f.committee_id, f.authority DESC`,
  ),
  committeeFiling: rowLoader<CommitteeFilingRow>(
    context,
    (ids) => sql`SELECT ${filingColumns} FROM committee_filings f
                 WHERE f.id = ANY(${ids}::uuid[]) AND ${context.visible('CommitteeFiling', sql`f`)}`,
  ),
  stepsOfFiling: groupLoader<FilingStepRow>(
    context,
    (row) => row.filing_id,
    (ids) =>
      sql`SELECT * FROM committee_filing_steps WHERE filing_id = ANY(${ids}::uuid[]) ORDER BY filing_id, sequence`,
  ),
});
