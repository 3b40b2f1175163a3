import { attempt } from './attempts';
import { anotherBody, bodyInput, convene, draft, layTable, must, type Table } from './table';

let table: Table;
let communityId: string;
let community: string;
beforeAll(async () => {
  table = await layTable();
  const { directory } = table;
  const [{ division_id }] = (await table.service.dataSource.query(
    'SELECT division_id FROM directory_estate_divisions WHERE estate_id = $1',
    [table.estateId],
  )) as [{ division_id: string }];
  communityId = directory.division({ level: 'COMMUNITY', name: '长顺社区', parentId: division_id });
  community = directory.organization({ kind: 'SOCIAL_ORGANIZATION', name: '互助会' });
  await directory.intoCopyOf(table.service);
});
afterAll(() => table.close());

const SEAT =
  'role vacant representatives organizations { id } required hasVoice hasVote substitutesAllowed validFrom validTo';
const bodyOf = async (it: Table, args = '') =>
  (
    await it.ask(
      it.as.subdistrict,
      `query($id: ID!) { jointBody(id: $id) { name minPerMonth estate { id } division { id } convener { id }
        rules${args} { decision numerator denominator comparator quorumNumerator quorumDenominator vacantRequiredBars validFrom }
        seats${args} { ${SEAT} } } }`,
      { id: it.bodyId },
    )
  ).data.jointBody;
const seat = (role: string, more: object = {}) => ({ role, ...more });

test('establishBody: the subdistrict establishes the five parties of an estate and reads them back', async () => {
  const it = await anotherBody(table, { minPerMonth: 1 });
  const body = await bodyOf(it);
  expect(body).toMatchObject({
    name: '五方联席会议',
    minPerMonth: 1,
    estate: { id: table.estateId },
    division: null,
    convener: { id: table.ids.party },
    rules: { decision: 'CONSENSUS', quorumNumerator: 1, quorumDenominator: 2, vacantRequiredBars: false },
  });
  expect(body.seats.map((s: { role: string }) => s.role)).toEqual([
    'party',
    'residents',
    'owners',
    'company',
    'police',
  ]);
});

test('a body of a division, with no rhythm agreed', async () => {
  const it = await anotherBody(table, { estateId: null, divisionId: communityId, minPerMonth: null });
  expect(await bodyOf(it)).toMatchObject({ estate: null, division: { id: communityId }, minPerMonth: null });
});

test('M1: a vacant seat, a joint seat, owner representatives, a management committee: each as it is', async () => {
  const { ids } = table;
  const it = await anotherBody(table, {
    seats: [
      seat('街道和社区', { organizationIds: [ids.subdistrict, ids.residents, ids.residents] }),
      seat('业主委员会', { required: true }),
      seat('业主', { representatives: '业主代表三人', hasVote: false }),
      seat('管理委员会', { organizationIds: [community], substitutesAllowed: false }),
      seat('列席', {
        organizationIds: [ids.fire],
        required: false,
        hasVoice: false,
        hasVote: false,
        representatives: ' ',
      }),
    ],
  });
  const defaults = {
    required: true,
    hasVoice: true,
    hasVote: true,
    substitutesAllowed: true,
    validFrom: '2026-01-01',
    validTo: null,
  };
  const held = (...organizations: string[]) => ({
    vacant: false,
    representatives: null,
    organizations: organizations.map((id) => ({ id })),
  });
  expect((await bodyOf(it)).seats).toEqual([
    { role: '街道和社区', ...defaults, ...held(...[ids.subdistrict, ids.residents].sort()) },
    { role: '业主委员会', ...defaults, vacant: true, representatives: null, organizations: [] },
    {
      role: '业主',
      ...defaults,
      vacant: false,
      representatives: '业主代表三人',
      organizations: [],
      hasVote: false,
    },
    { role: '管理委员会', ...defaults, ...held(community), substitutesAllowed: false },
    { role: '列席', ...defaults, ...held(ids.fire), required: false, hasVoice: false, hasVote: false },
  ]);

  const meetingId = await draft(it, '2026-09-10');
  await must(it, 'sendNotice', { meetingId });
  const { data } = await it.ask(
    it.as.party,
    'query($id: ID!) { jointMeeting(id: $id) { seats { role holder vacant hasVote } } }',
    {
      id: meetingId,
    },
  );
  expect(data.jointMeeting.seats).toEqual([
    { role: '街道和社区', holder: '居民委员会、街道办事处', vacant: false, hasVote: true },
    { role: '业主委员会', holder: null, vacant: true, hasVote: true },
    { role: '业主', holder: '业主代表三人', vacant: false, hasVote: false },
    { role: '管理委员会', holder: '互助会', vacant: false, hasVote: true },
    { role: '列席', holder: '消防救援站', vacant: false, hasVote: false },
  ]);
});

