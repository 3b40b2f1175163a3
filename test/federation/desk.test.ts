import { examples } from '../../bin/examples';
import { type Graph, openGraph, rawAnswer, tokenOf } from './graph';

let graph: Graph;
beforeAll(async () => {
  graph = await openGraph();
}, 180_000);
afterAll(() => graph?.close());

const example = (name: string): string => examples().find((it) => it.name === name)!.query;

interface DeskNode {
  readonly title: string;
  /** None where the body belongs to a division. */
  readonly estate: {
    readonly name: string;
    readonly serviceContract: { readonly company: { readonly name: string } } | null;
  } | null;
  readonly meeting: { readonly heldOn: string } | null;
  readonly resolution: {
    readonly text: string;
    readonly vote: { readonly outcome: { readonly status: string } | null } | null;
  } | null;
}

test('the police’s desk: items of several estates, with the meeting, the resolution, the company and the vote', async () => {
  const answer = await graph.ask('police', example('desk'), { first: 50 });
  expect(answer.errors).toBeUndefined();
  const { actionItems } = answer.data.viewer.actingFor;
  const nodes: DeskNode[] = actionItems.edges.map((edge: { node: DeskNode }) => edge.node);
  expect(actionItems.totalCount).toBe(nodes.length);
  expect(new Set(nodes.flatMap((node) => node.estate?.name ?? [])).size).toBeGreaterThanOrEqual(3);
  expect(nodes.some((node) => node.meeting?.heldOn)).toBe(true);
  expect(nodes.some((node) => node.estate?.serviceContract?.company.name)).toBe(true);
  expect(nodes.some((node) => node.resolution?.text)).toBe(true);
  expect(nodes.some((node) => node.resolution?.vote?.outcome?.status)).toBe(true);
});

test('the shape of the desk by organization', async () => {
  const organization = (await graph.ask('police', '{ viewer { actingFor { id } } }')).data.viewer.actingFor
    .id;
  const answer = await graph.ask(
    'police',
    `query Desk($org: ID!) { organization(id: $org) { name
      actionItems(filter: {state: OPEN, scope: SUBORDINATES}, first: 50) { totalCount edges { node {
        number title dueOn daysOverdue carriedCount availableActions { act allowed reason }
        estate { name } meeting { heldOn } resolution { text vote { outcome { status } } }
        } } } } }`,
    { org: organization },
  );
  expect(answer.errors).toBeUndefined();
  expect(answer.data.organization.actionItems.totalCount).toBeGreaterThan(0);
});

test.each(examples().filter(({ query }) => !query.includes('$id')))(
  'the example $name is answered without an error',
  async ({ query }) => {
    for (const persona of ['secretary', 'police', 'subdistrict', 'auditor']) {
      expect((await graph.ask(persona, query)).errors).toBeUndefined();
    }
  },
);

test('statements stay within a bound however long the page: desk and minutes', async () => {
  const count = async (query: string, variables: object) => {
    await graph.ask('police', query, variables);
    graph.statements.length = 0;
    const answer = await graph.ask('police', query, variables);
    expect(answer.errors).toBeUndefined();
    return graph.statements.length;
  };
  // One statement per kind of neighbour; a short page may lack a kind, so the whole page is the bound.
  const kinds = { desk: 16, minutes: 8 };
  const page = (await graph.ask('police', example('desk'), { first: 100 })).data.viewer.actingFor.actionItems;
  expect(page.edges.length).toBeGreaterThan(10);
  for (const first of [1, 10, 100])
    expect(await count(example('desk'), { first })).toBeLessThanOrEqual(kinds.desk);
  for (const meetings of [1, 5, 20])
    expect(await count(example('minutes'), { meetings })).toBeLessThanOrEqual(kinds.minutes);
});

describe('what one may not see is answered, to the byte, like what is not there', () => {
  const ABSENT = '00000000-0000-7000-8000-00000000abcd';
  const bytes = async (persona: string, query: string, variables: object) => {
    const port = Number(new URL(graph.url).port);
    return rawAnswer(port, await tokenOf(graph.identity, persona), query, variables);
  };

  test.each([
    ['a read', 'query($id: ID!) { actionItem(id: $id) { number estate { name } } }'],
    [
      'a mutation',
      'mutation($id: ID!) { acceptActionItem(input: {actionItemId: $id, idempotencyKey: "same-bytes-1"}) { actionItem { id } userErrors { code message path } } }',
    ],
  ])('%s', async (_what, query) => {
    const all = await graph.ask(
      'auditor',
      '{ jointBodies(first: 50) { edges { node { name meetings(first: 50) { edges { node { actionItems { id } } } } } } } }',
    );
    const ids: string[] = all.data.jointBodies.edges.flatMap(
      (body: { node: { meetings: { edges: { node: { actionItems: { id: string }[] } }[] } } }) =>
        body.node.meetings.edges.flatMap((meeting) => meeting.node.actionItems.map((item) => item.id)),
    );
    const hidden: string[] = [];
    for (const id of ids.slice(0, 120)) {
      const seen = await graph.ask('property', 'query($id: ID!) { actionItem(id: $id) { number } }', { id });
      if (seen.data.actionItem === null) hidden.push(id);
      if (hidden.length === 3) break;
    }
    expect(hidden.length).toBeGreaterThan(0);
    const absent = await bytes('property', query, { id: ABSENT });
    for (const id of hidden) expect(await bytes('property', query, { id })).toBe(absent);
    expect(absent).not.toContain('"number"');
  });
});
