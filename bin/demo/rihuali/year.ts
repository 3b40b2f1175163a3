import { items, type TopicPlan } from '../topics';

const of = items.bind(null, 'rihualiResidents');

/** What the season brings to Rihuali's table, by the month of the year. Invented. The first item is the police's. */
export const YEAR: readonly (readonly TopicPlan[])[] = [
  [
    {
      title: '春节前安全检查',
      decide: '春节前由派出所牵头开展群租房和用火用电检查，物业同步清理楼道。',
      presenter: 'huayuanPolice',
      items: of(
        [
          '群租房和用火用电入户检查',
          '重点户全部走到，隐患登记率百分之百',
          'huayuanPolice',
          ['rihualiParty'],
          3,
          '重点户全部走访，隐患当场整改并登记。',
        ],
        [
          '清理楼道堆物',
          '30栋楼楼道无堆物，消防门可正常开启',
          'jiadeOffice',
          ['enforcement'],
          4,
          '30栋楼楼道清理完毕，楼门张贴告知。',
        ],
      ),
    },
    {
      title: '节日装饰和便民服务',
      presenter: 'rihualiOwners',
      items: of([
        '悬挂灯笼、布置节日装饰',
        '主路和广场装饰到位，用电安全',
        'rihualiOwners',
        ['jiadeOffice'],
        2,
        '主路和广场装饰完成，电工检查合格。',
      ]),
    },
  ],
  [
    {
      title: '烟花爆竹禁放巡查',
      decide: '禁放期间派出所、物业、志愿者分时段联合巡查，发现一起劝阻一起。',
      presenter: 'huayuanPolice',
      items: of(
        [
          '禁放期夜间联合巡查',
          '禁放期每晚两轮巡查并留存记录',
          'huayuanPolice',
          ['jiadeOffice'],
          3,
          '禁放期巡查记录完整，劝阻多起，无违规燃放。',
        ],
        [
          '清扫节后垃圾和残枝',
          '主路、绿地无积存垃圾',
          'jiadeOffice',
          [],
          2,
          '节后垃圾全部清运，绿地残枝清理完毕。',
        ],
      ),
    },
    {
      title: '供热末期温度反映',
      items: of([
        '排查低温住户并调节管网',
        '反映住户室温不低于十八度',
        'heating',
        ['jiadeOffice'],
        4,
        '逐户测温，调节支管阀门后室温达标。',
      ]),
    },
  ],
  [
    {
      title: '电动自行车进楼入户治理',
      decide: '由派出所、消防救援站联合治理电动自行车进楼入户充电，物业在楼门口设置提示。',
      presenter: 'huayuanFire',
      items: of(
        [
          '电动自行车进楼夜查',
          '连续两周夜查，进楼车辆清零',
          'huayuanPolice',
          ['huayuanFire', 'jiadeOffice'],
          5,
          '夜查两周，进楼充电车辆清零，复发户纳入重点提醒。',
        ],
        [
          '楼门口张贴禁止进楼提示',
          '30栋楼每个楼门张贴到位',
          'jiadeOffice',
          [],
          3,
          '每个楼门均已张贴提示并拍照留存。',
        ],
      ),
    },
    {
      title: '春季补植',
      items: of([
        '主路两侧春季补植',
        '缺株补齐，成活率不低于九成',
        'jiadeOffice',
        ['rihualiOwners'],
        6,
        '主路两侧缺株补齐，已浇头遍水。',
      ]),
    },
  ],
  [
    {
      title: '机动车乱停放整治',
      decide: '重新梳理停车泊位，划定消防通道禁停区，由派出所会同物业对长期占用车辆处理。',
      presenter: 'jiadeOffice',
      stances: { 业主委员会: ['RESERVE', '泊位收费方案应先征求业主意见'] },
      items: of(
        [
          '清理长期占用的僵尸车',
          '在册车辆全部移走',
          'huayuanPolice',
          ['enforcement', 'jiadeOffice'],
          6,
          '在册僵尸车全部联系车主移走。',
        ],
        [
          '重新施划泊位和禁停线',
          '泊位编号清晰，消防通道全线禁停',
          'jiadeOffice',
          [],
          5,
          '泊位重新编号施划，禁停线完成。',
        ],
      ),
    },
    {
      title: '公共收益半年公示',
      items: of([
        '公示公共收益收支',
        '收支明细上墙并留存凭证',
        'rihualiOwners',
        ['jiadeOffice'],
        4,
        '公共收益收支明细已公示，凭证备查。',
      ]),
    },
  ],
  [
    {
      title: '防范电信诈骗进楼栋',
      presenter: 'huayuanPolice',
      items: of([
        '反诈宣传进楼栋',
        '30栋楼各开展一次宣传，老年住户重点走访',
        'huayuanPolice',
        ['rihualiParty'],
        4,
        '30栋楼宣传完成，老年住户逐户走访。',
      ]),
    },
    {
      title: '屋面和雨水管汛前检修',
      decide: '汛前由物业检修屋面防水和雨水管，费用在日常维修中列支，居委会核验。',
      presenter: 'jiadeOffice',
      items: of(
        [
          '汛前检修屋面和雨水管',
          '顶层报漏点修复，雨水管畅通',
          'jiadeOffice',
          [],
          5,
          '顶层报漏点修复，雨水管逐根通水。',
        ],
        [
          '清理违规占用的露台构筑物',
          '在册露台构筑物拆除',
          'enforcement',
          ['jiadeOffice'],
          6,
          '在册露台构筑物拆除完毕，垃圾清运。',
        ],
      ),
    },
  ],
  [
    {
      title: '汛期值守和低洼点位',
      decide: '建立汛期值守机制，派出所、物业、居委会分班值守，低洼楼门配备沙袋和挡板。',
      presenter: 'jiadeOffice',
      items: of(
        [
          '汛期夜间联动值守',
          '预警期间值守到岗并登记',
          'huayuanPolice',
          ['jiadeOffice'],
          4,
          '预警期间值守到岗，登记完整。',
        ],
        [
          '低洼楼门配备挡水板',
          '在册低洼楼门全部配备',
          'jiadeOffice',
          ['rihualiOwners'],
          3,
          '在册低洼楼门挡水板全部到位并演练一次。',
        ],
      ),
    },
    {
      title: '噪声扰民反映',
      items: of([
        '夜间露天烧烤和噪声整治',
        '反映点位连续三周无投诉',
        'enforcement',
        ['huayuanPolice'],
        5,
        '约谈经营者并夜间巡查，连续三周无投诉。',
      ]),
    },
  ],
  [
    {
      title: '暑期儿童安全',
      presenter: 'huayuanPolice',
      items: of([
        '排查井盖、配电箱等儿童安全隐患',
        '隐患点位全部加锁或围护',
        'huayuanPolice',
        ['jiadeOffice'],
        3,
        '井盖、配电箱逐一排查，隐患点位加锁围护。',
      ]),
    },
    {
      title: '文明养犬回头看',
      decide: '对上一轮犬只登记开展回头看，新增养犬户补登，遛犬时段由物业增加巡查。',
      presenter: 'huayuanPolice',
      items: of(
        [
          '遛犬时段巡查和清理',
          '早晚遛犬时段有人巡查，绿地无犬便',
          'jiadeOffice',
          ['huayuanPolice'],
          4,
          '早晚巡查到位，增设拾便箱。',
        ],
        [
          '查处不牵绳遛犬',
          '反映点位连续两周无不牵绳',
          'enforcement',
          ['huayuanPolice'],
          5,
          '集中查处并教育，反映点位连续两周无不牵绳。',
        ],
      ),
    },
  ],
  [
    {
      title: '高温用电和充电设施检查',
      decide: '高温期间由消防救援站牵头检查集中充电设施和楼内配电间，问题点位限期整改。',
      presenter: 'huayuanFire',
      items: of(
        [
          '处理私拉电线和飞线反弹',
          '外墙和底商无飞线',
          'huayuanPolice',
          ['enforcement', 'huayuanFire'],
          4,
          '飞线反弹点位全部拆除，当事人签收。',
        ],
        [
          '检查集中充电设施',
          '设施接地、断电保护测试合格',
          'huayuanFire',
          ['jiadeOffice'],
          3,
          '全部充电设施测试合格，两处更换保护器。',
        ],
      ),
    },
    {
      title: '休闲广场座椅维修',
      items: of([
        '更换破损座椅面板',
        '破损面板全部更换',
        'jiadeOffice',
        ['rihualiOwners'],
        4,
        '破损座椅面板更换完毕。',
      ]),
    },
  ],
  [
    {
      title: '开学季周边秩序',
      decide: '开学首月由派出所牵头疏导小区北门早晚高峰，物业增派人员。',
      presenter: 'huayuanPolice',
      items: of(
        [
          '北门早晚高峰疏导',
          '开学首月早晚高峰有人疏导',
          'huayuanPolice',
          ['jiadeOffice'],
          4,
          '开学首月疏导到岗，高峰排队明显缩短。',
        ],
        [
          '北门人行道板修复',
          '松动道板全部更换，无积水',
          'jiadeOffice',
          [],
          4,
          '松动道板更换完毕，雨后查看无积水。',
        ],
      ),
    },
    {
      title: '楼栋长队伍调整',
      items: of([
        '补齐楼栋长并公示',
        '30栋楼均有楼栋长并公示',
        'rihualiParty',
        ['rihualiOwners'],
        5,
        '30栋楼楼栋长补齐，名单公示。',
      ]),
    },
  ],
  [
    {
      title: '绿地占用回头看',
      decide: '对2022年整治过的绿地点位开展回头看，发现反弹由综合执法队限期清退。',
      presenter: 'enforcement',
      items: of(
        [
          '绿地反弹点位联合清退',
          '反弹点位清退，无新增',
          'huayuanPolice',
          ['enforcement', 'jiadeOffice'],
          5,
          '反弹点位清退完毕，告知书存档。',
        ],
        [
          '秋季修剪遮挡采光树木',
          '在册树木修剪完毕，枝条清运',
          'jiadeOffice',
          [],
          4,
          '在册树木修剪完毕，采光反映户满意。',
        ],
      ),
    },
    {
      title: '供热前试水',
      items: of([
        '供热前打压试水和漏点抢修',
        '试水期间漏点当日修复',
        'heating',
        ['jiadeOffice'],
        3,
        '试水完成，漏点当日修复。',
      ]),
    },
  ],
  [
    {
      title: '消防通道夜间占用',
      decide: '由派出所牵头，对夜间占用消防通道的车辆开展为期一个月的联合治理，综合执法队、物业配合。',
      presenter: 'huayuanPolice',
      items: of(
        [
          '消防通道夜间占用联合治理',
          '连续两周夜查无占用，问题车辆建档',
          'huayuanPolice',
          ['enforcement', 'jiadeOffice'],
          5,
          '联合治理满一个月，连续两周夜查无占用，车辆台账已建。',
        ],
        ['补划消防通道标线', '磨损标线全部补划', 'jiadeOffice', ['huayuanFire'], 4, '磨损标线补划完毕。'],
      ),
    },
    {
      title: '供热初期温度反映',
      items: of([
        '低温住户入户测温和调节',
        '反映住户室温不低于十八度',
        'heating',
        ['jiadeOffice'],
        3,
        '入户测温调节，反映住户室温达标。',
      ]),
    },
  ],
  [
    {
      title: '冬季火灾防控',
      decide: '由消防救援站指导、派出所牵头开展冬季火灾防控检查，物业配齐每栋灭火器材。',
      presenter: 'huayuanFire',
      items: of(
        [
          '底商和群租房冬季消防检查',
          '底商逐家检查，隐患限期整改',
          'huayuanPolice',
          ['huayuanFire'],
          4,
          '底商逐家检查，隐患全部整改。',
        ],
        [
          '补齐楼内灭火器材',
          '每个楼门器材齐全有效',
          'jiadeOffice',
          ['huayuanFire'],
          4,
          '过期器材更换，每个楼门齐全有效。',
        ],
      ),
    },
    {
      title: '雨雪天气除冰保障',
      items: of([
        '储备融雪剂并编排扫雪班次',
        '物资到位，班次公示',
        'jiadeOffice',
        [],
        2,
        '融雪剂到位，扫雪班次公示。',
      ]),
    },
  ],
];
