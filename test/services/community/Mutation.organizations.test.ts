import { randomUUID } from 'node:crypto';
import { actingFor, codes, openWorld, operator, type World } from './world';

let world: World;
beforeEach(async () => {
  world = await openWorld();
});
afterEach(() => world.service.close());

type Input = Record<string, unknown>;
const run = (name: string, input: Input, viewer = operator) =>
  world.mutate(
    viewer,
    name,
    'organization { id name validTo endedBy successors { id name } predecessors { id } }',
    input,
  );
const read = async (id: string, fields: string) =>
  (await world.ask(operator, `{ organization(id: "${id}") { ${fields} } }`)).data.organization;
const latest = async (id: string) =>
  (await world.facts('organization')).filter((fact) => fact.subjectId === id).at(-1)!.payload;

describe('establishOrganization', () => {
  const establish = (input: Input, viewer = operator) =>
    run(
      'establishOrganization',
      { kind: 'OTHER', name: '新组织', validFrom: '2010-01-01', ...input },
      viewer,
    );

  test('by the one above; the fact names everything above it', async () => {
    const group = await world.establish('PROPERTY_COMPANY', '集团');
    const company = await world.establish('PROPERTY_COMPANY', '嘉德物业', { parentId: group });
    const payload = await establish(
      { kind: 'PROJECT_OFFICE', name: '项目部', parentId: company },
      actingFor(group),
    );
    expect(payload.userErrors).toEqual([]);
    expect(await latest(payload.organization.id)).toMatchObject({
      kind: 'PROJECT_OFFICE',
      ancestorIds: [payload.organization.id, company, group],
      names: [{ name: '项目部', validFrom: '2010-01-01', validTo: null }],
      successorIds: [],
    });
    expect(await read(group, 'children { name children { name } }')).toEqual({
      children: [{ name: '嘉德物业', children: [{ name: '项目部' }] }],
    });
  });

  test('a Party branch in its host', async () => {
    const host = await world.establish('PROPERTY_COMPANY', '恒兆物业');
    const branch = await world.establish('PARTY_BRANCH', '恒兆党支部', { hostId: host });
    expect(await read(branch, 'host { name }')).toEqual({ host: { name: '恒兆物业' } });
  });

  test.each([
    ['ORGANIZATION_UNKNOWN', { parentId: randomUUID() }],
    ['ORGANIZATION_UNKNOWN', { hostId: randomUUID() }],
    ['DIVISION_UNKNOWN', { divisionId: randomUUID() }],
    ['ESTATE_UNKNOWN', { estateId: randomUUID() }],
    ['INPUT_INVALID', { name: ' ' }],
  ])('%s: %j', async (code, input) => {
    expect(codes(await establish(input))).toEqual([code]);
  });

  test('ORGANIZATION_ENDED: below one that has ended', async () => {
    const parentId = await world.establish('OTHER', '旧单位');
    await run('abolishOrganization', { organizationId: parentId, on: '2020-01-01' });
    expect(codes(await establish({ parentId }))).toEqual(['ORGANIZATION_ENDED']);
  });

  test('FORBIDDEN: above all, or below somebody else', async () => {
    const [mine, other] = [await world.establish('OTHER', '甲'), await world.establish('OTHER', '乙')];
    await expect(establish({}, actingFor(mine))).rejects.toThrow('FORBIDDEN');
    await expect(establish({ parentId: other }, actingFor(mine))).rejects.toThrow('FORBIDDEN');
  });

  test('FORBIDDEN: a company that makes itself a subdistrict, or an owners’ committee', async () => {
    const divisionId = await world.division('PROVINCE', '天津市');
    const estateId = await world.estate('日华里', [divisionId]);
    const parentId = await world.establish('PROPERTY_COMPANY', '嘉德物业');
    const company = actingFor(parentId);
    const planned = [
      { kind: 'SUBDISTRICT_OFFICE', divisionId },
      ...['PARTY_COMMITTEE', 'PROPERTY_AUTHORITY', 'RESIDENTS_COMMITTEE'].map((kind) => ({ kind, estateId })),
      ...['RESIDENTS_COMMITTEE', 'OWNERS_COMMITTEE', 'MANAGEMENT_COMMITTEE'].flatMap((kind) => [
        { kind, divisionId },
        { kind, estateId },
        { kind, divisionId, estateId },
      ]),
    ];
    for (const input of planned)
      await expect(establish({ ...input, parentId }, company)).rejects.toThrow('FORBIDDEN');
    expect(codes(await establish({ kind: 'PROJECT_OFFICE', estateId, parentId }, company))).toEqual([]);
    expect(codes(await establish({ kind: 'PARTY_COMMITTEE', hostId: parentId, parentId }, company))).toEqual(
      [],
    );
    for (const input of planned) expect(codes(await establish({ ...input, parentId }))).toEqual([]);
  });

  test('FORBIDDEN: a company that founds a company; an operator does', async () => {
    const parentId = await world.establish('PROPERTY_COMPANY', '嘉德集团');
    const planned = { kind: 'PROPERTY_COMPANY', parentId };
    await expect(establish(planned, actingFor(parentId))).rejects.toThrow('FORBIDDEN');
    expect(codes(await establish(planned))).toEqual([]);
  });
});

