import type { DataSource } from 'typeorm';
import { openDatabase } from './database';
import type { ServiceDefinition } from './service';

type Definition = Pick<
  ServiceDefinition<unknown>,
  'name' | 'entities' | 'migrations' | 'appendOnly' | 'deletable'
>;

/** Any fixed number: the lock that makes simultaneous migrations wait for each other. */
const MIGRATION_LOCK = 7_265_426_494;

/**
 * Brings one database up to the code, as its owner, and gives the runtime role exactly what it needs.
 * Safe when several start at once: the second waits, then finds nothing to do. Gives the names of what ran.
 */
export async function migrate(
  definition: Definition,
  urls: { readonly migration: string; readonly runtime: string },
): Promise<string[]> {
  const dataSource = await openDatabase({
    url: urls.migration,
    applicationName: `lianxi-migrate-${definition.name}`,
    entities: definition.entities,
    migrations: definition.migrations,
    poolSize: 2,
    statementTimeout: 600_000,
  });
  const lock = dataSource.createQueryRunner();
  try {
    await lock.query('SET lock_timeout = 0');
    await lock.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    const ran = await dataSource.runMigrations();
    await grant(dataSource, definition, decodeURIComponent(new URL(urls.runtime).username));
    return ran.map((migration) => migration.name);
  } finally {
    await lock.query('SELECT pg_advisory_unlock($1)', [MIGRATION_LOCK]).catch(() => {});
    await lock.release();
    await dataSource.destroy();
  }
}

const quote = (name: string): string => `"${name.replaceAll('"', '""')}"`;

async function grant(dataSource: DataSource, definition: Definition, role: string): Promise<void> {
  const to = quote(role);
  const statements = [`GRANT USAGE ON SCHEMA public TO ${to}`, `GRANT SELECT ON migrations TO ${to}`];
  for (const { tableName } of dataSource.entityMetadatas) {
    const rights = ['SELECT', 'INSERT'];
    if (!definition.appendOnly.includes(tableName)) rights.push('UPDATE');
    if (definition.deletable.includes(tableName)) rights.push('DELETE');
    statements.push(`REVOKE ALL ON ${quote(tableName)} FROM ${to}`);
    statements.push(`GRANT ${rights.join(', ')} ON ${quote(tableName)} TO ${to}`);
  }
  // One text is one transaction, and one way there and back.
  await dataSource.query(statements.join('; '));
}

/** Why a service must not serve on this database; empty when it may. */
export async function databaseProblems(dataSource: DataSource, definition: Definition): Promise<string[]> {
  const pending = await pendingMigrations(dataSource);
  if (pending.length > 0) {
    return [`the schema is behind (${pending.length} to run): run "lianxi migrate" first`];
  }
  const rows = (await dataSource.query(
    `SELECT name FROM unnest($1::text[]) AS name
     WHERE has_table_privilege(name, 'UPDATE') OR has_table_privilege(name, 'DELETE') OR has_table_privilege(name, 'TRUNCATE')`,
    [definition.appendOnly],
  )) as { name: string }[];
  return rows.map(
    ({ name }) =>
      `the database role may change the append-only table ${name}: use the runtime role, not the owner`,
  );
}

async function pendingMigrations(dataSource: DataSource): Promise<string[]> {
  const known = dataSource.migrations.map((migration) => migration.name ?? migration.constructor.name);
  const [table] = (await dataSource.query(`SELECT to_regclass('migrations') AS name`)) as {
    name: string | null;
  }[];
  if (!table?.name) return known;
  const done = (await dataSource.query('SELECT name FROM migrations')) as { name: string }[];
  const names = new Set(done.map(({ name }) => name));
  return known.filter((name) => !names.has(name));
}
