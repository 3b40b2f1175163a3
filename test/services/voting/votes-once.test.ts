import { kitFile } from '../../../bin/kit';
import { recount } from '../../../bin/recount/recount';
import { ANONYMOUS, type Viewer } from '../../../platform/identity';
import type { RunningService } from '../../../platform/service';
import { commitBallots } from '../../../services/voting/commit-ballots';
import { owner } from '../../support/client';
import { pause } from '../../support/on-the-way';
import {
  clock,
  committeeOf,
  NOW,
  openVoting,
  ownerAt,
  type Prepared,
  plainEntries,
  type SeededEstate,
  seedEstate,
  storyOf,
  subjectAt,
} from './fixture';

let service: RunningService;
let statements = 0;
let estate: SeededEstate;
let story: ReturnType<typeof storyOf>;
let session: Prepared;
const couple = () =>
  [0, 1].map((i) => ({
    name: `共有人${i}`,
    subject: subjectAt(estate, i),
    documentNumber: `00000019900101000${i}`,
  }));
beforeAll(async () => {
  service = await openVoting({ onStatement: () => (statements += 1) });
  story = storyOf(service);
  // The first three are a couple's, the fourth is one of theirs alone, and so another elector's.
  estate = await seedEstate(service, 6);
  await story.register(
    estate,
    plainEntries(estate).map((entry, i) =>
      i < 3 ? { ...entry, owners: couple() } : i === 3 ? { ...entry, owners: couple().slice(0, 1) } : entry,
    ),
  );
});
beforeEach(async () => {
  clock.at = NOW;
  session = await open('ELECTOR_VOTES_ONCE');
});
afterAll(() => service.close());

async function open(splitOwnerPolicy: string, of: SeededEstate = estate): Promise<Prepared> {
  const vote = await story.prepare(of);
  await service.dataSource.query(`UPDATE voting_sessions SET profile = profile || $2::jsonb WHERE id = $1`, [
    vote.id,
    JSON.stringify({ splitOwnerPolicy }),
  ]);
  await story.frozen(of, vote.id);
  await story.act(of, 'openVoting', vote.id);
  return vote;
}
const cast = (i: number, choice = 'YES', viewer = ownerAt(estate, 0)) =>
  story.mutate(
    viewer,
    'castBallot',
    'ballot { unit { id } choices { choice } promise { leaf } together { totalCount edges { node { unit { id } choices { choice } promise { leaf } } } } }',
    story.ballot(estate, session, i, choice),
  );
interface Together {
  readonly together: {
    readonly edges: readonly { readonly node: { unit: { id: string }; promise: { leaf: string } } }[];
  };
}
const togetherOf = ({ together }: Together) => together.edges.map(({ node }) => node);
const votedUnits = async (): Promise<number[]> => {
  const rows: { unit_id: string }[] = await service.dataSource.query(
    'SELECT unit_id FROM counted_ballots WHERE session_id = $1',
    [session.id],
  );
  return rows.map(({ unit_id }) => estate.unitIds.indexOf(unit_id)).sort();
};

