import { randomUUID } from 'node:crypto';
import { commitBallots } from '../../services/voting/commit-ballots';
import { ownerAt } from '../services/voting/fixture';
import { type Arena, bigVote, quantile, report } from './big-vote';

const UNITS = Number(process.env.BENCH_UNITS ?? 12_500);
const CLIENTS = 500;
const POOL = 20;

let arena: Arena;
beforeAll(async () => {
  arena = await bigVote(UNITS, ['FUND_USE'], POOL);
  await arena.service.dataSource.query('SELECT 1');
}, 600_000);
afterAll(() => arena?.close());

/** As many as the gateway lets through to one service at once; who comes then waits, which is part of how long it took. */
const AT_ONCE = 64;

function turnstile() {
  let free = AT_ONCE;
  const waiting: (() => void)[] = [];
  return async <Result>(work: () => Promise<Result>): Promise<Result> => {
    if (free > 0) free -= 1;
    else await new Promise<void>((go) => waiting.push(go));
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else free += 1;
    }
  };
}

/** Five hundred clients that ask one after the other until nothing is left. */
async function crowd(
  jobs: number,
  job: (i: number) => Promise<unknown>,
): Promise<{ perSecond: number; p99: number }> {
  const took: number[] = [];
  const through = turnstile();
  let next = 0;
  const start = performance.now();
  await Promise.all(
    Array.from({ length: CLIENTS }, async () => {
      for (let i = next++; i < jobs; i = next++) {
        const before = performance.now();
        await through(() => job(i));
        took.push(performance.now() - before);
      }
    }),
  );
  return { perSecond: jobs / ((performance.now() - start) / 1000), p99: quantile(took, 0.99) };
}

test(`a vote night: ${UNITS} units, ${CLIENTS} clients, beside a bare INSERT of the ballot`, async () => {
  const { service, story, estate, session } = arena;
  const bareInsert = (i: number) =>
    service.dataSource.query(
      `INSERT INTO ballots (id, session_id, unit_id, estate_id, cast_by, channel, cast_at, received_at)
       VALUES ($1, $2, $3, $4, $5, 'ONLINE', now(), now())`,
      [randomUUID(), session.id, estate.unitIds[i], estate.id, `bare-${i}`],
    );
  let again = 0;
  /** As a client does it: what is not answered is asked again with the same key. */
  const cast = async (i: number) => {
    const input = { ...story.ballot(estate, session, i), idempotencyKey: randomUUID() };
    for (;;) {
      const answer = await story
        .mutate(ownerAt(estate, i), 'castBallot', 'ballot { id }', input)
        .catch(() => null);
      if (answer?.userErrors.length > 0) throw new Error(JSON.stringify(answer.userErrors));
      if (answer) return;
      again += 1;
      await new Promise((resolve) => setTimeout(resolve, 50 + Math.random() * 100));
    }
  };
  const half = Math.floor(UNITS / 2);
  // One after the other and back, so that neither has the warmer half.
  const bare = [await crowd(half, bareInsert)];
  let over = false;
  const committing = (async () => {
    while (!over) {
      await commitBallots({
        rows: service.rows,
        dataSource: service.dataSource,
        now: () => new Date('2026-11-22T02:00:00Z'),
        newId: randomUUID,
      });
      await new Promise((resolve) => setTimeout(resolve, 3_000));
    }
  })();
  const night = await crowd(UNITS, cast);
  over = true;
  await committing;
  bare.push(await crowd(UNITS - half, (i) => bareInsert(half + i)));
  const bareRate = (bare[0]!.perSecond + bare[1]!.perSecond) / 2;
  const [{ count }] = await service.dataSource.query(
    'SELECT count(*)::int FROM counted_ballots WHERE session_id = $1',
    [session.id],
  );
  report(
    `vote night: ${night.perSecond.toFixed(0)} casts/s, p99 ${night.p99.toFixed(0)} ms, ${again} asked again; bare INSERT ${bareRate.toFixed(0)}/s (${bare.map((it) => it.perSecond.toFixed(0)).join(', ')}), p99 ${bare[0]!.p99.toFixed(0)} ms: × ${(night.perSecond / bareRate).toFixed(2)}`,
  );
  expect(count).toBe(UNITS);
}, 600_000);
