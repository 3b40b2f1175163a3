import { attempt, rowsOf } from './attempts';
import { anotherBody, convene, draft, layTable, must, type Table } from './table';

let table: Table;
beforeAll(async () => {
  table = await layTable();
});
afterAll(() => table.close());
beforeEach(() => {
  table.clock.now = new Date('2026-09-01T01:00:00Z');
});

const SERIES = `series { id year nth weekday startsAt meetings { number kind state scheduledFor place countsForCadence movedFrom provisional series { id } } }`;
const plan = (at: Table, input: object) =>
  at.mutate(at.as.party, 'planSeries', SERIES, {
    bodyId: at.bodyId,
    year: 2026,
    nth: 2,
    weekday: 4,
    startsAt: '14:00',
    place: '党群服务中心',
    ...input,
  });
const calendar = async (at: Table, year: number) => {
  const { data, errors } = await at.ask(
    at.as.police,
    `query($id: ID!, $year: Int!) { jointBody(id: $id) { name calendar(year: $year) {
      month required held planned missed provisional makeUpWorkingDays holidays meetings { number } } } }`,
    { id: at.bodyId, year },
  );
  return { months: data.jointBody.calendar, name: data.jointBody.name, errors };
};

describe('M2: the series of a year', () => {
  test('plans the months whose day is not past, numbered, at two in the afternoon of Beijing', async () => {
    const at = await anotherBody(table, { minPerMonth: 1 });
    const { series, userErrors } = await plan(at, {});
    expect(userErrors).toEqual([]);
    expect(series).toMatchObject({ year: 2026, nth: 2, weekday: 4, startsAt: '14:00' });
    expect(series.meetings.map((it: Record<string, unknown>) => [it.number, it.scheduledFor])).toEqual([
      ['2026-001', '2026-09-10T06:00:00.000Z'],
      ['2026-002', '2026-10-08T06:00:00.000Z'],
      ['2026-003', '2026-11-12T06:00:00.000Z'],
      ['2026-004', '2026-12-10T06:00:00.000Z'],
    ]);
    expect(series.meetings[0]).toMatchObject({
      kind: 'ORDINARY',
      state: 'PLANNED',
      place: '党群服务中心',
      countsForCadence: true,
      movedFrom: null,
      provisional: false,
      series: { id: series.id },
    });
  });

  test('moves off rest days and says from which, and says what a missing notice leaves open', async () => {
    const at = await anotherBody(table);
    const { series } = await plan(at, { months: [10], nth: 1 });
    expect(series.meetings).toMatchObject([
      { scheduledFor: '2026-10-08T06:00:00.000Z', movedFrom: '2026-10-01', provisional: false },
    ]);
    const next = (await plan(at, { year: 2027 })).series;
    expect(next.meetings).toHaveLength(12);
    expect(new Set(next.meetings.map((it: { provisional: boolean }) => it.provisional))).toEqual(
      new Set([true]),
    );
  });

  test('the next meeting is the first that is planned, then the one in draft; meetings are found by state', async () => {
    const at = await anotherBody(table, { minPerMonth: 1 });
    await plan(at, {});
    const ask = async () => {
      const { data } = await at.ask(
        at.as.police,
        `query($id: ID!) { jointBody(id: $id) { nextMeeting { number state }
           meetings(states: [DRAFT, CANCELLED]) { totalCount edges { node { number } } } } }`,
        { id: at.bodyId },
      );
      const { nextMeeting, meetings } = data.jointBody;
      return [
        nextMeeting,
        meetings.totalCount,
        ...meetings.edges.map((it: { node: { number: string } }) => it.node.number),
      ];
    };
    expect(await ask()).toEqual([{ number: '2026-001', state: 'PLANNED' }, 0]);
    at.clock.now = new Date('2026-09-20T01:00:00Z');
    expect(await ask()).toEqual([{ number: '2026-002', state: 'PLANNED' }, 0]);
    const [november] = await rowsOf<{ id: string }>(
      at,
      `SELECT id FROM joint_meetings WHERE body_id = $1 AND number = '2026-003'`,
      [at.bodyId],
    );
    await must(at, 'openDraft', { meetingId: november!.id });
    expect(await ask()).toEqual([{ number: '2026-003', state: 'DRAFT' }, 1, '2026-003']);
    await must(at, 'cancelMeeting', { meetingId: november!.id, reason: '改期' });
    expect(await ask()).toEqual([{ number: '2026-002', state: 'PLANNED' }, 1, '2026-003']);
  });

  test('is idempotent per month: what is there is left alone, what was cancelled is planned anew', async () => {
    const at = await anotherBody(table, { minPerMonth: 1 });
    const taken = await draft(at, '2026-10-20');
    const first = (await plan(at, {})).series;
    expect(first.meetings.map((it: { scheduledFor: string }) => it.scheduledFor.slice(5, 7))).toEqual([
      '09',
      '11',
      '12',
    ]);
    const again = await plan(at, {});
    expect([again.series, again.userErrors[0].code]).toEqual([null, 'MONTHS_PLANNED']);
    await must(at, 'cancelMeeting', { meetingId: taken, reason: '停电' });
    expect((await plan(at, {})).series.meetings).toMatchObject([
      { scheduledFor: '2026-10-08T06:00:00.000Z' },
    ]);
  });

  test('twelve at once, planned twice at the same time, leave one meeting a month', async () => {
    const at = await anotherBody(table);
    const both = await Promise.all([plan(at, { year: 2027 }), plan(at, { year: 2027 })]);
    expect(both.map((it) => it.userErrors[0]?.code ?? 'planned').sort()).toEqual([
      'MONTHS_PLANNED',
      'planned',
    ]);
    const rows = await rowsOf(at, 'SELECT id FROM joint_meetings WHERE body_id = $1', [at.bodyId]);
    expect(rows).toHaveLength(12);
  });
});

