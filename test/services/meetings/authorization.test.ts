import { randomUUID } from 'node:crypto';
import { today } from '../../../platform/dates';
import { ANONYMOUS, type Viewer } from '../../../platform/identity';
import { sql } from '../../../platform/sql';
import { withTransaction } from '../../../platform/transaction';
import { lockActionItem } from '../../../services/meetings/db/action-items';
import { lockAgendaItem } from '../../../services/meetings/db/agenda';
import { lockBody } from '../../../services/meetings/db/bodies';
import { lockMeeting } from '../../../services/meetings/db/meetings';
import { canRead, type WithAudience } from '../../../services/meetings/permissions';
import { meetings } from '../../../services/meetings/subgraph';
import { actingFor } from '../../support/client';
import { AROUND_MUTATIONS, AROUND_READS, AROUND_TABLES, NOT_OF_THE_CONVENER } from './around-cases';
import { EFFORT_MUTATIONS, EFFORT_QUERIES } from './effort-cases';
import { FRONT_DOOR_MUTATIONS, FRONT_DOOR_TABLES, frontDoorReads } from './intake-cases';
import { satisfied } from './item-refusals';
import { addendumAt, bySeat, commentOf, minutesAt, ON_THE_WALL } from './minutes-table';
import { NOTIFY_MUTATIONS } from './notify/channels';
import {
  agreed,
  anotherBody,
  attempt,
  audited,
  issue,
  layTable,
  meetingAt,
  must,
  resident,
  resolve,
  rowsOf,
  SOURCE_MUTATIONS,
  seatsByRole,
  type Table,
} from './table';
import { WHISTLE_MUTATIONS, WHISTLE_QUERIES } from './whistle-cases';

/** Who sees a report is in figures.test.ts. */
const REPORT_QUERIES = ['yearReport', 'yearReports'];
/** A proposal is for everybody; who may act on it is in deliberation.test.ts. */
const PROPOSAL_QUERIES = ['proposal'];

let table: Table;
let meetingId: string;
let line: string;
let resolutionId: string;
/** Led by the fire service, which has no seat. */
let fireItem: string;
/** Among those seated. */
let item: string;
/** Minutes of another meeting, sealed, with a comment and an addendum being signed. */
let sealed: { minutesId: string; addendumId: string };
let comment: string;
let viewers: Record<ViewerName, Viewer>;

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

beforeAll(async () => {
  table = await layTable();
  const at = await meetingAt(table, 'IN_SESSION');
  ({ meetingId, line } = at);
  resolutionId = (await resolve(table, line)).resolution.id;
  fireItem = await issue(table, line, { leadId: table.ids.fire, resolutionId });
  item = await issue(table, line, { resolutionId });
  sealed = await addendumAt(table, 'SIGNING', 'PUBLISHED');
  const next = await anotherBody(table);
  const { minutesId } = await minutesAt(next, 'CIRCULATED');
  await bySeat(next, 'police', 'commentOnMinutes', { minutesId, text: '无意见' });
  comment = await commentOf(table, minutesId);
  await rowsOf(
    table,
    `UPDATE agenda_items SET carried_count = 3, escalated_on = '2026-09-01' WHERE id = $1`,
    [at.talk],
  );
  viewers = {
    seated: table.as.police,
    convener: table.as.party,
    superior: table.as.headquarters,
    subdistrict: table.as.subdistrict,
    involved: table.as.fire,
    stranger: table.as.stranger,
    auditor: actingFor(randomUUID(), { scopes: ['AUDITOR'] }),
    anonymous: ANONYMOUS,
    owner: resident,
  };
});
afterAll(() => table.close());

