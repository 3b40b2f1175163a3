import { randomUUID } from 'node:crypto';
import { agendaOf, attempt, rowsOf } from './attempts';
import { dissatisfied, itemAt } from './brought-to';
import { effortAt, resolved } from './effort-cases';
import { recorded } from './intake-cases';
import {
  addItem,
  anotherBody,
  convene,
  draft,
  layTable,
  must,
  type Party,
  resident,
  SEATED,
  type Table,
} from './table';

let table: Table;
beforeAll(async () => {
  table = await layTable();
});
afterAll(() => table.close());
afterEach(() => {
  table.clock.now = new Date('2026-09-01T01:00:00Z');
});

test('M1: a body that has nothing left at its table ends on a day, and asks for no meetings from then on', async () => {
  const it = await anotherBody(table, { minPerMonth: 1 });
  const { body, userErrors } = await it.mutate(it.as.party, 'endBody', 'body { endedOn endReason }', {
    bodyId: it.bodyId,
    on: '2026-11-01',
    reason: '并入街道联席会议',
  });
  expect([body, userErrors]).toEqual([{ endedOn: '2026-11-01', endReason: '并入街道联席会议' }, []]);
  const { data } = await it.ask(
    it.as.party,
    'query($id: ID!) { jointBody(id: $id) { calendar(year: 2026) { month required } } }',
    { id: it.bodyId },
  );
  const required = data.jointBody.calendar.map((month: { required: number }) => month.required);
  expect(required).toEqual([1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0]);
});

describe('M1: BODY_HAS_OPEN_MATTERS: a body does not end while', () => {
  const end = (it: Table) =>
    it.ask(
      it.as.party,
      'mutation($input: EndBodyInput!) { endBody(input: $input) { userErrors { code message } } }',
      { input: { idempotencyKey: randomUUID(), bodyId: it.bodyId, on: '2026-11-01', reason: '并入' } },
    );
  const left = async (it: Table, what: string) => {
    const { data } = await end(it);
    expect(data.endBody.userErrors).toEqual([
      { code: 'BODY_HAS_OPEN_MATTERS', message: expect.stringContaining(what) },
    ]);
  };
  const propose = async (it: Table, supportersNeeded: number) => {
    const intakeId = await recorded(it, { kind: 'SUGGESTION', text: '建充电棚（虚构）' });
    const { proposal } = await it.mutate(it.as.residents, 'openProposal', 'proposal { id }', {
      intakeId,
      bodyId: it.bodyId,
      title: '北门建充电棚',
      text: '带雨棚',
      supportersNeeded,
      until: '2026-09-30',
    });
    return proposal.id as string;
  };
  test('a proposal is open, or has its supporters and waits; not one that has lapsed', async () => {
    const it = await anotherBody(table);
    await propose(it, 2);
    await left(it, '北门建充电棚');
    it.clock.now = new Date('2026-10-08T01:00:00Z');
    const supported = await anotherBody(table);
    expect((await end(it)).data.endBody.userErrors).toEqual([]);

    it.clock.now = new Date('2026-09-01T01:00:00Z');
    const proposalId = await propose(supported, 1);
    await it.mutate(resident, 'supportProposal', 'proposal { id }', { proposalId });
    it.clock.now = new Date('2026-10-08T01:00:00Z');
    await left(supported, '北门建充电棚');
  });

  test('what a body below handed up, an answer from above or the outcome of a vote was on no agenda', async () => {
    const [below, above] = [
      await anotherBody(table),
      await anotherBody(table, { estateId: null, divisionId: table.subdistrictId }),
    ];
    const agendaItemId = await addItem(below, await draft(below, '2026-09-10'), '架空层停车');
    await must(below, 'forwardAgendaItem', { agendaItemId, bodyId: above.bodyId, reason: '需街道统筹' });
    await left(above, '架空层停车');

    const at = await resolved(table);
    await must(at, 'closeMeeting', { meetingId: at.meetingId });
    await effortAt(at, 'UPWARD_REQUEST', 'ANSWERED');
    await left(at, '老旧小区改造补助');

    const estateId = table.directory.estate({ name: '别处小区', divisionIds: [table.subdistrictId] });
    await table.directory.intoCopyOf(table.service);
    const it = await anotherBody(table, { estateId });
    await rowsOf(
      it,
      `INSERT INTO vote_outcomes (session_id, resolution_id, estate_id, title, tallied_on)
       VALUES ($1, NULL, $2, '业主表决结果 2026-009：已通过', '2026-08-20')`,
      [randomUUID(), estateId],
    );
    await left(it, '业主表决结果 2026-009');
  });
});