describe('M2: the year calendar', () => {
  test('held, planned, missed, cancelled and held again, extraordinary marked and not', async () => {
    const at = await anotherBody(table, { minPerMonth: 1, establishedOn: '2026-01-15' });
    const hold = async (day: string, input: object = {}, present?: readonly ('party' | 'residents')[]) => {
      at.clock.now = new Date(`${day.slice(0, 8)}01T01:00:00Z`);
      const meetingId = await draft(at, day, input);
      await convene(at, meetingId, present, day);
      await must(at, 'closeMeeting', { meetingId });
    };
    await hold('2026-03-12');
    await hold('2026-04-09', {}, ['residents']); // without the required party: no quorum
    await hold('2026-05-14', { kind: 'EXTRAORDINARY' });
    await hold('2026-06-11', { kind: 'EXTRAORDINARY', countsForCadence: true });
    at.clock.now = new Date('2026-07-01T01:00:00Z');
    await must(at, 'cancelMeeting', { meetingId: await draft(at, '2026-07-09'), reason: '停电' });
    await must(at, 'cancelMeeting', { meetingId: await draft(at, '2026-08-13'), reason: '高温' });
    await hold('2026-08-20');
    at.clock.now = new Date('2026-09-01T01:00:00Z');
    await draft(at, '2026-09-10');
    const { months } = await calendar(at, 2026);
    expect(
      months.map((it: Record<string, unknown>) =>
        [it.month, it.required, it.held, it.planned, it.missed].join(' '),
      ),
    ).toEqual([
      '2026-01 0 0 0 false',
      '2026-02 1 0 0 true',
      '2026-03 1 1 0 false',
      '2026-04 1 0 0 true',
      '2026-05 1 0 0 true',
      '2026-06 1 1 0 false',
      '2026-07 1 0 0 true',
      '2026-08 1 1 0 false',
      '2026-09 1 0 1 false',
      '2026-10 1 0 0 false',
      '2026-11 1 0 0 false',
      '2026-12 1 0 0 false',
    ]);
    expect(months[7].meetings).toHaveLength(2);
    expect(months[9]).toMatchObject({ provisional: false, makeUpWorkingDays: ['2026-10-10'] });
    expect(months[9].holidays).toContain('2026-10-01');
  });

  test('CALENDAR_YEAR_UNKNOWN is an error on that field only', async () => {
    const at = await anotherBody(table);
    const { months, name, errors } = await calendar(at, 2050);
    expect([months, name]).toEqual([null, '五方联席会议']);
    expect(errors).toMatchObject([
      { path: ['jointBody', 'calendar'], extensions: { code: 'CALENDAR_YEAR_UNKNOWN' } },
    ]);
  });
});

describe('M19: the working-day calendar', () => {
  const ask = async (query: string) => {
    const { data, errors } = await table.ask(table.as.stranger, `{ ${query} }`);
    return { data, code: errors?.[0]?.extensions?.code ?? null };
  };
  test('a year with its source, and one without a notice', async () => {
    const fields = 'year provisional source document holidays makeUpWorkingDays';
    const { data } = await ask(
      `a: calendarYear(year: 2026) { ${fields} } b: calendarYear(year: 2027) { ${fields} }`,
    );
    expect(data.a).toMatchObject({ year: 2026, provisional: false });
    expect(data.a.document).toContain('国办发明电');
    expect(data.b).toMatchObject({ provisional: true, makeUpWorkingDays: [] });
  });
  test('days of each kind; an unknown year is CALENDAR_YEAR_UNKNOWN and the other field stands', async () => {
    const { data } = await ask('workingDays(from: "2026-09-30", to: "2026-10-11") { date working kind }');
    expect(
      data.workingDays.map((it: { date: string; kind: string }) => `${it.date.slice(5)} ${it.kind}`),
    ).toEqual([
      '09-30 WORKING',
      '10-01 HOLIDAY',
      '10-02 HOLIDAY',
      '10-03 HOLIDAY',
      '10-04 HOLIDAY',
      '10-05 HOLIDAY',
      '10-06 HOLIDAY',
      '10-07 HOLIDAY',
      '10-08 WORKING',
      '10-09 WORKING',
      '10-10 MAKE_UP',
      '10-11 WEEKEND',
    ]);
    const unknown = await ask(
      'calendarYear(year: 2050) { year } workingDays(from: "2026-01-01", to: "2026-01-01") { kind }',
    );
    expect(unknown).toEqual({
      data: { calendarYear: null, workingDays: [{ kind: 'HOLIDAY' }] },
      code: 'CALENDAR_YEAR_UNKNOWN',
    });
  });
  test('BAD_USER_INPUT: an end before its start, and more than a year', async () => {
    for (const to of ['2025-12-31', '2027-01-02']) {
      expect((await ask(`workingDays(from: "2026-01-01", to: "${to}") { kind }`)).code).toBe(
        'BAD_USER_INPUT',
      );
    }
  });
});

test('NOT_CONVENER: nobody else plans the year', async () => {
  const tried = await attempt(table, table.as.police, 'planSeries', {
    bodyId: table.bodyId,
    year: 2026,
    dayOfMonth: 5,
    startsAt: '14:00',
  });
  expect([tried.thrown, tried.codes]).toEqual(['FORBIDDEN', []]);
});
