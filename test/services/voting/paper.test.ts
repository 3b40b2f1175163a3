import { randomUUID } from 'node:crypto';
import { ANONYMOUS, type Viewer } from '../../../platform/identity';
import type { RunningService } from '../../../platform/service';
import { actingFor, owner } from '../../support/client';
import { evidenceYard, pdf, sha256 } from './evidence-yard';
import {
  CLOSES_AT,
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
let session: Prepared;
let issued = 0;
beforeAll(async () => {
  service = await openVoting();
  story = storyOf(service);
  estate = await seedEstate(service, 6);
  await story.register(estate);
});
beforeEach(async () => {
  clock.at = NOW;
  session = await story.opened(estate, ['FUND_USE', 'REBUILDING']);
});
afterAll(() => service.close());

const runner = () => committeeOf(estate);
const second = () => estate.acting.RESIDENTS_COMMITTEE!;
const issue = (i: number, more = {}) =>
  story.mutate(runner(), 'issuePaperBallot', 'paperBallot { id number state }', {
    sessionId: session.id,
    unitId: estate.unitIds[i],
    number: `P-${++issued}`,
    ...more,
  });
const act = (viewer: Viewer, name: string, paperBallotId: string, more = {}) =>
  story.refusal(viewer, name, { paperBallotId, ...more });
const read = (choices: readonly string[]) => ({
  choices: session.matterIds.map((matterId, i) => ({ matterId, choice: choices[i] ?? choices[0] })),
});
const deliver = (id: string) => act(runner(), 'deliverPaperBallot', id, { proof: '签收单 0001' });
const back = (id: string, returnedAt: Date | null = null) =>
  act(runner(), 'returnPaperBallot', id, { returnedAt: returnedAt?.toISOString() ?? null });
const scan = (id: string) => evidenceYard(service, story).sent(runner(), 'PAPER_BALLOT', id);
const enter = (id: string, choices: readonly string[], viewer = runner()) =>
  act(viewer, 'enterPaperBallot', id, read(choices));
const check = (id: string, choices: readonly string[], viewer = second(), more = {}) =>
  act(viewer, 'checkPaperBallot', id, { ...read(choices), ...more });
/** Delivered, returned and scanned. */
async function returned(i: number): Promise<string> {
  const { id } = (await issue(i)).paperBallot;
  for (const code of [await deliver(id), await back(id)]) expect(code).toBeUndefined();
  await scan(id);
  return id;
}
async function counted(i: number, choices: readonly string[], more = {}): Promise<string> {
  const id = await returned(i);
  for (const code of [await enter(id, choices), await check(id, choices, second(), more)])
    expect(code).toBeUndefined();
  return id;
}
const policy = (value: string) =>
  service.dataSource.query(
    `UPDATE voting_sessions SET profile = jsonb_set(profile, '{duplicatePolicy}', to_jsonb($2::text)) WHERE id = $1`,
    [session.id, value],
  );
const standing = async (i: number): Promise<string[]> =>
  (
    await service.dataSource.query(
      `SELECT b.channel || ' ' || c.choice AS it FROM counted_ballots p JOIN ballots b ON b.id = p.ballot_id
       JOIN ballot_choices c ON c.ballot_id = p.ballot_id AND c.matter_id = p.matter_id JOIN voting_matters m ON m.id = p.matter_id
       WHERE p.session_id = $1 AND p.unit_id = $2 ORDER BY m.position`,
      [session.id, estate.unitIds[i]],
    )
  ).map((row: { it: string }) => row.it);
const kept = async (i: number) => {
  const [row] = await service.dataSource.query(
    `SELECT (SELECT count(*)::int FROM ballots WHERE session_id = $1 AND unit_id = $2) AS ballots,
       (SELECT count(*)::int FROM counted_ballot_changes WHERE session_id = $1 AND unit_id = $2) AS changes`,
    [session.id, estate.unitIds[i]],
  );
  return row;
};
const later = (minutes: number) => {
  clock.at = new Date(NOW.getTime() + minutes * 60_000);
};

describe('V6: a ballot on paper', () => {
  test('is issued, delivered with proof, returned, entered by one and checked by another, and counts', async () => {
    const { paperBallot } = await issue(0);
    const { id } = paperBallot;
    expect(paperBallot).toMatchObject({ state: 'ISSUED' });
    expect(await back(id)).toBe('PAPER_NOT_DELIVERED');
    expect(await enter(id, ['YES'])).toBe('PAPER_NOT_RETURNED');
    expect(await act(runner(), 'deliverPaperBallot', id, { proof: ' ' })).toBe('INPUT_INVALID');
    expect(await deliver(id)).toBeUndefined();
    expect(await deliver(id)).toBe('PAPER_DELIVERED');
    expect(await back(id)).toBeUndefined();
    expect(await back(id)).toBe('PAPER_RETURNED');
    expect(await check(id, ['YES'])).toBe('PAPER_NOT_ENTERED');
    expect(await enter(id, ['YES', 'NO'])).toBeUndefined();
    expect(await standing(0)).toEqual([]);
    expect(await check(id, ['YES', 'NO'])).toBe('PAPER_SCAN_MISSING');
    await scan(id);
    expect(await check(id, ['YES', 'NO'])).toBeUndefined();
    expect(await standing(0)).toEqual(['PAPER YES', 'PAPER NO']);
    for (const again of [enter, check]) expect(await again(id, ['NO'])).toBe('PAPER_CHECKED');
    const shown =
      'paperBallots { edges { node { state deliveryProof scanSha256 unit { id } session { id } } } } turnout { heads }';
    expect(await story.session(runner(), session.id, shown)).toMatchObject({
      paperBallots: {
        edges: [{ node: { state: 'CHECKED', deliveryProof: '签收单 0001', scanSha256: sha256(pdf()) } }],
      },
      turnout: { heads: 1 },
    });
  });

  test('is checked by another person, who holds no post with the first: PAPER_CHECKER_SAME, PAPER_CHECKER_NOT_INDEPENDENT', async () => {
    const id = await returned(0);
    await enter(id, ['YES']);
    expect(await check(id, ['YES'], runner())).toBe('PAPER_CHECKER_SAME');
    expect(await check(id, ['YES'], { ...second(), personId: runner().personId })).toBe('PAPER_CHECKER_SAME');
    const colleague = actingFor(runner().actingFor!.organizationId);
    expect(await check(id, ['YES'], colleague)).toBe('PAPER_CHECKER_NOT_INDEPENDENT');
    expect(await check(id, ['YES'])).toBeUndefined();
  });

  test('PAPER_ENTRIES_DIFFER: what two people read differently is read again', async () => {
    const id = await returned(0);
    await enter(id, ['YES', 'YES']);
    expect(await check(id, ['YES', 'NO'])).toBe('PAPER_ENTRIES_DIFFER');
    expect(await standing(0)).toEqual([]);
    expect(await enter(id, ['YES', 'NO'])).toBeUndefined();
    expect(await check(id, ['YES', 'NO'])).toBeUndefined();
    const attempts = await service.dataSource.query(
      'SELECT count(DISTINCT attempt)::int AS n FROM paper_entries WHERE paper_id = $1',
      [id],
    );
    expect(attempts).toEqual([{ n: 2 }]);
  });

  test('an invalid choice says why, takes part in nothing, and its owner sees it', async () => {
    const id = await returned(0);
    await enter(id, ['INVALID', 'INVALID']);
    expect(await check(id, ['INVALID', 'INVALID'])).toBe('INPUT_INVALID');
    const invalidReason = '两栏均已勾选';
    expect(await check(id, ['INVALID', 'INVALID'], second(), { invalidReason })).toBeUndefined();
    const turnout = async () => (await story.session(runner(), session.id, 'turnout { heads }')).turnout;
    expect(await turnout()).toEqual({ heads: 0 });
    const other = await returned(1);
    await enter(other, ['YES']);
    expect(await check(other, ['YES'], second(), { invalidReason })).toBe('INPUT_INVALID');
    const mine =
      '{ myUnits { edges { node { votes { session { id } ballot { channel invalidReason choices { choice invalid } } } } } } }';
    const { myUnits } = (await story.ask(ownerAt(estate, 0), mine)).data;
    const vote = myUnits.edges[0].node.votes.find(
      (it: { session: { id: string } }) => it.session.id === session.id,
    );
    const said = { choice: null, invalid: true };
    expect(vote.ballot).toEqual({ channel: 'PAPER', invalidReason, choices: [said, said] });
  });

  test('one that is invalid in one matter takes part in the others: what is missing, and the extension, go by matter', async () => {
    for (const i of [0, 1, 2]) await story.cast(estate, session, i);
    await counted(3, ['YES', 'INVALID'], { invalidReason: '第二项两栏均已勾选' });
    const fields = 'turnout { area heads missingHeads matters { area heads missingArea missingHeads } }';
    expect(await story.session(runner(), session.id, fields)).toEqual({
      turnout: {
        area: '300.00',
        heads: 3,
        missingHeads: 1,
        matters: [
          { area: '400.00', heads: 4, missingArea: '0.00', missingHeads: 0 },
          { area: '300.00', heads: 3, missingArea: '100.00', missingHeads: 1 },
        ],
      },
    });
    const longer = { sessionId: session.id, closesAt: '2026-12-14T16:00:00Z', reason: '未达法定参与比例' };
    expect(await story.refusal(runner(), 'extendVoting', longer)).toBeUndefined();
    const [extension] = await service.dataSource.query(
      'SELECT missing_heads FROM vote_extensions WHERE session_id = $1',
      [session.id],
    );
    expect(extension).toEqual({ missing_heads: 1 });
  });

  test('PAPER_ISSUED, PAPER_NUMBER_TAKEN, UNIT_UNKNOWN, INPUT_INVALID, SESSION_UNKNOWN; of many at once one is issued', async () => {
    const code = async (i: number, more = {}) => (await issue(i, more)).userErrors[0]?.code;
    expect(await code(0, { number: 'A' })).toBeUndefined();
    expect(await code(0)).toBe('PAPER_ISSUED');
    expect(await code(1, { number: 'A' })).toBe('PAPER_NUMBER_TAKEN');
    expect(await code(1, { unitId: randomUUID() })).toBe('UNIT_UNKNOWN');
    expect(await code(1, { number: ' ' })).toBe('INPUT_INVALID');
    expect(await code(1, { sessionId: randomUUID() })).toBe('SESSION_UNKNOWN');
    const answers = await Promise.all([2, 2, 2, 2].map((i) => code(i)));
    expect(answers.sort()).toEqual([...Array(3).fill('PAPER_ISSUED'), undefined]);
  });

  test('is for those who run the vote: others are told that there is none, and see none', async () => {
    const id = await returned(0);
    const elsewhere = await seedEstate(service, 1);
    for (const viewer of [estate.acting.PROPERTY_COMPANY!, committeeOf(elsewhere)])
      for (const [name, more] of [
        ['deliverPaperBallot', { proof: '甲' }],
        ['returnPaperBallot', {}],
        ['enterPaperBallot', read(['YES'])],
        ['checkPaperBallot', read(['YES'])],
        ['rejectPaperReturn', { reason: '甲' }],
        ['declarePaperLost', { reason: '甲' }],
      ] as const) {
        expect(await act(viewer, name, id, more)).toBe('PAPER_UNKNOWN');
      }
    await expect(issue(1, {}).then(() => enter(id, ['YES'], ownerAt(estate, 0)))).rejects.toThrow(
      'FORBIDDEN',
    );
    expect(await act(runner(), 'deliverPaperBallot', randomUUID(), { proof: '甲' })).toBe('PAPER_UNKNOWN');
    for (const viewer of [ANONYMOUS, ownerAt(estate, 0), owner('stranger'), estate.acting.PROPERTY_COMPANY!])
      expect(await story.session(viewer, session.id, 'paperBallots { totalCount }')).toEqual({
        paperBallots: { totalCount: 0 },
      });
  });

  test('what was returned in time is read after the close, and nothing is tallied before: PAPER_UNCHECKED', async () => {
    const id = await returned(0);
    const late = (await issue(1)).paperBallot.id;
    await deliver(late);
    await story.close(estate, session.id);
    expect(await back(late)).toBe('PAPER_RETURN_UNTIMELY');
    const tally = () => story.refusal(runner(), 'tallyVote', { sessionId: session.id });
    expect(await tally()).toBe('PAPER_UNCHECKED');
    expect(await enter(id, ['YES'])).toBeUndefined();
    expect(await tally()).toBe('PAPER_UNCHECKED');
    expect(await check(id, ['YES'])).toBeUndefined();
    expect(await tally()).toBeUndefined();
    const { outcomes } = await story.session(runner(), session.id, 'outcomes { counts { yesHeads } }');
    expect(outcomes).toEqual([{ counts: { yesHeads: 1 } }, { counts: { yesHeads: 1 } }]);
    expect(await enter(id, ['YES'])).toBe('VOTE_TALLIED');
    expect(await back(late, NOW)).toBe('VOTE_TALLIED');
  });

  test('what was handed back in time is recorded after the close, read, proven and counted: PAPER_RETURN_UNTIMELY', async () => {
    const { id } = (await issue(0)).paperBallot;
    later(10);
    await deliver(id);
    const end = new Date(CLOSES_AT);
    const last = new Date(end.getTime() - 1);
    expect(await back(id, last)).toBe('PAPER_RETURN_UNTIMELY');
    await story.close(estate, session.id);
    clock.at = new Date(end.getTime() + 3_600_000);
    for (const untimely of [null, end, new Date(NOW.getTime() + 10 * 60_000 - 1)])
      expect(await back(id, untimely)).toBe('PAPER_RETURN_UNTIMELY');
    expect(await back(id, last)).toBeUndefined();
    await scan(id);
    expect(await story.refusal(runner(), 'tallyVote', { sessionId: session.id })).toBe('PAPER_UNCHECKED');
    expect(await enter(id, ['YES'])).toBeUndefined();
    expect(await check(id, ['YES'])).toBe('PAPER_RETURN_UNCONFIRMED');
    expect(await check(id, ['YES'], second(), { returnedAt: last.toISOString() })).toBeUndefined();
    await story.act(estate, 'tallyVote', session.id);
    const { outcomes, paperBallots } = await story.session(
      runner(),
      session.id,
      'outcomes { counts { yesHeads deemedHeads } } paperBallots { edges { node { returnedAt } } }',
    );
    expect(outcomes).toEqual(Array(2).fill({ counts: { yesHeads: 1, deemedHeads: 0 } }));
    expect(paperBallots.edges).toEqual([{ node: { returnedAt: last.toISOString() } }]);
    // Its leaf stands between the seal of the close and that of the tally, which is over it too.
    const chain = await service.dataSource.query(
      `SELECT c.kind, (SELECT count(*)::int FROM committed_leaves k WHERE k.session_id = c.session_id AND k.sequence = c.sequence) AS leaves
       FROM vote_checkpoints c WHERE c.session_id = $1 ORDER BY c.sequence`,
      [session.id],
    );
    expect(chain).toEqual([
      { kind: 'CLOSE', leaves: 0 },
      { kind: 'BATCH', leaves: 1 },
      { kind: 'TALLY', leaves: 0 },
    ]);
  });

  test('what is recorded later than it was handed back was handed back in an open vote', async () => {
    const waiting = await story.prepare(estate);
    await story.frozen(estate, waiting.id);
    session = waiting;
    const { id } = await story.at(new Date(NOW.getTime() - 60_000), async () => {
      const { paperBallot } = await issue(0);
      await deliver(paperBallot.id);
      return paperBallot;
    });
    await story.act(estate, 'openVoting', waiting.id);
    later(10);
    expect(await back(id, new Date(NOW.getTime() - 1))).toBe('PAPER_RETURN_UNTIMELY');
    expect(await back(id, NOW)).toBeUndefined();
  });
});

describe('V6: two ballots of one unit', () => {
  test('FIRST_VALID_WINS: the one that was received first, whenever it was read; the other is kept', async () => {
    const id = await returned(0);
    later(10);
    await story.cast(estate, session, 0, 'NO');
    expect(await standing(0)).toEqual(['ONLINE NO', 'ONLINE NO']);
    later(20);
    await enter(id, ['YES']);
    await check(id, ['YES']);
    expect(await standing(0)).toEqual(['PAPER YES', 'PAPER YES']);
    expect(await kept(0)).toEqual({ ballots: 2, changes: 2 });
    expect(
      await story.refusal(ownerAt(estate, 0), 'castBallot', story.ballot(estate, session, 0, 'NO')),
    ).toBe('ALREADY_VOTED');

    await story.cast(estate, session, 1, 'NO');
    later(30);
    await counted(1, ['YES']);
    expect(await standing(1)).toEqual(['ONLINE NO', 'ONLINE NO']);
    expect(await kept(1)).toEqual({ ballots: 2, changes: 0 });
  });

  test('PAPER_PREVAILS', async () => {
    await policy('PAPER_PREVAILS');
    await story.cast(estate, session, 0, 'NO');
    later(10);
    await counted(0, ['YES']);
    expect(await standing(0)).toEqual(['PAPER YES', 'PAPER YES']);
    await counted(1, ['YES']);
    expect(
      await story.refusal(ownerAt(estate, 1), 'castBallot', story.ballot(estate, session, 1, 'NO')),
    ).toBe('ALREADY_VOTED');
  });

  test('ONLINE_PREVAILS', async () => {
    await policy('ONLINE_PREVAILS');
    await counted(0, ['YES']);
    later(10);
    await story.cast(estate, session, 0, 'NO');
    expect(await standing(0)).toEqual(['ONLINE NO', 'ONLINE NO']);
    expect(await kept(0)).toEqual({ ballots: 2, changes: 2 });
  });

  test('what is valid prevails over what is not, matter by matter', async () => {
    const own = async () => {
      const fields = 'session { id } matters { ballot { channel } } availableActions { allowed code }';
      const query = `{ myUnits { edges { node { votes { ${fields} } } } } }`;
      const { myUnits } = (await story.ask(ownerAt(estate, 0), query)).data;
      const { matters, availableActions } = myUnits.edges[0].node.votes.find(
        (it: { session: { id: string } }) => it.session.id === session.id,
      );
      return [
        ...matters.map((it: { ballot: { channel: string } | null }) => it.ballot?.channel ?? null),
        availableActions[0].code,
      ];
    };
    expect(await own()).toEqual([null, null, null]);
    await counted(0, ['YES', 'INVALID'], { invalidReason: '第二项两栏均已勾选' });
    later(10);
    expect(await own()).toEqual(['PAPER', 'PAPER', null]);
    await story.cast(estate, session, 0, 'NO');
    expect(await standing(0)).toEqual(['PAPER YES', 'ONLINE NO']);
    expect(await own()).toEqual(['PAPER', 'ONLINE', 'ALREADY_VOTED']);
  });

  test('at the same moment: one stands, and each move has its row', async () => {
    const ids = await Promise.all([0, 1, 2, 3].map((i) => returned(i)));
    for (const id of ids) await enter(id, ['YES']);
    later(10);
    const codes = await Promise.all(
      ids.flatMap((id, i) => [
        check(id, ['YES']),
        story.refusal(ownerAt(estate, i), 'castBallot', story.ballot(estate, session, i, 'NO')),
      ]),
    );
    expect(codes.filter((_code, i) => i % 2 === 0)).toEqual(ids.map(() => undefined));
    for (const i of [0, 1, 2, 3]) expect(await standing(i)).toEqual(['PAPER YES', 'PAPER YES']);
  });

  test('the pointer moves while the vote is open or being read, with a row of history, and never after the tally', async () => {
    await story.cast(estate, session, 0);
    const move = 'UPDATE counted_ballots SET ballot_id = ballot_id WHERE session_id = $1';
    await expect(service.dataSource.query(move, [session.id])).rejects.toThrow('history');
    await expect(service.dataSource.query('DELETE FROM counted_ballots')).rejects.toThrow(
      'permission denied',
    );
    clock.at = new Date(CLOSES_AT);
    await story.close(estate, session.id);
    await story.act(estate, 'tallyVote', session.id);
    await expect(service.dataSource.query(move, [session.id])).rejects.toThrow('stands from the tally on');
  });
});

test('V6: unreturned ballots follow the majority where the rules say so, with proof of delivery, and are shown apart', async () => {
  await service.dataSource.query(
    `UPDATE voting_sessions SET profile = profile || '{"nonResponse": "FOLLOW_MAJORITY"}' WHERE id = $1`,
    [session.id],
  );
  const follows = await story.prepare(estate);
  await service.dataSource.query(
    `UPDATE voting_sessions SET profile = profile || '{"nonResponse": "FOLLOW_MAJORITY"}' WHERE id = $1`,
    [follows.id],
  );
  await story.frozen(estate, follows.id);
  await story.act(estate, 'openVoting', follows.id);
  session = follows;
  await counted(0, ['YES']);
  await story.cast(estate, follows, 1, 'YES');
  await story.cast(estate, follows, 2, 'NO');
  for (const i of [3, 4]) await deliver((await issue(i)).paperBallot.id);
  await issue(5);
  await story.close(estate, follows.id);
  await story.act(estate, 'tallyVote', follows.id);
  const { outcomes } = await story.session(
    runner(),
    follows.id,
    'outcomes { status counts { yesHeads noHeads deemedHeads deemedArea } }',
  );
  // The sixth was issued and never delivered.
  expect(outcomes).toEqual([
    { status: 'PASSED', counts: { yesHeads: 4, noHeads: 1, deemedHeads: 2, deemedArea: '200.00' } },
  ]);
});
