import { randomUUID } from 'node:crypto';
import {
  EFFORT_ACT_NAMES,
  type EffortAct,
  type EffortKind,
  type EffortState,
} from '../../../services/meetings/domain/effort';
import type { Code } from '../../../services/meetings/errors';
import { rowsOf } from './attempts';
import { meetingAt } from './brought-to';
import { anotherBody, issue, must, type Party, resolve, type Table } from './table';

export const absent = randomUUID();

/** Mutations and queries that are tried in effort-acts.test.ts and so not in the matrices of the table. */
export const EFFORT_MUTATIONS: readonly string[] = [
  'establishTaskForce',
  'planJointOperation',
  'sendUpwardRequest',
  ...EFFORT_ACT_NAMES,
];
export const EFFORT_QUERIES: readonly string[] = ['taskForce', 'jointOperation', 'upwardRequest'];
export const THINGS = {
  TASK_FORCE: 'taskForce',
  JOINT_OPERATION: 'jointOperation',
  UPWARD_REQUEST: 'upwardRequest',
} as const;

/** A body in whose session something was resolved. */
export interface Resolved extends Table {
  readonly resolutionId: string;
  readonly line: string;
  readonly meetingId: string;
}
export async function resolved(table: Table): Promise<Resolved> {
  const at = await anotherBody(table);
  const { line, meetingId } = await meetingAt(at, 'IN_SESSION');
  const { resolution } = await resolve(at, line);
  return { ...at, resolutionId: resolution.id, line, meetingId };
}

export const founding = {
  establishTaskForce: ({ ids, resolutionId }: Resolved) => ({
    resolutionId,
    name: '消防通道整治专班',
    mandate: '三个月内打通全部消防通道',
    leadId: ids.police,
    members: [{ organizationId: ids.fire, duty: '技术指导' }],
    endsOn: '2026-12-31',
  }),
  planJointOperation: ({ ids, resolutionId }: Resolved) => ({
    resolutionId,
    name: '消防通道联合行动',
    plan: '逐栋清理，当场登记',
    problems: ['FIRE_LANE', 'CHARGING'],
    leadId: ids.police,
    participants: [{ organizationId: ids.fire, duty: '检查' }],
    startsOn: '2026-09-10',
    endsOn: '2026-09-12',
  }),
  sendUpwardRequest: ({ ids, resolutionId }: Resolved) => ({
    resolutionId,
    kind: 'SUBSIDY',
    title: '老旧小区改造补助',
    text: '申请管网改造补助',
    toId: ids.subdistrict,
    amount: '300000.00',
  }),
} as const;
export const FOUNDS = {
  TASK_FORCE: 'establishTaskForce',
  JOINT_OPERATION: 'planJointOperation',
  UPWARD_REQUEST: 'sendUpwardRequest',
} as const satisfies Record<EffortKind, keyof typeof founding>;

export async function found(at: Resolved, kind: EffortKind, more: object = {}): Promise<string> {
  const name = FOUNDS[kind];
  const payload = await at.mutate(at.as.party, name, `${THINGS[kind]} { id }`, {
    ...founding[name](at),
    ...more,
  });
  if (payload.userErrors.length > 0) throw new Error(JSON.stringify(payload.userErrors));
  return payload[THINGS[kind]].id;
}

/** Good input of each act besides what it is about, and who does it. */
export const GOOD: Record<EffortAct, { readonly who: Party; readonly input: (at: Resolved) => object }> = {
  changeTaskForceMembers: { who: 'party', input: ({ ids }) => ({ join: [{ organizationId: ids.company }] }) },
  reportTaskForce: { who: 'fire', input: () => ({ note: '已摸排' }) },
  extendTaskForce: { who: 'party', input: ({ resolutionId }) => ({ resolutionId, endsOn: '2027-03-31' }) },
  endTaskForce: { who: 'party', input: () => ({ result: 'ACHIEVED', text: '通道全部打通' }) },
  startJointOperation: { who: 'police', input: () => ({}) },
  recordOperationFinding: { who: 'fire', input: () => ({ problem: 'FIRE_LANE', found: 5, cured: 4 }) },
  completeJointOperation: { who: 'police', input: () => ({ summary: '已完成' }) },
  cancelJointOperation: { who: 'party', input: () => ({ reason: '台风' }) },
  receiveUpwardRequest: { who: 'subdistrict', input: () => ({}) },
  answerUpwardRequest: {
    who: 'subdistrict',
    input: () => ({ answer: 'PARTLY_GRANTED', text: '补助一半', granted: '150000.00' }),
  },
  withdrawUpwardRequest: { who: 'party', input: () => ({ reason: '已由市级立项' }) },
};

