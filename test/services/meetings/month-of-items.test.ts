import type { ActionItemState } from '../../../services/meetings/domain/kinds';
import { agendaOf, rowsOf } from './attempts';
import { itemAt, meetingAt } from './brought-to';
import { convene, draft, layTable, must, type Table } from './table';

let table: Table;
beforeAll(async () => {
  table = await layTable();
});
afterAll(() => table.close());

const STATES: readonly ActionItemState[] = [
  'ISSUED',
  'ACCEPTED',
  'IN_PROGRESS',
  'BLOCKED',
  'SUBMITTED',
  'VERIFIED',
  'CLOSED',
  'REOPENED',
  'ESCALATED',
  'CANCELLED',
];
/** By hand: what is with its lead past its day is carried, what is open otherwise is followed up, what has ended stays away. */
const AT_NEXT: Record<string, 'CARRIED' | 'FOLLOW_UP' | null> = {
  'ISSUED late': 'CARRIED',
  'ISSUED in time': 'FOLLOW_UP',
  'ACCEPTED late': 'CARRIED',
  'ACCEPTED in time': 'FOLLOW_UP',
  'IN_PROGRESS late': 'CARRIED',
  'IN_PROGRESS in time': 'FOLLOW_UP',
  'BLOCKED late': 'CARRIED',
  'BLOCKED in time': 'FOLLOW_UP',
  'SUBMITTED late': 'FOLLOW_UP',
  'SUBMITTED in time': 'FOLLOW_UP',
  'VERIFIED late': 'FOLLOW_UP',
  'VERIFIED in time': 'FOLLOW_UP',
  'CLOSED late': null,
  'CLOSED in time': null,
  // Reopened, it has a day of its own, next March.
  'REOPENED late': 'FOLLOW_UP',
  'REOPENED in time': 'FOLLOW_UP',
  'ESCALATED late': 'FOLLOW_UP',
  'ESCALATED in time': 'FOLLOW_UP',
  'CANCELLED late': null,
  'CANCELLED in time': null,
};

test('M4: a month of 200 action items: the next draft carries exactly the right ones, and opened twice at once it has them once', async () => {
  const { meetingId, line, talk } = await meetingAt(table, 'IN_SESSION');
  const expected = new Map<string, 'CARRIED' | 'FOLLOW_UP' | null>();
  for (let index = 0; index < 200; index++) {
    const state = STATES[index % STATES.length]!;
    const late = Math.floor(index / STATES.length) % 2 === 0;
    const id = await itemAt(table, talk, state, { dueOn: late ? '2026-09-20' : '2026-11-30' });
    expected.set(id, AT_NEXT[`${state} ${late ? 'late' : 'in time'}`]!);
  }
  await must(table, 'deferAgendaItem', { agendaItemId: line });
  await must(table, 'closeMeeting', { meetingId });
  // The month's second meeting finds what is late, and leaves it so.
  const second = await draft(table, '2026-10-08');
  await convene(table, second, undefined, '2026-10-08');
  for (const it of await agendaOf(table, second)) {
    if (it.kind !== 'STANDING' && it.state === 'ACCEPTED')
      await must(table, 'deferAgendaItem', { agendaItemId: it.id });
  }
  await must(table, 'closeMeeting', { meetingId: second });

  const plans = await Promise.all(
    ['2026-11-12', '2026-11-13'].map(async (day) => {
      const plan = { bodyId: table.bodyId, scheduledFor: `${day}T06:00:00Z` };
      return (await table.mutate(table.as.party, 'planMeeting', 'meeting { id }', plan)).meeting.id as string;
    }),
  );
  const opening = [plans[0]!, plans[0]!, plans[1]!, plans[1]!];
  await Promise.all(
    opening.map((id) => table.mutate(table.as.party, 'openDraft', 'meeting { id }', { meetingId: id })),
  );
  const lines = await rowsOf<{ action_item_id: string; kind: string; carried_count: number }>(
    table,
    `SELECT action_item_id, kind, carried_count FROM agenda_items
     WHERE meeting_id = ANY($1) AND action_item_id IS NOT NULL ORDER BY action_item_id`,
    [plans],
  );
  const found = new Map(lines.map((it) => [it.action_item_id, it.kind]));
  expect(lines).toHaveLength(found.size);
  expect(found).toEqual(new Map([...expected].filter(([, kind]) => kind !== null)));
  expect(lines.every((it) => it.carried_count === (it.kind === 'CARRIED' ? 1 : 0))).toBe(true);
  expect(lines.filter((it) => it.kind === 'CARRIED')).toHaveLength(40);
}, 180_000);
