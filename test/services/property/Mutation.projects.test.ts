import { randomUUID } from 'node:crypto';
import { ANONYMOUS } from '../../../platform/identity';
import { actingFor, owner } from '../../support/client';
import { codes, openProjectWorld, type ProjectWorld, settlements } from './projects';
import { audited, feedOf } from './world';

let world: ProjectWorld;
beforeEach(async () => {
  world = await openProjectWorld();
});
afterEach(() => world.service.close());

const ACTS = {
  startProject: () => ({ contractorId: world.org.office }),
  completeProject: () => ({}),
  acceptProject: () => ({ note: '同意验收' }),
  settleProject: () => ({ settlements }),
  cancelProject: () => ({ reason: '改期再议' }),
} as const;
type Act = keyof typeof ACTS;

test('P8: planned, under way, completed, accepted by another organization, settled share by share', async () => {
  const { owners, office, residents } = world.as;
  const resolutionId = await world.resolved({ estateId: world.place.rihuali });
  const { improvementProject: planned } = await world.plan(owners, { resolutionId, note: ' 业委会提议 ' });
  expect(planned).toMatchObject({
    number: '2026-001',
    state: 'PLANNED',
    parts: ['更换摄像机', '更换录像主机'],
    budget: '299000.00',
    settledTotal: null,
    resolution: { id: resolutionId },
    resolutionNumber: '2026-001',
    votingSession: null,
    shares: [
      {
        position: 1,
        organization: { id: world.org.street },
        organizationName: '街道办',
        amount: '120000.00',
      },
      { position: 2, organizationName: '日华里业委会', settledAmount: null },
      { position: 3, organizationName: '嘉德物业' },
    ],
  });
  const { id } = planned;
  world.at('2026-03-10T01:00:00Z');
  expect((await world.act(owners, 'startProject', id, ACTS.startProject())).improvementProject).toMatchObject(
    {
      state: 'UNDER_WAY',
      contractor: { id: world.org.office },
      contractorName: '日华里项目部',
      startedAt: '2026-03-10T01:00:00.000Z',
    },
  );
  world.at('2026-04-10T01:00:00Z');
  expect((await world.act(office, 'completeProject', id)).improvementProject.state).toBe('COMPLETED');
  world.at('2026-04-20T01:00:00Z');
  const accepted = await world.act(residents, 'acceptProject', id, ACTS.acceptProject());
  expect(accepted.improvementProject).toMatchObject({
    state: 'ACCEPTED',
    acceptedBy: { id: world.org.residents },
  });
  world.at('2026-05-10T01:00:00Z');
  const settled = await world.act(owners, 'settleProject', id, { settlements, note: '已公示' });
  expect(settled.improvementProject).toMatchObject({
    state: 'SETTLED',
    settledTotal: '297600.00',
    settledAt: '2026-05-10T01:00:00.000Z',
    shares: [
      { settledAmount: '120000.00' },
      { settledAmount: '90000.00' },
      { amount: '89000.00', settledAmount: '87600.00' },
    ],
  });

  const history = `{ improvementProject(id: "${id}") { history { act fromState toState actorOrganizationName note } } }`;
  const { data } = await world.ask(owners, history);
  expect(data.improvementProject.history).toEqual([
    {
      act: 'planProject',
      fromState: null,
      toState: 'PLANNED',
      actorOrganizationName: '日华里业委会',
      note: '业委会提议',
    },
    {
      act: 'startProject',
      fromState: 'PLANNED',
      toState: 'UNDER_WAY',
      actorOrganizationName: '日华里业委会',
      note: null,
    },
    {
      act: 'completeProject',
      fromState: 'UNDER_WAY',
      toState: 'COMPLETED',
      actorOrganizationName: '日华里项目部',
      note: null,
    },
    {
      act: 'acceptProject',
      fromState: 'COMPLETED',
      toState: 'ACCEPTED',
      actorOrganizationName: '东居委会',
      note: '同意验收',
    },
    {
      act: 'settleProject',
      fromState: 'ACCEPTED',
      toState: 'SETTLED',
      actorOrganizationName: '日华里业委会',
      note: '已公示',
    },
  ]);
  // Everyone sees the works; what somebody wrote of a step is for those who act for an organization.
  const rests = `{ improvementProject(id: "${id}") { resolutionNumber resolution { id } } }`;
  expect((await world.ask(ANONYMOUS, rests)).data.improvementProject).toEqual({
    resolutionNumber: '2026-001',
    resolution: null,
  });
  const open = await world.ask(ANONYMOUS, history);
  expect(open.data.improvementProject.history.map(({ note }: { note: string | null }) => note)).toEqual(
    Array(5).fill(null),
  );
});

