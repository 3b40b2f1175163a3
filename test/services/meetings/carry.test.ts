import { agendaOf, attempt, type Line, rowsOf } from './attempts';
import { advance, itemAt, meetingAt } from './brought-to';
import {
  addItem,
  agreed,
  anotherBody,
  convene,
  draft,
  issue,
  layTable,
  must,
  resolve,
  type Table,
} from './table';

let shared: Table;
let table: Table;
beforeAll(async () => {
  shared = await layTable();
});
beforeEach(async () => {
  shared.clock.now = new Date('2026-09-01T01:00:00Z');
  table = await anotherBody(shared);
});
afterAll(() => shared.close());

const at = (day: string) => {
  table.clock.now = new Date(`${day}T06:00:00Z`);
};
const find = (lines: readonly Line[], title: string) => lines.find((line) => line.title === title);
const carried = (line: Line | undefined) => line && [line.kind, line.carriedCount, line.escalatedOn];

/** Holds a meeting on the day in which everything to decide is deferred and nothing else is handled. */
async function holdIdly(
  meetingId: string,
  day: string,
  present = Object.keys(shared.as).slice(0, 5) as never,
): Promise<void> {
  await convene(table, meetingId, present, day);
  for (const line of await agendaOf(table, meetingId)) {
    if (line.state === 'ACCEPTED')
      await attempt(table, table.as.party, 'deferAgendaItem', { agendaItemId: line.id });
  }
  await must(table, 'closeMeeting', { meetingId });
}

test('cancelled: the agenda goes back to the backlog, uncounted, with its age and origin', async () => {
  const first = await draft(table, '2026-09-10');
  const line = await addItem(table, first, '路灯');
  await must(table, 'sendNotice', { meetingId: first });
  await must(table, 'cancelMeeting', { meetingId: first, reason: '停电' });
  const gone = await agendaOf(table, first);
  expect(gone.map(({ title, state }) => [title, state])).toEqual([
    ['确认上次会议纪要', 'WITHDRAWN'],
    ['路灯', 'CARRIED'],
  ]);
  at('2026-09-20');
  const again = find(await agendaOf(table, await draft(table, '2026-09-25')), '路灯');
  expect(again).toMatchObject({
    kind: 'CARRIED',
    carriedCount: 0,
    firstRaisedOn: '2026-09-01',
    originId: line,
  });
});

test('postponed and noticed again: another time, the same seats, and then it is held', async () => {
  const { meetingId } = await meetingAt(table, 'POSTPONED');
  await must(table, 'endSeat', { seatId: table.seats.police, on: '2026-09-15' });
  await must(table, 'sendNotice', { meetingId, scheduledFor: '2026-09-24T06:00:00Z' });
  const { data } = await table.ask(
    table.as.party,
    'query($id: ID!) { jointMeeting(id: $id) { state reason scheduledFor seats { role } } }',
    { id: meetingId },
  );
  expect(data.jointMeeting).toEqual({
    state: 'NOTICED',
    reason: null,
    scheduledFor: '2026-09-24T06:00:00.000Z',
    seats: ['party', 'residents', 'owners', 'company', 'police'].map((role) => ({ role })),
  });
  at('2026-09-24');
  await must(table, 'startMeeting', { meetingId });
});

test('a change of seats, holders and names after the notice leaves the frozen seats as they were', async () => {
  const meetingId = await draft(table, '2026-09-10');
  await must(table, 'sendNotice', { meetingId });
  const seatsOf = async () =>
    rowsOf(
      table,
      'SELECT role, holder, organization_ids, vacant FROM meeting_seats WHERE meeting_id = $1 ORDER BY position',
      [meetingId],
    );
  const frozen = await seatsOf();
  expect(frozen).toHaveLength(5);
  await must(table, 'endSeat', { seatId: table.seats.owners, on: '2026-09-05' });
  await must(table, 'addSeat', {
    bodyId: table.bodyId,
    seat: { role: '消防', organizationIds: [table.ids.fire] },
    from: '2026-09-05',
  });
  table.directory.organization({ kind: 'PROPERTY_COMPANY', name: '嘉德物业（更名）' }, table.ids.company);
  await table.directory.intoCopyOf(table.service);
  expect(await seatsOf()).toEqual(frozen);
  // The next meeting sits as the body does by then.
  const next = await draft(table, '2026-10-10');
  await must(table, 'sendNotice', { meetingId: next });
  const { data } = await table.ask(
    table.as.party,
    'query($id: ID!) { jointMeeting(id: $id) { seats { role holder } } }',
    { id: next },
  );
  expect(data.jointMeeting.seats.map((s: { role: string }) => s.role)).toEqual([
    'party',
    'residents',
    'company',
    'police',
    '消防',
  ]);
  expect(data.jointMeeting.seats[2].holder).toBe('嘉德物业（更名）');
  table.directory.organization({ kind: 'PROPERTY_COMPANY', name: '嘉德物业' }, table.ids.company);
  await table.directory.intoCopyOf(table.service);
});

