import { randomUUID } from 'node:crypto';
import type { Viewer } from '../../../platform/identity';
import type { RunningService, ServiceOptions } from '../../../platform/service';
import type { ActionItemState, MeetingState } from '../../../services/meetings/domain/kinds';
import { meetings } from '../../../services/meetings/subgraph';
import { type Answer, actingFor, clientOf, mutatorOf, operator, owner } from '../../support/client';
import { openTestService, TEST_KEYS } from '../../support/database';
import { Directory } from '../../support/directory';

/** Five parties at a table, and whoever stands around it. */
export interface Table {
  readonly service: RunningService;
  readonly directory: Directory;
  readonly ask: ReturnType<typeof clientOf>;
  readonly mutate: ReturnType<typeof mutatorOf>;
  readonly clock: { now: Date };
  readonly estateId: string;
  readonly subdistrictId: string;
  readonly bodyId: string;
  readonly ids: Record<Party, string>;
  readonly as: Record<Party, Viewer>;
  /** Seat ids by role. */
  readonly seats: Record<string, string>;
  close(): Promise<void>;
}

export type Party =
  | 'party'
  | 'residents'
  | 'owners'
  | 'company'
  | 'police'
  | 'subdistrict'
  | 'headquarters'
  | 'fire'
  | 'stranger';

/** An owner who is signed in and acts for no organization. */
export const resident = owner('owner-zhang');

export const SEATED: readonly Party[] = ['party', 'residents', 'owners', 'company', 'police'];

/** Channels can be registered; nothing is sent unless a test sends it. */
export const NOTIFYING = {
  ...TEST_KEYS,
  LIANXI_WEBHOOK_HOSTS: 'hook.lianxi.example',
};

export async function layTable(
  options: {
    readonly rules?: object;
    readonly onStatement?: (text: string) => void;
    readonly url?: string;
    readonly files?: ServiceOptions['files'];
  } = {},
): Promise<Table> {
  const clock = { now: new Date('2026-09-01T01:00:00Z') };
  const service = await openTestService(meetings, {
    now: () => clock.now,
    poolSize: 60,
    environment: NOTIFYING,
    onStatement: options.onStatement,
    ...(options.url ? { url: options.url } : {}),
    ...(options.files ? { files: options.files } : {}),
  });
  const directory = new Directory();
  const subdistrictId = directory.division({ level: 'SUBDISTRICT', name: '华苑街道' });
  const estateId = directory.estate({ name: '日华里小区', divisionIds: [subdistrictId] });
  const headquarters = directory.organization({ kind: 'POLICE_STATION', name: '公安分局' });
  const ids: Record<Party, string> = {
    party: directory.organization({ kind: 'PARTY_BRANCH', name: '社区党组织' }),
    residents: directory.organization({ kind: 'RESIDENTS_COMMITTEE', name: '居民委员会' }),
    owners: directory.organization({ kind: 'OWNERS_COMMITTEE', name: '业主委员会', estateId }),
    company: directory.organization({ kind: 'PROPERTY_COMPANY', name: '嘉德物业' }),
    police: directory.organization({ kind: 'POLICE_STATION', name: '派出所', parentId: headquarters }),
    subdistrict: directory.organization({
      kind: 'SUBDISTRICT_OFFICE',
      name: '街道办事处',
      divisionId: subdistrictId,
    }),
    headquarters,
    fire: directory.organization({ kind: 'FIRE_SERVICE', name: '消防救援站' }),
    stranger: directory.organization({ kind: 'PROPERTY_COMPANY', name: '别家物业' }),
  };
  const as = Object.fromEntries(
    Object.entries(ids).map(([party, id]) => {
      const personId = randomUUID();
      directory.appointment({ personId, organizationId: id });
      return [party, actingFor(id, { personId })];
    }),
  ) as Record<Party, Viewer>;
  await directory.intoCopyOf(service);

  const mutate = mutatorOf(service);
  const ask = clientOf(service);
  const rules = options.rules ?? { decision: 'CONSENSUS' };
  const { body, userErrors } = await mutate(operator, 'establishBody', 'body { id }', {
    name: '日华里五方联席会议',
    estateId,
    convenerId: ids.party,
    minPerMonth: 1,
    establishedOn: '2026-01-01',
    rules,
    seats: SEATED.map((party) => ({
      role: party,
      organizationIds: [ids[party]],
      required: party === 'party',
    })),
  });
  if (userErrors.length > 0) throw new Error(JSON.stringify(userErrors));
  // The operator sits at no table: the body is read by those who do.
  const found = await ask(as.party, '{ jointBodies { edges { node { id seats { id role } } } } }');
  const node = found.data.jointBodies.edges[0].node;
  if (body !== null) throw new Error('an operator does not see a body');
  return {
    service,
    directory,
    ask,
    mutate,
    clock,
    estateId,
    subdistrictId,
    bodyId: node.id,
    ids,
    as,
    seats: Object.fromEntries(node.seats.map((seat: { id: string; role: string }) => [seat.role, seat.id])),
    close: () => service.close(),
  };
}

