import type { Comparator, DecisionKind } from '../../services/meetings/generated/resolver-types';
import type { OrganizationKey } from './organizations';
import type { DivisionKey, EstateKey } from './places';
import type { World } from './world';

interface SeatPlan {
  readonly role: string;
  /** None: vacant, unless representatives sit. */
  readonly held: readonly OrganizationKey[];
  readonly representatives?: string;
  /** Seats are required unless they say otherwise. */
  readonly required?: false;
  readonly hasVote?: false;
}

interface RulesPlan {
  readonly decision: DecisionKind;
  readonly numerator?: number;
  readonly denominator?: number;
  readonly comparator?: Comparator;
}

interface BodyPlan {
  readonly name: string;
  readonly estate?: EstateKey;
  readonly division?: DivisionKey;
  readonly convener: OrganizationKey;
  /** Who establishes it, where the convener does not govern the place itself. */
  readonly by?: OrganizationKey;
  readonly minPerMonth?: number;
  readonly place: string;
  readonly rules: RulesPlan;
  readonly seats: readonly SeatPlan[];
}

const CONSENSUS: RulesPlan = { decision: 'CONSENSUS' };
const TWO_THIRDS: RulesPlan = { decision: 'MAJORITY', numerator: 2, denominator: 3, comparator: 'AT_LEAST' };
const MORE_THAN_HALF: RulesPlan = {
  decision: 'MAJORITY',
  numerator: 1,
  denominator: 2,
  comparator: 'MORE_THAN',
};
const CHAIR: RulesPlan = { decision: 'CHAIR_AFTER_CONSULTATION' };

/** Who sits together is reported (but for the three of 华苑街道 besides Rihuali, and 南海家园); how they decide is invented. */
export const BODIES = {
  rihuali: {
    name: '日华里小区五方联席会议',
    estate: 'rihuali',
    convener: 'rihualiParty',
    minPerMonth: 1,
    place: '日华里社区党群服务中心',
    rules: CONSENSUS,
    seats: [
      { role: '社区党组织', held: ['rihualiParty'] },
      { role: '居民委员会', held: ['rihualiResidents'] },
      { role: '业主委员会', held: ['rihualiOwners'] },
      { role: '物业服务企业', held: ['jiadeOffice'] },
      { role: '公安派出所', held: ['huayuanPolice'], required: false },
    ],
  },
  shilili: {
    name: '示例里小区五方联席会议（虚构）',
    estate: 'shilili',
    convener: 'shililiParty',
    minPerMonth: 1,
    place: '示例里社区会议室',
    rules: TWO_THIRDS,
    seats: [
      { role: '社区党组织', held: ['shililiParty'] },
      { role: '居民委员会', held: ['shililiResidents'] },
      { role: '业主委员会', held: [] },
      { role: '物业服务企业', held: ['fanliOffice'] },
      { role: '公安派出所', held: ['huayuanPolice'], required: false },
    ],
  },
  charging: {
    name: '充电安全工作组（示例里小区，虚构）',
    estate: 'shilili',
    convener: 'shililiParty',
    place: '示例里社区会议室',
    rules: CHAIR,
    seats: [
      { role: '社区党组织', held: ['shililiParty'] },
      { role: '物业服务企业', held: ['fanliOffice'] },
      { role: '消防救援', held: ['huayuanFire'], required: false },
    ],
  },
  yangben: {
    name: '样本园小区五方联席会议（虚构）',
    estate: 'yangben',
    convener: 'yangbenParty',
    minPerMonth: 1,
    place: '样本园社区会议室',
    rules: CONSENSUS,
    seats: [
      { role: '社区党组织', held: ['yangbenParty'] },
      { role: '居民委员会', held: ['yangbenResidents'], required: false },
      { role: '业主委员会', held: ['yangbenOwners'] },
      { role: '物业服务企业', held: ['yangliOffice'] },
      { role: '公安派出所', held: ['huayuanPolice'], required: false },
    ],
  },
  huayuan: {
    name: '华苑街道物业管理联席会议（虚构）',
    division: 'huayuan',
    convener: 'huayuanOffice',
    place: '华苑街道办事处二楼会议室',
    rules: TWO_THIRDS,
    seats: [
      { role: '街道办事处', held: ['huayuanOffice'] },
      { role: '社区党组织', held: ['rihualiParty', 'shililiParty', 'yangbenParty'] },
      { role: '公安派出所', held: ['huayuanPolice'] },
      { role: '综合执法', held: ['enforcement'] },
      { role: '消防救援', held: ['huayuanFire'], required: false },
      { role: '区物业办', held: ['nankaiProperty'], required: false, hasVote: false },
    ],
  },
  yijiang: {
    name: '怡江苑五方共治联盟',
    estate: 'yijiang',
    convener: 'jiangpanParty',
    place: '江畔人家社区会议室',
    rules: CONSENSUS,
    seats: [
      { role: '街道', held: ['longtanOffice'] },
      { role: '社区', held: ['jiangpanParty'] },
      { role: '社会组织（含业主自治组织）', held: ['yijiangSociety'] },
      { role: '公安派出所', held: ['longtanPolice'], required: false },
      { role: '建设单位', held: ['yijiangDeveloper'], required: false },
    ],
  },
  ruijin: {
    name: '瑞金新村“三驾马车”联席会议',
    estate: 'ruijin',
    convener: 'ruijinParty',
    place: '瑞金新村社区议事厅',
    rules: CHAIR,
    seats: [
      { role: '社区党组织', held: ['ruijinParty'] },
      { role: '居民委员会', held: ['ruijinResidents'] },
      { role: '业主委员会', held: ['ruijinOwners'] },
      { role: '物业服务企业', held: ['hengzhaoOffice'] },
    ],
  },
  dongfang: {
    name: '东方瑞园六方联席会议',
    estate: 'dongfang',
    convener: 'dongfangCommunity',
    minPerMonth: 1,
    place: '东方瑞园红色物业驿站',
    rules: MORE_THAN_HALF,
    seats: [
      { role: '组织部门', held: ['haizhouOrganization'], required: false },
      { role: '住建部门', held: ['haizhouHousing'], required: false },
      { role: '街道社区', held: ['dongfangStreet', 'dongfangCommunity'] },
      { role: '业主委员会', held: ['dongfangOwners'] },
      { role: '物业服务企业', held: ['yanghuiOffice'] },
      { role: '小区党支部', held: ['dongfangBranch'] },
    ],
  },
  xinhai: {
    name: '新海花园三方协商会',
    estate: 'xinhai',
    convener: 'xinhaiBranch',
    by: 'xinhaiResidents',
    place: '新海花园物业服务中心',
    rules: CONSENSUS,
    seats: [
      { role: '社区党支部', held: ['xinhaiBranch'] },
      { role: '物业党支部', held: ['yingbinBranch'] },
      { role: '居民代表', held: [], representatives: '居民代表（逐次推选）' },
    ],
  },
  xipai: {
    name: '西派国樾红色管家联席会议',
    estate: 'xipai',
    convener: 'changshunResidents',
    minPerMonth: 1,
    place: '长顺社区党群服务中心',
    rules: CONSENSUS,
    seats: [
      { role: '红色管家（物业服务企业）', held: ['xipaiOffice'] },
      { role: '社区', held: ['changshunResidents'] },
      { role: '党支部', held: ['xipaiBranch'] },
      { role: '业主代表', held: [], representatives: '楼栋业主代表', required: false },
    ],
  },
  nanhai: {
    name: '南海家园物业联席会议',
    estate: 'nanhai',
    convener: 'nanhaiParty',
    place: '南海家园社区服务站',
    rules: CONSENSUS,
    seats: [
      { role: '社区党组织', held: ['nanhaiParty'] },
      { role: '居民委员会', held: ['nanhaiResidents'] },
      { role: '物业服务企业', held: ['shangzhiOffice'] },
      { role: '镇政府', held: ['yinghaiTown'], required: false },
    ],
  },
} as const satisfies Record<string, BodyPlan>;
export type BodyKey = keyof typeof BODIES;

