import { addDays, localDate, startOfDay } from '../../../platform/dates';
import { agendaOf, attempt, codes, rowsOf } from './attempts';
import { ALL_TOPICS, channelOf, kept } from './notify/channels';
import { issue, layTable, must, type Party, SEATED, type Table } from './table';

/** 2026 as the State Council arranged it: days off, first and last, and the rest days worked for them. */
const OFF = [
  ['2026-01-01', '2026-01-03'],
  ['2026-02-15', '2026-02-23'],
  ['2026-04-04', '2026-04-06'],
  ['2026-05-01', '2026-05-05'],
  ['2026-06-19', '2026-06-21'],
  ['2026-09-25', '2026-09-27'],
  ['2026-10-01', '2026-10-07'],
] as const;
const WORKED = ['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10'];
function isWorked(day: string): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  if (WORKED.includes(day)) return true;
  return weekday !== 0 && weekday !== 6 && !OFF.some(([from, to]) => from <= day && day <= to);
}

let table: Table;
beforeAll(async () => {
  table = await layTable();
});
afterAll(() => table.close());

const at = (day: string, minute: number) => {
  table.clock.now = new Date(startOfDay(localDate(day)).getTime() + minute * 60_000);
};
const done = async (who: Party, name: string, input: object) =>
  expect([name, await attempt(table, table.as[who], name, input)]).toMatchObject([
    name,
    { codes: [], thrown: null },
  ]);

interface Monthly {
  readonly id: string;
  readonly day: string;
}
/** So many days before the meeting; the year's first days are the earliest. */
const before = ({ day }: Monthly, days: number): string => {
  const wanted = addDays(localDate(day), -days);
  return wanted < '2026-01-02' ? '2026-01-02' : wanted;
};
const month = ({ day }: Monthly) => Number(day.slice(5, 7));

/** May had no quorum, and August's meeting was cancelled. */
async function hold(meeting: Monthly): Promise<string | null> {
  const meetingId = meeting.id;
  if (month(meeting) === 8) {
    await must(table, 'cancelMeeting', { meetingId, reason: '台风' });
    return null;
  }
  await must(table, 'startMeeting', { meetingId });
  const quorate = month(meeting) !== 5;
  await must(table, 'recordAttendance', {
    meetingId,
    seats: SEATED.map((party) => ({
      seatId: table.seats[party],
      attendance: quorate || party === 'party' ? 'PRESENT' : 'ABSENT',
    })),
  });
  const [standing] = await agendaOf(table, meetingId);
  let item: string | null = null;
  if (quorate) {
    await must(table, 'discussAgendaItem', { agendaItemId: standing!.id });
    item = await issue(table, standing!.id, { dueOn: addDays(localDate(meeting.day), 15) });
    if (month(meeting) === 1) {
      const forgotten = {
        leadId: table.ids.company,
        supportingIds: [],
        dueOn: '2026-01-28',
        title: '补种绿篱',
      };
      await issue(table, standing!.id, forgotten);
    }
  }
  await must(table, 'closeMeeting', { meetingId });
  return item;
}

/** The police does each item within twelve days: accepts on the next working day, submits, and it is closed. */
async function work(itemId: string, issuedOn: string, today: string): Promise<boolean> {
  if (today === addDays(localDate(issuedOn), 1))
    await done('police', 'acceptActionItem', { actionItemId: itemId });
  if (today !== addDays(localDate(issuedOn), 12)) return false;
  await done('police', 'reportProgress', { actionItemId: itemId, note: '进展' });
  await done('police', 'submitActionItem', { actionItemId: itemId, note: '已完成' });
  await done('residents', 'verifyActionItem', { actionItemId: itemId });
  await done('party', 'closeActionItem', { actionItemId: itemId });
  return true;
}

