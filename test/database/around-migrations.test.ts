import { migrated } from './migrated';

const uuid = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

const BODY = `INSERT INTO joint_bodies (id, name, division_id, convener_id, established_on)
  VALUES ('${uuid(1)}', '五方联席会议', gen_random_uuid(), gen_random_uuid(), '2026-01-01');`;

test('M5: meetings of every earlier state know how often something was sent out about them', async () => {
  const rows = await migrated(
    'meetings',
    'Replies1790000350001',
    `${BODY}
     INSERT INTO joint_meetings (id, version, body_id, number, kind, state, scheduled_for, inquorate, noticed_at, held_on, closed_at, reason)
       SELECT gen_random_uuid(), 1, '${uuid(1)}', '2026-' || n, 'ORDINARY', state, now(), false,
         CASE WHEN noticed THEN timestamptz '2026-02-01' END,
         CASE WHEN state IN ('IN_SESSION', 'CLOSED') THEN date '2026-02-10' END,
         CASE WHEN state = 'CLOSED' THEN timestamptz '2026-02-10' END,
         CASE WHEN state IN ('CANCELLED', 'POSTPONED') THEN '雨' END
       FROM (VALUES (1, 'PLANNED', false), (2, 'DRAFT', false), (3, 'NOTICED', true), (4, 'POSTPONED', true),
         (5, 'IN_SESSION', true), (6, 'CLOSED', true), (7, 'CANCELLED', true), (8, 'CANCELLED', false)) s(n, state, noticed);`,
    'SELECT state, sequence FROM joint_meetings ORDER BY number',
  );
  expect(rows.map(({ state, sequence }) => `${state} ${sequence}`)).toEqual([
    'PLANNED null',
    'DRAFT null',
    'NOTICED 0',
    'POSTPONED 1',
    'IN_SESSION 0',
    'CLOSED 0',
    'CANCELLED 1',
    'CANCELLED null',
  ]);
});

test('M2: every earlier ordinary meeting counts for the rhythm, no extraordinary one does', async () => {
  const rows = await migrated(
    'meetings',
    'Series1790000350002',
    `${BODY}
     INSERT INTO joint_meetings (id, version, body_id, number, kind, state, scheduled_for, inquorate)
       SELECT gen_random_uuid(), 1, '${uuid(1)}', kind, kind, 'PLANNED', now(), false
       FROM unnest(ARRAY['ORDINARY', 'EXTRAORDINARY']) kind;`,
    'SELECT kind, counts_for_cadence, series_id, moved_from FROM joint_meetings ORDER BY kind',
  );
  expect(rows).toEqual([
    { kind: 'EXTRAORDINARY', counts_for_cadence: false, series_id: null, moved_from: null },
    { kind: 'ORDINARY', counts_for_cadence: true, series_id: null, moved_from: null },
  ]);
});

test('M3: lines of before keep their place, have no parent and are at their first version', async () => {
  const rows = await migrated(
    'meetings',
    'AgendaTree1790000350003',
    `${BODY}
     INSERT INTO joint_meetings (id, version, body_id, number, kind, state, scheduled_for, inquorate, counts_for_cadence)
       VALUES ('${uuid(2)}', 1, '${uuid(1)}', '2026-001', 'ORDINARY', 'PLANNED', now(), false, true);
     INSERT INTO agenda_items (id, body_id, meeting_id, position, title, kind, expected_outcome, state, carry_counts, origin_id, first_raised_on, carried_count, late_added)
       SELECT gen_random_uuid(), '${uuid(1)}', '${uuid(2)}', n, '停车', kind, 'DISCUSS', 'CARRIED', true, gen_random_uuid(), '2026-01-01', 0, false
       FROM unnest(ARRAY['STANDING', 'NEW', 'CARRIED', 'VOTE_OUTCOME']) WITH ORDINALITY AS k(kind, n);`,
    `SELECT a.position, a.version, a.parent_id, a.left_because, m.agenda_version
     FROM agenda_items a JOIN joint_meetings m ON m.id = a.meeting_id ORDER BY a.position`,
  );
  expect(rows).toEqual(
    [1, 2, 3, 4].map((position) => ({
      position,
      version: 1,
      parent_id: null,
      left_because: 'NOT_RECORDED',
      agenda_version: 1,
    })),
  );
});

test('V13: votes on the company of before engage as they did', async () => {
  const rows = await migrated(
    'property',
    'Dismissals1790000510002',
    `INSERT INTO company_votes (vote_id, estate_id, number, external, passed, chosen_organization_id) VALUES
       ('${uuid(1)}', '${uuid(9)}', '2026-1', false, true, NULL), ('${uuid(2)}', '${uuid(9)}', '2026-2', true, false, NULL),
       ('${uuid(3)}', '${uuid(9)}', '2026-3', false, true, '${uuid(8)}');`,
    'SELECT number, engages FROM company_votes ORDER BY number',
  );
  expect(rows).toEqual(['2026-1', '2026-2', '2026-3'].map((number) => ({ number, engages: true })));
});