/** What is read: the thing, nothing (as if absent), or a refusal of the whole field. */
type Seen = 'all' | 'nothing' | 'UNAUTHENTICATED' | 'FORBIDDEN';
const everybody = (but: Partial<Record<ViewerName, Seen>>): Record<ViewerName, Seen> => ({
  seated: 'all',
  convener: 'all',
  superior: 'all',
  subdistrict: 'all',
  involved: 'nothing',
  stranger: 'nothing',
  auditor: 'all',
  anonymous: 'UNAUTHENTICATED',
  owner: 'FORBIDDEN',
  ...but,
});
const anyone = everybody({ involved: 'all', stranger: 'all', anonymous: 'all', owner: 'all' });
/** A field on an entity is null for those who act for nobody, so that the rest of the entity is there. */
const nullFor = { anonymous: 'nothing', owner: 'nothing' } as const;
const entity = (type: string, fields: string) => `query($id: ID!) {
  _entities(representations: [{ __typename: "${type}", id: $id }]) { ... on ${type} { ${fields} } } }`;

interface Read {
  readonly query: string;
  readonly id: () => string;
  readonly seen: Record<ViewerName, Seen>;
}
const READS: Record<string, Read> = {
  jointBody: {
    query: 'query($id: ID!) { jointBody(id: $id) { id name seats { id } } }',
    id: () => table.bodyId,
    seen: everybody({}),
  },
  jointMeeting: {
    query: 'query($id: ID!) { jointMeeting(id: $id) { id agenda { id } seats { id } } }',
    id: () => meetingId,
    seen: everybody({}),
  },
  resolution: {
    query: 'query($id: ID!) { resolution(id: $id) { id text positions { stance } } }',
    id: () => resolutionId,
    seen: everybody({}),
  },
  'actionItem of those seated': {
    query: 'query($id: ID!) { actionItem(id: $id) { id title } }',
    id: () => item,
    seen: everybody({}),
  },
  'actionItem led by one without a seat': {
    query: 'query($id: ID!) { actionItem(id: $id) { id title } }',
    id: () => fireItem,
    seen: everybody({ involved: 'all' }),
  },
  'the meeting of an item one leads': {
    query: 'query($id: ID!) { actionItem(id: $id) { meeting { id } body { id } resolution { id } } }',
    id: () => fireItem,
    seen: everybody({}),
  },
  jointBodies: {
    query: '{ jointBodies { totalCount edges { node { id } } } }',
    id: () => table.bodyId,
    seen: everybody({}),
  },
  'actionItems of the police': {
    query: 'query($id: ID!) { actionItems(involving: $id) { totalCount edges { node { id } } } }',
    id: () => table.ids.police,
    seen: everybody({}),
  },
  'actionItems of the fire service': {
    query: 'query($id: ID!) { actionItems(involving: $id) { totalCount edges { node { id } } } }',
    id: () => table.ids.fire,
    seen: everybody({ involved: 'all' }),
  },
  'entity JointBody': {
    query: entity('JointBody', 'name'),
    id: () => table.bodyId,
    seen: everybody(nullFor),
  },
  'entity JointMeeting': {
    query: entity('JointMeeting', 'number'),
    id: () => meetingId,
    seen: everybody(nullFor),
  },
  'entity Resolution': {
    query: entity('Resolution', 'text'),
    id: () => resolutionId,
    seen: everybody(nullFor),
  },
  'entity ActionItem': {
    query: entity('ActionItem', 'title'),
    id: () => fireItem,
    seen: everybody({ ...nullFor, involved: 'all' }),
  },
  'entity Seat': { query: entity('Seat', 'role'), id: () => table.seats.police!, seen: everybody(nullFor) },
  minutes: {
    query:
      'query($id: ID!) { minutes(id: $id) { id content { number } signatures { role } sealed { record } addenda { text } } }',
    id: () => sealed.minutesId,
    seen: everybody({}),
  },
  'publicMinutes, which anyone reads': {
    query: '{ publicMinutes { totalCount edges { node { hash content { number } } } } }',
    id: () => sealed.minutesId,
    seen: anyone,
  },
  'publications, which anyone reads': {
    query: '{ publications { totalCount edges { node { hash minutes { id } } } } }',
    id: () => sealed.minutesId,
    seen: anyone,
  },
  'entity Minutes': {
    query: entity('Minutes', 'contentHash'),
    id: () => sealed.minutesId,
    seen: everybody(nullFor),
  },
  'Organization.actionItems': {
    query: entity('Organization', 'actionItems { totalCount edges { node { id } } }'),
    id: () => table.ids.fire,
    seen: everybody({ ...nullFor, involved: 'all' }),
  },
  'Organization.seats': {
    query: entity('Organization', 'seats { id }'),
    id: () => table.ids.police,
    seen: everybody(nullFor),
  },
  'Estate.jointBodies': {
    query: entity('Estate', 'jointBodies { id }'),
    id: () => table.estateId,
    seen: everybody(nullFor),
  },
  ...frontDoorReads(() => table, everybody),
};

