import { randomUUID } from 'node:crypto';
import { owner } from '../../support/client';
import { feedOf, openWorld, type World } from './world';

let world: World;
let jiade: string;
let yingbin: string;
let page = 0;
beforeEach(async () => {
  world = await openWorld();
  jiade = await world.register(world.org.jiade);
  yingbin = await world.register(world.org.yingbin);
  page = 0;
});
afterEach(() => world.service.close());

interface Matter {
  readonly kind: string;
  readonly status: string;
  readonly chosenOrganizationId?: string | null;
}

const AT = '2026-02-28T02:00:00Z';

/** Voting tells how a vote came out. */
async function told(
  matters: readonly Matter[],
  {
    sessionId = randomUUID() as string,
    estateId = world.place.rihuali,
    external = false,
    recordedAt = AT,
  } = {},
): Promise<string> {
  page += 1;
  const payload = {
    sessionId: external ? null : sessionId,
    estateId,
    number: '2026-001',
    matters,
    talliedOn: '2026-02-20',
    resolutionId: null,
    ...(external ? { external: { platform: '市物业服务平台', reference: '2026-17' } } : {}),
  };
  await world.service.pull({
    voting: feedOf([{ type: 'voteOutcome', subjectId: sessionId, payload, recordedAt }], page),
  });
  return sessionId;
}

const passed = (more: Partial<Matter> = {}): Matter => ({
  kind: 'COMPANY_CHANGE',
  status: 'PASSED',
  ...more,
});
const sign = (voteId: string, more: Record<string, unknown> = {}) =>
  world.mutate(
    world.as.owners,
    'signServiceContract',
    'serviceContract { id votingSession { id } externalVote { id } }',
    {
      kind: 'SERVICE',
      companyId: jiade,
      estateId: world.place.rihuali,
      startsOn: '2026-04-01',
      voteId,
      ...more,
    },
  );
const refusal = async (voteId: string, more: Record<string, unknown> = {}) => {
  const { serviceContract, userErrors } = await sign(voteId, more);
  expect(serviceContract).toBeNull();
  expect(userErrors[0].path).toEqual(['input', 'voteId']);
  return userErrors[0].code;
};
const contractOf = async (id: string, type: 'VotingSession' | 'ExternalVote' = 'VotingSession') => {
  const query = `query($r: [_Any!]!) { _entities(representations: $r) { ... on ${type} { serviceContract { id } } } }`;
  const { data } = await world.ask(owner('x'), query, {
    r: [{ __typename: type, id }],
  });
  return data._entities[0].serviceContract;
};

test('V13: a contract starts from the vote that engaged its company, and the vote leads to it', async () => {
  const vote = await told([passed(), { kind: 'FUND_USE', status: 'REJECTED' }]);
  expect(await contractOf(vote)).toBeNull();
  const { serviceContract, userErrors } = await sign(vote);
  expect(userErrors).toEqual([]);
  expect(serviceContract).toMatchObject({ votingSession: { id: vote }, externalVote: null });
  expect(await contractOf(vote)).toEqual({ id: serviceContract.id });
});

test('V13, V16: a contract starts from a vote that was held on another platform likewise', async () => {
  const vote = await told([passed()], { external: true });
  const { serviceContract } = await sign(vote);
  expect(serviceContract).toMatchObject({ votingSession: null, externalVote: { id: vote } });
  expect(await contractOf(vote, 'ExternalVote')).toEqual({ id: serviceContract.id });
});

test('V13: of several companies only the chosen one gets the contract', async () => {
  const vote = await told([passed(), passed({ chosenOrganizationId: world.org.yingbin })]);
  expect(await refusal(vote)).toBe('VOTE_CHOSE_ANOTHER');
  expect((await sign(vote, { companyId: yingbin })).userErrors).toEqual([]);
});

