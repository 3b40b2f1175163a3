import { randomUUID } from 'node:crypto';
import { readFeed } from '../../platform/facts/outbox';
import { ANONYMOUS } from '../../platform/identity';
import type { Fact, FactSource } from '../../platform/ports';
import { sql } from '../../platform/sql';
import { withTransaction } from '../../platform/transaction';
import { community } from '../../services/community/subgraph';
import { property } from '../../services/property/subgraph';
import { openTestService } from '../support/database';
import { Directory } from '../support/directory';
import { allFacts } from '../support/feed';

const clock = { viewer: ANONYMOUS, now: () => new Date(), newId: randomUUID as () => string };
const fact = (type: string) => ({ type, version: 1, subjectId: randomUUID(), payload: {} });

test('a slow transaction’s facts are not passed over', async () => {
  const service = await openTestService(community);
  const slow = service.dataSource.createQueryRunner();
  await slow.startTransaction();
  await slow.query(
    `INSERT INTO outbox (id, type, version, subject_id, payload, recorded_at) VALUES ($1, 'slow', 1, $1, '{}', now())`,
    [randomUUID()],
  );
  await withTransaction(service.dataSource, clock, (tx) => tx.publish(fact('fast')));

  const first = await service.facts(null, 10);
  expect(first.facts).toEqual([]);
  // The mutant: read by sequence alone, the later fact is taken and the cursor leaves the slow one behind for ever.
  const naive = await service.dataSource.query('SELECT type FROM outbox WHERE seq > 0 ORDER BY seq');
  expect(naive.map((row: { type: string }) => row.type)).toEqual(['fast']);

  await slow.commitTransaction();
  await slow.release();
  await allFacts(service);
  const second = await service.facts(first.position, 10);
  expect(second.facts.map((it) => it.type)).toEqual(['slow', 'fast']);
  expect((await service.facts(second.position, 10)).facts).toEqual([]);
  await service.close();
});

test('a feed longer than a page is taken whole, each fact once, by two pullers at once', async () => {
  const [source, consumer] = await Promise.all([openTestService(community), openTestService(property)]);
  await withTransaction(source.dataSource, clock, async (tx) => {
    for (let i = 0; i < 1_203; i++) {
      await tx.publish({ ...fact('division'), payload: { level: 'CITY', name: `市 ${i}`, parentId: null } });
    }
  });
  await allFacts(source);
  // One may leave a page to the other, and neither waits or fails.
  const taken = await Promise.all([1, 2].map(() => consumer.pull({ community: source })));
  expect(taken[0]! + taken[1]! + (await consumer.pull({ community: source }))).toBe(1_203);
  expect(await consumer.rows(sql`SELECT count(*)::int AS count FROM inbox`)).toEqual([{ count: 1_203 }]);
  const [row] = await consumer.rows(sql`SELECT count(*)::int AS count FROM directory_divisions`);
  expect(row).toEqual({ count: 1_203 });
  await Promise.all([source.close(), consumer.close()]);
});

test('long facts come in pages that whoever reads them over HTTP takes, one at least in each, and are taken whole', async () => {
  const [source, consumer] = await Promise.all([openTestService(community), openTestService(property)]);
  const lengths = [700_000, 700_000, 10, 1_500_000, 10, 10];
  await withTransaction(source.dataSource, clock, async (tx) => {
    for (const length of lengths)
      await tx.publish({
        ...fact('division'),
        payload: { level: 'CITY', name: 'x'.repeat(length), parentId: null },
      });
  });
  await allFacts(source);
  const pages: number[] = [];
  const feed: FactSource = {
    facts: async (after, limit) => {
      const page = await source.facts(after, limit);
      expect(Buffer.byteLength(JSON.stringify(page))).toBeLessThan(2 * 1024 * 1024);
      pages.push(page.facts.length);
      return page;
    },
  };
  expect(await consumer.pull({ community: feed })).toBe(lengths.length);
  expect(pages).toEqual([1, 2, 1, 2, 0]);
  await Promise.all([source.close(), consumer.close()]);
});

test('a puller that finds another at the feed leaves it to the other at once', async () => {
  const consumer = await openTestService(property);
  const directory = new Directory();
  directory.estate();
  const other = consumer.dataSource.createQueryRunner();
  await other.query("INSERT INTO fact_cursors (source) VALUES ('community')");
  await other.startTransaction();
  await other.query('SELECT FROM fact_cursors FOR NO KEY UPDATE');
  expect(await consumer.pull({ community: directory })).toBe(0);
  await other.commitTransaction();
  await other.release();
  expect(await consumer.pull({ community: directory })).toBe(1);
  await consumer.close();
});

test('of two facts about one subject the later one stands, in whatever order their transactions are read', async () => {
  const consumer = await openTestService(property);
  const subjectId = randomUUID();
  const about = (name: string, sequence: string): Fact => ({
    id: randomUUID(),
    type: 'estate',
    version: 1,
    subjectId,
    payload: { name, divisionIds: [] },
    recordedAt: '2026-01-01T00:00:00Z',
    sequence,
  });
  // The transaction that began first waited for the lock, so that its fact is the later one and is read first.
  const facts = [about('后来的名称', '8'), about('先前的名称', '7')];
  await consumer.pull({ community: { facts: async () => ({ facts, position: '1.8' }) } });
  expect(await consumer.rows(sql`SELECT name FROM directory_estates`)).toEqual([{ name: '后来的名称' }]);
  await consumer.close();
});

test('a payload of a version that is not known stops the feed, and nothing is passed over', async () => {
  const consumer = await openTestService(property);
  const directory = new Directory();
  directory.estate();
  const newer = {
    facts: async () => ({
      facts: [{ ...(await directory.facts(null, 1)).facts[0]!, version: 2 }],
      position: '1',
    }),
  };
  await expect(consumer.pull({ community: newer })).rejects.toThrow('version 2');
  expect(await consumer.rows(sql`SELECT position FROM fact_cursors`)).toEqual([{ position: null }]);
  expect(await consumer.pull({ community: directory })).toBe(1);
  await consumer.close();
});

test('a fact that arrives again is not taken again', async () => {
  const consumer = await openTestService(property);
  const directory = new Directory();
  directory.estate({ name: '一' });
  expect(await consumer.pull({ community: directory })).toBe(1);
  await consumer.rows(sql`UPDATE fact_cursors SET position = NULL`);
  expect(await consumer.pull({ community: directory })).toBe(0);
  await consumer.close();
});

test('a position that is none is refused', async () => {
  await expect(readFeed({ rows: async () => [] }, 'drop table', 10)).rejects.toThrow('position');
});
