import type { EffortKind } from '../../../services/meetings/domain/effort';
import { attempt, rowsOf } from './attempts';
import { itemAt } from './brought-to';
import { doAct, effortAt, found, founding, type Resolved, resolved, THINGS } from './effort-cases';
import { draft, issue, layTable, must, type Party, type Table } from './table';

let shared: Table;
let at: Resolved;
beforeAll(async () => {
  shared = await layTable();
});
beforeEach(async () => {
  shared.clock.now = new Date('2026-09-01T06:00:00Z');
  at = await resolved(shared);
});
afterAll(() => shared.close());

const read = async (kind: EffortKind, id: string, fields: string, who: Party = 'party') => {
  const { data, errors: failed } = await at.ask(
    at.as[who],
    `query($id: ID!) { it: ${THINGS[kind]}(id: $id) { ${fields} } }`,
    {
      id,
    },
  );
  expect(failed).toBeUndefined();
  return data.it;
};

test('M17: a task force has a mandate, members that come and go, and an end that a resolution moves', async () => {
  const item = await issue(at, at.line, { resolutionId: at.resolutionId });
  const id = await found(at, 'TASK_FORCE');
  await doAct(at, 'TASK_FORCE', id, 'reportTaskForce');
  at.clock.now = new Date('2026-10-01T02:00:00Z');
  await must(at, 'changeTaskForceMembers', {
    taskForceId: id,
    join: [{ organizationId: at.ids.company, duty: '清运' }],
    leave: [at.ids.fire],
  });
  at.clock.now = new Date('2027-01-10T02:00:00Z');
  expect(await read('TASK_FORCE', id, 'daysOverdue state')).toEqual({ daysOverdue: 10, state: 'ACTIVE' });
  await doAct(at, 'TASK_FORCE', id, 'extendTaskForce');
  await doAct(at, 'TASK_FORCE', id, 'endTaskForce');
  const force = await read(
    'TASK_FORCE',
    id,
    `name mandate state endsOn daysOverdue result resultText leadName resolution { id } body { id } actionItems { id }
     members { organizationName duty validFrom validTo } history { act fromState toState organizationName note }
     availableActions { act allowed code }`,
  );
  expect(force).toMatchObject({
    name: '消防通道整治专班',
    state: 'ENDED',
    endsOn: '2027-03-31',
    daysOverdue: 0,
    result: 'ACHIEVED',
    leadName: '派出所',
    resolution: { id: at.resolutionId },
    actionItems: [{ id: item }],
    members: [
      { organizationName: '消防救援站', duty: '技术指导', validFrom: '2026-09-01', validTo: '2026-10-01' },
      { organizationName: '嘉德物业', duty: '清运', validFrom: '2026-10-01', validTo: null },
    ],
  });
  expect(force.history.map(({ act }: { act: string }) => act)).toEqual([
    'establishTaskForce',
    'reportTaskForce',
    'changeTaskForceMembers',
    'extendTaskForce',
    'endTaskForce',
  ]);
  expect(force.availableActions).toContainEqual({
    act: 'endTaskForce',
    allowed: false,
    code: 'TASK_FORCE_IS_ENDED',
  });
  const { data } = await at.ask(
    at.as.party,
    `query($body: ID!, $resolution: ID!, $item: ID!) {
      jointBody(id: $body) { taskForces { totalCount edges { node { id } } } }
      resolution(id: $resolution) { taskForces { id } jointOperations { id } }
      actionItem(id: $item) { taskForces { id } } }`,
    { body: at.bodyId, resolution: at.resolutionId, item },
  );
  expect(data).toEqual({
    jointBody: { taskForces: { totalCount: 1, edges: [{ node: { id } }] } },
    resolution: { taskForces: [{ id }], jointOperations: [] },
    actionItem: { taskForces: [{ id }] },
  });
});

test('M17: who has left reports no more; who left and comes back the same day goes on', async () => {
  const taskForceId = await found(at, 'TASK_FORCE');
  await must(at, 'changeTaskForceMembers', { taskForceId, leave: [at.ids.fire] });
  const report = { taskForceId, note: '进展' };
  expect((await attempt(at, at.as.fire, 'reportTaskForce', report)).thrown).toBe('FORBIDDEN');
  await must(at, 'changeTaskForceMembers', {
    taskForceId,
    join: [{ organizationId: at.ids.fire, duty: '检查' }],
  });
  expect((await attempt(at, at.as.fire, 'reportTaskForce', report)).codes).toEqual([]);
  expect((await read('TASK_FORCE', taskForceId, 'members { duty validTo }')).members).toEqual([
    { duty: '检查', validTo: null },
  ]);
});

