/** The people of the demonstration: pick one and look at the graph with their eyes. */
export interface PersonaCard {
  readonly name: string;
  readonly label: string;
  readonly description: string;
  /** What the identity provider would call them. */
  readonly subject: string;
}

export const PERSONAS: readonly PersonaCard[] = [
  {
    name: 'secretary',
    label: '会议秘书',
    description: '日华里社区党组织，召集五方联席会议',
    subject: 'demo:secretary',
  },
  {
    name: 'police',
    label: '社区民警',
    description: '华苑派出所，几个小区的牵头单位',
    subject: 'demo:police',
  },
  { name: 'property', label: '物业项目经理', description: '嘉德物业', subject: 'demo:property' },
  {
    name: 'owners-committee',
    label: '业委会主任',
    description: '日华里业主委员会',
    subject: 'demo:owners-committee',
  },
  {
    name: 'residents-committee',
    label: '居委会主任',
    description: '日华里居民委员会，核验任务',
    subject: 'demo:residents-committee',
  },
  {
    name: 'subdistrict',
    label: '街道干部',
    description: '华苑街道办事处，看辖区内各小区',
    subject: 'demo:subdistrict',
  },
  { name: 'owner', label: '业主', description: '有两套房，另与家人共有一套并任代表', subject: 'demo:owner' },
  { name: 'auditor', label: '审计员', description: '可看全部，不能办理', subject: 'demo:auditor' },
];

export const OPERATOR_SUBJECT = 'demo:operator';
