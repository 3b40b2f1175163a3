import { definitions } from '../../bin/services';
import { openDatabase } from '../../platform/database';
import { databaseProblems, migrate } from '../../platform/migrate';
import { SERVICE_NAMES } from '../../platform/ports';
import { provision } from '../../platform/postgres/provision';
import { cluster, freshDatabase } from '../support/database';

const open = (name: (typeof SERVICE_NAMES)[number], url: string) =>
  openDatabase({
    url,
    applicationName: 'test',
    entities: definitions[name].entities,
    migrations: definitions[name].migrations,
    statementTimeout: 60_000,
  });

describe.each(SERVICE_NAMES)('%s', (name) => {
  test('a fresh migration equals the declared tables', async () => {
    const { owner } = await freshDatabase(name);
    const dataSource = await open(name, owner);
    const drift = await dataSource.driver.createSchemaBuilder().log();
    await dataSource.destroy();
    const meaningful = drift.upQueries.map((it) => it.query).filter(isDrift);
    expect(meaningful).toEqual([]);
  });

  test('the catalogue: columns, checks, indexes and grants', async () => {
    const { owner } = await freshDatabase(name);
    const dataSource = await open(name, owner);
    const role = `lianxi_${name}_runtime`;
    const catalogue = {
      columns: await dataSource.query(
        `SELECT table_name || '.' || column_name || ' ' || data_type || CASE is_nullable WHEN 'NO' THEN ' not null' ELSE '' END AS it
         FROM information_schema.columns WHERE table_schema = 'public' ORDER BY 1`,
      ),
      constraints: await dataSource.query(
        `SELECT conrelid::regclass || ' ' || pg_get_constraintdef(oid) AS it FROM pg_constraint
         WHERE connamespace = 'public'::regnamespace AND contype <> 'n' ORDER BY 1`,
      ),
      indexes: await dataSource.query(
        `SELECT indexdef AS it FROM pg_indexes WHERE schemaname = 'public' ORDER BY 1`,
      ),
      triggers: await dataSource.query(
        `SELECT pg_get_triggerdef(oid) AS it FROM pg_trigger WHERE NOT tgisinternal
           AND tgrelid IN (SELECT oid FROM pg_class WHERE relnamespace = 'public'::regnamespace) ORDER BY 1`,
      ),
      grants: await dataSource.query(
        `SELECT table_name || ': ' || string_agg(privilege_type, ', ' ORDER BY privilege_type) AS it
         FROM information_schema.role_table_grants WHERE grantee = $1 AND table_schema = 'public' GROUP BY table_name ORDER BY 1`,
        [role],
      ),
    };
    await dataSource.destroy();
    const lines = Object.fromEntries(
      Object.entries(catalogue).map(([key, rows]) => [key, rows.map((row: { it: string }) => row.it)]),
    );
    expect(lines).toMatchSnapshot();
  });

  test('the runtime role may serve; the owner may not, for it could rewrite history', async () => {
    const { owner, runtime } = await freshDatabase(name);
    const asRuntime = await open(name, runtime);
    expect(await databaseProblems(asRuntime, definitions[name])).toEqual([]);
    await asRuntime.destroy();
    const asOwner = await open(name, owner);
    const problems = await databaseProblems(asOwner, definitions[name]);
    expect(problems).toHaveLength(definitions[name].appendOnly.length);
    await asOwner.destroy();
  });
});

/**
 * What TypeORM cannot compare: a default it strips of its casts, and a generated column, which it looks up in
 * a table of its own that we do not keep. The catalogue snapshot holds both.
 */
const NOT_COMPARABLE = /SET DEFAULT \(\(pg_current_xact_id|"action_items" (DROP COLUMN|ADD) "open"/;

/** Indexes, checks and foreign keys are the migrations' own (expressions, partial); the catalogue snapshot holds them. */
function isDrift(query: string): boolean {
  return (
    !NOT_COMPARABLE.test(query) &&
    !/^(DROP INDEX|CREATE (UNIQUE )?INDEX|ALTER TABLE "?\w+"? DROP CONSTRAINT|COMMENT ON|ALTER TABLE "\w+" (ADD|DROP) CONSTRAINT|INSERT INTO "typeorm_metadata"|DELETE FROM "typeorm_metadata"|CREATE TABLE "typeorm_metadata")/.test(
      query,
    )
  );
}

test('a database that is behind is not served, and four migrations at once run each step once', async () => {
  const { adminUrl, passwords } = cluster();
  const urls = await provision(adminUrl, 'meetings', passwords.meetings!, {
    database: `behind_${Date.now()}`,
  });
  const behind = await open('meetings', urls.migration);
  expect((await databaseProblems(behind, definitions.meetings))[0]).toContain('lianxi migrate');
  await behind.destroy();
  const ran = await Promise.all([1, 2, 3, 4].map(() => migrate(definitions.meetings, urls)));
  expect(ran.map((names) => names.length).sort()).toEqual([0, 0, 0, definitions.meetings.migrations.length]);
});
