import {
  ACCEPTED,
  CLOSED,
  CLOSED_AFTER_REWORK,
  CLOSED_LATE,
  IN_PROGRESS,
  ISSUED,
  items,
  STUCK,
  SUBMITTED,
  VERIFIED,
} from '../topics';
import type { MeetingSeries } from './series';

const yijiang = items.bind(null, 'jiangpanResidents');
const ruijin = items.bind(null, 'ruijinResidents');
const dongfang = items.bind(null, 'dongfangBranch');
const xinhai = items.bind(null, 'xinhaiResidents');

/** Estates of Nanjing and Lianyungang: who sits together and what was taken up is reported, days and items are invented. */
export const JIANGSU: readonly MeetingSeries[] = [
  {
    body: 'yijiang',
    rhythm: { nth: 1, weekday: 3 },
    every: 4,
    meetings: [
      {
        fates: [IN_PROGRESS, ACCEPTED],
        topics: [
          {
            title: '向省市申请老旧小区改造补助',
            decide: '由社区汇总材料，街道审核后逐级申请老旧小区改造补助。',
            efforts: [
              {
                kind: 'UPWARD_REQUEST',
                of: 'SUBSIDY',
                title: '怡江苑老旧小区改造市级补助',
                text: '三十二栋楼屋面、管网老化，申请市级老旧小区改造补助（金额虚构）。',
                to: 'nanjingHousing',
                amount: '300000000',
                receivedAfter: 3,
                answered: {
                  after: 12,
                  answer: 'PARTLY_GRANTED',
                  text: '列入计划，先安排屋面部分（虚构）。',
                  granted: '120000000',
                },
              },
              {
                kind: 'UPWARD_REQUEST',
                of: 'SUBSIDY',
                title: '怡江苑老旧小区改造省级补助',
                text: '市级补助不足部分，申请省级补助（金额虚构）。',
                to: 'jiangsuHousing',
                amount: '180000000',
                receivedAfter: 6,
              },
            ],
            items: yijiang(
              [
                '汇总补助申请材料',
                '材料齐全，经街道审核',
                'longtanOffice',
                ['yijiangManagement', 'xieyangOffice'],
                10,
                '材料已审核上报。',
              ],
              [
                '核对三十二栋楼破损情况',
                '逐栋拍照登记',
                'xieyangOffice',
                ['yijiangSociety'],
                6,
                '三十二栋楼逐栋登记完毕。',
              ],
            ),
          },
        ],
      },
      {
        fates: [CLOSED, CLOSED_LATE],
        topics: [
          {
            title: '巡逻队每日巡查发现的问题',
            items: yijiang(
              [
                '整改巡逻队发现的乱堆物',
                '巡逻队复查确认',
                'xieyangOffice',
                ['longtanPolice'],
                3,
                '乱堆物清理完毕，巡逻队复查确认。',
              ],
              [
                '处理夜间超速和违停',
                '重点时段有人值守',
                'longtanPolice',
                ['xieyangOffice'],
                4,
                '重点时段值守到位。',
              ],
            ),
          },
        ],
      },
      {
        fates: [CLOSED],
        topics: [
          {
            title: '物业费收缴情况通报',
            items: yijiang([
              '公示物业费收支',
              '收支明细上墙',
              'xieyangOffice',
              ['yijiangSociety'],
              4,
              '收支明细已上墙。',
            ]),
          },
        ],
      },
    ],
  },
  {
    body: 'ruijin',
    rhythm: { nth: 3, weekday: 4 },
    every: 2,
    meetings: [
      {
        fates: [ISSUED, SUBMITTED],
        topics: [
          {
            title: '12345工单和监督电话回访',
            decide: '物业每周汇总12345工单和监督电话反映，居委会抽查回访。',
            items: items(
              'ruijinOwners',
              [
                '建立工单周汇总',
                '每周一汇总，逐件答复',
                'hengzhaoOffice',
                ['ruijinResidents'],
                4,
                '周汇总已运行四周，逐件答复。',
              ],
              ['抽查回访', '每周抽查不少于十件', 'ruijinResidents', [], 5, '每周抽查回访，不满意件已退回。'],
            ),
          },
        ],
      },
      {
        fates: [CLOSED_AFTER_REWORK],
        topics: [
          {
            title: '引进助老服务点',
            items: ruijin([
              '腾退用房并引进居家养老服务',
              '服务点开放，公示价目',
              'hengzhaoOffice',
              ['ruijinParty'],
              10,
              '服务点开放，价目公示。',
            ]),
          },
        ],
      },
      {
        fates: [CLOSED],
        topics: [
          {
            title: '机械化清扫时段',
            decide: '扫地车清扫避开早晚出行高峰。',
            items: ruijin([
              '调整扫地车作业时段',
              '高峰时段不作业',
              'hengzhaoOffice',
              [],
              2,
              '作业时段已调整。',
            ]),
          },
        ],
      },
    ],
  },
  {
    body: 'dongfang',
    rhythm: { nth: 1, weekday: 2 },
    meetings: [
      {
        fates: [ACCEPTED, IN_PROGRESS],
        topics: [
          {
            title: '步道照明和健身设施',
            decide: '健身步道增设照明，游乐设施每月检查一次。',
            items: dongfang(
              [
                '健身步道增设照明',
                '步道照度达标，无暗点',
                'yanghuiOffice',
                ['dongfangOwners'],
                6,
                '照明安装完毕，夜间查看无暗点。',
              ],
              ['游乐设施安全检查', '检查记录上墙', 'yanghuiOffice', [], 3, '检查完成，记录上墙。'],
            ),
          },
        ],
      },
      {
        fates: [VERIFIED],
        topics: [
          {
            title: '节日走访困难老人',
            items: dongfang([
              '按台账走访独居困难老人',
              '台账内老人全部走访',
              'dongfangCommunity',
              ['yanghuiOffice'],
              3,
              '台账内老人全部走访。',
            ]),
          },
        ],
      },
      {
        fates: [STUCK],
        topics: [
          {
            title: '晾晒场地不足',
            decide: '在两处空地设置公共晾晒架，业委会确认位置。',
            items: dongfang([
              '设置公共晾晒架',
              '两处晾晒架安装牢固',
              'yanghuiOffice',
              ['dongfangOwners'],
              5,
              '两处晾晒架安装完成。',
            ]),
          },
        ],
      },
      {
        fates: [CLOSED_LATE],
        topics: [
          {
            title: '供暖问题协调',
            items: dongfang([
              '协调供暖企业入户检修',
              '反映户全部检修',
              'haizhouHousing',
              ['yanghuiOffice'],
              4,
              '反映户全部检修。',
            ]),
          },
        ],
      },
      {
        fates: [CLOSED, CLOSED],
        topics: [
          {
            title: '食堂慈善餐桌',
            decide: '社区食堂设慈善餐桌，困难老人用餐由物业和党支部共同保障。',
            items: dongfang([
              '设置慈善餐桌',
              '每日供餐，登记公示',
              'yanghuiOffice',
              ['dongfangCommunity'],
              4,
              '慈善餐桌每日供餐，登记公示。',
            ]),
          },
        ],
      },
      {
        fates: [CLOSED],
        topics: [
          {
            title: '消防设施维护',
            items: dongfang([
              '消防水压测试和设施维护',
              '水压合格，设施有效',
              'yanghuiOffice',
              [],
              4,
              '水压测试合格，设施维护完毕。',
            ]),
          },
        ],
      },
    ],
  },
  {
    body: 'xinhai',
    rhythm: { nth: 2, weekday: 3 },
    every: 3,
    meetings: [
      {
        fates: [SUBMITTED],
        topics: [
          {
            title: '篮球场和跑道开放时间',
            decide: '篮球场晚九点半熄灯，儿童区白天专人看护。',
            items: xinhai([
              '调整灯光时控并张贴开放时间',
              '时控准确，告示张贴',
              'yingbinOffice',
              ['xinhaiBranch'],
              8,
              '时控调整完毕，告示张贴。',
            ]),
          },
        ],
      },
      {
        fates: [CLOSED],
        topics: [
          {
            title: '24小时服务电话答复情况',
            items: xinhai([
              '公示服务电话答复率',
              '按月公示',
              'yingbinOffice',
              ['yingbinBranch'],
              4,
              '答复率已公示。',
            ]),
          },
        ],
      },
    ],
  },
];
