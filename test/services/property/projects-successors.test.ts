import { randomUUID } from 'node:crypto';
import { actingFor } from '../../support/client';
import { codes, openProjectWorld, type ProjectWorld } from './projects';
import { feedOf } from './world';

let world: ProjectWorld;
beforeEach(async () => {
  world = await openProjectWorld();
});
afterEach(() => world.service.close());

/** Yingbin, the contractor, goes up in a company that goes up in another; that one's crew is below it. */
async function mergedTwice() {
  const [middle, last, crew] = [randomUUID() as string, randomUUID() as string, randomUUID() as string];
  const organization = (
    subjectId: string,
    validTo: string | null,
    successorIds: string[],
    above: string[],
  ) => ({
    type: 'organization',
    subjectId,
    payload: {
      kind: 'PROPERTY_COMPANY',
      name: '物业',
      names: [{ name: '物业', validFrom: '2000-01-01', validTo: null }],
      parentId: above[0] ?? null,
      divisionId: null,
      estateId: null,
      validFrom: '2000-01-01',
      validTo,
      successorIds,
      ancestorIds: [subjectId, ...above],
    },
  });
  await world.service.pull({
    community: feedOf(
      [
        organization(world.org.yingbin, '2026-03-01', [middle], []),
        organization(middle, '2026-03-02', [last], []),
        organization(last, null, [], []),
        organization(crew, null, [], [last]),
      ],
      2,
    ),
  });
  return { last, crew };
}

const begun = async () => {
  const { id } = (await world.plan(world.as.owners)).improvementProject;
  await world.act(world.as.owners, 'startProject', id, { contractorId: world.org.yingbin });
  return id;
};

test('P8: what the contractor became completes the works', async () => {
  const id = await begun();
  const { crew } = await mergedTwice();
  expect(codes(await world.act(actingFor(crew), 'completeProject', id))).toEqual([]);
});

test('P8: ACCEPTANCE_NOT_INDEPENDENT: nor does a person accept who holds a post at what the contractor became', async () => {
  const id = await begun();
  await world.act(world.as.yingbin, 'completeProject', id);
  const { last } = await mergedTwice();
  const manager = actingFor(world.org.residents);
  const payload = {
    personId: manager.personId,
    subject: manager.subject,
    organizationId: last,
    post: 'MEMBER',
    validFrom: '2026-03-02',
    validTo: null,
  };
  await world.service.pull({
    community: feedOf([{ type: 'appointment', subjectId: randomUUID(), payload }], 3),
  });
  const accept = (viewer = world.as.residents) =>
    world.act(viewer, 'acceptProject', id, { note: '同意验收' });
  expect(codes(await accept(manager))).toEqual(['ACCEPTANCE_NOT_INDEPENDENT']);
  expect(codes(await accept())).toEqual([]);
});
