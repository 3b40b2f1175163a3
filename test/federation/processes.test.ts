import { randomUUID } from 'node:crypto';
import { examples } from '../../bin/examples';
import { SERVICE_NAMES } from '../../platform/ports';
import type { Answer } from '../support/client';
import { askAt, type Graph, openGraph, rawAnswer, tokenOf } from './graph';
import { environmentOf, type Processes, startProcesses } from './processes';

let five: Processes;
let one: Graph;
let ask: ReturnType<typeof askAt>;
beforeAll(async () => {
  one = await openGraph();
  five = await startProcesses();
  ask = askAt(five, five.identity);
  await untilWhole(() => ask('police', desk, { first: 50 }));
}, 240_000);
afterAll(async () => {
  await five?.close();
  await one?.close();
});

const desk = examples().find(({ name }) => name === 'desk')!.query;

test('five processes answer the desk with the same bytes as one', async () => {
  const variables = { first: 50 };
  const overHttp = await rawAnswer(five.port, await tokenOf(five.identity, 'police'), desk, variables);
  const inProcess = await rawAnswer(
    Number(new URL(one.url).port),
    await tokenOf(one.identity, 'police'),
    desk,
    variables,
  );
  expect(JSON.parse(overHttp).errors).toBeUndefined();
  expect(overHttp).toBe(inProcess);
});

test('each process knows the address of its own database and of no other', () => {
  for (const name of SERVICE_NAMES) {
    const databases = environmentOf(five.children[name]).filter((variable) =>
      variable.endsWith('_DATABASE_URL'),
    );
    expect(databases).toEqual([`${name.toUpperCase()}_DATABASE_URL`]);
  }
  expect(
    environmentOf(five.children.gateway).filter((variable) => variable.endsWith('_DATABASE_URL')),
  ).toEqual([]);
});

test('a mutation over HTTP, and the same key again', async () => {
  const item = (
    await ask(
      'police',
      '{ actionItems(filter: {role: LEAD, states: [ACCEPTED]}, first: 1) { edges { node { id } } } }',
    )
  ).data.actionItems.edges[0].node.id;
  const report =
    'mutation($id: ID!, $key: String!) { reportProgress(input: {actionItemId: $id, idempotencyKey: $key, note: "已开始"}) { actionItem { id state history { act } } userErrors { code } } }';
  const key = randomUUID();
  const first = await ask('police', report, { id: item, key });
  expect(first.data.reportProgress).toMatchObject({ actionItem: { state: 'IN_PROGRESS' }, userErrors: [] });
  expect((await ask('police', report, { id: item, key })).data).toEqual(first.data);
});

test('no token, no desk', async () => {
  const answer = await ask(null, '{ actionItems { edges { node { id } } } }');
  expect(answer.errors![0]!.extensions!.code).toBe('UNAUTHENTICATED');
});

const PAGE = `{ viewer { actingFor { name } } actionItems(first: 3) { edges { node { number estate { name serviceContract { number } } } } } }`;

describe.each([
  ['stopped', 'SIGTERM'],
  ['accepting and never answering', 'SIGSTOP'],
] as const)('property %s', (_how, signal) => {
  beforeAll(async () => {
    if (signal === 'SIGTERM') await five.stop('property');
    else five.children.property.kill('SIGSTOP');
  });
  afterAll(async () => {
    if (signal === 'SIGTERM') await five.start('property');
    else five.children.property.kill('SIGCONT');
  }, 60_000);

  test('the others’ fields are there, the missing ones null with a coded error that has its path, within 2 s', async () => {
    const started = performance.now();
    const answer = await ask('police', PAGE);
    expect(performance.now() - started).toBeLessThan(2_000);
    const [edge] = answer.data.actionItems.edges;
    expect(edge.node.number).toBeTruthy();
    expect(edge.node.estate.name).toBeTruthy();
    expect(edge.node.estate.serviceContract).toBeNull();
    const [error] = answer.errors!;
    expect(error!.path).toEqual(['actionItems', 'edges', 0, 'node', 'estate', 'serviceContract']);
    expect(error!.extensions).toMatchObject({ service: 'property' });
    expect(error!.extensions!.code).toMatch(/^SERVICE_(UNAVAILABLE|TIMEOUT)$/);
  });
});

test('with community stopped the desk still answers', async () => {
  await five.stop('community');
  const fresh = await tokenOf(five.identity, 'residents-committee');
  const answer = JSON.parse(
    await rawAnswer(
      five.port,
      fresh,
      '{ actionItems(filter: {scope: OWN}, first: 5) { edges { node { number title estate { name } } } } }',
      {},
    ),
  );
  expect(answer.data.actionItems).not.toBeNull();
  await five.start('community');
}, 60_000);

test('a killed service loses nothing that it acknowledged', async () => {
  const items = (
    await untilWhole(() =>
      ask(
        'police',
        '{ actionItems(filter: {role: LEAD, states: [ACCEPTED, IN_PROGRESS]}, first: 5) { edges { node { id } } } }',
      ),
    )
  ).data.actionItems.edges;
  const id = items[0].node.id;
  const report =
    'mutation($id: ID!, $note: String!, $key: String!) { reportProgress(input: {actionItemId: $id, note: $note, idempotencyKey: $key}) { userErrors { code } } }';
  const acknowledged: string[] = [];
  let dead = false;
  const writers = Array.from({ length: 4 }, async (_, w) => {
    for (let i = 0; !dead && i < 400; i++) {
      const note = `note-${w}-${i}`;
      const answer = await ask('police', report, { id, note, key: randomUUID() }).catch(() => null);
      if (answer?.data?.reportProgress?.userErrors.length === 0) acknowledged.push(note);
    }
  });
  for (let tries = 0; acknowledged.length < 20 && tries < 200; tries++)
    await new Promise((resolve) => setTimeout(resolve, 50));
  await five.stop('meetings', 'SIGKILL');
  dead = true;
  await Promise.all(writers);
  await five.start('meetings');
  const history = (
    await untilWhole(() =>
      ask('police', 'query($id: ID!) { actionItem(id: $id) { history { note } } }', { id }),
    )
  ).data.actionItem.history;
  const notes: string[] = history.map((event: { note: string | null }) => event.note);
  expect(acknowledged.length).toBeGreaterThanOrEqual(20);
  expect(acknowledged.filter((note) => !notes.includes(note))).toEqual([]);
  expect(new Set(notes.filter((note) => note?.startsWith('note-'))).size).toBe(
    notes.filter((note) => note?.startsWith('note-')).length,
  );
}, 60_000);

/** Asks until every department answers: just after a start or a recovery the first may be late. */
async function untilWhole(ask: () => Promise<Answer>): Promise<Answer> {
  for (let tries = 0; tries < 60; tries++) {
    const answer = await ask();
    if (!answer.errors) return answer;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  throw new Error('The service did not come back');
}