test('without a quorum: notes only; what was to decide is carried and counted, what was to inform is carried uncounted', async () => {
  const meetingId = await draft(table, '2026-09-10');
  await addItem(table, meetingId, '停车');
  await addItem(table, meetingId, '已讨论的停车');
  await addItem(table, meetingId, '通报', 'INFORM');
  await convene(table, meetingId, ['party', 'police'], '2026-09-10');
  const talked = find(await agendaOf(table, meetingId), '已讨论的停车')!;
  await must(table, 'discussAgendaItem', { agendaItemId: talked.id });
  const { meeting } = await table.mutate(
    table.as.party,
    'closeMeeting',
    'meeting { inquorate state quorum { met explanation } }',
    {
      meetingId,
    },
  );
  expect(meeting).toMatchObject({ inquorate: true, state: 'CLOSED', quorum: { met: false } });
  at('2026-09-20');
  const lines = await agendaOf(table, await draft(table, '2026-10-10'));
  expect(carried(find(lines, '停车'))).toEqual(['CARRIED', 1, null]);
  expect(carried(find(lines, '已讨论的停车'))).toEqual(['CARRIED', 1, null]);
  expect(carried(find(lines, '通报'))).toEqual(['CARRIED', 0, null]);
});

test('a resolution bars a meeting from being closed without a quorum afterwards: ATTENDANCE_RELIED_ON', async () => {
  const { meetingId, line } = await meetingAt(table, 'IN_SESSION');
  await resolve(table, line);
  const change = (attendance: string) => ({ meetingId, seats: [{ seatId: table.seats.party, attendance }] });
  expect((await attempt(table, table.as.party, 'recordAttendance', change('ABSENT'))).codes).toEqual([
    'ATTENDANCE_RELIED_ON',
  ]);
  expect((await attempt(table, table.as.party, 'recordAttendance', change('LEFT_EARLY'))).codes).toEqual([]);
  const { meeting } = await table.mutate(table.as.party, 'closeMeeting', 'meeting { inquorate }', {
    meetingId,
  });
  expect(meeting.inquorate).toBe(false);
});

test('an item added on the day is marked late; one added to the draft is not', async () => {
  const meetingId = await draft(table, '2026-09-10');
  await addItem(table, meetingId, '路灯', 'INFORM');
  await convene(table, meetingId);
  await addItem(table, meetingId, '爆管', 'INFORM');
  const lines = await agendaOf(table, meetingId);
  expect(lines.map((line) => [line.title, line.lateAdded])).toEqual([
    ['确认上次会议纪要', false],
    ['路灯', false],
    ['爆管', true],
  ]);
});

test('carried at three ordinary meetings: escalated on the third, and the day is kept after', async () => {
  let meetingId = await draft(table, '2026-09-10');
  const origin = await addItem(table, meetingId, '路灯');
  const history: unknown[] = [];
  for (const [day, next] of [
    ['2026-09-10', '2026-10-10'],
    ['2026-10-10', '2026-11-10'],
    ['2026-11-10', '2026-12-10'],
    ['2026-12-10', '2027-01-10'],
  ] as const) {
    await holdIdly(meetingId, day);
    meetingId = await draft(table, next);
    const line = find(await agendaOf(table, meetingId), '路灯')!;
    expect([line.originId, line.firstRaisedOn]).toEqual([origin, '2026-09-01']);
    history.push([line.carriedCount, line.escalatedOn]);
  }
  expect(history).toEqual([
    [1, null],
    [2, null],
    [3, '2026-11-10'],
    [4, '2026-11-10'],
  ]);
});

test('an extraordinary meeting decides, and does not count as a carry', async () => {
  const meetingId = await draft(table, '2026-09-10', { kind: 'EXTRAORDINARY' });
  const line = await addItem(table, meetingId, '停车');
  await addItem(table, meetingId, '路灯');
  await convene(table, meetingId, undefined, '2026-09-10');
  expect((await resolve(table, line)).userErrors).toEqual([]);
  const overdueId = await issue(table, line, { dueOn: '2026-09-10' });
  at('2026-09-12');
  const waiting = find(await agendaOf(table, meetingId), '路灯')!;
  await must(table, 'deferAgendaItem', { agendaItemId: waiting.id });
  await must(table, 'closeMeeting', { meetingId });
  const second = await draft(table, '2026-09-15', { kind: 'EXTRAORDINARY' });
  expect(carried(find(await agendaOf(table, second), '路灯'))).toEqual(['CARRIED', 0, null]);
  await holdIdly(second, '2026-09-15');
  const [item] = await rowsOf<{ carried_count: number }>(
    table,
    'SELECT carried_count FROM action_items WHERE id = $1',
    [overdueId],
  );
  expect(item!.carried_count).toBe(0);
});

