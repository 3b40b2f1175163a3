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
  expect(await service.forgetOldKeys()).toBe(0);
  clock.now = new Date('2026-11-08T00:00:01Z');
  expect(await service.forgetOldKeys()).toBe(1);
  expect(await service.rows(sql`SELECT key FROM idempotency_keys`)).toEqual([]);
  await service.close();
});
