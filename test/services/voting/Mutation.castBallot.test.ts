import { randomUUID } from 'node:crypto';
import { ANONYMOUS, type Viewer } from '../../../platform/identity';
import { owner } from '../../support/client';
import { onTheWay } from '../../support/on-the-way';
import { CLOSES_AT, clock, committeeOf, NOW, ownerAt, type Prepared, plainEntries } from './fixture';
import { estate, openedForEach, service, session, story } from './opened-vote';

openedForEach(9, { kinds: ['FUND_USE', 'REBUILDING'] });

const ballotsOf = async (id: string) => {
  const [row] = await service.dataSource.query(
    `SELECT (SELECT count(*)::int FROM ballots WHERE session_id = $1) AS ballots,
            (SELECT count(*)::int FROM counted_ballots WHERE session_id = $1) AS counted`,
    [id],
  );
  return row;
};

test('a unit’s ballot counts in every matter, and its owner alone sees what it says', async () => {
  const [first, second] = session.matterIds;
  const choices = [
    { matterId: second, choice: 'NO' },
    { matterId: first, choice: 'YES' },
  ];
  const input = { ...story.ballot(estate, session, 0), choices };
  const { ballot, userErrors } = await story.mutate(
    ownerAt(estate, 0),
    'castBallot',
    'ballot { id castAt unit { id } session { id } choices { choice matter { position } } }',
    input,
  );
  expect(userErrors).toEqual([]);
  expect(ballot).toMatchObject({
    castAt: NOW.toISOString(),
    unit: { id: estate.unitIds[0] },
    session: { id: session.id },
    choices: [
      { choice: 'YES', matter: { position: 1 } },
      { choice: 'NO', matter: { position: 2 } },
    ],
  });
  expect(await ballotsOf(session.id)).toEqual({ ballots: 1, counted: 2 });
});

test('ALREADY_VOTED: the first ballot counts, the second leaves no trace but the audit', async () => {
  await story.cast(estate, session, 0);
  const again = story.ballot(estate, session, 0, 'NO');
  expect(await story.refusal(ownerAt(estate, 0), 'castBallot', again)).toBe('ALREADY_VOTED');
  expect(await ballotsOf(session.id)).toEqual({ ballots: 1, counted: 2 });
  const audit = await service.dataSource.query(
    `SELECT outcome, code FROM audit_entries WHERE act = 'castBallot' AND subject = $1 ORDER BY id DESC LIMIT 1`,
    [ownerAt(estate, 0).subject],
  );
  expect(audit).toEqual([{ outcome: 'REFUSED', code: 'ALREADY_VOTED' }]);
});

test('the same idempotency key twice at once: one ballot, both are told of it', async () => {
  const input = { ...story.ballot(estate, session, 1), idempotencyKey: randomUUID() };
  const cast = () => story.mutate(ownerAt(estate, 1), 'castBallot', 'ballot { id }', input);
  const answers = await Promise.all([cast(), cast(), cast(), cast()]);
  expect(answers.flatMap((it) => it.userErrors)).toEqual([]);
  expect(new Set(answers.map((it) => it.ballot.id)).size).toBe(1);
  expect(await ballotsOf(session.id)).toEqual({ ballots: 1, counted: 2 });
});

test('where its transaction does not begin, nothing is cast, and the same key casts it then', async () => {
  const input = { ...story.ballot(estate, session, 1), idempotencyKey: randomUUID() };
  const cast = () => story.mutate(ownerAt(estate, 1), 'castBallot', 'ballot { id }', input);
  onTheWay((text, send) => send(text.startsWith('START TRANSACTION') ? 'SELECT 1 / 0' : text));
  await expect(cast()).rejects.toThrow('INTERNAL');
  jest.restoreAllMocks();
  expect(await ballotsOf(session.id)).toEqual({ ballots: 0, counted: 0 });
  const { ballot, userErrors } = await cast();
  expect([typeof ballot.id, userErrors]).toEqual(['string', []]);
  expect(await ballotsOf(session.id)).toEqual({ ballots: 1, counted: 2 });
  expect((await cast()).ballot).toEqual(ballot);
});