test('an action item that stands overdue at a meeting is carried; one in time, submitted or closed is not', async () => {
  const { meetingId, line, talk } = await meetingAt(table, 'IN_SESSION');
  const late = await issue(table, talk, { title: '逾期', dueOn: '2026-09-20' });
  await itemAt(table, talk, 'SUBMITTED', { title: '已提交', dueOn: '2026-09-20' });
  await issue(table, talk, { title: '未到期', dueOn: '2026-12-31' });
  await itemAt(table, talk, 'CLOSED', { title: '已销号', dueOn: '2026-09-20' });
  await must(table, 'deferAgendaItem', { agendaItemId: line });
  await must(table, 'closeMeeting', { meetingId });

  at('2026-10-01');
  const second = await draft(table, '2026-10-10');
  const titles = (await agendaOf(table, second)).map((it) => [it.title, it.kind, it.carriedCount]);
  expect(titles).toEqual([
    ['确认上次会议纪要', 'STANDING', 0],
    ['消防通道停车', 'CARRIED', 1],
    ['逾期', 'FOLLOW_UP', 0],
    ['已提交', 'FOLLOW_UP', 0],
    ['未到期', 'FOLLOW_UP', 0],
  ]);
  await holdIdly(second, '2026-10-10');
  const third = await agendaOf(table, await draft(table, '2026-11-10'));
  expect(carried(find(third, '逾期'))).toEqual(['CARRIED', 1, null]);
  expect(carried(find(third, '已提交'))).toEqual(['FOLLOW_UP', 0, null]);
  expect(carried(find(third, '未到期'))).toEqual(['FOLLOW_UP', 0, null]);
  const steps = await rowsOf<{ note: string }>(
    table,
    `SELECT note FROM action_item_events WHERE item_id = $1 AND act = 'closeMeeting'`,
    [late],
  );
  expect(steps.map((step) => step.note)).toEqual(['第 1 次结转（2026-002）']);
});

test('an item verified and closed leaves the desk and the next agenda', async () => {
  const { meetingId, line, talk } = await meetingAt(table, 'IN_SESSION');
  const id = await issue(table, talk, { title: '清理' });
  await advance(table, id, 'ISSUED', 'CLOSED');
  await must(table, 'deferAgendaItem', { agendaItemId: line });
  await must(table, 'closeMeeting', { meetingId });
  expect(find(await agendaOf(table, await draft(table, '2026-10-10')), '清理')).toBeUndefined();
});

test('two drafts opened at once for two planned meetings: every origin stands on one of them, once', async () => {
  const first = await draft(table, '2026-09-10');
  const lines = [];
  for (let i = 0; i < 12; i++) lines.push(await addItem(table, first, `事项 ${i}`, 'DISCUSS'));
  await convene(table, first, undefined, '2026-09-10');
  const items = [await issue(table, lines[0]!, { dueOn: '2026-09-20' }), await issue(table, lines[1]!)];
  for (const agendaItemId of lines) await must(table, 'deferAgendaItem', { agendaItemId });
  await must(table, 'closeMeeting', { meetingId: first });

  const planned = [];
  for (const day of ['2026-10-10', '2026-11-10']) {
    const plan = { bodyId: table.bodyId, scheduledFor: `${day}T06:00:00Z` };
    planned.push(
      (await table.mutate(table.as.party, 'planMeeting', 'meeting { id }', plan)).meeting.id as string,
    );
  }
  await Promise.all(planned.map((meetingId) => must(table, 'openDraft', { meetingId })));
  const both = (await Promise.all(planned.map((id) => agendaOf(table, id)))).flat();
  const origins = both.filter((line) => line.kind !== 'STANDING').map((line) => line.originId);
  expect(origins.sort()).toEqual([...lines, ...items].sort());
  expect(both.filter((line) => line.kind === 'STANDING')).toHaveLength(2);
});

test('several resolutions may come of one item, and an action item keeps its origin’s age', async () => {
  const { line } = await meetingAt(table, 'IN_SESSION');
  const numbers = [];
  for (const text of ['划线', '巡查']) {
    const { resolution } = await table.mutate(
      table.as.party,
      'recordResolution',
      'resolution { number positions { role stance } }',
      {
        agendaItemId: line,
        text,
        positions: agreed(table),
      },
    );
    numbers.push(resolution.number);
    expect(resolution.positions).toHaveLength(5);
  }
  expect(numbers).toEqual(['2026-001', '2026-002']);
});
