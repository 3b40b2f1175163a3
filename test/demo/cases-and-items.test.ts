import { startOfDay } from '../../platform/dates';
import type { RunningService } from '../../platform/service';
import { clientOf } from '../support/client';
import { DEMONSTRATION_DAY as TODAY } from '../support/demonstration';
import { type ByService, played } from './played';

let services: ByService<RunningService>;
const { rows, one, viewer } = played((opened) => {
  services = opened;
});

test('M13: Rihuali’s front door: hotline with its number, supervision line, repeat, praise, box, consultation; a patrol elsewhere', async () => {
  const cases = await rows(
    'meetings',
    `SELECT i.channel, i.state, i.handler_name, i.number FROM intakes i ORDER BY i.received_at`,
  );
  const of = (channel: string) => cases.filter((row) => row.channel === channel);
  expect(of('HOTLINE_12345').length).toBeGreaterThanOrEqual(2);
  expect(of('SUPERVISION_LINE')).toMatchObject([{ state: 'CLOSED', handler_name: '日华里社区居民委员会' }]);
  expect(of('CHAT_GROUP')).toMatchObject([{ state: 'REPEATED' }]);
  expect(of('PATROL')).toMatchObject([{ state: 'CLOSED', handler_name: '谐扬怡江苑服务处' }]);
  expect(cases.map((row) => row.channel)).toEqual(
    expect.arrayContaining(['SERVICE_PHONE', 'SUGGESTION_BOX', 'ONLINE', 'RECEPTION_DAY', 'VISIT']),
  );
  const answer = await clientOf(services.meetings)(
    await viewer('demo:owner'),
    '{ intakes { edges { node { kind statusText } } } }',
  );
  expect(answer.data.intakes.edges).toEqual([
    { node: { kind: 'CONSULTATION', statusText: '嘉德物业日华里项目部已答复，待回访' } },
  ]);
});

test('action items: every state, overdue, carried, sent back, on time and late', async () => {
  const count = (where: string) => one('meetings', `SELECT count(*)::int FROM action_items WHERE ${where}`);
  expect(await count('true')).toBeGreaterThanOrEqual(80);
  for (const state of ['ACCEPTED', 'IN_PROGRESS', 'SUBMITTED', 'VERIFIED', 'CLOSED']) {
    expect(await count(`state = '${state}'`)).toBeGreaterThanOrEqual(2);
  }
  const seldom = ['ISSUED', 'RETURN_REQUESTED', 'BLOCKED', 'REOPENED', 'ESCALATED'];
  for (const state of [...seldom, 'CANCELLED', 'CLOSED_UNRESOLVED', 'DUPLICATE']) {
    expect([state, await count(`state = '${state}'`)]).not.toEqual([state, 0]);
  }
  // Whoever says nothing in its days has accepted; whoever is asked afterwards may say no.
  expect(await count(`accepted_by = 'CLOCK'`)).toBeGreaterThanOrEqual(1);
  expect(await one('meetings', 'SELECT count(*)::int FROM follow_up_visits')).toBeGreaterThanOrEqual(2);
  expect(
    await count(`state IN ('ISSUED', 'ACCEPTED', 'IN_PROGRESS') AND due_on < '${TODAY}'`),
  ).toBeGreaterThanOrEqual(5);
  expect(await count('open AND carried_count >= 3 AND escalated_on IS NOT NULL')).toBeGreaterThanOrEqual(3);
  expect(await count('rework_count > 0')).toBeGreaterThanOrEqual(4);
  const submitted = `(submitted_at AT TIME ZONE 'Asia/Shanghai')::date`;
  expect(await count(`state = 'CLOSED' AND ${submitted} <= due_on`)).toBeGreaterThanOrEqual(30);
  expect(await count(`state = 'CLOSED' AND ${submitted} > due_on`)).toBeGreaterThanOrEqual(4);
  expect(
    await one(
      'meetings',
      `SELECT count(*)::int FROM action_item_events WHERE at > '${startOfDay(TODAY).toISOString()}'`,
    ),
  ).toBe(0);
});

test('M1: a working group has ended, and the item that it left open is with the subdistrict', async () => {
  const [group] = await rows(
    'meetings',
    `SELECT b.id, b.ended_on::text, e.ends_on::text, e.organization_name FROM joint_bodies b JOIN body_ends e ON e.body_id = b.id`,
  );
  const on = '2026-10-03';
  expect(group).toMatchObject({ ended_on: on, ends_on: on, organization_name: '示例里社区党委' });
  const left = await rows(
    'meetings',
    `SELECT i.state, i.escalated_to_name, e.at >= $2::date AS afterwards FROM action_items i
     JOIN action_item_events e ON e.item_id = i.id AND e.act = 'escalateActionItem' WHERE i.body_id = $1 AND i.open`,
    [group!.id, on],
  );
  expect(left).toEqual([{ state: 'ESCALATED', escalated_to_name: '华苑街道办事处', afterwards: true }]);
});