READS.escalations = {
  query: '{ escalations { totalCount edges { node { id } } } }',
  id: () => line,
  seen: everybody({ seated: 'nothing', convener: 'nothing', superior: 'nothing', auditor: 'nothing' }),
};
const OPEN_TO_ALL = { involved: 'all', stranger: 'all', anonymous: 'all', owner: 'all' } as const;
for (const [name, query] of Object.entries(AROUND_READS)) {
  READS[name] = { query, id: () => table.bodyId, seen: everybody(OPEN_TO_ALL) };
}

/** Nothing but nulls, empty lists and zero counts below the entity itself. */
function isNothing(value: unknown): boolean {
  if (value === null || value === 0) return true;
  if (Array.isArray(value)) return value.every(isNothing);
  return typeof value === 'object' && Object.values(value as object).every(isNothing);
}

const cells = Object.keys(READS).flatMap((read) =>
  Object.keys(everybody({})).map((viewer) => [viewer as ViewerName, read] as const),
);
test.each(cells)('%s reads %s', async (viewer, read) => {
  const { query, id, seen } = READS[read]!;
  const { data, errors } = await table.ask(viewers[viewer], query, { id: id() });
  const expected = seen[viewer];
  if (expected === 'all' || expected === 'nothing') {
    expect(errors).toBeUndefined();
    expect(isNothing(data)).toBe(expected === 'nothing');
  } else {
    expect(errors?.map((error) => error.extensions?.code)).toEqual([expected]);
  }
});

test('every root query field is in the matrix', () => {
  const fields = Object.keys(meetings.schema.getQueryType()!.getFields()).filter(
    (name) => !name.startsWith('_'),
  );
  const read = Object.values(READS).map(({ query }) => query);
  expect(
    fields.filter(
      (field) =>
        !WHISTLE_QUERIES.includes(field) &&
        !EFFORT_QUERIES.includes(field) &&
        !REPORT_QUERIES.includes(field) &&
        !PROPOSAL_QUERIES.includes(field) &&
        !read.some((query) => query.includes(field)),
    ),
  ).toEqual([]);
});

test('what one may not see reads exactly like what is not there, for every read by id', async () => {
  for (const [name, { query, id, seen }] of Object.entries(READS)) {
    if (!query.includes('$id')) continue;
    for (const viewer of ['stranger', 'involved', 'anonymous', 'owner'] as const) {
      if (seen[viewer] === 'all') continue;
      const [others, absent] = await Promise.all([
        table.ask(viewers[viewer], query, { id: id() }),
        table.ask(viewers[viewer], query, { id: randomUUID() }),
      ]);
      if (name === 'the meeting of an item one leads' && viewer === 'involved') continue;
      expect([name, viewer, JSON.stringify(others)]).toEqual([name, viewer, JSON.stringify(absent)]);
    }
  }
});

