import type { DataSource } from 'typeorm';
import { definitions } from '../../bin/services';
import { openDatabase } from '../../platform/database';
import { provision } from '../../platform/postgres/provision';
import { cluster } from '../support/database';

type Migrated = 'property' | 'meetings' | 'voting';

/** A database as it was before the migration `tried`, and the same one after all of them. Whoever opens one destroys it. */
export async function aroundMigration(service: Migrated, tried: string) {
  const { adminUrl, passwords } = cluster();
  const { migration: url } = await provision(adminUrl, service, passwords[service]!, {
    database: `around_${tried.toLowerCase()}_${Date.now()}`,
  });
  const { entities, migrations } = definitions[service];
  const all = [...Object.values(migrations)];
  const first = all.findIndex(({ name }) => name === tried);
  expect(first).toBeGreaterThan(0);
  const open = async (some: typeof all, count: number): Promise<DataSource> => {
    const options = { url, applicationName: 'test', entities, migrations: some, statementTimeout: 60_000 };
    const database = await openDatabase(options);
    expect(await database.runMigrations()).toHaveLength(count);
    return database;
  };
  return {
    before: () => open(all.slice(0, first), first),
    after: () => open(all, all.length - first),
  };
}

/** What the migrations from `tried` on made of rows that were there before it. */
export async function migrated(
  service: Migrated,
  tried: string,
  seeded: string,
  asked: string,
): Promise<Record<string, unknown>[]> {
  const { before, after } = await aroundMigration(service, tried);
  const earlier = await before();
  await earlier.query(seeded);
  await earlier.destroy();
  const now = await after();
  const rows = await now.query(asked);
  await now.destroy();
  return rows;
}
