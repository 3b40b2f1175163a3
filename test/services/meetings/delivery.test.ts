import { createHmac } from 'node:crypto';
import { OPEN_INTERNET } from '../../../services/meetings/delivery/reach';
import { codes, rowsOf } from './attempts';
import {
  channelOf,
  DINGTALK,
  deliver,
  kept,
  pass,
  SECRET,
  sendTest,
  WEBHOOK,
  WECOM,
} from './notify/channels';
import { openReceiver, type Receiver } from './notify/receiver';
import { layTable, type Table } from './table';

let table: Table;
let receiver: Receiver;
beforeAll(async () => {
  table = await layTable();
});
beforeEach(async () => {
  receiver = await openReceiver();
  await rowsOf(
    table,
    "UPDATE notification_channels SET state = 'REMOVED', removed_at = now() WHERE state <> 'REMOVED'",
  );
  await rowsOf(
    table,
    "UPDATE notifications SET state = 'DEAD', last_error = 'OLD', next_at = NULL, settled_at = now() WHERE next_at IS NOT NULL",
  );
  pass(table, 10);
});
afterEach(() => receiver.close());
afterAll(() => table.close());

const latest = async () => (await kept(table)).at(-1)!;

test('M22: a webhook is signed over time and body, computed here once more', async () => {
  await sendTest(table, 'police', await channelOf(table, 'police'));
  expect(await deliver(table, receiver.reach)).toBe(1);
  const [got] = receiver.received;
  const { id } = await latest();
  expect(got).toMatchObject({ host: 'hook.lianxi.example', path: '/in' });
  const timestamp = String(got!.headers['x-lianxi-timestamp']);
  expect(Number(timestamp)).toBe(Math.floor(table.clock.now.getTime() / 1000));
  const expected = createHmac('sha256', SECRET).update(`${timestamp}.${got!.body}`).digest('hex');
  expect(got!.headers['x-lianxi-signature']).toBe(`v1=${expected}`);
  expect(got!.headers['x-lianxi-message-id']).toBe(id);
  expect(JSON.parse(got!.body)).toEqual({
    id,
    rule: 'TEST',
    title: '【联席】测试消息',
    text: '派出所：通知渠道已接通。',
  });
  expect(await latest()).toMatchObject({ state: 'SENT', attempts: 1, next_at: null });
  // Sent is sent: nothing more goes out.
  pass(table, 600);
  expect(await deliver(table, receiver.reach)).toBe(0);
  expect(receiver.received).toHaveLength(1);
});

test('M22: WeCom and DingTalk get their formats, DingTalk its signature; a refusal behind a 200 is a failure', async () => {
  await sendTest(table, 'police', await channelOf(table, 'police', { secret: null, ...WECOM }));
  await sendTest(table, 'police', await channelOf(table, 'police', DINGTALK));
  expect(await deliver(table, receiver.reach)).toBe(2);
  const [wecom, dingtalk] = receiver.received.sort((a) => (a.host.startsWith('qyapi') ? -1 : 1));
  expect(wecom).toMatchObject({ host: 'qyapi.weixin.qq.com', path: '/cgi-bin/webhook/send?key=wecom-key-1' });
  expect(JSON.parse(wecom!.body)).toEqual({
    msgtype: 'text',
    text: { content: '【联席】测试消息\n派出所：通知渠道已接通。', mentioned_list: [] },
  });
  const query = new URL(`https://x${dingtalk!.path}`).searchParams;
  const time = query.get('timestamp')!;
  const sign = createHmac('sha256', DINGTALK.secret).update(`${time}\n${DINGTALK.secret}`).digest('base64');
  expect([query.get('access_token'), query.get('sign'), JSON.parse(dingtalk!.body).msgtype]).toEqual([
    'token-1',
    sign,
    'text',
  ]);

  receiver.state.reply = () => ({ body: '{"errcode":45009,"errmsg":"limit"}' });
  await sendTest(
    table,
    'police',
    await channelOf(table, 'residents', { secret: null, ...WECOM }).then(async (id) => {
      await sendTest(table, 'residents', id);
      return channelOf(table, 'police', WEBHOOK);
    }),
  );
  await deliver(table, receiver.reach);
  const refused = (await kept(table)).find(({ last_error }) => last_error === 'ROBOT_45009');
  expect(refused).toMatchObject({ state: 'RETRY', attempts: 1 });
});

