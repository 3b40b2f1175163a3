import { randomUUID } from 'node:crypto';
import { subjectAt } from '../services/voting/fixture';
import { type Arena, bigVote, report } from './big-vote';
import { type Night, openNight, type Shape } from './night';
import type { Loaded } from './night-load';

const UNITS = Number(process.env.BENCH_UNITS ?? 12_500);
const CLIENTS = 500;
/** What a service's process has. */
const POOL = 10;
/** Half of what the gateway lets through to one service at once; who comes then waits, which is part of how long it took. */
const AT_ONCE = 32;

const CAST =
  'mutation Cast($input: CastBallotInput!) { castBallot(input: $input) { ballot { id } userErrors { code message } } }';

const line = ({ perSecond, p50, p99 }: Loaded): string =>
  `${perSecond.toFixed(0)}/s, p50 ${p50.toFixed(0)} ms, p99 ${p99.toFixed(0)} ms`;

describe.each<Shape>(['apart', 'together', 'ceiling'])('%s', (shape) => {
  let arena: Arena;
  let night: Night;
  beforeAll(async () => {
    arena = await bigVote(UNITS, ['FUND_USE'], POOL);
    night = await openNight(arena, shape);
  }, 600_000);
  afterAll(async () => {
    await night?.close();
    await arena?.close();
  });

  test(`a vote night through the whole graph: ${UNITS} units, ${CLIENTS} clients, beside a bare INSERT of the ballot`, async () => {
    const { service, story, estate, session } = arena;
    const tokens = await Promise.all(estate.unitIds.map((_, i) => night.identity.mint(subjectAt(estate, i))));
    const jobs = tokens.map((token, i) => {
      const input = { ...story.ballot(estate, session, i), idempotencyKey: randomUUID() };
      return { token, body: JSON.stringify({ query: CAST, variables: { input } }) };
    });
    const rows = estate.unitIds.map((unitId, i) => [session.id, unitId, estate.id, `bare-${i}`]);
    const crowd = { clients: CLIENTS, connections: AT_ONCE };
    const half = Math.floor(UNITS / 2);
    const bareInsert = (from: number, to: number) =>
      night.run({ ...crowd, inserts: { url: arena.url, poolSize: POOL, rows: rows.slice(from, to) } });
    // One, the other, and back, so that neither has the warmer half.
    const bare = [await bareInsert(0, half)];
    const cast = await night.run({ ...crowd, casts: { origin: night.origin, jobs } });
    bare.push(await bareInsert(half, UNITS));
    // What the graph costs by itself: the same casts from nobody, refused by their resolver before it asks the database.
    const nobody = await night.run({
      ...crowd,
      casts: { origin: night.origin, jobs: jobs.slice(0, half).map(({ body }) => ({ token: null, body })) },
    });
    const bareRate = (bare[0]!.perSecond + bare[1]!.perSecond) / 2;
    const [{ ballots, counted }] = await service.dataSource.query(
      `SELECT (SELECT count(*)::int FROM ballots WHERE session_id = $1) AS ballots,
              (SELECT count(*)::int FROM counted_ballots WHERE session_id = $1) AS counted`,
      [session.id],
    );
    report(
      `vote night, ${shape}: casts ${line(cast)}, ${cast.again} asked again; bare INSERT ${bare.map(line).join('; ')}`,
    );
    report(
      `vote night, ${shape}: the graph without the database ${line(nobody)}, × ${(nobody.perSecond / bareRate).toFixed(2)}`,
    );
    const each = Object.entries(cast.spent).map(([part, ms]) => `${part} ${(ms / UNITS).toFixed(2)}`);
    report(
      `vote night, ${shape}: × ${(cast.perSecond / bareRate).toFixed(2)}; processor per cast in ms: ${each.join(', ')}`,
    );
    expect(ballots).toBe(2 * UNITS);
    expect(counted).toBe(shape === 'ceiling' ? 0 : UNITS);
  }, 600_000);
});