describe('renameOrganization', () => {
  let id: string;
  beforeEach(async () => {
    id = await world.establish('RESIDENTS_COMMITTEE', '日华里居委会');
  });
  const rename = (input: Input, viewer = operator) =>
    run('renameOrganization', { organizationId: id, ...input }, viewer);

  test('each day keeps the name that was borne on it', async () => {
    await rename({ name: '华苑居委会', from: '2020-05-01' }, actingFor(id));
    await rename({ name: '华苑第一居委会', from: '2024-05-01' });
    const on = (date: string) => `d${date.replaceAll('-', '')}: nameOn(date: "${date}")`;
    const days = [
      '2009-12-31',
      '2010-01-01',
      '2020-04-30',
      '2020-05-01',
      '2024-04-30',
      '2024-05-01',
      '2030-01-01',
    ];
    expect(await read(id, `name ${days.map(on).join(' ')} names { name validTo }`)).toEqual({
      name: '华苑第一居委会',
      d20091231: null,
      d20100101: '日华里居委会',
      d20200430: '日华里居委会',
      d20200501: '华苑居委会',
      d20240430: '华苑居委会',
      d20240501: '华苑第一居委会',
      d20300101: '华苑第一居委会',
      names: [
        { name: '日华里居委会', validTo: '2020-05-01' },
        { name: '华苑居委会', validTo: '2024-05-01' },
        { name: '华苑第一居委会', validTo: null },
      ],
    });
    expect(await latest(id)).toMatchObject({ name: '华苑第一居委会', names: { length: 3 } });
  });

  test('no name on a day on which it does not exist, even where a later name was recorded first', async () => {
    await rename({ name: '华苑居委会', from: '2024-05-01' });
    await run('abolishOrganization', { organizationId: id, on: '2023-01-01' });
    const days =
      'before: nameOn(date: "2022-12-31") on: nameOn(date: "2023-01-01") later: nameOn(date: "2024-05-01")';
    expect(await read(id, days)).toEqual({ before: '日华里居委会', on: null, later: null });
  });

  test.each([
    ['NAME_UNCHANGED', { name: ' 日华里居委会', from: '2020-01-01' }],
    ['DATE_TOO_EARLY', { name: '新', from: '2010-01-01' }],
    ['DATE_IN_FUTURE', { name: '新', from: '2026-03-03' }],
    ['INPUT_INVALID', { name: '', from: '2020-01-01' }],
    ['ORGANIZATION_UNKNOWN', { organizationId: randomUUID(), name: '新', from: '2020-01-01' }],
  ])('%s', async (code, input) => {
    expect(codes(await rename(input))).toEqual([code]);
    expect(await read(id, 'name')).toEqual({ name: '日华里居委会' });
  });

  test('ORGANIZATION_ENDED', async () => {
    await run('abolishOrganization', { organizationId: id, on: '2020-01-01' });
    expect(codes(await rename({ name: '新', from: '2021-01-01' }))).toEqual(['ORGANIZATION_ENDED']);
  });

  test('FORBIDDEN: another organization', async () => {
    const viewer = actingFor(await world.establish('OTHER', '别家'));
    await expect(rename({ name: '新', from: '2020-01-01' }, viewer)).rejects.toThrow('FORBIDDEN');
  });

  test('two at once: both names are kept, or one is refused, and one is the present one', async () => {
    const both = await Promise.all(['甲', '乙'].map((name) => rename({ name, from: '2020-01-01' })));
    expect(both.flatMap(codes)).toEqual(['DATE_TOO_EARLY']);
    expect((await read(id, 'names { validTo }')).names).toHaveLength(2);
  });
});

