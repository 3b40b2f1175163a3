import { attempt } from './attempts';
import type { Table } from './table';
import {
  called,
  done,
  drafted,
  draftMeeting,
  go,
  hours,
  layYard,
  MORNING,
  read,
  rowsIn,
  type Who,
  whistleAt,
  type Yard,
} from './whistle-table';

let yard: Yard;
beforeAll(async () => {
  yard = await layYard();
});
beforeEach(() => {
  yard.clock.now = MORNING;
});
afterAll(() => yard.close());

const tried = (who: Who, name: string, input: object) =>
  attempt(yard as unknown as Table, yard.as[who], name, input);
const later = (days: number) => {
  yard.clock.now = new Date(MORNING.getTime() + days * 86_400_000);
};

test('M11: a whistle goes from draft to scores, each step by whoever has it to do, each in the history', async () => {
  const whistleId = await drafted(yard);
  await go(yard, whistleId, 'DRAFT', 'DISPATCHED');
  hours(yard, 2);
  await go(yard, whistleId, 'DISPATCHED', 'ARRIVED');
  await done(yard, 'police', 'reportIn', { whistleId, note: '两名民警到场' });
  await done(yard, 'police', 'handleWhistle', { whistleId, note: '维持秩序' });
  await go(yard, whistleId, 'HANDLING', 'HANDLED');
  await done(yard, 'residents', 'sendBackWhistle', { whistleId, reason: '还有一处' });
  await done(yard, 'enforcement', 'completeWhistle', { whistleId, note: '全部清退' });
  await done(yard, 'residents', 'confirmWhistle', { whistleId });
  await done(yard, 'owners', 'scoreWhistle', { whistleId, score: 5, comment: '好' });
  await done(yard, 'residents', 'scoreWhistle', { whistleId, score: 4 });
  expect((await read(yard, 'enforcement', whistleId, 'scores { side }')).scores).toEqual([]);
  await done(yard, 'enforcement', 'scoreWhistle', { whistleId, score: 3, comment: '地点写得不清' });
  const it = await read(
    yard,
    'enforcement',
    whistleId,
    `state level number returnCount reworkCount ownerRole dueAt scores { side score comment organizationName }
     parties { role arrivedAt } dispatches { leadName acknowledgedLate arrivedLate handledLate endedAs }
     history { act fromState toState organizationName } policy { validFrom basis }`,
  );
  expect(it).toMatchObject({
    state: 'SCORED',
    level: 1,
    returnCount: 0,
    reworkCount: 1,
    ownerRole: '社区网格长',
    dueAt: null,
  });
  expect(it.number).toMatch(/^2026-\d{3}$/);
  expect(it.scores.map((score: { side: string; score: number }) => [score.side, score.score])).toEqual([
    ['DEPARTMENT', 3],
    ['OWNERS', 5],
    ['TERRITORY', 4],
  ]);
  expect(it.parties.find(({ role }: { role: string }) => role === 'SUPPORT').arrivedAt).not.toBeNull();
  expect(it.dispatches).toEqual([
    {
      leadName: '综合执法队',
      acknowledgedLate: false,
      arrivedLate: false,
      handledLate: false,
      endedAs: 'CONFIRMED',
    },
  ]);
  let state: string | null = null;
  for (const step of it.history) {
    expect(step.fromState).toBe(state);
    state = step.toState;
  }
  expect(state).toBe('SCORED');
  expect(it.history.map((step: { act: string }) => step.act)).toEqual(
    [
      'draftWhistle approveWhistle blowWhistle dispatchWhistle acknowledgeWhistle reportIn reportIn handleWhistle',
      'completeWhistle sendBackWhistle completeWhistle confirmWhistle scoreWhistle scoreWhistle scoreWhistle',
    ].flatMap((line) => line.split(' ')),
  );
});

test('M11: an emergency is blown first, runs round the clock, and is not confirmed before it is approved', async () => {
  // A Saturday night.
  yard.clock.now = new Date('2026-09-05T15:00:00Z');
  const whistleId = await drafted(yard, { type: 'EMERGENCY' });
  await done(yard, 'residents', 'blowWhistle', { whistleId });
  expect((await read(yard, 'residents', whistleId, 'dueAt')).dueAt).toBe('2026-09-05T15:30:00.000Z');
  await go(yard, whistleId, 'BLOWN', 'HANDLED');
  expect((await tried('residents', 'confirmWhistle', { whistleId })).codes).toEqual(['WHISTLE_UNAPPROVED']);
  await done(yard, 'party', 'approveWhistle', { whistleId, note: '情况属实，补批' });
  await done(yard, 'residents', 'confirmWhistle', { whistleId });
});

