import { randomUUID } from 'node:crypto';
import { meetings } from '../../../services/meetings/subgraph';
import { allFacts } from '../../support/feed';
import { bodyAbove } from './around-cases';
import { agendaOf, attempt, audited, rowsOf, SOURCE_MUTATIONS } from './attempts';
import { itemAt, resolutionAbout } from './brought-to';
import { EFFORT_MUTATIONS } from './effort-cases';
import { auditFrontDoor } from './intake-cases';
import { satisfied } from './item-refusals';
import { commentOf, ON_THE_WALL, bySeat as signBy } from './minutes-table';
import { ALL_TOPICS, deadNotification, WEBHOOK } from './notify/channels';
import {
  addItem,
  agreed,
  anotherBody,
  bodyInput,
  issue,
  layTable,
  must,
  type Party,
  SEATED,
  type Table,
} from './table';
import { WHISTLE_MUTATIONS } from './whistle-cases';

let table: Table;
beforeAll(async () => {
  table = await layTable();
});
afterAll(() => table.close());

const resolution = (agendaItemId: string) => ({ agendaItemId, text: '决议', positions: agreed(table) });

/** What they change is a list of data; changeReplyDays is an operator’s, held in intake.test.ts. */
const CATALOGUES = ['addProblem'];

/** How often those who look have been told that something changed. */
async function changesIn(at: Table): Promise<number> {
  const [row] = await rowsOf<{ count: number }>(at, 'SELECT count(*)::int AS count FROM changes');
  return row!.count;
}

