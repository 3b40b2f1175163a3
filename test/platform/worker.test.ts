import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import type { Sweep } from '../../platform/clock';
import { openService } from '../../platform/service';
import { sql } from '../../platform/sql';
import { startWorker } from '../../platform/worker';
import { property } from '../../services/property/subgraph';
import { cluster, databaseUrl, freshDatabase, openTestService, testLog } from '../support/database';

const due = (subject: string): Sweep => ({
  rule: 'reminder',
  due: (now) => sql`SELECT ${subject}::uuid AS subject, ${now}::timestamptz - interval '1 day' AS due`,
  act: (tx) => tx.publish({ type: 'reminded', version: 1, subjectId: subject, payload: {} }),
});

async function until(holds: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    if (await holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('It never came to hold');
}

test('the worker keeps its own schema under the jobs role, and is woken by the minute', async () => {
  const { runtime } = await freshDatabase('property');
  const database = new URL(runtime).pathname.slice(1);
  const jobs = databaseUrl('property', database, 'jobs');
  let sweeps = 0;
  const workers = [1, 2].map(() => startWorker(jobs, 'property', async () => void sweeps++, testLog));
  const client = new Client({ connectionString: jobs });
  await client.connect();
  await until(async () => {
    const { rows } = await client.query(`SELECT to_regclass('graphile_worker.jobs') IS NOT NULL AS there`);
    return rows[0].there;
  });
  const { rows } = await client.query(
    `SELECT nspowner::regrole::text AS owner FROM pg_namespace WHERE nspname = 'graphile_worker'`,
  );
  expect(rows).toEqual([{ owner: 'lianxi_property_jobs' }]);
  // The minute's wake, made to come now: one of the two does it.
  await until(async () =>
    client.query(`SELECT graphile_worker.add_job('sweep', job_key => 'sweep')`).then(
      () => true,
      () => false,
    ),
  );
  await until(async () => sweeps > 0);
  await client.end();

  // Every connection cut, as when PostgreSQL starts anew: the next wake comes all the same.
  const admin = new Client({ connectionString: cluster().adminUrl });
  await admin.connect();
  await admin.query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1`, [database]);
  await admin.end();
  const before = sweeps;
  const again = new Client({ connectionString: jobs });
  await again.connect();
  await again.query(`SELECT graphile_worker.add_job('sweep', job_key => 'sweep')`);
  await again.end();
  await until(async () => sweeps > before);
  await Promise.all(workers.map((worker) => worker.stop()));
});

test('a service with sweeps does at once what fell due while nobody kept the clock', async () => {
  const { runtime } = await freshDatabase('property');
  const jobs = databaseUrl('property', new URL(runtime).pathname.slice(1), 'jobs');
  const subject = randomUUID();
  const service = await openService(
    { ...property, sweeps: [due(subject)] },
    { url: runtime, log: testLog, now: () => new Date('2026-03-01T12:00:00Z') },
  );
  service.startClock(jobs);
  await until(
    async () => (await service.rows(sql`SELECT FROM outbox WHERE subject_id = ${subject}`)).length === 1,
  );
  await service.close();
});

test('without the jobs role’s address the clock is left to others, and the log says so', async () => {
  const told: string[] = [];
  const log = { ...testLog, warn: (message: string) => void told.push(message) };
  const service = await openTestService({ ...property, sweeps: [due(randomUUID())] }, { log });
  service.startClock(null);
  expect(told).toEqual(['no address for the jobs role: the clock is left to other processes']);
  expect(await service.rows(sql`SELECT FROM outbox`)).toEqual([]);
  await service.close();
});
