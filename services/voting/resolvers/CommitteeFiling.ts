import { page } from '../../../platform/connection';
import { sql } from '../../../platform/sql';
import type { CommitteeFilingRow } from '../db/filing-tables';
import { filingColumns, isShownAs } from '../db/filings';
import { decideFiling, FILING_ACTS, isFilingOverdue, shownState, wasFiledLate } from '../domain/filing';
import { errors } from '../errors';
import type {
  CommitteeFilingResolvers,
  FilingStepResolvers,
  QueryResolvers,
} from '../generated/resolver-types';
import { mayActOnFiling } from '../permissions';

export const CommitteeFiling: CommitteeFilingResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.committeeFiling.load(id),
  committee: ({ committee_id }, _args, { loaders }) => loaders.ownersCommittee.load(committee_id),
  state: ({ state, annulled }) => shownState(state, annulled),
  overdue: ({ state, ends_at, annulled }, _args, { now }) =>
    isFilingOverdue(shownState(state, annulled), ends_at, now()),
  filedLate: ({ first_filed_at, ends_at }) => first_filed_at && wasFiledLate(first_filed_at, ends_at),
  steps: ({ id }, _args, { loaders }) => loaders.stepsOfFiling.load(id),
  availableActions: (row, _args, { viewer }) =>
    FILING_ACTS.filter((act) => viewer.personId !== null && mayActOnFiling(viewer, row, act)).map((act) => {
      const decided = decideFiling(row, act, viewer.personId!);
      const code = row.annulled ? 'COMMITTEE_ANNULLED' : decided.ok ? null : decided.error;
      return { act, allowed: code === null, reason: code && errors[code].zh, code };
    }),
};

export const FilingStep: FilingStepResolvers = {
  organization: ({ organization_id }) => ({ id: organization_id }),
};

export const committeeFilings: QueryResolvers['committeeFilings'] = (_parent, { state, ...args }, context) =>
  page<CommitteeFilingRow>(context, args, {
    select: filingColumns,
    from: sql`committee_filings f`,
    where: sql`${context.visible('CommitteeFiling', sql`f`)} AND ${state ? isShownAs(state) : sql`TRUE`}`,
    order: [
      { expression: sql`f.due_on`, type: 'date' },
      { expression: sql`f.id`, type: 'uuid' },
    ],
  });
