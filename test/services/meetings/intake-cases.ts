import type { Viewer } from '../../../platform/identity';
import type { IntakeState } from '../../../services/meetings/domain/kinds';
import { attempt } from './attempts';
import type { Party, Table } from './table';

/** A case as the residents' committee records it. */
export const caseOf = (table: Table, more: object = {}) => ({
  estateId: table.estateId,
  kind: 'COMPLAINT',
  channel: 'VISIT',
  problem: 'PARKING',
  scope: 'ESTATE',
  text: '北门消防通道停车（虚构）',
  ...more,
});

export async function did(table: Table, viewer: Viewer, name: string, input: object): Promise<string> {
  const { intake, userErrors } = await table.mutate(viewer, name, 'intake { id }', { ...input });
  if (userErrors.length > 0) throw new Error(`${name}: ${JSON.stringify(userErrors)}`);
  return intake.id;
}

export const recorded = (table: Table, more: object = {}, by: Party = 'residents'): Promise<string> =>
  did(table, table.as[by], 'recordIntake', caseOf(table, more));

/** A case brought to a state: recorded by the residents' committee, handled by the police. */
export async function caseAt(table: Table, state: IntakeState, more: object = {}): Promise<string> {
  const first = state === 'REPEATED' ? await recorded(table) : null;
  const intakeId = await recorded(table, more);
  const { residents, police } = table.as;
  const act = (who: Viewer, name: string, input: object = {}) =>
    did(table, who, name, { intakeId, ...input });
  if (state === 'RECEIVED') return intakeId;
  if (state === 'WITHDRAWN') return act(residents, 'withdrawIntake', { reason: '误报' });
  if (state === 'REPEATED') return act(residents, 'markRepeat', { firstId: first });
  await act(residents, 'assignIntake', { handlerId: table.ids.police });
  if (state === 'ASSIGNED') return intakeId;
  if (state === 'ESCALATED_TO_TABLE') return act(police, 'putIntakeToTable', { bodyId: table.bodyId });
  await act(police, 'replyToIntake', { text: '已安排清理' });
  if (state === 'REPLIED') return intakeId;
  const resolved = state !== 'REOPENED';
  await act(residents, 'followUpIntake', { contacted: true, resolved, satisfied: resolved });
  if (state === 'CLOSED') await act(residents, 'closeIntake');
  return intakeId;
}

export const INTAKE_STATES: readonly IntakeState[] = [
  'RECEIVED',
  'ASSIGNED',
  'REPLIED',
  'FOLLOWED_UP',
  'CLOSED',
  'ESCALATED_TO_TABLE',
  'REPEATED',
  'WITHDRAWN',
  'REOPENED',
];

/** Each act on a case with an input that would otherwise do, and who does it. */
export const INTAKE_DOERS: Record<string, readonly [Party, (table: Table) => object]> = {
  assignIntake: ['residents', (table) => ({ handlerId: table.ids.police })],
  replyToIntake: ['police', () => ({ text: '已安排清理' })],
  followUpIntake: ['residents', () => ({ resolved: true })],
  closeIntake: ['residents', () => ({})],
  putIntakeToTable: ['police', (table) => ({ bodyId: table.bodyId })],
  markRepeat: ['residents', () => ({ firstId: '00000000-0000-4000-8000-000000000000' })],
  withdrawIntake: ['residents', () => ({ reason: '误报' })],
};

/** Acts of the front door that are not on an object of meetings, or have a matrix of their own. */
export const FRONT_DOOR_MUTATIONS = [
  'addProblem',
  'changeReplyDays',
  'recordIntake',
  ...Object.keys(INTAKE_DOERS),
];

export const tried = (table: Table, who: Party, name: string, input: object) =>
  attempt(table, table.as[who], name, input);

export const FRONT_DOOR_TABLES = [
  'problems',
  'reply_policies',
  'intakes',
  'intake_events',
  'intake_follow_ups',
  'intake_counters',
];

type Seen = 'all' | 'nothing' | 'UNAUTHENTICATED' | 'FORBIDDEN';
interface Read {
  readonly query: string;
  readonly id: () => string;
  readonly seen: ReturnType<Everybody>;
}
type Everybody = (but: Partial<Record<ViewerName, Seen>>) => Record<ViewerName, Seen>;
type ViewerName =
  | 'seated'
  | 'convener'
  | 'superior'
  | 'subdistrict'
  | 'involved'
  | 'stranger'
  | 'auditor'
  | 'anonymous'
  | 'owner';

/** Nothing is recorded in that world: who sees what of a case is held in intake-seen.test.ts; here, who may ask at all. */
export function frontDoorReads(table: () => Table, everybody: Everybody): Record<string, Read> {
  const nothing = everybody({
    seated: 'nothing',
    convener: 'nothing',
    superior: 'nothing',
    subdistrict: 'nothing',
    auditor: 'nothing',
    owner: 'nothing',
  });
  const all = everybody({ involved: 'all', stranger: 'all', anonymous: 'all', owner: 'all' });
  return {
    intake: { query: 'query($id: ID!) { intake(id: $id) { id } }', id: () => table().bodyId, seen: nothing },
    intakes: { query: '{ intakes { totalCount edges { node { id } } } }', id: () => '', seen: nothing },
    problemCatalogue: { query: '{ problemCatalogue { code } }', id: () => '', seen: all },
    replyPolicies: { query: '{ replyPolicies { workingDays } }', id: () => '', seen: all },
  };
}

/** Each act of the front door once, for the audit. */
export async function auditFrontDoor(
  table: Table,
  act: (name: string, input: object, who?: Party) => Promise<string>,
): Promise<void> {
  await act('addProblem', { code: 'CATS', zh: '猫', en: 'cats' }, 'subdistrict');
  const first = await act('recordIntake', caseOf(table), 'residents');
  const again = await act('recordIntake', caseOf(table), 'residents');
  const intakeId = await act('recordIntake', caseOf(table), 'residents');
  await act('markRepeat', { intakeId: again, firstId: first }, 'residents');
  const unwanted = await act('recordIntake', caseOf(table), 'residents');
  await act('withdrawIntake', { intakeId: unwanted, reason: '误报' }, 'residents');
  await act('assignIntake', { intakeId, handlerId: table.ids.police }, 'residents');
  await act('replyToIntake', { intakeId, text: '已处理' }, 'police');
  await act('followUpIntake', { intakeId, resolved: false }, 'residents');
  await act('putIntakeToTable', { intakeId, bodyId: table.bodyId }, 'police');
  const praise = await act('recordIntake', caseOf(table, { kind: 'PRAISE' }), 'residents');
  await act('assignIntake', { intakeId: praise, handlerId: table.ids.police }, 'residents');
  await act('replyToIntake', { intakeId: praise, text: '谢谢' }, 'police');
  await act('closeIntake', { intakeId: praise }, 'residents');
}
