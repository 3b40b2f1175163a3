import type { OrganizationKind } from '../../services/community/domain/kinds';
import type { DivisionKey, EstateKey } from './places';
import type { World } from './world';

interface OrganizationPlan {
  readonly kind: OrganizationKind;
  readonly name: string;
  readonly from?: string;
  readonly parent?: string;
  readonly host?: string;
  readonly division?: DivisionKey;
  readonly estate?: EstateKey;
}

/** Parents and hosts stand before what depends on them. Only the companies' and communities' names are reported. */
export const ORGANIZATIONS = {
  operator: { kind: 'OTHER', name: '平台运维组（虚构）' },

  nankaiHousing: { kind: 'HOUSING_DEPARTMENT', name: '南开区住房建设部门', division: 'nankai' },
  nankaiProperty: {
    kind: 'PROPERTY_AUTHORITY',
    name: '南开区物业管理办公室',
    parent: 'nankaiHousing',
    division: 'nankai',
  },
  nankaiPolice: { kind: 'POLICE_STATION', name: '公安南开分局' },
  huayuanPolice: { kind: 'POLICE_STATION', name: '华苑派出所', parent: 'nankaiPolice' },
  nankaiFire: { kind: 'FIRE_SERVICE', name: '南开区消防救援支队' },
  huayuanFire: { kind: 'FIRE_SERVICE', name: '华苑消防救援站', parent: 'nankaiFire' },
  huayuanParty: { kind: 'PARTY_WORKING_COMMITTEE', name: '华苑街道党工委', division: 'huayuan' },
  huayuanOffice: { kind: 'SUBDISTRICT_OFFICE', name: '华苑街道办事处', division: 'huayuan' },
  enforcement: { kind: 'ENFORCEMENT_TEAM', name: '华苑街道综合执法队', parent: 'huayuanOffice' },
  demolition: { kind: 'OTHER', name: '华苑街道拆违专项工作组', parent: 'huayuanOffice' },
  services: { kind: 'OTHER', name: '华苑街道便民服务中心', parent: 'huayuanOffice' },
  heatingOne: { kind: 'UTILITY', name: '华苑第一供热所' },
  heatingTwo: { kind: 'UTILITY', name: '华苑第二供热所' },
  heating: { kind: 'UTILITY', name: '华苑供热服务中心' },

  rihualiParty: {
    kind: 'PARTY_COMMITTEE',
    name: '日华里社区党委',
    parent: 'huayuanParty',
    division: 'rihuali',
  },
  rihualiResidents: { kind: 'RESIDENTS_COMMITTEE', name: '日华里社区居民委员会', division: 'rihuali' },
  rihualiOwners: { kind: 'OWNERS_COMMITTEE', name: '日华里小区业主委员会', estate: 'rihuali' },
  jiade: { kind: 'PROPERTY_COMPANY', name: '嘉德物业', from: '2010-01-01' },
  jiadeOffice: {
    kind: 'PROJECT_OFFICE',
    name: '嘉德物业日华里项目部',
    from: '2014-06-01',
    parent: 'jiade',
    estate: 'rihuali',
  },
  jiadeBranch: { kind: 'PARTY_BRANCH', name: '嘉德物业党支部', from: '2016-07-01', host: 'jiade' },

  shililiParty: {
    kind: 'PARTY_COMMITTEE',
    name: '示例里社区党委',
    parent: 'huayuanParty',
    division: 'shilili',
  },
  shililiResidents: { kind: 'RESIDENTS_COMMITTEE', name: '示例里社区居民委员会', division: 'shilili' },
  fanli: { kind: 'PROPERTY_COMPANY', name: '范例物业（虚构）' },
  fanliOffice: { kind: 'PROJECT_OFFICE', name: '范例物业示例里项目部', parent: 'fanli', estate: 'shilili' },

  yangbenParty: {
    kind: 'PARTY_COMMITTEE',
    name: '样本园社区党委',
    parent: 'huayuanParty',
    division: 'yangben',
  },
  yangbenResidents: { kind: 'RESIDENTS_COMMITTEE', name: '样本园社区居民委员会', division: 'yangben' },
  yangbenOwners: { kind: 'OWNERS_COMMITTEE', name: '样本园小区业主委员会', estate: 'yangben' },
  yangli: { kind: 'PROPERTY_COMPANY', name: '样例物业（虚构）' },
  yangliOffice: { kind: 'PROJECT_OFFICE', name: '样例物业样本园项目部', parent: 'yangli', estate: 'yangben' },

  juliResidents: { kind: 'RESIDENTS_COMMITTEE', name: '举例坊社区居民委员会', division: 'juli' },
  juliOwners: { kind: 'OWNERS_COMMITTEE', name: '举例坊小区业主委员会', estate: 'juli' },
  juliOffice: { kind: 'PROJECT_OFFICE', name: '样例物业举例坊项目部', parent: 'yangli', estate: 'juli' },

  jiangsuHousing: { kind: 'HOUSING_DEPARTMENT', name: '江苏省住房和城乡建设部门', division: 'jiangsu' },
  nanjingHousing: { kind: 'HOUSING_DEPARTMENT', name: '南京市住房保障部门', division: 'nanjing' },
  longtanOffice: { kind: 'SUBDISTRICT_OFFICE', name: '龙潭街道办事处', division: 'longtan' },
  longtanPolice: { kind: 'POLICE_STATION', name: '龙潭派出所' },
  jiangpanParty: { kind: 'PARTY_COMMITTEE', name: '江畔人家社区党委', division: 'jiangpan' },
  jiangpanResidents: { kind: 'RESIDENTS_COMMITTEE', name: '江畔人家社区居民委员会', division: 'jiangpan' },
  yijiangManagement: { kind: 'MANAGEMENT_COMMITTEE', name: '怡江苑物业管理委员会', estate: 'yijiang' },
  yijiangSociety: { kind: 'SOCIAL_ORGANIZATION', name: '怡江苑业主自治协会', estate: 'yijiang' },
  yijiangDeveloper: { kind: 'DEVELOPER', name: '怡江苑建设单位' },
  xieyang: { kind: 'PROPERTY_COMPANY', name: '谐扬' },
  xieyangOffice: { kind: 'PROJECT_OFFICE', name: '谐扬怡江苑服务处', parent: 'xieyang', estate: 'yijiang' },

  ruijinParty: { kind: 'PARTY_COMMITTEE', name: '瑞金新村社区党委', division: 'ruijin' },
  ruijinResidents: { kind: 'RESIDENTS_COMMITTEE', name: '瑞金新村社区居民委员会', division: 'ruijin' },
  ruijinOwners: { kind: 'OWNERS_COMMITTEE', name: '瑞金新村业主委员会', estate: 'ruijin' },
  hengzhao: { kind: 'PROPERTY_COMPANY', name: '恒兆物业', from: '2015-05-08' },
  hengzhaoBranch: { kind: 'PARTY_BRANCH', name: '恒兆物业党支部', from: '2015-05-08', host: 'hengzhao' },
  hengzhaoOffice: {
    kind: 'PROJECT_OFFICE',
    name: '恒兆物业瑞金新村项目部',
    parent: 'hengzhao',
    estate: 'ruijin',
  },

  haizhouOrganization: { kind: 'ORGANIZATION_DEPARTMENT', name: '海州区委组织部', division: 'haizhou' },
  haizhouHousing: { kind: 'HOUSING_DEPARTMENT', name: '海州区住房建设部门', division: 'haizhou' },
  dongfangStreet: { kind: 'SUBDISTRICT_OFFICE', name: '示例街道办事处', division: 'dongfangStreet' },
  dongfangCommunity: { kind: 'PARTY_COMMITTEE', name: '示例社区党委', division: 'dongfang' },
  dongfangOwners: { kind: 'OWNERS_COMMITTEE', name: '东方瑞园业主委员会', estate: 'dongfang' },
  dongfangBranch: {
    kind: 'PARTY_BRANCH',
    name: '东方瑞园小区党支部',
    parent: 'dongfangCommunity',
    estate: 'dongfang',
  },
  yanghui: { kind: 'PROPERTY_COMPANY', name: '杨辉物业' },
  yanghuiOffice: {
    kind: 'PROJECT_OFFICE',
    name: '杨辉物业东方瑞园项目部',
    parent: 'yanghui',
    estate: 'dongfang',
  },
  xinhaiResidents: { kind: 'RESIDENTS_COMMITTEE', name: '新海花园社区居民委员会', division: 'xinhai' },
  xinhaiBranch: { kind: 'PARTY_BRANCH', name: '新海花园社区党支部', division: 'xinhai' },
  yingbin: { kind: 'PROPERTY_COMPANY', name: '迎宾物业' },
  yingbinBranch: { kind: 'PARTY_BRANCH', name: '迎宾物业党支部', host: 'yingbin' },
  yingbinOffice: {
    kind: 'PROJECT_OFFICE',
    name: '迎宾物业新海花园项目部',
    parent: 'yingbin',
    estate: 'xinhai',
  },

  changshunResidents: { kind: 'RESIDENTS_COMMITTEE', name: '长顺社区居民委员会', division: 'changshun' },
  xipaiBranch: { kind: 'PARTY_BRANCH', name: '西派国樾小区党支部', estate: 'xipai' },
  crcc: { kind: 'PROPERTY_COMPANY', name: '中铁建物业' },
  xipaiOffice: { kind: 'PROJECT_OFFICE', name: '中铁建物业西派国樾项目部', parent: 'crcc', estate: 'xipai' },

  yinghaiTown: { kind: 'SUBDISTRICT_OFFICE', name: '瀛海镇人民政府', division: 'yinghai' },
  nanhaiParty: { kind: 'PARTY_COMMITTEE', name: '南海家园社区党委', division: 'nanhai' },
  nanhaiResidents: { kind: 'RESIDENTS_COMMITTEE', name: '南海家园社区居民委员会', division: 'nanhai' },
  shangzhi: { kind: 'PROPERTY_COMPANY', name: '尚志益民' },
  shangzhiOffice: {
    kind: 'PROJECT_OFFICE',
    name: '尚志益民南海家园项目部',
    parent: 'shangzhi',
    estate: 'nanhai',
  },
} as const satisfies Record<string, OrganizationPlan>;
export type OrganizationKey = keyof typeof ORGANIZATIONS;

