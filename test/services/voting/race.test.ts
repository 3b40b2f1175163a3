import { randomUUID } from 'node:crypto';
import { DataSource } from 'typeorm';
import { openService, type RunningService } from '../../../platform/service';
import { commitBallotsOf } from '../../../services/voting/commit-ballots';
import { rootOf } from '../../../services/voting/domain/merkle';
import { voting } from '../../../services/voting/subgraph';
import { freshDatabase, openPool, TEST_KEYS, testLog } from '../../support/database';
import { onTheWay, pause } from '../../support/on-the-way';
import { clock, NOW, ownerAt, type SeededEstate, seedEstate, storyOf } from './fixture';

const ROUNDS = 15;
/** A long run tries a thousand. */
const POLLS = Number(process.env.VOTE_POLLS ?? ROUNDS);
const UNITS = 12;
const POOL = 30;

interface Arena {
  readonly service: RunningService;
  readonly estate: SeededEstate;
  readonly story: ReturnType<typeof storyOf>;
  close(): Promise<void>;
}

async function openArena(asOwner: string[] = []): Promise<Arena> {
  clock.at = NOW;
  const urls = await freshDatabase('voting');
  const owner = await new DataSource({ type: 'postgres', url: urls.owner }).initialize();
  for (const statement of asOwner) await owner.query(statement);
  await owner.destroy();
  const options = {
    url: urls.runtime,
    statementTimeout: 20_000,
    poolSize: POOL,
    log: testLog,
    now: clock.now,
    environment: TEST_KEYS,
  };
  const service = await openService(voting, options);
  await openPool(service.dataSource, POOL);
  const estate = await seedEstate(service, UNITS);
  const story = storyOf(service);
  await story.register(estate);
  return { service, estate, story, close: () => service.close() };
}

interface Anomalies {
  /** Ballots that came to count after closing had been acknowledged. */
  late: number;
  /** Ballots that counted and were not acknowledged, or the other way round. */
  unacknowledged: number;
  /** Units counted more than once. */
  double: number;
  /** Ballots that count and are not under the root of the close, or leaves under it that are none of them. */
  unproven: number;
  accepted: number;
  refused: number;
}

/** What the chain says of the close, beside what counts. */
async function unproven(service: RunningService, sessionId: string): Promise<number> {
  const leaves = (where: string): Promise<{ leaf: string }[]> =>
    service.dataSource.query(
      `SELECT l.leaf FROM ballot_leaves l WHERE l.session_id = $1 AND ${where} ORDER BY l.leaf`,
      [sessionId],
    );
  const close = `(SELECT sequence FROM vote_checkpoints WHERE session_id = $1 AND kind = 'CLOSE')`;
  const counting = await leaves('EXISTS (SELECT FROM counted_ballots c WHERE c.ballot_id = l.ballot_id)');
  const committed = await leaves(
    `EXISTS (SELECT FROM committed_leaves k WHERE k.session_id = l.session_id AND k.leaf = l.leaf AND k.sequence < ${close})`,
  );
  const [{ root }] = await service.dataSource.query(
    `SELECT root FROM vote_checkpoints WHERE session_id = $1 AND kind = 'CLOSE'`,
    [sessionId],
  );
  if (root !== rootOf(committed.map(({ leaf }) => leaf))) return UNITS;
  const known = new Set(committed.map(({ leaf }) => leaf));
  return (
    counting.filter(({ leaf }) => !known.has(leaf)).length + Math.abs(committed.length - counting.length)
  );
}

/** Every unit votes twice at once, 24 casts in all, and somewhere among them the end comes and the voting is closed. */
async function race({ service, estate, story }: Arena, rounds = ROUNDS): Promise<Anomalies> {
  const found = { late: 0, unacknowledged: 0, double: 0, unproven: 0, accepted: 0, refused: 0 };
  for (let round = 0; round < rounds; round += 1) {
    clock.at = NOW;
    const session = await story.opened(estate);
    const counted = async (): Promise<{ counted: number; units: number }> => {
      const query = `SELECT count(*)::int AS counted, count(DISTINCT unit_id)::int AS units FROM counted_ballots WHERE session_id = $1`;
      return (await service.dataSource.query(query, [session.id]))[0];
    };
    const casts = Array.from({ length: 2 * UNITS }, async (_, i) => {
      await pause(Math.random() * 60);
      return story.refusal(
        ownerAt(estate, i % UNITS),
        'castBallot',
        story.ballot(estate, session, i % UNITS),
      );
    });
    let closed = false;
    const committing = (async () => {
      while (!closed) {
        await commitBallotsOf(
          { dataSource: service.dataSource, now: clock.now, newId: randomUUID },
          session.id,
        );
        await pause(Math.random() * 20);
      }
    })();
    const closing = (async () => {
      await pause(Math.random() * 100);
      await story.close(estate, session.id);
      return counted();
    })();
    const atClose = await closing;
    const answers = await Promise.all(casts);
    closed = true;
    await committing;
    const atEnd = await counted();
    found.unproven += await unproven(service, session.id);
    const accepted = answers.filter((code) => code === undefined).length;
    expect(new Set(answers)).toEqual(
      new Set([...answers].filter((it) => [undefined, 'ALREADY_VOTED', 'VOTING_NOT_OPEN'].includes(it))),
    );
    found.late += atEnd.counted - atClose.counted;
    found.unacknowledged += Math.abs(accepted - atEnd.counted);
    found.double += atEnd.counted - atEnd.units;
    found.accepted += accepted;
    found.refused += answers.filter((code) => code === 'VOTING_NOT_OPEN').length;
  }
  return found;
}

