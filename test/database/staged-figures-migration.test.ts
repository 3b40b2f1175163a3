import { migrated } from './migrated';

const uuid = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

/** What a small file left: its rows are gone, the planner's figures of them are not. */
const LEFT = `
  INSERT INTO staged_records (batch_id, position, record_id, unit_id, kind, area, holding)
    SELECT '${uuid(1)}', n, gen_random_uuid(), gen_random_uuid(), 'RESIDENTIAL', 9000, 'OWNED' FROM generate_series(1, 200) AS n;
  INSERT INTO staged_owners (batch_id, position, nth, owner_id, kind, key_id, identity, masked_name, name_sealed, represents)
    SELECT batch_id, position, 1, gen_random_uuid(), 'PERSON', 'k', repeat('a', 64), '张*', 'x', false FROM staged_records;
  ANALYZE staged_records, staged_owners;
  DELETE FROM staged_records;`;

test('V1: of what was put aside of a register no figures are left, nor are any taken', async () => {
  const rows = await migrated(
    'voting',
    'StagedFigures1790000540001',
    LEFT,
    `SELECT
       (SELECT count(*)::int FROM pg_stats WHERE tablename IN ('staged_records', 'staged_owners')) AS figures,
       (SELECT count(*)::int FROM pg_attribute WHERE attrelid IN ('staged_records'::regclass, 'staged_owners'::regclass)
          AND attnum > 0 AND NOT attisdropped AND attstattarget IS DISTINCT FROM 0) AS taken`,
  );
  expect(rows).toEqual([{ figures: 0, taken: 0 }]);
});
