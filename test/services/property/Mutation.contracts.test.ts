import { randomUUID } from 'node:crypto';
import { operator, owner } from '../../support/client';
import { openWorld, type World } from './world';

let world: World;
let jiade: string;
let yingbin: string;
beforeEach(async () => {
  world = await openWorld();
  jiade = await world.register(world.org.jiade);
  yingbin = await world.register(world.org.yingbin);
});
afterEach(() => world.service.close());

const codes = (payload: { userErrors: { code: string }[] }) => payload.userErrors.map((error) => error.code);
const end = (viewer: World['as']['jiade'], input: Record<string, unknown>) =>
  world.mutate(viewer, 'endServiceContract', 'serviceContract { state terminatedOn terminationReason }', {
    reason: '双方协商',
    ...input,
  });

describe('signServiceContract', () => {
  test('the owners’ or management committee and an operator may sign', async () => {
    const years = [2001, 2002, 2003];
    const viewers = [world.as.owners, world.as.management, operator];
    for (const [i, year] of years.entries()) {
      const payload = await world.sign(viewers[i]!, {
        companyId: jiade,
        estateId: world.place.rihuali,
        startsOn: `${year}-01-01`,
        endsOn: `${year}-12-31`,
      });
      expect(payload).toMatchObject({
        userErrors: [],
        serviceContract: { number: `2026-00${i + 1}`, companyName: '嘉德物业', state: 'ENDED' },
      });
    }
  });

  test('the estate shows the running contract and all others, the company its own', async () => {
    const estateId = world.place.rihuali;
    await world.sign(operator, {
      companyId: yingbin,
      estateId,
      startsOn: '2000-01-01',
      endsOn: '2014-05-31',
    });
    await world.sign(operator, {
      companyId: jiade,
      estateId,
      feePerSquareMetre: '1.85',
      endsOn: '2026-03-02',
    });
    await world.sign(operator, { companyId: yingbin, estateId, startsOn: '2026-03-03', kind: 'TRUSTEESHIP' });
    const query = `query($r: [_Any!]!) { _entities(representations: $r) { ... on Estate {
      serviceContract { company { name } feePerSquareMetre endsOn estate { id } }
      serviceContracts { kind state company { name contracts { totalCount edges { node { startsOn } } } } } } } }`;
    const estate = async () =>
      (await world.ask(owner('x'), query, { r: [{ __typename: 'Estate', id: estateId }] })).data._entities[0];
    const yingbins = {
      totalCount: 2,
      edges: [{ node: { startsOn: '2026-03-03' } }, { node: { startsOn: '2000-01-01' } }],
    };
    expect(await estate()).toEqual({
      serviceContract: {
        company: { name: '嘉德物业' },
        feePerSquareMetre: '1.85',
        endsOn: '2026-03-02',
        estate: { id: estateId },
      },
      serviceContracts: [
        { kind: 'TRUSTEESHIP', state: 'PENDING', company: { name: '迎宾物业', contracts: yingbins } },
        { kind: 'SERVICE', state: 'RUNNING', company: { name: '嘉德物业', contracts: expect.anything() } },
        { kind: 'SERVICE', state: 'ENDED', company: { name: '迎宾物业', contracts: yingbins } },
      ],
    });
    world.at('2026-03-02T16:00:00Z'); // midnight in China
    expect((await estate()).serviceContract.company.name).toBe('迎宾物业');
  });

  test('CONTRACT_OVERLAPS: another contract serves on one of the days', async () => {
    const estateId = world.place.rihuali;
    const first = await world.sign(operator, {
      companyId: jiade,
      estateId,
      startsOn: '2026-01-01',
      endsOn: '2026-12-31',
    });
    const second = await world.sign(operator, { companyId: yingbin, estateId, startsOn: '2026-12-31' });
    expect(second).toMatchObject({ serviceContract: null, userErrors: [{ code: 'CONTRACT_OVERLAPS' }] });
    expect(second.userErrors[0].message).toContain(first.serviceContract.number);
    expect(
      codes(await world.sign(operator, { companyId: yingbin, estateId, startsOn: '2027-01-01' })),
    ).toEqual([]);
  });

  test('CONTRACT_OVERLAPS: of two signed at once for one estate, one wins', async () => {
    for (let round = 0; round < 5; round += 1) {
      const years = { startsOn: `20${50 + round}-01-01`, endsOn: `20${50 + round}-12-31` };
      const both = await Promise.all(
        [jiade, yingbin].map((companyId) =>
          world.sign(operator, { companyId, estateId: world.place.rihuali, ...years }),
        ),
      );
      expect(both.flatMap(codes)).toEqual(['CONTRACT_OVERLAPS']);
    }
  });

  test('the database refuses an overlap that no lock stopped', async () => {
    await world.sign(operator, { companyId: jiade, estateId: world.place.rihuali });
    const copy = `INSERT INTO service_contracts SELECT gen_random_uuid(), 1, 'x', company_id, company_name, estate_id, kind,
      signed_on, '2030-01-01', NULL, NULL, NULL, NULL, NULL FROM service_contracts`;
    await expect(world.service.dataSource.query(copy)).rejects.toThrow('service_contracts_one_at_a_time');
  });

  test('twenty signed at once have consecutive numbers, and a refusal takes none', async () => {
    const sign = (i: number) =>
      world.sign(operator, {
        companyId: jiade,
        estateId: i % 2 ? world.place.rihuali : world.place.xinhai,
        startsOn: `${2030 + i}-01-01`,
        endsOn: `${2030 + i}-12-31`,
      });
    const signed = await Promise.all([...Array(20).keys()].map(sign));
    expect(codes(await sign(3))).toEqual(['CONTRACT_OVERLAPS']);
    signed.push(await sign(20));
    expect(signed.map((payload) => payload.serviceContract.number).sort()).toEqual(
      [...Array(21).keys()].map((i) => `2026-${String(i + 1).padStart(3, '0')}`),
    );
    world.at('2026-12-31T16:00:00Z');
    expect((await sign(21)).serviceContract.number).toBe('2027-001');
  });

  test.each([
    ['COMPANY_UNKNOWN', () => ({ companyId: randomUUID() })],
    ['ESTATE_UNKNOWN', () => ({ estateId: randomUUID() })],
    ['TERM_REVERSED', () => ({ startsOn: '2026-01-02', endsOn: '2026-01-01' })],
    ['INPUT_INVALID', () => ({ feePerSquareMetre: '0.00' })],
    ['INPUT_INVALID', () => ({ feePerSquareMetre: '-1' })],
  ])('%s', async (code, more) => {
    const input = { companyId: jiade, estateId: world.place.rihuali, ...more() };
    expect(await world.sign(operator, input)).toMatchObject({
      serviceContract: null,
      userErrors: [{ code }],
    });
  });

  test('COMPANY_ENDED: the organization no longer exists on the first day', async () => {
    await world.service.dataSource.query(
      `UPDATE directory_organizations SET valid_to = '2026-02-01' WHERE id = $1`,
      [world.org.jiade],
    );
    const input = { companyId: jiade, estateId: world.place.rihuali };
    expect(codes(await world.sign(operator, { ...input, startsOn: '2026-02-01' }))).toEqual([
      'COMPANY_ENDED',
    ]);
    expect(codes(await world.sign(operator, { ...input, startsOn: '2026-01-31' }))).toEqual([]);
  });

  test.each([
    'jiade',
    'office',
    'group',
    'yingbin',
    'otherOwners',
    'residents',
    'residentsHere',
    'street',
    'police',
  ] as const)('FORBIDDEN: %s', async (who) => {
    const input = { companyId: jiade, estateId: world.place.rihuali };
    await expect(world.sign(world.as[who], input)).rejects.toThrow('FORBIDDEN');
  });
});