describe('M11: “not mine”', () => {
  test('is never ownerless: the lead stays until the next dispatch, and both stand in the history', async () => {
    const whistleId = await whistleAt(yard, 'ACKNOWLEDGED');
    await done(yard, 'enforcement', 'returnWhistle', {
      whistleId,
      reason: '属消防职责',
      suggestedLeadId: yard.ids.fire,
    });
    const fields =
      'state lead { id } dueAt dispatches { leadName returnReason suggested { id } endedAs } history { note }';
    const returned = await read(yard, 'residents', whistleId, fields);
    expect(returned).toMatchObject({ state: 'RETURNED', lead: { id: yard.ids.enforcement } });
    expect(returned.dispatches[0]).toMatchObject({
      returnReason: '属消防职责',
      suggested: { id: yard.ids.fire },
      endedAs: 'RETURNED',
    });
    await done(yard, 'subdistrict', 'dispatchWhistle', { whistleId, leadId: yard.ids.fire });
    const again = await read(yard, 'residents', whistleId, fields);
    expect(again).toMatchObject({ state: 'DISPATCHED', lead: { id: yard.ids.fire } });
    expect(again.dispatches.map((it: { leadName: string }) => it.leadName)).toEqual([
      '综合执法队',
      '消防救援站',
    ]);
    expect(again.history.at(-1).note).toBe('综合执法队 → 消防救援站');
    expect(
      await rowsIn(yard, `SELECT 1 FROM whistle_parties WHERE whistle_id = $1 AND organization_id = $2`, [
        whistleId,
        yard.ids.enforcement,
      ]),
    ).toEqual([]);
  });
  test('WHISTLE_INSISTED: sent back to the same lead with a reason, it is not returned again', async () => {
    const whistleId = await whistleAt(yard, 'RETURNED');
    const same = { whistleId, leadId: yard.ids.enforcement };
    expect((await tried('subdistrict', 'dispatchWhistle', same)).paths).toEqual([['input', 'note']]);
    await done(yard, 'subdistrict', 'dispatchWhistle', { ...same, note: '权责清单第八项' });
    expect((await tried('enforcement', 'returnWhistle', { whistleId, reason: '还是不是' })).codes).toEqual([
      'WHISTLE_INSISTED',
    ]);
  });
});

