import { randomUUID } from 'node:crypto';
import type { Client } from 'pg';
import type { DataSource } from 'typeorm';
import { ANONYMOUS } from '../../platform/identity';
import type { RunningService } from '../../platform/service';
import { raw, sql } from '../../platform/sql';
import { inOrder } from '../../platform/statements';
import { withTransaction } from '../../platform/transaction';
import { propertyCompanies } from '../../services/property/db/tables';
import { property } from '../../services/property/subgraph';
import { openTestService } from '../support/database';
import { pause } from '../support/on-the-way';

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
  await expect(outcome).rejects.toMatchObject({ code: '23505' });
  expect(tried.times).toBe(1);
});

test('a connection that is lost tells why, and neither it nor its transaction is used again', async () => {
  const lost = withTransaction(service.dataSource, context, async (tx) => {
    await tx.rows(sql`SELECT pg_terminate_backend(pg_backend_pid())`);
  }).catch((error: unknown) => error);
  expect(await lost).toBeInstanceOf(Error);
  const next = () => withTransaction(service.dataSource, context, (tx) => tx.rows(sql`SELECT 1 AS it`));
  expect(await Promise.all([next(), next(), next()])).toEqual(Array(3).fill([{ it: 1 }]));
});

test('no statement takes longer than what is left until the deadline', async () => {
  const before = Date.now();
  const late = withTransaction(service.dataSource, context, (tx) => tx.rows(sql`SELECT pg_sleep(10)`), {
    deadline: Date.now() + 200,
  });
  await expect(late).rejects.toMatchObject({ code: 'SERVICE_TIMEOUT' });
  expect(Date.now() - before).toBeLessThan(5_000);
});

test('an act that has its time may think for longer than a transaction is otherwise left idle', async () => {
  const own = await openTestService(property, { statementTimeout: 1_000 });
  const thinking = (ms: number) =>
    withTransaction(
      own.dataSource,
      context,
      async (tx) => {
        await tx.rows(sql`SELECT 1`);
        await pause(5_300);
        return tx.rows(sql`SELECT 2 AS it`);
      },
      { deadline: Date.now() + ms },
    );
  try {
    const [page, act] = await Promise.allSettled([thinking(1_500), thinking(10_000)]);
    expect([page.status, act.status]).toEqual(['rejected', 'fulfilled']);
  } finally {
    await own.close();
  }
}, 15_000);

test('what has changed is noted at the end, in its order; nothing of it where the work fails', async () => {
  const [first, second] = [randomUUID(), randomUUID()];
  const noted = async () =>
    (
      await service.rows<{ object_id: string }>(
        sql`SELECT object_id FROM changes WHERE object_id = ANY(${[first, second]}::uuid[]) ORDER BY transaction, seq`,
      )
    ).map(({ object_id }) => object_id);
  const work = (fails: boolean) =>
    withTransaction(service.dataSource, context, async (tx) => {
      await tx.changed({ type: 'Thing', id: second });
      await tx.changed({ type: 'Thing', id: first });
      if (fails) throw new Error('it fails');
    });
  await expect(work(true)).rejects.toThrow('it fails');
  expect(await noted()).toEqual([]);
  await work(false);
  expect(await noted()).toEqual([second, first]);
});

test('what is asked at once is done in the order in which it was asked, each seeing what went before', async () => {
  const object = randomUUID();
  const counted = sql`SELECT count(*)::int AS count FROM changes WHERE object_id = ${object}`;
  const note = sql`INSERT INTO changes (type, object_id, at) VALUES ('Thing', ${object}, now())`;
  const counts = await withTransaction(service.dataSource, context, (tx) =>
    Promise.all(
      Array.from({ length: 50 }, async () => {
        const [[before]] = await inOrder([tx.rows<{ count: number }>(counted), tx.rows(note)]);
        return before!.count;
      }),
    ),
  );
  expect(counts).toEqual(Array.from({ length: 50 }, (_, i) => i));
});

test('where something of it fails, it says why, nothing behind it is done, and nothing of it is kept', async () => {
  const object = randomUUID();
  const note = sql`INSERT INTO changes (type, object_id, at) VALUES ('Thing', ${object}, now())`;
  const failing = withTransaction(service.dataSource, context, (tx) =>
    inOrder([tx.rows(note), tx.rows(sql`SELECT 1 / 0`), tx.rows(note)]),
  );
  await expect(failing).rejects.toMatchObject({ code: '22012' });
  const closing = withTransaction(service.dataSource, context, async (tx) => {
    await tx.rows(note);
    tx.closing = () => sql`SELECT 1 / 0`;
  });
  await expect(closing).rejects.toMatchObject({ code: '22012' });
  expect(await service.rows(sql`SELECT FROM changes WHERE object_id = ${object}`)).toEqual([]);
});

