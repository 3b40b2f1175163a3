import { aroundMigration } from './migrated';

/** The migration with which items could be returned, blocked or given more time. */
const TRIED = 'ReturnsAndExtensions1790000300002';

const SEEDED = `
  INSERT INTO joint_bodies (id, name, division_id, convener_id, established_on)
    VALUES ('00000000-0000-4000-8000-000000000001', '五方联席会议', gen_random_uuid(), gen_random_uuid(), '2026-01-01');
  INSERT INTO joint_meetings (id, version, body_id, number, kind, state, scheduled_for, inquorate)
    VALUES ('00000000-0000-4000-8000-000000000002', 1, '00000000-0000-4000-8000-000000000001', '2026-001', 'ORDINARY', 'PLANNED', now(), false);
  INSERT INTO agenda_items (id, body_id, meeting_id, position, title, kind, expected_outcome, state, origin_id, first_raised_on, carried_count, late_added)
    VALUES ('00000000-0000-4000-8000-000000000003', '00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000002',
      1, '停车', 'NEW', 'DECIDE', 'ACCEPTED', '00000000-0000-4000-8000-000000000003', '2026-01-01', 0, false);
  INSERT INTO action_items (id, version, body_id, meeting_id, agenda_item_id, number, title, state, lead_id, lead_name, verifier_id,
      due_on, original_due_on, first_raised_on, carried_count, rework_count, issued_at, accepted_at, submitted_at, verified_at, closed_at)
    SELECT gen_random_uuid(), 1, '00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000002',
      '00000000-0000-4000-8000-000000000003', state, '清理', state, gen_random_uuid(), '派出所', gen_random_uuid(), '2026-03-01', '2026-03-01',
      '2026-01-01', 0, CASE WHEN n > 2 THEN 1 ELSE 0 END, '2026-02-01', CASE WHEN n > 1 THEN timestamptz '2026-02-02' END,
      CASE WHEN n > 3 THEN timestamptz '2026-02-03' END, CASE WHEN n > 4 THEN timestamptz '2026-02-04' END,
      CASE WHEN n > 5 THEN timestamptz '2026-02-05' END
    FROM unnest(ARRAY['ISSUED', 'ACCEPTED', 'IN_PROGRESS', 'SUBMITTED', 'VERIFIED', 'CLOSED']) WITH ORDINALITY AS s(state, n)`;

test('items of every earlier state are taken along: with their lead since they were issued, never returned or blocked', async () => {
  const around = await aroundMigration('meetings', TRIED);
  const earlier = await around.before();
  await earlier.query(SEEDED);
  const before = await earlier.query('SELECT id, state, due_on, issued_at FROM action_items ORDER BY id');
  await earlier.destroy();

  const now = await around.after();
  const after = await now.query(
    'SELECT id, state, due_on, issued_at, assigned_at, return_count, blocked_reason, blocked_until FROM action_items ORDER BY id',
  );
  await now.destroy();
  expect(before).toHaveLength(6);
  expect(after).toEqual(
    before.map((row: { issued_at: Date }) => ({
      ...row,
      assigned_at: row.issued_at,
      return_count: 0,
      blocked_reason: null,
      blocked_until: null,
    })),
  );
});