test('numbers run through the estate’s year', async () => {
  const { owners, otherOwners } = world.as;
  const number = async (viewer = owners, more = {}) =>
    (await world.plan(viewer, more)).improvementProject.number;
  expect(await number()).toBe('2026-001');
  expect(await number()).toBe('2026-002');
  expect(await number(otherOwners, { estateId: world.place.xinhai })).toBe('2026-001');
  world.at('2027-01-03T01:00:00Z');
  expect(await number()).toBe('2027-001');
});

describe('P8: who does what', () => {
  const KEEPERS = ['owners', 'management', 'residents', 'street'] as const;
  const OTHERS = ['otherOwners', 'otherResidents', 'residentsHere', 'police', 'office', 'jiade'] as const;

  test.each(KEEPERS)('%s plans, starts and cancels', async (who) => {
    const { id } = (await world.plan(world.as[who])).improvementProject;
    expect(codes(await world.act(world.as[who], 'startProject', id, ACTS.startProject()))).toEqual([]);
    const cancelled = { reason: '改期再议', settlements };
    expect(codes(await world.act(world.as[who], 'cancelProject', id, cancelled))).toEqual([]);
  });

  test.each(OTHERS)('%s plans nothing here, nor starts, accepts, settles, cancels', async (who) => {
    await expect(world.plan(world.as[who])).rejects.toThrow('FORBIDDEN');
    const id = await world.brought('PLANNED');
    for (const act of ['startProject', 'acceptProject', 'settleProject', 'cancelProject'] as const)
      await expect(world.act(world.as[who], act, id, ACTS[act]())).rejects.toThrow('FORBIDDEN');
  });

  test.each(['office', 'crew', 'jiade'] as const)('%s of the serving company completes', async (who) => {
    const id = await world.brought('UNDER_WAY');
    expect(codes(await world.act(world.as[who], 'completeProject', id))).toEqual([]);
  });

  test('so does a contractor that does not serve the estate, and nobody else', async () => {
    const { id } = (await world.plan(world.as.owners)).improvementProject;
    await world.act(world.as.owners, 'startProject', id, { contractorId: world.org.yingbin });
    for (const who of [world.as.owners, world.as.residents, world.as.otherOffice, world.as.police])
      await expect(world.act(who, 'completeProject', id)).rejects.toThrow('FORBIDDEN');
    expect(codes(await world.act(world.as.yingbin, 'completeProject', id))).toEqual([]);
  });

  test('an owner, who acts for nobody, does nothing; a stranger is asked to sign in', async () => {
    const id = await world.brought('PLANNED');
    for (const act of Object.keys(ACTS) as Act[]) {
      await expect(world.act(owner('zhang'), act, id, ACTS[act]())).rejects.toThrow('FORBIDDEN');
      await expect(world.act(ANONYMOUS, act, id, ACTS[act]())).rejects.toThrow('UNAUTHENTICATED');
    }
    await expect(world.plan(owner('zhang'))).rejects.toThrow('FORBIDDEN');
  });
});

