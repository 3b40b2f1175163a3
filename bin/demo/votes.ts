import { addDays, type LocalDate } from '../../platform/dates';
import type { VoteChoice } from '../../services/voting/domain/kinds';
import type { VotingMatterInput } from '../../services/voting/generated/resolver-types';
import { finalizeVotes } from '../../services/voting/sweeps';
import { numberOf, pick } from './items';
import { daysOf } from './other-estates/series';
import { playFundProject } from './projects';
import {
  OWN_UNITS,
  placeOf,
  readRegister,
  runner,
  SHARED_UNIT,
  type VotingEstate,
  voterOf,
} from './register';
import { RIHUALI_MONTHLY } from './rihuali/meetings';
import { clock, pastDays } from './timetable';
import {
  momentOf,
  playRequisitions,
  playRollObjections,
  playVoidedVote,
  playVotePrepared,
} from './votes-ahead';
import { playLatePaper, playLostPaper, playPaper, playProxy, playWrittenProxy } from './votes-paper';
import { ownerViewer, type World } from './world';

/** What a ballot says in one matter; in one where candidates stand, whom it selects. */
interface Said {
  readonly choice: VoteChoice;
  readonly candidateIds?: string[];
}

interface VotePlan {
  readonly estate: VotingEstate;
  /** The resolution's key, under which the topic is put to the owners, if one is. */
  readonly resolution?: string;
  readonly title: string;
  readonly matters: VotingMatterInput[];
  readonly prepared: LocalDate;
  /** The roll is published then, and the notice is sent the day after. */
  readonly published: LocalDate;
  readonly opened: LocalDate;
  readonly closes: LocalDate;
  /** Whether a unit's ballot is cast, by its place. */
  readonly casts: (place: string) => boolean;
  /** What it says in a matter, by the matter's place and those who stand in it, in the order posted. */
  readonly says?: (place: string, matter: number, candidates: readonly string[]) => Said;
}

/** Whole days between the notice and the vote. */
const NOTICE_DAYS = 15;
/** Days after an announcement by which every objection window is over, whatever holiday it met. */
const FINAL_AFTER = 18;

/** A small estate's finished vote and Rihuali's open one, and what else stands around them: all invented. */
export function playVotes(world: World): void {
  const { today } = world.stage;
  const decided = daysOf('yangben', today)[3]!;
  const fundVote = playVote(world, {
    estate: 'yangben',
    resolution: 'yangben/surveillance',
    title: '使用维修资金更新公共区域视频监控',
    matters: [
      {
        kind: 'FUND_USE',
        text: '使用维修资金更新公共区域视频监控，预算十二万元，结算后公示。',
        details: { fundUse: { project: '更新公共区域视频监控', amount: 12_000_000n, bearers: {} } },
      },
    ],
    prepared: addDays(decided, 2),
    published: addDays(decided, 3),
    opened: addDays(decided, 5 + NOTICE_DAYS),
    closes: addDays(decided, 12 + NOTICE_DAYS),
    casts: (place) => numberOf(`yangben/ballot/${place}`) % 9 > 0,
  });
  playFundProject(world, addDays(decided, 12 + NOTICE_DAYS), fundVote);
  const lastButOne = pastDays(RIHUALI_MONTHLY, today, 2)[1]!;
  playVote(world, {
    estate: 'rihuali',
    resolution: 'rihuali/drains',
    title: '东侧排水管网改造和充电棚用地',
    matters: [
      {
        kind: 'FUND_USE',
        text: '使用维修资金改造东侧排水管网，预算八十六万元，由东侧三栋楼分摊。',
        details: {
          fundUse: {
            project: '改造东侧排水管网',
            amount: 86_000_000n,
            bearers: { buildingNumbers: [1, 2, 3] },
          },
        },
      },
      {
        kind: 'COMMON_PARTS_USE',
        text: '利用东侧共有道路边角设置电动自行车充电棚，收益归全体业主并每半年公示。',
        details: {
          commonPartsTrade: {
            part: '东侧共有道路边角',
            use: '电动自行车充电棚',
            counterparty: '示例充电服务（虚构）',
            yearlyRevenue: 1_200_000n,
            termMonths: 60,
          },
        },
      },
    ],
    prepared: addDays(lastButOne, 2),
    published: addDays(lastButOne, 3),
    opened: addDays(today, -6),
    closes: addDays(today, 24),
    casts: (place) =>
      place === OWN_UNITS[0] || place === SHARED_UNIT || numberOf(`rihuali/ballot/${place}`) % 20 === 0,
  });
  playVoidedVote(world);
  playVotePrepared(world);
  playRequisitions(world);
}