test('M22: a year of a body, two workers each morning: what is due by the clock is done, once', async () => {
  const started = Date.now();
  at('2026-01-01', 9 * 60);
  const planned = await table.mutate(
    table.as.party,
    'planSeries',
    'series { meetings { id scheduledFor } }',
    {
      bodyId: table.bodyId,
      year: 2026,
      nth: 2,
      weekday: 4,
      startsAt: '14:00',
      place: '党群服务中心',
    },
  );
  expect(codes(planned)).toEqual([]);
  const meetings: Monthly[] = planned.series.meetings.map((it: { id: string; scheduledFor: string }) => ({
    id: it.id,
    day: it.scheduledFor.slice(0, 10),
  }));
  expect(meetings).toHaveLength(12);
  await channelOf(table, 'police', { topics: ALL_TOPICS });
  await channelOf(table, 'company', { topics: ALL_TOPICS });

  const open = new Map<string, string>();
  const digestsDue: string[] = [];
  for (let day = localDate('2026-01-02'); day <= '2026-12-31'; day = addDays(day, 1)) {
    at(day, 8 * 60 + 5);
    const results = await Promise.all([table.service.runDue(), table.service.runDue()]);
    expect(results.flatMap(({ failed }) => failed)).toEqual([]);
    if (isWorked(day) && open.size > 0) digestsDue.push(day);
    at(day, 14 * 60);
    for (const [itemId, issuedOn] of open) if (await work(itemId, issuedOn, day)) open.delete(itemId);
    for (const meeting of meetings) {
      if (day === before(meeting, 10)) await must(table, 'openDraft', { meetingId: meeting.id });
      if (day === before(meeting, 5)) await must(table, 'sendNotice', { meetingId: meeting.id });
      const issued = day === meeting.day ? await hold(meeting) : null;
      if (issued) open.set(issued, day);
    }
  }

  // The item that nobody touched: accepted by the clock, carried by each ordinary quorate meeting after its day.
  const [forgotten] = await rowsOf<Record<string, unknown>>(
    table,
    `SELECT state, accepted_by, accepted_at, carried_count, escalated_on::text FROM action_items WHERE title = '补种绿篱'`,
  );
  expect(forgotten).toEqual({
    state: 'ACCEPTED',
    accepted_by: 'CLOCK',
    // Issued on Thursday 8 January: 9, 12, 13, 14 and 15 January are its days.
    accepted_at: startOfDay(localDate('2026-01-16')),
    carried_count: 9,
    escalated_on: '2026-04-09',
  });

  // One digest on each working morning on which the police had something open, and for the company one of each warning.
  const sent = await kept(table);
  const of = async (party: Party, rule: string) => {
    const [channel] = await rowsOf<{ id: string }>(
      table,
      'SELECT id FROM notification_channels WHERE organization_id = $1',
      [table.ids[party]],
    );
    return sent.filter((it) => it.channel_id === channel!.id && it.rule === rule).map((it) => it.day);
  };
  expect(await of('police', 'DIGEST')).toEqual(digestsDue);
  // It supports each of the police's items, too, which is not yet submitted three days before its day.
  const quorate = meetings.filter((meeting) => ![5, 8].includes(month(meeting)));
  const reminded = [...quorate.map(({ day }) => addDays(localDate(day), 12)), '2026-01-25'].sort();
  expect(await of('company', 'REMINDER')).toEqual(reminded);
  expect(await of('company', 'OVERDUE')).toEqual(['2026-01-29']);
  expect(await of('police', 'OVERDUE')).toEqual([]);

  const { data } = await table.ask(
    table.as.police,
    'query($id: ID!) { jointBody(id: $id) { calendar(year: 2026) { month held missed } } }',
    { id: table.bodyId },
  );
  const missed = data.jointBody.calendar.filter((it: { missed: number }) => it.missed);
  expect(missed.map((it: { month: string }) => Number(String(it.month).slice(-2)))).toEqual([5, 8]);
  expect(Date.now() - started).toBeLessThan(90_000);
}, 180_000);
