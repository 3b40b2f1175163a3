import { prepared } from '../../platform/prepared';
import type { RunningService } from '../../platform/service';
import { sql } from '../../platform/sql';
import { property } from '../../services/property/subgraph';
import { openTestService } from '../support/database';

let service: RunningService;
beforeAll(async () => {
  service = await openTestService(property, { poolSize: 1 });
});
afterAll(() => service.close());

const plans = async (): Promise<number> =>
  (await service.rows<{ count: number }>(sql`SELECT count(*)::int AS count FROM pg_prepared_statements`))[0]!
    .count;

test('a prepared statement is planned once by a connection, and every other each time', async () => {
  const twice = (value: number) => prepared(sql`SELECT ${value}::int * 2 AS twice`);
  for (const value of [1, 2, 3]) {
    expect(await service.rows(twice(value))).toEqual([{ twice: value * 2 }]);
    expect(await service.rows(sql`SELECT ${value}::int * 3 AS thrice`)).toEqual([{ thrice: value * 3 }]);
  }
  expect(await plans()).toBe(1);
});
