import { randomUUID } from 'node:crypto';
import type { Fact, FactSource } from '../../../platform/ports';
import { agendaOf, attempt, type Line, rowsOf } from './attempts';
import { meetingAt } from './brought-to';
import { anotherBody, convene, draft, layTable, must, resolve, type Table } from './table';

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

const find = (lines: readonly Line[], title: string) => lines.find((line) => line.title === title);

describe('the outcome of an owners’ vote', () => {
  let published = 0;
  const outcome = (status: string, sessionId: string, number = '2026-003'): Fact => ({
    id: randomUUID(),
    type: 'voteOutcome',
    version: 1,
    subjectId: sessionId,
    recordedAt: '2026-09-02T00:00:00.000Z',
    sequence: String(++published),
    // As services/voting publishes it.
    payload: {
      sessionId,
      resolutionId: null,
      estateId: shared.estateId,
      number,
      title: '更新监控',
      matters: [{ matterId: randomUUID(), kind: 'FUND_USE', text: '更新监控', status }],
      talliedOn: '2026-09-02',
    },
  });
  const feedOf = (...facts: Fact[]): FactSource => ({ facts: async () => ({ facts, position: null }) });
  const receive = (...facts: Fact[]) => shared.service.pull({ voting: feedOf(...facts) });
  const received = (lines: readonly Line[], number: string) =>
    lines.filter((line) => line.title.includes(number)).map((line) => [line.title, line.kind, line.state]);

  test('stands on the next agenda of the estate’s bodies until it is handled, and then no more', async () => {
    await receive(outcome('PASSED', randomUUID(), '2026-003'));
    const first = await draft(table, '2026-09-10');
    const lines = await agendaOf(table, first);
    expect(received(lines, '2026-003')).toEqual([
      ['业主表决结果 2026-003：已通过', 'VOTE_OUTCOME', 'ACCEPTED'],
    ]);
    expect(find(lines, '业主表决结果 2026-003：已通过')).toMatchObject({ firstRaisedOn: '2026-09-02' });
    // A second draft does not have it too, and what the first leaves unhandled is carried.
    expect(received(await agendaOf(table, await draft(table, '2026-09-12')), '2026-003')).toEqual([]);
    await convene(table, first, undefined, '2026-09-10');
    await must(table, 'closeMeeting', { meetingId: first });
    const third = await draft(table, '2026-10-10');
    const again = await agendaOf(table, third);
    expect(received(again, '2026-003')).toEqual([['业主表决结果 2026-003：已通过', 'CARRIED', 'ACCEPTED']]);
    await convene(table, third, undefined, '2026-10-10');
    await must(table, 'discussAgendaItem', {
      agendaItemId: find(again, '业主表决结果 2026-003：已通过')!.id,
    });
    await must(table, 'closeMeeting', { meetingId: third });
    expect(received(await agendaOf(table, await draft(table, '2026-11-10')), '2026-003')).toEqual([]);
  });

  test('voided before it is received, it is received as void; voided after, it is received again', async () => {
    const [early, late] = [randomUUID(), randomUUID()];
    await receive(
      outcome('PASSED', early, '2026-004'),
      outcome('VOIDED', early, '2026-004'),
      outcome('PASSED', late, '2026-005'),
    );
    const first = await draft(table, '2026-09-10');
    const lines = await agendaOf(table, first);
    expect(received(lines, '2026-004').map(([title]) => title)).toEqual(['业主表决结果 2026-004：已作废']);
    await receive(outcome('VOIDED', late, '2026-005'));
    // While the old one waits on an agenda, the new one does not stand beside it.
    expect(received(await agendaOf(table, await draft(table, '2026-09-12')), '2026-005')).toEqual([]);
    await convene(table, first, undefined, '2026-09-10');
    for (const line of lines)
      await attempt(table, table.as.party, 'discussAgendaItem', { agendaItemId: line.id });
    await must(table, 'closeMeeting', { meetingId: first });
    expect(
      received(await agendaOf(table, await draft(table, '2026-10-10')), '2026-005').map(([title]) => title),
    ).toEqual(['业主表决结果 2026-005：已作废']);
  });

  test('of a vote on a division body’s own resolution stands on its next agenda, and on no other’s', async () => {
    const [division] = await rowsOf<{ id: string }>(shared, 'SELECT id FROM directory_divisions');
    const place = { estateId: null, divisionId: division!.id };
    const [mine, other] = [await anotherBody(shared, place), await anotherBody(shared, place)];
    const { meetingId, line } = await meetingAt(mine, 'IN_SESSION');
    const { resolution } = await resolve(mine, line);
    const [fact] = await rowsOf<{ payload: object }>(
      shared,
      'SELECT payload FROM outbox WHERE subject_id = $1',
      [resolution.id],
    );
    expect(fact!.payload).toMatchObject(place);
    await must(mine, 'closeMeeting', { meetingId });
    const passed = outcome('PASSED', randomUUID(), '2026-007');
    const payload = { ...passed.payload, estateId: randomUUID(), resolutionId: resolution.id };
    await receive({ ...passed, payload });
    expect(received(await agendaOf(mine, await draft(mine, '2026-09-10')), '2026-007')).toHaveLength(1);
    for (const body of [other, table]) {
      expect(received(await agendaOf(body, await draft(body, '2026-09-10')), '2026-007')).toEqual([]);
    }
  });

  test('that is long to say, of three decisions in a vote elsewhere, is edited as every other line: its presenter and minutes', async () => {
    const fact = outcome('PASSED', randomUUID(), '2026-008');
    const decided = { type: 'COMPANY_DISMISSAL', endsOn: '2027-01-01' };
    const matters = [1, 2, 3].map(() => ({ kind: 'COMPANY_CHANGE', status: 'PASSED', decided }));
    const external = { platform: '平台'.repeat(50), reference: '2026-008'.padEnd(100, '0') };
    await receive({ ...fact, payload: { ...fact.payload, matters, external } });
    const meeting = await draft(table, '2026-09-10');
    const line = (await agendaOf(table, meeting)).find(({ title }) => title.includes('2026-008'))!;
    expect([...line.title].length).toBeGreaterThan(200);
    const edit = (title: string) =>
      table.mutate(table.as.party, 'editAgendaItem', 'agendaItem { title minutesAllotted }', {
        agendaItemId: line.id,
        version: 1,
        title,
        expectedOutcome: 'INFORM',
        minutesAllotted: 15,
      });
    expect((await edit(`${line.title}！`)).userErrors).toMatchObject([{ code: 'INPUT_INVALID' }]);
    const { agendaItem, userErrors } = await edit(line.title);
    expect(userErrors).toEqual([]);
    expect(agendaItem).toEqual({ title: line.title, minutesAllotted: 15 });
  });

  test('is of no concern to a body of another estate', async () => {
    await receive({
      ...outcome('PASSED', randomUUID(), '2026-006'),
      payload: { ...outcome('PASSED', randomUUID(), '2026-006').payload, estateId: randomUUID() },
    });
    expect(received(await agendaOf(table, await draft(table, '2026-09-10')), '2026-006')).toEqual([]);
  });
});
