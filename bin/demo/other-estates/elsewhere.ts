import { ACCEPTED, CLOSED, CLOSED_LATE, IN_PROGRESS, items, VERIFIED } from '../topics';
import type { MeetingSeries } from './series';

const xipai = items.bind(null, 'changshunResidents');
const nanhai = items.bind(null, 'nanhaiParty');

/** Chengdu and Beijing: the bodies' members and Chengdu's rhythm are reported, days and items are invented. */
export const ELSEWHERE: readonly MeetingSeries[] = [
  {
    body: 'xipai',
    rhythm: { nth: 3, weekday: 3 },
    meetings: [
      {
        fates: [ACCEPTED],
        topics: [
          {
            title: '招聘会和就近就业',
            decide: '社区与物业联合举办招聘会，优先吸纳辖区居民。',
            items: xipai([
              '发布岗位并登记求职居民',
              '岗位公示，求职居民逐一答复',
              'xipaiOffice',
              ['xipaiBranch'],
              5,
              '岗位公示，求职居民逐一答复。',
            ]),
          },
        ],
      },
      {
        fates: [VERIFIED],
        topics: [
          {
            title: '地下室渗水遗留问题',
            items: xipai([
              '查明地下室渗水点并维修',
              '连续两次降雨无渗水',
              'xipaiOffice',
              [],
              8,
              '渗水点注浆处理，两次降雨无渗水。',
            ]),
          },
        ],
      },
      {
        fates: [CLOSED],
        topics: [
          {
            title: '高空抛物防范',
            decide: '楼栋张贴警示并开展一次宣传，监控角度由物业调整。',
            items: xipai([
              '调整高空抛物监控角度',
              '重点楼栋覆盖',
              'xipaiOffice',
              ['xipaiBranch'],
              4,
              '重点楼栋覆盖完成。',
            ]),
          },
        ],
      },
      {
        fates: [CLOSED_LATE],
        topics: [
          {
            title: '快递柜占用通道',
            items: xipai(['迁移快递柜', '通道净宽达标', 'xipaiOffice', [], 3, '快递柜迁移完毕。']),
          },
        ],
      },
    ],
  },
  {
    body: 'nanhai',
    rhythm: { nth: 2, weekday: 5 },
    every: 2,
    meetings: [
      {
        fates: [IN_PROGRESS],
        topics: [
          {
            title: '停车棚和外墙维护',
            decide: '对整治过的停车棚、外墙、首层大厅开展年度检查，问题列入维修计划。',
            items: nanhai([
              '停车棚和外墙年度检查',
              '检查报告报居委会',
              'shangzhiOffice',
              ['nanhaiResidents'],
              6,
              '检查报告已报。',
            ]),
          },
        ],
      },
      {
        fates: [CLOSED],
        topics: [
          {
            title: '技能培训班场地',
            items: nanhai([
              '腾出首层大厅作培训场地',
              '场地可用，课表公示',
              'shangzhiOffice',
              ['yinghaiTown'],
              4,
              '场地可用，课表已公示。',
            ]),
          },
        ],
      },
    ],
  },
];