describe('P8: ACCEPTANCE_NOT_INDEPENDENT', () => {
  const accept = (viewer = world.as.residents, id = '') =>
    world.act(viewer, 'acceptProject', id, ACTS.acceptProject());

  test('a committee that did the works does not accept them; another does', async () => {
    const { id } = (await world.plan(world.as.owners)).improvementProject;
    await world.act(world.as.owners, 'startProject', id, { contractorId: world.org.residents });
    await world.act(world.as.residents, 'completeProject', id);
    expect(codes(await accept(world.as.residents, id))).toEqual(['ACCEPTANCE_NOT_INDEPENDENT']);
    const offered = await world.ask(
      world.as.residents,
      `{ improvementProject(id: "${id}") { availableActions { act allowed code } } }`,
    );
    expect(offered.data.improvementProject.availableActions).toContainEqual({
      act: 'acceptProject',
      allowed: false,
      code: 'ACCEPTANCE_NOT_INDEPENDENT',
    });
    expect(codes(await accept(world.as.owners, id))).toEqual([]);
  });

  test('nor does a person who holds a post at the company, whichever hat is worn', async () => {
    const id = await world.brought('COMPLETED');
    const manager = actingFor(world.org.residents);
    const payload = {
      personId: manager.personId,
      subject: manager.subject,
      organizationId: world.org.jiade,
      post: 'MEMBER',
      validFrom: '2020-01-01',
      validTo: null,
    };
    await world.service.pull({
      community: feedOf([{ type: 'appointment', subjectId: randomUUID(), payload }], 2),
    });
    expect(codes(await accept(manager, id))).toEqual(['ACCEPTANCE_NOT_INDEPENDENT']);
    const query = `{ improvementProject(id: "${id}") { availableActions { act code } } }`;
    const { data } = await world.ask(manager, query);
    expect(data.improvementProject.availableActions).toContainEqual({
      act: 'acceptProject',
      code: 'ACCEPTANCE_NOT_INDEPENDENT',
    });
    expect(codes(await accept(world.as.residents, id))).toEqual([]);
  });

  test('nor does the person who reported them completed, having left that post since', async () => {
    const id = await world.brought('UNDER_WAY');
    const person = { subject: 'zhang', personId: randomUUID() as string };
    await world.act(actingFor(world.org.office, person), 'completeProject', id);
    const moved = actingFor(world.org.residents, person);
    const query = `{ improvementProject(id: "${id}") { availableActions { act code } } }`;
    expect((await world.ask(moved, query)).data.improvementProject.availableActions).toContainEqual({
      act: 'acceptProject',
      code: 'ACCEPTANCE_NOT_INDEPENDENT',
    });
    expect(codes(await accept(moved, id))).toEqual(['ACCEPTANCE_NOT_INDEPENDENT']);
    expect(codes(await accept(world.as.residents, id))).toEqual([]);
  });
});

test('what is offered is what is decided, state by state', async () => {
  const offered = async (who: keyof typeof world.as, id: string) => {
    const query = `{ improvementProject(id: "${id}") { availableActions { act allowed code reason } } }`;
    const { data } = await world.ask(world.as[who], query);
    return data.improvementProject.availableActions
      .filter(({ allowed }: { allowed: boolean }) => allowed)
      .map(({ act }: { act: string }) => act);
  };
  expect(await offered('owners', await world.brought('PLANNED'))).toEqual(['startProject', 'cancelProject']);
  expect(await offered('owners', await world.brought('UNDER_WAY'))).toEqual(['cancelProject']);
  const completed = await world.brought('COMPLETED');
  expect(await offered('owners', completed)).toEqual(['acceptProject']);
  expect(await offered('office', completed)).toEqual([]);
  expect(await offered('office', await world.brought('UNDER_WAY'))).toEqual(['completeProject']);
  expect(await offered('owners', await world.brought('ACCEPTED'))).toEqual(['settleProject']);
  expect(await offered('owners', await world.brought('SETTLED'))).toEqual([]);
  expect(await offered('owners', await world.brought('CANCELLED'))).toEqual([]);
});