/** The same database, on whose connection some statements become others. */
const where = (becomes: (text: string) => string, of: DataSource): DataSource =>
  new Proxy(of, {
    get(target, name) {
      if (name !== 'createQueryRunner') return Reflect.get(target, name);
      return () => {
        const runner = target.createQueryRunner();
        const connect = runner.connect.bind(runner);
        runner.connect = async () => {
          const client: Client = await connect();
          return new Proxy(client, {
            get: (it, property) => {
              const own = Reflect.get(it, property);
              if (property === 'query')
                return (text: string, values?: unknown[]) => it.query(becomes(text), values);
              return typeof own === 'function' ? own.bind(it) : own;
            },
          });
        };
        return runner;
      };
    },
  });

const failingAt = (start: string, of = service.dataSource) =>
  where((text) => (text.startsWith(start) ? 'SELECT 1 / 0' : text), of);

test.each([true, false])(
  'where it does not begin, nothing is done that waits for an answer (at once: %s)',
  async (atOnce) => {
    const object = randomUUID();
    const note = sql`INSERT INTO changes (type, object_id, at) VALUES ('Thing', ${object}, now())`;
    const work = withTransaction(
      failingAt('START TRANSACTION'),
      context,
      async (tx) => {
        await tx.rows(sql`SELECT 1`);
        await tx.rows(note);
      },
      { atOnce },
    );
    await expect(work).rejects.toMatchObject({ code: '22012' });
    expect(await service.rows(sql`SELECT FROM changes WHERE object_id = ${object}`)).toEqual([]);
  },
);

test('where it does not begin, not even its first statement is done, unless it was said to harm nobody', async () => {
  const object = randomUUID();
  const note = sql`INSERT INTO changes (type, object_id, at) VALUES ('Thing', ${object}, now())`;
  const work = withTransaction(failingAt('START TRANSACTION'), context, (tx) => tx.rows(note));
  await expect(work).rejects.toMatchObject({ code: '22012' });
  expect(await service.rows(sql`SELECT FROM changes WHERE object_id = ${object}`)).toEqual([]);
});

test('the character zero, which no text may hold, is the caller’s mistake wherever it stands', async () => {
  const zero = 'a\0b';
  const bad = { code: 'BAD_USER_INPUT' };
  await expect(service.rows(sql`SELECT ${zero}::text`)).rejects.toMatchObject(bad);
  const insert = withTransaction(service.dataSource, context, (tx) =>
    tx.insert(propertyCompanies, { id: zero } as never),
  );
  await expect(insert).rejects.toMatchObject(bad);
});

test('work that minds no failure is not told that it is done', async () => {
  const work = withTransaction(service.dataSource, context, async (tx) => {
    await tx.rows(sql`SELECT 1 / 0`).catch(() => {});
  });
  await expect(work).rejects.toThrow('rolled back');
});

test('what is asked once it is over is not done, in this transaction or in another one', async () => {
  const object = randomUUID();
  const note = sql`INSERT INTO changes (type, object_id, at) VALUES ('Thing', ${object}, now())`;
  const late: Promise<unknown>[] = [];
  const work = (fails: boolean) =>
    withTransaction(service.dataSource, context, async (tx) => {
      await tx.rows(sql`SELECT 1`);
      late.push(new Promise((resolve) => setTimeout(resolve, 50)).then(() => tx.rows(note)));
      if (fails) throw new Error('it fails');
    });
  await work(false);
  await expect(work(true)).rejects.toThrow('it fails');
  const asked = await Promise.allSettled(late);
  expect(asked.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect(await service.rows(sql`SELECT FROM changes WHERE object_id = ${object}`)).toEqual([]);
});

test('a connection that does not roll back is not used again', async () => {
  const own = await openTestService(property, { poolSize: 1 });
  try {
    const pid = async () => (await own.rows<{ pid: number }>(sql`SELECT pg_backend_pid() AS pid`))[0]!.pid;
    const before = await pid();
    const object = randomUUID();
    const work = withTransaction(failingAt('ROLLBACK', own.dataSource), context, async (tx) => {
      await tx.rows(sql`INSERT INTO changes (type, object_id, at) VALUES ('Thing', ${object}, now())`);
      throw new Error('it fails');
    });
    await expect(work).rejects.toThrow('it fails');
    expect(await pid()).not.toBe(before);
    expect(await own.rows(sql`SELECT FROM changes WHERE object_id = ${object}`)).toEqual([]);
  } finally {
    await own.close();
  }
});
