import { buildSubgraphSchema } from '@apollo/subgraph';
import { parse } from 'graphql';
import { createExecutor } from '../../platform/document-cache';
import { ANONYMOUS } from '../../platform/identity';
import { stopwatch } from '../support/cost';
import { SECRET } from './fixture';

const typeDefs = parse(`
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])
  type Query { n(x: Int): Int leak: String self: Query }
  type Thing @key(fields: "id") { id: ID! }
`);
const schema = buildSubgraphSchema([
  {
    typeDefs,
    resolvers: {
      Query: {
        n: (_: unknown, { x }: { x: number }) => x,
        self: () => ({}),
        leak: () => {
          throw new Error(SECRET);
        },
      },
      Thing: { __resolveReference: ({ id }: { id: string }) => ({ id }) },
    },
  },
]);
const request = (query: string, variables?: Record<string, unknown>, operationName?: string) => ({
  query,
  ...(variables ? { variables } : {}),
  ...(operationName ? { operationName } : {}),
  viewer: ANONYMOUS,
  requestId: 'request-0001',
  deadline: Date.now() + 1500,
  scope: {},
});
const ENTITIES =
  'query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Thing { id } } }';
const things = (n: number) => Array.from({ length: n }, (_, i) => ({ __typename: 'Thing', id: String(i) }));

test('500 representations pass, 501 are BAD_USER_INPUT, however they are written', async () => {
  const execute = createExecutor(schema);
  const ok = await execute(request(ENTITIES, { representations: things(500) }), {});
  expect(ok.errors).toBeUndefined();
  expect(ok.data?._entities).toHaveLength(500);
  const literal = `[${things(251)
    .map(({ id }) => `{__typename: "Thing", id: "${id}"}`)
    .join(',')}]`;
  for (const given of [
    request(ENTITIES, { representations: things(501) }),
    request(ENTITIES.replaceAll('$representations', '$r'), { r: things(501) }),
    request(
      `{ a: _entities(representations: ${literal}) { __typename } b: _entities(representations: ${literal}) { __typename } }`,
    ),
  ]) {
    const { data, errors } = await execute(given, {});
    expect([data, errors?.[0]?.extensions]).toEqual([undefined, { code: 'BAD_USER_INPUT' }]);
  }
});

test.each([
  ['a syntax error', request('{'), 'GRAPHQL_PARSE_FAILED'],
  ['an unknown field', request('{ nothing }'), 'GRAPHQL_VALIDATION_FAILED'],
  ['a variable of another type', request('query ($x: Int) { n(x: $x) }', { x: 'one' }), 'BAD_USER_INPUT'],
  ['an unknown operation', request('query A { n }', {}, 'B'), 'OPERATION_RESOLUTION_FAILURE'],
  ['two operations and no name', request('query A { n } query B { n }'), 'OPERATION_RESOLUTION_FAILURE'],
  ['an error of ours', request('{ leak }'), 'INTERNAL'],
])('%s is coded', async (_name, given, code) => {
  const seen: string[] = [];
  const execute = createExecutor(schema, { onError: (error) => seen.push(error.message) });
  const { errors } = await execute(given, {});
  expect(errors?.map((e) => e.extensions.code)).toEqual([code]);
  expect(JSON.stringify(errors)).not.toContain('hunter2');
  expect(seen).toHaveLength(1);
});

test('a fragment bomb is refused before it is validated, and passes without the limit (mutant)', async () => {
  const n = 14;
  const links = Array.from(
    { length: n },
    (_, i) => `fragment F${i} on Query { a: self { ...F${i + 1} } b: self { ...F${i + 1} } }`,
  );
  const bomb = `{ ...F0 } ${links.join(' ')} fragment F${n} on Query { n }`;
  const spent = stopwatch();
  const { errors } = await createExecutor(schema)(request(bomb), {});
  expect(errors?.[0]?.extensions.code).toBe('LIMIT_EXCEEDED');
  expect(spent()).toBeLessThan(100);
  const open = await createExecutor(schema, { maxRecursiveSelections: 1e9 })(request(bomb), {});
  expect(open.errors).toBeUndefined();
});

test('a text is parsed and validated once, until newer ones push it out', async () => {
  const execute = createExecutor(schema, { maxDocuments: 2 });
  const timed = async (salt: string) => {
    const fields = Array.from({ length: 900 }, (_, i) => `f${i}: n(x: $x)`).join(' ');
    const spent = stopwatch();
    await execute(request(`query Q${salt}($x: Int) { ${fields} }`, { x: 1 }), {});
    return spent();
  };
  const first = await timed('a');
  const again = Math.min(await timed('a'), await timed('a'), await timed('a'));
  expect(again).toBeLessThan(first / 2);
  await timed('b');
  await timed('c');
  expect(await timed('a')).toBeGreaterThan(again);
});