interface Ids {
  readonly body: string;
  readonly seat: string;
  readonly meeting: string;
  readonly line: string;
  readonly item: string;
  readonly minutes: string;
  readonly comment: string;
  readonly addendum: string;
}
const when = { scheduledFor: '2026-09-10T06:00:00Z' };
const rules = { decision: 'CONSENSUS' };
/** Every mutation that takes an id of something of meetings, with an input that would otherwise do. */
const MUTATIONS: Record<string, (ids: Ids) => object> = {
  addSeat: ({ body }) => ({ bodyId: body, seat: { role: '消防' }, from: '2026-10-01' }),
  endSeat: ({ seat }) => ({ seatId: seat, on: '2026-10-01' }),
  changeSeatHolders: ({ seat }) => ({ seatId: seat, from: '2026-10-01' }),
  endBody: ({ body }) => ({ bodyId: body, on: '2026-10-01', reason: '并入' }),
  freezeYearReport: ({ body }) => ({ scope: 'BODY', subjectId: body, year: 2025 }),
  changeRules: ({ body }) => ({ bodyId: body, rules, from: '2026-10-01' }),
  planMeeting: ({ body }) => ({ bodyId: body, ...when }),
  openDraft: ({ meeting }) => ({ meetingId: meeting }),
  addAgendaItem: ({ meeting }) => ({ meetingId: meeting, title: '路灯', expectedOutcome: 'DECIDE' }),
  sendNotice: ({ meeting }) => ({ meetingId: meeting, ...when }),
  postponeMeeting: ({ meeting }) => ({ meetingId: meeting, reason: '雨' }),
  cancelMeeting: ({ meeting }) => ({ meetingId: meeting, reason: '雨' }),
  startMeeting: ({ meeting }) => ({ meetingId: meeting }),
  recordAttendance: ({ meeting }) => ({ meetingId: meeting, seats: [] }),
  discussAgendaItem: ({ line }) => ({ agendaItemId: line }),
  deferAgendaItem: ({ line }) => ({ agendaItemId: line }),
  closeMeeting: ({ meeting }) => ({ meetingId: meeting }),
  recordResolution: ({ line }) => ({ agendaItemId: line, text: '决议', positions: agreed(table) }),
  issueActionItem: ({ line }) => ({
    agendaItemId: line,
    title: '清理',
    leadId: table.ids.police,
    verifierId: table.ids.residents,
    dueOn: '2026-12-31',
  }),
  acceptActionItem: ({ item }) => ({ actionItemId: item }),
  returnActionItem: ({ item }) => ({ actionItemId: item, reason: '不属于本单位' }),
  reassignActionItem: ({ item }) => ({ actionItemId: item, leadId: table.ids.company }),
  upholdActionItem: ({ item }) => ({ actionItemId: item, reason: '职责明确' }),
  blockActionItem: ({ item }) => ({ actionItemId: item, reason: '雨', until: '2026-12-01' }),
  resumeActionItem: ({ item }) => ({ actionItemId: item }),
  requestExtension: ({ item }) => ({ actionItemId: item, reason: '雨', until: '2027-01-31' }),
  grantExtension: ({ item }) => ({ actionItemId: item }),
  refuseExtension: ({ item }) => ({ actionItemId: item, reason: '先办急的' }),
  attachFile: ({ item }) => ({
    actionItemId: item,
    fileName: 'a.pdf',
    mediaType: 'application/pdf',
    size: 9,
    sha256: '0'.repeat(64),
  }),
  reportProgress: ({ item }) => ({ actionItemId: item, note: '进展' }),
  submitActionItem: ({ item }) => ({ actionItemId: item, note: '结果' }),
  verifyActionItem: ({ item }) => ({ actionItemId: item }),
  sendBackActionItem: ({ item }) => ({ actionItemId: item, reason: '不干净' }),
  closeActionItem: ({ item }) => ({ actionItemId: item }),
  completePart: ({ item }) => ({ actionItemId: item, note: '已完成' }),
  escalateActionItem: ({ item }) => ({ actionItemId: item, toId: table.ids.subdistrict, reason: '需协调' }),
  answerEscalation: ({ item }) => ({ actionItemId: item, answer: '已协调' }),
  closeUnresolved: ({ item }) => ({ actionItemId: item, resolutionId: item, reason: '无法解决' }),
  cancelActionItem: ({ item }) => ({ actionItemId: item, reason: '已解决' }),
  markDuplicate: ({ item }) => ({ actionItemId: item, duplicateOfId: item }),
  recordFollowUpVisit: ({ item }) => ({ actionItemId: item, ...satisfied, visitedOn: '2026-10-01' }),
  ...AROUND_MUTATIONS,
  draftMinutes: ({ meeting }) => ({ meetingId: meeting }),
  regenerateMinutes: ({ minutes }) => ({ minutesId: minutes }),
  reviseMinutesRemarks: ({ minutes }) => ({ minutesId: minutes, remarks: '附记', basedOnVersion: 0 }),
  circulateMinutes: ({ minutes }) => ({ minutesId: minutes }),
  commentOnMinutes: ({ minutes }) => ({ minutesId: minutes, seatId: table.seats.residents, text: '意见' }),
  requestChangesToMinutes: ({ minutes }) => ({
    minutesId: minutes,
    seatId: table.seats.residents,
    text: '要求',
  }),
  answerMinutesComment: ({ comment }) => ({ commentId: comment, text: '答复' }),
  openSigning: ({ minutes }) => ({ minutesId: minutes }),
  signMinutes: ({ minutes }) => ({ minutesId: minutes, seatId: table.seats.residents }),
  lockMinutes: ({ minutes }) => ({ minutesId: minutes }),
  publishMinutes: ({ minutes }) => ({ minutesId: minutes, ...ON_THE_WALL }),
  draftAddendum: ({ minutes }) => ({ minutesId: minutes, text: '更正', reason: '笔误' }),
  signAddendum: ({ addendum }) => ({ addendumId: addendum, seatId: table.seats.residents }),
  sealAddendum: ({ addendum }) => ({ addendumId: addendum }),
  recordPublication: ({ body }) => ({
    bodyId: body,
    kind: 'PROGRESS',
    title: '进展',
    text: '路灯已修',
    ...ON_THE_WALL,
  }),
};
const names = Object.keys(MUTATIONS);
const mine = (): Ids => ({
  body: table.bodyId,
  seat: table.seats.police!,
  meeting: meetingId,
  line,
  item,
  minutes: sealed.minutesId,
  comment,
  addendum: sealed.addendumId,
});
const absent = (): Ids => {
  const id = randomUUID();
  return { body: id, seat: id, meeting: id, line: id, item: id, minutes: id, comment: id, addendum: id };
};

