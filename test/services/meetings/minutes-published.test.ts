import { sha256 } from '../../../platform/canonical';
import { ANONYMOUS } from '../../../platform/identity';
import { bodyForEach } from './body-for-each';
import { heldMeeting, minutesOf } from './minutes-held';
import { bySeat, draftedMinutes, ON_THE_WALL, signingOver } from './minutes-table';
import { must, type Table } from './table';

let table: Table;
bodyForEach((laid) => {
  table = laid;
});
const { records } = minutesOf(() => table);

test('M21: anyone reads published minutes, masked, and the publication carries the public version’s hash', async () => {
  const minutesId = await draftedMinutes(table, await heldMeeting(table));
  await must(table, 'circulateMinutes', { minutesId });
  await must(table, 'openSigning', { minutesId });
  await bySeat(table, 'police', 'signMinutes', { minutesId });
  signingOver(table);
  await must(table, 'lockMinutes', { minutesId });
  const anyone = () =>
    table.ask(
      ANONYMOUS,
      `query($body: ID!) {
        publicMinutes(bodyId: $body) { totalCount edges { node { id record hash protectedHash content { seats { substitute } resolutions { text } } } } }
        publications(bodyId: $body) { edges { node { kind title channel place fromOn toOn hash organizationName minutes { id } } } } }`,
      { body: table.bodyId },
    );
  expect((await anyone()).data).toEqual({
    publicMinutes: { totalCount: 0, edges: [] },
    publications: { edges: [] },
  });
  await must(table, 'publishMinutes', { minutesId, ...ON_THE_WALL, to: '2026-12-31' });
  const { data } = await anyone();
  const { node } = data.publicMinutes.edges[0];
  const protectedHash = (await records())[0]!.hash;
  expect(node).toMatchObject({ id: minutesId, protectedHash, hash: sha256(node.record) });
  expect(node.content.resolutions[0].text).toBe('清理消防通道，联系电话〔已隐去〕');
  expect(node.record).not.toMatch(/13800138000|乙示例/);
  expect(data.publications.edges).toEqual([
    {
      node: {
        kind: 'MINUTES',
        title: '五方联席会议 2026-001 号会议纪要',
        channel: 'WALL',
        place: '小区公告栏',
        fromOn: '2026-09-18',
        toOn: '2026-12-31',
        hash: node.hash,
        organizationName: '社区党组织',
        minutes: { id: minutesId },
      },
    },
  ]);
  // The same minutes elsewhere: recorded with the same hash.
  await must(table, 'recordPublication', {
    bodyId: table.bodyId,
    kind: 'MINUTES',
    title: '会议纪要',
    minutesId,
    channel: 'SITE',
    place: '社区网站',
    from: '2026-12-01',
  });
  // It is announced for December, so it is not there yet.
  expect((await anyone()).data.publications.edges).toHaveLength(1);
  table.clock.now = new Date('2026-12-01T06:00:00Z');
  const later = (await anyone()).data.publications.edges;
  table.clock.now = new Date('2026-09-01T01:00:00Z');
  expect(later.map((edge: { node: { hash: string } }) => edge.node.hash)).toEqual([node.hash, node.hash]);
});

test('M21: progress, results, accounts and policy news are published with the hash of their text', async () => {
  const told = {
    bodyId: table.bodyId,
    kind: 'ACCOUNTS',
    title: '公共收益收支',
    text: '三季度收入 12,000 元',
  };
  await must(table, 'recordPublication', { ...told, channel: 'GROUP', place: '业主群' });
  const { data } = await table.ask(
    ANONYMOUS,
    'query($body: ID!) { publications(bodyId: $body, kind: ACCOUNTS) { edges { node { text hash } } } }',
    { body: table.bodyId },
  );
  expect(data.publications.edges).toEqual([{ node: { text: told.text, hash: sha256(told.text) } }]);
});
