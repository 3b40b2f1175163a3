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
  readonly decided?: object;
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
    voiding = false,
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
    ...(voiding ? { voiding } : {}),
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
/** It names the company. */
const engaging = (more: Partial<Matter> = {}) => passed({ chosenOrganizationId: world.org.jiade, ...more });
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
  const vote = await told([engaging(), { kind: 'FUND_USE', status: 'REJECTED' }]);
  expect(await contractOf(vote)).toBeNull();
  const { serviceContract, userErrors } = await sign(vote);
  expect(userErrors).toEqual([]);
  expect(serviceContract).toMatchObject({ votingSession: { id: vote }, externalVote: null });
  expect(await contractOf(vote)).toEqual({ id: serviceContract.id });
});

test('V13, V16: a contract starts from a vote that was held on another platform likewise', async () => {
  const vote = await told([engaging()], { external: true });
  const { serviceContract } = await sign(vote);
  expect(serviceContract).toMatchObject({ votingSession: null, externalVote: { id: vote } });
  expect(await contractOf(vote, 'ExternalVote')).toEqual({ id: serviceContract.id });
});

test('V13, V16: VOTE_IS_VOIDING: nothing starts from a vote that somebody asked to void, until another person declines', async () => {
  const sessionId = await told([engaging()], { external: true });
  await told([engaging()], { sessionId, external: true, voiding: true });
  expect(await refusal(sessionId)).toBe('VOTE_IS_VOIDING');
  await told([engaging()], { sessionId, external: true });
  expect((await sign(sessionId)).userErrors).toEqual([]);
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
  const vote = await told([engaging()]);
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
  const elsewhere = await told([engaging()], { estateId: world.place.xinhai });
  const other = await told([{ kind: 'FUND_USE', status: 'PASSED' }]);
  for (const vote of [elsewhere, other, randomUUID()]) expect(await refusal(vote)).toBe('SESSION_UNKNOWN');
});

test('V13: VOTE_HAS_CONTRACT: one contract of each vote, unless it never ran', async () => {
  const vote = await told([engaging()]);
  const first = (await sign(vote)).serviceContract.id;
  expect(await refusal(vote, { startsOn: '2030-01-01' })).toBe('VOTE_HAS_CONTRACT');
  const ending = { serviceContractId: first, on: '2026-04-01', reason: '企业放弃签约' };
  await world.mutate(world.as.owners, 'endServiceContract', 'serviceContract { id }', ending);
  expect(await contractOf(vote)).toBeNull();
  const { serviceContract } = await sign(vote);
  expect(await contractOf(vote)).toEqual({ id: serviceContract.id });
});

test.each([
  ['of before, by yes and no', false],
  ['elsewhere, recorded before it had to say', true],
])(
  'V13: VOTE_NAMES_NO_COMPANY: a vote %s, that does not say whom it engages, carries no contract with anyone',
  async (_how, external) => {
    const vote = await told([passed()], { external });
    expect(await refusal(vote)).toBe('VOTE_NAMES_NO_COMPANY');
    expect(await refusal(vote, { companyId: yingbin })).toBe('VOTE_NAMES_NO_COMPANY');
  },
);

test('V13: VOTE_NAMES_NO_COMPANY: a vote whose matters engage two companies does not say which of them serves', async () => {
  const vote = await told([engaging(), engaging({ chosenOrganizationId: world.org.yingbin })]);
  for (const companyId of [jiade, yingbin])
    expect(await refusal(vote, { companyId })).toBe('VOTE_NAMES_NO_COMPANY');
});

test('V13: TERM_BEYOND_VOTE: a contract lasts no longer than the owners decided, and says for how long they did', async () => {
  const vote = await told([engaging({ decided: { type: 'COMPANY_ENGAGEMENT', termMonths: 36 } })]);
  for (const endsOn of [null, '2029-04-01'])
    expect((await sign(vote, { endsOn })).userErrors).toMatchObject([
      { code: 'TERM_BEYOND_VOTE', path: ['input', 'endsOn'], message: expect.stringContaining('36') },
    ]);
  const { serviceContract, userErrors } = await sign(vote, { endsOn: '2029-03-31' });
  expect(userErrors).toEqual([]);
  expect(await contractSays(serviceContract.id, 'decidedTermMonths')).toEqual({ decidedTermMonths: 36 });
});

