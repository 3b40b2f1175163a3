import { randomUUID } from 'node:crypto';
import type { Viewer } from '../../../platform/identity';
import type { RunningService } from '../../../platform/service';
import type { WhistleState } from '../../../services/meetings/domain/kinds';
import { meetings } from '../../../services/meetings/subgraph';
import { actingFor, clientOf, mutatorOf } from '../../support/client';
import { openTestService } from '../../support/database';
import { Directory } from '../../support/directory';

/** A community of one estate, those who blow whistles in it and those who are called. */
export interface Yard {
  readonly service: RunningService;
  readonly directory: Directory;
  readonly ask: ReturnType<typeof clientOf>;
  readonly mutate: ReturnType<typeof mutatorOf>;
  readonly clock: { now: Date };
  readonly divisions: Record<'district' | 'town' | 'village', string>;
  readonly estateId: string;
  readonly bodyId: string;
  readonly ids: Record<Who, string>;
  readonly as: Record<Who, Viewer>;
  close(): Promise<void>;
}

export type Who =
  | 'residents'
  | 'party'
  | 'subdistrict'
  | 'housing'
  | 'bureau'
  | 'enforcement'
  | 'police'
  | 'fire'
  | 'owners'
  | 'company'
  | 'seated'
  | 'stranger';

/** A Tuesday morning in Shanghai. */
export const MORNING = new Date('2026-09-01T01:00:00Z');
export const HOUSEHOLDS = 1_376;

const clocks = (amounts: readonly [number, number, number, number]) =>
  ['DAILY', 'KEY_TASK', 'ENFORCEMENT', 'EMERGENCY'].map((type) => {
    const [dispatch, acknowledge, arrive, handle] = type === 'EMERGENCY' ? [30, 30, 120, 1_440] : amounts;
    const unit = type === 'EMERGENCY' ? 'MINUTES' : 'WORKING_DAYS';
    return { type, unit, dispatch, acknowledge, arrive, handle };
  });

/** Three levels: the kind above the estate is called first, then a named organization, then nobody. */
export const policyOf = ({ ids, divisions }: Pick<Yard, 'ids' | 'divisions'>) => ({
  divisionId: divisions.town,
  from: '2026-09-01',
  dispatcherId: ids.subdistrict,
  levels: [
    { ownerRole: '社区网格长', escalatesToKind: 'HOUSING_DEPARTMENT', clocks: clocks([1, 1, 2, 5]) },
    { ownerRole: '街道分管领导', escalatesToId: ids.bureau, clocks: clocks([1, 1, 1, 3]) },
    { ownerRole: '区分管领导', clocks: clocks([1, 1, 1, 2]) },
  ],
  scoreDays: 5,
  bandLow: 2,
  bandHigh: 12,
  basis: '示例响应办法（虚构）',
});

export async function layYard(
  options: {
    readonly policy?: boolean;
    readonly onStatement?: (text: string) => void;
    readonly url?: string;
  } = {},
): Promise<Yard> {
  const clock = { now: MORNING };
  const service = await openTestService(meetings, {
    now: () => clock.now,
    poolSize: 30,
    onStatement: options.onStatement,
    ...(options.url ? { url: options.url } : {}),
  });
  const directory = new Directory();
  const district = directory.division({ level: 'DISTRICT', name: '南开区' });
  const town = directory.division({ level: 'SUBDISTRICT', name: '华苑街道', parentId: district });
  const village = directory.division({ level: 'COMMUNITY', name: '日华里社区', parentId: town });
  const estateId = directory.estate({
    name: '日华里小区',
    divisionIds: [district, town, village],
    households: HOUSEHOLDS,
  });
  const bureau = directory.organization({ kind: 'OTHER', name: '区城市管理部门' });
  const ids: Record<Who, string> = {
    residents: directory.organization({
      kind: 'RESIDENTS_COMMITTEE',
      name: '居民委员会',
      divisionId: village,
    }),
    party: directory.organization({ kind: 'PARTY_COMMITTEE', name: '社区党委', divisionId: village }),
    subdistrict: directory.organization({ kind: 'SUBDISTRICT_OFFICE', name: '街道办事处', divisionId: town }),
    housing: directory.organization({
      kind: 'HOUSING_DEPARTMENT',
      name: '区住房建设部门',
      divisionId: district,
    }),
    bureau,
    enforcement: directory.organization({ kind: 'ENFORCEMENT_TEAM', name: '综合执法队', parentId: bureau }),
    police: directory.organization({ kind: 'POLICE_STATION', name: '派出所' }),
    fire: directory.organization({ kind: 'FIRE_SERVICE', name: '消防救援站' }),
    owners: directory.organization({ kind: 'OWNERS_COMMITTEE', name: '业主委员会', estateId }),
    company: directory.organization({ kind: 'PROJECT_OFFICE', name: '嘉德物业项目部', estateId }),
    seated: directory.organization({ kind: 'OTHER', name: '社区卫生服务站' }),
    stranger: directory.organization({ kind: 'PROPERTY_COMPANY', name: '别家物业' }),
  };
  const as = Object.fromEntries(
    Object.entries(ids).map(([who, id]) => {
      const personId = randomUUID();
      directory.appointment({ personId, organizationId: id });
      return [who, actingFor(id, { personId })];
    }),
  ) as Record<Who, Viewer>;
  await directory.intoCopyOf(service);

  const mutate = mutatorOf(service);
  const { body } = await mutate(as.subdistrict, 'establishBody', 'body { id }', {
    name: '五方联席会议',
    estateId,
    convenerId: ids.party,
    establishedOn: '2026-01-01',
    rules: { decision: 'CONSENSUS' },
    seats: [
      { role: 'party', organizationIds: [ids.party] },
      { role: 'clinic', organizationIds: [ids.seated], required: false },
    ],
  });
  const divisions = { district, town, village };
  const yard: Yard = {
    service,
    directory,
    ask: clientOf(service),
    mutate,
    clock,
    divisions,
    estateId,
    bodyId: body.id,
    ids,
    as,
    close: () => service.close(),
  };
  if (options.policy !== false) await done(yard, 'subdistrict', 'setResponsePolicy', policyOf(yard));
  return yard;
}

