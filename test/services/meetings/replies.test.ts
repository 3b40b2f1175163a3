import ICAL from 'ical.js';
import { attempt, audited } from './attempts';
import { meetingAt } from './brought-to';
import {
  addItem,
  agreed,
  anotherBody,
  convene,
  draft,
  layTable,
  must,
  type Party,
  type Table,
} from './table';

let table: Table;
beforeAll(async () => {
  table = await layTable();
});
afterAll(() => table.close());
beforeEach(async () => {
  table.clock.now = new Date('2026-09-01T01:00:00Z');
});

const MEETING = `query($id: ID!) { jointMeeting(id: $id) { state sequence invitation quorum { met explanation }
  availableActions { act allowed code }
  seats { role attendance suggestedAttendance reply { reply substitute reason sequence organizationName }
    replies { reply sequence } } } }`;

async function meeting(at: Table, id: string, who: Party = 'party') {
  const { data, errors } = await at.ask(at.as[who], MEETING, { id });
  expect(errors).toBeUndefined();
  return data.jointMeeting;
}
const seatOf = (it: { seats: { role: string }[] }, role: string) =>
  it.seats.find((seat) => seat.role === role) as Record<string, unknown>;
const reply = (at: Table, who: Party, meetingId: string, seat: string, more: object) =>
  attempt(at, at.as[who], 'respondToNotice', { meetingId, seatId: at.seats[seat], ...more });
/** Parsed by another library than the one that wrote it. */
function parsed(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  const [component] = calendar.getAllSubcomponents('vevent');
  const event = new ICAL.Event(component!);
  return {
    method: calendar.getFirstPropertyValue('method'),
    uid: event.uid,
    sequence: event.sequence,
    summary: event.summary,
    start: event.startDate.toJSDate().toISOString(),
    end: event.endDate.toJSDate().toISOString(),
    location: event.location,
    status: component!.getFirstPropertyValue('status'),
    organizer: component!.getFirstProperty('organizer')?.getParameter('cn'),
    attendees: component!
      .getAllProperties('attendee')
      .map((it) => `${it.getParameter('cn')} ${it.getParameter('partstat')}`),
  };
}

