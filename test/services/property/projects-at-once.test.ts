import { codes, fundUse, openProjectWorld, type ProjectWorld, settlements } from './projects';
import { audited } from './world';

let world: ProjectWorld;
beforeEach(async () => {
  world = await openProjectWorld();
});
afterEach(() => world.service.close());

const acts = async (id: string): Promise<string[]> => {
  const { data } = await world.ask(
    world.as.owners,
    `{ improvementProject(id: "${id}") { history { act } } }`,
  );
  return data.improvementProject.history.map(({ act }: { act: string }) => act);
};

test('P8: of projects settled at once, each for more than was planned, the fund pays only what the owners decided', async () => {
  const voteId = await world.told([fundUse('10000000')]);
  const ids = await Promise.all(
    Array.from({ length: 5 }, async () => {
      const { id } = (await world.fundPlan(voteId, '10000.00')).improvementProject;
      await world.act(world.as.owners, 'startProject', id, { contractorId: world.org.office });
      await world.act(world.as.office, 'completeProject', id);
      await world.act(world.as.owners, 'acceptProject', id, { note: '合格' });
      return id;
    }),
  );
  const all = await Promise.all(
    ids.map((projectId) =>
      world.act(world.as.owners, 'settleProject', projectId, {
        settlements: [{ position: 1, amount: '60000.00' }],
      }),
    ),
  );
  expect(all.flatMap(codes)).toEqual(Array(4).fill('FUND_BEYOND_VOTE'));
});

test.each([
  ['UNDER_WAY', 'completeProject', 'office', {}, 'PROJECT_COMPLETED'],
  ['COMPLETED', 'acceptProject', 'residents', { note: '同意验收' }, 'PROJECT_ACCEPTED'],
  ['ACCEPTED', 'settleProject', 'owners', { settlements }, 'PROJECT_SETTLED'],
  ['PLANNED', 'cancelProject', 'owners', { reason: '改期再议' }, 'PROJECT_CANCELLED'],
] as const)(
  'P8: one that is %s: %s five times at once is done once',
  async (state, act, who, input, refused) => {
    const id = await world.brought(state);
    const before = await acts(id);
    const all = await Promise.all(
      Array.from({ length: 5 }, () => world.act(world.as[who], act, id, { ...input })),
    );
    expect(all.flatMap(codes)).toEqual(Array(4).fill(refused));
    expect(await acts(id)).toEqual([...before, act]);
    expect((await audited(world, act)).filter((it) => it === 'DONE')).toHaveLength(1);
  },
);

test('P8: started and cancelled at once: whichever is first, the history says what was', async () => {
  const id = await world.brought('PLANNED');
  const [started, cancelled] = await Promise.all([
    world.act(world.as.owners, 'startProject', id, { contractorId: world.org.office }),
    world.act(world.as.street, 'cancelProject', id, { reason: '改期再议' }),
  ]);
  // What has begun is not cancelled without saying what it came to.
  const begun = codes(started).length === 0;
  expect([codes(started), codes(cancelled)]).toEqual(
    begun ? [[], ['SETTLEMENT_INCOMPLETE']] : [['PROJECT_CANCELLED'], []],
  );
  expect(await acts(id)).toEqual(['planProject', begun ? 'startProject' : 'cancelProject']);
});
