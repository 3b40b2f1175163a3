import type { ChangePage } from '../../platform/ports';
import { sql } from '../../platform/sql';
import { community } from '../../services/community/subgraph';
import { mutatorOf, operator } from '../support/client';
import { openTestService } from '../support/database';

test('idempotency keys are kept for a week and then forgotten', async () => {
  const clock = { now: new Date('2026-11-01T00:00:00Z') };
  const service = await openTestService(community, { now: () => clock.now });
  const mutate = mutatorOf(service);
  await mutate(operator, 'registerDivision', 'division { id }', { level: 'PROVINCE', name: '天津市' });
  clock.now = new Date('2026-11-07T23:59:59Z');
  expect(await service.forgetOld()).toBe(0);
  clock.now = new Date('2026-11-08T00:00:01Z');
  expect(await service.forgetOld()).toBe(1);
  expect(await service.rows(sql`SELECT key FROM idempotency_keys`)).toEqual([]);
  await service.close();
});

test('changes are kept for a week; whoever comes back later is told that some are gone', async () => {
  const clock = { now: new Date('2026-11-01T00:00:00Z') };
  const service = await openTestService(community, { now: () => clock.now });
  const mutate = mutatorOf(service);
  const register = (name: string) =>
    mutate(operator, 'registerDivision', 'division { id }', { level: 'PROVINCE', name });
  const { position } = await service.changes(null, 10);
  await register('天津市');
  await register('江苏省');
  const early = await settled(() => service.changes(position, 10), 2);
  expect(early).toMatchObject({ gap: false, changes: [{ type: 'Division' }, { type: 'Division' }] });

  clock.now = new Date('2026-11-09T00:00:00Z');
  await register('四川省');
  expect(await service.forgetOld()).toBe(2 + 1);
  const late = await settled(() => service.changes(position, 10), 2);
  expect(late.gap).toBe(true);
  // From the last that was told before, nothing is missing.
  const place = early.changes[1]!.position;
  const [fourth] = (await settled(() => service.changes(place, 10), 1)).changes;
  expect(await service.changes(place, 10)).toEqual({
    changes: [fourth],
    position: fourth!.position,
    gap: false,
  });
  await service.close();
});

/** What is held back while a transaction anywhere in the cluster, other tests' too, might precede it comes with a later look. */
async function settled(read: () => Promise<ChangePage>, count: number): Promise<ChangePage> {
  for (let tries = 0; tries < 600; tries++) {
    const page = await read();
    if (page.changes.length >= count) return page;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('They never came');
}
