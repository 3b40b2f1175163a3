import { randomUUID } from 'node:crypto';
import type { Viewer } from '../../../platform/identity';
import { ANONYMOUS } from '../../../platform/identity';
import { actingFor } from '../../support/client';
import { audited, auditor, neighbour, openServedWorld, openWorld, report, resident } from './world';

let world: Awaited<ReturnType<typeof openServedWorld>>;
beforeEach(async () => {
  world = await openServedWorld();
});
afterEach(() => world.service.close());

const FIELDS = `repairOrder { number state assignedTo assignedAt result doneAt closedAt cancelledAt cancellationReason
  reworkCount reportedByMe estate { id } }`;

/** Each act with an input that it accepts. */
const input = {
  assignRepair: { assignee: '水电班' },
  completeRepair: { result: '换了灯泡' },
  reopenRepair: { reason: '还是不亮' },
  closeRepair: {},
  cancelRepair: { reason: '自己换好了' },
} as const;
type Act = keyof typeof input;
const ACTS = Object.keys(input) as Act[];

const act = (viewer: Viewer, name: Act, repairOrderId: string, more: Record<string, unknown> = {}) =>
  world.mutate(viewer, name, FIELDS, { repairOrderId, ...input[name], ...more });

const codes = (payload: { userErrors: { code: string }[] }) => payload.userErrors.map((error) => error.code);

test('the whole story: reported, assigned, done, not done after all, done again, closed', async () => {
  const { office } = world.as;
  const id = await report(world, resident, { urgency: 'FIX_AT_ONCE' });
  world.at('2026-03-02T02:00:00Z');
  expect((await act(office, 'assignRepair', id)).repairOrder).toMatchObject({
    number: '2026-001',
    state: 'ASSIGNED',
    assignedTo: '水电班',
    assignedAt: '2026-03-02T02:00:00.000Z',
    reportedByMe: false,
    estate: { id: world.place.rihuali },
  });
  world.at('2026-03-02T03:00:00Z');
  expect((await act(office, 'completeRepair', id)).repairOrder).toMatchObject({
    state: 'DONE',
    result: '换了灯泡',
    doneAt: '2026-03-02T03:00:00.000Z',
  });
  world.at('2026-03-02T04:00:00Z');
  expect((await act(resident, 'reopenRepair', id)).repairOrder).toMatchObject({
    state: 'ASSIGNED',
    assignedTo: '水电班',
    result: null,
    doneAt: null,
    reworkCount: 1,
    reportedByMe: true,
  });
  world.at('2026-03-02T05:00:00Z');
  await act(office, 'assignRepair', id, { assignee: ' 电工组 ' });
  world.at('2026-03-02T06:00:00Z');
  await act(office, 'completeRepair', id, { result: '换了线路' });
  world.at('2026-03-02T07:00:00Z');
  expect((await act(resident, 'closeRepair', id)).repairOrder).toMatchObject({
    state: 'CLOSED',
    assignedTo: '电工组',
    closedAt: '2026-03-02T07:00:00.000Z',
  });

  const { data } = await world.ask(
    resident,
    `{ repairOrder(id: "${id}") { urgency history { act fromState toState byReporter actorOrganizationName note
       actorOrganization { id } } } }`,
  );
  const office_ = {
    byReporter: false,
    actorOrganizationName: '日华里项目部',
    actorOrganization: { id: world.org.office },
  };
  const reporter = { byReporter: true, actorOrganizationName: null, actorOrganization: null };
  expect(data.repairOrder).toEqual({
    urgency: 'FIX_AT_ONCE',
    history: [
      { act: 'reportRepair', fromState: null, toState: 'REPORTED', note: null, ...reporter },
      { act: 'assignRepair', fromState: 'REPORTED', toState: 'ASSIGNED', note: '水电班', ...office_ },
      { act: 'completeRepair', fromState: 'ASSIGNED', toState: 'DONE', note: '换了灯泡', ...office_ },
      { act: 'reopenRepair', fromState: 'DONE', toState: 'ASSIGNED', note: '还是不亮', ...reporter },
      { act: 'assignRepair', fromState: 'ASSIGNED', toState: 'ASSIGNED', note: '电工组', ...office_ },
      { act: 'completeRepair', fromState: 'ASSIGNED', toState: 'DONE', note: '换了线路', ...office_ },
      { act: 'closeRepair', fromState: 'DONE', toState: 'CLOSED', note: null, ...reporter },
    ],
  });
});