describe('M5: replies to the notice', () => {
  test('a seat accepts, declines or sends a substitute, changes its mind until the session, and all of it is kept', async () => {
    const at = await anotherBody(table);
    const { meetingId } = await meetingAt(at, 'NOTICED');
    expect((await reply(at, 'police', meetingId, 'police', { reply: 'ACCEPTED' })).codes).toEqual([]);
    const away = { reply: 'DECLINED', reason: '出警' };
    expect((await reply(at, 'police', meetingId, 'police', away)).codes).toEqual([]);
    const instead = { reply: 'SUBSTITUTE', substitute: '代班民警' };
    expect((await reply(at, 'company', meetingId, 'company', instead)).codes).toEqual([]);
    const noticed = await meeting(at, meetingId);
    expect(seatOf(noticed, 'police')).toEqual({
      role: 'police',
      attendance: null,
      suggestedAttendance: 'EXCUSED',
      reply: { ...away, substitute: null, sequence: 0, organizationName: '派出所' },
      replies: [
        { reply: 'ACCEPTED', sequence: 0 },
        { reply: 'DECLINED', sequence: 0 },
      ],
    });
    expect(seatOf(noticed, 'company')).toMatchObject({
      suggestedAttendance: 'SUBSTITUTE',
      reply: { reply: 'SUBSTITUTE', substitute: '代班民警' },
    });
    expect(seatOf(noticed, 'owners')).toMatchObject({ reply: null, suggestedAttendance: null, replies: [] });
    await must(at, 'startMeeting', { meetingId });
    expect((await reply(at, 'police', meetingId, 'police', { reply: 'ACCEPTED' })).codes).toEqual([
      'MEETING_IS_IN_SESSION',
    ]);
    const started = await meeting(at, meetingId);
    // A reply suggests and records nothing: the seat has no attendance until somebody says so.
    expect(seatOf(started, 'police')).toMatchObject({ attendance: null, suggestedAttendance: 'EXCUSED' });
  });

  test('NOT_SEAT_HOLDER: nobody answers for another seat, the convener neither, and availableActions says so', async () => {
    const at = await anotherBody(table);
    const { meetingId } = await meetingAt(at, 'NOTICED');
    for (const who of ['party', 'company', 'subdistrict', 'headquarters'] as const) {
      const tried = await reply(at, who, meetingId, 'police', { reply: 'ACCEPTED' });
      expect([who, tried.thrown]).toEqual([who, 'FORBIDDEN']);
      expect(tried.message).toContain('只有占席单位可以这样做');
    }
    expect((await audited(at, 'respondToNotice')).slice(-4)).toEqual(Array(4).fill('FORBIDDEN'));
    const shown = async (who: Party) =>
      (await meeting(at, meetingId, who)).availableActions.find(
        (it: { act: string }) => it.act === 'respondToNotice',
      );
    expect(await shown('police')).toEqual({ act: 'respondToNotice', allowed: true, code: null });
    expect(await shown('subdistrict')).toEqual({
      act: 'respondToNotice',
      allowed: false,
      code: 'NOT_SEAT_HOLDER',
    });
  });

  test('each organization of a joint seat may answer; for representatives the convener notes it', async () => {
    const at = await anotherBody(table, {
      seats: [
        { role: 'party', organizationIds: [table.ids.party] },
        { role: 'police', organizationIds: [table.ids.police, table.ids.fire], required: false },
        { role: 'owners', representatives: '业主代表', required: false },
      ],
    });
    const { meetingId } = await meetingAt(at, 'NOTICED');
    expect((await reply(at, 'fire', meetingId, 'police', { reply: 'ACCEPTED' })).codes).toEqual([]);
    expect((await reply(at, 'fire', meetingId, 'owners', { reply: 'ACCEPTED' })).thrown).toBe('FORBIDDEN');
    expect((await reply(at, 'party', meetingId, 'owners', { reply: 'ACCEPTED' })).codes).toEqual([]);
    const it = await meeting(at, meetingId);
    expect(seatOf(it, 'police')).toMatchObject({ reply: { organizationName: '消防救援站' } });
    expect(seatOf(it, 'owners')).toMatchObject({ reply: { organizationName: '社区党组织' } });
  });

  test('a meeting that is noticed anew asks anew: what was said to the earlier notice is history', async () => {
    const at = await anotherBody(table);
    const { meetingId } = await meetingAt(at, 'NOTICED');
    await reply(at, 'police', meetingId, 'police', { reply: 'ACCEPTED' });
    await must(at, 'postponeMeeting', { meetingId, reason: '大雨' });
    expect(seatOf(await meeting(at, meetingId), 'police').reply).toBeNull();
    await must(at, 'sendNotice', { meetingId, scheduledFor: '2026-09-17T06:00:00Z' });
    const again = await meeting(at, meetingId);
    expect(again.sequence).toBe(2);
    expect(seatOf(again, 'police')).toMatchObject({
      reply: null,
      suggestedAttendance: null,
      replies: [{ reply: 'ACCEPTED', sequence: 0 }],
    });
  });
});

