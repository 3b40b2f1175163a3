import {
  ACCEPTED,
  ASKS_FOR_TIME,
  CLOSED,
  CLOSED_LATE,
  IN_PROGRESS,
  items,
  NEVER_ACCEPTED,
  RETURN_REQUESTED,
  SENT_BACK,
  STUCK,
  SUBMITTED,
  VERIFIED,
} from '../topics';
import type { MeetingSeries } from './series';

const shilili = items.bind(null, 'shililiResidents');
const yangben = items.bind(null, 'yangbenResidents');
const huayuan = items.bind(null, 'huayuanParty');

/** Two more estates of 华苑街道 and the subdistrict's own body: all invented, the latest meeting first. */
export const HUAYUAN: readonly MeetingSeries[] = [
  {
    body: 'shilili',
    rhythm: { nth: 2, weekday: 2 },
    meetings: [
      {
        fates: [RETURN_REQUESTED, IN_PROGRESS],
        topics: [
          {
            title: '楼道飞线充电反弹',
            decide: '对反弹的飞线由派出所牵头逐户处理，物业夜间巡查。',
            items: shilili(
              [
                '处理5号楼、7号楼飞线充电',
                '两栋楼外墙无飞线',
                'huayuanPolice',
                ['enforcement', 'fanliOffice'],
                4,
                '两栋楼飞线拆除，当事人签收。',
              ],
              [
                '增设楼前临时充电插座',
                '插座带断电保护并上锁',
                'fanliOffice',
                ['huayuanFire'],
                6,
                '临时充电插座安装完成并测试。',
              ],
            ),
          },
        ],
      },
      {
        fates: [SUBMITTED, ACCEPTED],
        topics: [
          {
            title: '筹备选举业主委员会',
            decide: '由居委会牵头成立业主委员会选举筹备组，席位在选出前空缺。',
            items: items(
              'shililiParty',
              [
                '成立业委会选举筹备组',
                '筹备组名单公示七日',
                'shililiResidents',
                ['huayuanOffice'],
                8,
                '筹备组名单已公示七日，无异议。',
              ],
              ['核对业主信息', '业主信息核对率不低于九成', 'fanliOffice', [], 10, '业主信息核对完成。'],
            ),
          },
        ],
      },
      {
        turn: { cancelled: '社区换届工作会与本次会议冲突，议题转下次会议' },
        fates: [CLOSED],
        topics: [
          {
            title: '地下自行车库清理',
            decide: '清理地下自行车库无主车辆，公示后集中移存。',
            items: shilili([
              '公示并移存无主自行车',
              '公示十五日后移存，台账完整',
              'fanliOffice',
              ['huayuanPolice'],
              6,
              '公示期满，无主车辆集中移存。',
            ]),
          },
        ],
      },
      {
        turn: { absent: '物业服务企业' },
        fates: [CLOSED],
        topics: [
          {
            title: '老旧门禁更换',
            decide: '更换十二栋楼门禁，费用由物业先行垫付。',
            items: shilili([
              '更换老旧门禁',
              '十二栋楼门禁可用',
              'fanliOffice',
              ['huayuanPolice'],
              8,
              '十二栋楼门禁更换完毕。',
            ]),
          },
          { title: '近期警情通报', presenter: 'huayuanPolice' },
        ],
      },
      {
        fates: [STUCK, CLOSED_LATE, STUCK],
        topics: [
          {
            title: '围墙缺口和翻越',
            decide: '封堵南侧围墙缺口，派出所核对监控盲区。',
            items: shilili(
              [
                '核对监控盲区并提出补点意见',
                '盲区清单和补点意见书面反馈',
                'huayuanPolice',
                ['fanliOffice'],
                3,
                '盲区清单和补点意见已反馈。',
              ],
              ['封堵南侧围墙缺口', '缺口封堵，无翻越痕迹', 'fanliOffice', [], 4, '缺口已封堵。'],
            ),
          },
          {
            title: '夜间治安巡逻',
            items: shilili([
              '组织夜间治安巡逻',
              '每周不少于三次并留存记录',
              'huayuanPolice',
              ['fanliOffice'],
              12,
              '巡逻记录完整。',
            ]),
          },
        ],
      },
      {
        fates: [CLOSED, CLOSED],
        topics: [
          {
            title: '占道经营整治',
            items: shilili([
              '清理南门占道经营',
              '连续两周无占道',
              'enforcement',
              ['huayuanPolice'],
              4,
              '南门占道摊点清理，连续两周无反弹。',
            ]),
          },
        ],
      },
    ],
  },
  {
    body: 'yangben',
    rhythm: { nth: 3, weekday: 2 },
    meetings: [
      {
        fates: [ACCEPTED, IN_PROGRESS],
        topics: [
          {
            title: '地下车库出入口秩序',
            decide: '派出所会同物业治理地下车库出入口违停，设置减速和反光设施。',
            items: yangben(
              [
                '治理地下车库出入口违停',
                '早晚高峰出入口畅通',
                'huayuanPolice',
                ['yangliOffice'],
                4,
                '早晚高峰疏导到位，违停清零。',
              ],
              [
                '安装减速带和反光镜',
                '减速带、反光镜安装牢固',
                'yangliOffice',
                [],
                3,
                '减速带和反光镜已安装。',
              ],
            ),
          },
        ],
      },
      {
        fates: [VERIFIED, SUBMITTED],
        topics: [
          {
            title: '接收表决结果并部署监控更新',
            items: yangben(
              [
                '公示表决结果和资金使用方案',
                '结果和方案上墙公示',
                'yangbenOwners',
                ['yangliOffice'],
                3,
                '表决结果和资金使用方案已公示。',
              ],
              [
                '比选监控施工单位',
                '三家以上比价，过程留痕',
                'yangliOffice',
                ['yangbenOwners'],
                6,
                '三家比价完成，结果报业委会。',
              ],
            ),
          },
        ],
      },
      {
        fates: [SENT_BACK, SENT_BACK],
        topics: [
          {
            title: '宠物粪便和绿地维护',
            items: yangben(
              [
                '补种踩踏绿地并设拾便箱',
                '踩踏绿地补种，拾便箱不少于六处',
                'yangliOffice',
                ['enforcement'],
                5,
                '绿地补种完成，拾便箱六处。',
              ],
              [
                '犬只免疫登记上门服务',
                '在册犬只登记率不低于九成',
                'huayuanPolice',
                [],
                4,
                '上门登记两天，在册犬只登记率达标。',
              ],
            ),
          },
        ],
      },
      {
        fates: [IN_PROGRESS, CLOSED],
        topics: [
          {
            title: '使用维修资金更新公共区域视频监控',
            decide:
              '更新公共区域视频监控拟使用维修资金，提交业主共同决定；通过后由派出所核定点位并指导接入。',
            forOwners: 'yangben/surveillance',
            stances: { 居民委员会: ['RESERVE', '建议同步公示历年维修资金余额'] },
            items: yangben(
              [
                '核定监控点位并指导接入',
                '点位图经业委会确认，接入测试通过',
                'huayuanPolice',
                ['yangliOffice', 'yangbenOwners'],
                26,
                '点位图已确认，接入测试通过。',
              ],
              [
                '公示历年维修资金余额',
                '余额和使用明细上墙',
                'yangbenOwners',
                ['yangliOffice'],
                3,
                '历年余额和使用明细已公示。',
              ],
            ),
          },
        ],
      },
      {
        fates: [CLOSED],
        topics: [
          {
            title: '电梯困人应急演练',
            items: yangben([
              '组织电梯困人应急演练',
              '演练一次，响应不超过十五分钟',
              'yangliOffice',
              ['huayuanFire'],
              4,
              '演练完成，响应十二分钟。',
            ]),
          },
        ],
      },
      { fates: [CLOSED], topics: [{ title: '物业服务半年通报', presenter: 'yangliOffice' }] },
    ],
  },
  {
    body: 'huayuan',
    rhythm: { nth: 1, weekday: 5 },
    every: 3,
    meetings: [
      {
        fates: [ASKS_FOR_TIME, NEVER_ACCEPTED, SUBMITTED],
        topics: [
          {
            title: '冬季火灾防控片区联动',
            decide: '建立派出所、消防救援站、综合执法队片区联动机制，每月联合检查一个小区。',
            items: huayuan(
              [
                '制定片区联合检查计划',
                '三个小区排出月度检查表',
                'huayuanPolice',
                ['huayuanFire', 'enforcement'],
                3,
                '月度检查表已印发三个社区。',
              ],
              [
                '汇总三个小区消防通道台账',
                '台账统一格式，逐条销项',
                'enforcement',
                ['huayuanFire'],
                5,
                '台账已汇总。',
              ],
            ),
          },
        ],
      },
      {
        fates: [STUCK, CLOSED_LATE],
        topics: [
          {
            title: '跨小区停车共享',
            decide: '研究白天空闲泊位共享，由街道办事处提出方案。',
            stances: { 综合执法: ['RESERVE', '道路泊位权属需先核实'] },
            items: huayuan(
              [
                '提出跨小区停车共享方案',
                '方案经三个社区讨论',
                'huayuanOffice',
                ['huayuanPolice'],
                8,
                '方案已经三个社区讨论。',
              ],
              [
                '核实道路泊位权属',
                '权属清单书面反馈',
                'enforcement',
                ['huayuanOffice'],
                6,
                '权属清单已书面反馈。',
              ],
            ),
          },
        ],
      },
      {
        fates: [CLOSED],
        topics: [
          {
            title: '物业矛盾调解联动',
            items: huayuan([
              '设立片区物业矛盾调解日',
              '每月一次，登记答复',
              'huayuanOffice',
              ['huayuanPolice'],
              6,
              '调解日已开展，登记事项全部答复。',
            ]),
          },
        ],
      },
    ],
  },
];
