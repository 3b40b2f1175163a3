import { randomUUID } from 'node:crypto';
import type { Viewer } from '../../../platform/identity';
import type { RunningService, ServiceOptions } from '../../../platform/service';
import { meetings } from '../../../services/meetings/subgraph';
import { actingFor, clientOf, mutatorOf, operator, owner } from '../../support/client';
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
