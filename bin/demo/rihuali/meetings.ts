import { addDays, localDate, yearOf } from '../../../platform/dates';
import { bodyOf } from '../bodies';
import { playMeeting, playNextMeeting } from '../meetings';
import type { MinutesPlan } from '../minutes';
import { nextDay, pastDays, type Rhythm } from '../timetable';
import {
  ACCEPTED,
  BLOCKED,
  CANCELLED,
  CLOSED,
  CLOSED_AFTER_REWORK,
  CLOSED_AFTER_TWO,
  CLOSED_AND_VISITED,
  CLOSED_LATE,
  copyOf,
  ESCALATED,
  type Fate,
  hopeless,
  IN_PROGRESS,
  ISSUED,
  items,
  NEVER_BEGUN,
  REOPENED,
  SENT_BACK,
  STUCK,
  SUBMITTED,
  SUBMITTED_AGAIN,
  type TopicPlan,
  VERIFIED,
} from '../topics';
import type { World } from '../world';
import { GREEN_AND_LANES, SURVEILLANCE, WIRES_AND_DOGS } from './history';
import { YEAR } from './year';

/** Monthly is reported, the second Thursday is invented. */
export const RIHUALI_MONTHLY: Rhythm = { nth: 2, weekday: 4 };
const MONTHS = 14;

/** How far the items of a meeting have come, by how many meetings ago it was; older ones are closed. */
const FATES: readonly (readonly Fate[])[] = [
  [ISSUED, ACCEPTED, BLOCKED],
  [IN_PROGRESS, SUBMITTED, VERIFIED, ACCEPTED],
  [ESCALATED, CLOSED, SUBMITTED_AGAIN],
  [CLOSED, STUCK, SENT_BACK],
  [STUCK, CLOSED_LATE, CLOSED],
  [CANCELLED, CLOSED_AND_VISITED, NEVER_BEGUN, CLOSED],
  [CLOSED_AFTER_REWORK, CLOSED, CLOSED],
  [CLOSED, CLOSED_AFTER_TWO, CLOSED_LATE],
  [CLOSED_LATE, CLOSED_AND_VISITED, REOPENED],
  [CLOSED, CLOSED, CLOSED_AFTER_REWORK],
];
const ALL_CLOSED: readonly Fate[] = [CLOSED];

const ALL_SIGNED: MinutesPlan = { until: 'PUBLISHED' };
/** The minutes of a meeting, by how many meetings ago it was: invented, like all wording here. */
const MINUTES: Readonly<Record<number, MinutesPlan>> = {
  0: { until: 'SIGNING', silent: ['业主委员会', '公安派出所'] },
  1: {
    until: 'LOCKED',
    silent: ['公安派出所'],
    reservation: { role: '物业服务企业', text: '充电棚运营方式待业主表决后另行协商，本企业对此保留意见。' },
  },
  2: {
    until: 'PUBLISHED',
    change: {
      role: '业主委员会',
      text: '请写明业委会在讨论中提出过费用公示的要求。',
      answer: '业委会在讨论中要求：涉及公共收益的支出应当事前公示。',
    },
    addendum: {
      text: '原纪要所称“北门外”均指小区北门外侧人行道以内、物业管理区域之内的部分。',
      reason: '两家单位对停放区的范围理解不一',
      silent: ['公安派出所'],
    },
  },
  4: {
    until: 'PUBLISHED',
    remarks: '物业项目经理现场展示了三季度设备巡检照片。',
    silent: ['居民委员会'],
  },
};

/** One matter that two meetings gave to somebody, and one that cannot be done; both invented. */
const LAMPS = '更换北侧步道路灯';
const TWICE: TopicPlan = {
  title: '北侧步道照明',
  minutes: 5,
  items: items('rihualiResidents', [LAMPS, '夜间照度达标', 'jiadeOffice', [], 12, '路灯已更换。']).map(
    (item) => ({ ...item, fate: IN_PROGRESS }),
  ),
};
const TWICE_AGAIN: TopicPlan = {
  ...TWICE,
  title: '居民再次反映北侧步道照明',
  items: TWICE.items!.map((item) => ({ ...item, fate: copyOf(LAMPS) })),
};
const NOBODY_LEFT: TopicPlan = {
  title: '追缴原广告公司占用电梯广告位费用',
  minutes: 10,
  categories: ['LEGACY'],
  items: items('rihualiResidents', [
    '追缴2019年前电梯广告位费用',
    '费用到账或有书面结论',
    'jiadeOffice',
    ['rihualiOwners'],
    3,
    '费用已追缴。',
  ]).map((item) => ({ ...item, fate: hopeless('原广告公司已注销，无清偿主体') })),
};