test('M22: five pauses, then dead; the graph shows why and not where, and it is sent again on request', async () => {
  const channelId = await channelOf(table, 'police');
  receiver.state.reply = () => ({ status: 503, body: `secret answer ${SECRET}` });
  await sendTest(table, 'police', channelId);
  const seen: string[] = [];
  for (const minutes of [0, 1, 5, 30, 120, 360]) {
    if (minutes > 1) {
      pass(table, minutes - 1);
      const before = receiver.received.length;
      await deliver(table, receiver.reach);
      expect(receiver.received).toHaveLength(before);
      pass(table, 1);
    } else pass(table, minutes);
    await deliver(table, receiver.reach);
    const { state, attempts, last_error } = await latest();
    seen.push(`${state} ${attempts} ${last_error}`);
  }
  expect(seen).toEqual([1, 2, 3, 4, 5].map((n) => `RETRY ${n} HTTP_503`).concat('DEAD 6 HTTP_503'));
  expect(receiver.received).toHaveLength(6);

  const query = `query($id: ID!) { _entities(representations: [{ __typename: "Organization", id: $id }]) { ... on Organization {
    notificationChannels { id kind state hint topics reminderDays addedAt removedAt organization { id } availableActions { act allowed code } }
    notifications(first: 5, state: DEAD) { totalCount edges { node { id rule day title text state attempts nextAt lastError
      writtenAt settledAt channel { id } availableActions { act allowed code } } } } } } }`;
  const { data } = await table.ask(table.as.police, query, { id: table.ids.police });
  const [node] = data._entities[0].notifications.edges;
  expect(node.node).toMatchObject({
    rule: 'TEST',
    state: 'DEAD',
    attempts: 6,
    lastError: 'HTTP_503',
    channel: { id: channelId },
  });
  expect(node.node.availableActions).toEqual([{ act: 'resendNotification', allowed: true, code: null }]);
  expect(JSON.stringify(data)).not.toContain(SECRET);
  expect(JSON.stringify(data)).not.toContain(WEBHOOK.address);
  const dump = JSON.stringify(await rowsOf(table, 'SELECT * FROM notification_channels'));
  for (const secret of [SECRET, 'wecom-key-1', 'token-1', WEBHOOK.address])
    expect(dump).not.toContain(secret);

  receiver.state.reply = () => ({});
  const again = await table.mutate(table.as.police, 'resendNotification', 'notification { state attempts }', {
    notificationId: node.node.id,
  });
  expect(again.notification).toEqual({ state: 'PENDING', attempts: 0 });
  expect(await deliver(table, receiver.reach)).toBe(1);
  expect(await latest()).toMatchObject({ state: 'SENT', attempts: 1 });
  const twice = await table.mutate(table.as.police, 'resendNotification', 'notification { id }', {
    notificationId: node.node.id,
  });
  expect(codes(twice)).toEqual(['NOTIFICATION_IS_SENT']);
});

test.each([
  ['a redirect', () => ({ status: 302, headers: { location: 'https://127.0.0.1/' } }), 'REDIRECTED'],
  ['a large answer', () => ({ body: 'x'.repeat(70_000) }), 'ANSWER_TOO_LARGE'],
  ['no answer', () => ({ silent: true }), 'TIMEOUT'],
  ['a refusal', () => ({ status: 410 }), 'HTTP_410'],
] as const)('M22: %s is a failure, and nothing is followed', async (_what, reply, code) => {
  receiver.state.reply = reply;
  await sendTest(table, 'police', await channelOf(table, 'police'));
  const before = Date.now();
  await deliver(table, { ...receiver.reach, timeoutMs: 500 });
  expect(await latest()).toMatchObject({ state: 'RETRY', last_error: code });
  expect(receiver.received).toHaveLength(1);
  expect(Date.now() - before).toBeLessThan(5_000);
});

test('M22: a certificate of nobody’s is refused, a name that leads to this machine is refused, one bad address of two is enough', async () => {
  const channelId = await channelOf(table, 'police');
  const tries = [
    [{ ...receiver.reach, ca: undefined }, 'CERTIFICATE_REFUSED'],
    [{ ...receiver.reach, mayReach: OPEN_INTERNET.mayReach }, 'ADDRESS_REFUSED'],
    [
      { ...receiver.reach, mayReach: OPEN_INTERNET.mayReach, resolve: async () => ['8.8.8.8', '10.0.0.1'] },
      'ADDRESS_REFUSED',
    ],
    [
      { ...receiver.reach, mayReach: OPEN_INTERNET.mayReach, resolve: async () => ['::ffff:127.0.0.1'] },
      'ADDRESS_REFUSED',
    ],
    [{ ...receiver.reach, resolve: async () => [] }, 'ADDRESS_REFUSED'],
    [
      { ...receiver.reach, mayReach: OPEN_INTERNET.mayReach, resolve: async () => ['169.254.169.254'] },
      'ADDRESS_REFUSED',
    ],
  ] as const;
  for (const [reach, code] of tries) {
    await sendTest(table, 'police', channelId);
    await deliver(table, reach);
    expect(await latest()).toMatchObject({ state: 'RETRY', last_error: code });
  }
  expect(receiver.received).toEqual([]);
});