test.each([
  ['CONSENSUS', {}],
  ['CHAIR_AFTER_CONSULTATION', {}],
  ['MAJORITY', { numerator: 2, denominator: 3, comparator: 'AT_LEAST' }],
  ['MAJORITY', { numerator: 1, denominator: 2, comparator: 'MORE_THAN' }],
])('the rule %s %j is kept, and decides', async (decision, share) => {
  const it = await anotherBody(table, {
    rules: { decision, ...share, quorumNumerator: 2, quorumDenominator: 3, vacantRequiredBars: true },
  });
  const nulls = { numerator: null, denominator: null, comparator: null };
  expect((await bodyOf(it)).rules).toEqual({
    decision,
    ...nulls,
    ...share,
    quorumNumerator: 2,
    quorumDenominator: 3,
    vacantRequiredBars: true,
    validFrom: '2026-01-01',
  });
  // Three of five agree, two oppose.
  const meetingId = await draft(it, '2026-09-10');
  const { agendaItem } = await it.mutate(it.as.party, 'addAgendaItem', 'agendaItem { id }', {
    meetingId,
    title: '停车',
    expectedOutcome: 'DECIDE',
  });
  await convene(it, meetingId);
  const tried = await attempt(it, it.as.party, 'recordResolution', {
    agendaItemId: agendaItem.id,
    text: '决议',
    positions: Object.values(it.seats).map((seatId, i) =>
      i < 3 ? { seatId, stance: 'AGREE' } : { seatId, stance: 'OPPOSE', reason: '费用' },
    ),
  });
  const refusal =
    decision === 'CONSENSUS'
      ? ['DECISION_OPPOSED']
      : 'numerator' in share && share.numerator === 2
        ? ['MAJORITY_NOT_REACHED']
        : [];
  expect(tried.codes).toEqual(refusal);
});

test('a share given with CONSENSUS is not kept', async () => {
  const it = await anotherBody(table, {
    rules: { decision: 'CONSENSUS', numerator: 1, denominator: 2, comparator: 'MORE_THAN' },
  });
  expect((await bodyOf(it)).rules).toMatchObject({ numerator: null, denominator: null, comparator: null });
});

test('addSeat and endSeat: the seats of a day are the seats of that day', async () => {
  const it = await anotherBody(table);
  const { seat: added } = await it.mutate(it.as.party, 'addSeat', `seat { ${SEAT} }`, {
    bodyId: it.bodyId,
    seat: seat('消防', { organizationIds: [it.ids.fire] }),
    from: '2026-10-01',
  });
  expect(added).toMatchObject({ role: '消防', validFrom: '2026-10-01', validTo: null });
  const { seat: ended } = await it.mutate(it.as.party, 'endSeat', `seat { ${SEAT} }`, {
    seatId: it.seats.police,
    on: '2026-10-15',
  });
  expect(ended).toMatchObject({ role: 'police', validTo: '2026-10-15' });

  const roles = async (day: string) =>
    (await bodyOf(it, `(on: "${day}")`)).seats.map((s: { role: string }) => s.role).slice(3);
  expect(await roles('2026-09-30')).toEqual(['company', 'police']);
  expect(await roles('2026-10-01')).toEqual(['company', 'police', '消防']);
  expect(await roles('2026-10-15')).toEqual(['company', '消防']);
  // The role is free again from the day on which it ended.
  await must(it, 'addSeat', {
    bodyId: it.bodyId,
    seat: seat('police', { organizationIds: [it.ids.police] }),
    from: '2026-10-15',
  });
  expect(await roles('2026-10-15')).toEqual(['company', '消防', 'police']);
});

test('M1: a seat passes to other holders on a day: who held it before is kept, a noticed meeting keeps its frozen seats', async () => {
  const it = await anotherBody(table);
  const meetingId = await draft(it, '2026-10-20');
  await must(it, 'sendNotice', { meetingId });
  const { seat: passed, userErrors } = await it.mutate(
    it.as.party,
    'changeSeatHolders',
    `seat { ${SEAT} replaces { validTo organizations { id } } }`,
    { seatId: it.seats.owners, organizationIds: [community], from: '2026-10-15' },
  );
  expect(userErrors).toEqual([]);
  expect(passed).toMatchObject({
    role: 'owners',
    validFrom: '2026-10-15',
    validTo: null,
    organizations: [{ id: community }],
    replaces: { validTo: '2026-10-15', organizations: [{ id: it.ids.owners }] },
  });
  const holders = async (day: string) =>
    (await bodyOf(it, `(on: "${day}")`)).seats.find((s: { role: string }) => s.role === 'owners')
      .organizations;
  expect(await holders('2026-10-14')).toEqual([{ id: it.ids.owners }]);
  expect(await holders('2026-10-15')).toEqual([{ id: community }]);
  const frozen = async (id: string) => {
    const { data } = await it.ask(
      it.as.party,
      'query($id: ID!) { jointMeeting(id: $id) { seats { role holder } } }',
      {
        id,
      },
    );
    return data.jointMeeting.seats.find((s: { role: string }) => s.role === 'owners').holder;
  };
  expect(await frozen(meetingId)).toBe('业主委员会');
  const later = await draft(it, '2026-11-20');
  await must(it, 'sendNotice', { meetingId: later });
  expect(await frozen(later)).toBe('互助会');
});

