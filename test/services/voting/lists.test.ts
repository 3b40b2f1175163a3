import { ANONYMOUS } from '../../../platform/identity';
import type { RunningService } from '../../../platform/service';
import { owner } from '../../support/client';
import { externalMatter, externalVote } from './external-vote-input';
import {
  clock,
  committeeOf,
  NOW,
  openVoting,
  ownerAt,
  plainEntries,
  type SeededEstate,
  seedEstate,
  storyOf,
} from './fixture';

let service: RunningService;
let estate: SeededEstate;
let story: ReturnType<typeof storyOf>;
let statements = 0;
beforeAll(async () => {
  clock.at = NOW;
  service = await openVoting({ onStatement: () => (statements += 1) });
  estate = await seedEstate(service, 101);
  story = storyOf(service);
  const owners = [{ name: '业主', subject: 'owner-of-all' }];
  await story.register(
    estate,
    plainEntries(estate).map((entry) => ({ ...entry, owners })),
  );
  for (let i = 0; i < 9; i += 1) await story.opened(estate, ['COVENANT', 'FUND_USE']);
  const tallied = await story.opened(estate, ['FUND_USE', 'REBUILDING']);
  await story.close(estate, tallied.id);
  await story.act(estate, 'tallyVote', tallied.id);
  for (let i = 0; i < 10; i += 1) {
    const input = { estateId: estate.id, text: '提议', matters: [{ kind: 'COVENANT', text: '甲' }] };
    await story.mutate(owner('owner-of-all'), 'fileRequisition', 'requisition { id }', input);
  }
  for (let i = 0; i < 10; i += 1) {
    const election = [{ ...externalMatter, kind: 'COMMITTEE_ELECTION' }];
    const elected = { seats: 5, members: ['甲', '乙', '丙', '丁', '戊'] };
    const vote = { ...externalVote(estate, `${i}`), closedOn: '2026-11-10', matters: election, elected };
    const it = await story.mutate(committeeOf(estate), 'recordExternalVote', 'externalVote { id }', vote);
    const { id: externalVoteId } = it.externalVote;
    const confirmed = { externalVoteId };
    await story.mutate(estate.acting.RESIDENTS_COMMITTEE!, 'confirmExternalVote', '__typename', confirmed);
    const made = await story.mutate(committeeOf(estate), 'constituteOwnersCommittee', '__typename', {
      externalVoteId,
      organizationId: committeeOf(estate).actingFor!.organizationId,
      startsOn: `2026-11-${11 + i}`,
      termYears: 1,
    });
    expect(made.userErrors).toEqual([]);
  }
  for (let year = 2018; year < 2028; year += 1) {
    const budget = { estateId: estate.id, year, amount: '100.00', basis: '业主大会决定' };
    await story.mutate(committeeOf(estate), 'setActivityBudget', '__typename', budget);
  }
}, 120_000);
afterAll(() => service.close());

const estateQuery = (selection: string) => ({
  query: `query($e: [_Any!]!, $first: Int) { _entities(representations: $e) { ... on Estate { ${selection} } } }`,
  variables: { e: [{ __typename: 'Estate', id: estate.id }] },
});
const SESSION = `id number outcome { status fractions { met } matter { class } } matters { text class } availableActions { act }
  turnout { area missingHeads } rollWarnings { count } profile { name }`;

