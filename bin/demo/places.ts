import type { DivisionLevel } from '../../services/community/domain/division';
import type { EstateKind } from '../../services/community/domain/kinds';
import { unitNumbersOf } from './units';
import type { World } from './world';

/** Divisions from the top down. 示例…, 样本… and 举例… are invented, and so are communities that bear their estate's name. */
export const DIVISIONS = {
  tianjin: ['PROVINCE', '天津市', null],
  nankai: ['DISTRICT', '南开区', 'tianjin'],
  huayuan: ['SUBDISTRICT', '华苑街道', 'nankai'],
  rihuali: ['COMMUNITY', '日华里社区', 'huayuan'],
  shilili: ['COMMUNITY', '示例里社区', 'huayuan'],
  yangben: ['COMMUNITY', '样本园社区', 'huayuan'],
  juli: ['COMMUNITY', '举例坊社区', 'huayuan'],
  jiangsu: ['PROVINCE', '江苏省', null],
  nanjing: ['CITY', '南京市', 'jiangsu'],
  qixia: ['DISTRICT', '栖霞区', 'nanjing'],
  longtan: ['SUBDISTRICT', '龙潭街道', 'qixia'],
  jiangpan: ['COMMUNITY', '江畔人家社区', 'longtan'],
  qinhuai: ['DISTRICT', '秦淮区', 'nanjing'],
  ruijin: ['COMMUNITY', '瑞金新村社区', 'qinhuai'],
  lianyungang: ['CITY', '连云港市', 'jiangsu'],
  haizhou: ['DISTRICT', '海州区', 'lianyungang'],
  dongfangStreet: ['SUBDISTRICT', '示例街道', 'haizhou'],
  dongfang: ['COMMUNITY', '示例社区', 'dongfangStreet'],
  xinhai: ['COMMUNITY', '新海花园社区', 'haizhou'],
  sichuan: ['PROVINCE', '四川省', null],
  chengdu: ['CITY', '成都市', 'sichuan'],
  shuangliu: ['DISTRICT', '双流区', 'chengdu'],
  changshun: ['COMMUNITY', '长顺社区', 'shuangliu'],
  beijing: ['PROVINCE', '北京市', null],
  daxing: ['DISTRICT', '大兴区', 'beijing'],
  yinghai: ['SUBDISTRICT', '瀛海镇', 'daxing'],
  nanhai: ['COMMUNITY', '南海家园社区', 'yinghai'],
} as const satisfies Record<string, readonly [DivisionLevel, string, string | null]>;
export type DivisionKey = keyof typeof DIVISIONS;

interface EstatePlan {
  readonly name: string;
  readonly kind: EstateKind;
  readonly division: DivisionKey;
  readonly builtYear?: number;
  readonly structure?: string;
  /** 0.01 m² */
  readonly siteArea?: bigint;
  readonly buildingCount?: number;
  readonly householdCount?: number;
  readonly population?: number;
  /** Whether buildings and units are registered one by one. */
  readonly units?: true;
}

export const ESTATES = {
  rihuali: {
    name: '日华里小区',
    kind: 'COMMODITY',
    division: 'rihuali',
    builtYear: 1999,
    structure: '砖混',
    siteArea: 152_200_00n,
    units: true,
  },
  shilili: {
    name: '示例里小区（虚构）',
    kind: 'OLD',
    division: 'shilili',
    builtYear: 1996,
    structure: '砖混',
    buildingCount: 12,
    householdCount: 520,
  },
  yangben: {
    name: '样本园小区（虚构）',
    kind: 'COMMODITY',
    division: 'yangben',
    builtYear: 2006,
    units: true,
  },
  juli: {
    name: '举例坊小区（虚构）',
    kind: 'COMMODITY',
    division: 'juli',
    builtYear: 2018,
    units: true,
  },
  yijiang: {
    name: '怡江苑',
    kind: 'RESETTLEMENT',
    division: 'jiangpan',
    builtYear: 2012,
    buildingCount: 32,
    population: 3500,
  },
  ruijin: { name: '瑞金新村', kind: 'OLD', division: 'ruijin' },
  dongfang: { name: '东方瑞园', kind: 'COMMODITY', division: 'dongfang' },
  xinhai: { name: '新海花园', kind: 'COMMODITY', division: 'xinhai', builtYear: 1998 },
  xipai: { name: '西派国樾', kind: 'COMMODITY', division: 'changshun' },
  nanhai: { name: '南海家园', kind: 'RESETTLEMENT', division: 'nanhai' },
} as const satisfies Record<string, EstatePlan>;
export type EstateKey = keyof typeof ESTATES;

export async function playPlaces(world: World): Promise<void> {
  const operator = await world.operator();
  for (const [key, [level, name, parent]] of Object.entries(DIVISIONS)) {
    const parentId = parent && world.id('division', parent);
    const input = { level, name, parentId };
    world.know('division', key, await world.stage.run('community', operator, 'registerDivision', key, input));
  }
  for (const [key, plan] of Object.entries(ESTATES) as [EstateKey, EstatePlan][]) {
    const { division, units, ...facts } = plan;
    const buildings = units ? unitNumbersOf(key) : [];
    const input = { ...facts, divisionIds: [world.id('division', division)], buildings };
    world.know('estate', key, await world.stage.run('community', operator, 'registerEstate', key, input));
  }
}