test('M1: a seat of a past day shows who held it then, also where that organization has ended since', async () => {
  const old = table.directory.organization({
    kind: 'OWNERS_COMMITTEE',
    name: '上届业委会',
    validTo: '2026-10-01',
  });
  await table.directory.intoCopyOf(table.service);
  const it = await anotherBody(table, {
    seats: [
      { role: 'party', organizationIds: [table.ids.party] },
      { role: 'owners', organizationIds: [old] },
    ],
  });
  await must(it, 'changeSeatHolders', {
    seatId: it.seats.owners,
    organizationIds: [it.ids.owners],
    from: '2026-09-20',
  });
  it.clock.now = new Date('2026-11-02T01:00:00Z');
  const owners = async (day: string) =>
    (await bodyOf(it, `(on: "${day}")`)).seats.find((s: { role: string }) => s.role === 'owners');
  expect(await owners('2026-09-10')).toMatchObject({ vacant: false, organizations: [{ id: old }] });
  expect(await owners('2026-11-02')).toMatchObject({ organizations: [{ id: it.ids.owners }] });
  const { data } = await it.ask(
    it.as.subdistrict,
    'query($id: ID!) { jointBody(id: $id) { seats { role replaces { vacant organizations { id } } } } }',
    { id: it.bodyId },
  );
  expect(data.jointBody.seats[1].replaces).toEqual({ vacant: false, organizations: [{ id: old }] });
  it.clock.now = new Date('2026-09-01T01:00:00Z');
});

test('an organization whose seat has not begun or has ended does not see the body', async () => {
  const it = await anotherBody(table);
  await must(it, 'addSeat', {
    bodyId: it.bodyId,
    seat: seat('消防', { organizationIds: [it.ids.fire] }),
    from: '2026-10-01',
  });
  const sees = async (day: string) => {
    it.clock.now = new Date(`${day}T01:00:00Z`);
    const { data } = await it.ask(it.as.fire, 'query($id: ID!) { jointBody(id: $id) { id } }', {
      id: it.bodyId,
    });
    return data.jointBody !== null;
  };
  expect(await sees('2026-09-30')).toBe(false);
  expect(await sees('2026-10-01')).toBe(true);
  await must(it, 'endSeat', { seatId: (await seatId(it, '消防'))!, on: '2026-10-20' });
  expect(await sees('2026-10-19')).toBe(true);
  expect(await sees('2026-10-20')).toBe(false);
  it.clock.now = new Date('2026-09-01T01:00:00Z');
});

const seatId = async (it: Table, role: string) => {
  const { data } = await it.ask(it.as.party, 'query($id: ID!) { jointBody(id: $id) { seats { id role } } }', {
    id: it.bodyId,
  });
  return data.jointBody.seats.find((s: { role: string }) => s.role === role)?.id as string | undefined;
};

test('changeRules: from a day on, and the rules of earlier days stay', async () => {
  const it = await anotherBody(table);
  const { body } = await it.mutate(
    it.as.party,
    'changeRules',
    'body { rules(on: "2026-12-01") { decision validFrom } }',
    {
      bodyId: it.bodyId,
      rules: { decision: 'CHAIR_AFTER_CONSULTATION' },
      from: '2026-11-01',
    },
  );
  expect(body.rules).toEqual({ decision: 'CHAIR_AFTER_CONSULTATION', validFrom: '2026-11-01' });
  expect((await bodyOf(it, '(on: "2026-10-31")')).rules.decision).toBe('CONSENSUS');
  expect((await bodyOf(it, '(on: "2026-11-01")')).rules.decision).toBe('CHAIR_AFTER_CONSULTATION');
  expect((await bodyOf(it, '(on: "2025-12-31")')).rules).toBeNull();
});

describe('who may establish a body', () => {
  test('FORBIDDEN: those who do not govern the place, seated or not', async () => {
    for (const who of ['party', 'company', 'police', 'stranger', 'headquarters'] as const) {
      expect((await attempt(table, table.as[who], 'establishBody', bodyInput(table))).thrown).toBe(
        'FORBIDDEN',
      );
    }
    const ofDivision = { ...bodyInput(table), estateId: null, divisionId: communityId };
    expect((await attempt(table, table.as.residents, 'establishBody', ofDivision)).thrown).toBe('FORBIDDEN');
  });
  test('a subdistrict establishes for a community below it, and not for a place elsewhere', async () => {
    const elsewhere = table.directory.division({ level: 'COMMUNITY', name: '别处' });
    await table.directory.intoCopyOf(table.service);
    const at = (divisionId: string) =>
      attempt(table, table.as.subdistrict, 'establishBody', {
        ...bodyInput(table),
        estateId: null,
        divisionId,
      });
    expect((await at(communityId)).thrown).toBeNull();
    expect((await at(elsewhere)).thrown).toBe('FORBIDDEN');
  });
});