describe('M12: clocks that pass', () => {
  const fields =
    'state level lead { id } dispatcher { id } dueAt lapseExplained history { act organizationName toState level }';
  test('M12: the level’s target dispatches next, at the next level, while the lead stays; at the last it lapses, explained', async () => {
    const whistleId = await whistleAt(yard, 'DISPATCHED');
    // Tuesday: to acknowledge until Wednesday 24:00.
    yard.clock.now = new Date('2026-09-02T15:59:59Z');
    await yard.service.runDue();
    expect((await read(yard, 'residents', whistleId, 'state')).state).toBe('DISPATCHED');
    yard.clock.now = new Date('2026-09-02T16:00:00Z');
    await yard.service.runDue();
    const second = await read(yard, 'residents', whistleId, fields);
    expect(second).toMatchObject({
      state: 'ESCALATED',
      level: 2,
      lead: { id: yard.ids.enforcement },
      dispatcher: { id: yard.ids.housing },
      lapseExplained: null,
    });
    // Only the target dispatches now.
    expect((await tried('subdistrict', 'dispatchWhistle', { whistleId, ...called(yard) })).thrown).toBe(
      'FORBIDDEN',
    );
    await done(yard, 'housing', 'dispatchWhistle', { whistleId, ...called(yard) });
    await done(yard, 'enforcement', 'acknowledgeWhistle', { whistleId });
    later(10);
    await yard.service.runDue();
    const third = await read(yard, 'residents', whistleId, fields);
    expect(third).toMatchObject({ state: 'ESCALATED', level: 3, dispatcher: { id: yard.ids.bureau } });
    later(20);
    await yard.service.runDue();
    const lapsed = await read(yard, 'residents', whistleId, fields);
    expect(lapsed).toMatchObject({
      state: 'LAPSED',
      level: 3,
      lead: { id: yard.ids.enforcement },
      dueAt: null,
      lapseExplained: '第 3 级（最高一级）期限已过，派单单位未派单；此前各级均已升级',
    });
    expect(lapsed.history.filter((it: { act: string }) => it.act === 'deadline')).toEqual([
      { act: 'deadline', organizationName: null, toState: 'ESCALATED', level: 2 },
      { act: 'deadline', organizationName: null, toState: 'ESCALATED', level: 3 },
      { act: 'deadline', organizationName: null, toState: 'LAPSED', level: 3 },
    ]);
    const [dispatches] = await rowsIn<{ late: boolean[] }>(
      yard,
      `SELECT array_agg(coalesce(acknowledged_at, ended_at) >= acknowledge_due_at ORDER BY ordinal) AS late
       FROM whistle_dispatches WHERE whistle_id = $1`,
      [whistleId],
    );
    expect(dispatches!.late).toEqual([true, false]);
  });
  test.each(['BLOWN', 'RETURNED', 'ACKNOWLEDGED', 'ARRIVED', 'HANDLING'] as const)(
    'M11: nobody is waited for without end: %s escalates, too, and runs once',
    async (state) => {
      const whistleId = await whistleAt(yard, state);
      later(10);
      await Promise.all([yard.service.runDue(), yard.service.runDue()]);
      await yard.service.runDue();
      const it = await read(yard, 'residents', whistleId, 'state level history { act }');
      expect(it).toMatchObject({ state: 'ESCALATED', level: 2 });
      expect(it.history.filter(({ act }: { act: string }) => act === 'deadline')).toHaveLength(1);
    },
  );
  test('M11: what was done in time is left alone, though the sweep comes long after', async () => {
    const whistleId = await whistleAt(yard, 'HANDLED');
    later(100);
    await yard.service.runDue();
    expect((await read(yard, 'residents', whistleId, 'state level')).state).toBe('HANDLED');
  });
  test('M11: the window for the scores ends with what has been scored', async () => {
    const whistleId = await whistleAt(yard, 'CONFIRMED');
    await done(yard, 'residents', 'scoreWhistle', { whistleId, score: 2 });
    expect((await read(yard, 'residents', whistleId, 'scoreUntil')).scoreUntil).toBe(
      '2026-09-08T16:00:00.000Z',
    );
    later(10);
    await yard.service.runDue();
    const it = await read(yard, 'police', whistleId, 'state scores { side score }');
    expect(it).toEqual({ state: 'SCORED', scores: [{ side: 'TERRITORY', score: 2 }] });
    expect((await tried('enforcement', 'scoreWhistle', { whistleId, score: 1 })).codes).toEqual([
      'WHISTLE_IS_SCORED',
    ]);
  });
  test('M12: where the target has ended, whoever dispatched goes on', async () => {
    const [{ id }] = (await rowsIn<{ id: string }>(
      yard,
      `SELECT id FROM directory_organizations WHERE id = $1`,
      [yard.ids.housing],
    )) as [{ id: string }];
    await rowsIn(yard, `UPDATE directory_organizations SET valid_to = '2026-09-02' WHERE id = $1`, [id]);
    const whistleId = await whistleAt(yard, 'BLOWN');
    later(10);
    await yard.service.runDue();
    await rowsIn(yard, 'UPDATE directory_organizations SET valid_to = NULL WHERE id = $1', [id]);
    expect(await read(yard, 'residents', whistleId, 'state level dispatcher { id }')).toEqual({
      state: 'ESCALATED',
      level: 2,
      dispatcher: { id: yard.ids.subdistrict },
    });
  });
});

