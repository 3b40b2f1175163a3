import { addDays, type LocalDate, localDate } from '../../platform/dates';
import type { FundingShareInput } from '../../services/property/generated/resolver-types';
import type { OrganizationKey } from './organizations';
import type { EstateKey } from './places';
import type { World } from './world';

interface ProjectPlan {
  readonly estate: EstateKey;
  readonly key: string;
  readonly keeper: OrganizationKey;
  readonly contractor: OrganizationKey;
  readonly title: string;
  readonly parts: string[];
  /** The resolution's key. */
  readonly resolution: string;
  /** Where the vote's id is, of whose first matter it is. */
  readonly vote?: () => string;
  readonly shares: readonly (readonly [source: OrganizationKey | 'MAINTENANCE_FUND', amount: bigint])[];
  readonly planned: LocalDate;
  /** Days after the plan. */
  readonly starts: number;
  readonly rest?: {
    readonly completes: number;
    readonly accepts: number;
    readonly finding: string;
    readonly settles: number;
    /** What each share came to. */
    readonly settled: readonly bigint[];
  };
}

const RESOLVED = localDate('2023-04-13');

/**
 * Rihuali's surveillance of 2023. Reported: renewed on the owners' committee's initiative, for nearly 300,000 yuan from
 * subdistrict, owners' committee and company. Each share, the parts and the days are invented.
 */
export function playRihualiProject(world: World): void {
  playProject(world, {
    estate: 'rihuali',
    key: 'rihuali/surveillance',
    keeper: 'rihualiOwners',
    contractor: 'jiadeOffice',
    title: '更新小区视频监控',
    parts: ['更换楼门口和主要道路摄像机', '更换录像主机，录像保存不少于三十天', '点位接入派出所核定的平台'],
    resolution: 'rihuali/surveillance-2023',
    shares: [
      ['huayuanOffice', 12_000_000n],
      ['rihualiOwners', 9_000_000n],
      ['jiade', 8_900_000n],
    ],
    planned: addDays(RESOLVED, 5),
    starts: 20,
    rest: {
      completes: 70,
      accepts: 78,
      finding: '全部点位在线，录像保存期限符合要求，同意验收。',
      settles: 100,
      settled: [12_000_000n, 9_000_000n, 8_760_000n],
    },
  });
}

/** 样本园's fund use: what its owners voted is under way. All invented. */
export function playFundProject(world: World, decided: LocalDate, vote: () => string): void {
  playProject(world, {
    estate: 'yangben',
    key: 'yangben/surveillance',
    keeper: 'yangbenOwners',
    contractor: 'yangliOffice',
    title: '更新公共区域视频监控',
    parts: ['更换公共区域摄像机', '更换录像主机和机柜'],
    resolution: 'yangben/surveillance',
    vote,
    shares: [['MAINTENANCE_FUND', 12_000_000n]],
    planned: addDays(decided, 4),
    starts: 18,
  });
}

function playProject(world: World, plan: ProjectPlan): void {
  const { stage, timetable } = world;
  const { estate, key, starts, rest } = plan;
  if (plan.planned > world.yesterday) return;
  let projectId = '';
  const at = (days: number, step: () => Promise<unknown>) => {
    const day = addDays(plan.planned, days);
    if (day <= world.yesterday) timetable.at(`body:${estate}`, day, '15:00', step);
  };
  const keeper = () => world.actor(plan.keeper);
  // What it rests on is told first.
  timetable.between(plan.planned, '08:00', () => stage.settle());
  at(0, async () => {
    const shares = plan.shares.map(
      ([source, amount]): FundingShareInput =>
        source === 'MAINTENANCE_FUND'
          ? { source, amount }
          : { source: 'ORGANIZATION', organizationId: world.id('organization', source), amount },
    );
    const project = await stage.run('property', await keeper(), 'planProject', key, {
      estateId: world.id('estate', estate),
      title: plan.title,
      parts: plan.parts,
      resolutionId: world.id('resolution', plan.resolution),
      ...(plan.vote ? { ownersMatter: { voteId: plan.vote(), position: 1 } } : {}),
      budget: shares.reduce((sum, { amount }) => sum + amount, 0n),
      shares,
    });
    projectId = project.id;
  });
  at(starts, async () => {
    const contractorId = world.id('organization', plan.contractor);
    await stage.run('property', await keeper(), 'startProject', key, { projectId, contractorId });
  });
  if (!rest) return;
  at(rest.completes, async () => {
    await stage.run('property', await world.actor(plan.contractor), 'completeProject', key, { projectId });
  });
  at(rest.accepts, async () => {
    const note = rest.finding;
    await stage.run('property', await keeper(), 'acceptProject', key, { projectId, note });
  });
  at(rest.settles, async () => {
    await stage.run('property', await keeper(), 'settleProject', key, {
      projectId,
      settlements: rest.settled.map((amount, i) => ({ position: i + 1, amount })),
      note: '各方出资和支出明细已公示。',
    });
  });
}
