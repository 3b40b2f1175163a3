import { randomUUID } from 'node:crypto';
import { type Arena, bigVote, milliseconds, report } from './big-vote';
import { quantile } from './quantile';

const UNITS = Number(process.env.BENCH_UNITS ?? 20_000);

let arena: Arena;
beforeAll(async () => {
  arena = await bigVote(UNITS, ['FUND_USE'], 4);
}, 600_000);
afterAll(() => arena?.close());

/** A ballot of every unit with its leaf, a batch of a hundred at a time having been committed: as a vote leaves it. */
async function castAll({ service, session }: Arena): Promise<void> {
  const run = (text: string, values: unknown[] = [session.id]) => service.dataSource.query(text, values);
  await run(
    `INSERT INTO ballots (id, session_id, unit_id, estate_id, cast_by, channel, cast_at, received_at)
     SELECT gen_random_uuid(), session_id, unit_id, estate_id, voter_subjects[1], 'ONLINE', now(), now() FROM roll_entries WHERE session_id = $1`,
  );
  await run(
    `INSERT INTO ballot_choices (ballot_id, matter_id, session_id, choice)
     SELECT id, $2::uuid, session_id, CASE WHEN random() < 0.7 THEN 'YES' ELSE 'NO' END FROM ballots WHERE session_id = $1`,
    [session.id, session.matterIds[0]],
  );
  await run(
    `INSERT INTO counted_ballots (matter_id, unit_id, session_id, ballot_id) SELECT $2::uuid, unit_id, session_id, id FROM ballots WHERE session_id = $1`,
    [session.id, session.matterIds[0]],
  );
  await run(
    `INSERT INTO ballot_leaves (ballot_id, session_id, leaf_id, salt, received_salt, leaf)
     SELECT id, session_id, gen_random_uuid(), repeat('a', 32), repeat('b', 32), encode(sha256(id::text::bytea), 'hex') FROM ballots WHERE session_id = $1`,
  );
  await run(
    `INSERT INTO vote_checkpoints (session_id, sequence, kind, previous, root, hash, blind, committed_at)
     SELECT $1::uuid, 1, 'BATCH', roll_hash, repeat('c', 64), repeat('d', 64), repeat('e', 64), now() FROM voting_sessions WHERE id = $1`,
  );
  await run(
    `INSERT INTO committed_leaves (session_id, leaf, sequence) SELECT session_id, leaf, 1 FROM ballot_leaves WHERE session_id = $1`,
  );
  for (const table of [
    'ballots',
    'ballot_choices',
    'counted_ballots',
    'ballot_leaves',
    'committed_leaves',
    'roll_entries',
  ])
    await run(`SELECT count(*) FROM ${table} WHERE session_id = $1`);
}

test(`close and tally of ${UNITS} units beside one SQL aggregate over the same rows: at most 20 times`, async () => {
  await castAll(arena);
  const { service, story, estate, session } = arena;
  const aggregate = () =>
    service.dataSource.query(
      `SELECT c.matter_id, b.choice, sum(e.area), count(DISTINCT e.elector_key) FROM counted_ballots c
       JOIN ballot_choices b ON b.ballot_id = c.ballot_id AND b.matter_id = c.matter_id
       JOIN roll_entries e ON e.session_id = c.session_id AND e.unit_id = c.unit_id
       WHERE c.session_id = $1 GROUP BY c.matter_id, b.choice`,
      [session.id],
    );
  const bare: number[] = [];
  for (let i = 0; i < 7; i += 1) bare.push(await milliseconds(aggregate));
  const close = await milliseconds(() => story.close(estate, session.id));
  const tally = await milliseconds(() =>
    story.act(estate, 'tallyVote', session.id, { idempotencyKey: randomUUID() }),
  );
  const one = quantile(bare, 0.5);
  const ratio = (close + tally) / one;
  report(
    `${UNITS} units: close ${close.toFixed(0)} ms + tally ${tally.toFixed(0)} ms, one aggregate ${one.toFixed(1)} ms (median of 7): × ${ratio.toFixed(1)}`,
  );
  expect(ratio).toBeLessThanOrEqual(20);
}, 120_000);