test('V13: TERM_BEYOND_VOTE: of two matters that engage the same company the shorter term counts', async () => {
  const term = (type: string, termMonths: number) => engaging({ decided: { type, termMonths } });
  const vote = await told([term('COMPANY_TENDER', 36), term('COMPANY_ENGAGEMENT', 24)]);
  expect((await sign(vote, { endsOn: '2029-03-31' })).userErrors).toMatchObject([
    { code: 'TERM_BEYOND_VOTE', message: expect.stringContaining('24') },
  ]);
  expect((await sign(vote, { endsOn: '2028-03-31' })).userErrors).toEqual([]);
});

test('V13: a contract still says for how long the owners had decided when its vote is void, and no other starts from that', async () => {
  const decided = { type: 'COMPANY_ENGAGEMENT', termMonths: 36 };
  const vote = await told([engaging({ decided })]);
  const { id } = (await sign(vote, { endsOn: '2029-03-31' })).serviceContract;
  const voided = { kind: 'COMPANY_CHANGE', status: 'VOIDED', chosenOrganizationId: null, decided };
  await told([voided], { sessionId: vote });
  expect(await contractSays(id, 'decidedTermMonths voteVoidedOn')).toEqual({
    decidedTermMonths: 36,
    voteVoidedOn: '2026-02-28',
  });
  expect(await refusal(vote, { startsOn: '2030-01-01' })).toBe('VOTE_NOT_PASSED');
});

const contractSays = async (id: string, fields: string) => {
  const query = `query($r: [_Any!]!) { _entities(representations: $r) { ... on ServiceContract { ${fields} } } }`;
  const { data, errors } = await world.ask(owner('x'), query, { r: [{ __typename: 'ServiceContract', id }] });
  expect(errors).toBeUndefined();
  return data._entities[0];
};
const signed = async (more: Record<string, unknown> = {}) =>
  (await sign(await told([engaging()]), more)).serviceContract.id as string;

const dismissal = (organizationId: string, endsOn: string) =>
  passed({ chosenOrganizationId: null, decided: { type: 'COMPANY_DISMISSAL', organizationId, endsOn } });

test('V13: a contract shows the vote that dismissed its company, and that it was voided', async () => {
  const contract = await signed({ endsOn: '2028-03-31' });
  const vote = await told([dismissal(world.org.jiade, '2027-01-01')]);
  // Another company, another estate, a day outside its term, a matter that did not pass.
  await told([dismissal(world.org.yingbin, '2027-01-01')]);
  await told([dismissal(world.org.jiade, '2027-01-01')], { estateId: world.place.xinhai });
  await told([dismissal(world.org.jiade, '2030-01-01')]);
  await told([{ ...dismissal(world.org.jiade, '2027-01-01'), status: 'REJECTED' }]);
  const fields = 'dismissals { endsOn votingSession { id } externalVote { id } voidedOn }';
  const shown = { endsOn: '2027-01-01', votingSession: { id: vote }, externalVote: null, voidedOn: null };
  expect(await contractSays(contract, fields)).toEqual({ dismissals: [shown] });
  await told([{ ...dismissal(world.org.jiade, '2027-01-01'), status: 'VOIDED' }], { sessionId: vote });
  expect(await contractSays(contract, fields)).toEqual({
    dismissals: [{ ...shown, voidedOn: '2026-02-28' }],
  });
});