const WAY: Partial<Record<EffortState, readonly EffortAct[]>> = {
  ENDED: ['endTaskForce'],
  UNDER_WAY: ['startJointOperation'],
  COMPLETED: ['startJointOperation', 'completeJointOperation'],
  CANCELLED: ['cancelJointOperation'],
  RECEIVED: ['receiveUpwardRequest'],
  ANSWERED: ['receiveUpwardRequest', 'answerUpwardRequest'],
  WITHDRAWN: ['withdrawUpwardRequest'],
};
export async function effortAt(
  at: Resolved,
  kind: EffortKind,
  state: EffortState,
  more: object = {},
): Promise<string> {
  const id = await found(at, kind, more);
  for (const act of WAY[state] ?? []) await doAct(at, kind, id, act);
  return id;
}
export async function doAct(
  at: Resolved,
  kind: EffortKind,
  id: string,
  act: EffortAct,
  more: object = {},
): Promise<void> {
  const { who, input } = GOOD[act];
  if (act === 'startJointOperation') at.clock.now = new Date('2026-09-10T02:00:00Z');
  const by = { ...at, as: { ...at.as, party: at.as[who] } };
  await must(by, act, { [`${THINGS[kind]}Id`]: id, ...input(at), ...more });
}

export interface EffortRefusal {
  readonly by: string;
  readonly code: Code;
  readonly who?: Party;
  readonly what?: string;
  readonly path?: readonly string[];
  readonly input: (at: Resolved) => object | Promise<object>;
}
const path = (field: string) => ['input', field];
const founds = (
  by: keyof typeof founding,
  code: Code,
  field: string | null,
  more: (at: Resolved) => object | Promise<object>,
): EffortRefusal => ({
  by,
  code,
  ...(field ? { path: path(field) } : {}),
  input: async (at) => ({ ...founding[by](at), ...(await more(at)) }),
});
const acts = (
  by: EffortAct,
  kind: EffortKind,
  code: Code,
  field: string | null,
  more: (at: Resolved) => object | Promise<object>,
  state?: EffortState,
): EffortRefusal => ({
  by,
  code,
  who: GOOD[by].who,
  ...(field ? { path: path(field) } : {}),
  input: async (at) => ({
    [`${THINGS[kind]}Id`]: await effortAt(at, kind, state ?? 'ACTIVE'),
    ...GOOD[by].input(at),
    ...(await more(at)),
  }),
});
const otherResolution = async (at: Resolved) => ({ resolutionId: (await resolved(at)).resolutionId });