export const bodyOf = (key: BodyKey): BodyPlan => BODIES[key];

const ESTABLISHED_ON = '2022-01-01';
/** From here on Rihuali decides by two thirds: a change of rules, invented, that leaves what was decided before alone. */
const RIHUALI_CHANGED_ON = '2024-01-01';

const quorum = { quorumNumerator: 1, quorumDenominator: 2, vacantRequiredBars: false, followUpDays: 30 };

export async function playBodies(world: World): Promise<void> {
  const { stage } = world;
  for (const key of Object.keys(BODIES) as BodyKey[]) {
    const plan = bodyOf(key);
    const body = await stage.run(
      'meetings',
      await world.actor(plan.by ?? plan.convener),
      'establishBody',
      key,
      {
        name: plan.name,
        estateId: plan.estate && world.id('estate', plan.estate),
        divisionId: plan.division && world.id('division', plan.division),
        convenerId: world.id('organization', plan.convener),
        minPerMonth: plan.minPerMonth,
        establishedOn: ESTABLISHED_ON,
        rules: { ...plan.rules, ...quorum },
        seats: plan.seats.map(({ role, held, representatives, required = true, hasVote = true }) => ({
          role,
          organizationIds: held.map((organization) => world.id('organization', organization)),
          representatives,
          required,
          hasVote,
          hasVoice: true,
          substitutesAllowed: true,
        })),
      },
    );
    world.know('body', key, body);
  }
  await stage.run('meetings', await world.actor('rihualiParty'), 'changeRules', 'rihuali', {
    bodyId: world.id('body', 'rihuali'),
    rules: { ...TWO_THIRDS, ...quorum },
    from: RIHUALI_CHANGED_ON,
  });
  await playManagementCommittee(world);
}

/** Where there is no owners' committee a management committee takes its seat; that it does so here, and when, is invented. */
async function playManagementCommittee(world: World): Promise<void> {
  const role = '社会组织（含业主自治组织）';
  const [seat] = await world.rows<{ readonly id: string }>(
    'meetings',
    'SELECT id FROM seats WHERE body_id = $1 AND role = $2 AND replaces_id IS NULL',
    [world.id('body', 'yijiang'), role],
  );
  const held = ['yijiangSociety', 'yijiangManagement'] as const;
  await world.stage.run('meetings', await world.actor('jiangpanParty'), 'changeSeatHolders', 'yijiang', {
    seatId: seat!.id,
    organizationIds: held.map((organization) => world.id('organization', organization)),
    from: '2024-07-01',
  });
}
