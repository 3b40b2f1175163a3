import { playDemonstration } from '../../bin/demo/play';
import { localDate } from '../../platform/dates';
import type { RunningService } from '../../platform/service';
import { TEST_KEYS, testFiles } from '../support/database';
import { DEMONSTRATION_DAY as TODAY } from '../support/demonstration';
import { type ByService, byService, close, freshUrls, open } from './played';

const PLAY_MS = 180_000;

/** What differs between two plays of one day: the order in which strands came to write, and when facts were taken. */
const OF_THE_RUN: Readonly<Record<string, readonly string[]>> = {
  outbox: ['transaction', 'seq'],
  inbox: ['received_at', 'seq'],
  changes: ['transaction', 'seq'],
};
const NOT_DATA = ['fact_cursors', 'migrations'];

async function dump(service: RunningService): Promise<Record<string, readonly string[]>> {
  const tables = (await service.dataSource.query(
    `SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public' AND table_type = 'BASE TABLE' ORDER BY 1`,
  )) as { name: string }[];
  const dumped: Record<string, readonly string[]> = {};
  for (const { name } of tables.filter((table) => !NOT_DATA.includes(table.name))) {
    const rows = (await service.dataSource.query(
      `SELECT (to_jsonb(t) - $1::text[])::text AS row FROM "${name}" t ORDER BY 1`,
      [OF_THE_RUN[name] ?? []],
    )) as { row: string }[];
    dumped[name] = rows.map(({ row }) => row);
  }
  return dumped;
}

const dumpAll = async (services: ByService<RunningService>) => byService((name) => dump(services[name]));

describe(`the demonstration on ${TODAY}`, () => {
  let urls: ByService<string>;
  let services: ByService<RunningService>;
  beforeAll(async () => {
    urls = await freshUrls();
    await playDemonstration(urls, TODAY, testFiles(), TEST_KEYS);
    services = await open(urls, TODAY);
  }, PLAY_MS);
  afterAll(() => close(services));

  test(
    'played again, nothing is added',
    async () => {
      const before = await dumpAll(services);
      await playDemonstration(urls, TODAY, testFiles(), TEST_KEYS);
      expect(await dumpAll(services)).toEqual(before);
    },
    PLAY_MS,
  );

  test(
    'interrupted and taken up again elsewhere, it is the same',
    async () => {
      const others = await freshUrls();
      const another = await open(others, TODAY);
      let end: 'played' | 'interrupted' | null = null;
      const first = playDemonstration(others, TODAY, testFiles(), TEST_KEYS).then(
        () => (end = 'played'),
        () => (end = 'interrupted'),
      );
      while (!(await another.meetings.dataSource.query('SELECT FROM action_items LIMIT 1')).length)
        await pause(100);
      // A connection that is at rest is replaced unnoticed: the play is interrupted by one that is lost at work.
      // The server's own processes (a vacuum at work here) are not ours to end.
      while (end === null) {
        await another.meetings.dataSource.query(
          `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
            WHERE datname = current_database() AND usename = current_user AND backend_type = 'client backend'
              AND pid <> pg_backend_pid()`,
        );
        await pause(10);
      }
      expect(await first).toBe('interrupted');
      await playDemonstration(others, TODAY, testFiles(), TEST_KEYS);
      expect(await dumpAll(another)).toEqual(await dumpAll(services));
      await close(another);
    },
    // Begun once and played to the end once.
    2 * PLAY_MS,
  );
});

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

test(
  'it plays in another year, with a history as long',
  async () => {
    const urls = await freshUrls();
    const today = localDate('2030-03-15');
    await playDemonstration(urls, today, testFiles(), TEST_KEYS);
    const services = await open(urls, today);
    const [counted] = (await services.meetings.dataSource.query(
      `SELECT count(*)::int AS held, max(held_on)::text AS last FROM joint_meetings WHERE state = 'CLOSED'`,
    )) as { held: number; last: string }[];
    await close(services);
    expect(counted!.held).toBeGreaterThanOrEqual(24);
    expect(counted!.last > '2030-02-01' && counted!.last < today).toBe(true);
  },
  PLAY_MS,
);
