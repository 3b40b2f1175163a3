import { randomBytes } from 'node:crypto';
import { cloneDatabase } from '../../platform/postgres/provision';
import { type Log, silentLog } from '../../platform/log';
import type { ServiceName } from '../../platform/ports';
import { openService, type RunningService, type ServiceDefinition, type ServiceOptions } from '../../platform/service';

/** Failures of resolvers are shown, so that a masked INTERNAL can be understood. */
export const testLog: Log = { ...silentLog, error: (message, fields) => process.stderr.write(`${message} ${JSON.stringify(fields)}\n`) };

/** What the global setup hands to each test file. */
export interface Cluster {
  readonly adminUrl: string;
  readonly passwords: Record<string, { readonly owner: string; readonly runtime: string; readonly jobs: string }>;
}

export const cluster = (): Cluster => JSON.parse(process.env.LIANXI_TEST_CLUSTER ?? 'null') as Cluster;

/** A database of its own, cloned from the service's migrated template. */
export async function freshDatabase(service: ServiceName): Promise<{ readonly runtime: string; readonly owner: string }> {
  const { adminUrl, passwords } = cluster();
  const name = `test_${service}_${randomBytes(6).toString('hex')}`;
  await cloneDatabase(adminUrl, `lianxi_${service}`, name, service);
  const url = (role: 'owner' | 'runtime') => {
    const it = new URL(adminUrl);
    it.username = `lianxi_${service}_${role}`;
    it.password = passwords[service]![role];
    it.pathname = `/${name}`;
    return it.toString();
  };
  return { runtime: url('runtime'), owner: url('owner') };
}

/** A service on a fresh database, with its clock in the test's hands. */
export async function openTestService<Loaders>(
  definition: ServiceDefinition<Loaders>,
  options: Partial<ServiceOptions> = {},
): Promise<RunningService<Loaders>> {
  const { runtime } = await freshDatabase(definition.name);
  return openService(definition, { url: runtime, statementTimeout: 20_000, log: testLog, ...options });
}
