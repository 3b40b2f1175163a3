import { attempt, rowsOf } from './attempts';
import { bodyForEach } from './body-for-each';
import { meetingAt } from './brought-to';
import { addItem, agreed, anotherBody, issue, type Party, type Table } from './table';

let table: Table;
bodyForEach((laid) => {
  table = laid;
});

const REGISTER = `query($id: ID!, $first: Int, $after: String) { jointBody(id: $id) { resolutions(first: $first, after: $after) {
  totalCount pageInfo { hasNextPage endCursor } edges { node { id number text decidedOn mattersForOwners positions { role stance reason }
    meeting { number } actionItems { title } taskForces { id } } } } } }`;
const register = async (more: object = {}, who: Party = 'police') => {
  const { data, errors } = await table.ask(table.as[who], REGISTER, { id: table.bodyId, ...more });
  expect(errors).toBeUndefined();
  return data.jointBody?.resolutions ?? null;
};

describe('M7: the register of resolutions', () => {
  const record = async (meetingId: string, text: string, positions: object[], more: object = {}) => {
    const agendaItemId = await addItem(table, meetingId, text);
    const { resolution, userErrors } = await table.mutate(
      table.as.party,
      'recordResolution',
      'resolution { id number }',
      { agendaItemId, text, positions, ...more },
    );
    expect(userErrors).toEqual([]);
    return { ...resolution, agendaItemId } as { id: string; number: string; agendaItemId: string };
  };

  test('numbers without a gap, newest first, page by page; each with its meeting and what came of it', async () => {
    const { meetingId } = await meetingAt(table, 'IN_SESSION');
    const made = [];
    for (const text of ['清理消防通道', '更换路灯', '使用维修资金'])
      made.push(await record(meetingId, text, agreed(table), { mattersForOwners: text === '使用维修资金' }));
    expect(made.map(({ number }) => number)).toEqual(['2026-001', '2026-002', '2026-003']);
    await issue(table, made[0]!.agendaItemId, { resolutionId: made[0]!.id, title: '清理' });
    const whole = await register({ first: 10 });
    expect(whole.totalCount).toBe(3);
    expect(
      whole.edges.map(({ node }: { node: { text: string; mattersForOwners: boolean } }) => [
        node.text,
        node.mattersForOwners,
      ]),
    ).toEqual([
      ['使用维修资金', true],
      ['更换路灯', false],
      ['清理消防通道', false],
    ]);
    expect(whole.edges[2].node).toMatchObject({
      decidedOn: '2026-09-01',
      meeting: { number: '2026-001' },
      actionItems: [{ title: '清理' }],
      taskForces: [],
    });
    const first = await register({ first: 2 });
    const rest = await register({ first: 2, after: first.pageInfo.endCursor });
    expect([...first.edges, ...rest.edges]).toEqual(whole.edges);
    expect([first.pageInfo.hasNextPage, rest.pageInfo.hasNextPage]).toEqual([true, false]);
  });

  test('keeps who agreed, who reserved and who opposed with what reason; it is never rewritten', async () => {
    // By a majority, so that one who opposes is written down and bars nothing.
    table = await anotherBody(table, {
      rules: { decision: 'MAJORITY', numerator: 1, denominator: 2, comparator: 'MORE_THAN' },
    });
    const { meetingId } = await meetingAt(table, 'IN_SESSION');
    const stances: Partial<Record<Party, object>> = {
      company: { stance: 'RESERVE', reason: '费用另议' },
      owners: { stance: 'OPPOSE', reason: '未征求意见' },
    };
    await record(
      meetingId,
      '清理消防通道',
      agreed(table).map((it) => {
        const who = (Object.keys(table.seats) as Party[]).find((role) => table.seats[role] === it.seatId)!;
        return { ...it, ...stances[who] };
      }),
    );
    const [{ node }] = (await register()).edges;
    expect(node.positions).toHaveLength(5);
    expect(node.positions).toEqual(
      expect.arrayContaining([
        { role: 'company', stance: 'RESERVE', reason: '费用另议' },
        { role: 'owners', stance: 'OPPOSE', reason: '未征求意见' },
        { role: 'police', stance: 'AGREE', reason: null },
      ]),
    );
    for (const statement of [
      `UPDATE resolutions SET text = '改过' WHERE id = $1`,
      `UPDATE resolution_positions SET stance = 'AGREE' WHERE resolution_id = $1`,
      'DELETE FROM resolution_positions WHERE resolution_id = $1',
    ])
      await expect(rowsOf(table, statement, [node.id])).rejects.toThrow(/permission denied/);
  });

  test('a refused one leaves nothing in it; who is not of the table sees none', async () => {
    const { meetingId } = await meetingAt(table, 'IN_SESSION');
    const agendaItemId = await addItem(table, meetingId, '清理消防通道');
    const positions = agreed(table).map((it, i) => (i === 0 ? { ...it, stance: 'OPPOSE', reason: ' ' } : it));
    const { codes } = await attempt(table, table.as.party, 'recordResolution', {
      agendaItemId,
      text: '清理消防通道',
      positions,
    });
    expect(codes).toEqual(['OPPOSITION_NEEDS_REASON']);
    expect((await register()).totalCount).toBe(0);
    expect(await register({}, 'stranger')).toBeNull();
  });
});
