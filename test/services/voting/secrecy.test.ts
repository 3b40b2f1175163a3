import { ANONYMOUS, type Viewer } from '../../../platform/identity';
import type { RunningService } from '../../../platform/service';
import { actingFor, operator } from '../../support/client';
import { evidenceYard } from './evidence-yard';
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
const logged: string[] = [];
beforeAll(async () => {
  clock.at = NOW;
  const log = (level: string) => (message: string, fields?: object) =>
    void logged.push(JSON.stringify([level, message, fields]));
  service = await openVoting({ log: { info: log('info'), warn: log('warn'), error: log('error') } as never });
  estate = await seedEstate(service, 6);
  story = storyOf(service);
  await story.register(estate);
});
beforeEach(() => {
  clock.at = NOW;
});
afterAll(() => service.close());

/** Everything that the graph shows of a vote, but for what says what a ballot says to whoever cast it. */
const EVERYTHING = `id number state title availableActions { act allowed reason code } certificationCount
  turnout { area heads missingArea missingHeads matters { missingArea missingHeads matter { id } } }
  outcome { status counts { yesHeads noHeads abstainHeads } fractions { numerator } }
  outcomes { status counts { yesArea noArea abstainArea splitHeads } }
  roll(first: 100) { totalCount edges { node { unitNumber hasVoted warnings } } }
  publishedRoll(first: 100) { edges { node { unitNumber } } }
  paperBallots { edges { node { state unit { id } scanSha256 } } }
  rollWarnings { warning count } objections { reason } extensions { number } challenges { court }`;
const viewers = (): [string, Viewer][] => [
  ['visitor', ANONYMOUS],
  ['operator', operator],
  ['auditor', actingFor('00000000-0000-4000-8000-000000000009', { scopes: ['AUDITOR'] })],
  ...Object.entries(estate.acting),
  ['neighbour', ownerAt(estate, 5)],
];

/** All that each of them is shown. */
async function shownTo(session: Prepared): Promise<string> {
  const seen = await Promise.all(
    viewers().map(async ([name, viewer]) => [name, await story.session(viewer, session.id, EVERYTHING)]),
  );
  return JSON.stringify(seen);
}

/** All that is kept besides the ballots themselves, of what happened since the vote opened. */
async function keptOf(session: Prepared): Promise<string> {
  const rows = async (query: string) => service.dataSource.query(query, [session.id]);
  const kept = [
    await rows('SELECT to_jsonb(s) AS it FROM voting_sessions s WHERE s.id::text = $1'),
    await rows('SELECT type FROM changes WHERE object_id::text = $1'),
    // Its notice was told before anybody had cast.
    await rows(`SELECT type, payload FROM outbox WHERE subject_id::text = $1 AND type <> 'voteNotice'`),
    await rows('SELECT status FROM vote_outcomes WHERE session_id::text = $1'),
  ];
  return JSON.stringify(kept);
}

async function cast(choices: readonly string[]): Promise<Prepared> {
  const session = await story.opened(estate);
  for (const [i, choice] of choices.entries()) {
    if (i < 4) await story.cast(estate, session, i, choice);
    else await onPaper(session, i, choice);
  }
  return session;
}

