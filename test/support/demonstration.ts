import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { playDemonstration } from '../../bin/demo/play';
import { localDate } from '../../platform/dates';
import { SERVICE_NAMES, type ServiceName } from '../../platform/ports';
import { cloneDatabase } from '../../platform/postgres/provision';
import { cluster, databaseUrl, TEST_KEYS, testFiles } from './database';

export const DEMONSTRATION_DAY = localDate('2026-11-22');
/** Nine in the morning of that day. */
export const DEMONSTRATION_NOW = new Date('2026-11-22T01:00:00Z');

const LOCK = 4_117_020;

/** Databases with the demonstration in them, of the caller's own: played once per run, then cloned. */
export async function demonstrationDatabases(): Promise<Record<ServiceName, string>> {
  const { adminUrl } = cluster();
  const admin = new Client({ connectionString: adminUrl });
  await admin.connect();
  try {
    await admin.query('SELECT pg_advisory_lock($1)', [LOCK]);
    const { rows } = await admin.query(`SELECT FROM pg_database WHERE datname = 'demonstration_community'`);
    if (rows.length === 0) await playTemplates(admin);
    const suffix = randomBytes(6).toString('hex');
    const urls = {} as Record<ServiceName, string>;
    for (const service of SERVICE_NAMES) {
      const name = `test_${service}_${suffix}`;
      await cloneDatabase(adminUrl, `demonstration_${service}`, name, service);
      urls[service] = databaseUrl(service, name, 'runtime');
    }
    return urls;
  } finally {
    await admin.end();
  }
}

async function playTemplates(admin: Client): Promise<void> {
  const urls = {} as Record<ServiceName, string>;
  for (const service of SERVICE_NAMES) {
    await cloneDatabase(cluster().adminUrl, `lianxi_${service}`, `being_played_${service}`, service);
    urls[service] = databaseUrl(service, `being_played_${service}`, 'runtime');
  }
  await playDemonstration(urls, DEMONSTRATION_DAY, testFiles(), TEST_KEYS);
  for (const service of [...SERVICE_NAMES].reverse()) {
    await admin.query(`ALTER DATABASE being_played_${service} RENAME TO demonstration_${service}`);
  }
}