test('every mutation but establishBody, which takes no id of meetings, and those of the front door (intake.test.ts) is in the matrix', () => {
  const all = Object.keys(meetings.schema.getMutationType()!.getFields());
  // Those of whistles are in whistle-authorization.test.ts, those of efforts in efforts.test.ts.
  expect(
    [
      ...names,
      'establishBody',
      ...WHISTLE_MUTATIONS,
      ...EFFORT_MUTATIONS,
      ...SOURCE_MUTATIONS,
      ...FRONT_DOOR_MUTATIONS,
      ...NOTIFY_MUTATIONS,
    ].sort(),
  ).toEqual(all.sort());
});

/** Everything that can change, as one text. */
const everything = async () =>
  JSON.stringify(
    await Promise.all(
      [
        'joint_bodies',
        'body_rules',
        'seats',
        'year_reports',
        'efforts',
        'joint_meetings',
        'meeting_seats',
        ...AROUND_TABLES,
        ...FRONT_DOOR_TABLES,
        'agenda_items',
        'resolutions',
        'action_items',
        'action_item_events',
        'action_item_parties',
        'action_item_returns',
        'action_item_extensions',
        'action_item_parts',
        'follow_up_visits',
        'series_counters',
        'minutes',
        'minutes_rounds',
        'minutes_comments',
        'minutes_answers',
        'minutes_addenda',
        'minutes_signatures',
        'minutes_chains',
        'sealed_records',
        'public_versions',
        'publications',
        'notification_channels',
        'notifications',
        'outbox',
        'idempotency_keys',
      ].map((name) => rowsOf(table, `SELECT * FROM ${name} t ORDER BY t::text`)),
    ),
  ); // prettier-ignore