test.each<[string, number, () => { query: string; variables?: object }]>([
  [
    'register',
    100,
    () =>
      estateQuery(
        'register(first: $first) { totalCount edges { node { area owners { name } representative { name } } } }',
      ),
  ],
  [
    'votingSessions',
    10,
    () => estateQuery(`votingSessions(first: $first) { totalCount edges { node { ${SESSION} } } }`),
  ],
  [
    'requisitions',
    10,
    () =>
      estateQuery(`requisitions(first: $first) { totalCount edges { node {
        state overdue missingHeads supportedByMe matters { text } vote { state } } } }`),
  ],
  [
    'externalVotes',
    10,
    () =>
      estateQuery(`externalVotes(first: $first) { totalCount edges { node {
        platform estate { id } evidence { sha256 } matters { text passed } availableActions { act } } } }`),
  ],
  [
    'activityBudgets',
    10,
    () =>
      estateQuery(`activityBudgets(first: $first) { totalCount edges { node {
        year amount spent remaining overspent estate { id } decisions { amount matter { text } } } } }`),
  ],
  [
    'ownersCommittees',
    10,
    () =>
      estateQuery(`ownersCommittees(first: $first) { totalCount edges { node { organization { id } externalVote { id } vacantSeats
        byElectionDue filed members { maskedName name standing portfolio } filings { overdue steps { act } } } } }`),
  ],
  [
    'committeeFilings',
    10,
    () => ({
      query: `query($first: Int) { committeeFilings(first: $first) { totalCount edges { node { overdue filedLate
        committee { electedOn } steps { act organization { id } } availableActions { act } } } } }`,
    }),
  ],
  [
    'myUnits',
    100,
    () => ({
      query: `query($first: Int) { myUnits(first: $first) { edges { node { ownership { owners { name } }
        votes { hasVoted ballot { id promise { leaf } receipt { leaf } } session { state } availableActions { allowed } } } } } }`,
    }),
  ],
])('%s asks the database as often for one row as for %i', async (name, many, queryOf) => {
  const viewer = name === 'myUnits' ? { ...ANONYMOUS, subject: 'owner-of-all' } : committeeOf(estate);
  const asked = async (first: number) => {
    const { query, variables } = queryOf();
    statements = 0;
    const answer = await story.ask(viewer, query, { ...variables, first });
    expect(answer.errors).toBeUndefined();
    const list =
      answer.data.myUnits ?? answer.data.committeeFilings ?? Object.values(answer.data._entities[0])[0];
    expect(list.edges).toHaveLength(first);
    return statements;
  };
  expect(await asked(many)).toBe(await asked(1));
});

test('many resolutions, units and sessions at once are one statement per kind', async () => {
  const entities = async (count: number) => {
    const e = estate.unitIds.slice(0, count).flatMap((id) => [
      { __typename: 'Unit', id },
      { __typename: 'Resolution', id },
      { __typename: 'VotingSession', id },
    ]);
    statements = 0;
    const query = `query($e: [_Any!]!) { _entities(representations: $e) {
      ... on Unit { ownership { area } } ... on Resolution { vote { outcome { status } } } ... on VotingSession { title } } }`;
    await story.ask(committeeOf(estate), query, { e });
    return statements;
  };
  expect(await entities(100)).toBe(await entities(1));
});

test('pages follow one another without gap or overlap, in the order of places', async () => {
  const seen: string[] = [];
  let after: string | null = null;
  do {
    const selection = `register(first: 40, after: $after) { pageInfo { hasNextPage endCursor } edges { node { unitNumber } } }`;
    const query = `query($e: [_Any!]!, $after: String) { _entities(representations: $e) { ... on Estate { ${selection} } } }`;
    const variables: Record<string, unknown> = { e: [{ __typename: 'Estate', id: estate.id }], after };
    const { register } = (await story.ask(committeeOf(estate), query, variables)).data._entities[0];
    seen.push(...register.edges.map((edge: { node: { unitNumber: string } }) => edge.node.unitNumber));
    after = register.pageInfo.hasNextPage ? register.pageInfo.endCursor : null;
  } while (after !== null);
  expect(seen).toEqual(Array.from({ length: 101 }, (_, i) => `${101 + i}`));
});

test('the newest vote comes first', async () => {
  const { query, variables } = estateQuery('votingSessions(first: $first) { edges { node { number } } }');
  const answer = await story.ask(ownerAt(estate, 0), query, { ...variables, first: 2 });
  const { edges } = answer.data._entities[0].votingSessions;
  expect(edges.map((edge: { node: { number: string } }) => edge.node.number)).toEqual([
    '2026-010',
    '2026-009',
  ]);
});