describe('V6: where electors vote once', () => {
  test('V6: one act casts the same for all units of the elector, a ballot, a promise and a receipt each; the count is the same', async () => {
    const { ballot } = await cast(1, 'NO');
    const said = { choices: [{ choice: 'NO' }] };
    expect(ballot).toMatchObject({ unit: { id: estate.unitIds[1] }, ...said });
    const others = togetherOf(ballot);
    const units = others.map((it) => it.unit.id);
    expect(units).toEqual([estate.unitIds[0], estate.unitIds[2]]);
    for (const it of others) expect(it).toMatchObject(said);
    const leaves: string[] = [ballot, ...others].map((it) => it.promise.leaf);
    expect(new Set(leaves).size).toBe(3);
    expect(await votedUnits()).toEqual([0, 1, 2]);
    for (const i of [0, 1, 2]) expect((await cast(i)).userErrors[0].code).toBe('ALREADY_VOTED');
    // The other elector's unit is not among them, though the same person votes for it.
    expect(togetherOf((await cast(3)).ballot)).toEqual([]);

    clock.at = new Date(clock.at.getTime() + 10_000);
    const { dataSource, rows } = service;
    await commitBallots({ rows, dataSource, now: clock.now, newId: () => crypto.randomUUID() });
    const mine = `{ myUnits { edges { node { votes { session { id } ballot { receipt { leaf } } } } } } }`;
    const { myUnits } = (await story.ask(ownerAt(estate, 0), mine)).data;
    const receipts = myUnits.edges.flatMap(
      ({ node }: { node: { votes: { session: { id: string }; ballot: { receipt: { leaf: string } } }[] } }) =>
        node.votes.filter((it) => it.session.id === session.id).map((it) => it.ballot.receipt.leaf),
    );
    expect(receipts).toHaveLength(4);
    expect(receipts).toEqual(expect.arrayContaining(leaves));

    await story.close(estate, session.id);
    await story.act(estate, 'tallyVote', session.id);
    const counts = 'outcomes { counts { yesHeads yesArea noHeads noArea splitHeads } }';
    expect(await story.session(committeeOf(estate), session.id, counts)).toEqual({
      outcomes: [{ counts: { yesHeads: 1, yesArea: '100.00', noHeads: 1, noArea: '300.00', splitHeads: 0 } }],
    });
  });

  test('V6: an agent casts so for all units of the elector', async () => {
    const proxy = { sessionId: session.id, unitId: estate.unitIds[2], agentSubject: 'agent' };
    await story.mutate(ownerAt(estate, 1), 'grantProxy', 'proxy { id }', proxy);
    const { ballot } = await cast(0, 'YES', owner('agent'));
    expect(togetherOf(ballot)).toHaveLength(2);
    expect(await votedUnits()).toEqual([0, 1, 2]);
    const [row] = await service.dataSource.query(
      'SELECT count(DISTINCT proxy_id)::int AS proxies, count(proxy_id)::int AS ballots FROM ballots WHERE session_id = $1',
      [session.id],
    );
    expect(row).toEqual({ proxies: 1, ballots: 3 });
  });

  test('V6: an agent who votes for another of the elector’s units is not bound in it by what the grantor said', async () => {
    const other = await seedEstate(service, 2);
    await story.register(
      other,
      plainEntries(other).map((entry, i) => ({
        ...entry,
        owners: couple(),
        representativeSubject: subjectAt(estate, i),
      })),
    );
    const vote = await open('ELECTOR_VOTES_ONCE', other);
    const say = (i: number, choice: string) =>
      story.mutate(
        ownerAt(estate, 1),
        'castBallot',
        'ballot { byProxy together { totalCount } }',
        story.ballot(other, vote, i, choice),
      );
    await story.mutate(ownerAt(estate, 0), 'grantProxy', 'proxy { id }', {
      sessionId: vote.id,
      unitId: other.unitIds[0],
      agentSubject: subjectAt(estate, 1),
      instructions: vote.matterIds.map((matterId) => ({ matterId, choice: 'NO' })),
    });
    expect((await say(0, 'YES')).userErrors[0].code).toBe('PROXY_INSTRUCTED_OTHERWISE');
    expect((await say(0, 'NO')).ballot).toEqual({ byProxy: true, together: { totalCount: 0 } });
    expect((await say(1, 'YES')).ballot).toEqual({ byProxy: false, together: { totalCount: 0 } });
  });

  test('V6: two co-owners at once, by different units: one of them has cast for all, and neither waits for ever', async () => {
    const answers = await Promise.all([
      cast(0, 'YES', ownerAt(estate, 0)),
      cast(2, 'NO', ownerAt(estate, 1)),
      cast(1, 'YES', ownerAt(estate, 0)),
    ]);
    const codes = answers.map(({ userErrors }) => userErrors[0]?.code);
    expect(codes.filter((code) => code === undefined)).toHaveLength(1);
    expect(codes.filter((code) => code === 'ALREADY_VOTED')).toHaveLength(2);
    const said = await service.dataSource.query(
      `SELECT count(*)::int AS units, count(DISTINCT c.choice)::int AS choices FROM counted_ballots p
       JOIN ballot_choices c ON c.ballot_id = p.ballot_id AND c.matter_id = p.matter_id WHERE p.session_id = $1`,
      [session.id],
    );
    expect(said).toEqual([{ units: 3, choices: 1 }]);
  });

  test('V6: a co-owner’s cast for one unit while another’s for all is on its way: each unit has one ballot, and the kit counts the same', async () => {
    // The first unit is for both to vote for; the second is represented by one of them.
    const other = await seedEstate(service, 2);
    await story.register(
      other,
      plainEntries(other).map((entry, i) => ({
        ...entry,
        owners: couple(),
        representativeSubject: i === 1 ? subjectAt(estate, 0) : null,
      })),
    );
    const vote = await open('ELECTOR_VOTES_ONCE', other);
    const say = (i: number, choice: string, viewer: Viewer) =>
      story.mutate(viewer, 'castBallot', 'ballot { id }', story.ballot(other, vote, i, choice));
    const [early, late] = [new Date(NOW.getTime() + 1_000), new Date(NOW.getTime() + 2_000)];
    const answers = await service.dataSource.transaction(async (manager) => {
      // Whoever has cast waits here before committing.
      await manager.query('LOCK TABLE changes IN EXCLUSIVE MODE');
      clock.at = late;
      const one = say(0, 'NO', ownerAt(estate, 1));
      await pause(300);
      clock.at = early;
      const all = say(1, 'YES', ownerAt(estate, 0));
      await pause(300);
      return [one, all];
    });
    for (const { userErrors } of await Promise.all(answers)) expect(userErrors).toEqual([]);
    const cast = await service.dataSource.query(
      'SELECT count(*)::int AS ballots, count(DISTINCT unit_id)::int AS units FROM ballots WHERE session_id = $1',
      [vote.id],
    );
    expect(cast).toEqual([{ ballots: 2, units: 2 }]);

    await story.close(other, vote.id);
    await story.announced(other, vote.id);
    const kit = await kitFile(
      async (query, variables) => (await story.ask(ANONYMOUS, query, variables)).data,
      vote.id,
    );
    const verdict = recount(Buffer.from(kit!));
    if (!verdict.ok) throw new Error(`${verdict.where}: ${verdict.problem}`);
  });

  test('V6: as many statements whether two units are the elector’s or two hundred, as of a developer’s unsold ones', async () => {
    const costOf = async (units: number): Promise<number> => {
      const other = await seedEstate(service, units);
      const unsold = { holding: 'UNSOLD', owners: [], representativeSubject: 'developer' };
      await story.register(
        other,
        plainEntries(other).map((entry) => ({ ...entry, ...unsold })),
      );
      const vote = await open('ELECTOR_VOTES_ONCE', other);
      statements = 0;
      const input = { ...story.ballot(other, vote, 0), idempotencyKey: vote.id };
      const { userErrors } = await story.mutate(owner('developer'), 'castBallot', 'ballot { id }', input);
      expect(userErrors).toEqual([]);
      const cost = statements;
      // A page of them at a time, in their order, each once; a replay gives the same.
      const numbers: string[] = [];
      let after: string | null = null;
      do {
        const at = after === null ? '' : `, after: "${after}"`;
        const { ballot } = await story.mutate(
          owner('developer'),
          'castBallot',
          `ballot { together(first: 100${at}) { totalCount pageInfo { endCursor hasNextPage } edges { node { unit { id } } } } }`,
          input,
        );
        expect(ballot.together.totalCount).toBe(units - 1);
        for (const { node } of ballot.together.edges) numbers.push(node.unit.id);
        const { hasNextPage, endCursor } = ballot.together.pageInfo;
        after = hasNextPage ? endCursor : null;
      } while (after !== null);
      const order = (id: string) => `${101 + other.unitIds.indexOf(id)}`;
      expect(numbers.map(order)).toEqual(other.unitIds.slice(1).map(order));
      const [counted] = await service.dataSource.query(
        'SELECT count(*)::int AS units FROM counted_ballots WHERE session_id = $1',
        [vote.id],
      );
      expect(counted).toEqual({ units });
      return cost;
    };
    expect(await costOf(200)).toBe(await costOf(2));
  });

  test('V6: elsewhere a cast is for its unit alone', async () => {
    session = await open('SUPPORTS_NONE');
    expect(togetherOf((await cast(0)).ballot)).toEqual([]);
    expect(await votedUnits()).toEqual([0]);
  });
});
