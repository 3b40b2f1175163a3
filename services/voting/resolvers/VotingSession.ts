import { page } from '../../../platform/connection';
import { type Sql, sql } from '../../../platform/sql';
import type { Context } from '../context';
import type { RollEntryRow, VoteOutcomeRow, VotingSessionRow } from '../db/tables';
import { articleOf } from '../domain/matter';
import { overall } from '../domain/outcome';
import { RUNNER_ACTS } from '../domain/session';
import { missingTo } from '../domain/turnout';
import type {
  RollEntryResolvers,
  VotingMatterResolvers,
  VotingSessionResolvers,
} from '../generated/resolver-types';
import { canRun } from '../permissions';
import { actionsOf } from './available-actions';

export const VotingSession: VotingSessionResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.session.load(id),
  estate: ({ estate_id }) => ({ id: estate_id }),
  resolution: ({ resolution_id }) => (resolution_id ? { id: resolution_id } : null),
  matters: ({ id }, _args, { loaders }) => loaders.mattersOfSession.load(id),
  rollWarnings: ({ id }, _args, { loaders }) => loaders.warningsOfSession.load(id),
  roll: ({ id }, args, context) =>
    page<RollEntryRow>(context, args, {
      select: sql`e.*, ${hasVoted} AS has_voted`,
      from: sql`roll_entries e`,
      where: sql`${context.visible('RollEntry', sql`e`)} AND e.session_id = ${id}`,
      order: [
        { expression: sql`e.building_number`, type: 'integer' },
        { expression: sql`e.unit_number`, type: 'text' },
        { expression: sql`e.unit_id`, type: 'uuid' },
      ],
    }),
  turnout: (session, _args, context) => turnoutOf(session, context),
  outcome: async (session, _args, context) => overall(await outcomesOf(session, context)),
  outcomes: (session, _args, context) => outcomesOf(session, context),
  availableActions: (session, _args, { viewer, now }) =>
    canRun(viewer, session)
      ? actionsOf({ state: session.state, closesAt: session.closes_at }, RUNNER_ACTS, now())
      : [],
};

export const VotingMatter: VotingMatterResolvers = {
  class: ({ law }) => law.class,
  article: ({ law }) => articleOf(law),
};

export const RollEntry: RollEntryResolvers = {
  unit: ({ unit_id }) => ({ id: unit_id }),
};

const hasVoted: Sql = sql`EXISTS (SELECT FROM counted_ballots c WHERE c.session_id = e.session_id AND c.unit_id = e.unit_id)`;

/** Nothing of a voided vote counts, whatever had been tallied. */
async function outcomesOf(
  session: VotingSessionRow,
  { loaders }: Context,
): Promise<readonly VoteOutcomeRow[]> {
  if (session.state !== 'VOIDED') return loaders.outcomesOfSession.load(session.id);
  const matters = await loaders.mattersOfSession.load(session.id);
  const { id: session_id, estate_id } = session;
  return matters.map(({ id }) => ({
    matter_id: id,
    session_id,
    estate_id,
    status: 'VOIDED',
    derivation: null,
  }));
}

/** Against the strictest participation that any of the matters needs. */
async function turnoutOf({ id, roll_area, roll_heads, profile }: VotingSessionRow, { loaders }: Context) {
  if (roll_area === null || roll_heads === null) return null;
  const [counted, matters] = await Promise.all([
    loaders.turnoutOfSession.load(id),
    loaders.mattersOfSession.load(id),
  ]);
  const { area, heads } = counted[0] ?? { area: '0', heads: 0 };
  const needed = matters.map((matter) => profile.thresholds[matter.law.class].participation);
  const most = (values: readonly bigint[]) => values.reduce((a, b) => (a > b ? a : b), 0n);
  return {
    area,
    heads,
    missingArea: most(needed.map((rule) => missingTo(BigInt(area), BigInt(roll_area), rule.area))),
    missingHeads: Number(
      most(needed.map((rule) => missingTo(BigInt(heads), BigInt(roll_heads), rule.heads))),
    ),
  };
}
