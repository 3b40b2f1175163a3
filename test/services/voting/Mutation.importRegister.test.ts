import { randomUUID } from 'node:crypto';
import { ANONYMOUS } from '../../../platform/identity';
import type { RunningService } from '../../../platform/service';
import { owner } from '../../support/client';
import {
  committeeOf,
  openVoting,
  ownerAt,
  plainEntries,
  type SeededEstate,
  seedEstate,
  storyOf,
  subjectAt,
} from './fixture';

let service: RunningService;
let estate: SeededEstate;
let story: ReturnType<typeof storyOf>;
beforeAll(async () => {
  service = await openVoting();
  estate = await seedEstate(service, 4);
  story = storyOf(service);
});
afterAll(() => service.close());

const REGISTER = `query($e: [_Any!]!) { _entities(representations: $e) { ... on Estate { register(first: 100) { totalCount
  edges { node { unitNumber area areaSource holding owners { maskedName } representative { maskedName } } } } } } }`;
const registerSeenBy = async (viewer = committeeOf(estate)) => {
  const answer = await story.ask(viewer, REGISTER, { e: [{ __typename: 'Estate', id: estate.id }] });
  return answer.data._entities[0].register;
};
const importing = (entries: readonly unknown[], viewer = committeeOf(estate), estateId = estate.id) =>
  story.mutate(viewer, 'importRegister', 'registerImport { id entryCount estate { id } }', {
    estateId,
    entries,
  });

test('writes each unit, and replaces it when it comes again', async () => {
  const first = await importing(plainEntries(estate));
  expect(first).toMatchObject({
    registerImport: { entryCount: 4, estate: { id: estate.id } },
    userErrors: [],
  });
  const sold = {
    unitId: estate.unitIds[0],
    area: '88.50',
    holding: 'OWNED',
    owners: [{ name: '甲一', subject: 'jia' }, { name: '乙二' }],
    representativeSubject: 'jia',
  };
  expect((await importing([sold])).userErrors).toEqual([]);
  const { totalCount, edges } = await registerSeenBy();
  expect(totalCount).toBe(4);
  expect(edges[0].node).toEqual({
    unitNumber: '101',
    area: '88.50',
    areaSource: null,
    holding: 'OWNED',
    owners: [{ maskedName: '乙*' }, { maskedName: '甲*' }],
    representative: { maskedName: '甲*' },
  });
  expect(edges[1].node.owners).toEqual([{ maskedName: '业*' }]);
});

test('one subject is one owner of several units, and so is one name without a subject', async () => {
  const two = (owners: readonly unknown[]) =>
    [0, 1].map((i) => ({ unitId: estate.unitIds[i], area: '90.00', holding: 'OWNED', owners }));
  await importing(two([{ name: '丙三', subject: 'bing' }, { name: '丁四' }]));
  const rows = await service.dataSource.query(
    `SELECT count(*)::int AS owners FROM owners WHERE masked_name IN ('丙*', '丁*') AND estate_id = $1`,
    [estate.id],
  );
  expect(rows).toEqual([{ owners: 2 }]);
});

test('two imports of the same register at once both end, one after the other', async () => {
  const answers = await Promise.all([
    importing(plainEntries(estate)),
    importing(plainEntries(estate).reverse()),
  ]);
  expect(answers.flatMap((answer) => answer.userErrors)).toEqual([]);
  expect((await registerSeenBy()).totalCount).toBe(4);
});

test('UNIT_UNKNOWN, AREA_NOT_POSITIVE: shows every faulty row and writes none', async () => {
  const elsewhere = await seedEstate(service, 1);
  const [fine, small] = plainEntries(estate);
  const { registerImport, userErrors } = await importing([
    { ...fine, area: '1.23' },
    { ...small, area: '0' },
    { ...fine, unitId: elsewhere.unitIds[0] },
    { ...fine, unitId: 'no uuid' },
  ]);
  expect(registerImport).toBeNull();
  expect(userErrors.map((it: { code: string; path: string[] }) => [it.code, it.path.join('.')])).toEqual([
    ['AREA_NOT_POSITIVE', 'input.entries.1.area'],
    ['UNIT_UNKNOWN', 'input.entries.2.unitId'],
    ['UNIT_UNKNOWN', 'input.entries.3.unitId'],
  ]);
  expect((await registerSeenBy()).edges[0].node.area).toBe('100.00');
});

test('ESTATE_UNKNOWN', async () => {
  const answer = await importing(plainEntries(estate), committeeOf(estate), randomUUID());
  expect(answer.userErrors[0]).toMatchObject({ code: 'ESTATE_UNKNOWN', path: ['input', 'estateId'] });
});

test('ENTRIES_MISSING and ENTRIES_TOO_MANY', async () => {
  expect((await importing([])).userErrors[0].code).toBe('ENTRIES_MISSING');
  const [entry] = plainEntries(estate);
  expect((await importing(Array.from({ length: 2001 }, () => entry))).userErrors[0].code).toBe(
    'ENTRIES_TOO_MANY',
  );
});

test('2,000 units go in at once', async () => {
  const large = await seedEstate(service, 2000);
  const before = Date.now();
  const answer = await importing(plainEntries(large), committeeOf(large), large.id);
  expect(answer).toMatchObject({ registerImport: { entryCount: 2000 }, userErrors: [] });
  expect(Date.now() - before).toBeLessThan(5000);
});

test('the property company, another estate’s committee, owners and strangers may not', async () => {
  const elsewhere = await seedEstate(service, 1);
  const entries = plainEntries(estate);
  for (const viewer of [
    estate.acting.PROPERTY_COMPANY!,
    estate.acting.PROJECT_OFFICE!,
    committeeOf(elsewhere),
    ownerAt(estate, 0),
  ]) {
    await expect(importing(entries, viewer)).rejects.toThrow('FORBIDDEN');
  }
  await expect(importing(entries, ANONYMOUS)).rejects.toThrow('UNAUTHENTICATED');
});

test('those who run the votes see the register, an owner the own unit, others none of it', async () => {
  await importing(plainEntries(estate));
  for (const kind of [
    'OWNERS_COMMITTEE',
    'MANAGEMENT_COMMITTEE',
    'RESIDENTS_COMMITTEE',
    'SUBDISTRICT_OFFICE',
  ]) {
    expect((await registerSeenBy(estate.acting[kind])).totalCount).toBe(4);
  }
  const own = await registerSeenBy(ownerAt(estate, 2));
  expect(own.edges.map((edge: { node: unknown }) => edge.node)).toMatchObject([
    { unitNumber: '103', owners: [{ maskedName: '业*' }] },
  ]);
  for (const viewer of [
    estate.acting.PROPERTY_COMPANY!,
    estate.acting.POLICE_STATION!,
    owner('nobody'),
    ANONYMOUS,
  ]) {
    expect(await registerSeenBy(viewer)).toEqual({ totalCount: 0, edges: [] });
  }
});

test('a unit shows its record to those who may see it', async () => {
  const unit = async (viewer: Parameters<typeof story.ask>[0]) => {
    const query = `query($e: [_Any!]!) { _entities(representations: $e) { ... on Unit { ownership { area owners { maskedName } } } } }`;
    return (await story.ask(viewer, query, { e: [{ __typename: 'Unit', id: estate.unitIds[3] }] })).data
      ._entities[0].ownership;
  };
  expect(await unit(ownerAt(estate, 3))).toEqual({ area: '100.00', owners: [{ maskedName: '业*' }] });
  expect(await unit(ownerAt(estate, 2))).toBeNull();
  expect(subjectAt(estate, 3)).not.toBe(subjectAt(estate, 2));
});