test('IDEMPOTENCY_KEY_REUSED: the same key with another choice', async () => {
  const idempotencyKey = randomUUID();
  await story.mutate(ownerAt(estate, 1), 'castBallot', 'ballot { id }', {
    ...story.ballot(estate, session, 1),
    idempotencyKey,
  });
  const changed = { ...story.ballot(estate, session, 1, 'NO'), idempotencyKey };
  expect(await story.refusal(ownerAt(estate, 1), 'castBallot', changed)).toBe('IDEMPOTENCY_KEY_REUSED');
});

test('VOTING_NOT_OPEN before it opens, after it closes, after it is voided and after its announced end', async () => {
  const cast = (to: Prepared) => story.refusal(ownerAt(estate, 2), 'castBallot', story.ballot(estate, to, 2));
  const prepared = await story.prepare(estate);
  // Until its roll is published it is there for those who run it alone.
  expect(await cast(prepared)).toBe('SESSION_UNKNOWN');
  await story.frozen(estate, prepared.id);
  expect(await cast(prepared)).toBe('VOTING_NOT_OPEN');
  const voided = await story.opened(estate);
  await story.act(estate, 'voidVote', voided.id, { reason: '文本有误' });
  expect(await cast(voided)).toBe('VOTING_NOT_OPEN');
  const late = await story.opened(estate);
  clock.at = new Date(CLOSES_AT);
  expect(await cast(late)).toBe('VOTING_NOT_OPEN');
  await story.close(estate, session.id);
  expect(await cast(session)).toBe('VOTING_NOT_OPEN');
});

test('UNIT_NOT_ON_ROLL: another’s unit and an absent one are answered alike', async () => {
  const answer = (viewer: Viewer, unitId: string | undefined) =>
    story.mutate(viewer, 'castBallot', 'ballot { id }', { ...story.ballot(estate, session, 0), unitId });
  const absent = await answer(ownerAt(estate, 0), randomUUID());
  expect(absent.userErrors[0]).toMatchObject({ code: 'UNIT_NOT_ON_ROLL', path: ['input', 'unitId'] });
  expect(await answer(ownerAt(estate, 0), estate.unitIds[1])).toEqual(absent);
  expect(await answer(owner('nobody'), estate.unitIds[1])).toEqual(absent);
  expect(await answer(committeeOf(estate), estate.unitIds[1])).toEqual(absent);
});

test('the representative votes alone; without one, the first co-owner does', async () => {
  const [first, second] = plainEntries(estate);
  const owners = [
    { name: '甲一', subject: 'jia' },
    { name: '乙二', subject: 'yi' },
  ];
  await story.register(estate, [
    { ...first, owners, representativeSubject: 'jia' },
    { ...second, owners },
  ]);
  const later = await story.opened(estate);
  const cast = (subject: string, i: number) =>
    story.refusal(owner(subject), 'castBallot', story.ballot(estate, later, i));
  expect(await cast('yi', 0)).toBe('UNIT_NOT_ON_ROLL');
  expect(await cast('jia', 0)).toBeUndefined();
  expect(await cast('yi', 1)).toBeUndefined();
  expect(await cast('jia', 1)).toBe('ALREADY_VOTED');
  await story.register(estate);
});

test.each<[string, (s: Prepared) => unknown[]]>([
  [
    'MATTER_NOT_POSTED',
    (it) => [...it.matterIds, randomUUID()].map((matterId) => ({ matterId, choice: 'YES' })),
  ],
  ['CHOICE_REPEATED', (it) => [0, 0, 1].map((i) => ({ matterId: it.matterIds[i], choice: 'YES' }))],
  ['CHOICE_MISSING', (it) => [{ matterId: it.matterIds[1], choice: 'YES' }]],
])('%s', async (code, choices) => {
  const input = { ...story.ballot(estate, session, 0), choices: choices(session) };
  expect(await story.refusal(ownerAt(estate, 0), 'castBallot', input)).toBe(code);
});

