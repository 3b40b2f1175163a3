import type { ContractKind, OwnershipType } from '../../services/property/domain/kinds';
import { foundedOn, type OrganizationKey } from './organizations';
import type { EstateKey } from './places';
import type { World } from './world';

type CompanyRow = readonly [
  company: OrganizationKey,
  ownership: OwnershipType,
  publicWelfare?: 'PUBLIC_WELFARE',
];

/** Reported: 谐扬 works for the public welfare, 尚志益民 is a town's collective. The other forms of ownership are invented. */
const COMPANIES: readonly CompanyRow[] = [
  ['jiade', 'PRIVATE'],
  ['fanli', 'PRIVATE'],
  ['yangli', 'PRIVATE'],
  ['xieyang', 'JOINT', 'PUBLIC_WELFARE'],
  ['hengzhao', 'PRIVATE'],
  ['yanghui', 'PRIVATE'],
  ['yingbin', 'PRIVATE'],
  ['crcc', 'STATE'],
  ['shangzhi', 'COLLECTIVE'],
];

interface ContractPlan {
  readonly estate: EstateKey;
  readonly company: OrganizationKey;
  readonly kind?: ContractKind;
  readonly startsOn: string;
  readonly endsOn?: string;
  /** In fen; for invented companies only. */
  readonly fee?: bigint;
  readonly terminated?: { readonly on: string; readonly reason: string };
}

/** Reported: Rihuali's first month and Yijiangyuan's trusteeship. The other days and all fees are invented. */
const CONTRACTS: readonly ContractPlan[] = [
  { estate: 'rihuali', company: 'jiade', startsOn: '2014-06-01' },
  { estate: 'shilili', company: 'fanli', startsOn: '2019-01-01', fee: 80n },
  {
    estate: 'yangben',
    company: 'fanli',
    startsOn: '2017-01-01',
    fee: 110n,
    terminated: { on: '2021-07-01', reason: '业主共同决定解聘，另行选聘' },
  },
  { estate: 'yangben', company: 'yangli', startsOn: '2021-07-01', fee: 120n },
  { estate: 'juli', company: 'yangli', startsOn: '2019-08-01', endsOn: '2024-07-31', fee: 150n },
  { estate: 'yijiang', company: 'xieyang', kind: 'TRUSTEESHIP', startsOn: '2013-01-01' },
  { estate: 'ruijin', company: 'hengzhao', startsOn: '2019-10-01' },
  { estate: 'dongfang', company: 'yanghui', startsOn: '2016-01-01' },
  { estate: 'xinhai', company: 'yingbin', startsOn: '2015-01-01' },
  { estate: 'xipai', company: 'crcc', startsOn: '2018-01-01' },
  { estate: 'nanhai', company: 'shangzhi', startsOn: '2014-01-01' },
];

export async function playCompanies(world: World): Promise<void> {
  const { stage } = world;
  const operator = await world.operator();
  for (const [key, ownershipType, welfare] of COMPANIES) {
    const company = await stage.run('property', operator, 'registerCompany', key, {
      organizationId: world.id('organization', key),
      ownershipType,
      publicWelfare: welfare !== undefined,
      since: foundedOn(key),
    });
    world.know('company', key, company);
  }
  for (const { estate, company, kind = 'SERVICE', startsOn, endsOn, fee, terminated } of CONTRACTS) {
    const key = `${estate}/${company}`;
    const contract = await stage.run('property', operator, 'signServiceContract', key, {
      companyId: world.id('company', company),
      estateId: world.id('estate', estate),
      kind,
      startsOn,
      endsOn,
      feePerSquareMetre: fee,
    });
    const ended = terminated && { serviceContractId: contract.id, ...terminated };
    if (ended) await stage.run('property', operator, 'endServiceContract', key, ended);
  }
}

/** Who works at an estate for the company that serves it. */
export const OFFICES = {
  rihuali: 'jiadeOffice',
  shilili: 'fanliOffice',
  yangben: 'yangliOffice',
  juli: 'juliOffice',
  yijiang: 'xieyangOffice',
  ruijin: 'hengzhaoOffice',
  dongfang: 'yanghuiOffice',
  xinhai: 'yingbinOffice',
  xipai: 'xipaiOffice',
  nanhai: 'shangzhiOffice',
} as const satisfies Record<EstateKey, OrganizationKey>;
