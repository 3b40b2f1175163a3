import { randomUUID } from 'node:crypto';
import { actingFor } from '../../support/client';
import { rowsOf } from './attempts';
import { channelOf, deliver, kept, pass, WEBHOOK } from './notify/channels';
import { openReceiver, type Receiver } from './notify/receiver';
import { layTable, type Table } from './table';

const NOW = new Date('2026-11-02T02:00:00Z');
let table: Table;
let committee: string;
beforeAll(async () => {
  table = await layTable();
  const { directory, subdistrictId: divisionId } = table;
  const among = { kind: 'RESIDENTS_COMMITTEE', divisionId };
  committee = directory.organization({ ...among, name: '居委会' });
  const ended = directory.organization({ ...among, name: '原居委会', validTo: '2026-06-01' });
  for (const organizationId of [committee, ended]) {
    const personId = randomUUID();
    directory.appointment({ personId, organizationId });
    await directory.intoCopyOf(table.service);
    await channelBy(personId, organizationId);
  }
  // Neither the office of the same division nor a committee of elsewhere is the residents' committee of the estate.
  for (const party of ['subdistrict', 'residents', 'owners'] as const)
    await channelOf(table, party, { topics: ['VOTE_NOTICE'] });
  table.clock.now = NOW;
});
afterAll(() => table.close());

async function channelBy(personId: string, organizationId: string, topics = ['VOTE_NOTICE']): Promise<void> {
  const input = { ...WEBHOOK, topics };
  const viewer = actingFor(organizationId, { personId });
  const made = await table.mutate(viewer, 'addNotificationChannel', 'channel { id }', input);
  if (made.userErrors.length > 0) throw new Error(JSON.stringify(made.userErrors));
}

let sequence = 0;
/** As services/voting publishes it. */
const notice = (more = {}, subjectId: string = randomUUID()) => ({
  id: randomUUID(),
  type: 'voteNotice',
  version: 1,
  subjectId,
  recordedAt: '2026-11-02T01:00:00.000Z',
  sequence: String(++sequence),
  payload: {
    estateId: table.estateId,
    number: '2026-003',
    matters: 2,
    opensAt: '2026-11-18T01:00:00.000Z',
    closesAt: '2026-12-08T16:00:00.000Z',
    ...more,
  },
});
async function told(...facts: ReturnType<typeof notice>[]) {
  const before = new Set((await kept(table)).map(({ id }) => id));
  await table.service.pull({ voting: { facts: async () => ({ facts, position: null }) } });
  return (await kept(table)).filter(({ id }) => !before.has(id));
}

test('V5: the residents’ committee of the estate is told of a vote that was noticed, once, and nobody else', async () => {
  const fact = notice();
  expect(await told(fact)).toEqual([
    expect.objectContaining({
      rule: 'VOTE_NOTICE',
      state: 'PENDING',
      title: '【联席】日华里小区 业主表决公告 2026-003',
      text: '日华里小区业主表决 2026-003 已公告：事项 2 项，2026年11月18日(周三)开始，2026年12月8日(周二)截止。\n依《物业管理条例》第十四条第二款告知。',
    }),
  ]);
  const whose = 'SELECT organization_id FROM notifications WHERE subject_id = $1';
  expect(await rowsOf(table, whose, [fact.subjectId])).toEqual([{ organization_id: committee }]);
  expect(await told(notice({}, fact.subjectId))).toEqual([]);
});

test('a vote that has begun is not told any more; an estate without a residents’ committee has nobody to tell', async () => {
  expect(await told(notice({ opensAt: '2026-11-02T02:00:00.000Z' }))).toEqual([]);
  expect(await told(notice({ estateId: randomUUID() }))).toEqual([]);
});

describe('V5: what becomes of a vote', () => {
  const EXTENDED = { extendedTo: '2026-12-18T16:00:00.000Z' };
  const VOIDED = { voidedAt: '2026-12-01T16:00:00.000Z' };
  const BEGUN = new Date('2026-12-02T02:00:00Z');
  let receiver: Receiver;
  beforeAll(async () => {
    receiver = await openReceiver();
  });
  afterAll(() => receiver.close());
  beforeEach(() => {
    table.clock.now = NOW;
  });
  const noticed = async () => {
    const fact = notice();
    expect(await told(fact)).toHaveLength(1);
    table.clock.now = BEGUN;
    return (more: object) => notice(more, fact.subjectId);
  };

  test('an extension is told to whom the notice was told, once for each new end, and not when that has passed', async () => {
    const again = await noticed();
    expect(await told(again(EXTENDED), again(EXTENDED))).toEqual([
      expect.objectContaining({
        rule: 'VOTE_EXTENDED',
        title: '【联席】日华里小区 业主表决延期 2026-003',
        text: '日华里小区业主表决 2026-003 延长投票时间，改为2026年12月18日(周五)截止。',
      }),
    ]);
    const later = again({ extendedTo: '2026-12-20T04:00:00.000Z' });
    expect(await told(later)).toMatchObject([{ text: expect.stringContaining('12月20日') }]);
    table.clock.now = new Date('2026-12-22T00:00:00Z');
    expect(await told(again({ extendedTo: '2026-12-21T16:00:00.000Z' }))).toEqual([]);
  });

  test('that it is void is told to whom the notice was told, once, however late, and nothing after it', async () => {
    const again = await noticed();
    table.clock.now = new Date('2027-02-01T00:00:00Z');
    expect(await told(again(VOIDED), again({ ...EXTENDED, ...VOIDED }))).toEqual([
      expect.objectContaining({
        rule: 'VOTE_VOIDED',
        title: '【联席】日华里小区 业主表决作废 2026-003',
        text: '日华里小区业主表决 2026-003 已于2026年12月2日(周三)作废，此前的公告不再有效。',
      }),
    ]);
    pass(table, 2 * 24 * 60);
    expect(await told(again(VOIDED), again({}))).toEqual([]);
  });

  test('nothing is told of a vote whose notice nobody was told: void already, or begun', async () => {
    expect(await told(notice(VOIDED))).toEqual([]);
    const begun = (more: object) => notice({ opensAt: '2026-11-02T02:00:00.000Z', ...more }, subjectId);
    const subjectId = randomUUID();
    expect(await told(begun({}), begun(EXTENDED), begun(VOIDED))).toEqual([]);
  });

  test('is sent after the notice, however often that has to be tried', async () => {
    await deliver(table, receiver.reach);
    const fact = notice();
    await told(fact, notice(VOIDED, fact.subjectId));
    receiver.received.length = 0;
    receiver.state.reply = () => ({ status: 503 });
    await deliver(table, receiver.reach);
    receiver.state.reply = () => ({});
    await deliver(table, receiver.reach);
    pass(table, 1);
    await deliver(table, receiver.reach);
    const rules = receiver.received.map(({ body }) => JSON.parse(body).rule);
    expect(rules).toEqual(['VOTE_NOTICE', 'VOTE_NOTICE', 'VOTE_VOIDED']);
  });
});