describe('refusals change nothing', () => {
  const long = '长'.repeat(2001);
  test.each([
    ['ESTATE_UNKNOWN', { estateId: randomUUID() }, 'estateId'],
    ['INPUT_INVALID', { title: ' ' }, 'title'],
    ['INPUT_INVALID', { parts: [] }, 'parts'],
    ['INPUT_INVALID', { parts: ['摄像机', ' '] }, 'parts'],
    ['INPUT_INVALID', { parts: Array(21).fill('摄像机') }, 'parts'],
    ['INPUT_INVALID', { note: long }, 'note'],
    ['RESOLUTION_UNKNOWN', { resolutionId: randomUUID() }, 'resolutionId'],
    ['MATTER_UNKNOWN', { ownersMatter: { voteId: randomUUID() } }, 'ownersMatter'],
    ['INPUT_INVALID', { shares: [] }, 'shares'],
    ['SHARES_NOT_BUDGET', { budget: '299000.01' }, 'shares'],
    ['SHARE_ORGANIZATION', { shares: [{ source: 'ORGANIZATION', amount: '299000.00' }] }, 'shares'],
    ['SHARE_NOT_POSITIVE', { shares: [{ source: 'OWNERS', amount: '0.00' }] }, 'shares'],
    ['SHARE_TWICE', { shares: Array(2).fill({ source: 'OWNERS', amount: '149500.00' }) }, 'shares'],
    ['FUND_NOT_DECIDED', { shares: [{ source: 'MAINTENANCE_FUND', amount: '299000.00' }] }, 'shares'],
    [
      'ORGANIZATION_UNKNOWN',
      { shares: [{ source: 'ORGANIZATION', organizationId: randomUUID(), amount: '299000.00' }] },
      'shares',
    ],
  ])('planProject: %s %j', async (code, more, field) => {
    const { improvementProject, userErrors } = await world.plan(world.as.owners, more);
    expect(improvementProject).toBeNull();
    expect(userErrors).toMatchObject([{ code, path: ['input', field] }]);
    expect(await audited(world, 'planProject')).toEqual([`REFUSED ${code}`]);
    const left = 'SELECT FROM improvement_projects UNION ALL SELECT FROM project_counters';
    expect(await world.service.dataSource.query(left)).toEqual([]);
  });

  test.each([
    ['startProject', 'PLANNED', 'ORGANIZATION_UNKNOWN', { contractorId: randomUUID() }],
    ['startProject', 'PLANNED', 'INPUT_INVALID', { note: ' ' }],
    ['startProject', 'UNDER_WAY', 'PROJECT_STARTED', {}],
    ['completeProject', 'PLANNED', 'PROJECT_NOT_STARTED', {}],
    ['completeProject', 'UNDER_WAY', 'INPUT_INVALID', { note: '' }],
    ['completeProject', 'COMPLETED', 'PROJECT_COMPLETED', {}],
    ['acceptProject', 'UNDER_WAY', 'PROJECT_NOT_COMPLETED', {}],
    ['acceptProject', 'COMPLETED', 'INPUT_INVALID', { note: ' ' }],
    ['acceptProject', 'ACCEPTED', 'PROJECT_ACCEPTED', {}],
    ['settleProject', 'COMPLETED', 'PROJECT_NOT_ACCEPTED', {}],
    ['settleProject', 'ACCEPTED', 'INPUT_INVALID', { note: ' ' }],
    ['settleProject', 'ACCEPTED', 'SETTLEMENT_INCOMPLETE', { settlements: settlements.slice(1) }],
    ['settleProject', 'ACCEPTED', 'SETTLEMENT_NEGATIVE', { settlements: [{ position: 1, amount: '-1.00' }] }],
    ['settleProject', 'SETTLED', 'PROJECT_SETTLED', {}],
    ['cancelProject', 'PLANNED', 'INPUT_INVALID', { reason: ' ' }],
    ['cancelProject', 'PLANNED', 'PROJECT_NOT_STARTED', { settlements }],
    ['cancelProject', 'UNDER_WAY', 'SETTLEMENT_INCOMPLETE', {}],
    ['cancelProject', 'UNDER_WAY', 'SETTLEMENT_INCOMPLETE', { settlements: settlements.slice(1) }],
    ['cancelProject', 'COMPLETED', 'PROJECT_COMPLETED', {}],
    ['cancelProject', 'CANCELLED', 'PROJECT_CANCELLED', {}],
  ] as const)('%s of one that is %s: %s', async (act, state, code, more) => {
    const id = await world.brought(state);
    const look = async () => [
      await world.service.dataSource.query('SELECT * FROM improvement_projects'),
      await world.service.dataSource.query('SELECT * FROM project_events ORDER BY id'),
      await world.service.dataSource.query('SELECT * FROM project_settlements ORDER BY position'),
    ];
    const before = await look();
    const who = act === 'completeProject' ? world.as.office : world.as.owners;
    expect(codes(await world.act(who, act, id, { ...ACTS[act](), ...more }))).toEqual([code]);
    expect(await look()).toEqual(before);
    expect((await audited(world, act)).at(-1)).toBe(`REFUSED ${code}`);
  });

  test.each(Object.keys(ACTS) as Act[])('%s: PROJECT_UNKNOWN', async (act) => {
    expect(codes(await world.act(world.as.owners, act, randomUUID(), ACTS[act]()))).toEqual([
      'PROJECT_UNKNOWN',
    ]);
  });
});