describe('M5: the calendar invitation', () => {
  test('REQUEST, CANCEL, REQUEST: one UID, a higher SEQUENCE each time, read by another parser', async () => {
    const at = await anotherBody(table);
    const meetingId = await draft(at, '2026-09-10', { place: '党群服务中心；二楼' });
    expect(await meeting(at, meetingId)).toMatchObject({ invitation: null, sequence: null });
    await addItem(at, meetingId, '消防通道停车');
    await must(at, 'sendNotice', { meetingId });
    await reply(at, 'police', meetingId, 'police', { reply: 'DECLINED', reason: '出警' });
    await reply(at, 'company', meetingId, 'company', { reply: 'SUBSTITUTE', substitute: '副经理' });
    const first = parsed((await meeting(at, meetingId)).invitation);
    expect(first).toEqual({
      method: 'REQUEST',
      uid: `${meetingId}@lianxi`,
      sequence: 0,
      summary: '五方联席会议 2026-001',
      start: '2026-09-10T06:00:00.000Z',
      end: '2026-09-10T07:00:00.000Z',
      location: '党群服务中心；二楼',
      status: 'CONFIRMED',
      organizer: '社区党组织',
      attendees: [
        'party（社区党组织） NEEDS-ACTION',
        'residents（居民委员会） NEEDS-ACTION',
        'owners（业主委员会） NEEDS-ACTION',
        'company（嘉德物业） DELEGATED',
        'police（派出所） DECLINED',
      ],
    });
    await must(at, 'postponeMeeting', { meetingId, reason: '大雨' });
    const off = parsed((await meeting(at, meetingId)).invitation);
    expect(off).toMatchObject({ method: 'CANCEL', uid: first.uid, sequence: 1, status: 'CANCELLED' });
    await must(at, 'sendNotice', { meetingId, scheduledFor: '2026-09-17T08:00:00Z' });
    const again = parsed((await meeting(at, meetingId)).invitation);
    expect(again).toMatchObject({
      method: 'REQUEST',
      uid: first.uid,
      sequence: 2,
      start: '2026-09-17T08:00:00.000Z',
    });
    await must(at, 'cancelMeeting', { meetingId, reason: '停电' });
    expect(parsed((await meeting(at, meetingId)).invitation)).toMatchObject({
      method: 'CANCEL',
      uid: first.uid,
      sequence: 3,
    });
  });

  test('lists and numbers what stands: nothing that was merged or withdrawn in the draft; the minutes likewise', async () => {
    const at = await anotherBody(table);
    const meetingId = await draft(at, '2026-09-10');
    const titles = ['消防通道停车', '北门停车', '路灯', '门禁'];
    const [fire, north, lamps, gate] = (await Promise.all(
      titles.map((title) => addItem(at, meetingId, title, 'DISCUSS')),
    )) as [string, string, string, string];
    await must(at, 'mergeAgendaItems', { intoId: fire, fromIds: [north] });
    await must(at, 'withdrawAgendaItem', { agendaItemId: lamps, reason: '已修好' });
    const agenda = async () => {
      const query = 'query($id: ID!) { jointMeeting(id: $id) { minutesTotal agenda { id outline title } } }';
      const { data } = await at.ask(at.as.party, query, { id: meetingId });
      return data.jointMeeting.agenda as { id: string; outline: string | null; title: string }[];
    };
    // Only what stands is ordered; the rest follows.
    const standing = (await agenda()).filter(({ outline }) => outline !== null).map(({ id }) => id);
    const items = [gate, ...standing.filter((id) => id !== gate && id !== fire)].map((agendaItemId) => ({
      agendaItemId,
    }));
    const { data } = await at.ask(
      at.as.party,
      'query($id: ID!) { jointMeeting(id: $id) { agendaVersion } }',
      { id: meetingId },
    );
    items[0] = { ...items[0]!, ...{ children: [{ agendaItemId: fire }] } };
    await must(at, 'reorderAgenda', { meetingId, version: data.jointMeeting.agendaVersion, items });
    const outline = new Map((await agenda()).map((line) => [line.id, line.outline]));
    expect([gate, fire, north, lamps].map((id) => outline.get(id))).toEqual(['1', '1.1', null, null]);

    await convene(at, meetingId);
    const { invitation } = await meeting(at, meetingId);
    const text = (invitation as string).replaceAll('\r\n ', '');
    expect(text).toContain('DESCRIPTION:1 门禁\\n1.1 消防通道停车\\n2 ');
    expect(text).not.toMatch(/北门停车|路灯/);

    await must(at, 'closeMeeting', { meetingId });
    const { minutes } = await at.mutate(
      at.as.party,
      'draftMinutes',
      'minutes { content { agenda { position title } } }',
      { meetingId },
    );
    const recorded = minutes.content.agenda as { position: number; title: string }[];
    expect(recorded.map(({ position }) => position)).toEqual(recorded.map((_, i) => i + 1));
    expect(recorded.slice(0, 2).map(({ title }) => title)).toEqual(['门禁', '消防通道停车']);
    expect(recorded.map(({ title }) => title)).not.toEqual(expect.arrayContaining(['北门停车']));
    expect(recorded.length).toBe(standing.length);
  });

  test('what was never noticed and is called off sends nothing', async () => {
    const at = await anotherBody(table);
    const { meetingId } = await meetingAt(at, 'CANCELLED');
    expect(await meeting(at, meetingId)).toMatchObject({ invitation: null, sequence: null });
  });

  test('lines longer than 75 octets are folded, and no address of a person is in it', async () => {
    const at = await anotherBody(table);
    const meetingId = await draft(at, '2026-09-10');
    await addItem(at, meetingId, '停车'.repeat(60));
    await must(at, 'sendNotice', { meetingId });
    const { invitation } = await meeting(at, meetingId);
    const lines = (invitation as string).split('\r\n');
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
    const addresses = invitation.replaceAll('\r\n ', '').match(/mailto:[^\r\n]+/gi)!;
    expect(addresses.length).toBeGreaterThan(4);
    for (const address of addresses) expect(address).toMatch(/@lianxi\.invalid$/);
  });
});

