import { createHash, randomUUID } from 'node:crypto';
import { photoOf } from '../../bin/demo/photos';
import { examples } from '../../bin/examples';
import { type Graph, openGraph, tokenOf } from './graph';

/** The README's walk of a department's day: on the demonstration, through the gateway, by the examples that it names. */
let graph: Graph;
beforeAll(async () => {
  graph = await openGraph();
}, 180_000);
afterAll(() => graph?.close());

const PATROL = '日华里北门夜间消防通道联合巡查';
const STALLS = '清理三个小区门前流动摊点';
const ids: Record<string, string> = {};

const at = (day: string) => {
  graph.clock.now = new Date(`${day}T01:00:00Z`);
};
const run = async (persona: string, query: string, variables: object = {}) => {
  const { data, errors } = await graph.ask(persona, query, variables);
  expect(errors).toBeUndefined();
  return data;
};
/** Runs an example that acts, and gives what it answers. */
const by = async (persona: string, name: string, variables: object) => {
  const { query } = examples().find((it) => it.name === name)!;
  const [payload] = Object.values(await run(persona, query, { key: randomUUID(), ...variables }));
  const { userErrors, ...answer } = payload as { userErrors: unknown[] } & Record<string, unknown>;
  expect([name, userErrors]).toEqual([name, []]);
  return Object.values(answer)[0] as Record<string, unknown>;
};
/** An act for which there is no example. */
const act = async (persona: string, name: string, input: object) => {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input!`;
  const data = await run(
    persona,
    `mutation($input: ${type}) { it: ${name}(input: $input) { actionItem { state } userErrors { code } } }`,
    { input: { idempotencyKey: randomUUID(), ...input } },
  );
  expect([name, data.it.userErrors]).toEqual([name, []]);
  return data.it.actionItem.state;
};
type Edge = { readonly node: { readonly id: string; readonly title: string; readonly explanation: string } };
const SITUATIONS = [
  'toAccept',
  'overdue',
  'dueThisWeek',
  'returned',
  'cameBack',
  'toVerify',
  'toAnswer',
] as const;
/** In which situations of its desk a department finds an item. */
const found = async (persona: string, title: string): Promise<string[]> => {
  const { query } = examples().find((it) => it.name === 'department-day')!;
  const data = await run(persona, query, { first: 100 });
  return SITUATIONS.filter((name) => data[name].edges.some(({ node }: Edge) => node.title === title));
};
const explained = async (persona: string, title: string): Promise<string> => {
  const { query } = examples().find((it) => it.name === 'item-history')!;
  return (await run(persona, query, { id: ids[title] })).actionItem.explanation;
};
/** What waits for the convener, by the titles in each of its lists. */
const toDecide = async (persona: string): Promise<Record<string, string[]>> => {
  const { query } = examples().find((it) => it.name === 'to-decide')!;
  const lists: Record<string, string[]> = {};
  for (const { node } of (await run(persona, query, { first: 20 })).jointBodies.edges) {
    for (const { bucket, items } of node.board)
      lists[bucket] = [...(lists[bucket] ?? []), ...items.map((it: { title: string }) => it.title)];
    lists.extensions = [
      ...(lists.extensions ?? []),
      ...node.extensionsToDecide.edges.map((it: Edge) => it.node.title),
    ];
  }
  return lists;
};

test('in the morning every situation of a desk is somebody’s', async () => {
  const { query } = examples().find((it) => it.name === 'department-day')!;
  const seen = new Set<string>();
  for (const persona of ['police', 'residents-committee', 'subdistrict', 'property']) {
    const data = await run(persona, query, { first: 100 });
    for (const name of SITUATIONS) if (data[name].totalCount > 0) seen.add(name);
    if (persona !== 'police') continue;
    for (const { node } of data.toAccept.edges as Edge[]) ids[node.title] = node.id;
    for (const name of ['overdue', 'dueThisWeek', 'returned', 'cameBack', 'whistles'])
      expect([name, data[name].totalCount]).not.toEqual([name, 0]);
  }
  expect([...seen].sort()).toEqual([...SITUATIONS].sort());
  expect(Object.keys(ids).sort()).toEqual([PATROL, STALLS].sort());
  expect((await toDecide('subdistrict')).extensions).toHaveLength(1);
});

test('one item is accepted; one is not its own, is suggested to another, and passes to it by the ruling', async () => {
  at('2026-11-23');
  expect(await by('police', 'accept', { id: ids[PATROL] })).toMatchObject({ state: 'ACCEPTED' });
  const { organizations } = await run(
    'police',
    '{ organizations(first: 100) { edges { node { id name } } } }',
  );
  const enforcement = organizations.edges.find(
    (edge: { node: { name: string } }) => edge.node.name === '华苑街道综合行政执法大队',
  ).node.id;
  const returned = await by('police', 'return', {
    id: ids[STALLS],
    reason: '流动摊点属城市管理执法',
    suggested: enforcement,
  });
  expect(returned).toMatchObject({
    state: 'RETURN_REQUESTED',
    returns: [{ suggestedLead: { name: '华苑街道综合行政执法大队' }, rulingDue: { on: '2026-11-30' } }],
  });
  expect(await found('police', STALLS)).toEqual(['returned']);
  expect((await toDecide('subdistrict')).RETURNED).toContain(STALLS);
  expect(
    await act('subdistrict', 'reassignActionItem', { actionItemId: ids[STALLS], leadId: enforcement }),
  ).toBe('ISSUED');
  expect(await found('police', STALLS)).toEqual([]);
});

test('progress with a photo: announced, sent, named in the report, and downloaded by who may read the item', async () => {
  at('2026-11-25');
  const bytes = photoOf('a department’s day');
  const { id, upload } = (await by('police', 'attach', {
    id: ids[PATROL],
    fileName: '现场照片.png',
    mediaType: 'image/png',
    size: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  })) as { id: string; upload: { url: string; token: string } };
  const authorization = `Bearer ${await tokenOf(graph.identity, 'police')}`;
  const put = await fetch(`${graph.url}${upload.url}`, {
    method: 'PUT',
    headers: { authorization, 'x-lianxi-upload': upload.token },
    body: new Uint8Array(bytes),
  });
  expect(put.status).toBe(200);
  expect(
    await by('police', 'report', { id: ids[PATROL], note: '已巡查三夜（虚构）', files: id }),
  ).toMatchObject({ state: 'IN_PROGRESS' });
  const { query } = examples().find((it) => it.name === 'item-history')!;
  const { actionItem } = await run('residents-committee', query, { id: ids[PATROL] });
  const [photo] = actionItem.history.at(-1).attachments;
  expect(photo.fileName).toBe('现场照片.png');
  const reader = { authorization: `Bearer ${await tokenOf(graph.identity, 'residents-committee')}` };
  expect((await fetch(`${graph.url}${photo.url}`, { headers: reader })).status).toBe(200);
  expect((await fetch(`${graph.url}${photo.url}`)).status).toBe(401);
});

test('blocked until a day, and given more time that was asked for before the due date', async () => {
  at('2026-12-01');
  await by('police', 'block', { id: ids[PATROL], reason: '等待标线材料（虚构）', until: '2026-12-08' });
  expect(await explained('police', PATROL)).toContain('受阻：等待标线材料（虚构），预计到 2026-12-08');
  await by('police', 'more-time', { id: ids[PATROL], reason: '材料到货迟（虚构）', until: '2026-12-20' });
  expect(await explained('police', PATROL)).toContain('已申请延期，待召集单位决定');
  expect((await toDecide('subdistrict')).extensions).toContain(PATROL);
  await act('subdistrict', 'grantExtension', { actionItemId: ids[PATROL] });
  expect((await toDecide('subdistrict')).extensions).not.toContain(PATROL);
  at('2026-12-09');
  expect(await found('police', PATROL)).toEqual([]);
  await act('police', 'resumeActionItem', { actionItemId: ids[PATROL], note: '材料已到（虚构）' });
});

test('submitted, sent back, submitted again, verified from outside and closed; a visit opens it again', async () => {
  at('2026-12-16');
  expect(await found('police', PATROL)).toEqual(['dueThisWeek']);
  await by('police', 'submit', { id: ids[PATROL], note: '标线已补划（虚构）' });
  expect(await found('residents-committee', PATROL)).toEqual(['toVerify']);
  await act('residents-committee', 'sendBackActionItem', {
    actionItemId: ids[PATROL],
    reason: '东侧未划（虚构）',
  });
  expect(await found('police', PATROL)).toEqual(['dueThisWeek', 'cameBack']);
  await by('police', 'submit', { id: ids[PATROL], note: '东侧已补划（虚构）' });
  const refused = await graph.ask(
    'police',
    'mutation($id: ID!, $key: String!) { verifyActionItem(input: { actionItemId: $id, idempotencyKey: $key }) { userErrors { code } } }',
    { id: ids[PATROL], key: randomUUID() },
  );
  expect(refused.errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
  await act('residents-committee', 'verifyActionItem', { actionItemId: ids[PATROL] });
  expect((await toDecide('subdistrict')).TO_CLOSE).toContain(PATROL);
  expect(await act('subdistrict', 'closeActionItem', { actionItemId: ids[PATROL] })).toBe('CLOSED');
  expect(await found('police', PATROL)).toEqual([]);

  at('2027-01-11');
  const reopened = await act('residents-committee', 'recordFollowUpVisit', {
    actionItemId: ids[PATROL],
    visitedOn: '2027-01-11',
    method: 'ON_SITE',
    contacted: true,
    resolved: false,
    satisfied: false,
    dueOn: '2027-02-05',
  });
  expect(reopened).toBe('REOPENED');
  expect(await found('police', PATROL)).toEqual(['cameBack']);
});

test('beyond this level it goes up, and comes back with the answer', async () => {
  const { organizations } = await run(
    'subdistrict',
    '{ organizations(first: 100) { edges { node { id name } } } }',
  );
  const above = organizations.edges.find(
    (edge: { node: { name: string } }) => edge.node.name === '南开区物业管理办公室',
  ).node.id;
  expect(
    await act('subdistrict', 'escalateActionItem', {
      actionItemId: ids[PATROL],
      toId: above,
      reason: '须区里协调（虚构）',
    }),
  ).toBe('ESCALATED');
  expect(await explained('police', PATROL)).toContain('已上报南开区物业管理办公室，待答复');
  expect(
    await act('subdistrict', 'answerEscalation', {
      actionItemId: ids[PATROL],
      answer: '由派出所与区消防共同巡查（虚构）',
    }),
  ).toBe('IN_PROGRESS');
  expect(await found('police', PATROL)).toEqual(['cameBack']);
});
