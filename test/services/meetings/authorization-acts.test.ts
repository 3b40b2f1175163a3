import { randomUUID } from 'node:crypto';
import type { Viewer } from '../../../platform/identity';
import { meetings } from '../../../services/meetings/subgraph';
import { AROUND_MUTATIONS, AROUND_TABLES, NOT_OF_THE_CONVENER } from './around-cases';
import { attempt, audited, rowsOf, SOURCE_MUTATIONS } from './attempts';
import { layScene, type ViewerName } from './authorization-scene';
import { EFFORT_MUTATIONS } from './effort-cases';
import { FRONT_DOOR_MUTATIONS, FRONT_DOOR_TABLES } from './intake-cases';
import { satisfied } from './item-refusals';
import { ON_THE_WALL } from './minutes-table';
import { NOTIFY_MUTATIONS } from './notify/channels';
import { agreed, type Table } from './table';
import { WHISTLE_MUTATIONS } from './whistle-cases';

let table: Table;
let meetingId: string;
let line: string;
/** Among those seated. */
let item: string;
/** Minutes of another meeting, sealed, with a comment and an addendum being signed. */
let sealed: { minutesId: string; addendumId: string };
let comment: string;
let viewers: Record<ViewerName, Viewer>;
beforeAll(async () => {
  ({ table, meetingId, line, item, sealed, comment, viewers } = await layScene());
});
afterAll(() => table.close());

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
  // Those of whistles are in whistle-authorization.test.ts, those of efforts in effort-acts.test.ts.
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
