import { bodyForEach } from './body-for-each';
import { advance, dissatisfied } from './brought-to';
import { itemsAt } from './items-at';
import type { Table } from './table';

let table: Table;
bodyForEach((laid) => {
  table = laid;
}, '2026-09-10T06:00:00Z');
const { as, read, itemIn, desk } = itemsAt(() => table);

describe('M15: follow-up visits', () => {
  const due = async () =>
    (
      await table.ask(
        table.as.party,
        'query($id: ID!) { jointBody(id: $id) { followUpsDue { totalCount edges { node { id followUpDueOn } } } } }',
        {
          id: table.bodyId,
        },
      )
    ).data.jointBody.followUpsDue.edges.map(({ node }: { node: unknown }) => node);
  const visit = (id: string, more: object) =>
    as('residents', 'recordFollowUpVisit', {
      actionItemId: id,
      visitedOn: table.clock.now.toISOString().slice(0, 10),
      method: 'PHONE',
      contacted: true,
      resolved: true,
      satisfied: true,
      ...more,
    });

  test('due thirty days after the closing, and again after a visit that reached nobody; over with one that did', async () => {
    const { id } = await itemIn('CLOSED');
    expect((await read(id)).followUpDueOn).toBe('2026-10-10');
    expect(await due()).toEqual([]);
    table.clock.now = new Date('2026-10-10T02:00:00Z');
    expect(await due()).toEqual([{ id, followUpDueOn: '2026-10-10' }]);
    await visit(id, { contacted: false, resolved: null, satisfied: null });
    expect(await due()).toEqual([]);
    expect((await read(id)).followUpDueOn).toBe('2026-11-09');
    await visit(id, { satisfied: null });
    expect(await read(id)).toMatchObject({
      state: 'CLOSED',
      followUpDueOn: null,
      followUpVisits: [
        { contacted: false, resolved: null, satisfied: null, organizationName: '居民委员会' },
        { contacted: true, resolved: true, satisfied: null },
      ],
    });
  });

  test('somebody dissatisfied opens it again: with its lead, open on every desk, overdue by its new day', async () => {
    const { id } = await itemIn('CLOSED');
    expect(await read(id)).toMatchObject({ onTime: true, onTimeExtended: true });
    await visit(id, { ...dissatisfied, dueOn: '2026-11-30', note: '又占上了' });
    expect(await read(id)).toMatchObject({
      state: 'REOPENED',
      reopenedCount: 1,
      dueOn: '2026-11-30',
      originalDueOn: '2026-12-31',
      onTime: null,
      followUpDueOn: null,
      explanation: '回访不满意，派出所重新办理；期限原为 2026-12-31。',
    });
    expect(await desk('police')).toContain(id);
    expect(await desk('company')).toContain(id);
    table.clock.now = new Date('2026-12-03T02:00:00Z');
    expect(await desk('police', 'overdue: true')).toContain(id);
    await advance(table, id, 'ACCEPTED', 'CLOSED');
    expect(await read(id)).toMatchObject({
      state: 'CLOSED',
      onTime: true,
      onTimeExtended: false,
      reopenedCount: 1,
    });
  });
});

test('M10: silence and lateness are said in words', async () => {
  const { id } = await itemIn('IN_PROGRESS', { dueOn: '2026-09-30' });
  table.clock.now = new Date('2026-10-05T02:00:00Z');
  expect(await read(id)).toMatchObject({
    silentDays: 25,
    explanation: '派出所正在办理；期限 2026-09-30，已逾期 5 天；1 家配合单位还没有完成；25 天没有动静。',
  });
});
