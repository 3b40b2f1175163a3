import { addDays } from '../../platform/dates';
import type { RepairState, RepairUrgency } from '../../services/property/domain/kinds';
import { OFFICES } from './companies';
import type { EstateKey } from './places';
import { ownerSubject } from './register';
import { clock } from './timetable';
import { ownerViewer, type World } from './world';

type RepairRow = readonly [
  estate: EstateKey,
  daysAgo: number,
  location: string,
  description: string,
  end: RepairState,
  assignee: string,
  /** The result, or why it was cancelled. */
  outcome: string,
  more?: { readonly urgency?: RepairUrgency; readonly rework?: string; readonly byOwner?: true },
];

const AT_ONCE = { urgency: 'FIX_AT_ONCE' } as const;

/** Invented, as are all who report. */
const REPAIRS: readonly RepairRow[] = [
  ['rihuali', 62, '3号楼2单元一层', '楼道声控灯不亮', 'CLOSED', '电工一组', '更换声控开关和灯泡'],
  [
    'rihuali',
    48,
    '7号楼1-601',
    '屋顶雨天渗水',
    'CLOSED',
    '防水班',
    '重做局部防水，闭水试验合格',
    { rework: '昨夜下雨仍有水渍' },
  ],
  ['rihuali', 41, '12号楼西侧', '雨水篦子破损，行人易绊', 'CLOSED', '土建班', '更换铸铁篦子', AT_ONCE],
  ['rihuali', 33, '北门岗亭', '车辆道闸抬杆失灵', 'CLOSED', '弱电班', '更换控制板'],
  ['rihuali', 27, '18号楼1单元', '单元门闭门器漏油', 'CLOSED', '维修二组', '更换闭门器'],
  ['rihuali', 19, '中心广场', '长椅面板断裂', 'DONE', '木工班', '更换面板两块'],
  [
    'rihuali',
    15,
    '21号楼3-101',
    '下水返水',
    'DONE',
    '管道班',
    '疏通立管并清理检查井',
    { ...AT_ONCE, rework: '第二天又返水' },
  ],
  ['rihuali', 11, '5号楼东侧', '路灯常亮不灭', 'CANCELLED', '电工一组', '白天已自行恢复，不必维修'],
  ['rihuali', 8, '1号楼1单元二层', '楼梯扶手松动', 'ASSIGNED', '维修一组', '', { byOwner: true }],
  ['rihuali', 6, '26号楼外墙', '雨水管脱落', 'ASSIGNED', '高空作业班', '', AT_ONCE],
  ['rihuali', 4, '9号楼2单元', '单元门禁读卡无反应', 'ASSIGNED', '弱电班', ''],
  ['rihuali', 3, '1号楼1-201', '厨房主管道轻微渗漏', 'REPORTED', '', '', { byOwner: true }],
  ['rihuali', 2, '30号楼前', '健身器材螺栓松动', 'REPORTED', '', ''],
  ['shilili', 25, '5号楼1单元', '楼道窗玻璃破碎', 'CLOSED', '维修组', '更换玻璃'],
  ['shilili', 9, '2号楼前', '污水井盖异响', 'DONE', '管道组', '加装垫圈', AT_ONCE],
  ['shilili', 5, '11号楼', '顶层晒台积水', 'ASSIGNED', '防水组', ''],
  ['yangben', 30, '地下车库B区', '照明灯管闪烁', 'CLOSED', '电工', '更换灯管十二支'],
  ['yangben', 12, '2号楼2单元', '电梯按键失灵', 'CLOSED', '电梯维保单位', '更换按键板', AT_ONCE],
  ['yangben', 3, '3号楼大堂', '地砖空鼓', 'REPORTED', '', ''],
  ['yijiang', 20, '16号楼', '楼道感应灯不亮', 'CLOSED', '服务处电工', '更换感应开关'],
  ['yijiang', 7, '东门', '护栏锈蚀', 'ASSIGNED', '焊工', ''],
  ['ruijin', 16, '8幢3单元', '楼道扶手油漆脱落', 'CLOSED', '维修班', '除锈重新刷漆'],
  ['ruijin', 4, '2幢前', '监督电话亭门锁损坏', 'CANCELLED', '', '重复报修'],
  ['dongfang', 10, '健身步道', '塑胶面层起鼓', 'DONE', '施工单位', '切除重铺'],
  ['xinhai', 13, '篮球场', '照明灯一盏不亮', 'CLOSED', '电工', '更换灯具'],
  ['xipai', 6, '3栋地下室', '集水坑水泵报警', 'ASSIGNED', '工程部', '', AT_ONCE],
  ['nanhai', 18, '首层大厅', '玻璃门地弹簧失灵', 'CLOSED', '工程部', '更换地弹簧'],
];

export function playRepairs(world: World): void {
  for (const [i, row] of REPAIRS.entries()) playRepair(world, row, i);
}

function playRepair(world: World, row: RepairRow, i: number): void {
  const [estate, daysAgo, location, description, end, assignee, outcome, more = {}] = row;
  const { stage, timetable } = world;
  const reported = addDays(stage.today, -daysAgo);
  const key = `${estate}/${i}`;
  const reporter = () => ownerViewer(more.byOwner ? 'demo:owner' : ownerSubject(estate, i + 1));
  const office = () => world.actor(OFFICES[estate]);
  let id = '';
  let step = 0;
  /** Each step a little later, and none after the play's last day. */
  const then = (days: number, act: (stepKey: string) => Promise<unknown>) => {
    const day = addDays(reported, days);
    const n = step++;
    timetable.at(
      `repairs:${estate}`,
      day > world.yesterday ? world.yesterday : day,
      clock(8 * 60 + (i % 12) * 5 + n * 70),
      () => act(`${key}/${n}`),
    );
  };
  const assign = (days: number) =>
    then(days, async (k) =>
      stage.run('property', await office(), 'assignRepair', k, { repairOrderId: id, assignee }),
    );
  const complete = (days: number) =>
    then(days, async (k) =>
      stage.run('property', await office(), 'completeRepair', k, { repairOrderId: id, result: outcome }),
    );

  then(0, async (k) => {
    const input = {
      estateId: world.id('estate', estate),
      location,
      description,
      urgency: more.urgency ?? 'NORMAL',
    };
    id = (await stage.run('property', reporter(), 'reportRepair', k, input)).id;
  });
  if (assignee) assign(more.urgency ? 0 : 1);
  if (end === 'CANCELLED') {
    then(1, (k) =>
      stage.run('property', reporter(), 'cancelRepair', k, { repairOrderId: id, reason: outcome }),
    );
  }
  if (end !== 'DONE' && end !== 'CLOSED') return;
  complete(2);
  if (more.rework) {
    const reason = more.rework;
    then(3, (k) => stage.run('property', reporter(), 'reopenRepair', k, { repairOrderId: id, reason }));
    complete(4);
  }
  if (end === 'CLOSED')
    then(5, (k) => stage.run('property', reporter(), 'closeRepair', k, { repairOrderId: id }));
}
