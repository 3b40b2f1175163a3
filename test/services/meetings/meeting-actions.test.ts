import type { MeetingAct } from '../../../services/meetings/domain/meeting';
import { attempt } from './attempts';
import { meetingAt } from './brought-to';
import { inSession } from './refusal-cases';
import { addItem, anotherBody, draft, layTable, must, resolve, type Table } from './table';

let shared: Table;
beforeAll(async () => {
  shared = await layTable();
});
afterAll(() => shared.close());

test('a meeting whose item to decide was discussed can be decided, or deferred, and then closed', async () => {
  for (const act of ['recordResolution', 'deferAgendaItem'] as const) {
    const table = await anotherBody(shared);
    const { meetingId, line } = await inSession(table);
    await must(table, 'discussAgendaItem', { agendaItemId: line });
    if (act === 'recordResolution') expect((await resolve(table, line)).userErrors).toEqual([]);
    else await must(table, act, { agendaItemId: line });
    await must(table, 'closeMeeting', { meetingId });
  }
});

test('an id that is no UUID reads as absent, and in a mutation is BAD_USER_INPUT, never a failure', async () => {
  const { data, errors: thrown } = await shared.ask(shared.as.party, '{ jointMeeting(id: "x") { id } }');
  expect([data, thrown]).toEqual([{ jointMeeting: null }, undefined]);
  const tried = await attempt(shared, shared.as.party, 'openDraft', { meetingId: 'x' });
  expect([tried.codes, tried.thrown]).toEqual([[], 'BAD_USER_INPUT']);
});

test('closing lists every thing that is missing, not only the first', async () => {
  const table = await anotherBody(shared);
  const { meetingId } = await meetingAt(table, 'NOTICED');
  await must(table, 'startMeeting', { meetingId });
  await must(table, 'recordAttendance', {
    meetingId,
    seats: (['party', 'residents', 'owners'] as const).map((party) => ({
      seatId: table.seats[party],
      attendance: 'PRESENT',
    })),
  });
  await addItem(table, meetingId, '路灯');
  const { answer } = await attempt(table, table.as.party, 'closeMeeting', { meetingId });
  expect(answer.data.it.userErrors.map((e: { message: string }) => e.message)).toEqual([
    '没有记录到会情况：company',
    '没有记录到会情况：police',
    '须决定的议题没有结果：2 消防通道停车',
    '须决定的议题没有结果：3 路灯',
  ]);
});

describe('the acts a meeting shows as available', () => {
  const shown = async (table: Table, meetingId: string, act: MeetingAct) => {
    const { data } = await table.ask(
      table.as.party,
      'query($id: ID!) { jointMeeting(id: $id) { availableActions { act allowed code } } }',
      { id: meetingId },
    );
    const { allowed, code } = data.jointMeeting.availableActions.find(
      (it: { act: string }) => it.act === act,
    );
    return allowed ? 'allowed' : code;
  };

  test('closing is barred by what the mutation would miss first, and else allowed', async () => {
    const table = await anotherBody(shared);
    const { meetingId, line } = await meetingAt(table, 'NOTICED');
    expect(await shown(table, meetingId, 'closeMeeting')).toBe('MEETING_IS_NOTICED');
    await must(table, 'startMeeting', { meetingId });
    expect(await shown(table, meetingId, 'closeMeeting')).toBe('ATTENDANCE_MISSING');
    const all = (attendance: string) =>
      must(table, 'recordAttendance', {
        meetingId,
        seats: Object.values(table.seats).map((seatId) => ({ seatId, attendance })),
      });
    await all('ABSENT');
    expect(await shown(table, meetingId, 'closeMeeting')).toBe('allowed');
    await all('PRESENT');
    expect(await shown(table, meetingId, 'closeMeeting')).toBe('AGENDA_ITEM_UNDECIDED');
    await must(table, 'deferAgendaItem', { agendaItemId: line });
    expect(await shown(table, meetingId, 'closeMeeting')).toBe('allowed');
    await must(table, 'closeMeeting', { meetingId });
  });

  test('a session starts on the day people were told, at any hour of it, and not before', async () => {
    const table = await anotherBody(shared);
    const before = table.clock.now;
    const meetingId = await draft(table, '2027-09-10');
    await must(table, 'sendNotice', { meetingId });
    table.clock.now = new Date('2027-09-09T15:59:59Z');
    expect(await shown(table, meetingId, 'startMeeting')).toBe('MEETING_NOT_YET');
    table.clock.now = new Date('2027-09-09T16:00:00Z'); // midnight in China
    expect(await shown(table, meetingId, 'startMeeting')).toBe('allowed');
    await must(table, 'startMeeting', { meetingId });
    table.clock.now = before;
  });

  test('a notice is sent of a draft with lines', async () => {
    const table = await anotherBody(shared);
    const { meetingId } = await meetingAt(table, 'DRAFT');
    expect(await shown(table, meetingId, 'sendNotice')).toBe('allowed');
  });
});
