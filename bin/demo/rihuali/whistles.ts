import { addDays, localDate } from '../../../platform/dates';
import type { OrganizationKey } from '../organizations';
import { items, type TopicPlan } from '../topics';
import { playWhistle } from '../whistles';
import type { World } from '../world';

/**
 * Reported: the joint enforcement of 2022 on green space, fire lanes, flying-wire charging and dogs. That whistles were
 * blown for it, the policy they ran by, their days, wording and scores are invented.
 */
const STRAND = 'body:rihuali';
const d = localDate;

const clocks = (amounts: readonly [number, number, number, number]) =>
  (['DAILY', 'KEY_TASK', 'ENFORCEMENT', 'EMERGENCY'] as const).map((type) => {
    const [dispatch, acknowledge, arrive, handle] = type === 'EMERGENCY' ? [30, 30, 120, 1_440] : amounts;
    const unit = type === 'EMERGENCY' ? ('MINUTES' as const) : ('WORKING_DAYS' as const);
    return { type, unit, dispatch, acknowledge, arrive, handle };
  });

const NIGHT_ROUNDS: TopicPlan = {
  title: '飞线充电反复出现',
  items: items('rihualiResidents', [
    '夜间巡查飞线充电并登记反复户',
    '连续四周每周两次夜查，反复户登记到户',
    'huayuanPolice',
    ['huayuanFire', 'jiadeOffice'],
    5,
    '四周夜查八次，反复户全部登记并约谈。',
  ]),
};

export function playRihualiWhistles(world: World): void {
  const id = (key: OrganizationKey) => world.id('organization', key);
  world.timetable.at(STRAND, d('2021-12-21'), '09:00', async () =>
    world.stage.run('meetings', await world.actor('huayuanOffice'), 'setResponsePolicy', 'huayuan', {
      divisionId: world.id('division', 'huayuan'),
      from: '2021-12-21',
      dispatcherId: id('huayuanOffice'),
      levels: [
        {
          ownerRole: '社区网格长',
          escalatesToKind: 'PARTY_WORKING_COMMITTEE',
          clocks: clocks([1, 1, 2, 10]),
        },
        { ownerRole: '街道分管领导', escalatesToId: id('nankaiHousing'), clocks: clocks([1, 1, 1, 5]) },
        { ownerRole: '区分管领导', clocks: clocks([1, 1, 1, 3]) },
      ],
      scoreDays: 5,
      bandLow: 2,
      bandHigh: 12,
      basis: '街道三级响应办法（虚构）',
    }),
  );
  world.timetable.at(STRAND, d('2021-12-21'), '09:05', async () => {
    playEnforcement(world);
    playRecent(world);
  });
}

