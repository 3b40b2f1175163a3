import { ANONYMOUS } from '../../../platform/identity';
import { codes, fundUse, openProjectWorld, type ProjectWorld } from './projects';

let world: ProjectWorld;
beforeEach(async () => {
  world = await openProjectWorld();
});
afterEach(() => world.service.close());

const projectsOf = async (type: 'Resolution' | 'VotingSession' | 'ExternalVote', id: string) => {
  const query = `query($of: [_Any!]!) { _entities(representations: $of) { ... on ${type} { projects { number } } } }`;
  const { data } = await world.ask(ANONYMOUS, query, { of: [{ __typename: type, id }] });
  return data._entities[0].projects.map(({ number }: { number: string }) => number);
};

test('M7: a resolution leads to the works that it caused, the latest first', async () => {
  const resolutionId = await world.resolved({ estateId: world.place.rihuali });
  expect(await projectsOf('Resolution', resolutionId)).toEqual([]);
  await world.plan(world.as.owners, { resolutionId });
  world.at('2026-03-03T01:00:00Z');
  await world.plan(world.as.owners, { resolutionId });
  expect(await projectsOf('Resolution', resolutionId)).toEqual(['2026-002', '2026-001']);
});

test('M7: a resolution of a division’s body concerns its estates, and another estate’s does not', async () => {
  const { subdistrict, west, xinhai } = world.place;
  const refusal = async (place: object) =>
    codes(await world.plan(world.as.owners, { resolutionId: await world.resolved(place) }));
  expect(await refusal({ divisionId: subdistrict })).toEqual([]);
  expect(await refusal({ divisionId: west })).toEqual(['RESOLUTION_UNKNOWN']);
  expect(await refusal({ estateId: xinhai })).toEqual(['RESOLUTION_UNKNOWN']);
});

test.each([
  ['here', false, 'VotingSession'],
  ['on another platform', true, 'ExternalVote'],
] as const)('V16: a fund use voted %s leads to its works, and they to it', async (_where, external, type) => {
  const voteId = await world.told([{ kind: 'ASSEMBLY_RULES', status: 'PASSED' }, fundUse('12000000')], {
    external,
  });
  const ownersMatter = { voteId, position: 2 };
  const { improvementProject, userErrors } = await world.fundPlan(voteId, '120000.00', { ownersMatter });
  expect(userErrors).toEqual([]);
  expect(improvementProject).toMatchObject({
    votingSession: external ? null : { id: voteId },
    externalVote: external ? { id: voteId } : null,
    votePosition: 2,
    decidedFundAmount: '120000.00',
    voteVoidedOn: null,
    shares: [{ source: 'MAINTENANCE_FUND', organization: null, amount: '120000.00' }],
  });
  expect(await projectsOf(type, voteId)).toEqual(['2026-001']);
  expect(codes(await world.fundPlan(voteId, '1.00'))).toEqual(['MATTER_NOT_OF_WORKS']);
});