describe.each(names)('%s', (name) => {
  const input = (ids: Ids) => MUTATIONS[name]!(ids);

  test('answers a stranger for another’s object as for an absent one', async () => {
    const before = await everything();
    for (const who of ['stranger', 'involved'] as const) {
      const others = await attempt(table, viewers[who], name, input(mine()));
      const none = await attempt(table, viewers[who], name, input(absent()));
      expect(JSON.stringify(others.answer)).toBe(JSON.stringify(none.answer));
      expect([others.thrown, others.codes.length, /_UNKNOWN$/.test(others.codes[0] ?? '')]).toEqual([
        null,
        1,
        true,
      ]);
    }
    expect(await everything()).toBe(before);
  });

  test('is FORBIDDEN to whoever sees the object and has not the role, and audited', async () => {
    const before = await everything();
    const audit = (await audited(table, name)).length;
    for (const who of ['superior', 'subdistrict', 'auditor'] as const) {
      const { thrown, codes } = await attempt(table, viewers[who], name, input(mine()));
      expect([who, thrown, codes]).toEqual([who, 'FORBIDDEN', []]);
    }
    expect((await audited(table, name)).slice(audit)).toEqual(['FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN']);
    expect(await everything()).toBe(before);
  });

  test('is UNAUTHENTICATED to nobody, and FORBIDDEN to an owner who acts for no organization', async () => {
    expect((await attempt(table, viewers.anonymous, name, input(mine()))).thrown).toBe('UNAUTHENTICATED');
    const own = await attempt(table, viewers.owner, name, input(mine()));
    const none = await attempt(table, viewers.owner, name, input(absent()));
    expect(own.thrown).toBe('FORBIDDEN');
    expect(JSON.stringify(own.answer)).toBe(JSON.stringify(none.answer));
  });
});

test('those seated who do not convene keep no record: FORBIDDEN', async () => {
  const ofLeads = ['attachFile', 'reportProgress', 'requestExtension', ...NOT_OF_THE_CONVENER];
  const ofSeats = ['commentOnMinutes', 'requestChangesToMinutes', 'signMinutes', 'signAddendum'];
  const others = [...ofLeads, ...ofSeats];
  const acts = names.filter((name) => !name.endsWith('ActionItem') && !others.includes(name));
  for (const name of [...acts, 'issueActionItem']) {
    expect([name, (await attempt(table, viewers.seated, name, MUTATIONS[name]!(mine()))).thrown]).toEqual([
      name,
      'FORBIDDEN',
    ]);
  }
});

