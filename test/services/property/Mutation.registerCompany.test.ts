import { randomUUID } from 'node:crypto';
import { owner } from '../../support/client';
import { audited, openWorld, type World } from './world';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.service.close());

const register = (viewer: World['as']['jiade'], organizationId: string) =>
  world.mutate(
    viewer,
    'registerCompany',
    'propertyCompany { id name ownershipType publicWelfare since organization { id } }',
    {
      organizationId,
      ownershipType: 'COLLECTIVE',
      publicWelfare: true,
      since: '2005-01-01',
    },
  );

test('a company registers itself, and its organization shows the profile', async () => {
  const { propertyCompany } = await register(world.as.jiade, world.org.jiade);
  expect(propertyCompany).toEqual({
    id: expect.any(String),
    name: '嘉德物业',
    ownershipType: 'COLLECTIVE',
    publicWelfare: true,
    since: '2005-01-01',
    organization: { id: world.org.jiade },
  });
  const { data } = await world.ask(
    owner('x'),
    'query($r: [_Any!]!) { _entities(representations: $r) { ... on Organization { propertyCompany { id name } } } }',
    { r: [world.org.jiade, world.org.yingbin].map((id) => ({ __typename: 'Organization', id })) },
  );
  expect(data._entities).toEqual([
    { propertyCompany: { id: propertyCompany.id, name: '嘉德物业' } },
    { propertyCompany: null },
  ]);
});

test('COMPANY_REGISTERED: an organization has one profile, also when two register at once', async () => {
  const both = await Promise.all([1, 2].map(() => register(world.as.yingbin, world.org.yingbin)));
  expect(both.map((payload) => payload.userErrors[0]?.code ?? 'done').sort()).toEqual([
    'COMPANY_REGISTERED',
    'done',
  ]);
});

test('ORGANIZATION_UNKNOWN: not in the directory, or ended', async () => {
  for (const id of [randomUUID(), world.org.gone]) {
    expect((await register(world.as.jiade, id)).userErrors).toMatchObject([
      { code: 'ORGANIZATION_UNKNOWN', path: ['input', 'organizationId'] },
    ]);
  }
});

test('ORGANIZATION_NOT_A_COMPANY: an owners’ committee', async () => {
  expect((await register(world.as.owners, world.org.owners)).userErrors).toMatchObject([
    { code: 'ORGANIZATION_NOT_A_COMPANY' },
  ]);
});

test('FORBIDDEN: another organization, even the one above', async () => {
  await expect(register(world.as.yingbin, world.org.group)).rejects.toThrow('FORBIDDEN');
  await expect(register(world.as.group, world.org.jiade)).rejects.toThrow('FORBIDDEN');
  await expect(register(owner('x'), world.org.jiade)).rejects.toThrow('FORBIDDEN');
  expect((await audited(world, 'registerCompany')).filter((it) => it === 'FORBIDDEN')).toHaveLength(3);
});