describe('reportRepair', () => {
  test('numbers run per estate and year, also when many report at once', async () => {
    const { rihuali, xinhai } = world.place;
    const number = async (i: number) =>
      (
        await world.mutate(resident, 'reportRepair', 'repairOrder { number estate { id } }', {
          estateId: i % 2 ? rihuali : xinhai,
          location: '大门',
          description: '坏了',
        })
      ).repairOrder;
    const orders = await Promise.all([...Array(20).keys()].map(number));
    const expected = [...Array(10).keys()].map((i) => `2026-${String(i + 1).padStart(3, '0')}`);
    for (const estate of [rihuali, xinhai]) {
      expect(
        orders
          .filter((o) => o.estate.id === estate)
          .map((o) => o.number)
          .sort(),
      ).toEqual(expected); // prettier-ignore
    }
    world.at('2026-12-31T16:00:00Z');
    expect((await number(1)).number).toBe('2027-001');
  });

  test('the same key again gives the same order', async () => {
    const again = { idempotencyKey: randomUUID() };
    expect(await report(world, resident, again)).toBe(await report(world, resident, again));
    expect(await audited(world, 'reportRepair')).toEqual(['DONE']);
  });

  test.each([
    ['ESTATE_UNKNOWN', { estateId: randomUUID() }],
    ['INPUT_INVALID', { location: ' ' }],
    ['INPUT_INVALID', { location: '楼'.repeat(201) }],
    ['INPUT_INVALID', { description: '' }],
    ['INPUT_INVALID', { description: '漏'.repeat(2001) }],
  ])('%s', async (code, more) => {
    const payload = await world.mutate(resident, 'reportRepair', 'repairOrder { id }', {
      estateId: world.place.rihuali,
      location: '3号楼',
      description: '漏水',
      ...more,
    });
    expect(payload).toMatchObject({ repairOrder: null, userErrors: [{ code }] });
  });

  test('UNAUTHENTICATED: nobody is signed in', async () => {
    await expect(
      world.mutate(ANONYMOUS, 'reportRepair', 'repairOrder { id }', {
        estateId: world.place.rihuali,
        location: 'x',
        description: 'x',
      }),
    ).rejects.toThrow('UNAUTHENTICATED'); // prettier-ignore
  });
});

/** Brings an order into a state by those who may. */
async function orderIn(state: string): Promise<string> {
  const id = await report(world);
  const road: Readonly<Record<string, readonly Act[]>> = {
    REPORTED: [],
    ASSIGNED: ['assignRepair'],
    DONE: ['assignRepair', 'completeRepair'],
    CLOSED: ['assignRepair', 'completeRepair', 'closeRepair'],
    CANCELLED: ['assignRepair', 'cancelRepair'],
  };
  for (const step of road[state]!) {
    const viewer = step === 'assignRepair' || step === 'completeRepair' ? world.as.jiade : resident;
    expect(codes(await act(viewer, step, id))).toEqual([]);
  }
  return id;
}