/** Plays a vote up to its end or to yesterday; answers where its id will be, once it is prepared. */
export function playVote(world: World, plan: VotePlan): () => string {
  const { stage, timetable, yesterday } = world;
  const { estate } = plan;
  const at = (day: LocalDate, time: string, step: () => Promise<unknown>) =>
    timetable.at(`body:${estate}`, day, time, step);
  let sessionId = '';
  const act = async (name: 'publishRoll' | 'freezeRoll' | 'openVoting' | 'closeVoting' | 'tallyVote') =>
    stage.run('voting', await runner(world, estate), name, estate, { sessionId });

  timetable.between(plan.prepared, '09:00', () => stage.settle());
  at(plan.prepared, '10:00', async () => {
    const session = await stage.run('voting', await runner(world, estate), 'prepareVote', estate, {
      estateId: world.id('estate', estate),
      ...(plan.resolution ? { resolutionId: world.id('resolution', plan.resolution) } : {}),
      title: plan.title,
      matters: plan.matters,
      extraordinary: false,
    });
    sessionId = session.id;
  });
  at(plan.published, '10:00', () => act('publishRoll'));
  at(addDays(plan.published, 1), '10:00', async () => {
    const period = { opensAt: momentOf(plan.opened, 9), closesAt: momentOf(plan.closes, 18) };
    await stage.run('voting', await runner(world, estate), 'sendVoteNotice', estate, {
      sessionId,
      ...period,
    });
  });
  timetable.between(addDays(plan.published, 1), '10:30', () => stage.settle());
  if (estate === 'rihuali') playRollObjections(world, plan.published, () => sessionId);
  at(plan.opened, '08:30', () => act('freezeRoll'));
  at(plan.opened, '09:00', async () => {
    await act('openVoting');
    await castAll(world, plan, sessionId);
    if (plan.resolution === 'yangben/surveillance') await playLatePaper(world, plan, sessionId);
    if (estate !== 'rihuali') return;
    await playLostPaper(world, plan.opened, sessionId);
    await playPaper(world, plan.opened, sessionId);
    await playProxy(world, plan.opened, sessionId);
    await playWrittenProxy(world, plan.opened, sessionId);
  });
  const session = () => sessionId;
  if (plan.closes > yesterday) return session;
  at(plan.closes, '18:30', () => act('closeVoting'));
  at(plan.closes, '19:00', () => act('tallyVote'));
  for (const [i, certifier] of CERTIFIERS[estate].entries())
    at(plan.closes, `19:${20 + i}`, async () => {
      const key = `${estate}/${certifier}`;
      await stage.run('voting', await world.actor(certifier), 'certifyVote', key, { sessionId });
    });
  at(plan.closes, '19:40', async () => {
    await stage.run('voting', await runner(world, estate), 'announceResult', estate, { sessionId });
  });
  timetable.between(plan.closes, '20:00', () => stage.settle());
  const final = addDays(plan.closes, FINAL_AFTER);
  if (final <= yesterday) at(final, '00:30', () => stage.tick('voting', finalizeVotes, estate));
  return session;
}

/** Two people of different organizations. */
const CERTIFIERS = {
  rihuali: ['rihualiOwners', 'rihualiResidents'],
  yangben: ['yangbenOwners', 'yangbenResidents'],
  juli: ['juliOwners', 'juliResidents'],
} as const;

const CHOICES: readonly VoteChoice[] = [
  'YES',
  'YES',
  'YES',
  'YES',
  'YES',
  'YES',
  'YES',
  'YES',
  'NO',
  'ABSTAIN',
];

const yesMostly =
  (estate: VotingEstate) =>
  (place: string, matter: number): Said => ({ choice: pick(CHOICES, `${estate}/${place}/${matter}`) });

/** Plans the ballots over the first days of the vote, one after the other. */
async function castAll(
  world: World,
  { estate, opened, closes, casts, says = yesMostly(estate) }: VotePlan,
  sessionId: string,
): Promise<void> {
  const { stage, timetable, yesterday } = world;
  const matters = await world.rows<{ id: string; candidates: readonly string[] }>(
    'voting',
    `SELECT id, ARRAY(SELECT c.id::text FROM voting_candidates c WHERE c.matter_id = m.id ORDER BY c.position) AS candidates
     FROM voting_matters m WHERE session_id = $1 ORDER BY position`,
    [sessionId],
  );
  const last = closes < yesterday ? closes : yesterday;
  for (const [i, entry] of (await readRegister(world, estate)).entries()) {
    const place = placeOf(entry.unit);
    const voter = voterOf(entry);
    if (voter === null || !casts(place)) continue;
    const day = addDays(opened, i % 5);
    timetable.at(
      `body:${estate}`,
      day < last ? day : last,
      clock(10 * 60 + (numberOf(place) % 420)),
      async () => {
        await stage.run('voting', ownerViewer(voter), 'castBallot', `${estate}/${place}`, {
          sessionId,
          unitId: entry.unitId,
          choices: matters.map(({ id, candidates }, m) => ({ matterId: id, ...says(place, m, candidates) })),
        });
        await stage.commitBallots(sessionId, `${estate}/${place}`);
      },
    );
  }
}
