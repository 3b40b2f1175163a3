import { randomUUID } from 'node:crypto';
import { ANONYMOUS } from '../../platform/identity';
import type { RunningService } from '../../platform/service';
import { raw, sql } from '../../platform/sql';
import { withTransaction } from '../../platform/transaction';
import { property } from '../../services/property/subgraph';
import { openTestService } from '../support/database';

let service: RunningService;
beforeAll(async () => {
  service = await openTestService(property);
});
afterAll(() => service.close());

const context = { viewer: ANONYMOUS, now: () => new Date('2026-03-01T12:00:00Z'), newId: randomUUID };

/** Work that PostgreSQL breaks off with a code so many times, and then lets through. */
const broken = (code: string, times: number) => {
  const tried = { times: 0 };
  const outcome = withTransaction(service.dataSource, context, async (tx) => {
    tried.times++;
    if (tried.times <= times)
      await tx.rows(sql`${raw(`DO $$ BEGIN RAISE EXCEPTION USING ERRCODE = '${code}'; END $$`)}`);
    return 'done';
  });
  return { tried, outcome };
};

test.each(['40P01', '40001'])('what %s broke off is done again, twice at most', async (code) => {
  const { tried, outcome } = broken(code, 2);
  expect(await outcome).toBe('done');
  expect(tried.times).toBe(3);
});

test.each(['40P01', '40001'])(
  'broken off by %s a third time, it is a time-out and no fault',
  async (code) => {
    const { tried, outcome } = broken(code, 3);
    await expect(outcome).rejects.toMatchObject({ code: 'SERVICE_TIMEOUT' });
    expect(tried.times).toBe(3);
  },
);

test('what is a fault is not done again', async () => {
  const { tried, outcome } = broken('23505', 1);
  await expect(outcome).rejects.toMatchObject({ driverError: { code: '23505' } });
  expect(tried.times).toBe(1);
});