test('every mutation, done once: exactly one row DONE, with who, for whom, what and the request, and a change told; none for a replay', async () => {
  const done: string[] = [];
  const act = async (name: string, input: object, who: Party = 'party', at: Table = table) => {
    const before = await audited(table, name);
    const told = await changesIn(at);
    const keyed = { idempotencyKey: randomUUID(), ...input };
    for (let i = 0; i < 2; i++)
      expect(await attempt(at, at.as[who], name, keyed)).toMatchObject({ codes: [], thrown: null });
    expect([name, (await audited(table, name)).slice(before.length)]).toEqual([name, ['DONE']]);
    // A catalogue is no entity: nobody listens to it.
    expect([name, (await changesIn(at)) > told]).toEqual([name, !CATALOGUES.includes(name)]);
    const [row] = await rowsOf<Record<string, unknown>>(
      table,
      'SELECT subject, person_id, acting_for, object_id, request_id FROM audit_entries ORDER BY id DESC LIMIT 1',
    );
    expect(row).toMatchObject({
      subject: at.as[who].subject,
      person_id: at.as[who].personId,
      acting_for: at.ids[who],
      object_id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      request_id: expect.any(String),
    });
    done.push(name);
    return row!.object_id as string;
  };

  await act('establishBody', bodyInput(table), 'subdistrict');
  const above = (await bodyAbove(table)).bodyId;
  table = await anotherBody(table);
  await act('addSeat', { bodyId: table.bodyId, seat: { role: '消防' }, from: '2026-12-01' });
  await act('endSeat', { seatId: table.seats.police, on: '2026-12-01' });
  await act('changeSeatHolders', {
    seatId: table.seats.owners,
    representatives: '业主代表',
    from: '2026-12-01',
  });
  const empty = await anotherBody(table);
  await act('endBody', { bodyId: empty.bodyId, on: '2027-01-01', reason: '并入街道联席会议' });
  await act('freezeYearReport', { scope: 'BODY', subjectId: table.bodyId, year: 2025 });
  await act('changeRules', { bodyId: table.bodyId, rules: { decision: 'CONSENSUS' }, from: '2026-12-01' });
  const when = { bodyId: table.bodyId, scheduledFor: '2026-09-10T06:00:00Z' };
  await act('planSeries', { bodyId: table.bodyId, year: 2027, dayOfMonth: 5, startsAt: '14:00' });
  await act('cancelMeeting', { meetingId: await act('planMeeting', when), reason: '雨' });
  const meetingId = await act('planMeeting', when);
  await act('openDraft', { meetingId });
  const line = await act('addAgendaItem', { meetingId, title: '停车', expectedOutcome: 'DECIDE' });
  const other = await addItem(table, meetingId, '路灯', 'DISCUSS');
  await act('editAgendaItem', { agendaItemId: other, version: 1, title: '路灯', expectedOutcome: 'DISCUSS' });
  const items = (await agendaOf(table, meetingId)).map(({ id }) => ({ agendaItemId: id }));
  await act('reorderAgenda', { meetingId, version: 3, items: items.reverse() });
  await act('forwardAgendaItem', { agendaItemId: other, bodyId: above, reason: '需街道统筹' });
  await act('sendNotice', { meetingId });
  await act('respondToNotice', { meetingId, seatId: table.seats.police, reply: 'ACCEPTED' }, 'police');
  await act('postponeMeeting', { meetingId, reason: '雨' });
  await act('sendNotice', { meetingId, scheduledFor: table.clock.now.toISOString() });
  await act('startMeeting', { meetingId });
  const seats = Object.values(table.seats).map((seatId) => ({ seatId, attendance: 'PRESENT' }));
  await act('recordAttendance', { meetingId, seats });
  await act('deferAgendaItem', { agendaItemId: other });
  await act('discussAgendaItem', { agendaItemId: other });
  await act('recordResolution', resolution(line));
  const parties = { leadId: table.ids.police, verifierId: table.ids.residents, dueOn: '2026-12-31' };
  const actionItemId = await act('issueActionItem', { agendaItemId: line, title: '清理', ...parties });
  const notOurs = await act('issueActionItem', { agendaItemId: line, title: '占道', ...parties });
  const [begun, up, unwanted, copy] = [
    await itemAt(table, line, 'IN_PROGRESS'),
    await issue(table, line),
    await issue(table, line),
    await issue(table, line),
  ];
  await act('completePart', { actionItemId: begun, note: '已完成' }, 'company');
  await act('escalateActionItem', { actionItemId: up, toId: table.ids.subdistrict, reason: '需协调' });
  await act('answerEscalation', { actionItemId: up, answer: '已协调' }, 'subdistrict');
  await act('cancelActionItem', { actionItemId: unwanted, reason: '已解决' });
  await act('markDuplicate', { actionItemId: copy, duplicateOfId: up });
  const resolutionId = await resolutionAbout(table, line, up);
  await act('closeUnresolved', { actionItemId: up, resolutionId, reason: '无法解决' });
  await act('closeMeeting', { meetingId });
  const back = { actionItemId, reason: '不属于本单位' };
  await act('acceptActionItem', { actionItemId }, 'police');
  await act('returnActionItem', back, 'police');
  await act('upholdActionItem', { actionItemId, reason: '职责明确' });
  await act('returnActionItem', { ...back, actionItemId: notOurs }, 'police');
  await act('reassignActionItem', { actionItemId: notOurs, leadId: table.ids.company });
  const later = { actionItemId, reason: '雨', until: '2027-01-31' };
  await act('requestExtension', later, 'police');
  await act('refuseExtension', { actionItemId, reason: '先办急的' });
  await act('requestExtension', later, 'police');
  await act('grantExtension', { actionItemId });
  const file = { fileName: 'a.pdf', mediaType: 'application/pdf', size: 9, sha256: '0'.repeat(64) };
  await act('attachFile', { actionItemId, ...file }, 'police');
  await act('reportProgress', { actionItemId, note: '进展' }, 'police');
  await act('blockActionItem', { actionItemId, reason: '雨', until: '2026-12-01' }, 'police');
  await act('resumeActionItem', { actionItemId }, 'police');
  await act('submitActionItem', { actionItemId, note: '结果' }, 'police');
  await act('sendBackActionItem', { actionItemId, reason: '不干净' }, 'residents');
  await act('submitActionItem', { actionItemId, note: '结果' }, 'police');
  await act('verifyActionItem', { actionItemId }, 'residents');
  await act('closeActionItem', { actionItemId });
  await act('recordFollowUpVisit', { actionItemId, ...satisfied, visitedOn: '2026-09-01' });
  const minutesId = await act('draftMinutes', { meetingId });
  await act('regenerateMinutes', { minutesId });
  await act('reviseMinutesRemarks', { minutesId, remarks: '附记', basedOnVersion: 0 });
  await act('circulateMinutes', { minutesId });
  const bySeat = { minutesId, seatId: table.seats.police };
  await act('commentOnMinutes', { ...bySeat, text: '无意见' }, 'police');
  await act('answerMinutesComment', { commentId: await commentOf(table, minutesId), text: '谢谢' });
  await act('requestChangesToMinutes', { ...bySeat, text: '时间有误' }, 'police');
  const [request] = await rowsOf<{ id: string }>(
    table,
    "SELECT id FROM minutes_comments WHERE kind = 'CHANGE_REQUEST'",
  );
  await act('answerMinutesComment', { commentId: request!.id, text: '已核对，无误' });
  await act('openSigning', { minutesId });
  await act('signMinutes', bySeat, 'police');
  const others = SEATED.filter((who) => who !== 'police');
  for (const who of others) await signBy(table, who, 'signMinutes', { minutesId });
  await act('lockMinutes', { minutesId });
  await act('publishMinutes', { minutesId, ...ON_THE_WALL });
  const addendumId = await act('draftAddendum', { minutesId, text: '更正', reason: '笔误' });
  await act('signAddendum', { addendumId, seatId: table.seats.police }, 'police');
  for (const who of others) await signBy(table, who, 'signAddendum', { addendumId });
  await act('sealAddendum', { addendumId });
  const news = { bodyId: table.bodyId, kind: 'PROGRESS', title: '进展', text: '路灯已修' };
  await act('recordPublication', { ...news, ...ON_THE_WALL });
  const channelId = await act('addNotificationChannel', { ...WEBHOOK, topics: ALL_TOPICS }, 'police');
  await act('testNotificationChannel', { channelId }, 'police');
  const notificationId = await deadNotification(table, channelId);
  await act('resendNotification', { notificationId }, 'police');
  await act('pauseNotificationChannel', { channelId }, 'police');
  await act('resumeNotificationChannel', { channelId }, 'police');
  await act('removeNotificationChannel', { channelId }, 'police');
  // Those of whistles are done in whistle-authorization.test.ts.
  await auditFrontDoor(table, act);
  done.push('changeReplyDays');
  expect(
    [...new Set([...done, ...WHISTLE_MUTATIONS, ...EFFORT_MUTATIONS, ...SOURCE_MUTATIONS])].sort(),
  ).toEqual(Object.keys(meetings.schema.getMutationType()!.getFields()).sort());
});

