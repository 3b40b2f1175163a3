import { addDays } from '../../platform/dates';
import type {
  IntakeChannel,
  IntakeKind,
  IntakeScope,
  IntakeState,
} from '../../services/meetings/domain/kinds';
import type { BodyKey } from './bodies';
import type { OrganizationKey } from './organizations';
import type { EstateKey } from './places';
import { clock } from './timetable';
import { ownerViewer, type World } from './world';

interface CasePlan {
  readonly key: string;
  readonly estate: EstateKey & BodyKey;
  readonly daysAgo: number;
  /** Null: an owner, online. */
  readonly recorder: OrganizationKey | null;
  readonly kind: IntakeKind;
  readonly channel: IntakeChannel;
  readonly hotlineNumber?: string;
  readonly problem: string;
  readonly scope?: IntakeScope;
  readonly building?: string;
  readonly text: string;
  readonly about?: OrganizationKey;
  /** The key of the case that it repeats. */
  readonly repeats?: string;
  readonly assigned?: readonly [
    keeper: OrganizationKey,
    handler: OrganizationKey,
    ...support: OrganizationKey[],
  ];
  readonly reply?: string;
  readonly satisfied?: boolean;
  readonly end: IntakeState;
}

/** Channels and the patrol team of twelve are reported; every case is invented (虚构). */
const CASES: readonly CasePlan[] = [
  {
    key: 'lane',
    estate: 'rihuali',
    daysAgo: 75,
    recorder: 'huayuanOffice',
    kind: 'COMPLAINT',
    channel: 'HOTLINE_12345',
    hotlineNumber: '12345-示例-0001',
    problem: 'FIRE_LANE',
    building: '北门',
    text: '北门消防通道夜间停车，救护车进不来（虚构）',
    assigned: ['huayuanOffice', 'huayuanPolice', 'jiadeOffice'],
    reply: '已联系车主移车，北门增设禁停标线，夜间由保安值守。',
    satisfied: true,
    end: 'CLOSED',
  },
  {
    key: 'lane-again',
    estate: 'rihuali',
    daysAgo: 73,
    recorder: 'rihualiResidents',
    kind: 'COMPLAINT',
    channel: 'CHAT_GROUP',
    problem: 'FIRE_LANE',
    building: '北门',
    text: '群里有居民反映北门通道又停了车（虚构）',
    repeats: 'lane',
    end: 'REPEATED',
  },
  {
    key: 'cleaning',
    estate: 'rihuali',
    daysAgo: 40,
    recorder: 'huayuanOffice',
    kind: 'COMPLAINT',
    channel: 'SUPERVISION_LINE',
    problem: 'SERVICE',
    building: '7号楼至12号楼',
    text: '楼道一周没有清扫，向物业反映无人答复（虚构）',
    about: 'jiadeOffice',
    assigned: ['huayuanOffice', 'rihualiResidents', 'jiadeOffice'],
    reply: '居委会现场查看属实，物业当日补扫，并调整了保洁排班，排班表已上墙。',
    satisfied: true,
    end: 'CLOSED',
  },
  {
    key: 'praise',
    estate: 'rihuali',
    daysAgo: 30,
    recorder: 'jiadeOffice',
    kind: 'PRAISE',
    channel: 'SERVICE_PHONE',
    problem: 'SERVICE',
    text: '来电感谢维修师傅雨夜抢修（虚构）',
    assigned: ['jiadeOffice', 'jiadeOffice'],
    reply: '谢谢您的肯定，已转告当班师傅。',
    end: 'CLOSED',
  },
  {
    key: 'benches',
    estate: 'rihuali',
    daysAgo: 24,
    recorder: 'rihualiOwners',
    kind: 'SUGGESTION',
    channel: 'SUGGESTION_BOX',
    problem: 'FACILITIES',
    text: '意见箱：建议中心广场的长椅加装靠背（虚构）',
    assigned: ['huayuanOffice', 'rihualiOwners', 'jiadeOffice'],
    reply: '已列入业委会明年的维护计划。',
    end: 'REPLIED',
  },
  {
    key: 'plates',
    estate: 'rihuali',
    daysAgo: 16,
    recorder: null,
    kind: 'CONSULTATION',
    channel: 'ONLINE',
    problem: 'PARKING',
    text: '新车上牌后怎样登记车位？（虚构）',
    assigned: ['rihualiResidents', 'jiadeOffice'],
    reply: '携带行驶证到物业服务中心登记即可，周末照常办理。',
    end: 'REPLIED',
  },
  {
    key: 'wires',
    estate: 'rihuali',
    daysAgo: 58,
    recorder: 'rihualiResidents',
    kind: 'COMPLAINT',
    channel: 'VISIT',
    problem: 'CHARGING',
    building: '18号楼前',
    text: '飞线充电反复出现，楼下充电设施不够用（虚构）',
    assigned: ['rihualiResidents', 'rihualiParty'],
    end: 'ESCALATED_TO_TABLE',
  },
  {
    key: 'noise',
    estate: 'rihuali',
    daysAgo: 6,
    recorder: 'huayuanOffice',
    kind: 'REQUEST',
    channel: 'HOTLINE_12345',
    hotlineNumber: '12345-示例-0002',
    problem: 'NOISE',
    building: '东侧围墙外',
    text: '夜间施工噪声，请求协调施工时段（虚构）',
    assigned: ['huayuanOffice', 'rihualiParty', 'enforcement'],
    end: 'ESCALATED_TO_TABLE',
  },
  {
    key: 'stairs',
    estate: 'rihuali',
    daysAgo: 12,
    recorder: 'rihualiResidents',
    kind: 'REQUEST',
    channel: 'RECEPTION_DAY',
    problem: 'HALLWAY_CLUTTER',
    scope: 'BUILDING',
    building: '21号楼3单元',
    text: '接待日：楼道堆物影响老人出入（虚构）',
    assigned: ['rihualiResidents', 'jiadeOffice'],
    end: 'ASSIGNED',
  },
  {
    key: 'railing',
    estate: 'yijiang',
    daysAgo: 21,
    recorder: 'yijiangSociety',
    kind: 'REQUEST',
    channel: 'PATROL',
    problem: 'SAFETY',
    building: '16号楼东侧',
    text: '十二人巡逻队日巡发现护栏松动（虚构）',
    assigned: ['yijiangSociety', 'xieyangOffice'],
    reply: '已加固护栏，巡逻队现场看过。',
    satisfied: true,
    end: 'CLOSED',
  },
];

