import { migrated } from './migrated';

/** The migration with which each step of an item's history knew who led after it. */
const TRIED = 'LeadOfStep1790000356003';

const ID = (n: number) => `00000000-0000-4000-8000-00000000000${n}`;
const [POLICE, COMPANY] = [ID(8), ID(9)];
const SEEDED = `
  INSERT INTO joint_bodies (id, name, division_id, convener_id, established_on)
    VALUES ('${ID(1)}', '五方联席会议', gen_random_uuid(), gen_random_uuid(), '2026-01-01');
  INSERT INTO joint_meetings (id, version, body_id, number, kind, state, scheduled_for, inquorate, counts_for_cadence, agenda_version)
    VALUES ('${ID(2)}', 1, '${ID(1)}', '2026-001', 'ORDINARY', 'PLANNED', now(), false, true, 1);
  INSERT INTO agenda_items (id, body_id, meeting_id, position, title, kind, expected_outcome, state, origin_id, first_raised_on,
      carried_count, late_added, version)
    VALUES ('${ID(3)}', '${ID(1)}', '${ID(2)}', 1, '停车', 'NEW', 'DECIDE', 'ACCEPTED', '${ID(3)}', '2026-01-01', 0, false, 1);
  INSERT INTO action_items (id, version, body_id, meeting_id, agenda_item_id, number, title, state, lead_id, lead_name, verifier_id,
      due_on, original_due_on, first_raised_on, carried_count, rework_count, return_count, reopened_count, issued_at, assigned_at)
    SELECT id::uuid, 1, '${ID(1)}', '${ID(2)}', '${ID(3)}', number, '清理', 'ISSUED', '${COMPANY}', '物业', gen_random_uuid(),
      '2026-03-01', '2026-03-01', '2026-01-01', 0, 0, 1, 0, '2026-02-01', '2026-02-01'
    FROM (VALUES ('${ID(4)}', '2026-001'), ('${ID(5)}', '2026-002')) AS s(id, number);
  INSERT INTO action_item_returns (id, version, item_id, lead_id, lead_name, reason, requested_at, ruling, ruled_at, new_lead_id)
    VALUES (gen_random_uuid(), 2, '${ID(4)}', '${POLICE}', '派出所', '不属于本单位', '2026-02-02', 'REASSIGNED', '2026-02-03', '${COMPANY}');
  INSERT INTO action_item_events (id, item_id, act, to_state, at, organization_name)
    SELECT gen_random_uuid(), item_id::uuid, act, 'ISSUED', at::timestamptz, '单位'
    FROM (VALUES ('${ID(4)}', 'issueActionItem', '2026-02-01'), ('${ID(4)}', 'returnActionItem', '2026-02-02'),
      ('${ID(4)}', 'reassignActionItem', '2026-02-03'), ('${ID(4)}', 'reportProgress', '2026-02-04'),
      ('${ID(5)}', 'issueActionItem', '2026-02-01')) AS s(item_id, act, at)`;

test('steps up to a reassignment have the lead of then, it and those after it the new one; others who leads now', async () => {
  const steps = await migrated(
    'meetings',
    TRIED,
    SEEDED,
    'SELECT item_id, act, lead_id FROM action_item_events ORDER BY item_id, at',
  );
  expect(steps).toEqual([
    { item_id: ID(4), act: 'issueActionItem', lead_id: POLICE },
    { item_id: ID(4), act: 'returnActionItem', lead_id: POLICE },
    { item_id: ID(4), act: 'reassignActionItem', lead_id: COMPANY },
    { item_id: ID(4), act: 'reportProgress', lead_id: COMPANY },
    { item_id: ID(5), act: 'issueActionItem', lead_id: COMPANY },
  ]);
});
