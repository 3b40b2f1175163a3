import { DataSource } from 'typeorm';
import { ANONYMOUS } from '../../../platform/identity';
import { openService, type RunningService } from '../../../platform/service';
import { voting } from '../../../services/voting/subgraph';
import { freshDatabase, TEST_KEYS, testLog } from '../../support/database';
import {
  clock,
  committeeOf,
  NOW,
  type Prepared,
  plainEntries,
  type SeededEstate,
  seedEstate,
  storyOf,
} from './fixture';

let service: RunningService;
let owner: DataSource;
let estate: SeededEstate;
let story: ReturnType<typeof storyOf>;
beforeAll(async () => {
  clock.at = NOW;
  const urls = await freshDatabase('voting');
  service = await openService(voting, {
    environment: TEST_KEYS,
    url: urls.runtime,
    statementTimeout: 20_000,
    log: testLog,
    now: clock.now,
  });
  owner = await new DataSource({ type: 'postgres', url: urls.owner }).initialize();
  estate = await seedEstate(service, 9);
  story = storyOf(service);
  await story.register(estate);
});
beforeEach(() => {
  clock.at = NOW;
});
afterAll(async () => {
  await service.close();
  await owner.destroy();
});

/** A closed vote in which each unit has said what stands at its place. */
async function closed(
  choices: readonly (string | null)[],
  kinds?: readonly string[],
  more = {},
): Promise<Prepared> {
  const session = await story.opened(estate, kinds, more);
  for (const [i, choice] of choices.entries()) if (choice) await story.cast(estate, session, i, choice);
  await story.close(estate, session.id);
  return session;
}
const OUTCOME = `state outcome { status } outcomes { status matter { kind } counts { yesArea yesHeads noHeads abstainHeads splitHeads }
  fractions { kind numerator denominator value threshold comparator met article explanationZh } }`;
const outcomeOf = (session: Prepared) => story.session(committeeOf(estate), session.id, OUTCOME);
const shownToAll = (session: Prepared) => story.session(ANONYMOUS, session.id, OUTCOME);
/** From the outbox itself: the feed holds back what is younger than any transaction in the cluster. */
const lastFacts = (sessionId: string) =>
  service.dataSource.query(
    `SELECT version, payload FROM outbox WHERE type = 'voteOutcome' AND subject_id = $1`,
    [sessionId],
  );

test('PASSED: anyone sees each share with its threshold and its article', async () => {
  const session = await closed(['YES', 'YES', 'YES', 'YES', 'NO', 'ABSTAIN']);
  await story.announced(estate, session.id);
  const { outcome, outcomes } = await shownToAll(session);
  expect(outcome).toEqual({ status: 'PASSED' });
  expect(outcomes[0].counts).toEqual({
    yesArea: '400.00',
    yesHeads: 4,
    noHeads: 1,
    abstainHeads: 1,
    splitHeads: 0,
  });
  expect(outcomes[0].fractions.slice(1, 3)).toEqual([
    {
      kind: 'PARTICIPATION_HEADS',
      numerator: '6',
      denominator: '9',
      value: 0.6667,
      threshold: '2/3',
      comparator: 'AT_LEAST',
      met: true,
      article: '《民法典》第二百七十八条',
      explanationZh: '参与表决的业主人数6人，总人数9人，应不少于2/3（《民法典》第二百七十八条）：达到',
    },
    {
      kind: 'APPROVAL_AREA',
      numerator: '400.00',
      denominator: '600.00',
      value: 0.6667,
      threshold: '1/2',
      comparator: 'MORE_THAN',
      met: true,
      article: '《民法典》第二百七十八条',
      explanationZh:
        '同意的专有部分面积400.00平方米，参与表决的面积600.00平方米，应超过1/2（《民法典》第二百七十八条）：达到',
    },
  ]);
});

test('the same ballots pass a general matter and not a major one; overall it is not passed', async () => {
  const session = await closed(['YES', 'YES', 'YES', 'YES', 'NO', 'NO'], ['FUND_USE', 'FUND_RAISING']);
  await story.act(estate, 'tallyVote', session.id);
  const { outcome, outcomes } = await outcomeOf(session);
  expect(outcomes.map((it: { status: string }) => it.status)).toEqual(['PASSED', 'REJECTED']);
  expect(outcome.status).toBe('REJECTED');
});

test('NOT_QUORATE with five of nine', async () => {
  const session = await closed(['YES', 'YES', 'YES', 'YES', 'YES']);
  await story.act(estate, 'tallyVote', session.id);
  expect((await outcomeOf(session)).outcome.status).toBe('NOT_QUORATE');
});