describe('who may do what', () => {
  const STATE: Readonly<Record<Act, string>> = {
    assignRepair: 'REPORTED',
    completeRepair: 'ASSIGNED',
    reopenRepair: 'DONE',
    closeRepair: 'DONE',
    cancelRepair: 'REPORTED',
  };
  const MAY: Readonly<Record<Act, readonly string[]>> = {
    assignRepair: ['jiade', 'office', 'crew'],
    completeRepair: ['jiade', 'office', 'crew'],
    reopenRepair: ['resident'],
    closeRepair: ['resident', 'owners', 'management', 'residents'],
    cancelRepair: ['resident'],
  };
  /** See it, and may be forbidden; to all others it does not exist. */
  const SEE = [
    'resident',
    'jiade',
    'office',
    'crew',
    'group',
    'owners',
    'management',
    'residents',
    'street',
    'auditor',
  ];
  const UNSEEING = [
    'neighbour',
    'yingbin',
    'otherOffice',
    'otherOwners',
    'otherResidents',
    'residentsHere',
    'police',
    'gone',
  ];
  const viewer = (name: string): Viewer =>
    ({ ...world.as, resident, neighbour, auditor })[name as keyof typeof world.as & 'resident'];

  test.each(ACTS)('%s: done, FORBIDDEN or REPAIR_UNKNOWN for each', async (name) => {
    const outcome = async (who: string): Promise<string> => {
      const id = await orderIn(STATE[name]);
      try {
        return codes(await act(viewer(who), name, id))[0] ?? 'done';
      } catch (error) {
        return (error as Error).message;
      }
    };
    const actual: Record<string, string> = {};
    const expected: Record<string, string> = {};
    for (const who of [...SEE, ...UNSEEING]) {
      actual[who] = await outcome(who);
      // Who acts for nobody is stopped at the door where acting for somebody is asked, whatever the order.
      const atTheDoor =
        ['assignRepair', 'completeRepair'].includes(name) && ['resident', 'neighbour'].includes(who);
      const unknown = UNSEEING.includes(who) && !atTheDoor;
      expected[who] = MAY[name].includes(who) ? 'done' : unknown ? 'REPAIR_UNKNOWN' : 'FORBIDDEN';
    }
    expect(actual).toEqual(expected);
  });

  test('REPAIR_UNKNOWN: another’s order and an absent one answer the same', async () => {
    const id = await orderIn('DONE');
    for (const name of ACTS) {
      const [others, absent] = [
        await act(world.as.yingbin, name, id),
        await act(world.as.yingbin, name, randomUUID()),
      ];
      expect(others).toEqual(absent);
      expect(codes(others)).toEqual(['REPAIR_UNKNOWN']);
    }
    const read = (it: string) => world.ask(world.as.yingbin, `{ repairOrder(id: "${it}") { number } }`);
    expect(await read(id)).toEqual(await read(randomUUID()));
    expect(await read(id)).toEqual({ data: { repairOrder: null } });
  });

  test('REPAIR_UNKNOWN: the company whose contract has ended, from that day on', async () => {
    const id = await orderIn('REPORTED');
    const contract = (
      await world.service.dataSource.query('SELECT id FROM service_contracts WHERE estate_id = $1', [
        world.place.rihuali,
      ])
    )[0].id; // prettier-ignore
    await world.mutate(world.as.owners, 'endServiceContract', 'serviceContract { id }', {
      serviceContractId: contract,
      on: '2026-03-03',
      reason: '换人',
    }); // prettier-ignore
    await world.sign(world.as.owners, {
      companyId: world.company.yingbin,
      estateId: world.place.rihuali,
      startsOn: '2026-03-03',
    }); // prettier-ignore
    expect(codes(await act(world.as.yingbin, 'assignRepair', id))).toEqual(['REPAIR_UNKNOWN']);
    world.at('2026-03-02T16:00:00Z');
    expect(codes(await act(world.as.office, 'assignRepair', id))).toEqual(['REPAIR_UNKNOWN']);
    expect(codes(await act(world.as.yingbin, 'assignRepair', id))).toEqual([]);
  });

  test('a reporter who acts for an organization is still the reporter', async () => {
    const worker = actingFor(world.org.office, { subject: 'worker' });
    const id = await report(world, worker);
    expect(codes(await act(actingFor(world.org.office, { subject: 'worker' }), 'cancelRepair', id))).toEqual(
      [],
    );
    const other = await report(world, worker);
    await expect(act(world.as.office, 'cancelRepair', other)).rejects.toThrow('FORBIDDEN');
  });
});