function playEnforcement(world: World): void {
  const id = (key: OrganizationKey) => world.id('organization', key);
  const enforcement = { leadId: id('enforcement'), supportingIds: [id('huayuanPolice'), id('jiadeOffice')] };
  playWhistle(
    world,
    {
      key: 'green',
      type: 'ENFORCEMENT',
      title: '公共绿地被圈占种菜',
      description: '多处绿地被圈占，物业劝阻无效，需执法部门到场。',
    },
    [d('2022-02-15'), '09:00'],
    [
      [d('2022-02-15'), '10:00', 'rihualiParty', 'approveWhistle', { note: '情况属实' }],
      [d('2022-02-15'), '10:30', 'rihualiResidents', 'blowWhistle'],
      [d('2022-02-15'), '14:00', 'huayuanOffice', 'dispatchWhistle', enforcement],
      [d('2022-02-15'), '15:00', 'enforcement', 'acknowledgeWhistle'],
      [d('2022-02-16'), '09:00', 'enforcement', 'reportIn', { note: '队员四人到场' }],
      [d('2022-02-16'), '09:10', 'huayuanPolice', 'reportIn'],
      [d('2022-02-16'), '11:00', 'enforcement', 'handleWhistle', { note: '逐处张贴限期清退告知。' }],
      [d('2022-02-23'), '16:00', 'enforcement', 'completeWhistle', { note: '首批圈占物已清退。' }],
      [d('2022-02-24'), '09:30', 'rihualiResidents', 'confirmWhistle', { note: '现场查看属实' }],
      [d('2022-02-24'), '09:40', 'rihualiResidents', 'scoreWhistle', { score: 5, comment: '到场快' }],
      [d('2022-02-24'), '11:00', 'rihualiOwners', 'scoreWhistle', { score: 4 }],
      [d('2022-02-24'), '14:00', 'jiadeOffice', 'scoreWhistle', { score: 5 }],
      [d('2022-02-25'), '10:00', 'enforcement', 'scoreWhistle', { score: 4, comment: '点位清楚，可附照片' }],
    ],
  );
  playWhistle(
    world,
    {
      key: 'lanes',
      type: 'KEY_TASK',
      title: '消防通道长期停车',
      description: '三条消防通道夜间停满，消防车无法通行。',
    },
    [d('2022-04-18'), '09:00'],
    [
      [d('2022-04-18'), '09:30', 'rihualiParty', 'approveWhistle'],
      [d('2022-04-18'), '10:00', 'rihualiResidents', 'blowWhistle'],
      [
        d('2022-04-18'),
        '11:00',
        'huayuanOffice',
        'dispatchWhistle',
        { leadId: id('huayuanFire'), supportingIds: [] },
      ],
      [
        d('2022-04-18'),
        '15:00',
        'huayuanFire',
        'returnWhistle',
        { reason: '移车由公安交管处理，本站配合', suggestedLeadId: id('huayuanPolice') },
      ],
      [
        d('2022-04-19'),
        '09:00',
        'huayuanOffice',
        'dispatchWhistle',
        { leadId: id('huayuanPolice'), supportingIds: [id('huayuanFire')], note: '按建议改派' },
      ],
      [d('2022-04-19'), '10:00', 'huayuanPolice', 'acknowledgeWhistle'],
      [d('2022-04-19'), '20:00', 'huayuanPolice', 'reportIn'],
      [d('2022-04-19'), '20:10', 'huayuanFire', 'reportIn', { note: '现场测量通道净宽' }],
      [d('2022-04-19'), '21:00', 'huayuanPolice', 'handleWhistle', { note: '逐车联系车主挪移。' }],
      [
        d('2022-04-26'),
        '17:00',
        'huayuanPolice',
        'completeWhistle',
        { note: '三条通道已清空，夜查无复停。' },
      ],
      [d('2022-04-27'), '09:00', 'rihualiResidents', 'confirmWhistle'],
      [d('2022-04-27'), '09:10', 'rihualiResidents', 'scoreWhistle', { score: 4 }],
      [d('2022-04-27'), '15:00', 'huayuanPolice', 'scoreWhistle', { score: 5 }],
    ],
  );
  const wires = playWhistle(
    world,
    {
      key: 'wires',
      type: 'KEY_TASK',
      title: NIGHT_ROUNDS.title,
      description: '拆除后又拉线，一家部门无法根治。',
    },
    [d('2022-05-30'), '14:00'],
    [
      [d('2022-05-30'), '14:30', 'rihualiParty', 'approveWhistle'],
      [d('2022-05-30'), '15:00', 'rihualiResidents', 'blowWhistle'],
      [
        d('2022-05-31'),
        '09:00',
        'huayuanOffice',
        'dispatchWhistle',
        { leadId: id('huayuanFire'), supportingIds: [] },
      ],
      [d('2022-05-31'), '10:00', 'huayuanFire', 'acknowledgeWhistle'],
    ],
  );
  world.timetable.at(STRAND, d('2022-05-31'), '16:00', async () => {
    const [meeting] = await world.rows<{ id: string }>(
      'meetings',
      `SELECT id FROM joint_meetings WHERE body_id = $1 AND scheduled_for > '2022-05-31' ORDER BY scheduled_for LIMIT 1`,
      [world.id('body', 'rihuali')],
    );
    const converted = await world.stage.run(
      'meetings',
      await world.actor('rihualiParty'),
      'convertWhistle',
      'wires',
      {
        whistleId: wires.id,
        meetingId: meeting?.id ?? '',
        expectedOutcome: 'DISCUSS',
        reason: '涉及多家，提交联席会议商议',
      },
    );
    world.topics.set(converted.agenda_item_id as string, NIGHT_ROUNDS);
  });
  playWhistle(
    world,
    {
      key: 'dogs',
      type: 'DAILY',
      title: '犬只不牵绳扰民',
      description: '早晚多人不牵绳遛犬，居民反映被追咬。',
    },
    [d('2022-07-11'), '09:00'],
    [
      [d('2022-07-11'), '09:30', 'rihualiParty', 'approveWhistle'],
      [d('2022-07-11'), '10:00', 'rihualiResidents', 'blowWhistle'],
      [
        d('2022-07-11'),
        '11:00',
        'huayuanOffice',
        'dispatchWhistle',
        { leadId: id('huayuanPolice'), supportingIds: [id('enforcement')] },
      ],
      // Not acknowledged by the end of the next working day.
      [d('2022-07-13'), '00:00', 'clock'],
      [
        d('2022-07-13'),
        '09:00',
        'huayuanParty',
        'dispatchWhistle',
        { leadId: id('huayuanPolice'), supportingIds: [id('enforcement')], note: '党工委督办' },
      ],
      [d('2022-07-13'), '09:30', 'huayuanPolice', 'acknowledgeWhistle'],
      [d('2022-07-13'), '18:00', 'huayuanPolice', 'reportIn'],
      [d('2022-07-13'), '18:30', 'huayuanPolice', 'handleWhistle', { note: '早晚巡查，现场教育。' }],
      [d('2022-07-18'), '17:00', 'huayuanPolice', 'completeWhistle', { note: '查处两起，入户宣传到位。' }],
      [d('2022-07-19'), '09:00', 'rihualiResidents', 'confirmWhistle'],
      [
        d('2022-07-19'),
        '09:10',
        'rihualiResidents',
        'scoreWhistle',
        { score: 3, comment: '首次派单无人签收' },
      ],
      // The lead scores nothing: the window ends.
      [d('2022-07-27'), '00:00', 'clock'],
    ],
  );
  playWhistle(
    world,
    {
      key: 'barbecue',
      type: 'DAILY',
      title: '夜间烧烤油烟（虚构）',
      description: '商户夜间在北门外露天烧烤，油烟扰民。',
    },
    [d('2022-09-13'), '09:00'],
    [
      [d('2022-09-13'), '09:30', 'rihualiParty', 'approveWhistle'],
      [d('2022-09-13'), '10:00', 'rihualiResidents', 'blowWhistle'],
      // Nobody dispatches it at any of the three levels.
      [d('2022-09-15'), '00:00', 'clock'],
      [d('2022-09-17'), '00:00', 'clock'],
      [d('2022-09-20'), '00:00', 'clock'],
    ],
  );
}