describe('M11: what needs the table', () => {
  test('becomes a line of a draft; the action item issued from it, carried or not, links back', async () => {
    const whistleId = await whistleAt(yard, 'LAPSED');
    const meetingId = await draftMeeting(yard, '2026-10-13');
    const seenBefore = 'query($id: ID!) { jointMeeting(id: $id) { agendaVersion agenda { id } } }';
    const { agendaVersion, agenda: lines } = (await yard.ask(yard.as.party, seenBefore, { id: meetingId }))
      .data.jointMeeting;
    await done(yard, 'party', 'convertWhistle', { whistleId, meetingId, reason: '长期无人处理，须各方议定' });
    const items = lines.map((line: { id: string }) => ({ agendaItemId: line.id }));
    const ordered = await tried('party', 'reorderAgenda', { meetingId, version: agendaVersion, items });
    expect(ordered.codes).toEqual(['AGENDA_CHANGED']);
    const fields = 'state agendaItem { id title firstRaisedOn } actionItems { title } lapseExplained';
    const converted = await read(yard, 'residents', whistleId, fields);
    expect(converted).toMatchObject({
      state: 'CONVERTED',
      agendaItem: { title: '楼前绿地被圈占种菜', firstRaisedOn: '2026-09-01' },
      actionItems: [],
    });
    expect(converted.lapseExplained).toContain('第 3 级');
    // Nobody decides it at the first meeting: it is carried, and still known.
    const hold = async (id: string, day: string) => {
      await done(yard, 'party', 'sendNotice', { meetingId: id });
      yard.clock.now = new Date(`${day}T06:00:00Z`);
      await done(yard, 'party', 'startMeeting', { meetingId: id });
      const { data } = await yard.ask(
        yard.as.party,
        'query($id: ID!) { jointMeeting(id: $id) { seats { id } } }',
        { id },
      );
      await done(yard, 'party', 'recordAttendance', {
        meetingId: id,
        seats: data.jointMeeting.seats.map((seat: { id: string }) => ({
          seatId: seat.id,
          attendance: 'PRESENT',
        })),
      });
    };
    await hold(meetingId, '2026-10-13');
    await done(yard, 'party', 'deferAgendaItem', { agendaItemId: converted.agendaItem.id });
    await done(yard, 'party', 'closeMeeting', { meetingId });
    const next = await draftMeeting(yard, '2026-11-13');
    await hold(next, '2026-11-13');
    const agenda = await yard.ask(
      yard.as.party,
      'query($id: ID!) { jointMeeting(id: $id) { agenda { id carriedCount whistle { id } } } }',
      { id: next },
    );
    const line = agenda.data.jointMeeting.agenda.find(
      (it: { whistle: { id: string } | null }) => it.whistle?.id === whistleId,
    );
    expect(line.carriedCount).toBe(1);
    const { data } = await yard.ask(
      yard.as.party,
      'query($id: ID!) { jointMeeting(id: $id) { seats { id } } }',
      { id: next },
    );
    await done(yard, 'party', 'recordResolution', {
      agendaItemId: line.id,
      text: '由执法队清退',
      positions: data.jointMeeting.seats.map((seat: { id: string }) => ({
        seatId: seat.id,
        stance: 'AGREE',
      })),
    });
    await done(yard, 'party', 'issueActionItem', {
      agendaItemId: line.id,
      title: '清退绿地',
      leadId: yard.ids.enforcement,
      verifierId: yard.ids.residents,
      dueOn: '2026-12-31',
    });
    const linked = await read(yard, 'residents', whistleId, 'actionItems { title whistle { id } }');
    expect(linked.actionItems).toEqual([{ title: '清退绿地', whistle: { id: whistleId } }]);
  });
  test('WHISTLE_BODY_ELSEWHERE: only of the whistle’s own estate, and only by its convener', async () => {
    const { body } = await yard.mutate(yard.as.subdistrict, 'establishBody', 'body { id }', {
      name: '街道联席会议',
      divisionId: yard.divisions.town,
      convenerId: yard.ids.party,
      establishedOn: '2026-01-01',
      rules: { decision: 'CONSENSUS' },
      seats: [
        { role: 'a', organizationIds: [yard.ids.party] },
        { role: 'b', organizationIds: [yard.ids.seated] },
      ],
    });
    const meetingId = await draftMeeting({ ...yard, bodyId: body.id });
    const whistleId = await whistleAt(yard, 'BLOWN');
    const input = { whistleId, meetingId, reason: '须议定' };
    expect((await tried('party', 'convertWhistle', input)).codes).toEqual(['WHISTLE_BODY_ELSEWHERE']);
    expect((await tried('residents', 'convertWhistle', input)).thrown).toBe('FORBIDDEN');
  });
});