describe('mergeOrganizations', () => {
  test('they end on the day, with their successor; what they were is kept', async () => {
    const [a, b, into] = [
      await world.establish('OTHER', '甲'),
      await world.establish('OTHER', '乙'),
      await world.establish('OTHER', '丙'),
    ]; // prettier-ignore
    const payload = await run('mergeOrganizations', {
      organizationIds: [a, b],
      intoId: into,
      on: '2026-01-01',
    });
    expect(payload.organization.id).toBe(into);
    expect(payload.organization.predecessors.map((it: { id: string }) => it.id).sort()).toEqual(
      [a, b].sort(),
    );
    expect(await read(a, 'name validTo endedBy successors { name } nameOn(date: "2025-12-31")')).toEqual({
      name: '甲',
      validTo: '2026-01-01',
      endedBy: 'MERGED',
      successors: [{ name: '丙' }],
      nameOn: '甲',
    });
    expect(await latest(b)).toMatchObject({ validTo: '2026-01-01', successorIds: [into] });
    const { data } = await world.ask(operator, '{ organizations { edges { node { name } } } }');
    expect(data.organizations.edges).toEqual([{ node: { name: '丙' } }]);
  });

  test('refusals: nothing is kept of a merger that fails half way', async () => {
    const [a, b, gone] = [
      await world.establish('OTHER', '甲'),
      await world.establish('OTHER', '乙'),
      await world.establish('OTHER', '旧'),
    ]; // prettier-ignore
    const young = await world.establish('OTHER', '新', { validFrom: '2026-02-01' });
    await run('abolishOrganization', { organizationId: gone, on: '2020-01-01' });
    const merge = async (organizationIds: string[], intoId: string, on = '2026-01-01') =>
      codes(await run('mergeOrganizations', { organizationIds, intoId, on }));
    expect(await merge([], b)).toEqual(['INPUT_INVALID']);
    expect(await merge([a, randomUUID()], b)).toEqual(['ORGANIZATION_UNKNOWN']);
    expect(await merge([a, b], b)).toEqual(['MERGE_INTO_ITSELF']);
    expect(await merge([a], gone)).toEqual(['ORGANIZATION_ENDED']);
    expect(await merge([a, gone], b)).toEqual(['ORGANIZATION_ENDED']);
    expect(await merge([a], b, '2010-01-01')).toEqual(['DATE_TOO_EARLY']);
    expect(await merge([a], young)).toEqual(['DATE_TOO_EARLY']);
    expect(await read(a, 'validTo successors { id }')).toEqual({ validTo: null, successors: [] });
    expect(await latest(a)).toMatchObject({ validTo: null });
  });

  test('FORBIDDEN: somebody else’s organization on either side', async () => {
    const [mine, other] = [await world.establish('OTHER', '甲'), await world.establish('OTHER', '乙')];
    const merge = (from: string, intoId: string) =>
      run('mergeOrganizations', { organizationIds: [from], intoId, on: '2026-01-01' }, actingFor(mine));
    await expect(merge(other, mine)).rejects.toThrow('FORBIDDEN');
    await expect(merge(mine, other)).rejects.toThrow('FORBIDDEN');
  });

  test('two into each other at once: one wins, without a deadlock', async () => {
    const [a, b] = [await world.establish('OTHER', '甲'), await world.establish('OTHER', '乙')];
    const merge = (from: string, intoId: string) =>
      run('mergeOrganizations', { organizationIds: [from], intoId, on: '2026-01-01' });
    expect((await Promise.all([merge(a, b), merge(b, a)])).flatMap(codes)).toEqual(['ORGANIZATION_ENDED']);
  });
});