/** The last one that casts does so on paper, and the next one's paper has been read once. */
async function onPaper(session: Prepared, i: number, choice: string): Promise<void> {
  const [first, second] = [committeeOf(estate), estate.acting.RESIDENTS_COMMITTEE!];
  const act = async (viewer: Viewer, name: string, input: object) => {
    const it = await story.mutate(viewer, name, 'paperBallot { id }', input as Record<string, unknown>);
    expect(it.userErrors).toEqual([]);
    return it.paperBallot.id as string;
  };
  for (const [unit, checks] of [
    [i, true],
    [i + 1, false],
  ] as const) {
    const number = `${session.id}-${unit}`;
    const issued = { sessionId: session.id, unitId: estate.unitIds[unit], number };
    const paperBallotId = await act(first, 'issuePaperBallot', issued);
    const choices = session.matterIds.map((matterId) => ({ matterId, choice }));
    await act(first, 'deliverPaperBallot', { paperBallotId, proof: '签收单' });
    await act(first, 'returnPaperBallot', { paperBallotId });
    await evidenceYard(service, story).sent(first, 'PAPER_BALLOT', paperBallotId);
    await act(first, 'enterPaperBallot', { paperBallotId, choices });
    if (checks) await act(second, 'checkPaperBallot', { paperBallotId, choices });
  }
}
const plain = (text: string, session: Prepared): string =>
  [session.id, ...session.matterIds]
    .reduce((it, id) => it.replaceAll(id, 'ID'), text)
    .replace(/"(number|notice_hash|roll_hash)":"[^"]*"/g, '')
    .replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, 'UUID');

test('V7: while it is open, everything shown to anybody else, and all that is kept besides, is the same whatever the ballots say', async () => {
  const [yes, other] = [
    await cast(['YES', 'YES', 'YES', 'YES', 'YES']),
    await cast(['NO', 'ABSTAIN', 'NO', 'YES', 'ABSTAIN']),
  ];
  const [shown, shownOther] = [plain(await shownTo(yes), yes), plain(await shownTo(other), other)];
  expect(shown).toContain('"heads":5');
  expect(shownOther).toBe(shown);
  const [kept, keptOther] = [plain(await keptOf(yes), yes), plain(await keptOf(other), other)];
  expect(keptOther).toBe(kept);
  // Neither a fact nor an outcome.
  expect(kept.endsWith(',[],[]]')).toBe(true);
});

test('V7: no event and no audit entry tells a choice, and a refused ballot’s neither', async () => {
  const session = await cast(['NO', 'ABSTAIN']);
  expect(
    await story.refusal(ownerAt(estate, 0), 'castBallot', story.ballot(estate, session, 0, 'ABSTAIN')),
  ).toBe('ALREADY_VOTED');
  const types = await service.dataSource.query('SELECT DISTINCT type FROM changes ORDER BY type');
  expect(types.map((row: { type: string }) => row.type)).not.toContain('Ballot');
  const audit = await service.dataSource.query(`SELECT * FROM audit_entries WHERE act = 'castBallot'`);
  expect(audit.length).toBeGreaterThanOrEqual(3);
  for (const text of [JSON.stringify(audit), logged.join()]) expect(text).not.toMatch(/YES|"NO"|ABSTAIN/);
});

test('V7: the tally is for those who run the vote; everyone sees the result when it is announced', async () => {
  const session = await cast(['YES', 'YES', 'YES', 'YES']);
  await story.close(estate, session.id);
  const outcome = async (viewer: Viewer) =>
    (await story.session(viewer, session.id, 'outcome { status } outcomes { status }')).outcome?.status ??
    null;
  const everyone = async () =>
    Object.fromEntries(
      await Promise.all(viewers().map(async ([name, viewer]) => [name, await outcome(viewer)] as const)),
    );
  expect(new Set(Object.values(await everyone()))).toEqual(new Set([null]));
  await story.act(estate, 'tallyVote', session.id);
  const told = Object.entries(await everyone()).filter(([, status]) => status !== null);
  expect(told.map(([name]) => name).sort()).toEqual([
    'MANAGEMENT_COMMITTEE',
    'OWNERS_COMMITTEE',
    'RESIDENTS_COMMITTEE',
    'SUBDISTRICT_OFFICE',
    'auditor',
  ]);
  for (const viewer of [committeeOf(estate), estate.acting.RESIDENTS_COMMITTEE!])
    await story.mutate(viewer, 'certifyVote', '__typename', { sessionId: session.id });
  expect(await outcome(ANONYMOUS)).toBeNull();
  await story.act(estate, 'announceResult', session.id);
  expect(new Set(Object.values(await everyone()))).toEqual(new Set(['PASSED']));
});