test('M17: before a task force begins its members change too: who leaves never was one, who joins begins with it', async () => {
  const taskForceId = await found(at, 'TASK_FORCE', { startsOn: '2026-10-08' });
  const change = async (join: Party | null, leave: Party | null) =>
    (
      await attempt(at, at.as.party, 'changeTaskForceMembers', {
        taskForceId,
        join: join ? [{ organizationId: at.ids[join] }] : [],
        leave: leave ? [at.ids[leave]] : [],
      })
    ).codes;
  expect(await change('fire', null)).toEqual(['MEMBER_ALREADY']);
  expect(await change('company', 'fire')).toEqual([]);
  expect(await change(null, 'fire')).toEqual(['MEMBER_UNKNOWN']);
  const members = async () =>
    (await read('TASK_FORCE', taskForceId, 'members { organizationName validFrom validTo }')).members;
  const company = { organizationName: '嘉德物业', validFrom: '2026-10-08', validTo: null };
  const fire = { organizationName: '消防救援站', validFrom: '2026-10-08', validTo: '2026-10-08' };
  expect(await members()).toEqual([company, fire]);
  expect(await change('fire', null)).toEqual([]);
  expect(await members()).toEqual([company, { ...fire, validTo: null }]);
  at.clock.now = new Date('2026-10-20T02:00:00Z');
  expect(await change(null, 'fire')).toEqual([]);
  expect(await members()).toEqual([company, { ...fire, validTo: '2026-10-20' }]);
});

test('M16: several organizations at one kind of problem: what each finds is counted, by problem and in all', async () => {
  const id = await effortAt(at, 'JOINT_OPERATION', 'UNDER_WAY');
  await doAct(at, 'JOINT_OPERATION', id, 'recordOperationFinding');
  await must({ ...at, as: { ...at.as, party: at.as.police } }, 'recordOperationFinding', {
    jointOperationId: id,
    problem: 'CHARGING',
    found: 3,
    cured: 1,
    note: '飞线充电',
  });
  await doAct(at, 'JOINT_OPERATION', id, 'completeJointOperation');
  const operation = await read(
    'JOINT_OPERATION',
    id,
    `name plan state found cured resultText problems { code } estates { id } participants { organizationName duty }
     findings { problem { zh } found cured note organizationName } history { act toState note }`,
  );
  expect(operation).toMatchObject({
    state: 'COMPLETED',
    found: 8,
    cured: 5,
    resultText: '已完成',
    problems: [{ code: 'CHARGING' }, { code: 'FIRE_LANE' }],
    estates: [{ id: at.estateId }],
    participants: [{ organizationName: '消防救援站', duty: '检查' }],
  });
  expect(operation.findings).toEqual([
    { problem: { zh: '占用消防通道' }, found: 5, cured: 4, note: null, organizationName: '消防救援站' },
    { problem: { zh: '电动自行车充电' }, found: 3, cured: 1, note: '飞线充电', organizationName: '派出所' },
  ]);
  expect(operation.history.at(-1)).toEqual({
    act: 'completeJointOperation',
    toState: 'COMPLETED',
    note: '已完成',
  });
  const entities = `query($organization: ID!, $estate: ID!) { _entities(representations: [
    { __typename: "Organization", id: $organization }, { __typename: "Estate", id: $estate }]) {
      ... on Organization { jointOperations { edges { node { id } } } } ... on Estate { jointOperations { edges { node { id } } } } } }`;
  const { data } = await at.ask(at.as.fire, entities, { organization: at.ids.fire, estate: at.estateId });
  for (const { jointOperations } of data._entities)
    expect(jointOperations.edges[0]).toEqual({ node: { id } });
});

test('M16: a body of a division plans in the estates of its territory', async () => {
  const { body, userErrors } = await at.mutate(
    at.as.subdistrict,
    'establishBody',
    'body { id seats { id role } }',
    {
      name: '街道联席会议',
      divisionId: at.subdistrictId,
      convenerId: at.ids.party,
      establishedOn: '2026-01-01',
      rules: { decision: 'CONSENSUS' },
      seats: [
        { role: 'party', organizationIds: [at.ids.party] },
        { role: 'police', organizationIds: [at.ids.police] },
      ],
    },
  );
  expect(userErrors).toEqual([]);
  const meetingId = await draft({ ...at, bodyId: body.id }, '2026-09-01');
  const line = await at.mutate(at.as.party, 'addAgendaItem', 'agendaItem { id }', {
    meetingId,
    title: '养犬',
    expectedOutcome: 'DECIDE',
  });
  await must(at, 'sendNotice', { meetingId });
  await must(at, 'startMeeting', { meetingId });
  const seats: { id: string }[] = body.seats;
  await must(at, 'recordAttendance', {
    meetingId,
    seats: seats.map(({ id: seatId }) => ({ seatId, attendance: 'PRESENT' })),
  });
  const { resolution } = await at.mutate(at.as.party, 'recordResolution', 'resolution { id }', {
    agendaItemId: line.agendaItem.id,
    text: '联合整治养犬',
    positions: seats.map(({ id: seatId }) => ({ seatId, stance: 'AGREE' })),
  });
  const above = { ...at, resolutionId: resolution.id, bodyId: body.id };
  const none = await attempt(above, at.as.party, 'planJointOperation', founding.planJointOperation(above));
  expect(none.codes).toEqual(['ESTATES_UNCLEAR']);
  const id = await found(above, 'JOINT_OPERATION', { estateIds: [at.estateId], problems: ['DOGS'] });
  expect(await read('JOINT_OPERATION', id, 'estates { id }')).toEqual({ estates: [{ id: at.estateId }] });
});