describe('the two faces of SEATED and INVOLVED agree', () => {
  test('for every organization of a directory with two towns, three bodies and their items', async () => {
    const { directory, service, ids } = table;
    const district = directory.division({ level: 'DISTRICT', name: '区' });
    const town = directory.division({ level: 'SUBDISTRICT', name: '镇', parentId: district });
    const village = directory.division({ level: 'COMMUNITY', name: '村', parentId: town });
    const nextVillage = directory.division({ level: 'COMMUNITY', name: '邻村', parentId: town });
    const estate = directory.estate({ name: '家园', divisionIds: [village, town, district] });
    const governing = (
      kind: 'HOUSING_DEPARTMENT' | 'SUBDISTRICT_OFFICE' | 'RESIDENTS_COMMITTEE',
      divisionId: string,
    ) => directory.organization({ kind, name: kind, divisionId });
    const group = directory.organization({ kind: 'PROPERTY_COMPANY', name: '集团' });
    const company = directory.organization({ kind: 'PROPERTY_COMPANY', name: '公司', parentId: group });
    const office = directory.organization({
      kind: 'PROJECT_OFFICE',
      name: '项目部',
      parentId: company,
      ancestorIds: [],
    });
    // The fact carries itself and everything above it.
    directory.organization(
      { kind: 'PROJECT_OFFICE', name: '项目部', parentId: company, ancestorIds: [office, company, group] },
      office,
    );
    const more = [
      governing('HOUSING_DEPARTMENT', district),
      governing('SUBDISTRICT_OFFICE', town),
      governing('RESIDENTS_COMMITTEE', village),
      governing('RESIDENTS_COMMITTEE', nextVillage),
      directory.organization({ kind: 'POLICE_STATION', name: '镇派出所', divisionId: town }),
      group,
      company,
      office,
    ];
    await directory.intoCopyOf(service);

    const [, townOffice] = more;
    const establish = async (input: object): Promise<Table> => {
      const { body, userErrors } = await table.mutate(
        actingFor(townOffice!),
        'establishBody',
        'body { id seats { id role } }',
        {
          name: '村联席会议',
          convenerId: ids.party,
          establishedOn: '2026-01-01',
          rules,
          seats: [
            { role: 'party', organizationIds: [ids.party] },
            { role: '物业', organizationIds: [office], required: false },
          ],
          ...input,
        },
      );
      expect(userErrors).toEqual([]);
      return { ...table, bodyId: body.id, seats: seatsByRole(body.seats) };
    };
    const bodies = [
      table,
      await anotherBody(table),
      await establish({ estateId: estate }),
      await establish({ divisionId: village }),
    ];
    const found: { body: string; meeting: string; line: string; items: string[] }[] = [];
    for (const at of bodies) {
      const plan = { bodyId: at.bodyId, scheduledFor: at.clock.now.toISOString() };
      const { meeting } = await at.mutate(at.as.party, 'planMeeting', 'meeting { id }', plan);
      await must(at, 'openDraft', { meetingId: meeting.id });
      const { agendaItem } = await at.mutate(at.as.party, 'addAgendaItem', 'agendaItem { id }', {
        meetingId: meeting.id,
        title: '事项',
        expectedOutcome: 'INFORM',
      });
      await must(at, 'sendNotice', { meetingId: meeting.id });
      await must(at, 'startMeeting', { meetingId: meeting.id });
      await must(at, 'recordAttendance', {
        meetingId: meeting.id,
        seats: Object.values(at.seats).map((seatId) => ({ seatId, attendance: 'PRESENT' })),
      });
      const items = [];
      for (const leadId of [ids.police, ids.fire, office, more[3]!]) {
        items.push(await issue(at, agendaItem.id, { leadId, supportingIds: [], verifierId: ids.stranger }));
      }
      found.push({ body: at.bodyId, meeting: meeting.id, line: agendaItem.id, items });
    }

    const everyone: Viewer[] = [
      ...[...Object.values(ids), ...more].map((id) => actingFor(id)),
      viewers.auditor,
      viewers.anonymous,
      viewers.owner,
    ];
    const tally = { seen: 0, hidden: 0 };
    for (const viewer of everyone) {
      const context = service.context({
        viewer,
        requestId: randomUUID(),
        deadline: Date.now() + 30_000,
        scope: {},
      });
      const on = today(context.now());
      const lists = async (type: string, from: string, ids: readonly string[]) =>
        new Set(
          (
            await context.rows<{ id: string }>(
              sql`SELECT t.id FROM ${sql([from])} t WHERE t.id = ANY(${ids}::uuid[]) AND ${context.visible(type, sql`t`)}`,
            )
          ).map((row) => row.id),
        );
      const all = <Key extends 'body' | 'meeting' | 'line'>(key: Key) => found.map((it) => it[key]);
      const where = {
        bodies: await lists('JointBody', '(SELECT id, id AS body_id FROM joint_bodies)', all('body')),
        meetings: await lists('JointMeeting', 'joint_meetings', all('meeting')),
        lines: await lists('JointMeeting', 'agenda_items', all('line')),
        items: await lists(
          'ActionItem',
          'action_items',
          found.flatMap((it) => it.items),
        ),
      };
      const check = (row: WithAudience | null, inList: boolean) => {
        expect(row).not.toBeNull();
        const may = canRead(viewer, row);
        expect([viewer.actingFor?.organizationId, may]).toEqual([viewer.actingFor?.organizationId, inList]);
        tally[may ? 'seen' : 'hidden']++;
      };
      await withTransaction(service.dataSource, context, async (tx) => {
        for (const it of found) {
          check(await lockBody(tx, it.body, on), where.bodies.has(it.body));
          check(await lockMeeting(tx, it.meeting, on), where.meetings.has(it.meeting));
          check((await lockAgendaItem(tx, it.line, on, 'SHARE'))!.meeting, where.lines.has(it.line));
          for (const id of it.items) check(await lockActionItem(tx, id), where.items.has(id));
        }
      });
    }
    expect(Math.min(tally.seen, tally.hidden)).toBeGreaterThan(100);
  });
});
