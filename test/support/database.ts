import { randomBytes } from 'node:crypto';
import type { DataSource, QueryRunner } from 'typeorm';
import type { Environment } from '../../platform/configuration';
import { DATA_KEY } from '../../platform/data-key';
import { openFileStore } from '../../platform/files/open-store';
import { type Log, silentLog } from '../../platform/log';
import type { ServiceName } from '../../platform/ports';
import { cloneDatabase } from '../../platform/postgres/provision';
import {
  openService,
  type RunningService,
  type ServiceDefinition,
  type ServiceOptions,
} from '../../platform/service';

/** Failures of resolvers are shown, so that a masked INTERNAL can be understood. */
export const testLog: Log = {
  ...silentLog,
  error: (message, fields) => process.stderr.write(`${message} ${JSON.stringify(fields)}\n`),
};

/** The keys that an installation keeps beside its data. */
export const TEST_KEYS = {
  LIANXI_CHANNEL_KEY: Buffer.alloc(32, 7).toString('base64'),
  LIANXI_VOTE_KEY: Buffer.alloc(32, 5).toString('base64'),
  [DATA_KEY]: Buffer.alloc(32, 8).toString('base64'),
};
const { LIANXI_CHANNEL_KEY: _, ...votingKeys } = TEST_KEYS;
/** Those without which voting does not serve; channels are set up by the tests that want them. */
export const testEnvironment: Environment = votingKeys;

/** What the global setup hands to each test file. */
export interface Cluster {
  /** Where the files of all the tests' services are. */
  readonly files: string;
  readonly adminUrl: string;
  readonly passwords: Record<
    string,
    { readonly owner: string; readonly runtime: string; readonly jobs: string }
  >;
}

export const cluster = (): Cluster => JSON.parse(process.env.LIANXI_TEST_CLUSTER ?? 'null') as Cluster;

/** The address of a database of the cluster, as one of its service's roles. */
export function databaseUrl(
  service: ServiceName,
  database: string,
  role: 'owner' | 'runtime' | 'jobs',
): string {
  const { adminUrl, passwords } = cluster();
  const url = new URL(adminUrl);
  url.username = `lianxi_${service}_${role}`;
  url.password = passwords[service]![role];
  url.pathname = `/${database}`;
  return url.toString();
}

/** A database of its own, cloned from the service's migrated template. */
export async function freshDatabase(
  service: ServiceName,
): Promise<{ readonly runtime: string; readonly owner: string }> {
  const name = `test_${service}_${randomBytes(6).toString('hex')}`;
  await cloneDatabase(cluster().adminUrl, `lianxi_${service}`, name, service);
  return { runtime: databaseUrl(service, name, 'runtime'), owner: databaseUrl(service, name, 'owner') };
}

/** The place for files that a service of a test is opened with. */
export const testFiles = () => ({
  ...openFileStore(cluster().files, {}),
  secret: Buffer.from('the same for every process of a test'),
});

/** A service on a fresh database, with its clock in the test's hands. */
export async function openTestService<Loaders>(
  definition: ServiceDefinition<Loaders>,
  options: Partial<ServiceOptions> = {},
): Promise<RunningService<Loaders>> {
  const { runtime } = await freshDatabase(definition.name);
  return openService(definition, {
    url: runtime,
    statementTimeout: 20_000,
    log: testLog,
    files: testFiles(),
    ...options,
    environment: { ...testEnvironment, ...options.environment },
  });
}

/** Opens a pool's connections one after the other, so that what then meets is work and not the opening of them. */
export async function openPool(dataSource: DataSource, size: number): Promise<void> {
  const runners: QueryRunner[] = [];
  for (let i = 0; i < size; i += 1) {
    const runner = dataSource.createQueryRunner();
    runners.push(runner);
    await runner.connect();
  }
  for (const runner of runners) await runner.release();
}