test('an act that began before the one it waited for is done after it', async () => {
  const { owners, office, residents } = world.as;
  const steps = [
    ['startProject', owners],
    ['completeProject', office],
    ['acceptProject', residents],
    ['settleProject', owners],
  ] as const;
  world.at('2026-03-02T01:00:00.900Z');
  const { id } = (await world.plan(owners)).improvementProject;
  const other = (await world.plan(owners)).improvementProject;
  await world.act(owners, 'startProject', other.id, ACTS.startProject());
  for (const [i, [act, who]] of steps.entries()) {
    world.at(`2026-03-02T01:00:00.${800 - i}Z`);
    expect(codes(await world.act(who, act, id, ACTS[act]()))).toEqual([]);
  }
  expect(codes(await world.act(owners, 'cancelProject', other.id, { reason: '停工', settlements }))).toEqual(
    [],
  );
  const query = `query($id: ID!) { improvementProject(id: $id) { settledAt cancelledAt history { act at } } }`;
  const done = async (of: string) => (await world.ask(owners, query, { id: of })).data.improvementProject;
  const at = '2026-03-02T01:00:00.900Z';
  expect(await done(id)).toEqual({
    settledAt: at,
    cancelledAt: null,
    history: ['planProject', ...steps.map(([act]) => act)].map((act) => ({ act, at })),
  });
  expect((await done(other.id)).cancelledAt).toBe(at);
});

test('every act under one key is done once, and audited once', async () => {
  const idempotencyKey = randomUUID();
  const first = await world.plan(world.as.owners, { idempotencyKey });
  const again = await world.plan(world.as.owners, { idempotencyKey });
  expect(again).toEqual(first);
  const { id } = first.improvementProject;
  for (const [act, who] of [
    ['startProject', 'owners'],
    ['completeProject', 'office'],
    ['acceptProject', 'residents'],
    ['settleProject', 'owners'],
  ] as const) {
    const input = { ...ACTS[act](), idempotencyKey: randomUUID() };
    const once = await world.act(world.as[who], act, id, input);
    expect(await world.act(world.as[who], act, id, input)).toEqual(once);
    expect(codes(once)).toEqual([]);
    expect(await audited(world, act)).toEqual(['DONE']);
  }
  expect(await audited(world, 'planProject')).toEqual(['DONE']);
  const [{ count }] = await world.service.dataSource.query(
    'SELECT count(*)::int AS count FROM project_events',
  );
  expect(count).toBe(5);
});