/** What efforts refuse, besides their states, which have a matrix of their own. */
export const EFFORT_REFUSALS: readonly EffortRefusal[] = [
  ...(Object.keys(founding) as (keyof typeof founding)[]).map((by) =>
    founds(by, 'RESOLUTION_UNKNOWN', 'resolutionId', () => ({ resolutionId: absent })),
  ),
  ...(Object.keys(founding) as (keyof typeof founding)[]).map((by) =>
    founds(by, 'BODY_ENDED', 'resolutionId', async (at) => {
      await must(at, 'closeMeeting', { meetingId: at.meetingId });
      await must(at, 'endBody', { bodyId: at.bodyId, on: '2026-10-01', reason: '并入' });
      return {};
    }),
  ),
  founds('establishTaskForce', 'INPUT_INVALID', 'name', () => ({ name: ' ' })),
  founds('establishTaskForce', 'INPUT_INVALID', 'members', ({ ids }) => ({
    members: [{ organizationId: ids.fire, duty: ' ' }],
  })),
  founds('establishTaskForce', 'LAST_DAY_TOO_EARLY', 'endsOn', () => ({ endsOn: '2026-08-01' })),
  founds('establishTaskForce', 'MEMBERS_UNCLEAR', 'members', ({ ids }) => ({
    members: [{ organizationId: ids.police }],
  })),
  founds('establishTaskForce', 'ORGANIZATION_UNKNOWN', 'members', () => ({ leadId: absent })),
  founds('planJointOperation', 'PROBLEMS_UNCLEAR', 'problems', () => ({ problems: [] })),
  founds('planJointOperation', 'PROBLEM_UNKNOWN', 'problems', () => ({ problems: ['GHOSTS'] })),
  founds('planJointOperation', 'ESTATES_UNCLEAR', 'estateIds', ({ estateId }) => ({
    estateIds: [estateId, estateId],
  })),
  founds('planJointOperation', 'ESTATE_NOT_OF_BODY', 'estateIds', () => ({ estateIds: [absent] })),
  founds('planJointOperation', 'MEMBERS_UNCLEAR', 'participants', () => ({ participants: [] })),
  founds('planJointOperation', 'OPERATION_IN_PAST', 'startsOn', () => ({ startsOn: '2026-08-01' })),
  founds('planJointOperation', 'LAST_DAY_TOO_EARLY', 'endsOn', () => ({ endsOn: '2026-09-09' })),
  founds('sendUpwardRequest', 'REQUEST_SOURCE_UNCLEAR', 'resolutionId', () => ({ actionItemId: absent })),
  founds('sendUpwardRequest', 'ACTION_ITEM_UNKNOWN', 'actionItemId', () => ({
    resolutionId: null,
    actionItemId: absent,
  })),
  founds('sendUpwardRequest', 'ITEM_IS_CANCELLED', 'actionItemId', async (at) => {
    const actionItemId = await issue(at, at.line);
    await must(at, 'cancelActionItem', { actionItemId, reason: '已解决' });
    return { resolutionId: null, actionItemId };
  }),
  founds('sendUpwardRequest', 'ORGANIZATION_NOT_ABOVE', 'toId', ({ ids }) => ({ toId: ids.fire })),
  founds('sendUpwardRequest', 'AMOUNT_UNCLEAR', 'amount', () => ({ amount: null })),
  founds('sendUpwardRequest', 'REPLY_DAYS_INVALID', 'replyDays', () => ({ replyDays: 0 })),
  founds('sendUpwardRequest', 'CALENDAR_YEAR_UNKNOWN', null, ({ clock }) => {
    clock.now = new Date('2041-03-01T02:00:00Z');
    return {};
  }),
  ...(Object.keys(THINGS) as EffortKind[]).map((kind): EffortRefusal => {
    const by = {
      TASK_FORCE: 'reportTaskForce',
      JOINT_OPERATION: 'startJointOperation',
      UPWARD_REQUEST: 'receiveUpwardRequest',
    }[kind] as EffortAct;
    return {
      by,
      code: `${kind}_UNKNOWN`,
      path: path(`${THINGS[kind]}Id`),
      input: (at) => ({ [`${THINGS[kind]}Id`]: absent, ...GOOD[by].input(at) }),
    };
  }),
  {
    by: 'reportTaskForce',
    what: 'of what is no task force',
    code: 'TASK_FORCE_UNKNOWN',
    path: path('taskForceId'),
    input: async (at) => ({ taskForceId: await effortAt(at, 'UPWARD_REQUEST', 'SENT'), note: '进展' }),
  },
  acts('reportTaskForce', 'TASK_FORCE', 'INPUT_INVALID', 'note', () => ({ note: ' ' })),
  acts('changeTaskForceMembers', 'TASK_FORCE', 'MEMBERS_UNCLEAR', null, () => ({ join: [] })),
  acts('changeTaskForceMembers', 'TASK_FORCE', 'MEMBER_ALREADY', null, ({ ids }) => ({
    join: [{ organizationId: ids.fire }],
  })),
  acts('changeTaskForceMembers', 'TASK_FORCE', 'MEMBER_UNKNOWN', null, ({ ids }) => ({
    join: [],
    leave: [ids.company],
  })),
  acts('changeTaskForceMembers', 'TASK_FORCE', 'ORGANIZATION_UNKNOWN', 'join', () => ({
    join: [{ organizationId: absent }],
  })),
  acts('extendTaskForce', 'TASK_FORCE', 'RESOLUTION_UNKNOWN', 'resolutionId', () => ({
    resolutionId: absent,
  })),
  acts('extendTaskForce', 'TASK_FORCE', 'RESOLUTION_OF_ANOTHER_BODY', 'resolutionId', otherResolution),
  acts('extendTaskForce', 'TASK_FORCE', 'LAST_DAY_TOO_EARLY', 'endsOn', () => ({ endsOn: '2026-12-31' })),
  {
    by: 'startJointOperation',
    who: 'police',
    code: 'OPERATION_TOO_EARLY',
    input: async (at) => ({ jointOperationId: await found(at, 'JOINT_OPERATION') }),
  },
  acts(
    'recordOperationFinding',
    'JOINT_OPERATION',
    'PROBLEM_NOT_OF_OPERATION',
    'problem',
    () => ({ problem: 'DOGS' }),
    'UNDER_WAY',
  ),
  acts(
    'recordOperationFinding',
    'JOINT_OPERATION',
    'FINDING_INVALID',
    'cured',
    () => ({ cured: 6 }),
    'UNDER_WAY',
  ),
  acts(
    'recordOperationFinding',
    'JOINT_OPERATION',
    'INPUT_INVALID',
    'note',
    () => ({ note: ' ' }),
    'UNDER_WAY',
  ),
  acts(
    'answerUpwardRequest',
    'UPWARD_REQUEST',
    'GRANTED_UNCLEAR',
    'granted',
    () => ({ granted: '300000.00' }),
    'SENT',
  ),
];

/** Every code that these cases and the matrix of states provoke. */
export const EFFORT_CODES: readonly Code[] = [
  ...EFFORT_REFUSALS.map(({ code }) => code),
  'TASK_FORCE_IS_ENDED',
  'JOINT_OPERATION_IS_PLANNED',
  'JOINT_OPERATION_IS_UNDER_WAY',
  'JOINT_OPERATION_IS_COMPLETED',
  'JOINT_OPERATION_IS_CANCELLED',
  'UPWARD_REQUEST_IS_RECEIVED',
  'UPWARD_REQUEST_IS_ANSWERED',
  'UPWARD_REQUEST_IS_WITHDRAWN',
  'NOT_EFFORT_LEAD',
  'NOT_EFFORT_PARTY',
];

export const audits = (at: Table, act: string): Promise<{ outcome: string; code: string | null }[]> =>
  rowsOf(at, 'SELECT outcome, code FROM audit_entries WHERE act = $1 ORDER BY id', [act]);