const EXTRA: Readonly<Record<number, readonly TopicPlan[]>> = {
  2: [TWICE_AGAIN],
  3: [TWICE],
  9: [NOBODY_LEFT],
  1: [
    {
      title: '东侧排水管网改造和充电棚用地提交业主表决',
      efforts: [
        {
          kind: 'TASK_FORCE',
          name: '排水管网改造专班（虚构）',
          mandate: '表决期间答疑，表决后组织方案、招标和施工监督。',
          lead: 'rihualiResidents',
          members: [
            ['rihualiOwners', '组织表决'],
            ['jiadeOffice', '管网底图和报价'],
          ],
          days: 180,
          reports: [[15, 'jiadeOffice', '管网底图已补测。']],
        },
      ],
      categories: ['KEY'],
      decide:
        '东侧排水管网改造拟使用维修资金，充电棚拟占用共有道路边角，两事项提交业主共同决定；居委会指导，业委会组织表决。',
      forOwners: 'rihuali/drains',
      presenter: 'rihualiOwners',
      minutes: 30,
      stances: { 物业服务企业: ['RESERVE', '充电棚运营方式待表决后另议'] },
      items: items('rihualiResidents', [
        '表决期间充电棚选址现场答疑和秩序维护',
        '每周末到场答疑，意见登记答复',
        'huayuanPolice',
        ['rihualiOwners', 'jiadeOffice'],
        10,
        '每周末到场答疑，意见逐条答复。',
      ]),
    },
  ],
  4: [
    {
      title: '北门外共享单车停放区',
      categories: ['LEGACY', 'HOT'],
      decide: '在北门外设置共享单车停放区，由物业与运营企业签订管理约定。',
      presenter: 'jiadeOffice',
      deferred: 99,
    },
  ],
  5: [
    {
      title: '3号楼前污水井外溢',
      late: true,
      minutes: 5,
      items: items('rihualiResidents', [
        '疏通3号楼前污水主管',
        '主管疏通，一周内无外溢',
        'jiadeOffice',
        [],
        1,
        '主管疏通，更换井圈，一周内无外溢。',
      ]),
    },
  ],
  8: [
    {
      title: '广场舞音量和时段公约',
      categories: ['HOT', 'KEY_SMALL'],
      decide: '广场舞时段为晚七点至八点半，音量不超过公约约定，由居委会组织签约。',
      presenter: 'rihualiResidents',
      deferred: 1,
      stances: { 业主委员会: ['OPPOSE', '高三家庭要求提前到八点结束'] },
      items: items('rihualiResidents', [
        '组织广场舞队伍签订公约',
        '在册队伍全部签约',
        'rihualiParty',
        ['huayuanPolice'],
        5,
        '在册队伍全部签约，公约上墙。',
      ]),
    },
  ],
};

const BURST_MAIN: TopicPlan = {
  title: '12号楼供水主管爆裂抢修',
  decide: '立即启用应急抢修，物业当日恢复供水，费用凭据在下次会议通报。',
  presenter: 'jiadeOffice',
  items: items('rihualiResidents', [
    '抢修12号楼供水主管并恢复路面',
    '当日恢复供水，三日内恢复路面',
    'jiadeOffice',
    ['huayuanOffice'],
    1,
    '当日恢复供水，路面已恢复。',
  ]),
};

export function playRihuali(world: World): void {
  const past = [
    ['2022-03-10', GREEN_AND_LANES],
    ['2022-06-09', WIRES_AND_DOGS],
    ['2023-04-13', SURVEILLANCE],
  ] as const;
  for (const [day, topics] of past)
    playMeeting(world, {
      body: 'rihuali',
      day: localDate(day),
      topics,
      fates: ALL_CLOSED,
      minutes: ALL_SIGNED,
    });

  for (const [slot, day] of pastDays(RIHUALI_MONTHLY, world.stage.today, MONTHS).entries()) {
    const topics = [...topicsOf(day), ...(EXTRA[slot] ?? [])];
    const turn = slot === 6 ? { postponed: '当日街道统一组织应急演练，顺延一周' } : undefined;
    const minutes = MINUTES[slot] ?? ALL_SIGNED;
    playMeeting(world, { body: 'rihuali', day, topics, fates: FATES[slot] ?? ALL_CLOSED, turn, minutes });
    if (slot === 9) {
      const twoWeeksLater = addDays(day, 14);
      const burst = {
        body: 'rihuali',
        day: twoWeeksLater,
        kind: 'EXTRAORDINARY',
        topics: [BURST_MAIN],
        fates: ALL_CLOSED,
        minutes: ALL_SIGNED,
      } as const;
      playMeeting(world, burst);
    }
  }
  const next = nextDay(RIHUALI_MONTHLY, world.stage.today);
  playNextMeeting(world, { body: 'rihuali', day: next, topics: topicsOf(next), fates: [] });
  world.timetable.at('body:rihuali', world.yesterday, '20:30', () => playNextYear(world));
}

/** The meetings of the coming year, by the rhythm of this one. */
async function playNextYear(world: World): Promise<void> {
  const year = yearOf(world.stage.today) + 1;
  const { convener, place } = bodyOf('rihuali');
  await world.stage.run('meetings', await world.actor(convener), 'planSeries', `rihuali/${year}`, {
    bodyId: world.id('body', 'rihuali'),
    year,
    nth: RIHUALI_MONTHLY.nth,
    weekday: RIHUALI_MONTHLY.weekday,
    dayOfMonth: null,
    months: null,
    startsAt: '14:00',
    place,
  });
}

const topicsOf = (day: string): readonly TopicPlan[] => YEAR[Number(day.slice(5, 7)) - 1]!;
