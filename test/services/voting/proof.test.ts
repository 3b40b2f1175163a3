import { createPublicKey, verify } from 'node:crypto';
import { ANONYMOUS } from '../../../platform/identity';
import type { RunningService } from '../../../platform/service';
import { commitBallots } from '../../../services/voting/commit-ballots';
import { leafHash, provenRoot } from '../../../services/voting/domain/merkle';
import {
  clock,
  committeeOf,
  NOW,
  openVoting,
  ownerAt,
  type Prepared,
  type SeededEstate,
  seedEstate,
  storyOf,
} from './fixture';

let service: RunningService;
let estate: SeededEstate;
let story: ReturnType<typeof storyOf>;
beforeAll(async () => {
  clock.at = NOW;
  service = await openVoting();
  estate = await seedEstate(service, 6);
  story = storyOf(service);
  await story.register(estate);
});
beforeEach(() => {
  clock.at = NOW;
});
afterAll(() => service.close());

const commit = () =>
  commitBallots({
    rows: service.rows,
    dataSource: service.dataSource,
    now: clock.now,
    newId: () => crypto.randomUUID(),
  });
const PROOF = `id choices { choice } promise { leaf committedBy text key signature }
  receipt { leaf salt index size proof document checkpoint { sequence kind previous root hash committedAt } }`;

/** The unit's ballot as its own voter sees it. */
async function ballotOf(session: Prepared, i: number) {
  const query = `{ myUnits { edges { node { votes { session { id } ballot { ${PROOF} } } } } } }`;
  const { data, errors } = await story.ask(ownerAt(estate, i), query);
  expect(errors).toBeUndefined();
  const votes = data.myUnits.edges.flatMap((edge: { node: { votes: object[] } }) => edge.node.votes);
  return votes.find((vote: { session: { id: string } }) => vote.session.id === session.id).ballot;
}

const signed = (key: string, text: string, signature: string): boolean =>
  verify(
    null,
    Buffer.from(text),
    createPublicKey({
      key: Buffer.concat([Buffer.from('302a300506032b6570032100', 'hex'), Buffer.from(key, 'hex')]),
      format: 'der',
      type: 'spki',
    }),
    Buffer.from(signature, 'hex'),
  );

const chainOf = async (session: Prepared, viewer = committeeOf(estate)) =>
  (
    await story.session(
      viewer,
      session.id,
      'checkpoints(first: 100) { edges { node { sequence kind previous root hash } } }',
    )
  ).checkpoints?.edges.map((edge: { node: object }) => edge.node);

test('V10: a cast is promised at once, signed by the installation’s key, and proven once its batch is committed', async () => {
  const session = await story.opened(estate);
  await story.cast(estate, session, 0, 'NO');
  await story.cast(estate, session, 1);
  const promised = await ballotOf(session, 0);
  const { promise } = promised;
  expect(promised.receipt).toBeNull();
  expect(JSON.parse(promise.text)).toEqual({
    format: 'lianxi/vote-promise/1',
    sessionId: session.id,
    leaf: promise.leaf,
    committedBy: new Date(NOW.getTime() + 10_000).toISOString(),
  });
  expect(signed(promise.key, promise.text, promise.signature)).toBe(true);
  expect((await story.ask(ANONYMOUS, '{ voteKey }')).data.voteKey).toBe(promise.key);

  expect([await commit(), await commit()]).toEqual([1, 0]);
  const { receipt } = await ballotOf(session, 0);
  const { leaf, index, size, proof, checkpoint } = receipt;
  expect(leaf).toBe(promise.leaf);
  expect({ size, ...checkpoint }).toMatchObject({ size: 8, sequence: 1, kind: 'BATCH' });
  expect(provenRoot({ leaf, index, size, proof })).toBe(checkpoint.root);
  // The document alone gives the leaf, by the words of docs/RECOUNT.md.
  const { leaf: content } = JSON.parse(receipt.document);
  const text = JSON.stringify(
    Object.fromEntries(Object.entries({ format: 'lianxi/vote-leaf/1', ...content }).sort()),
  );
  expect(leafHash(Buffer.from(text))).toBe(leaf);
  expect(content.choices).toEqual([{ choice: 'NO', matterId: session.matterIds[0] }]);
});

