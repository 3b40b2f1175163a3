import { randomUUID } from 'node:crypto';
import { actingFor } from '../../support/client';
import { rowsOf } from './attempts';
import { channelOf, kept, WEBHOOK } from './notify/channels';
import { layTable, type Table } from './table';

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
  table.clock.now = new Date('2026-11-02T02:00:00Z');
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
  const before = (await kept(table)).length;
  await table.service.pull({ voting: { facts: async () => ({ facts, position: null }) } });
  return (await kept(table)).slice(before);
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