test('SESSION_UNKNOWN', async () => {
  const input = { ...story.ballot(estate, session, 0), sessionId: randomUUID() };
  expect(await story.refusal(ownerAt(estate, 0), 'castBallot', input)).toBe('SESSION_UNKNOWN');
});

test('visitors are asked to sign in', async () => {
  const input = story.ballot(estate, session, 0);
  await expect(story.mutate(ANONYMOUS, 'castBallot', '__typename', input)).rejects.toThrow('UNAUTHENTICATED');
});

describe('turnout', () => {
  const TURNOUT =
    'turnout { area heads missingArea missingHeads matters { matter { position } missingArea missingHeads } }';

  test('says what is still missing while open, and holds no choice', async () => {
    await story.cast(estate, session, 0, 'YES');
    await story.cast(estate, session, 1, 'NO');
    expect(await story.session(committeeOf(estate), session.id, TURNOUT)).toEqual({
      turnout: {
        area: '200.00',
        heads: 2,
        missingArea: '400.00',
        missingHeads: 4,
        matters: [1, 2].map((position) => ({
          matter: { position },
          missingArea: '400.00',
          missingHeads: 4,
        })),
      },
    });
  });

  test('is for those who run the vote until it is closed, and then for everyone', async () => {
    for (const viewer of [ANONYMOUS, ownerAt(estate, 0), estate.acting.PROPERTY_COMPANY!]) {
      expect(await story.session(viewer, session.id, TURNOUT)).toEqual({ turnout: null });
    }
    await story.close(estate, session.id);
    expect((await story.session(ANONYMOUS, session.id, TURNOUT)).turnout.heads).toBe(0);
  });

  test('those who run the vote see who has voted', async () => {
    await story.cast(estate, session, 3);
    const { roll } = await story.session(
      committeeOf(estate),
      session.id,
      'roll { edges { node { unitNumber hasVoted } } }',
    );
    const voted = roll.edges.filter((edge: { node: { hasVoted: boolean } }) => edge.node.hasVoted);
    expect(voted.map((edge: { node: { unitNumber: string } }) => edge.node.unitNumber)).toEqual(['104']);
  });
});

describe('myUnits', () => {
  const MINE = `{ myUnits { totalCount edges { node { ownership { unitNumber } votes { session { id } hasVoted
    ballot { choices { choice } } availableActions { act allowed code } } } } } }`;

  test('shows each of the viewer’s units, whether it has voted, and what may be done', async () => {
    const mine = async () => {
      const { myUnits } = (await story.ask(ownerAt(estate, 4), MINE)).data;
      expect(myUnits).toMatchObject({
        totalCount: 1,
        edges: [{ node: { ownership: { unitNumber: '105' } } }],
      });
      return myUnits.edges[0].node.votes.find(
        (it: { session: { id: string } }) => it.session.id === session.id,
      );
    };
    const action = { act: 'castBallot', allowed: true, code: null };
    expect(await mine()).toMatchObject({ hasVoted: false, ballot: null, availableActions: [action] });
    await story.cast(estate, session, 4, 'ABSTAIN');
    expect(await mine()).toMatchObject({
      hasVoted: true,
      ballot: { choices: [{ choice: 'ABSTAIN' }, { choice: 'ABSTAIN' }] },
      availableActions: [{ act: 'castBallot', allowed: false, code: 'ALREADY_VOTED' }],
    });
    await story.close(estate, session.id);
    expect((await mine()).availableActions[0].code).toBe('VOTING_NOT_OPEN');
  });

  test('is empty for who owns nothing, and asks visitors to sign in', async () => {
    expect((await story.ask(owner('nobody'), MINE)).data.myUnits).toEqual({ totalCount: 0, edges: [] });
    expect((await story.ask(ANONYMOUS, MINE)).errors?.[0]?.extensions?.code).toBe('UNAUTHENTICATED');
  });
});