/** Where no founding day is reported, one long before the play is used. */
const LONG_AGO = '2012-01-01';

export const foundedOn = (key: OrganizationKey): string =>
  (ORGANIZATIONS[key] as OrganizationPlan).from ?? LONG_AGO;

/** Establishes one organization, whose place, parent and host are there. */
export async function establish(world: World, key: OrganizationKey): Promise<void> {
  const plan: OrganizationPlan = ORGANIZATIONS[key];
  const thing = await world.stage.run('community', await world.operator(), 'establishOrganization', key, {
    kind: plan.kind,
    name: plan.name,
    validFrom: foundedOn(key),
    parentId: plan.parent && world.id('organization', plan.parent),
    hostId: plan.host && world.id('organization', plan.host),
    divisionId: plan.division && world.id('division', plan.division),
    estateId: plan.estate && world.id('estate', plan.estate),
  });
  world.know('organization', key, thing);
}

export async function playOrganizations(world: World): Promise<void> {
  for (const key of Object.keys(ORGANIZATIONS) as OrganizationKey[]) {
    if (key !== 'operator') await establish(world, key);
  }
}

/** One of each kind of lineage. All invented: the names of the past stay with what was done under them. */
export async function playLineage(world: World): Promise<void> {
  const { stage } = world;
  const operator = await world.operator();
  const id = (key: OrganizationKey) => world.id('organization', key);
  await stage.run('community', operator, 'renameOrganization', 'enforcement', {
    organizationId: id('enforcement'),
    name: '华苑街道综合行政执法大队',
    from: '2024-07-01',
  });
  await stage.run('community', operator, 'mergeOrganizations', 'heating', {
    organizationIds: [id('heatingOne'), id('heatingTwo')],
    intoId: id('heating'),
    on: '2024-07-01',
  });
  await stage.run('community', operator, 'splitOrganization', 'services', {
    organizationId: id('services'),
    names: ['华苑街道政务服务站', '华苑街道为老服务站'],
    on: '2024-07-01',
  });
  await stage.run('community', operator, 'abolishOrganization', 'demolition', {
    organizationId: id('demolition'),
    on: '2024-07-01',
  });
  await stage.settle();
}