/** Does it, or throws what it was refused for. */
export async function done(yard: Yard, who: Who, name: string, input: object): Promise<void> {
  const { userErrors } = await yard.mutate(yard.as[who], name, '__typename', { ...input });
  if (userErrors.length > 0) throw new Error(`${name}: ${JSON.stringify(userErrors)}`);
}

export const draftOf = ({ estateId, ids }: Yard, more: object = {}) => ({
  estateId,
  type: 'DAILY',
  title: '楼前绿地被圈占种菜',
  description: '五处绿地被圈占，劝阻无效',
  approverId: ids.party,
  ownersId: ids.owners,
  companyId: ids.company,
  ...more,
});

export async function drafted(yard: Yard, more: object = {}): Promise<string> {
  const { whistle, userErrors } = await yard.mutate(
    yard.as.residents,
    'draftWhistle',
    'whistle { id }',
    draftOf(yard, more),
  );
  if (userErrors.length > 0) throw new Error(JSON.stringify(userErrors));
  return whistle.id;
}

export const called = ({ ids }: Yard) => ({ leadId: ids.enforcement, supportingIds: [ids.police] });

const WAY: readonly (readonly [WhistleState, Who, string, (yard: Yard) => object])[] = [
  ['APPROVED', 'party', 'approveWhistle', () => ({})],
  ['BLOWN', 'residents', 'blowWhistle', () => ({})],
  ['DISPATCHED', 'subdistrict', 'dispatchWhistle', called],
  ['ACKNOWLEDGED', 'enforcement', 'acknowledgeWhistle', () => ({})],
  ['ARRIVED', 'enforcement', 'reportIn', () => ({})],
  ['HANDLING', 'enforcement', 'handleWhistle', () => ({ note: '正在清退' })],
  ['HANDLED', 'enforcement', 'completeWhistle', () => ({ note: '已清退复绿' })],
  ['CONFIRMED', 'residents', 'confirmWhistle', () => ({})],
];

/** Brings a whistle from one state to a later one by the acts between them. */
export async function go(yard: Yard, whistleId: string, from: WhistleState, to: WhistleState): Promise<void> {
  const place = (state: WhistleState) => WAY.findIndex(([reached]) => reached === state);
  for (const [, who, act, more] of WAY.slice(place(from) + 1, place(to) + 1))
    await done(yard, who, act, { whistleId, ...more(yard) });
}

/** A meeting of the estate's body, in draft. */
export async function draftMeeting(yard: Yard, day = '2026-09-10'): Promise<string> {
  const { meeting } = await yard.mutate(yard.as.party, 'planMeeting', 'meeting { id }', {
    bodyId: yard.bodyId,
    scheduledFor: `${day}T06:00:00Z`,
  });
  await done(yard, 'party', 'openDraft', { meetingId: meeting.id });
  return meeting.id;
}

/** A whistle in any state, on a clock that is then set back to what it was. */
export async function whistleAt(yard: Yard, state: WhistleState, more: object = {}): Promise<string> {
  const id = await drafted(yard, more);
  const before = yard.clock.now;
  if (WAY.some(([reached]) => reached === state)) await go(yard, id, 'DRAFT', state);
  switch (state) {
    case 'SCORED':
      await go(yard, id, 'DRAFT', 'CONFIRMED');
      await done(yard, 'residents', 'scoreWhistle', { whistleId: id, score: 5 });
      await done(yard, 'enforcement', 'scoreWhistle', { whistleId: id, score: 4 });
      break;
    case 'RETURNED':
      await go(yard, id, 'DRAFT', 'DISPATCHED');
      await done(yard, 'enforcement', 'returnWhistle', { whistleId: id, reason: '不属于本单位' });
      break;
    case 'WITHDRAWN':
      await done(yard, 'residents', 'withdrawWhistle', { whistleId: id, reason: '已自行解决' });
      break;
    case 'CONVERTED':
      await go(yard, id, 'DRAFT', 'BLOWN');
      await done(yard, 'party', 'convertWhistle', {
        whistleId: id,
        meetingId: await draftMeeting(yard),
        reason: '须各方议定',
      });
      break;
    case 'ESCALATED':
    case 'LAPSED':
      await go(yard, id, 'DRAFT', 'DISPATCHED');
      for (let level = state === 'LAPSED' ? 3 : 1; level > 0; level--) {
        yard.clock.now = new Date(yard.clock.now.getTime() + 10 * 86_400_000);
        await yard.service.runDue();
      }
      yard.clock.now = before;
      break;
    default:
  }
  return id;
}

/** Rows by plain SQL, on the service's own connection. */
export const rowsIn = <Row>(yard: Yard, text: string, values: unknown[] = []): Promise<Row[]> =>
  yard.service.dataSource.query(text, values) as Promise<Row[]>;

/** Reads a whistle as somebody. */
export async function read(yard: Yard, who: Who, id: string, fields: string) {
  const { data, errors } = await yard.ask(
    yard.as[who],
    `query($id: ID!) { whistle(id: $id) { ${fields} } }`,
    { id },
  );
  if (errors) throw new Error(JSON.stringify(errors));
  return data.whistle;
}

export const hours = (yard: Yard, count: number): void => {
  yard.clock.now = new Date(yard.clock.now.getTime() + count * 3_600_000);
};
