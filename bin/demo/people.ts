import type { OrganizationKind, Post } from '../../services/community/domain/kinds';
import { establish, foundedOn, ORGANIZATIONS, type OrganizationKey } from './organizations';
import { OPERATOR_SUBJECT } from './personas';
import type { World } from './world';

interface PostPlan {
  readonly at: OrganizationKey;
  readonly post: Post;
  readonly title: string;
  readonly from: string;
  readonly to?: string;
  /** Held beside the main post, outside the establishment, not by election. */
  readonly concurrent?: true;
  readonly offEstablishment?: true;
  readonly unelected?: true;
}

interface PersonPlan {
  readonly name: string;
  readonly subject: string;
  /** The main post first. */
  readonly posts: readonly PostPlan[];
}

const deputyBesideTheCompany = { concurrent: true, offEstablishment: true, unelected: true } as const;

/** Every name is obviously invented; so are the days. That such posts are held together is reported. */
export const PEOPLE: readonly PersonPlan[] = [
  {
    name: '甲书记',
    subject: 'demo:secretary',
    posts: [{ at: 'rihualiParty', post: 'PARTY_SECRETARY', title: '社区党委书记', from: '2018-03-01' }],
  },
  {
    name: '辛指导员',
    subject: 'demo:instructor',
    posts: [
      { at: 'rihualiParty', post: 'PARTY_INSTRUCTOR', title: '驻日华里党建指导员', from: '2021-09-01' },
    ],
  },
  {
    name: '乙警官',
    subject: 'demo:police',
    posts: [
      { at: 'huayuanPolice', post: 'BEAT_OFFICER', title: '社区民警', from: '2017-01-01' },
      { at: 'rihualiParty', post: 'MEMBER', title: '兼职委员', from: '2020-05-01', concurrent: true },
    ],
  },
  {
    name: '申前任',
    subject: 'demo:former-manager',
    posts: [
      { at: 'jiadeOffice', post: 'PROJECT_MANAGER', title: '项目经理', from: '2014-06-01', to: '2019-04-01' },
    ],
  },
  {
    name: '丙经理',
    subject: 'demo:property',
    posts: [
      { at: 'jiadeOffice', post: 'PROJECT_MANAGER', title: '项目经理', from: '2019-04-01' },
      {
        at: 'rihualiResidents',
        post: 'DEPUTY_HEAD',
        title: '兼职副主任',
        from: '2021-11-01',
        ...deputyBesideTheCompany,
      },
    ],
  },
  {
    name: '丁主任',
    subject: 'demo:owners-committee',
    posts: [{ at: 'rihualiOwners', post: 'HEAD', title: '业委会主任', from: '2020-10-01' }],
  },
  {
    name: '戊主任',
    subject: 'demo:residents-committee',
    posts: [{ at: 'rihualiResidents', post: 'HEAD', title: '居委会主任', from: '2018-06-01' }],
  },
  {
    name: '壬示例',
    subject: 'demo:deputy-one',
    posts: [{ at: 'rihualiResidents', post: 'DEPUTY_HEAD', title: '副主任', from: '2018-06-01' }],
  },
  {
    name: '癸示例',
    subject: 'demo:deputy-two',
    posts: [{ at: 'rihualiResidents', post: 'DEPUTY_HEAD', title: '副主任', from: '2018-06-01' }],
  },
  {
    name: '己干部',
    subject: 'demo:subdistrict',
    posts: [{ at: 'huayuanOffice', post: 'STAFF', title: '物业管理科干部', from: '2019-01-01' }],
  },
  {
    name: '庚审计',
    subject: 'demo:auditor',
    posts: [{ at: 'nankaiHousing', post: 'AUDITOR', title: '审计员', from: '2021-01-01' }],
  },
  {
    name: '子示例',
    subject: 'demo:yijiang-cadre',
    posts: [
      { at: 'jiangpanParty', post: 'MEMBER', title: '社区党委委员', from: '2018-01-01' },
      { at: 'yijiangManagement', post: 'HEAD', title: '物管会主任', from: '2019-01-01', concurrent: true },
    ],
  },
  {
    name: '丑警官',
    subject: 'demo:longtan-police',
    posts: [
      { at: 'longtanPolice', post: 'BEAT_OFFICER', title: '社区民警', from: '2018-01-01' },
      {
        at: 'yijiangManagement',
        post: 'DEPUTY_HEAD',
        title: '物管会副主任',
        from: '2019-01-01',
        concurrent: true,
      },
    ],
  },
  {
    name: '寅示例',
    subject: 'demo:nanhai-head',
    posts: [{ at: 'nanhaiResidents', post: 'HEAD', title: '居委会主任', from: '2018-07-01' }],
  },
  {
    name: '卯示例',
    subject: 'demo:nanhai-deputy-one',
    posts: [{ at: 'nanhaiResidents', post: 'DEPUTY_HEAD', title: '副主任', from: '2018-07-01' }],
  },
  {
    name: '辰示例',
    subject: 'demo:nanhai-deputy-two',
    posts: [{ at: 'nanhaiResidents', post: 'DEPUTY_HEAD', title: '副主任', from: '2018-07-01' }],
  },
  {
    name: '巳经理',
    subject: 'demo:nanhai-manager',
    posts: [
      { at: 'shangzhiOffice', post: 'PROJECT_MANAGER', title: '项目经理', from: '2018-01-01' },
      {
        at: 'nanhaiResidents',
        post: 'DEPUTY_HEAD',
        title: '兼职副主任',
        from: '2018-07-01',
        ...deputyBesideTheCompany,
      },
    ],
  },
];

