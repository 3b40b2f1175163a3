import { page } from '../../../platform/connection';
import { addDays, today } from '../../../platform/dates';
import { type Sql, sql } from '../../../platform/sql';
import type { Context } from '../context';
import { paperColumns } from '../db/paper';
import type { PaperBallotRow } from '../db/paper-tables';
import { proxyColumns } from '../db/proxies';
import type { VoteProxyRow } from '../db/proxy-tables';
import type { RollEntryRow, VoteOutcomeRow, VotingSessionRow } from '../db/tables';
import { needsDraw } from '../domain/draw';
import { articleOf } from '../domain/matter';
import { noticeDaysOf } from '../domain/notice';
import { overall } from '../domain/outcome';
import { moreOf } from '../domain/profiles';
import { sessionOf } from '../domain/session';
import { isDrawAct, RUNNER_ACTS } from '../domain/session-steps';
import { leastPart, missingToOne, missingToQuorum, turnoutIn } from '../domain/turnout';
import type {
  RollEntryResolvers,
  VotingMatterResolvers,
  VotingSessionResolvers,
} from '../generated/resolver-types';
import { canRun, rules } from '../permissions';
import { actionsOf, showAction } from './available-actions';
import { shownDetails } from './matter-details';
import {
  correctionPage,
  countWarnings,
  publishedPage,
  rollObjectionPage,
  warningsOf,
} from './published-roll';
import { checkpointPage, kitOf } from './RecountKit';

export const VotingSession: VotingSessionResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.session.load(id),
  estate: ({ estate_id }) => ({ id: estate_id }),
  resolution: ({ resolution_id }) => (resolution_id ? { id: resolution_id } : null),
  matters: ({ id }, _args, { loaders }) => loaders.mattersOfSession.load(id),
  requisition: ({ requisition_id }, _args, { loaders }) =>
    requisition_id ? loaders.requisition.load(requisition_id) : null,
  replaces: ({ replaces_id }, _args, { loaders }) => (replaces_id ? loaders.session.load(replaces_id) : null),
  replacedBy: async ({ id }, _args, { loaders }) => (await loaders.replacedBy.load(id))[0] ?? null,
  noticeDays: ({ profile, extraordinary }) => noticeDaysOf(profile, extraordinary),
  closesAt: ({ closes_at, notice_closes_at }) => closes_at ?? notice_closes_at,
  rollWarnings: async ({ id }, _args, { loaders }) =>
    countWarnings([...(await warningsOf(id, loaders)).values()]),
  publishedRoll: ({ id, estate_id }, args, context) => publishedPage({ id, estate_id }, args, context),
  rollObjections: ({ id }, args, context) => rollObjectionPage(id, args, context),
  rollCorrections: (session, args, context) => correctionPage(session, args, context),
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
  proxies: ({ id }, args, context) =>
    page<VoteProxyRow>(context, args, {
      select: proxyColumns,
      from: sql`vote_proxies x`,
      where: sql`${context.visible('VoteProxy', sql`x`)} AND x.session_id = ${id}`,
      order: [
        { expression: sql`x.granted_at`, type: 'timestamptz' },
        { expression: sql`x.id`, type: 'uuid' },
      ],
    }),
  paperBallots: ({ id }, args, context) =>
    page<PaperBallotRow>(context, args, {
      select: paperColumns,
      from: sql`paper_ballots b`,
      where: sql`${context.visible('PaperBallot', sql`b`)} AND b.session_id = ${id}`,
      order: [
        { expression: sql`b.number`, type: 'text' },
        { expression: sql`b.id`, type: 'uuid' },
      ],
    }),
  checkpoints: ({ id }, args, context) => checkpointPage(id, args, context),
  headHash: async ({ id }, _args, context) => (await context.loaders.voteHead.load(id))[0]?.head ?? null,
  kit: (session, _args, context) => kitOf(session, context),
  turnout: (session, _args, context) => turnoutOf(session, context),
  outcome: async (session, _args, context) => overall(await outcomesOf(session, context)),
  outcomes: (session, _args, context) => outcomesOf(session, context),
  announceBy: ({ tallied_at, profile }) =>
    tallied_at === null ? null : addDays(today(tallied_at), moreOf(profile).announceDays),
  announcementOverdue: ({ tallied_at, announced_at, voided_at, profile }, _args, { now }) =>
    tallied_at !== null &&
    announced_at === null &&
    voided_at === null &&
    today(now()) > addDays(today(tallied_at), moreOf(profile).announceDays),
  certificationCount: async ({ id }, _args, { loaders }) =>
    (await loaders.certificationsOfSession.load(id)).length,
  drawParts: ({ id }, _args, { loaders }) => loaders.drawPartsOfSession.load(id),
  extensions: ({ id }, _args, { loaders }) => loaders.extensionsOfSession.load(id),
  objections: ({ id }, _args, { loaders }) => loaders.objectionsOfSession.load(id),
  challenges: ({ id }, _args, { loaders }) => loaders.challengesOfSession.load(id),
  async availableActions(session, _args, { viewer, now, loaders }) {
    if (!canRun(viewer, session)) return [];
    const drawn = needsDraw(await loaders.mattersOfSession.load(session.id));
    return actionsOf(sessionOf(session), RUNNER_ACTS, now()).map((it) =>
      drawn || !it.allowed || !isDrawAct(it.act) ? it : showAction(it.act, 'DRAW_NOT_ASKED'),
    );
  },
};