test.each([
  ['rejected', [{ kind: 'COMPANY_CHANGE', status: 'REJECTED' }]],
  ['not quorate', [{ kind: 'COMPANY_CHANGE', status: 'NOT_QUORATE' }]],
  ['of which one part was rejected', [passed(), { kind: 'COMPANY_CHANGE', status: 'REJECTED' }]],
])('V13: VOTE_NOT_PASSED: a vote %s', async (_how, matters) => {
  expect(await refusal(await told(matters))).toBe('VOTE_NOT_PASSED');
});

test('V13: VOTE_NOT_PASSED: a vote that was voided after it was told', async () => {
  const vote = await told([passed({ chosenOrganizationId: world.org.jiade })]);
  await told([{ kind: 'COMPANY_CHANGE', status: 'VOIDED' }], { sessionId: vote });
  expect(await refusal(vote)).toBe('VOTE_NOT_PASSED');
});

test('V13: VOTE_ENGAGES_NOBODY: a vote that only dismisses; beside a selection, the chosen company gets the contract', async () => {
  const dismissal = passed({ chosenOrganizationId: null });
  expect(await refusal(await told([dismissal]))).toBe('VOTE_ENGAGES_NOBODY');
  const both = await told([dismissal, passed({ chosenOrganizationId: world.org.yingbin })]);
  expect(await refusal(both)).toBe('VOTE_CHOSE_ANOTHER');
  expect((await sign(both, { companyId: yingbin })).userErrors).toEqual([]);
});

test('V13: a contract says when the vote it started from was voided, and runs on until somebody ends it', async () => {
  const vote = await told([passed()]);
  const { id } = (await sign(vote)).serviceContract;
  const read = async () =>
    (
      await world.ask(
        owner('x'),
        `query($r: [_Any!]!) { _entities(representations: $r) { ... on ServiceContract { voteVoidedOn state votingSession { id } } } }`,
        { r: [{ __typename: 'ServiceContract', id }] },
      )
    ).data._entities[0];
  const before = await read();
  expect(before).toMatchObject({ voteVoidedOn: null, votingSession: { id: vote } });
  // An evening by the clock of the world is the next day here.
  const recordedAt = '2026-05-31T20:00:00Z';
  await told([{ kind: 'COMPANY_CHANGE', status: 'VOIDED' }], { sessionId: vote, recordedAt });
  expect(await read()).toEqual({ ...before, voteVoidedOn: '2026-06-01' });
});

test('V13: SESSION_UNKNOWN: a vote of another estate, on another matter, or none', async () => {
  const elsewhere = await told([passed()], { estateId: world.place.xinhai });
  const other = await told([{ kind: 'FUND_USE', status: 'PASSED' }]);
  for (const vote of [elsewhere, other, randomUUID()]) expect(await refusal(vote)).toBe('SESSION_UNKNOWN');
});

test('V13: VOTE_HAS_CONTRACT: one contract of each vote, unless it never ran', async () => {
  const vote = await told([passed()]);
  const first = (await sign(vote)).serviceContract.id;
  expect(await refusal(vote, { startsOn: '2030-01-01' })).toBe('VOTE_HAS_CONTRACT');
  const ending = { serviceContractId: first, on: '2026-04-01', reason: '企业放弃签约' };
  await world.mutate(world.as.owners, 'endServiceContract', 'serviceContract { id }', ending);
  expect(await contractOf(vote)).toBeNull();
  const { serviceContract } = await sign(vote, { companyId: yingbin });
  expect(await contractOf(vote)).toEqual({ id: serviceContract.id });
});

test('V13: of two contracts signed from one vote at once, one is signed', async () => {
  const vote = await told([passed()]);
  const signings = ['2026-04-01', '2031-01-01', '2036-01-01', '2041-01-01'].map((startsOn) =>
    sign(vote, { startsOn, endsOn: `${startsOn.slice(0, 4)}-12-31` }),
  );
  const codes = (await Promise.all(signings)).flatMap(({ userErrors }) =>
    userErrors.map(({ code }: { code: string }) => code),
  );
  expect(codes).toEqual(Array(3).fill('VOTE_HAS_CONTRACT'));
});