describe('endServiceContract', () => {
  let serviceContractId: string;
  beforeEach(async () => {
    const input = {
      companyId: jiade,
      estateId: world.place.rihuali,
      startsOn: '2026-01-01',
      endsOn: '2026-12-31',
    };
    serviceContractId = (await world.sign(operator, input)).serviceContract.id;
  });

  test.each(['jiade', 'office', 'owners'] as const)('%s may end it, and another follows', async (who) => {
    const { serviceContract } = await end(world.as[who], { serviceContractId, on: '2026-03-02' });
    expect(serviceContract).toEqual({
      state: 'ENDED',
      terminatedOn: '2026-03-02',
      terminationReason: '双方协商',
    });
    const next = { companyId: yingbin, estateId: world.place.rihuali, startsOn: '2026-03-02' };
    expect(codes(await world.sign(operator, next))).toEqual([]);
  });

  test('CONTRACT_ENDED: it was ended before, or is over', async () => {
    await end(world.as.jiade, { serviceContractId, on: '2026-09-01' });
    expect(codes(await end(world.as.owners, { serviceContractId, on: '2026-08-01' }))).toEqual([
      'CONTRACT_ENDED',
    ]);
  });

  test('CONTRACT_ENDED: two at once end it once', async () => {
    const both = await Promise.all(
      ['2026-08-01', '2026-09-01'].map((on) => end(world.as.owners, { serviceContractId, on })),
    );
    expect(both.flatMap(codes)).toEqual(['CONTRACT_ENDED']);
  });

  test.each([
    ['DATE_OUTSIDE_TERM', { on: '2025-12-31' }],
    ['DATE_OUTSIDE_TERM', { on: '2027-01-01' }],
    ['INPUT_INVALID', { on: '2026-08-01', reason: '  ' }],
    ['CONTRACT_UNKNOWN', { on: '2026-08-01', serviceContractId: randomUUID() }],
  ])('%s', async (code, more) => {
    expect(await end(operator, { serviceContractId, ...more })).toMatchObject({
      serviceContract: null,
      userErrors: [{ code }],
    });
  });

  test.each(['yingbin', 'group', 'otherOwners', 'residents', 'street'] as const)(
    'FORBIDDEN: %s',
    async (who) => {
      await expect(end(world.as[who], { serviceContractId, on: '2026-08-01' })).rejects.toThrow('FORBIDDEN');
    },
  );

  test('availableActions say the same as the act', async () => {
    const actions = async (viewer: World['as']['jiade']) =>
      (
        await world.ask(
          viewer,
          `{ serviceContract(id: "${serviceContractId}") { availableActions { act allowed code reason } } }`,
        )
      ).data.serviceContract.availableActions;
    const act = 'endServiceContract';
    expect(await actions(world.as.office)).toEqual([{ act, allowed: true, code: null, reason: null }]);
    expect(await actions(world.as.yingbin)).toMatchObject([{ act, allowed: false, code: 'ACT_NOT_YOURS' }]);
    await end(world.as.jiade, { serviceContractId, on: '2026-08-01' });
    expect(await actions(world.as.office)).toEqual([
      { act, allowed: false, code: 'CONTRACT_ENDED', reason: '该合同已经终止' },
    ]);
  });
});