describe('P8: the fund pays no more than the owners decided (Civil Code, Art. 281)', () => {
  test('FUND_BEYOND_VOTE: one project more than all, several together more than all', async () => {
    const voteId = await world.told([fundUse('10000000')]);
    expect(codes(await world.fundPlan(voteId, '100000.01'))).toEqual(['FUND_BEYOND_VOTE']);
    expect(codes(await world.fundPlan(voteId, '60000.00'))).toEqual([]);
    expect(codes(await world.fundPlan(voteId, '40000.01'))).toEqual(['FUND_BEYOND_VOTE']);
    expect(codes(await world.fundPlan(voteId, '40000.00'))).toEqual([]);
  });

  test('works that are cancelled after they began have had what they came to; the fund pays that and no more', async () => {
    const voteId = await world.told([fundUse('10000000')]);
    const { id } = (await world.fundPlan(voteId, '80000.00')).improvementProject;
    await world.act(world.as.owners, 'startProject', id, { contractorId: world.org.office });
    const cancelled = (amount: string) =>
      world.act(world.as.owners, 'cancelProject', id, {
        reason: '停工',
        settlements: [{ position: 1, amount }],
      });
    expect(codes(await cancelled('100000.01'))).toEqual(['FUND_BEYOND_VOTE']);
    expect((await cancelled('30000.00')).improvementProject).toMatchObject({
      state: 'CANCELLED',
      settledTotal: '30000.00',
    });
    expect(codes(await world.fundPlan(voteId, '70000.01'))).toEqual(['FUND_BEYOND_VOTE']);
    expect(codes(await world.fundPlan(voteId, '70000.00'))).toEqual([]);
  });

  test('what a cancelled project would have had is free again, and what a settled one did not need', async () => {
    const voteId = await world.told([fundUse('10000000')]);
    const { id } = (await world.fundPlan(voteId, '100000.00')).improvementProject;
    await world.act(world.as.owners, 'cancelProject', id, { reason: '方案重做' });
    const next = (await world.fundPlan(voteId, '100000.00')).improvementProject;
    await world.act(world.as.owners, 'startProject', next.id, { contractorId: world.org.office });
    await world.act(world.as.office, 'completeProject', next.id);
    await world.act(world.as.owners, 'acceptProject', next.id, { note: '合格' });
    const settle = (amount: string) =>
      world.act(world.as.owners, 'settleProject', next.id, { settlements: [{ position: 1, amount }] });
    expect(codes(await settle('100000.01'))).toEqual(['FUND_BEYOND_VOTE']);
    expect((await settle('70000.00')).improvementProject.settledTotal).toBe('70000.00');
    expect(codes(await world.fundPlan(voteId, '30000.01'))).toEqual(['FUND_BEYOND_VOTE']);
    expect(codes(await world.fundPlan(voteId, '30000.00'))).toEqual([]);
  });

  test('of twenty at once that would have a tenth each, ten are planned', async () => {
    const voteId = await world.told([fundUse('10000000')]);
    const all = await Promise.all(Array.from({ length: 20 }, () => world.fundPlan(voteId, '10000.00')));
    expect(all.flatMap(codes)).toEqual(Array(10).fill('FUND_BEYOND_VOTE'));
    const numbers = all.flatMap(({ improvementProject }) => improvementProject?.number ?? []);
    expect(numbers.sort()).toEqual(
      Array.from({ length: 10 }, (_, i) => `2026-${String(i + 1).padStart(3, '0')}`),
    );
  });

  test('FUND_NOT_DECIDED: the owners decided works, but no sum', async () => {
    const voteId = await world.told([
      { kind: 'FUND_USE', status: 'PASSED' },
      { kind: 'REBUILDING', status: 'PASSED', decided: { type: 'REBUILDING', budget: '10000000' } },
    ]);
    expect(codes(await world.fundPlan(voteId, '1.00'))).toEqual(['FUND_NOT_DECIDED']);
    const ownersMatter = { voteId, position: 2 };
    expect(codes(await world.fundPlan(voteId, '1.00', { ownersMatter }))).toEqual(['FUND_NOT_DECIDED']);
    expect(codes(await world.plan(world.as.owners, { ownersMatter }))).toEqual([]);
  });
});

test.each(['REJECTED', 'NOT_QUORATE', 'VOIDED'])(
  'MATTER_NOT_PASSED: nothing rests on a matter that is %s',
  async (status) => {
    const voteId = await world.told([fundUse('10000000', status)]);
    expect(codes(await world.fundPlan(voteId, '1.00'))).toEqual(['MATTER_NOT_PASSED']);
  },
);

test('V16: VOTE_IS_VOIDING: nothing is planned or started on a vote that somebody asked to void, until another person declines', async () => {
  const external = true;
  const voteId = await world.told([fundUse('10000000')], { external });
  const { id } = (await world.fundPlan(voteId, '60000.00')).improvementProject;
  await world.told([fundUse('10000000')], { voteId, external, voiding: true });
  const start = () => world.act(world.as.owners, 'startProject', id, { contractorId: world.org.office });
  expect(codes(await start())).toEqual(['VOTE_IS_VOIDING']);
  expect(codes(await world.fundPlan(voteId, '1.00'))).toEqual(['VOTE_IS_VOIDING']);
  await world.told([fundUse('10000000')], { voteId, external });
  expect(codes(await start())).toEqual([]);
  expect(codes(await world.fundPlan(voteId, '1.00'))).toEqual([]);
});

test('MATTER_UNKNOWN: another estate’s vote', async () => {
  const voteId = await world.told([fundUse('10000000')], { estateId: world.place.xinhai });
  expect(codes(await world.fundPlan(voteId, '1.00'))).toEqual(['MATTER_UNKNOWN']);
});