describe('M1: a body whose end is set', () => {
  const LAST = '2026-11-01';
  const at = (day: string) => {
    table.clock.now = new Date(`${day}T06:00:00Z`);
  };
  const end = (it: Table, on = LAST) => must(it, 'endBody', { bodyId: it.bodyId, on, reason: '并入' });
  const codesOf = async (it: Table, act: string, given: object, who: Party = 'party') =>
    (await attempt(it, it.as[who], act, given)).codes;
  const ending = async () => {
    const it = await anotherBody(table);
    await end(it);
    return it;
  };

  test('meets until the day before, and has no notice and no session from that day on', async () => {
    const it = await ending();
    at('2026-10-30');
    const [held, late] = [await draft(it, '2026-10-31'), await draft(it, '2026-10-31')];
    const moved = { meetingId: late, scheduledFor: '2026-11-01T06:00:00Z' };
    expect(await codesOf(it, 'sendNotice', moved)).toEqual(['BODY_ENDED']);
    await must(it, 'sendNotice', { meetingId: late });
    await convene(it, held, SEATED, '2026-10-31');
    await must(it, 'closeMeeting', { meetingId: held });
    at(LAST);
    expect(await codesOf(it, 'startMeeting', { meetingId: late })).toEqual(['BODY_ENDED']);
    const shown = await it.ask(
      it.as.party,
      'query($id: ID!) { jointMeeting(id: $id) { availableActions { act code } } }',
      { id: late },
    );
    expect(shown.data.jointMeeting.availableActions).toContainEqual({
      act: 'startMeeting',
      code: 'BODY_ENDED',
    });
    // Put off, it cannot be called again either; called off, it can.
    await must(it, 'postponeMeeting', { meetingId: late, reason: '大雨' });
    expect(await codesOf(it, 'sendNotice', { ...moved, scheduledFor: '2026-11-05T06:00:00Z' })).toEqual([
      'BODY_ENDED',
    ]);
    await must(it, 'cancelMeeting', { meetingId: late, reason: '联席会议已终止' });
  });

  test('whose last meeting left a matter has its end put off, also after the day, and takes it up', async () => {
    const it = await ending();
    const last = await draft(it, '2026-10-31');
    await addItem(it, last, '消防通道停车');
    await convene(it, last, ['party'], '2026-10-31');
    await must(it, 'closeMeeting', { meetingId: last });
    at('2026-11-20');
    const late = { bodyId: it.bodyId, scheduledFor: '2026-11-25T06:00:00Z' };
    expect(await codesOf(it, 'planMeeting', late)).toEqual(['BODY_ENDED']);
    await end(it, '2026-12-01');
    const next = await draft(it, '2026-11-25');
    expect((await agendaOf(it, next)).map(({ title }) => title)).toContain('消防通道停车');
  });

  test('keeps every day that was set for it, with who set it, when and why; the last one counts', async () => {
    const it = await ending();
    await draft(it, '2026-10-31');
    at('2026-10-05');
    await must(it, 'endBody', { bodyId: it.bodyId, on: '2026-12-01', reason: '还有一次会议' });
    const shown = await it.ask(
      it.as.party,
      'query($id: ID!) { jointBody(id: $id) { endedOn endReason ends { on reason decidedAt organizationName organization { id } } } }',
      { id: it.bodyId },
    );
    const set = { organizationName: '社区党组织', organization: { id: it.ids.party } };
    expect(shown.data.jointBody).toEqual({
      endedOn: '2026-12-01',
      endReason: '还有一次会议',
      ends: [
        { on: LAST, reason: '并入', decidedAt: '2026-09-01T01:00:00.000Z', ...set },
        { on: '2026-12-01', reason: '还有一次会议', decidedAt: '2026-10-05T06:00:00.000Z', ...set },
      ],
    });
    const standing = await anotherBody(table);
    const none = await it.ask(it.as.party, 'query($id: ID!) { jointBody(id: $id) { ends { on } } }', {
      id: standing.bodyId,
    });
    expect(none.data.jointBody.ends).toEqual([]);
  });

  test('at whose table nothing is left is not put off, and an end is not brought forward', async () => {
    const it = await ending();
    const said = (on: string) => codesOf(it, 'endBody', { bodyId: it.bodyId, on, reason: '再定' });
    expect(await said('2026-12-01')).toEqual(['BODY_ENDED']);
    await draft(it, '2026-10-31');
    expect(await said('2026-10-20')).toEqual(['BODY_ENDED']);
    expect(await said('2026-12-01')).toEqual([]);
  });

  test('and that is no more when a visit finds an item undone: its lead has it again, and all who had to do with it see it', async () => {
    const it = await anotherBody(table);
    const meetingId = await draft(it, '2026-09-10');
    const { id: talk } = (await agendaOf(it, meetingId)).find(({ kind }) => kind === 'STANDING')!;
    await convene(it, meetingId);
    const id = await itemAt(it, talk, 'CLOSED');
    await must(it, 'closeMeeting', { meetingId });
    await end(it);
    at('2026-11-20');
    await must(it, 'recordFollowUpVisit', { actionItemId: id, ...dissatisfied, visitedOn: '2026-11-20' });
    // On the desks of its lead and its support, and before the convener as before.
    for (const who of ['police', 'company'] as const) {
      const { data } = await it.ask(it.as[who], '{ actionItems { edges { node { id state } } } }');
      const nodes = data.actionItems.edges.map((edge: { node: object }) => edge.node);
      expect([who, nodes]).toEqual([who, expect.arrayContaining([{ id, state: 'REOPENED' }])]);
    }
    const board = await it.ask(
      it.as.party,
      'query($id: ID!) { jointBody(id: $id) { board { items { id } } } }',
      { id: it.bodyId },
    );
    expect(JSON.stringify(board.data)).toContain(id);

    // It is reported, verified and closed without a table; or it is handed up; or the body gets a table for it.
    await must(asParty(it, 'police'), 'reportProgress', { actionItemId: id, note: '重新清理' });
    const up = { actionItemId: id, toId: it.ids.subdistrict, reason: '联席会议已终止' };
    await must(it, 'escalateActionItem', up);
    await must(it, 'answerEscalation', { actionItemId: id, answer: '由派出所继续办理' });
    await end(it, '2026-12-10');
    const again = await draft(it, '2026-12-01');
    const lines = await rowsOf(
      it,
      'SELECT id FROM agenda_items WHERE meeting_id = $1 AND action_item_id = $2',
      [again, id],
    );
    expect(lines).toHaveLength(1);
  });
});

/** The table with another party where the convener acts. */
const asParty = (it: Table, who: Party): Table => ({ ...it, as: { ...it.as, party: it.as[who] } });
