import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeKeys } from '../../bin/keys';
import { createSigner, generateKeys } from '../../platform/assertion';
import { httpPort } from '../../platform/http/service-client';
import { SERVICE_NAMES } from '../../platform/ports';
import { root } from '../../platform/root';
import { openService, type RunningService } from '../../platform/service';
import { voting } from '../../services/voting/subgraph';
import { answering, ended, freePort } from '../federation/processes';
import {
  CLOSES_AT,
  clock,
  NOW,
  ownerAt,
  type Prepared,
  type SeededEstate,
  seedEstate,
  storyOf,
} from '../services/voting/fixture';
import { freshDatabase, TEST_KEYS, testEnvironment, testLog } from '../support/database';

/** How often the service is killed; a long run does it more often. */
const KILLS = Number(process.env.VOTE_KILLS ?? 3);
const CASTS = 40;

let here: RunningService;
let estate: SeededEstate;
let session: Prepared;
let child: ChildProcess;
let port: ReturnType<typeof httpPort>;
let start: () => Promise<void>;
const story = () => storyOf(here);

beforeAll(async () => {
  clock.at = NOW;
  const urls = await freshDatabase('voting');
  here = await openService(voting, {
    url: urls.runtime,
    statementTimeout: 20_000,
    log: testLog,
    now: clock.now,
    environment: TEST_KEYS,
  });
  estate = await seedEstate(here, KILLS * CASTS);
  await story().register(estate);
  session = await story().opened(estate);

  const folder = mkdtempSync(join(tmpdir(), 'lianxi-killed-'));
  const keys = await generateKeys(['gateway', ...SERVICE_NAMES]);
  writeKeys(folder, keys, () => {});
  const listening = await freePort();
  const env: NodeJS.ProcessEnv = {
    PATH: process.env.PATH,
    HOME: process.env.HOME,
    PORT: String(listening),
    LIANXI_FILES: join(folder, 'files'),
    LIANXI_LOG: 'error',
    LIANXI_DEV_IDENTITY: '1',
    LIANXI_NOW: NOW.toISOString(),
    LIANXI_SIGNING_KEY: join(folder, 'voting.private.json'),
    LIANXI_TRUSTED_KEYS: join(folder, 'trusted.json'),
    ...testEnvironment,
    VOTING_DATABASE_URL: urls.runtime,
    COMMUNITY_URL: 'http://127.0.0.1:9',
    MEETINGS_URL: 'http://127.0.0.1:9',
  };
  start = async () => {
    const command = [join(root, 'dist', 'bin', 'lianxi.js'), 'serve', 'voting'];
    child = spawn(process.execPath, command, { env, stdio: ['ignore', 'inherit', 'inherit'] });
    await answering(listening, child);
  };
  const signer = createSigner({ issuer: 'gateway', privateJwk: keys.privateKeys.gateway! });
  const url = `http://127.0.0.1:${listening}`;
  port = httpPort('voting', { url, signer, fetchMs: 8_000, failuresToOpen: 1_000_000 });
  await start();
}, 120_000);
afterAll(async () => {
  await port?.close();
  if (child) await ended(child, 'SIGKILL');
  await here?.close();
});

const CAST =
  'mutation($input: CastBallotInput!) { castBallot(input: $input) { ballot { id } userErrors { code } } }';

/** The ballot that was acknowledged; null where nothing came back. */
async function cast(i: number, idempotencyKey: string): Promise<string | null> {
  const answer = await port
    .execute({
      query: CAST,
      variables: { input: { idempotencyKey, ...story().ballot(estate, session, i) } },
      viewer: ownerAt(estate, i),
      requestId: randomUUID(),
      deadline: Date.now() + 8_000,
      scope: {},
    })
    .catch(() => null);
  const { castBallot } = (answer?.data ?? {}) as {
    castBallot?: { ballot: { id: string } | null; userErrors: object[] };
  };
  if (castBallot) expect(castBallot.userErrors).toEqual([]);
  return castBallot?.ballot?.id ?? null;
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

test(
  'V6: killed in the middle of casting: every acknowledged ballot is there, none twice, and what was not answered is cast by asking again',
  async () => {
    let unanswered = 0;
    let doneUnheard = 0;
    for (let round = 0; round < KILLS; round += 1) {
      const keys = Array.from({ length: CASTS }, () => randomUUID());
      const unit = (i: number) => round * CASTS + i;
      let heard = 0;
      const casts = keys.map(async (key, i) => {
        await pause(Math.random() * 150);
        const id = await cast(unit(i), key);
        if (id !== null) heard += 1;
        return id;
      });
      // Somewhere in the middle: some are acknowledged, some are on their way.
      const enough = 1 + Math.floor(Math.random() * (CASTS - 10));
      while (heard < enough) await pause(1);
      await ended(child, 'SIGKILL');
      const acknowledged = await Promise.all(casts);
      const stored: { id: string }[] = await here.dataSource.query(
        'SELECT id::text FROM ballots WHERE session_id = $1',
        [session.id],
      );
      const there = new Set(stored.map(({ id }) => id));
      expect(acknowledged.filter((id) => id !== null && !there.has(id))).toEqual([]);
      unanswered += acknowledged.filter((id) => id === null).length;
      await start();
      const again = await Promise.all(keys.map((key, i) => cast(unit(i), key)));
      doneUnheard += again.filter((id, i) => acknowledged[i] === null && there.has(id!)).length;
      // The same key again is the same ballot.
      expect(
        again.filter((id, i) => id === null || (acknowledged[i] !== null && acknowledged[i] !== id)),
      ).toEqual([]);
    }
    const all = KILLS * CASTS;
    const [counts] = await here.dataSource.query(
      `SELECT (SELECT count(*)::int FROM ballots WHERE session_id = $1) AS ballots,
         (SELECT count(*)::int FROM counted_ballots WHERE session_id = $1) AS counted,
         (SELECT count(DISTINCT unit_id)::int FROM counted_ballots WHERE session_id = $1) AS units,
         (SELECT count(*)::int FROM ballot_leaves WHERE session_id = $1) AS leaves`,
      [session.id],
    );
    expect(counts).toEqual({ ballots: all, counted: all, units: all, leaves: all });
    expect(unanswered).toBeGreaterThan(0);
    if (KILLS > 3)
      process.stdout.write(
        `${KILLS} kills, ${all} ballots, ${unanswered} unanswered, ${doneUnheard} of them done\n`,
      );
  },
  30_000 + KILLS * 15_000,
);

test('V10: the process that comes back commits what waits within the ten seconds of the promise', async () => {
  const waiting = async (): Promise<number> =>
    (
      await here.dataSource.query(
        `SELECT count(*)::int AS count FROM ballot_leaves l WHERE l.session_id = $1 AND NOT EXISTS (
           SELECT FROM committed_leaves k WHERE k.session_id = l.session_id AND k.leaf = l.leaf)`,
        [session.id],
      )
    )[0].count;
  const until = Date.now() + 10_000;
  while ((await waiting()) > 0 && Date.now() < until) await pause(200);
  expect(await waiting()).toBe(0);
  clock.at = new Date(CLOSES_AT);
  await story().act(estate, 'closeVoting', session.id);
});
