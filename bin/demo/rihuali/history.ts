import { items, type TopicPlan } from '../topics';

/**
 * Reported: in 2022 joint enforcement took up green space, fire lanes, flying-wire charging and dogs; in 2023, on
 * the owners' committee's initiative, surveillance was renewed for nearly 300,000 yuan from subdistrict, owners'
 * committee and company; the committee bought benches and festival decoration. Days, wording and items are invented.
 */
export const GREEN_AND_LANES: readonly TopicPlan[] = [
  {
    title: '绿地占用集中整治',
    efforts: [
      {
        kind: 'JOINT_OPERATION',
        name: '绿地、消防通道联合执法（次数、数量虚构）',
        plan: '综合执法、公安、消防、物业到场，先告知后清理，当场登记。',
        problems: ['GREEN_SPACE', 'FIRE_LANE'],
        lead: 'enforcement',
        participants: [
          ['huayuanPolice', '维持秩序，处理违停车辆'],
          ['huayuanFire', '核对通道净宽'],
          ['jiadeOffice', '清运、复绿'],
        ],
        after: 9,
        days: 1,
        findings: [
          ['enforcement', 'GREEN_SPACE', 23, 21, '两处当事人不在场，限期自行清理'],
          ['huayuanPolice', 'FIRE_LANE', 14, 14, '均已驶离'],
        ],
        summary: '绿地占用清理二十一处，消防通道违停全部驶离，余下两处由任务跟进。',
      },
    ],
    decide:
      '由综合执法队牵头，联合派出所、物业对占用公共绿地种菜、圈占、堆物的行为集中整治，清退后由物业复绿，两个月内完成。',
    presenter: 'enforcement',
    minutes: 20,
    items: items(
      'rihualiResidents',
      [
        '清退占用绿地的圈占物和菜地',
        '在册占用点位全部清退，现场无新增',
        'enforcement',
        ['huayuanPolice', 'jiadeOffice'],
        6,
        '在册占用点位全部清退，当事人签收告知书。',
      ],
      [
        '清退地块补植复绿',
        '补植草皮和灌木，成活率不低于九成',
        'jiadeOffice',
        ['enforcement'],
        8,
        '清退地块全部补植，养护期内专人浇灌。',
      ],
    ),
  },
  {
    title: '消防通道堵塞整治',
    decide:
      '由消防救援站指导，物业负责施划标线和日常巡查，派出所、综合执法队对长期占用消防通道的车辆依法处理。',
    presenter: 'huayuanFire',
    minutes: 20,
    items: items(
      'rihualiResidents',
      [
        '施划消防通道标线并设置警示牌',
        '全部消防通道标线清晰、警示牌齐全',
        'jiadeOffice',
        ['huayuanFire'],
        5,
        '消防通道标线已施划完毕，警示牌安装到位。',
      ],
      [
        '处理长期占用消防通道的车辆',
        '连续两周夜间巡查无占用',
        'huayuanPolice',
        ['enforcement', 'jiadeOffice'],
        6,
        '逐车联系车主挪移，拒不挪移的依法处理，夜间巡查两周无占用。',
      ],
    ),
  },
];

export const WIRES_AND_DOGS: readonly TopicPlan[] = [
  {
    title: '飞线充电专项整治',
    efforts: [
      {
        kind: 'JOINT_OPERATION',
        name: '飞线充电、犬只联合执法（次数、数量虚构）',
        plan: '逐楼登记飞线，夜间在广场巡查牵绳。',
        problems: ['CHARGING', 'DOGS'],
        lead: 'huayuanPolice',
        participants: [
          ['enforcement', '拆除飞线'],
          ['huayuanFire', '核对安全间距'],
          ['jiadeOffice', '入户告知'],
        ],
        after: 12,
        days: 2,
        findings: [
          ['enforcement', 'CHARGING', 46, 46, '当场拆除'],
          ['huayuanPolice', 'DOGS', 9, 6, '三户限期办证'],
        ],
        summary: '飞线当场拆除，犬只登记三户限期办理。',
      },
    ],
    decide:
      '对飞线充电逐楼登记、逐户告知、限期拆除；物业同步提出集中充电设施点位方案，消防救援站核对安全间距。',
    presenter: 'huayuanFire',
    minutes: 25,
    items: items(
      'rihualiResidents',
      [
        '逐楼登记并拆除飞线',
        '30栋楼登记到位，外墙无飞线',
        'enforcement',
        ['huayuanFire', 'huayuanPolice', 'jiadeOffice'],
        6,
        '30栋楼全部登记，外墙飞线已拆除。',
      ],
      [
        '提出集中充电设施点位方案',
        '点位方案经消防核对、业委会确认',
        'jiadeOffice',
        ['huayuanFire', 'rihualiOwners'],
        8,
        '点位方案已经消防救援站核对并由业委会确认。',
      ],
    ),
  },
  {
    title: '犬只管理专项行动',
    decide: '由派出所牵头开展犬只登记和文明养犬宣传，对不牵绳、无证养犬依法查处，居委会、物业配合入户宣传。',
    presenter: 'huayuanPolice',
    minutes: 20,
    items: items('rihualiResidents', [
      '犬只登记和文明养犬宣传',
      '养犬户登记造册，逐户签订承诺书',
      'huayuanPolice',
      ['enforcement', 'jiadeOffice'],
      7,
      '养犬户已登记造册并签订承诺书。',
    ]),
  },
];

export const SURVEILLANCE: readonly TopicPlan[] = [
  {
    title: '更新小区视频监控（业委会提议）',
    efforts: [
      {
        kind: 'TASK_FORCE',
        name: '监控更新专班（虚构）',
        mandate: '核定点位、落实三方出资、监督施工和公示。',
        lead: 'rihualiOwners',
        members: [
          ['jiadeOffice', '组织实施'],
          ['huayuanPolice', '点位意见'],
          ['huayuanOffice', '街道出资部分'],
        ],
        days: 120,
        reports: [
          [20, 'huayuanPolice', '点位意见已提出，楼门口优先。'],
          [60, 'jiadeOffice', '设备到货，施工过半。'],
        ],
        ended: { after: 110, text: '设备更换完成，三方出资和支出已公示。' },
      },
    ],
    decide:
      '同意业委会提议，更新小区视频监控系统，总投入近三十万元，由街道、业委会、物业企业三方共同出资；物业组织实施，派出所对点位提出意见，业委会监督资金使用并公示。',
    forWorks: 'rihuali/surveillance-2023',
    presenter: 'rihualiOwners',
    minutes: 30,
    items: items(
      'rihualiResidents',
      [
        '完成监控设备更换和点位调试',
        '全部点位在线，录像保存不少于三十天',
        'jiadeOffice',
        ['huayuanPolice', 'huayuanOffice'],
        12,
        '设备更换、点位调试完成，试运行一个月无离线。',
      ],
      [
        '公示监控更新的资金来源和支出',
        '三方出资和支出明细上墙公示',
        'rihualiOwners',
        ['jiadeOffice'],
        14,
        '三方出资和支出明细已在公示栏和业主群公示。',
      ],
    ),
  },
  {
    title: '添置休闲长椅和节日装饰',
    minutes: 10,
    presenter: 'rihualiOwners',
    items: items('rihualiResidents', [
      '购置并安装休闲长椅',
      '长椅固定牢靠，位置经楼栋长确认',
      'rihualiOwners',
      ['jiadeOffice'],
      8,
      '休闲长椅已安装，楼栋长逐处确认。',
    ]),
  },
];
