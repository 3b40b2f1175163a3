import { migrated } from './migrated';

const ID = (n: number) => `00000000-0000-4000-8000-00000000000${n}`;
const line = (n: number, meeting: number, state: string, more = 'NULL, NULL, NULL, NULL') =>
  `('${ID(n)}', '${ID(1)}', '${ID(meeting)}', ${n}, '停车', 'NEW', 'DISCUSS', '${state}', gen_random_uuid(), '2026-01-01', 0, false, 1, ${more})`;

/** A closed meeting, a cancelled one and a draft, as lines were kept before each had to say why it was left. */
const SEEDED = `
  INSERT INTO joint_bodies (id, name, division_id, convener_id, established_on)
    VALUES ('${ID(1)}', '五方联席会议', gen_random_uuid(), gen_random_uuid(), '2026-01-01');
  INSERT INTO joint_meetings (id, version, body_id, number, kind, state, scheduled_for, inquorate, counts_for_cadence,
      agenda_version, noticed_at, sequence, held_on, closed_at, reason)
    VALUES ('${ID(2)}', 1, '${ID(1)}', '2026-001', 'ORDINARY', 'CLOSED', now(), false, true, 1, now(), 0, '2026-02-10', now(), NULL),
      ('${ID(3)}', 1, '${ID(1)}', '2026-002', 'ORDINARY', 'CANCELLED', now(), false, true, 1, NULL, NULL, NULL, NULL, '雨'),
      ('${ID(4)}', 1, '${ID(1)}', '2026-003', 'ORDINARY', 'DRAFT', now(), false, true, 1, NULL, NULL, NULL, NULL, NULL);
  INSERT INTO agenda_items (id, body_id, meeting_id, position, title, kind, expected_outcome, state, origin_id, first_raised_on,
      carried_count, late_added, version, carry_counts, left_because, decision_note, parent_id)
    VALUES ${[
      line(1, 2, 'CARRIED', "true, 'DEFERRED', NULL, NULL"),
      line(2, 2, 'CARRIED', 'true, NULL, NULL, NULL'),
      line(3, 2, 'WITHDRAWN'),
      line(4, 3, 'WITHDRAWN'),
      line(5, 4, 'WITHDRAWN', "NULL, NULL, '已解决', NULL"),
      line(6, 4, 'MERGED', `NULL, NULL, NULL, '${ID(5)}'`),
      line(7, 4, 'ACCEPTED', `NULL, NULL, NULL, '${ID(6)}'`),
      line(8, 4, 'ACCEPTED', `NULL, NULL, NULL, '${ID(7)}'`),
    ].join(', ')};`;

test('M4: lines from before say why they were left as far as it is known, and what stood below one that left moves up', async () => {
  const rows = await migrated(
    'meetings',
    'WhyLeft1790000395001',
    SEEDED,
    'SELECT position, left_because, parent_id FROM agenda_items ORDER BY position',
  );
  expect(rows.map(({ position, left_because, parent_id }) => [position, left_because, parent_id])).toEqual([
    [1, 'DEFERRED', null],
    [2, 'NOT_RECORDED', null],
    [3, 'NOT_RECORDED', null],
    [4, 'NOT_HELD', null],
    [5, 'TAKEN_OFF', null],
    [6, null, null],
    [7, null, null],
    [8, null, ID(7)],
  ]);
});