test('V13: of a vote that dismisses two companies each contract shows the dismissal of its own', async () => {
  const first = await signed({ endsOn: '2027-12-31' });
  const yingbinsVote = await told([engaging({ chosenOrganizationId: world.org.yingbin })]);
  const during = { companyId: yingbin, startsOn: '2028-01-01', endsOn: '2029-12-31' };
  const second = (await sign(yingbinsVote, during)).serviceContract.id;
  const matters = (status: string) =>
    [dismissal(world.org.jiade, '2027-07-01'), dismissal(world.org.yingbin, '2029-01-01')].map((matter) => ({
      ...matter,
      status,
    }));
  const vote = await told(matters('PASSED'));
  await told(matters('PASSED'), { sessionId: vote });
  const shown = (endsOn: string, voidedOn: string | null = null) => ({
    dismissals: [{ endsOn, votingSession: { id: vote }, voidedOn }],
  });
  const fields = 'dismissals { endsOn votingSession { id } voidedOn }';
  expect(await contractSays(first, fields)).toEqual(shown('2027-07-01'));
  expect(await contractSays(second, fields)).toEqual(shown('2029-01-01'));
  await told(matters('VOIDED'), { sessionId: vote });
  expect(await contractSays(first, fields)).toEqual(shown('2027-07-01', '2026-02-28'));
  expect(await contractSays(second, fields)).toEqual(shown('2029-01-01', '2026-02-28'));
});

test('V13: the fees that the owners decided stand with the contract in whose term they begin, with their vote', async () => {
  const contract = await signed({ endsOn: '2028-03-31', feePerSquareMetre: '1.45' });
  const fee = (effectiveOn: string, status = 'PASSED'): Matter => ({
    kind: 'OTHER_MAJOR',
    status,
    decided: {
      type: 'FEE_ADJUSTMENT',
      effectiveOn,
      rates: [
        { unitKind: 'RESIDENTIAL', from: '145', to: '165' },
        { unitKind: 'PARKING', from: null, to: '80' },
      ],
    },
  });
  const elsewhere = await told([{ kind: 'COVENANT', status: 'PASSED' }, fee('2027-01-01')], {
    external: true,
  });
  const vote = await told([fee('2028-03-31')]);
  await told([fee('2027-06-01', 'REJECTED')]);
  await told([fee('2028-04-01')]);
  await told([fee('2027-06-01')], { estateId: world.place.xinhai });
  const fields =
    'feeDecisions { unitKind from to effectiveOn votingSession { id } externalVote { id } voidedOn }';
  const row = (unitKind: string, from: string | null, to: string, effectiveOn: string, of: object) => ({
    unitKind,
    from,
    to,
    effectiveOn,
    votingSession: null,
    externalVote: null,
    voidedOn: null,
    ...of,
  });
  const shown = (of: object) => [
    row('PARKING', null, '0.80', '2027-01-01', { externalVote: { id: elsewhere } }),
    row('RESIDENTIAL', '1.45', '1.65', '2027-01-01', { externalVote: { id: elsewhere } }),
    row('PARKING', null, '0.80', '2028-03-31', { votingSession: { id: vote }, ...of }),
    row('RESIDENTIAL', '1.45', '1.65', '2028-03-31', { votingSession: { id: vote }, ...of }),
  ];
  expect(await contractSays(contract, fields)).toEqual({ feeDecisions: shown({}) });
  await told([fee('2028-03-31', 'VOIDED')], { sessionId: vote });
  expect(await contractSays(contract, fields)).toEqual({ feeDecisions: shown({ voidedOn: '2026-02-28' }) });
});

test('V13: of two contracts signed from one vote at once, one is signed', async () => {
  const vote = await told([engaging()]);
  const signings = ['2026-04-01', '2031-01-01', '2036-01-01', '2041-01-01'].map((startsOn) =>
    sign(vote, { startsOn, endsOn: `${startsOn.slice(0, 4)}-12-31` }),
  );
  const codes = (await Promise.all(signings)).flatMap(({ userErrors }) =>
    userErrors.map(({ code }: { code: string }) => code),
  );
  expect(codes).toEqual(Array(3).fill('VOTE_HAS_CONTRACT'));
});