describe('M6: attendance', () => {
  test('the record counts held meetings seat by seat, between two days', async () => {
    const at = await anotherBody(table);
    for (const [day, present] of [
      ['2026-09-10', ['party', 'residents', 'owners', 'company', 'police']],
      ['2026-10-15', ['party', 'residents', 'owners']],
      ['2026-11-12', ['party', 'residents', 'owners', 'company']],
    ] as const) {
      const meetingId = await draft(at, day);
      await convene(at, meetingId, present, day);
      if (day === '2026-10-15') {
        await must(at, 'recordAttendance', {
          meetingId,
          seats: [
            { seatId: at.seats.company, attendance: 'SUBSTITUTE', substitute: '副经理' },
            { seatId: at.seats.owners, attendance: 'LATE' },
          ],
        });
      }
      await must(at, 'closeMeeting', { meetingId });
    }
    const record = async (from: string, to: string) => {
      const { data } = await at.ask(
        at.as.police,
        `query($id: ID!) { jointBody(id: $id) { attendance(from: "${from}", to: "${to}") {
          role holder held present late substitute excused absent } } }`,
        { id: at.bodyId },
      );
      return data.jointBody.attendance;
    };
    const none = { present: 0, late: 0, substitute: 0, excused: 0, absent: 0 };
    expect(await record('2026-09-01', '2026-12-31')).toEqual([
      { role: 'party', holder: '社区党组织', held: 3, ...none, present: 3 },
      { role: 'residents', holder: '居民委员会', held: 3, ...none, present: 3 },
      { role: 'owners', holder: '业主委员会', held: 3, ...none, present: 2, late: 1 },
      { role: 'company', holder: '嘉德物业', held: 3, ...none, present: 2, substitute: 1 },
      { role: 'police', holder: '派出所', held: 3, ...none, present: 1, absent: 2 },
    ]);
    expect(await record('2026-10-15', '2026-10-15')).toHaveLength(5);
    expect(await record('2026-10-16', '2026-11-11')).toEqual([]);
  });

  test('the quorum is explained before anybody is recorded, live, and after the close', async () => {
    const at = await anotherBody(table);
    const { meetingId, line } = await meetingAt(at, 'NOTICED');
    const quorum = async () => (await meeting(at, meetingId)).quorum;
    expect(await quorum()).toMatchObject({ met: false });
    expect((await quorum()).explanation).toContain('尚未记录');
    await must(at, 'startMeeting', { meetingId });
    const record = (seat: string, attendance: string) =>
      must(at, 'recordAttendance', { meetingId, seats: [{ seatId: at.seats[seat], attendance }] });
    for (const seat of ['residents', 'owners', 'company']) await record(seat, 'PRESENT');
    // Three of five are there, and the required one is not.
    expect(await quorum()).toMatchObject({ met: false });
    await record('party', 'PRESENT');
    expect(await quorum()).toMatchObject({ met: true });
    await record('police', 'ABSENT');
    await must(at, 'deferAgendaItem', { agendaItemId: line });
    await must(at, 'closeMeeting', { meetingId });
    expect(await quorum()).toMatchObject({ met: true });
  });

  test('a required party that stays away: DECIDE is barred QUORUM_NOT_MET, the meeting closes with notes only', async () => {
    const at = await anotherBody(table);
    const meetingId = await draft(at, '2026-09-10');
    const line = await addItem(at, meetingId, '停车');
    await convene(at, meetingId, ['residents', 'owners', 'company', 'police']);
    const tried = await at.mutate(at.as.party, 'recordResolution', 'resolution { id }', {
      agendaItemId: line,
      text: '决议',
      positions: agreed(at, ['residents', 'owners', 'company', 'police']),
    });
    expect(tried.userErrors.map((e: { code: string }) => e.code)).toEqual(['QUORUM_NOT_MET']);
    await must(at, 'closeMeeting', { meetingId });
    const { data } = await at.ask(at.as.party, 'query($id: ID!) { jointMeeting(id: $id) { inquorate } }', {
      id: meetingId,
    });
    expect(data.jointMeeting.inquorate).toBe(true);
  });

  test('a vacant required seat is reported and bars nothing', async () => {
    const at = await anotherBody(table, {
      seats: [
        { role: 'party', organizationIds: [table.ids.party] },
        { role: 'residents', organizationIds: [table.ids.residents] },
        { role: 'owners', required: true },
      ],
    });
    const meetingId = await draft(at, '2026-09-10');
    const line = await addItem(at, meetingId, '停车');
    await must(at, 'sendNotice', { meetingId });
    at.clock.now = new Date('2026-09-10T06:00:00Z');
    await must(at, 'startMeeting', { meetingId });
    await must(at, 'recordAttendance', {
      meetingId,
      seats: ['party', 'residents'].map((seat) => ({ seatId: at.seats[seat], attendance: 'PRESENT' })),
    });
    expect((await meeting(at, meetingId)).quorum.explanation).toContain('必到席位空缺：owners，不影响决定');
    const decided = await at.mutate(at.as.party, 'recordResolution', 'resolution { id }', {
      agendaItemId: line,
      text: '决议',
      positions: agreed(at, ['party', 'residents']),
    });
    expect(decided.userErrors).toEqual([]);
  });
});