test('several units of one owner are one head, the developer’s are one; a split owner supports nothing by head', async () => {
  const entries = plainEntries(estate);
  const one = { name: '甲一', subject: 'owner-of-three' };
  const register = entries.map((entry, i) => {
    if (i < 3) return { ...entry, owners: [one, ...(entry.owners as unknown[])] };
    return i < 6
      ? { ...entry, holding: 'UNSOLD', owners: [], representativeSubject: `owner-${entry.unitId}` }
      : entry;
  });
  await story.register(
    estate,
    register.map((entry, i) => (i < 3 ? { ...entry, owners: [one] } : entry)),
  );
  const session = await story.opened(estate);
  for (const [i, choice] of ['YES', 'YES', 'NO'].entries()) {
    const cast = story.ballot(estate, session, i, choice);
    expect(
      await story.refusal({ ...ANONYMOUS, subject: 'owner-of-three' }, 'castBallot', cast),
    ).toBeUndefined();
  }
  for (const i of [3, 4, 5, 6, 7]) await story.cast(estate, session, i, 'YES');
  await story.close(estate, session.id);
  await story.act(estate, 'tallyVote', session.id);
  const { outcomes } = await outcomeOf(session);
  expect(outcomes[0].counts).toEqual({
    yesArea: '700.00',
    yesHeads: 3,
    noHeads: 0,
    abstainHeads: 0,
    splitHeads: 1,
  });
  expect(outcomes[0].fractions[1]).toMatchObject({ numerator: '4', denominator: '5' });
  await story.register(estate);
});

test('V7: tells everyone and the other services what came out when it is announced, in no words of the vote’s own', async () => {
  const session = await closed(['YES', 'YES', 'YES', 'YES', 'YES', 'YES'], ['COVENANT']);
  await story.act(estate, 'tallyVote', session.id);
  expect(await lastFacts(session.id)).toEqual([]);
  expect(await shownToAll(session)).toMatchObject({ state: 'TALLIED', outcome: null, outcomes: [] });
  for (const viewer of [committeeOf(estate), estate.acting.RESIDENTS_COMMITTEE!])
    await story.mutate(viewer, 'certifyVote', '__typename', { sessionId: session.id });
  expect(await lastFacts(session.id)).toEqual([]);
  await story.act(estate, 'announceResult', session.id);
  const { number } = await story.session(ANONYMOUS, session.id, 'number');
  const payload = {
    sessionId: session.id,
    resolutionId: null,
    estateId: estate.id,
    number,
    matters: [{ matterId: session.matterIds[0], kind: 'COVENANT', status: 'PASSED' }],
    talliedOn: '2026-12-08',
  };
  expect(await lastFacts(session.id)).toEqual([{ version: 1, payload }]);
});

test('what is voided before its tally has no outcome but that', async () => {
  const session = await closed(['YES']);
  await story.act(estate, 'voidVote', session.id, { reason: '程序有误' });
  expect(await lastFacts(session.id)).toEqual([]);
  expect(await outcomeOf(session)).toMatchObject({
    outcome: { status: 'VOIDED' },
    outcomes: [{ fractions: [], counts: null }],
  });
});

test('VOTE_TALLIED: there is one tally', async () => {
  const session = await closed([]);
  await story.act(estate, 'tallyVote', session.id);
  expect(await story.refusal(committeeOf(estate), 'tallyVote', { sessionId: session.id })).toBe(
    'VOTE_TALLIED',
  );
});

test.each([
  [
    'an area, by 0.01 m²',
    `UPDATE roll_entries SET area = area + 1 WHERE session_id = $1 AND unit_number = '101'`,
  ],
  [
    'the notice',
    `UPDATE voting_sessions SET notice_closes_at = closes_at - interval '1 second' WHERE id = $1`,
  ],
  ['a leaf', `UPDATE roll_entries SET salt = repeat('0', 64) WHERE session_id = $1 AND unit_number = '101'`],
  [
    'an elector',
    `UPDATE roll_entries SET elector_key = repeat('0', 64) WHERE session_id = $1 AND unit_number = '101'`,
  ],
  [
    'a voter',
    `UPDATE roll_entries SET voter_subjects = '{thief}' WHERE session_id = $1 AND unit_number = '101'`,
  ],
  ['an entry removed', `DELETE FROM roll_entries WHERE session_id = $1 AND unit_number = '109'`],
  [
    'an entry added',
    `INSERT INTO roll_entries SELECT session_id, gen_random_uuid(), estate_id, 9, '901', 1, NULL, 'OWNED', 'x', '{}', '{}', '{}' FROM roll_entries WHERE session_id = $1 LIMIT 1`,
  ],
  ['a text', `UPDATE voting_matters SET text = '另一事项' WHERE session_id = $1`],
  [
    'a rule',
    `UPDATE voting_sessions SET profile = jsonb_set(profile, '{thresholds,GENERAL,approval,area,numerator}', '0') WHERE id = $1`,
  ],
  ['the title', `UPDATE voting_sessions SET title = '另一表决' WHERE id = $1`],
])('ROLL_HASH_MISMATCH: tampered in the database: %s', async (_what, statement) => {
  const session = await closed(['YES']);
  await owner.query(statement, [session.id]);
  expect(await story.refusal(committeeOf(estate), 'tallyVote', { sessionId: session.id })).toBe(
    'ROLL_HASH_MISMATCH',
  );
  expect(await outcomeOf(session)).toMatchObject({ state: 'CLOSED', outcome: null, outcomes: [] });
});

test('the service’s own role can change neither roll nor ballots nor outcomes', async () => {
  for (const table of ['roll_entries', 'voting_matters', 'ballots', 'ballot_choices', 'vote_outcomes']) {
    await expect(service.dataSource.query(`DELETE FROM ${table}`)).rejects.toThrow('permission denied');
    await expect(service.dataSource.query(`UPDATE ${table} SET session_id = session_id`)).rejects.toThrow(
      /permission denied|does not exist/,
    );
  }
});
