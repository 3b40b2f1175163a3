import { migrated } from './migrated';

const ID = (n: number) => `00000000-0000-4000-8000-00000000000${n}`;

/** A body that stands, one whose end was put off, and one of whose end the audit knows nothing. */
const SEEDED = `
  INSERT INTO joint_bodies (id, name, division_id, convener_id, established_on, ended_on, end_reason)
    VALUES ('${ID(1)}', '甲', gen_random_uuid(), gen_random_uuid(), '2026-01-01', NULL, NULL),
      ('${ID(2)}', '乙', gen_random_uuid(), gen_random_uuid(), '2026-01-01', '2026-12-01', '还有一次会议'),
      ('${ID(3)}', '丙', gen_random_uuid(), gen_random_uuid(), '2026-01-01', '2026-11-01', '并入');
  INSERT INTO directory_organizations (id, name, kind, valid_from) VALUES ('${ID(8)}', '社区党组织', 'PARTY_BRANCH', '2026-01-01');
  INSERT INTO audit_entries (id, at, subject, person_id, acting_for, act, object_type, object_id, outcome, code, request_id)
    SELECT gen_random_uuid(), at::timestamptz, 'zhang', '${ID(7)}', '${ID(8)}', act, 'JointBody', '${ID(2)}', outcome, code, 'r'
    FROM (VALUES ('2026-09-01Z', 'endBody', 'DONE', NULL), ('2026-10-05Z', 'endBody', 'DONE', NULL),
      ('2026-10-06Z', 'endBody', 'REFUSED', 'BODY_ENDED'), ('2026-10-07Z', 'addSeat', 'DONE', NULL)) AS e(at, act, outcome, code);`;

test('M1: an end from before ends were kept has its day and reason, and who set it last where the audit knows', async () => {
  const rows = await migrated(
    'meetings',
    'BodyEnds1790000395002',
    SEEDED,
    'SELECT * FROM body_ends ORDER BY body_id',
  );
  expect(rows).toEqual([
    {
      body_id: ID(2),
      ends_on: '2026-12-01',
      reason: '还有一次会议',
      decided_at: new Date('2026-10-05T00:00:00Z'),
      organization_id: ID(8),
      organization_name: '社区党组织',
      person_id: ID(7),
    },
    {
      body_id: ID(3),
      ends_on: '2026-11-01',
      reason: '并入',
      decided_at: null,
      organization_id: null,
      organization_name: null,
      person_id: null,
    },
  ]);
});