/** Plans a meeting, opens its draft, and gives its id. */
export async function draft(table: Table, day: string, input: object = {}): Promise<string> {
  const planned = await table.mutate(table.as.party, 'planMeeting', 'meeting { id }', {
    bodyId: table.bodyId,
    scheduledFor: `${day}T06:00:00Z`,
    ...input,
  });
  const { userErrors } = await table.mutate(table.as.party, 'openDraft', 'meeting { id }', {
    meetingId: planned.meeting.id,
  });
  if (userErrors.length > 0) throw new Error(JSON.stringify(userErrors));
  return planned.meeting.id;
}

export async function addItem(
  table: Table,
  meetingId: string,
  title: string,
  expectedOutcome = 'DECIDE',
): Promise<string> {
  const { agendaItem } = await table.mutate(table.as.party, 'addAgendaItem', 'agendaItem { id }', {
    meetingId,
    title,
    expectedOutcome,
  });
  return agendaItem.id;
}

/** Sends the notice and starts the session on the day, with these parties present. */
export async function convene(
  table: Table,
  meetingId: string,
  present: readonly Party[] = SEATED,
  day?: string,
): Promise<void> {
  await must(table, 'sendNotice', { meetingId });
  const { data } = await table.ask(table.as.party, `{ jointMeeting(id: "${meetingId}") { scheduledFor } }`);
  const scheduled = new Date(data.jointMeeting.scheduledFor);
  if (day) table.clock.now = new Date(`${day}T06:00:00Z`);
  else if (table.clock.now < scheduled) table.clock.now = scheduled;
  await must(table, 'startMeeting', { meetingId });
  await must(table, 'recordAttendance', {
    meetingId,
    seats: SEATED.map((party) => ({
      seatId: table.seats[party],
      attendance: present.includes(party) ? 'PRESENT' : 'ABSENT',
    })),
  });
}

export async function must(table: Table, name: string, input: object): Promise<void> {
  const { userErrors } = await table.mutate(table.as.party, name, '__typename', { ...input });
  if (userErrors.length > 0) throw new Error(`${name}: ${JSON.stringify(userErrors)}`);
}

export const agreed = (table: Table, present: readonly Party[] = SEATED) =>
  present.map((party) => ({ seatId: table.seats[party], stance: 'AGREE' }));

export async function resolve(table: Table, agendaItemId: string, text = '决议') {
  return table.mutate(table.as.party, 'recordResolution', 'resolution { id number }', {
    agendaItemId,
    text,
    positions: agreed(table),
  });
}

export async function issue(table: Table, agendaItemId: string, input: object = {}): Promise<string> {
  const { actionItem, userErrors } = await table.mutate(
    table.as.party,
    'issueActionItem',
    'actionItem { id }',
    {
      agendaItemId,
      title: '清理占道',
      leadId: table.ids.police,
      supportingIds: [table.ids.company],
      verifierId: table.ids.residents,
      dueOn: '2026-12-31',
      ...input,
    },
  );
  if (userErrors.length > 0) throw new Error(JSON.stringify(userErrors));
  return actionItem.id;
}

/** The same table in another body, established by the subdistrict with other seats or rules. */
export async function anotherBody(table: Table, input: object = {}): Promise<Table> {
  const { body, userErrors } = await table.mutate(
    table.as.subdistrict,
    'establishBody',
    'body { id seats { id role } }',
    {
      ...bodyInput(table),
      ...input,
    },
  );
  if (userErrors.length > 0) throw new Error(JSON.stringify(userErrors));
  return { ...table, bodyId: body.id, seats: seatsByRole(body.seats) };
}

export const seatsByRole = (
  seats: readonly { readonly id: string; readonly role: string }[],
): Record<string, string> => Object.fromEntries(seats.map((seat) => [seat.role, seat.id]));

export const bodyInput = (table: Table) => ({
  name: '五方联席会议',
  estateId: table.estateId,
  convenerId: table.ids.party,
  establishedOn: '2026-01-01',
  rules: { decision: 'CONSENSUS' },
  seats: SEATED.map((party) => ({
    role: party,
    organizationIds: [table.ids[party]],
    required: party === 'party',
  })),
});