describe('the fact of a resolution', () => {
  const facts = () =>
    rowsOf<{ type: string; subject_id: string; payload: Record<string, unknown> }>(
      table,
      'SELECT type, subject_id, payload FROM outbox ORDER BY seq',
    );
  let line: string;
  beforeAll(async () => {
    table = await anotherBody(table);
    const { meeting } = await table.mutate(table.as.party, 'planMeeting', 'meeting { id }', {
      bodyId: table.bodyId,
      scheduledFor: table.clock.now.toISOString(),
    });
    await must(table, 'openDraft', { meetingId: meeting.id });
    line = await addItem(table, meeting.id, '更新监控');
    await must(table, 'sendNotice', { meetingId: meeting.id });
    await must(table, 'startMeeting', { meetingId: meeting.id });
    const seats = Object.values(table.seats).map((seatId) => ({ seatId, attendance: 'PRESENT' }));
    await must(table, 'recordAttendance', { meetingId: meeting.id, seats });
  });

  test('is published with the resolution, once, also where it is replayed', async () => {
    const before = (await facts()).length;
    const input = { ...resolution(line), mattersForOwners: true, idempotencyKey: randomUUID() };
    await must(table, 'recordResolution', input);
    await must(table, 'recordResolution', input);
    const [fact, ...more] = (await facts()).slice(before);
    const [{ id }] = (await rowsOf<{ id: string }>(table, 'SELECT id FROM resolutions WHERE body_id = $1', [
      table.bodyId,
    ])) as [{ id: string }];
    expect(more).toEqual([]);
    expect(fact).toMatchObject({
      type: 'resolution',
      subject_id: id,
      payload: {
        bodyId: table.bodyId,
        estateId: table.estateId,
        divisionId: null,
        number: '2026-001',
        decidedOn: '2026-09-01',
        mattersForOwners: true,
      },
    });
  });

  test('is not published where the resolution is refused or forbidden', async () => {
    const before = await facts();
    expect(
      (await attempt(table, table.as.party, 'recordResolution', { ...resolution(line), positions: [] }))
        .codes,
    ).toEqual(['POSITION_MISSING']);
    expect((await attempt(table, table.as.police, 'recordResolution', resolution(line))).thrown).toBe(
      'FORBIDDEN',
    );
    expect(await facts()).toEqual(before);
  });

  test('is read by others from the feed', async () => {
    const feed = await allFacts(table.service);
    expect(feed.map((fact) => fact.type)).toContain('resolution');
  });
});