test('M18: a request goes up and its answer comes back to the next agenda, once, with links both ways', async () => {
  const id = await effortAt(at, 'UPWARD_REQUEST', 'ANSWERED');
  const request = await read(
    'UPWARD_REQUEST',
    id,
    `kind title toName amount granted answer answerText state replyDueOn replyDueProvisional daysOverdue agendaItem { id }
     history { act } resolution { upwardRequests { id } }`,
  );
  expect(request).toMatchObject({
    kind: 'SUBSIDY',
    toName: '街道办事处',
    amount: '300000.00',
    granted: '150000.00',
    answer: 'PARTLY_GRANTED',
    answerText: '补助一半',
    // Twenty working days after 1 September: a Sunday is worked for the National Day, and the 25th is a holiday.
    replyDueOn: '2026-09-29',
    agendaItem: null,
    resolution: { upwardRequests: [{ id }] },
  });
  const plans = await Promise.all(
    ['2026-10-08', '2026-10-09'].map(async (day) => {
      const plan = { bodyId: at.bodyId, scheduledFor: `${day}T06:00:00Z` };
      return (await at.mutate(at.as.party, 'planMeeting', 'meeting { id }', plan)).meeting.id as string;
    }),
  );
  await Promise.all(plans.map((meetingId) => must(at, 'openDraft', { meetingId })));
  const lines = await rowsOf<{ id: string; kind: string; title: string; expected_outcome: string }>(
    at,
    'SELECT id, kind, title, expected_outcome FROM agenda_items WHERE origin_id = $1',
    [id],
  );
  expect(lines).toEqual([
    {
      id: expect.any(String),
      kind: 'UPWARD_ANSWER',
      title: '老旧小区改造补助：街道办事处部分同意',
      expected_outcome: 'INFORM',
    },
  ]);
  expect((await read('UPWARD_REQUEST', id, 'agendaItem { id upwardRequest { id } }')).agendaItem).toEqual({
    id: lines[0]!.id,
    upwardRequest: { id },
  });
});

test('M18: made for an action item, answered by nobody in its days, withdrawn; the organization above finds it', async () => {
  const actionItemId = await itemAt(at, at.line, 'ESCALATED');
  const id = await found(at, 'UPWARD_REQUEST', {
    resolutionId: null,
    actionItemId,
    kind: 'POLICY',
    amount: null,
    replyDays: 5,
  });
  const { data } = await at.ask(
    at.as.subdistrict,
    `query($item: ID!, $id: ID!) { actionItem(id: $item) { upwardRequests { id } }
      _entities(representations: [{ __typename: "Organization", id: $id }]) { ... on Organization {
        upwardRequests { edges { node { id actionItem { id } availableActions { act allowed } } } } } } }`,
    { item: actionItemId, id: at.ids.subdistrict },
  );
  expect(data.actionItem.upwardRequests).toEqual([{ id }]);
  const [{ node }] = data._entities[0].upwardRequests.edges;
  expect(node).toMatchObject({ id, actionItem: { id: actionItemId } });
  expect(node.availableActions).toContainEqual({ act: 'answerUpwardRequest', allowed: true });
  at.clock.now = new Date('2026-09-10T02:00:00Z');
  expect(await read('UPWARD_REQUEST', id, 'replyDueOn daysOverdue')).toEqual({
    replyDueOn: '2026-09-08',
    daysOverdue: 2,
  });
  await doAct(at, 'UPWARD_REQUEST', id, 'withdrawUpwardRequest');
  expect(await read('UPWARD_REQUEST', id, 'state daysOverdue answer answerText')).toEqual({
    state: 'WITHDRAWN',
    daysOverdue: 0,
    answer: null,
    answerText: null,
  });
});