test('M22: the connection goes to the address that was checked, though the name leads elsewhere by then', async () => {
  let asked = 0;
  const resolve = async () => (asked++ === 0 ? ['127.0.0.1'] : ['10.0.0.1']);
  await sendTest(table, 'police', await channelOf(table, 'police'));
  expect(await deliver(table, { ...receiver.reach, resolve })).toBe(1);
  expect([asked, receiver.received.length]).toEqual([1, 1]);
});

test('M22: a host that is allowed no longer gets nothing', async () => {
  await sendTest(table, 'police', await channelOf(table, 'police'));
  await deliver(table, receiver.reach, { LIANXI_WEBHOOK_HOSTS: 'another.example' });
  expect(await latest()).toMatchObject({ state: 'RETRY', last_error: 'HOST_NOT_ALLOWED' });
  expect(receiver.received).toEqual([]);
});

test('M22: a robot gets twenty in any minute though two senders run, the rest later, each once', async () => {
  const channelId = await channelOf(table, 'police', { secret: null, ...WECOM });
  for (let i = 0; i < 45; i++) await sendTest(table, 'police', channelId);
  const bursts: number[] = [];
  for (const seconds of [0, 30, 31, 61]) {
    table.clock.now = new Date(table.clock.now.getTime() + seconds * 1000);
    const before = receiver.received.length;
    await Promise.all([deliver(table, receiver.reach), deliver(table, receiver.reach)]);
    bursts.push(receiver.received.length - before);
  }
  expect(bursts).toEqual([20, 0, 20, 5]);
  const ids = receiver.received.map(({ headers }) => headers['x-lianxi-message-id']);
  expect(new Set(ids).size).toBe(45);
  // The mutant: without the tokens all of them would have gone at once.
  await rowsOf(
    table,
    "UPDATE notifications SET state = 'PENDING', attempts = 0, settled_at = NULL, next_at = $1 WHERE channel_id = $2",
    [table.clock.now, channelId],
  );
  const free = receiver.received.length;
  await rowsOf(table, "UPDATE robot_tokens SET taken_at = 'epoch'");
  for (let i = 0; i < 3; i++) {
    await deliver(table, receiver.reach);
    await rowsOf(table, "UPDATE robot_tokens SET taken_at = 'epoch'");
  }
  expect(receiver.received.length - free).toBe(45);
});

test('M22: a sender that dies between sending and noting is taken over after its lease: at least once, by the same id', async () => {
  await sendTest(table, 'police', await channelOf(table, 'police'));
  receiver.state.reply = async () => {
    // The row as it stands while the first sender is at it; then its note is lost with it.
    await rowsOf(table, "UPDATE notifications SET attempts = attempts + 100 WHERE state = 'PENDING'");
    return {};
  };
  await deliver(table, receiver.reach);
  expect(await latest()).toMatchObject({ state: 'PENDING' });
  await rowsOf(table, "UPDATE notifications SET attempts = attempts - 100 WHERE state = 'PENDING'");
  receiver.state.reply = () => ({});
  expect(await deliver(table, receiver.reach)).toBe(0);
  pass(table, 1);
  expect(await deliver(table, receiver.reach)).toBe(1);
  const ids = receiver.received.map(({ headers }) => headers['x-lianxi-message-id']);
  expect(ids).toEqual([ids[0], ids[0]]);
  expect(await latest()).toMatchObject({ state: 'SENT' });
});

test('M22: a paused channel waits, a removed one gives up what waits', async () => {
  const channelId = await channelOf(table, 'police');
  await sendTest(table, 'police', channelId);
  await table.mutate(table.as.police, 'pauseNotificationChannel', 'channel { state }', { channelId });
  expect(await deliver(table, receiver.reach)).toBe(0);
  expect(await latest()).toMatchObject({ state: 'PENDING' });
  await table.mutate(table.as.police, 'resumeNotificationChannel', 'channel { state }', { channelId });
  await table.mutate(table.as.police, 'removeNotificationChannel', 'channel { state }', { channelId });
  const { id, state, last_error } = await latest();
  expect([state, last_error]).toEqual(['DEAD', 'CHANNEL_REMOVED']);
  const again = await table.mutate(table.as.police, 'resendNotification', 'notification { id }', {
    notificationId: id,
  });
  expect(codes(again)).toEqual(['CHANNEL_IS_REMOVED']);
  expect(receiver.received).toEqual([]);
});
