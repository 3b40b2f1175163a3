import { join } from 'node:path';
import { sha256 } from '../platform/canonical';
import type { Environment } from '../platform/configuration';
import { openDatabase } from '../platform/database';
import { migrate } from '../platform/migrate';
import { SERVICE_NAMES, type ServiceName } from '../platform/ports';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../platform/postgres/embedded';
import { dropDatabase, loadOrCreatePasswords, provision } from '../platform/postgres/provision';
import { type DatabaseUrls, outsideDatabases } from './configuration';
import { definitions } from './services';

export interface Databases {
  /** Tells these databases from others that the same data folder has been used with. */
  readonly name: string;
  readonly urls: Readonly<Record<ServiceName, DatabaseUrls>>;
  /** Stops what was started here; an outside server goes on. */
  stop(): Promise<void>;
}

const databaseOf = (service: ServiceName): string => `lianxi_${service}`;

/** The outside PostgreSQL where its addresses are set, else one that comes with the project, emptied first when `fresh`. */
export async function openDatabases(
  env: Environment,
  dataFolder: string,
  tell: (line: string) => void,
  fresh = false,
): Promise<Databases> {
  const outside = outsideDatabases(env);
  if (outside) return { name: outsideName(outside), urls: outside, stop: async () => {} };
  const postgres: EmbeddedPostgres = await startEmbeddedPostgres({
    folder: join(dataFolder, 'postgres'),
    durable: true,
    log: tell,
  });
  if (fresh) {
    for (const name of SERVICE_NAMES) await dropDatabase(postgres.url('postgres'), databaseOf(name));
  }
  const passwords = loadOrCreatePasswords(join(dataFolder, 'passwords.json'), SERVICE_NAMES);
  const urls = await Promise.all(
    SERVICE_NAMES.map(
      async (name) => [name, await provision(postgres.url('postgres'), name, passwords[name]!)] as const,
    ),
  );
  return {
    name: 'embedded',
    urls: Object.fromEntries(urls) as unknown as Record<ServiceName, DatabaseUrls>,
    stop: () => postgres.stop(),
  };
}

function outsideName(urls: Databases['urls']): string {
  const { host, pathname } = new URL(urls.community.runtime);
  return sha256(host + pathname).slice(0, 16);
}

/** Brings the personal data of these services under the present key; a service without any has nothing to do. */
export async function resealAll(
  urls: Readonly<Partial<Record<ServiceName, DatabaseUrls>>>,
  env: Environment,
  tell: (line: string) => void,
): Promise<void> {
  for (const [name, url] of Object.entries(urls) as [ServiceName, DatabaseUrls][]) {
    const { personalData, entities, migrations } = definitions[name];
    if (!personalData) continue;
    const dataSource = await openDatabase({
      url: url.migration,
      applicationName: `lianxi-reseal-${name}`,
      entities,
      migrations,
      poolSize: 1,
      statementTimeout: 600_000,
    });
    try {
      const count = await personalData.reseal(dataSource, env);
      // What stood there before is not left on the disk in rows that nobody sees.
      if (count > 0) await dataSource.query(`VACUUM (FULL) ${personalData.tables.join(', ')}`);
      if (count > 0) tell(`${name}: ${count} rows of personal data sealed`);
    } finally {
      await dataSource.destroy();
    }
  }
}

/** Brings the databases of these services up to the code; gives how many migrations ran. */
export async function migrateAll(
  urls: Readonly<Partial<Record<ServiceName, DatabaseUrls>>>,
  tell: (line: string) => void,
): Promise<number> {
  const counts = await Promise.all(
    (Object.entries(urls) as [ServiceName, DatabaseUrls][]).map(async ([name, url]) => {
      const ran = await migrate(definitions[name], url);
      for (const migration of ran) tell(`${name}: ${migration}`);
      return ran.length;
    }),
  );
  return counts.reduce((sum, count) => sum + count, 0);
}