/** A meeting of today brought to a state, with a line of its agenda to decide and one to talk about (none while it is planned). */
export async function meetingAt(
  table: Table,
  state: MeetingState,
): Promise<{ meetingId: string; line: string; talk: string }> {
  const plan = { bodyId: table.bodyId, scheduledFor: table.clock.now.toISOString() };
  const { meeting } = await table.mutate(table.as.party, 'planMeeting', 'meeting { id }', plan);
  const meetingId = meeting.id;
  if (state === 'PLANNED') return { meetingId, line: '', talk: '' };
  await must(table, 'openDraft', { meetingId });
  const line = await addItem(table, meetingId, '消防通道停车');
  const talk = (await agendaOf(table, meetingId)).find(({ kind }) => kind === 'STANDING')!.id;
  if (state === 'DRAFT') return { meetingId, line, talk };
  if (state === 'CANCELLED') {
    await must(table, 'cancelMeeting', { meetingId, reason: '停电' });
    return { meetingId, line, talk };
  }
  if (state === 'IN_SESSION' || state === 'CLOSED') {
    await convene(table, meetingId);
    if (state === 'IN_SESSION') return { meetingId, line, talk };
    await must(table, 'deferAgendaItem', { agendaItemId: line });
    await must(table, 'closeMeeting', { meetingId });
    return { meetingId, line, talk };
  }
  await must(table, 'sendNotice', { meetingId });
  if (state === 'POSTPONED') await must(table, 'postponeMeeting', { meetingId, reason: '大雨' });
  return { meetingId, line, talk };
}

const STEPS: readonly (readonly [ActionItemState, Party, string, object])[] = [
  ['ACCEPTED', 'police', 'acceptActionItem', {}],
  ['IN_PROGRESS', 'police', 'reportProgress', { note: '已通知车主' }],
  ['SUBMITTED', 'police', 'submitActionItem', { note: '已清理' }],
  ['VERIFIED', 'residents', 'verifyActionItem', {}],
  ['CLOSED', 'party', 'closeActionItem', {}],
];

/** How a state beside the straight way is reached: from where, by whom, by which act. */
interface Aside {
  readonly from: ActionItemState;
  readonly who: Party;
  readonly act: string;
  readonly input: (table: Table, line: string, itemId: string) => object | Promise<object>;
}
const ASIDE: Partial<Record<ActionItemState, Aside>> = {
  RETURN_REQUESTED: {
    from: 'ACCEPTED',
    who: 'police',
    act: 'returnActionItem',
    input: () => ({ reason: '不属于本单位职责' }),
  },
  BLOCKED: {
    from: 'IN_PROGRESS',
    who: 'police',
    act: 'blockActionItem',
    input: () => ({ reason: '等待配件', until: '2026-12-01' }),
  },
  REOPENED: {
    from: 'CLOSED',
    who: 'party',
    act: 'recordFollowUpVisit',
    input: ({ clock }) => ({ ...dissatisfied, visitedOn: clock.now.toISOString().slice(0, 10) }),
  },
  ESCALATED: {
    from: 'IN_PROGRESS',
    who: 'party',
    act: 'escalateActionItem',
    input: ({ ids }) => ({ toId: ids.subdistrict, reason: '需要街道协调' }),
  },
  CLOSED_UNRESOLVED: {
    from: 'IN_PROGRESS',
    who: 'party',
    act: 'closeUnresolved',
    input: async (table, line, itemId) => ({
      resolutionId: await resolutionAbout(table, line, itemId),
      reason: '产权单位已注销',
    }),
  },
  CANCELLED: {
    from: 'IN_PROGRESS',
    who: 'party',
    act: 'cancelActionItem',
    input: () => ({ reason: '已由市政工程解决' }),
  },
  DUPLICATE: {
    from: 'IN_PROGRESS',
    who: 'party',
    act: 'markDuplicate',
    input: async (table, line) => ({ duplicateOfId: await issue(table, line) }),
  },
};

export const dissatisfied = {
  method: 'PHONE',
  contacted: true,
  resolved: false,
  satisfied: false,
  dueOn: '2027-03-31',
};

