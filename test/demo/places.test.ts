import { OPERATOR_SUBJECT, PERSONAS } from '../../bin/demo/personas';
import type { RunningService } from '../../platform/service';
import { clientOf } from '../support/client';
import { type ByService, played, type Row } from './played';

let services: ByService<RunningService>;
const { rows, one, viewer } = played((opened) => {
  services = opened;
});

test('Rihuali has 30 buildings with 1,376 units, and the facts of the reports', async () => {
  const [estate] = await rows('community', `SELECT * FROM estates WHERE name = '日华里小区'`);
  expect(estate).toMatchObject({
    built_year: 1999,
    site_area: '15220000',
    building_count: 30,
    household_count: 1376,
  });
  expect(await one('community', 'SELECT count(*)::int FROM units WHERE estate_id = $1', [estate!.id])).toBe(
    1376,
  );
  expect(await one('community', 'SELECT count(*)::int FROM estates')).toBeGreaterThanOrEqual(8);
  const contract = `SELECT c.starts_on::text FROM service_contracts c WHERE c.estate_id = $1`;
  expect(await one('property', contract, [estate!.id])).toBe('2014-06-01');
});

test('M22: the last mornings’ digests, reminders and overdue notices wait in three mailboxes; a paused robot gets none', async () => {
  const written = await rows(
    'meetings',
    `SELECT c.kind, c.state, n.rule, count(*)::int AS messages, count(DISTINCT n.organization_id)::int AS organizations
     FROM notification_channels c LEFT JOIN notifications n ON n.channel_id = c.id GROUP BY 1, 2, 3 ORDER BY 1, 2, 3`,
  );
  const mail = (rule: string) => written.find((row) => row.kind === 'MAIL' && row.rule === rule);
  expect(written[0]).toMatchObject({ kind: 'DINGTALK', state: 'PAUSED', rule: null });
  expect(mail('TEST')).toMatchObject({ messages: 3, organizations: 3 });
  // Five days before 22 November 2026, a Sunday: four are worked.
  expect(mail('DIGEST')).toMatchObject({ messages: 12, organizations: 3 });
  expect(mail('REMINDER')!.messages).toBeGreaterThanOrEqual(1);
  expect(mail('OVERDUE')!.messages).toBeGreaterThanOrEqual(1);
  // The residents' committee is told of its owners' vote, which is open.
  expect(mail('VOTE_NOTICE')).toMatchObject({ organizations: 1 });
  const police = await viewer('demo:police');
  const answer = await clientOf(services.meetings)(
    police,
    `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Organization {
       notificationChannels { kind state hint } notifications(first: 50) { edges { node { rule state text } } } } } }`,
    { of: [{ __typename: 'Organization', id: police.actingFor!.organizationId }] },
  );
  expect(answer.errors).toBeUndefined();
  const [{ notificationChannels, notifications }] = answer.data._entities;
  expect(notificationChannels).toMatchObject([{ kind: 'MAIL', state: 'ACTIVE' }]);
  const digest = notifications.edges.find(({ node }: { node: Row }) => node.rule === 'DIGEST');
  expect(digest.node).toMatchObject({ state: 'PENDING', text: expect.stringContaining('日华里') });
});

test('repairs in every state, over several estates', async () => {
  const states = await rows(
    'property',
    'SELECT state, count(*)::int FROM repair_orders GROUP BY state ORDER BY state',
  );
  expect(states.map((row) => row.state)).toEqual(['ASSIGNED', 'CANCELLED', 'CLOSED', 'DONE', 'REPORTED']);
  expect(await one('property', 'SELECT count(*)::int FROM repair_orders')).toBeGreaterThanOrEqual(20);
  expect(
    await one('property', 'SELECT count(DISTINCT estate_id)::int FROM repair_orders'),
  ).toBeGreaterThanOrEqual(5);
});

test('personas act for the organizations their cards name', async () => {
  const acting = async (subject: string) => {
    const { actingFor } = await viewer(subject);
    return (
      actingFor &&
      one('community', 'SELECT name FROM organizations WHERE id = $1', [actingFor.organizationId])
    );
  };
  const expected = {
    secretary: '日华里社区党委',
    police: '华苑派出所',
    property: '嘉德物业日华里项目部',
    'owners-committee': '日华里小区业主委员会',
    'residents-committee': '日华里社区居民委员会',
    subdistrict: '华苑街道办事处',
    owner: null,
    auditor: '南开区住房建设部门',
  };
  for (const { name, subject } of PERSONAS)
    expect([name, await acting(subject)]).toEqual([name, expected[name as keyof typeof expected]]);
  expect((await viewer('demo:auditor')).scopes).toEqual(['AUDITOR']);
  expect((await viewer(OPERATOR_SUBJECT)).scopes).toEqual(['OPERATOR']);
  const manager = await services.community.identify('demo:property');
  expect(manager.appointments).toHaveLength(2);
});