function playRecent(world: World): void {
  const id = (key: OrganizationKey) => world.id('organization', key);
  const burst = addDays(world.yesterday, -200);
  playWhistle(
    world,
    {
      key: 'burst',
      type: 'EMERGENCY',
      title: '供水主管爆裂，路面塌陷（虚构）',
      description: '夜间爆管，路面下沉，需立即围挡抢修。',
      place: '12号楼前',
    },
    [burst, '22:00'],
    [
      [burst, '22:05', 'rihualiResidents', 'blowWhistle'],
      [
        burst,
        '22:15',
        'huayuanOffice',
        'dispatchWhistle',
        { leadId: id('huayuanFire'), supportingIds: [id('jiadeOffice')] },
      ],
      [burst, '22:20', 'huayuanFire', 'acknowledgeWhistle'],
      [burst, '22:40', 'huayuanFire', 'reportIn'],
      [burst, '22:50', 'huayuanFire', 'handleWhistle', { note: '围挡、排水。' }],
      [addDays(burst, 1), '03:00', 'huayuanFire', 'completeWhistle', { note: '险情排除，移交抢修。' }],
      [addDays(burst, 1), '09:00', 'rihualiParty', 'approveWhistle', { note: '应急先吹，补批' }],
      [addDays(burst, 1), '09:30', 'rihualiResidents', 'confirmWhistle'],
      [addDays(burst, 1), '09:40', 'rihualiResidents', 'scoreWhistle', { score: 5 }],
      [addDays(burst, 1), '10:00', 'huayuanFire', 'scoreWhistle', { score: 5 }],
    ],
  );
  const lately = addDays(world.yesterday, -3);
  const blown = (title: string, key: string) =>
    [{ key, type: 'DAILY', title, description: '居民多次反映，社区协调无果。' }, [lately, '09:00']] as const;
  const [charging, chargingAt] = blown('地下车库私拉充电线（虚构）', 'charging');
  playWhistle(world, charging, chargingAt, [
    [lately, '09:30', 'rihualiParty', 'approveWhistle'],
    [lately, '10:00', 'rihualiResidents', 'blowWhistle'],
    [
      lately,
      '10:30',
      'huayuanOffice',
      'dispatchWhistle',
      { leadId: id('huayuanFire'), supportingIds: [id('huayuanPolice'), id('jiadeOffice')] },
    ],
    [lately, '11:00', 'huayuanFire', 'acknowledgeWhistle'],
    [lately, '15:00', 'huayuanFire', 'reportIn'],
    [lately, '15:30', 'huayuanFire', 'handleWhistle', { note: '逐处断电登记。' }],
  ]);
  const [noise, noiseAt] = blown('夜间施工噪声（虚构）', 'noise');
  playWhistle(world, noise, noiseAt, [
    [lately, '09:40', 'rihualiParty', 'approveWhistle'],
    [world.yesterday, '15:00', 'rihualiResidents', 'blowWhistle'],
    [
      world.yesterday,
      '15:30',
      'huayuanOffice',
      'dispatchWhistle',
      { leadId: id('huayuanPolice'), supportingIds: [id('enforcement')] },
    ],
  ]);
}