/** A resolution on a line that follows the item, as a later meeting's would be. */
export async function resolutionAbout(table: Table, line: string, itemId: string): Promise<string> {
  const [row] = await rowsOf<{ meeting_id: string }>(
    table,
    'SELECT meeting_id FROM agenda_items WHERE id = $1',
    [line],
  );
  const about = await addItem(table, row!.meeting_id, '不再办理');
  await rowsOf(table, 'UPDATE agenda_items SET action_item_id = $2 WHERE id = $1', [about, itemId]);
  const { resolution, userErrors } = await resolve(table, about, '以未解决终止');
  if (userErrors.length > 0) throw new Error(JSON.stringify(userErrors));
  return resolution.id;
}

/** Issues an item from a line of a meeting in session and brings it to a state. */
export async function itemAt(
  table: Table,
  line: string,
  state: ActionItemState,
  input: object = {},
): Promise<string> {
  const actionItemId = await issue(table, line, input);
  const aside = ASIDE[state];
  if (state !== 'ISSUED') await advance(table, actionItemId, 'ISSUED', aside ? aside.from : state);
  if (aside) {
    await must({ ...table, as: { ...table.as, party: table.as[aside.who] } }, aside.act, {
      actionItemId,
      ...(await aside.input(table, line, actionItemId)),
    });
  }
  return actionItemId;
}

/** Brings an item from one state to a later one by the acts between them. */
export async function advance(
  table: Table,
  actionItemId: string,
  from: ActionItemState,
  to: ActionItemState,
): Promise<void> {
  const at = (state: ActionItemState) => STEPS.findIndex(([reached]) => reached === state);
  for (const [, who, act, more] of STEPS.slice(at(from) + 1, at(to) + 1)) {
    const { userErrors } = await table.mutate(table.as[who], act, '__typename', { actionItemId, ...more });
    if (userErrors.length > 0) throw new Error(`${act}: ${JSON.stringify(userErrors)}`);
  }
}

/** What came of a mutation, whether it is refused as data or thrown. */
export interface Attempt {
  readonly codes: readonly string[];
  readonly paths: readonly (readonly string[] | null)[];
  readonly thrown: string | null;
  readonly message: string | null;
  readonly answer: Answer;
}

export async function attempt(table: Table, viewer: Viewer, name: string, input: object): Promise<Attempt> {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input!`;
  const answer = await table.ask(
    viewer,
    `mutation($input: ${type}) { it: ${name}(input: $input) { __typename userErrors { code message messageEn path } } }`,
    { input: { idempotencyKey: randomUUID(), ...input } },
  );
  const errors: { code: string; path: string[] | null }[] = answer.data?.it?.userErrors ?? [];
  const first = answer.errors?.[0] as { message?: string; extensions?: { code?: string } } | undefined;
  return {
    codes: errors.map((e) => e.code),
    paths: errors.map((e) => e.path),
    thrown: first?.extensions?.code ?? null,
    message: first?.message ?? null,
    answer,
  };
}

export interface Line {
  readonly id: string;
  readonly title: string;
  readonly kind: string;
  readonly state: string;
  readonly carriedCount: number;
  readonly escalatedOn: string | null;
  readonly originId: string;
  readonly firstRaisedOn: string;
  readonly lateAdded: boolean;
}

export async function agendaOf(table: Table, meetingId: string): Promise<Line[]> {
  const { data } = await table.ask(
    table.as.party,
    `query($id: ID!) { jointMeeting(id: $id) { agenda {
      id title kind state carriedCount escalatedOn originId firstRaisedOn lateAdded } } }`,
    { id: meetingId },
  );
  return data.jointMeeting.agenda;
}

/** Rows by plain SQL, on the service's own connection. */
export const rowsOf = <Row>(table: Table, text: string, values: unknown[] = []): Promise<Row[]> =>
  table.service.dataSource.query(text, values) as Promise<Row[]>;

/** The outcomes of an act in the audit, oldest first. */
export async function audited(table: Table, act: string): Promise<string[]> {
  const rows = await rowsOf<{ outcome: string; code: string | null }>(
    table,
    'SELECT outcome, code FROM audit_entries WHERE act = $1 ORDER BY id',
    [act],
  );
  return rows.map(({ outcome, code }) => (code ? `${outcome} ${code}` : outcome));
}

export const codes = (payload: { userErrors: { code: string }[] }): string[] =>
  payload.userErrors.map((e) => e.code);

/** Mutations that are tried in sources, proposed-lines and deliberation.test.ts. */
export const SOURCE_MUTATIONS: readonly string[] = [
  'proposeAgendaItem',
  'acceptAgendaItem',
  'rejectAgendaItem',
  'withdrawAgendaItem',
  'mergeAgendaItems',
  'refreshDraft',
  'openProposal',
  'commentOnProposal',
  'supportProposal',
  'withdrawSupport',
  'withdrawProposal',
];
