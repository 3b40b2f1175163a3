import { page } from '../../../platform/connection';
import { today } from '../../../platform/dates';
import { sql } from '../../../platform/sql';
import type { ActivityBudgetRow } from '../db/activity-budget-tables';
import { budgetColumns } from '../db/activity-budgets';
import type { ExternalVoteRow } from '../db/external-vote-tables';
import { externalVoteColumns } from '../db/external-votes';
import type { OwnersCommitteeRow } from '../db/owners-committee-tables';
import { committeeColumns } from '../db/owners-committees';
import { recordColumns, recordsWithUnits } from '../db/register';
import type { OwnershipRecordRow } from '../db/register-tables';
import type { RequisitionRow } from '../db/requisition-tables';
import { requisitionColumns } from '../db/requisitions';
import { sessionColumns } from '../db/sessions';
import type { VotingSessionRow } from '../db/tables';
import { standsOn } from '../domain/owners-committee';
import type { EstateResolvers, ResolutionResolvers, UnitResolvers } from '../generated/resolver-types';

export const byPlace = [
  { expression: sql`u.building_number`, type: 'integer' },
  { expression: sql`u.number`, type: 'text' },
  { expression: sql`u.id`, type: 'uuid' },
] as const;

export const Estate: EstateResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  votingSessions: ({ id }, args, context) =>
    page<VotingSessionRow>(context, args, {
      select: sessionColumns(sql`${id}::uuid`),
      from: sql`voting_sessions s`,
      where: sql`${context.visible('VotingSession', sql`s`)} AND s.estate_id = ${id}`,
      order: [
        { expression: sql`s.created_at`, type: 'timestamptz', descending: true },
        { expression: sql`s.id`, type: 'uuid', descending: true },
      ],
    }),
  requisitions: ({ id }, args, context) =>
    page<RequisitionRow>(context, args, {
      select: requisitionColumns(context.viewer),
      from: sql`requisitions q`,
      where: sql`${context.visible('Requisition', sql`q`)} AND q.estate_id = ${id}`,
      order: [
        { expression: sql`q.filed_at`, type: 'timestamptz', descending: true },
        { expression: sql`q.id`, type: 'uuid', descending: true },
      ],
    }),
  externalVotes: ({ id }, args, context) =>
    page<ExternalVoteRow>(context, args, {
      select: externalVoteColumns(context.viewer, sql`${id}::uuid`),
      from: sql`external_votes x`,
      where: sql`${context.visible('ExternalVote', sql`x`)} AND x.estate_id = ${id}`,
      order: [
        { expression: sql`x.closed_on`, type: 'date', descending: true },
        { expression: sql`x.id`, type: 'uuid', descending: true },
      ],
    }),
  activityBudgets: ({ id }, { year, ...args }, context) =>
    page<ActivityBudgetRow>(context, args, {
      select: budgetColumns,
      from: sql`activity_budgets g`,
      where: sql`g.estate_id = ${id} AND (${year ?? null}::integer IS NULL OR g.year = ${year ?? null})`,
      order: [
        { expression: sql`g.year`, type: 'integer', descending: true },
        { expression: sql`g.id`, type: 'uuid', descending: true },
      ],
    }),
  ownersCommittee: async ({ id }, args, { loaders, now }) => {
    const on = args.on ?? today(now());
    const committees = await loaders.committeesOfEstate.load(id);
    return committees.find((it) => standsOn(it, on)) ?? null;
  },
  ownersCommittees: ({ id }, args, context) =>
    page<OwnersCommitteeRow>(context, args, {
      select: committeeColumns(sql`${id}::uuid`),
      from: sql`owners_committees c`,
      where: sql`c.estate_id = ${id}`,
      order: [
        { expression: sql`c.starts_on`, type: 'date', descending: true },
        { expression: sql`c.id`, type: 'uuid', descending: true },
      ],
    }),
  register: ({ id }, args, context) =>
    page<OwnershipRecordRow>(context, args, {
      select: recordColumns(sql`${id}::uuid`),
      from: recordsWithUnits,
      where: sql`${context.visible('OwnershipRecord', sql`r`)} AND r.estate_id = ${id}`,
      order: byPlace,
    }),
};

export const Unit: UnitResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  ownership: async ({ id }, _args, { loaders }) => (await loaders.recordOfUnit.load(id))[0] ?? null,
};

export const Resolution: ResolutionResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  externalVote: async ({ id }, _args, { loaders }) =>
    (await loaders.externalVoteOfResolution.load(id))[0] ?? null,
  vote: async ({ id }, _args, { loaders }) => (await loaders.sessionsOfResolution.load(id))[0] ?? null,
};