export const VotingMatter: VotingMatterResolvers = {
  class: ({ law }) => law.class,
  article: ({ law }) => articleOf(law),
  details: shownDetails,
  candidates: ({ id }, _args, { loaders }) => loaders.candidatesOfMatter.load(id),
  committee: async ({ id }, _args, { loaders }) => (await loaders.committeesOfMatter.load(id))[0] ?? null,
};

export const RollEntry: RollEntryResolvers = {
  unit: ({ unit_id }) => ({ id: unit_id }),
};

const hasVoted: Sql = sql`EXISTS (SELECT FROM counted_ballots c WHERE c.session_id = e.session_id AND c.unit_id = e.unit_id)`;

/** Nothing of a voided vote counts, whatever had been tallied; nothing of a tallied one stands before its draw. */
async function outcomesOf(
  session: VotingSessionRow,
  { loaders, viewer }: Context,
): Promise<readonly VoteOutcomeRow[]> {
  const unsettled = session.state === 'VOIDED' ? ('VOIDED' as const) : ('PENDING_DRAW' as const);
  if (unsettled === 'PENDING_DRAW') {
    const outcomes = await loaders.outcomesOfSession.load(session.id);
    if (
      session.state !== 'TALLIED' ||
      outcomes.length > 0 ||
      !rules.RUNNER_UNTIL_ANNOUNCED.may(viewer, session)
    )
      return outcomes;
  }
  const matters = await loaders.mattersOfSession.load(session.id);
  const { id: session_id, estate_id } = session;
  return matters.map(({ id }) => ({
    matter_id: id,
    session_id,
    estate_id,
    status: unsettled,
    derivation: null,
  }));
}

/** Matter by matter, as each is tallied, and together what the matter says that is furthest from its quorum. */
async function turnoutOf({ id, roll_area, roll_heads, profile }: VotingSessionRow, { loaders }: Context) {
  if (roll_area === null || roll_heads === null) return null;
  const [counted, matters] = await Promise.all([
    loaders.participationOfSession.load(id),
    loaders.mattersOfSession.load(id),
  ]);
  const roll = { area: BigInt(roll_area), heads: BigInt(roll_heads) };
  const turnout = matters.map((matter) =>
    turnoutIn(matter.id, counted, profile.thresholds[matter.law.class].participation),
  );
  type Measured = typeof roll;
  const shown = (part: Measured, missing: Measured) => ({
    area: part.area,
    heads: Number(part.heads),
    missingArea: missing.area,
    missingHeads: Number(missing.heads),
  });
  const each = turnout.map((it, i) => ({ matter: matters[i]!, ...shown(it.part, missingToOne(it, roll)) }));
  return { ...shown(leastPart(turnout), missingToQuorum(turnout, roll)), matters: each };
}
