import { migrated } from './migrated';

/** Papers in each state, and two proxies; what they point to is not what is asked here. */
const SEEDED = `
  ALTER TABLE paper_ballots DROP CONSTRAINT paper_ballots_session_id_unit_id_fkey,
    DROP CONSTRAINT paper_ballots_ballot_id_session_id_unit_id_fkey;
  ALTER TABLE vote_proxies DROP CONSTRAINT vote_proxies_session_id_fkey;
  INSERT INTO paper_ballots (id, version, session_id, unit_id, estate_id, number, state, issued_at, delivered_at, delivery_proof,
      returned_at, scan_sha256, entered_at, entered_by, entered_for, checked_at, checked_by, ballot_id)
    SELECT gen_random_uuid(), 1, gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), 'P-' || n, state, timestamptz '2026-01-01',
      CASE WHEN n > 1 THEN timestamptz '2026-01-02' END, CASE WHEN n > 1 THEN '签收单' END,
      CASE WHEN n > 2 THEN timestamptz '2026-01-03' END, CASE WHEN n > 2 THEN repeat('a', 64) END,
      CASE WHEN n > 3 THEN timestamptz '2026-01-04' END, CASE WHEN n > 3 THEN gen_random_uuid() END,
      CASE WHEN n > 3 THEN gen_random_uuid() END, CASE WHEN n > 4 THEN timestamptz '2026-01-05' END,
      CASE WHEN n > 4 THEN gen_random_uuid() END, CASE WHEN n > 4 THEN gen_random_uuid() END
    FROM unnest(ARRAY['ISSUED', 'DELIVERED', 'RETURNED', 'ENTERED', 'CHECKED']) WITH ORDINALITY AS s(state, n);
  INSERT INTO vote_proxies (id, version, session_id, estate_id, elector_key, grantor_subject, agent_subject, granted_at, revoked_at)
    SELECT gen_random_uuid(), 1, gen_random_uuid(), gen_random_uuid(), '王', 'wang', 'li', timestamptz '2026-01-01', at
    FROM unnest(ARRAY[NULL, timestamptz '2026-01-02']) AS r(at);
  INSERT INTO attachments (id, object_type, object_id, state, file_name, media_type, size, sha256, subject, organization_id,
      organization_name, reserved_at, expires_at)
    VALUES (gen_random_uuid(), 'Register', gen_random_uuid(), 'RESERVED', '名册.csv', 'text/csv', 10, repeat('a', 64), 'wang',
      gen_random_uuid(), '业委会', '2026-01-01', '2026-01-02');`;

test('V6: papers of before keep state and hash, who recorded their return is not made up, who recorded their delivery stands in the audit, and proxies stay the graph’s', async () => {
  const rows = await migrated(
    'voting',
    'EvidenceFiles1790000530001',
    SEEDED,
    `SELECT state, scan_sha256 IS NOT NULL AS hash, num_nonnulls(return_recorded_at, returned_by, lost_at, replaces_id) AS made_up
     FROM paper_ballots ORDER BY number`,
  );
  expect(rows).toEqual(
    ['ISSUED', 'DELIVERED', 'RETURNED', 'ENTERED', 'CHECKED'].map((state, i) => ({
      state,
      hash: i >= 2,
      made_up: 0,
    })),
  );
  const deliveries = await migrated(
    'voting',
    'PaperDeliveries1790000560001',
    `${SEEDED}
     INSERT INTO audit_entries (id, at, subject, person_id, acting_for, act, object_type, object_id, outcome, code, request_id)
       SELECT gen_random_uuid(), now(), 'wang', gen_random_uuid(), NULL,
         'deliverPaperBallot', 'paperBallot', id, outcome, CASE outcome WHEN 'REFUSED' THEN 'PAPER_DELIVERED' END, 'r'
       FROM paper_ballots, unnest(ARRAY['DONE', 'REFUSED']) AS tried(outcome) WHERE number IN ('P-1', 'P-2') AND (number, outcome) <> ('P-1', 'DONE')`,
    'SELECT number, delivered_by FROM paper_ballots ORDER BY number',
  );
  expect(deliveries.map(({ number, delivered_by: by }) => [number, by !== null])).toEqual(
    [1, 2, 3, 4, 5].map((n) => [`P-${n}`, n === 2]),
  );
  const proxies = await migrated(
    'voting',
    'WrittenProxies1790000530003',
    SEEDED,
    `SELECT grantor_subject, num_nonnulls(recorded_by, checked_by, revoked_reason) AS made_up FROM vote_proxies`,
  );
  expect(proxies).toEqual(Array(2).fill({ grantor_subject: 'wang', made_up: 0 }));
});