test('a vote that is voided after the plan bars the start, is shown with its day, and may stand again', async () => {
  const voteId = await world.told([fundUse('10000000')]);
  const { id } = (await world.fundPlan(voteId, '100000.00')).improvementProject;
  await world.told([fundUse('10000000', 'VOIDED')], { voteId });
  const start = () => world.act(world.as.owners, 'startProject', id, { contractorId: world.org.office });
  expect(codes(await start())).toEqual(['MATTER_NOT_PASSED']);
  const offered = await world.ask(
    world.as.owners,
    `{ improvementProject(id: "${id}") { availableActions { act code } } }`,
  );
  expect(offered.data.improvementProject.availableActions[0]).toEqual({
    act: 'startProject',
    code: 'MATTER_NOT_PASSED',
  });
  const { data } = await world.ask(
    ANONYMOUS,
    `{ improvementProject(id: "${id}") { voteVoidedOn state decidedFundAmount } }`,
  );
  expect(data.improvementProject).toEqual({
    voteVoidedOn: '2026-02-28',
    state: 'PLANNED',
    decidedFundAmount: '100000.00',
  });
  await world.told([fundUse('10000000')], { voteId });
  expect((await start()).improvementProject).toMatchObject({ state: 'UNDER_WAY', voteVoidedOn: null });
});

test('FUND_NOT_DECIDED: a vote that is voided during the works decides nothing any more, and the fund pays nothing by it', async () => {
  const voteId = await world.told([fundUse('10000000')]);
  const shares = [
    { source: 'MAINTENANCE_FUND', amount: '100000.00' },
    { source: 'OWNERS', amount: '1.00' },
  ];
  const planned = await world.fundPlan(voteId, '100000.00', { budget: '100001.00', shares });
  const { id } = planned.improvementProject;
  await world.act(world.as.owners, 'startProject', id, { contractorId: world.org.office });
  await world.told([fundUse('10000000', 'VOIDED')], { voteId });
  await world.act(world.as.office, 'completeProject', id);
  await world.act(world.as.owners, 'acceptProject', id, { note: '合格' });
  const settle = (fund: string, owners: string) =>
    world.act(world.as.owners, 'settleProject', id, {
      settlements: [fund, owners].map((amount, i) => ({ position: i + 1, amount })),
    });
  expect(codes(await settle('0.01', '100000.99'))).toEqual(['FUND_NOT_DECIDED']);
  expect((await settle('0.00', '100001.00')).improvementProject).toMatchObject({
    state: 'SETTLED',
    voteVoidedOn: '2026-02-28',
  });
});

test('P8: an estate’s projects page by page, the latest first, by state, for anyone, at one statement a level', async () => {
  for (const day of ['03', '04', '05']) {
    world.at(`2026-03-${day}T01:00:00Z`);
    await world.brought(day === '04' ? 'SETTLED' : 'PLANNED');
  }
  const page = async (args: string) => {
    const query = `query($of: [_Any!]!) { _entities(representations: $of) { ... on Estate { improvementProjects(${args}) {
      totalCount pageInfo { hasNextPage endCursor } edges { node { number state settledTotal shares { amount settledAmount } votingSession { id }
      voteVoidedOn history { act } availableActions { act } } } } } } }`;
    const of = [{ __typename: 'Estate', id: world.place.rihuali }];
    const { data, errors } = await world.ask(ANONYMOUS, query, { of });
    expect(errors).toBeUndefined();
    return data._entities[0].improvementProjects;
  };
  const first = await page('first: 2');
  const numbersOf = ({ edges }: { edges: { node: { number: string } }[] }) =>
    edges.map(({ node }) => node.number);
  expect(numbersOf(first)).toEqual(['2026-003', '2026-002']);
  expect(first).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: true } });
  expect(numbersOf(await page(`first: 2, after: "${first.pageInfo.endCursor}"`))).toEqual(['2026-001']);
  expect(numbersOf(await page('state: SETTLED'))).toEqual(['2026-002']);
  const statements = async (args: string) => {
    world.statements.length = 0;
    await page(args);
    return world.statements.length;
  };
  expect(await statements('first: 3')).toBe(await statements('first: 1'));
});