describe('refusals by state', () => {
  test.each([
    ['REPAIR_NOT_ASSIGNED', 'REPORTED', 'completeRepair'],
    ['REPAIR_NOT_DONE', 'ASSIGNED', 'closeRepair'],
    ['REPAIR_NOT_DONE', 'REPORTED', 'reopenRepair'],
    ['REPAIR_DONE', 'DONE', 'cancelRepair'],
    ['REPAIR_DONE', 'DONE', 'assignRepair'],
    ['REPAIR_CLOSED', 'CLOSED', 'reopenRepair'],
    ['REPAIR_CANCELLED', 'CANCELLED', 'completeRepair'],
  ] as const)('%s: in %s, %s', async (code, state, name) => {
    const id = await orderIn(state);
    const viewer = name === 'completeRepair' || name === 'assignRepair' ? world.as.jiade : resident;
    expect(await act(viewer, name, id)).toMatchObject({
      repairOrder: null,
      userErrors: [{ code, path: null }],
    });
  });

  test.each([
    ['assignRepair', 'REPORTED', { assignee: ' ' }],
    ['completeRepair', 'ASSIGNED', { result: '' }],
    ['reopenRepair', 'DONE', { reason: ' ' }],
    ['cancelRepair', 'REPORTED', { reason: '长'.repeat(2001) }],
  ] as const)('INPUT_INVALID: %s', async (name, state, more) => {
    const viewer = name === 'completeRepair' || name === 'assignRepair' ? world.as.jiade : resident;
    expect(codes(await act(viewer, name, await orderIn(state), more))).toEqual(['INPUT_INVALID']);
  });

  test('closing and reopening at once: one wins, the others are told', async () => {
    for (let round = 0; round < 5; round += 1) {
      const id = await orderIn('DONE');
      const attempts = await Promise.all(
        [1, 2, 3, 4].flatMap(() => [
          act(resident, 'reopenRepair', id),
          act(world.as.owners, 'closeRepair', id),
        ]),
      );
      expect(attempts.filter((attempt) => codes(attempt).length === 0)).toHaveLength(1);
    }
  });
});

test('availableActions say the same as the acts, for whoever asks', async () => {
  const id = await orderIn('DONE');
  const actions = async (viewer: Viewer) => {
    const { data } = await world.ask(
      viewer,
      `{ repairOrder(id: "${id}") { availableActions { act allowed code reason } } }`,
    );
    return Object.fromEntries(
      data.repairOrder.availableActions.map((a: { act: string; code: string }) => [a.act, a.code]),
    );
  };
  const notYours = 'ACT_NOT_YOURS';
  expect(await actions(resident)).toEqual({
    assignRepair: notYours,
    completeRepair: notYours,
    reopenRepair: null,
    closeRepair: null,
    cancelRepair: 'REPAIR_DONE',
  });
  expect(await actions(world.as.office)).toEqual({
    assignRepair: 'REPAIR_DONE',
    completeRepair: 'REPAIR_DONE',
    reopenRepair: notYours,
    closeRepair: notYours,
    cancelRepair: notYours,
  });
  expect(await actions(world.as.residents)).toMatchObject({ closeRepair: null, reopenRepair: notYours });
});

test('an act that began before the one it waited for is done after it', async () => {
  world.at('2026-03-02T01:00:00.900Z');
  const [done, cancelled] = [await report(world), await report(world)];
  world.at('2026-03-02T01:00:00.800Z');
  for (const id of [done, cancelled]) await act(world.as.office, 'assignRepair', id);
  await act(world.as.office, 'completeRepair', done);
  const at = '2026-03-02T01:00:00.900Z';
  expect((await act(resident, 'closeRepair', done)).repairOrder).toMatchObject({
    assignedAt: at,
    doneAt: at,
    closedAt: at,
  });
  expect((await act(resident, 'cancelRepair', cancelled)).repairOrder).toMatchObject({ cancelledAt: at });
  const { data } = await world.ask(resident, `{ repairOrder(id: "${done}") { history { act at } } }`);
  const acts = ['reportRepair', 'assignRepair', 'completeRepair', 'closeRepair'];
  expect(data.repairOrder.history).toEqual(acts.map((act) => ({ act, at })));
});

test('where no company serves, nobody assigns, and the reporter may still cancel', async () => {
  const unserved = await openWorld();
  const id = await report(unserved);
  const assign = { repairOrderId: id, assignee: '水电班' };
  expect(
    codes(await unserved.mutate(unserved.as.jiade, 'assignRepair', 'repairOrder { id }', assign)),
  ).toEqual(['REPAIR_UNKNOWN']);
  const cancel = { repairOrderId: id, reason: '不修了' };
  expect(codes(await unserved.mutate(resident, 'cancelRepair', 'repairOrder { state }', cancel))).toEqual([]);
  await unserved.service.close();
});
