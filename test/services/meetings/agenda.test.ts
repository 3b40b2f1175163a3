import { bodyAbove } from './around-cases';
import { agendaOf, attempt, codes, rowsOf } from './attempts';
import {
  addItem,
  agreed,
  anotherBody,
  convene,
  draft,
  issue,
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
beforeEach(() => {
  table.clock.now = new Date('2026-09-01T01:00:00Z');
});

const LINES = `query($id: ID!) { jointMeeting(id: $id) { agendaVersion minutesTotal agenda {
  id title kind outline version position minutesAllotted parent { title } children { title } categories { code zh }
  whyCarried { cause explanation meeting { number } } trail { id meeting { number } }
  forwardedTo { state toBodyName outcome toBody { id } line { title state } }
  forwardedFrom { title reason fromBodyName fromBody { id } from { title } } } } }`;

async function read(at: Table, id: string, who: Party = 'party') {
  const { data, errors } = await at.ask(at.as[who], LINES, { id });
  expect(errors).toBeUndefined();
  return data.jointMeeting;
}
const line = (meeting: { agenda: { title: string }[] }, title: string) =>
  meeting.agenda.find((it) => it.title.startsWith(title)) as unknown as Record<string, unknown> & {
    id: string;
  };
const edit = (at: Table, agendaItemId: string, input: object) =>
  at.mutate(at.as.party, 'editAgendaItem', 'agendaItem { title version minutesAllotted }', {
    agendaItemId,
    version: 1,
    title: '消防通道停车',
    expectedOutcome: 'DECIDE',
    ...input,
  });

describe('M3: the agenda as a tree', () => {
  test('a new order, in levels, numbered as people read it; later lines come behind it', async () => {
    const at = await anotherBody(table);
    const meetingId = await draft(at, '2026-09-10');
    const [parking, lanes, sheds] = [
      await addItem(at, meetingId, '停车'),
      await addItem(at, meetingId, '消防通道'),
      await addItem(at, meetingId, '车棚'),
    ];
    const before = await read(at, meetingId);
    const standing = before.agenda[0].id;
    const { meeting, userErrors } = await at.mutate(
      at.as.party,
      'reorderAgenda',
      'meeting { agendaVersion agenda { title outline } }',
      {
        meetingId,
        version: before.agendaVersion,
        items: [
          { agendaItemId: parking, children: [{ agendaItemId: sheds }, { agendaItemId: lanes }] },
          { agendaItemId: standing },
        ],
      },
    );
    expect(userErrors).toEqual([]);
    const shown = (it: { agenda: { title: string; outline: string }[] }) =>
      it.agenda.map(({ outline, title }) => `${outline} ${title}`);
    expect(shown(meeting)).toEqual(['1 停车', '1.1 车棚', '1.2 消防通道', '2 确认上次会议纪要']);
    expect(meeting.agendaVersion).toBe(before.agendaVersion + 1);
    await addItem(at, meetingId, '路灯');
    const after = await read(at, meetingId);
    expect(shown(after).at(-1)).toBe('3 路灯');
    expect(line(after, '车棚')).toMatchObject({ parent: { title: '停车' }, children: [] });
    expect(line(after, '停车').children).toEqual([{ title: '车棚' }, { title: '消防通道' }]);
  });

  test('AGENDA_CHANGED: two secretaries order at once, one is done, the other gets what stands', async () => {
    const at = await anotherBody(table);
    const meetingId = await draft(at, '2026-09-10');
    const added = await addItem(at, meetingId, '停车');
    const { agendaVersion: version, agenda } = await read(at, meetingId);
    const standing = agenda[0].id;
    const orders = [
      [added, standing],
      [standing, added],
    ];
    const tried = await Promise.all(
      orders.map((ids) =>
        at.mutate(at.as.party, 'reorderAgenda', 'meeting { agendaVersion agenda { id } }', {
          meetingId,
          version,
          items: ids.map((agendaItemId) => ({ agendaItemId })),
        }),
      ),
    );
    expect(tried.map(codes).sort()).toEqual([[], ['AGENDA_CHANGED']]);
    // Both show the same agenda: the one that was done, and the one that stands.
    expect(tried[0]!.meeting).toEqual(tried[1]!.meeting);
    expect(tried[0]!.meeting.agendaVersion).toBe(version + 1);
  });

  test('AGENDA_CHANGED: two secretaries edit one line at once; the stale one gets both texts back and nothing is lost', async () => {
    const at = await anotherBody(table);
    const meetingId = await draft(at, '2026-09-10');
    const id = await addItem(at, meetingId, '停车');
    const tried = await Promise.all(
      ['甲写的题目', '乙写的题目'].map((title) => edit(at, id, { title, minutesAllotted: 20 })),
    );
    const stale = tried.find((it) => it.userErrors.length > 0)!;
    const done = tried.find((it) => it.userErrors.length === 0)!;
    expect(done.agendaItem).toMatchObject({ version: 2, minutesAllotted: 20 });
    expect(codes(stale)).toEqual(['AGENDA_CHANGED']);
    expect(stale.agendaItem).toEqual(done.agendaItem);
    const yours = done.agendaItem.title.startsWith('甲') ? '乙写的题目' : '甲写的题目';
    const answer = await attempt(at, at.as.party, 'editAgendaItem', {
      agendaItemId: id,
      version: 1,
      title: yours,
      expectedOutcome: 'DECIDE',
    });
    const [{ message }] = answer.answer.data.it.userErrors;
    expect(message).toContain(done.agendaItem.title);
    expect(message).toContain(yours);
    const kept = await rowsOf<{ title: string }>(at, 'SELECT title FROM agenda_items WHERE id = $1', [id]);
    expect(kept).toEqual([{ title: done.agendaItem.title }]);
  });

  test('a refusal of a stale edit shows the line to nobody who may not see it', async () => {
    const at = await anotherBody(table);
    const id = await addItem(at, await draft(at, '2026-09-10'), '停车');
    const tried = await at.ask(
      at.as.stranger,
      `mutation($input: EditAgendaItemInput!) { it: editAgendaItem(input: $input) { agendaItem { id } userErrors { code } } }`,
      {
        input: {
          idempotencyKey: `stale-${id}`,
          agendaItemId: id,
          version: 9,
          title: '停车',
          expectedOutcome: 'DECIDE',
        },
      },
    );
    expect(tried.data.it).toEqual({ agendaItem: null, userErrors: [{ code: 'AGENDA_ITEM_UNKNOWN' }] });
  });

  test('minutes are summed, and what is added in session is late', async () => {
    const at = await anotherBody(table);
    const meetingId = await draft(at, '2026-09-10');
    await edit(at, await addItem(at, meetingId, '停车'), { minutesAllotted: 20 });
    await edit(at, await addItem(at, meetingId, '路灯'), { minutesAllotted: 15 });
    expect((await read(at, meetingId)).minutesTotal).toBe(35);
    await convene(at, meetingId);
    await addItem(at, meetingId, '污水外溢', 'DISCUSS');
    expect((await agendaOf(at, meetingId)).map((it) => it.lateAdded)).toEqual([false, false, false, true]);
  });
});

describe('M4: categories, and why a matter was carried', () => {
  test('categories come from the catalogue, and stay with the matter when it is carried', async () => {
    const at = await anotherBody(table);
    const { data } = await at.ask(at.as.stranger, '{ agendaCategories { code zh en } }');
    expect(data.agendaCategories.map((it: { code: string; zh: string }) => `${it.code} ${it.zh}`)).toEqual([
      'KEY 重点',
      'LEGACY 历史遗留',
      'HOT 热点',
      'URGENT 急事',
      'KEY_SMALL 关键小事',
    ]);
    const first = await draft(at, '2026-09-10');
    const id = await addItem(at, first, '停车');
    expect(codes(await edit(at, id, { categories: ['HOT', 'LEGACY'] }))).toEqual([]);
    expect(codes(await edit(at, id, { version: 2, categories: ['LEGACY', 'KEY'] }))).toEqual([]);
    await convene(at, first, undefined, '2026-09-10');
    await must(at, 'deferAgendaItem', { agendaItemId: id });
    await must(at, 'closeMeeting', { meetingId: first });
    const next = await draft(at, '2026-10-15');
    expect(line(await read(at, next), '消防通道停车').categories).toEqual([
      { code: 'KEY', zh: '重点' },
      { code: 'LEGACY', zh: '历史遗留' },
    ]);
  });

  test('whyCarried names the meeting and the cause, and the trail leads through all of them', async () => {
    const at = await anotherBody(table);
    const first = await draft(at, '2026-09-10');
    const [deferred, forgotten, undecided] = [
      await addItem(at, first, '停车'),
      await addItem(at, first, '路灯', 'DISCUSS'),
      await addItem(at, first, '电梯'),
    ];
    const source = await addItem(at, first, '占道', 'DISCUSS');
    await convene(at, first, undefined, '2026-09-10');
    await must(at, 'deferAgendaItem', { agendaItemId: deferred });
    await must(at, 'discussAgendaItem', { agendaItemId: undecided });
    await issue(at, source, { title: '清理占道', dueOn: '2026-09-20' });
    await must(at, 'discussAgendaItem', { agendaItemId: source });
    // The required party has left: without a quorum the meeting closes over what is undecided.
    await must(at, 'recordAttendance', {
      meetingId: first,
      seats: [{ seatId: at.seats.party, attendance: 'ABSENT' }],
    });
    await must(at, 'closeMeeting', { meetingId: first });
    const second = await draft(at, '2026-10-15');
    const carried = await read(at, second);
    const why = (title: string) => line(carried, title).whyCarried as { cause: string; explanation: string };
    expect(why('停车')).toMatchObject({ cause: 'DEFERRED', meeting: { number: '2026-001' } });
    expect(why('路灯').cause).toBe('NOT_DISCUSSED');
    expect(why('电梯').cause).toBe('NOT_DECIDED');
    expect(why('停车').explanation).toBe('第2026-001次会议推迟，已结转1次，首次提出于2026-09-01');
    expect(line(carried, '清理占道').whyCarried).toBeNull();
    expect(line(carried, '确认上次会议纪要').whyCarried).toBeNull();
    await must(at, 'cancelMeeting', { meetingId: second, reason: '停电' });
    const third = await draft(at, '2026-10-22');
    expect(line(await read(at, third), '停车')).toMatchObject({
      whyCarried: { cause: 'NOT_HELD', meeting: { number: '2026-002' } },
      trail: [
        { id: deferred, meeting: { number: '2026-001' } },
        { meeting: { number: '2026-002' } },
        { meeting: { number: '2026-003' } },
      ],
    });
    expect(forgotten).toBeTruthy();
    await convene(at, third, undefined, '2026-10-22');
    for (const it of (await agendaOf(at, third)).filter((row) => /停车|电梯/.test(row.title)))
      await must(at, 'deferAgendaItem', { agendaItemId: it.id });
    await must(at, 'closeMeeting', { meetingId: third });
    const fourth = await read(at, await draft(at, '2026-11-12'));
    expect(line(fourth, '清理占道')).toMatchObject({
      whyCarried: { cause: 'OVERDUE', meeting: { number: '2026-003' } },
    });
  });

  test('the third carry lands at the subdistrict: escalations, once per matter, until it is dealt with', async () => {
    const at = await anotherBody(table);
    const escalated = async (who: Party = 'subdistrict') => {
      const { data } = await at.ask(
        at.as[who],
        '{ escalations(first: 100) { totalCount edges { node { title carriedCount escalatedOn meeting { body { id } } } } } }',
      );
      return data.escalations.edges
        .map((edge: { node: { meeting: { body: { id: string } } } }) => edge.node)
        .filter((node: { meeting: { body: { id: string } } }) => node.meeting.body.id === at.bodyId);
    };
    let meetingId = await draft(at, '2026-09-10');
    await addItem(at, meetingId, '停车');
    for (const [held, next] of [
      ['2026-09-10', '2026-10-15'],
      ['2026-10-15', '2026-11-12'],
      ['2026-11-12', '2026-12-10'],
    ] as const) {
      expect(await escalated()).toEqual([]);
      await convene(at, meetingId, undefined, held);
      const waiting = (await agendaOf(at, meetingId)).find(({ title }) => title === '停车')!;
      await must(at, 'deferAgendaItem', { agendaItemId: waiting.id });
      await must(at, 'closeMeeting', { meetingId });
      meetingId = await draft(at, next);
    }
    expect(await escalated()).toMatchObject([{ title: '停车', carriedCount: 3, escalatedOn: '2026-11-12' }]);
    // Nobody but those who govern the place has such a list, though others see the matter.
    expect(await escalated('police')).toEqual([]);
    expect(await escalated('headquarters')).toEqual([]);
    await convene(at, meetingId, undefined, '2026-12-10');
    const waiting = (await agendaOf(at, meetingId)).find(({ title }) => title === '停车')!;
    await at.mutate(at.as.party, 'recordResolution', 'resolution { id }', {
      agendaItemId: waiting.id,
      text: '划线',
      positions: agreed(at),
    });
    expect(await escalated()).toEqual([]);
  });
});

describe('M3: a matter forwarded to a higher body', () => {
  test('both ends show each other, each as far as one may see it, and the decision above is shown below', async () => {
    const at = await anotherBody(table);
    const above = await bodyAbove(table);
    const { data } = await at.ask(
      at.as.party,
      'query($id: ID!) { jointBody(id: $id) { higherBodies { id name } } }',
      { id: at.bodyId },
    );
    expect(data.jointBody.higherBodies).toContainEqual({ id: above.bodyId, name: '街道联席会议' });
    const meetingId = await draft(at, '2026-09-10');
    const id = await addItem(at, meetingId, '电梯');
    await must(at, 'forwardAgendaItem', { agendaItemId: id, bodyId: above.bodyId, reason: '需街道统筹资金' });
    const forward = async (who: Party = 'party') =>
      (line(await read(at, meetingId, who), '电梯').forwardedTo as Record<string, unknown>[])[0];
    expect(await forward()).toEqual({
      state: 'WAITING',
      toBodyName: '街道联席会议',
      outcome: null,
      toBody: null,
      line: null,
    });

    const taken = await draft(above, '2026-09-15');
    // The subdistrict governs the estate: it sees both ends.
    expect(line(await read(above, taken), '电梯（五方联席会议上报）')).toMatchObject({
      kind: 'FORWARDED',
      forwardedFrom: {
        title: '电梯',
        reason: '需街道统筹资金',
        fromBodyName: '五方联席会议',
        fromBody: { id: at.bodyId },
        from: { title: '电梯' },
      },
    });
    // The fire service sits above and not below: of the lower end it learns the names alone.
    expect(line(await read(above, taken, 'fire'), '电梯').forwardedFrom).toMatchObject({
      fromBodyName: '五方联席会议',
      fromBody: null,
      from: null,
    });
    expect(await forward()).toMatchObject({ state: 'ON_AGENDA', toBody: null, line: null });
    expect(await forward('subdistrict')).toMatchObject({
      toBody: { id: above.bodyId },
      line: { state: 'ACCEPTED' },
    });

    await must(above, 'sendNotice', { meetingId: taken });
    above.clock.now = new Date('2026-09-15T06:00:00Z');
    await must(above, 'startMeeting', { meetingId: taken });
    await must(above, 'recordAttendance', {
      meetingId: taken,
      seats: Object.values(above.seats).map((seatId) => ({ seatId, attendance: 'PRESENT' })),
    });
    const { userErrors } = await above.mutate(above.as.party, 'recordResolution', 'resolution { id }', {
      agendaItemId: line(await read(above, taken), '电梯').id,
      text: '街道承担一半。',
      positions: Object.values(above.seats).map((seatId) => ({ seatId, stance: 'AGREE' })),
    });
    expect(userErrors).toEqual([]);
    expect(await forward()).toMatchObject({
      state: 'DECIDED',
      outcome: '2026-001 街道承担一半。',
      toBody: null,
      line: null,
    });
    // Decided, it may be handed up anew.
    await must(at, 'forwardAgendaItem', { agendaItemId: id, bodyId: above.bodyId, reason: '资金仍不足' });
  });

  test('a forward is taken up once, and stands again where the draft that took it was cancelled', async () => {
    const at = await anotherBody(table);
    const above = await bodyAbove(table);
    const id = await addItem(at, await draft(at, '2026-09-10'), '管网');
    await must(at, 'forwardAgendaItem', { agendaItemId: id, bodyId: above.bodyId, reason: '跨社区' });
    const [one, two] = await Promise.all([draft(above, '2026-09-15'), draft(above, '2026-09-22')]);
    const on = async (meetingId: string) =>
      (await agendaOf(above, meetingId)).filter(({ title }) => title.startsWith('管网')).length;
    const counts = [await on(one!), await on(two!)];
    expect(counts.sort()).toEqual([0, 1]);
    for (const meetingId of [one!, two!]) await must(above, 'cancelMeeting', { meetingId, reason: '雨' });
    const again = await draft(above, '2026-09-29');
    expect(line(await read(above, again), '管网')).toMatchObject({
      kind: 'CARRIED',
      forwardedFrom: { title: '管网' },
      whyCarried: { cause: 'NOT_HELD' },
    });
  });
});