test('M16, M17, M18: joint operations with findings, a task force at work and one ended, requests to city and province', async () => {
  const efforts = await rows(
    'meetings',
    'SELECT kind, state, count(*)::int FROM efforts GROUP BY 1, 2 ORDER BY 1, 2',
  );
  expect(efforts).toEqual([
    { kind: 'JOINT_OPERATION', state: 'COMPLETED', count: 2 },
    { kind: 'TASK_FORCE', state: 'ACTIVE', count: 1 },
    { kind: 'TASK_FORCE', state: 'ENDED', count: 1 },
    { kind: 'UPWARD_REQUEST', state: 'ANSWERED', count: 1 },
    { kind: 'UPWARD_REQUEST', state: 'RECEIVED', count: 1 },
  ]);
  expect(await one('meetings', 'SELECT sum(found)::int FROM effort_findings')).toBe(92);
  // A seat of an alliance passed to a management committee beside the owners' own organization.
  expect(await one('meetings', 'SELECT count(*)::int FROM seats WHERE replaces_id IS NOT NULL')).toBe(1);
});

test('M13, M14, M20: cases and a proposal at the table, lines proposed and merged, last year’s reports', async () => {
  const proposals = await rows(
    'meetings',
    'SELECT state, count(*)::int FROM proposals GROUP BY 1 ORDER BY 1',
  );
  expect(proposals).toEqual([
    { state: 'ON_TABLE', count: 1 },
    { state: 'OPEN', count: 2 },
  ]);
  const lines = await rows(
    'meetings',
    `SELECT DISTINCT kind FROM agenda_items WHERE kind IN ('INTAKE', 'PROPOSAL') ORDER BY 1`,
  );
  expect(lines).toEqual([{ kind: 'INTAKE' }, { kind: 'PROPOSAL' }]);
  for (const state of ['PROPOSED', 'MERGED'])
    expect([
      state,
      await one('meetings', `SELECT count(*)::int FROM agenda_items WHERE state = '${state}'`),
    ]).not.toEqual([state, 0]);
  const reports = await rows('meetings', 'SELECT scope, subject_name FROM year_reports ORDER BY scope');
  expect(reports.map(({ scope }) => scope)).toEqual(['BODY', 'DIVISION', 'ESTATE', 'ORGANIZATION']);
});

test('M11 M12: whistles scored both ways, escalated, lapsed and converted, under a policy marked as invented', async () => {
  const whistles = await rows('meetings', 'SELECT * FROM whistles ORDER BY drafted_at');
  const states = whistles.map(({ state }) => state as string).sort();
  expect(states).toEqual([
    'CONVERTED',
    'DISPATCHED',
    'HANDLING',
    'LAPSED',
    'SCORED',
    'SCORED',
    'SCORED',
    'SCORED',
  ]);
  expect(new Set(whistles.map(({ type }) => type)).size).toBe(4);
  expect(await one('meetings', 'SELECT array_agg(DISTINCT side ORDER BY side) FROM whistle_scores')).toEqual([
    'COMPANY',
    'DEPARTMENT',
    'OWNERS',
    'TERRITORY',
  ]);
  const byClock = `SELECT array_agg(to_state ORDER BY at) FROM whistle_events WHERE act = 'deadline'`;
  expect(await one('meetings', byClock)).toEqual(['ESCALATED', 'SCORED', 'ESCALATED', 'ESCALATED', 'LAPSED']);
  const issued = `SELECT i.state FROM whistles w JOIN agenda_items a ON a.origin_id = w.agenda_item_id JOIN action_items i ON i.agenda_item_id = a.id`;
  expect(await one('meetings', issued)).toBe('CLOSED');
  expect(await one('meetings', 'SELECT basis FROM response_policies')).toContain('虚构');
  const { data } = await clientOf(services.meetings)(
    await viewer('demo:subdistrict'),
    'query($id: ID!) { _entities(representations: [{ __typename: "Estate", id: $id }]) { ... on Estate { whistleRate(from: "2025-11-23", to: "2026-11-22") { numerator denominator verdict } } } }',
    { id: whistles[0]!.estate_id },
  );
  expect(data._entities[0].whistleRate).toEqual({ numerator: 3, denominator: 1376, verdict: 'HEALTHY' });
});

test('the police find open items of several estates, one with its vote’s outcome', async () => {
  const answer = await clientOf(services.meetings)(
    await viewer('demo:police'),
    '{ actionItems(first: 100) { totalCount edges { node { daysOverdue carriedCount estate { id } resolution { id } } } } }',
  );
  expect(answer.errors).toBeUndefined();
  const nodes = answer.data.actionItems.edges.map((edge: { node: unknown }) => edge.node) as {
    daysOverdue: number;
    estate: { id: string } | null;
    resolution: { id: string } | null;
  }[];
  const estates = new Set(nodes.flatMap(({ estate }) => estate?.id ?? []));
  expect(estates.size).toBeGreaterThanOrEqual(3);
  expect(nodes.some(({ daysOverdue }) => daysOverdue > 0)).toBe(true);
  const resolutions = nodes.flatMap(({ resolution }) => resolution?.id ?? []);
  const tallied = `SELECT count(*)::int FROM voting_sessions WHERE state IN ('ANNOUNCED', 'FINAL') AND resolution_id = ANY($1::uuid[])`;
  expect(await one('voting', tallied, [resolutions])).toBe(1);
});
