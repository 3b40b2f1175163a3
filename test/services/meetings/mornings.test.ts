import { localDate, startOfDay } from '../../../platform/dates';
import { ANONYMOUS, type Viewer } from '../../../platform/identity';
import { meetings } from '../../../services/meetings/subgraph';
import { actingFor, clientOf } from '../../support/client';
import { openTestService } from '../../support/database';
import { attempt, codes, rowsOf } from './attempts';
import { meetingAt } from './brought-to';
import {
  ALL_TOPICS,
  CHANNEL_MUTATIONS,
  channelOf,
  deliver,
  kept,
  sendTest,
  WEBHOOK,
} from './notify/channels';
import { openReceiver } from './notify/receiver';
import { issue, layTable, type Party, resident, type Table } from './table';

let table: Table;
let line: string;
beforeAll(async () => {
  table = await layTable();
  ({ talk: line } = await meetingAt(table, 'IN_SESSION'));
});
afterAll(() => table.close());

const at = (day: string, time = '08:00') => {
  const [hours, minutes] = time.split(':').map(Number) as [number, number];
  table.clock.now = new Date(startOfDay(localDate(day)).getTime() + (hours * 60 + minutes) * 60_000);
};
const removeAll = () =>
  rowsOf(
    table,
    "UPDATE notification_channels SET state = 'REMOVED', removed_at = now() WHERE state <> 'REMOVED'",
  );
const since = async (before: number) => (await kept(table)).slice(before);
beforeEach(removeAll);

test('M22: one digest for each organization in the morning, though two workers run; not before eight, not on a rest day', async () => {
  at('2026-09-01', '12:00');
  await issue(table, line, { dueOn: '2026-09-20' });
  const before = (await kept(table)).length;
  await channelOf(table, 'police', { topics: ['DIGEST'] });
  await channelOf(table, 'fire', { topics: ['DIGEST'] });
  at('2026-09-02', '07:59');
  await table.service.runDue();
  expect(await since(before)).toEqual([]);
  at('2026-09-02');
  await Promise.all([table.service.runDue(), table.service.runDue()]);
  await table.service.runDue();
  const [digest, ...more] = await since(before);
  expect(more).toEqual([]);
  expect(digest).toMatchObject({ rule: 'DIGEST', state: 'PENDING', title: '【联席】派出所 今日待办 1 项' });
  expect(digest!.text).toContain('未办结 1 项，其中待签收 1 项。');
  expect(digest!.text).toContain('清理占道（日华里小区），期限 2026-09-20');
  at('2026-09-05', '09:00');
  await table.service.runDue();
  expect(await since(before)).toHaveLength(1);
});

test('M22: a reminder three days before, one message on the first day after, and none once it is submitted', async () => {
  at('2026-09-01', '12:00');
  const before = (await kept(table)).length;
  const told = await issue(table, line, { dueOn: '2026-09-10', title: '修路灯 13812345678' });
  const done = await issue(table, line, { dueOn: '2026-09-10', title: '已办' });
  await rowsOf(
    table,
    "UPDATE action_items SET state = 'SUBMITTED', accepted_at = issued_at, accepted_by = 'LEAD', submitted_at = issued_at WHERE id = $1",
    [done],
  );
  await channelOf(table, 'police', { topics: ['REMINDER', 'OVERDUE'] });
  await channelOf(table, 'company', { topics: ['REMINDER'], reminderDays: 1 });
  const seen: string[] = [];
  for (let day = 5; day <= 14; day++) {
    at(`2026-09-${String(day).padStart(2, '0')}`);
    const count = (await kept(table)).length;
    await Promise.all([table.service.runDue(), table.service.runDue()]);
    for (const { rule, title } of await since(count))
      seen.push(`${day} ${rule} ${title.replace(/^.*\d{4}-\d{3} ?/, '')}`);
  }
  expect(seen).toEqual(['7 REMINDER 还有 3 天到期', '9 REMINDER 还有 1 天到期', '11 OVERDUE 已逾期']);
  const rows = await since(before);
  for (const { text } of rows) expect(text).not.toContain('138');
  await rowsOf(
    table,
    "UPDATE action_items SET due_on = '2026-12-31', original_due_on = '2026-12-31' WHERE id = ANY($1)",
    [[told, done]],
  );
});