describe('splitOrganization', () => {
  test('the new ones stand where it stood', async () => {
    const divisionId = await world.division('PROVINCE', '天津市');
    const parentId = await world.establish('SUBDISTRICT_OFFICE', '街道办');
    const id = await world.establish('RESIDENTS_COMMITTEE', '居委会', { parentId, divisionId });
    const payload = await run('splitOrganization', {
      organizationId: id,
      names: ['东居委会', '西居委会'],
      on: '2026-01-01',
    });
    const { endedBy, validTo, successors } = payload.organization;
    expect([endedBy, validTo]).toEqual(['SPLIT', '2026-01-01']);
    expect(successors.map((it: { name: string }) => it.name)).toEqual(['东居委会', '西居委会']);
    for (const successor of successors) {
      expect(
        await read(successor.id, 'kind parent { name } division { name } validFrom predecessors { id }'),
      ).toEqual({
        kind: 'RESIDENTS_COMMITTEE',
        parent: { name: '街道办' },
        division: { name: '天津市' },
        validFrom: '2026-01-01',
        predecessors: [{ id }],
      });
      expect(await latest(successor.id)).toMatchObject({ ancestorIds: [successor.id, parentId], divisionId });
    }
    expect((await latest(id)).successorIds).toEqual(successors.map((it: { id: string }) => it.id).sort());
  });

  test('refusals', async () => {
    const id = await world.establish('OTHER', '甲');
    const split = async (input: Input) =>
      codes(
        await run('splitOrganization', {
          organizationId: id,
          names: ['东', '西'],
          on: '2026-01-01',
          ...input,
        }),
      );
    expect(await split({ organizationId: randomUUID() })).toEqual(['ORGANIZATION_UNKNOWN']);
    expect(await split({ names: ['东', ' 东 '] })).toEqual(['SPLIT_NEEDS_TWO']);
    expect(await split({ names: ['东', ''] })).toEqual(['INPUT_INVALID']);
    expect(await split({ on: '2010-01-01' })).toEqual(['DATE_TOO_EARLY']);
    // What a refused split would have founded is not there.
    expect(
      (await world.ask(operator, '{ organizations { totalCount } }')).data.organizations.totalCount,
    ).toBe(1);
    expect(await world.facts('organization')).toHaveLength(1);
    expect(await split({})).toEqual([]);
    expect(await split({})).toEqual(['ORGANIZATION_ENDED']);
    const stranger = actingFor(await world.establish('OTHER', '乙'));
    const input = { organizationId: id, names: ['东', '西'], on: '2026-01-01' };
    await expect(run('splitOrganization', input, stranger)).rejects.toThrow('FORBIDDEN');
  });
});

describe('abolishOrganization', () => {
  test('it ends without a successor, and cannot end again', async () => {
    const id = await world.establish('OTHER', '甲');
    expect(codes(await run('abolishOrganization', { organizationId: id, on: '2010-01-01' }))).toEqual([
      'DATE_TOO_EARLY',
    ]);
    const { organization } = await run(
      'abolishOrganization',
      { organizationId: id, on: '2026-01-01' },
      actingFor(id),
    );
    expect(organization).toMatchObject({ validTo: '2026-01-01', endedBy: 'ABOLISHED', successors: [] });
    expect(codes(await run('abolishOrganization', { organizationId: id, on: '2026-02-01' }))).toEqual([
      'ORGANIZATION_ENDED',
    ]);
    const unknown = { organizationId: randomUUID(), on: '2026-01-01' };
    expect(codes(await run('abolishOrganization', unknown))).toEqual(['ORGANIZATION_UNKNOWN']);
  });

  test('one that is still to end may end earlier, with its name; not once successors are named', async () => {
    const [a, b, into] = [
      await world.establish('OTHER', '甲'),
      await world.establish('OTHER', '乙'),
      await world.establish('OTHER', '丙'),
    ]; // prettier-ignore
    const abolish = (organizationId: string, on: string) =>
      run('abolishOrganization', { organizationId, on });
    await abolish(a, '2027-01-01');
    expect((await abolish(a, '2026-06-01')).organization).toMatchObject({ validTo: '2026-06-01' });
    expect(codes(await abolish(a, '2026-06-01'))).toEqual(['ORGANIZATION_ENDED']);
    expect(await latest(a)).toMatchObject({ validTo: '2026-06-01', names: [{ validTo: '2026-06-01' }] });

    const merge = { organizationIds: [b], intoId: into, on: '2027-01-01' };
    expect(codes(await run('mergeOrganizations', merge))).toEqual([]);
    expect(codes(await abolish(b, '2026-06-01'))).toEqual(['ORGANIZATION_ENDED']);
  });

  test('FORBIDDEN: by one below it', async () => {
    const id = await world.establish('OTHER', '甲');
    const below = actingFor(await world.establish('OTHER', '乙', { parentId: id }));
    await expect(run('abolishOrganization', { organizationId: id, on: '2026-01-01' }, below)).rejects.toThrow(
      'FORBIDDEN',
    );
  });
});