const SURNAMES = [
  '张',
  '王',
  '李',
  '赵',
  '陈',
  '刘',
  '杨',
  '黄',
  '周',
  '吴',
  '徐',
  '孙',
  '朱',
  '马',
  '胡',
  '郭',
  '何',
  '林',
  '高',
  '罗',
];
const GIVEN = ['示例', '样本', '虚构', '举例'];

/** Who usually acts for an organization that has nobody of its own in the table. */
const USUAL_POST: Readonly<Partial<Record<OrganizationKind, readonly [Post, string]>>> = {
  PARTY_WORKING_COMMITTEE: ['PARTY_SECRETARY', '书记'],
  PARTY_COMMITTEE: ['PARTY_SECRETARY', '书记'],
  PARTY_GENERAL_BRANCH: ['PARTY_SECRETARY', '书记'],
  PARTY_BRANCH: ['PARTY_SECRETARY', '支部书记'],
  RESIDENTS_COMMITTEE: ['HEAD', '主任'],
  OWNERS_COMMITTEE: ['HEAD', '主任'],
  MANAGEMENT_COMMITTEE: ['HEAD', '主任'],
  PROPERTY_COMPANY: ['HEAD', '总经理'],
  PROJECT_OFFICE: ['PROJECT_MANAGER', '项目经理'],
  POLICE_STATION: ['BEAT_OFFICER', '社区民警'],
};

const ownPerson = (organization: OrganizationKey): PersonPlan | undefined =>
  PEOPLE.find(
    (person) =>
      person.posts[0]!.at === organization && !person.posts[0]!.to && person.posts[0]!.post !== 'AUDITOR',
  );

/** The subject of whoever usually acts for an organization. */
export const subjectFor = (organization: OrganizationKey): string =>
  ownPerson(organization)?.subject ?? `demo:for-${organization}`;

function usualPeople(): readonly PersonPlan[] {
  const without = (Object.keys(ORGANIZATIONS) as OrganizationKey[]).filter(
    (key) => key !== 'operator' && !ownPerson(key),
  );
  return without.map((at, i) => {
    const [post, title] = USUAL_POST[ORGANIZATIONS[at].kind] ?? ['STAFF', '联络员'];
    const name = `${SURNAMES[i % SURNAMES.length]}${GIVEN[Math.floor(i / SURNAMES.length) % GIVEN.length]}`;
    const from = foundedOn(at) > '2019-01-01' ? foundedOn(at) : '2019-01-01';
    return { name, subject: subjectFor(at), posts: [{ at, post, title, from }] };
  });
}

/** No telephone number in China begins with 100 and has eleven digits. */
const invalidPhone = (n: number): string => `100${String(n).padStart(8, '0')}`;

export async function playOperator(world: World): Promise<void> {
  await establish(world, 'operator');
  const post = { at: 'operator', post: 'OPERATOR', title: '系统运维', from: '2021-01-01' } as const;
  await playPerson(world, { name: '运维示例', subject: OPERATOR_SUBJECT, posts: [post] }, 0);
  world.operatorAppointed = true;
}

export async function playPeople(world: World): Promise<void> {
  for (const [i, person] of [...PEOPLE, ...usualPeople()].entries()) await playPerson(world, person, i + 1);
}

async function playPerson(world: World, { name, subject, posts }: PersonPlan, n: number): Promise<void> {
  const { stage } = world;
  const operator = await world.operator();
  const input = { name, subject, phone: invalidPhone(n) };
  const person = await stage.run('community', operator, 'registerPerson', subject, input);
  for (const { at, to, from, ...rest } of posts) {
    const key = `${subject}@${at}`;
    const appointment = await stage.run('community', operator, 'appointPerson', key, {
      concurrent: false,
      offEstablishment: false,
      unelected: false,
      ...rest,
      personId: person.id,
      organizationId: world.id('organization', at),
      validFrom: from,
    });
    if (to)
      await stage.run('community', operator, 'endAppointment', key, {
        appointmentId: appointment.id,
        on: to,
      });
  }
}
