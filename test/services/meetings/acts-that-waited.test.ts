import { pause } from '../../support/on-the-way';
import { bodyForEach } from './body-for-each';
import { itemsAt } from './items-at';
import type { Table } from './table';

let table: Table;
bodyForEach((laid) => {
  table = laid;
}, '2026-09-10T06:00:00Z');
const { as, read, itemIn } = itemsAt(() => table);

/** Holds an item, so that what is asked meanwhile is done afterwards, in the order in which it was asked. */
async function inOrder(id: string, ...acts: readonly (() => Promise<unknown>)[]): Promise<void> {
  const runner = table.service.dataSource.createQueryRunner();
  await runner.startTransaction();
  await runner.query('SELECT FROM action_items WHERE id = $1 FOR UPDATE', [id]);
  const asked: Promise<unknown>[] = [];
  for (const act of acts) {
    asked.push(act());
    await pause(150);
  }
  await runner.commitTransaction();
  await runner.release();
  await Promise.all(asked);
}

test.each([
  ['submitActionItem', { note: '已完成' }, 'residents', 'verifyActionItem', {}, 'IN_PROGRESS', 'VERIFIED'],
  [
    'requestExtension',
    { reason: '雨', until: '2027-03-01' },
    'party',
    'grantExtension',
    {},
    'ACCEPTED',
    'ACCEPTED',
  ],
  [
    'returnActionItem',
    { reason: '无权处置' },
    'party',
    'upholdActionItem',
    { reason: '属本单位' },
    'ACCEPTED',
    'ACCEPTED',
  ],
] as const)(
  'M9: what waited for %s (%j) and began before it, of the %s: %s happens when that did, and no earlier',
  async (first, input, who, second, more, from, to) => {
    const { id } = await itemIn(from);
    const began = table.clock.now;
    const later = new Date(began.getTime() + 1_000);
    await inOrder(
      id,
      () => {
        table.clock.now = later;
        return as('police', first, { actionItemId: id, ...input });
      },
      () => {
        table.clock.now = began;
        return as(who, second, { actionItemId: id, ...more });
      },
    );
    const { state, history } = await read(id);
    expect(state).toBe(to);
    expect(history.slice(-2)).toMatchObject([{ act: first }, { act: second }]);
  },
);
