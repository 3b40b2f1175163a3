import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrate } from '../../platform/migrate';
import { SERVICE_NAMES, type ServiceName } from '../../platform/ports';
import { startEmbeddedPostgres } from '../../platform/postgres/embedded';
import { loadOrCreatePasswords, provision } from '../../platform/postgres/provision';
import type { Cluster } from './database';

declare global {
  var stopTestPostgres: (() => Promise<void>) | undefined;
}

/** One cluster for the whole run, with one migrated template database per service. */
export default async function setup(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'lianxi-test-'));
  // Reachable for the unprivileged user that runs PostgreSQL when the tests run as root.
  chmodSync(folder, 0o711);
  const postgres = await startEmbeddedPostgres({
    folder: join(folder, 'postgres'),
    durable: false,
    maxConnections: 300,
  });
  globalThis.stopTestPostgres = async () => {
    await postgres.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  const adminUrl = postgres.url('postgres');
  const passwords = loadOrCreatePasswords(join(folder, 'passwords.json'), SERVICE_NAMES);
  // LIANXI_TEST_SERVICES=meetings prepares only what a developer of one service needs.
  const wanted = (process.env.LIANXI_TEST_SERVICES?.split(',') as ServiceName[] | undefined) ?? SERVICE_NAMES;
  for (const service of wanted) {
    const definition = (await import(`../../services/${service}/subgraph`))[service];
    const urls = await provision(adminUrl, service, passwords[service]!);
    await migrate(definition, urls);
  }
  const cluster: Cluster = { adminUrl, passwords, files: join(folder, 'files') };
  process.env.LIANXI_TEST_CLUSTER = JSON.stringify(cluster);
}