/**
 * Gives every cast time before it reads the state, so that one begun in time can meet the close, and between that
 * and writing the ballot; it can take the cast's lock away. What is asked behind it waits for it, as it would in PostgreSQL.
 */
function slowDown(
  change: (statement: string) => string,
  { before, after } = { before: 40, after: 25 },
): void {
  onTheWay(async (statement, send) => {
    if (!statement.includes(' FOR SHARE')) return send(statement);
    await pause(Math.random() * before);
    const answer = await send(change(statement));
    // Of uneven length, or the casts of a stream fall into step and leave gaps.
    await pause(after * (0.5 + Math.random()));
    return answer;
  });
}

async function inArena<Found>(asOwner: string[], run: (arena: Arena) => Promise<Found>): Promise<Found> {
  const arena = await openArena(asOwner);
  try {
    return await run(arena);
  } finally {
    jest.restoreAllMocks();
    await arena.close();
  }
}

const NONE = { late: 0, unacknowledged: 0, double: 0, unproven: 0 };

test(
  '24 casts at once against the close: none late, none double, none lost',
  async () => {
    const found = await inArena([], (arena) => race(arena, POLLS));
    if (POLLS > ROUNDS) process.stdout.write(`${POLLS} polls: ${JSON.stringify(found)}\n`);
    expect(found).toMatchObject(NONE);
    expect(found.accepted).toBeGreaterThan(0);
    expect(found.refused).toBeGreaterThan(0);
  },
  60_000 + POLLS * 2_000,
);

test('the same when every cast takes its time between the state and the ballot', async () => {
  const found = await inArena([], (arena) => {
    slowDown((statement) => statement);
    return race(arena);
  });
  expect(found).toMatchObject(NONE);
  expect(found.refused).toBeGreaterThan(0);
});

describe('mutants', () => {
  test('without the lock, ballots come in after the close', async () => {
    const found = await inArena([], (arena) => {
      slowDown((statement) => statement.replace(' FOR SHARE OF s', ''));
      return race(arena);
    });
    expect(found.late).toBeGreaterThan(0);
    expect(found.unproven).toBeGreaterThan(0);
  });

  test('without the unique key, a unit counts twice', async () => {
    const found = await inArena(
      ['ALTER TABLE counted_ballots DROP CONSTRAINT counted_ballots_pkey'],
      (arena) => race(arena),
    );
    expect(found.double).toBeGreaterThan(0);
    expect(found.late).toBe(0);
  });
});

/** Casts that each of eight owners goes on with, one after the other, once closing was asked for. */
const IN_STREAM = 12;

/**
 * A steady stream of casts that never lets go of the lock all together; gives what share of it went ahead of a closing that
 * was asked for before. Each cast holds the lock for most of its time, however fast the machine is.
 */
async function overtakingClose(arena: Arena, change: (statement: string) => string): Promise<number> {
  const { story, estate } = arena;
  const session = await story.opened(estate);
  const cast = (i: number) =>
    story.refusal(ownerAt(estate, i), 'castBallot', story.ballot(estate, session, i));
  const before = performance.now();
  await cast(0);
  slowDown(change, { before: 0, after: Math.max(80, 4 * (performance.now() - before)) });
  const closing = { asked: false, done: false };
  let ahead = 0;
  const stream = Array.from({ length: 8 }, async (_, i) => {
    await pause(i * 5);
    while (!closing.asked) await cast(i);
    for (let n = 0; n < IN_STREAM && !closing.done; n += 1) {
      await cast(i);
      if (!closing.done) ahead += 1;
    }
  });
  await pause(100);
  closing.asked = true;
  await story.close(estate, session.id);
  closing.done = true;
  await Promise.all(stream);
  return ahead / (8 * IN_STREAM);
}

describe('closing in a steady stream of casts', () => {
  test('waits for the ballots that are being cast, and no longer', async () => {
    expect(await inArena([], (arena) => overtakingClose(arena, (statement) => statement))).toBeLessThan(0.25);
  }, 60_000);

  test('mutant: without the gate it waits for the stream to end', async () => {
    const gate = /pg_advisory_xact_lock_shared\(hashtextextended\((\$\d)::text, 0\)\)/;
    const ahead = await inArena([], (arena) =>
      overtakingClose(arena, (statement) => statement.replace(gate, 'length($1::text)')),
    );
    expect(ahead).toBeGreaterThan(0.75);
  }, 60_000);
});