test('M22: a month of mornings in seconds: as many digests as working days', async () => {
  at('2026-09-30', '12:00');
  await issue(table, line, { dueOn: '2027-03-31' });
  const before = (await kept(table)).length;
  await channelOf(table, 'police', { topics: ['DIGEST'] });
  const started = Date.now();
  const days: string[] = [];
  for (let day = 1; day <= 31; day++) {
    const date = `2026-10-${String(day).padStart(2, '0')}`;
    at(date);
    const count = (await kept(table)).length;
    await table.service.runDue();
    if ((await kept(table)).length > count) days.push(date);
  }
  expect(Date.now() - started).toBeLessThan(20_000);
  // 1–7 October are holidays; 10 October, a Saturday, is worked instead.
  expect(days.slice(0, 3)).toEqual(['2026-10-08', '2026-10-09', '2026-10-10']);
  expect(days).toHaveLength(18);
  expect(await since(before)).toHaveLength(18);
});

test('M22: what was overdue before a channel was registered is not told item by item', async () => {
  at('2026-11-01', '12:00');
  await issue(table, line, { dueOn: '2026-11-02' });
  at('2026-11-20', '12:00');
  const before = (await kept(table)).length;
  await channelOf(table, 'police', { topics: ['OVERDUE'] });
  await table.service.runDue();
  expect(await since(before)).toEqual([]);
});

const READ = `query($id: ID!) { _entities(representations: [{ __typename: "Organization", id: $id }]) { ... on Organization {
  notificationChannels { id } notifications { totalCount edges { node { id } } } } } }`;

test('M22: channels and notifications are the organization’s own; others find nothing, as if there were none', async () => {
  at('2026-12-01', '12:00');
  const channelId = await channelOf(table, 'police', { topics: ['DIGEST'] });
  await sendTest(table, 'police', channelId);
  const auditor = actingFor(table.ids.stranger, { scopes: ['AUDITOR'] });
  const see = async (viewer: Viewer) => {
    const { data } = await table.ask(viewer, READ, { id: table.ids.police });
    const { notificationChannels, notifications } = data._entities[0];
    return [notificationChannels?.length > 0, notifications?.totalCount > 0];
  };
  expect(await see(table.as.police)).toEqual([true, true]);
  expect(await see(auditor)).toEqual([true, true]);
  for (const viewer of [
    table.as.party,
    table.as.headquarters,
    table.as.subdistrict,
    table.as.stranger,
    resident,
    ANONYMOUS,
  ])
    expect(await see(viewer)).toEqual([false, false]);

  const [row] = await rowsOf<{ id: string }>(table, 'SELECT id FROM notifications WHERE channel_id = $1', [
    channelId,
  ]);
  const inputs = [
    ...CHANNEL_MUTATIONS.map((name) => [name, { channelId }] as const),
    ['resendNotification', { notificationId: row!.id }] as const,
  ];
  for (const [name, input] of inputs) {
    for (const who of [
      'party',
      'headquarters',
      'subdistrict',
      'stranger',
    ] as const satisfies readonly Party[]) {
      const { codes } = await attempt(table, table.as[who], name, input);
      expect([name, who, codes]).toEqual([
        name,
        who,
        [name === 'resendNotification' ? 'NOTIFICATION_UNKNOWN' : 'CHANNEL_UNKNOWN'],
      ]);
    }
    expect([name, (await attempt(table, auditor, name, input)).thrown]).toEqual([name, 'FORBIDDEN']);
    expect([name, (await attempt(table, resident, name, input)).thrown]).toEqual([name, 'FORBIDDEN']);
    expect([name, (await attempt(table, ANONYMOUS, name, input)).thrown]).toEqual([name, 'UNAUTHENTICATED']);
  }
  const entity = `query($id: ID!) { _entities(representations: [{ __typename: "NotificationChannel", id: $id }]) { ... on NotificationChannel { hint } } }`;
  expect((await table.ask(table.as.party, entity, { id: channelId })).data._entities).toEqual([null]);
});

test('M22: two registrations of one address at once: one is done, one refused CHANNEL_EXISTS', async () => {
  const address = `${WEBHOOK.address}/race`;
  const both = await Promise.all(
    [1, 2].map(() =>
      table.mutate(table.as.fire, 'addNotificationChannel', 'channel { id }', {
        ...WEBHOOK,
        address,
        topics: ALL_TOPICS,
      }),
    ),
  );
  expect(both.map(codes).sort()).toEqual([[], ['CHANNEL_EXISTS']]);
});

test('M22: without a key there are no channels: CHANNELS_NOT_SET_UP, and nothing is sent', async () => {
  const service = await openTestService(meetings, { now: () => table.clock.now });
  const bare = { ...table, service };
  const receiver = await openReceiver();
  expect(await deliver(bare, receiver.reach, { LIANXI_CHANNEL_KEY: undefined })).toBe(0);
  const { codes } = await attempt(
    { ...bare, ask: clientOf(service) },
    table.as.police,
    'addNotificationChannel',
    { ...WEBHOOK, topics: ALL_TOPICS },
  );
  expect(codes).toEqual(['CHANNELS_NOT_SET_UP']);
  await receiver.close();
  await service.close();
});