test('V10: batches are chained from the frozen roll on, in the order of hashes; the close commits what still waits', async () => {
  const session = await story.opened(estate);
  const { rollHash } = await story.session(committeeOf(estate), session.id, 'rollHash');
  for (const [i, batch] of [[0, 1], [2], [3]].entries()) {
    for (const unit of batch) await story.cast(estate, session, unit);
    if (i < 2) await commit();
  }
  expect(await ballotOf(session, 3)).toMatchObject({ receipt: null });
  await story.close(estate, session.id);
  const chain = await chainOf(session);
  expect(chain.map(({ kind }: { kind: string }) => kind)).toEqual(['BATCH', 'BATCH', 'BATCH', 'CLOSE']);
  expect(chain[0].previous).toBe(rollHash);
  for (const [i, link] of chain.entries()) if (i > 0) expect(link.previous).toBe(chain[i - 1].hash);
  expect((await ballotOf(session, 3)).receipt.checkpoint.sequence).toBe(3);
  const sizes = await Promise.all([0, 1, 2, 3].map(async (i) => (await ballotOf(session, i)).receipt.size));
  expect(sizes).toEqual([8, 8, 8, 8]);
  await story.act(estate, 'tallyVote', session.id);
  expect((await chainOf(session)).map(({ kind }: { kind: string }) => kind).slice(3)).toEqual([
    'CLOSE',
    'TALLY',
  ]);
});

test('V10: many processes that commit at once, and ballots cast meanwhile: each leaf in one batch, one chain', async () => {
  const session = await story.opened(estate);
  await Promise.all([
    ...[0, 1, 2, 3, 4, 5].map((i) => story.cast(estate, session, i)),
    ...Array.from({ length: 8 }, commit),
  ]);
  await commit();
  const rows: { leaves: number; committed: number; previous: number; links: number }[] =
    await service.dataSource.query(
      `SELECT (SELECT count(*)::int FROM ballot_leaves WHERE session_id = $1) AS leaves,
         (SELECT count(*)::int FROM committed_leaves WHERE session_id = $1) AS committed,
         count(DISTINCT previous)::int AS previous, count(*)::int AS links FROM vote_checkpoints WHERE session_id = $1`,
      [session.id],
    );
  expect(rows[0]).toMatchObject({ leaves: 6, committed: 6 });
  expect(rows[0]!.previous).toBe(rows[0]!.links);
});

test('V10: until the close the chain is for those who run the vote, and proofs are for the unit’s own voters', async () => {
  const session = await story.opened(estate);
  await story.cast(estate, session, 0);
  await commit();
  expect(await chainOf(session, ownerAt(estate, 1))).toBeUndefined();
  expect(await chainOf(session, committeeOf(estate))).toHaveLength(1);
  expect(await story.session(committeeOf(estate), session.id, 'kit { head } headHash')).toEqual({
    kit: null,
    headHash: null,
  });
  const all = await story.ask(
    committeeOf(estate),
    `{ myUnits { edges { node { votes { ballot { ${PROOF} } } } } } }`,
  );
  expect(all.data.myUnits.edges).toEqual([]);
  await story.close(estate, session.id);
  expect(await chainOf(session, ANONYMOUS)).toHaveLength(2);
});

test('V10: two people sign the head; the kit is there when the result is announced', async () => {
  const session = await story.opened(estate, ['FUND_USE', 'COVENANT']);
  for (const i of [0, 1, 2, 3, 4]) await story.cast(estate, session, i, i === 0 ? 'NO' : 'YES');
  await commit();
  await story.close(estate, session.id);
  await story.announced(estate, session.id);
  const shown = await story.session(
    ANONYMOUS,
    session.id,
    'headHash kit { head document roll(first: 2) { totalCount edges { node { document } } } ballots(first: 100) { edges { node { document } } } }',
  );
  expect(shown.kit.head).toBe(shown.headHash);
  const { certifications, outcomes } = JSON.parse(shown.kit.document);
  expect(certifications).toHaveLength(2);
  for (const { organizationId, certifiedAt, key, signature } of certifications) {
    const text = { certifiedAt, format: 'lianxi/vote-certification/1', head: shown.headHash, organizationId };
    expect(signed(key, JSON.stringify(text), signature)).toBe(true);
  }
  expect(outcomes.map((it: { status: string }) => it.status)).toEqual(['PASSED', 'PASSED']);
  expect(shown.kit.roll.totalCount).toBe(6);
  expect(shown.kit.ballots.edges).toHaveLength(5);
  // Nothing in it names an owner, a unit or a time of a cast.
  const text = JSON.stringify(shown.kit);
  for (const told of ['业主', 'owner-', ...estate.unitIds]) expect(text).not.toContain(told);
  expect(
    shown.kit.ballots.edges.map((edge: { node: { document: string } }) => edge.node.document).join(),
  ).not.toContain('2026-');
});