export function playIntakes(world: World): void {
  for (const plan of CASES) playCase(world, plan);
}

function playCase(world: World, plan: CasePlan): void {
  const { stage, timetable } = world;
  const came = addDays(stage.today, -plan.daysAgo);
  let intakeId = '';
  let step = 0;
  const then = (days: number, act: (key: string) => Promise<unknown>) => {
    const day = addDays(came, days);
    const key = `${plan.estate}/${plan.key}/${step}`;
    const time = clock(8 * 60 + step++ * 20);
    timetable.at(`body:${plan.estate}`, day > world.yesterday ? world.yesterday : day, time, () => act(key));
  };
  const organization = (key: OrganizationKey) => world.id('organization', key);

  then(0, async (key) => {
    const viewer = plan.recorder ? await world.actor(plan.recorder) : ownerViewer('demo:owner');
    const thing = await stage.run('meetings', viewer, 'recordIntake', key, {
      estateId: world.id('estate', plan.estate),
      kind: plan.kind,
      channel: plan.channel,
      hotlineNumber: plan.hotlineNumber ?? null,
      problem: plan.problem,
      scope: plan.scope ?? 'ESTATE',
      building: plan.building ?? null,
      text: plan.text,
      receivedAt: null,
      contactable: plan.channel !== 'SUGGESTION_BOX' && plan.channel !== 'PATROL',
      aboutId: plan.about ? organization(plan.about) : null,
      repeatOfId: plan.repeats ? world.id('intake', `${plan.estate}/${plan.repeats}`) : null,
      newFacts: false,
    });
    intakeId = world.know('intake', `${plan.estate}/${plan.key}`, thing);
  });
  if (!plan.assigned) return;
  const [keeper, handler, ...support] = plan.assigned;
  then(1, async (key) =>
    stage.run('meetings', await world.actor(keeper), 'assignIntake', key, {
      intakeId,
      handlerId: organization(handler),
      supportingIds: support.map(organization),
    }),
  );
  if (plan.end === 'ESCALATED_TO_TABLE') {
    then(2, async (key) =>
      stage.run('meetings', await world.actor(handler), 'putIntakeToTable', key, {
        intakeId,
        bodyId: world.id('body', plan.estate),
        expectedOutcome: 'DISCUSS',
      }),
    );
  }
  const { reply, satisfied } = plan;
  if (!reply) return;
  then(3, async (key) =>
    stage.run('meetings', await world.actor(handler), 'replyToIntake', key, { intakeId, text: reply }),
  );
  if (satisfied !== undefined) {
    then(6, async (key) =>
      stage.run('meetings', await world.actor(keeper), 'followUpIntake', key, {
        intakeId,
        contacted: true,
        resolved: true,
        satisfied,
        note: null,
      }),
    );
  }
  if (plan.end === 'CLOSED')
    then(7, async (key) =>
      stage.run('meetings', await world.actor(keeper), 'closeIntake', key, { intakeId }),
    );
}
