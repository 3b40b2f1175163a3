import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildSchema,
  getIntrospectionQuery,
  getNamedType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  parse,
  validate,
} from 'graphql';
import { answerSizeError, DEFAULT_PAGE, LIMITS, type Limits, shapeErrors } from '../../gateway/limits';
import { pageSize } from '../../platform/connection';
import { root } from '../../platform/root';
import { stopwatch } from '../support/cost';
import { codes, type Running, running } from './fixture';

let production: Running;
let development: Running;

beforeAll(async () => {
  production = await running();
  development = await running({ mode: 'development' });
});
afterAll(async () => {
  await production.close();
  await development.close();
});

const times = (n: number, make: (i: number) => string) =>
  Array.from({ length: n }, (_, i) => make(i)).join(' ');
const nested = (depth: number) =>
  `{ organization(id: 1) ${'{ self '.repeat(depth - 2)}{ name }${' }'.repeat(depth - 2)} }`;

/** Each limit as a document that reaches a figure; `at` passes, `at + 1` is refused. */
const CASES: { name: string; at: number; query: (n: number) => string }[] = [
  { name: 'depth', at: LIMITS.depth, query: nested },
  {
    name: 'depth through fragments',
    at: LIMITS.depth,
    query: (n) =>
      `{ organization(id: 1) { ...F } } fragment F on Organization ${'{ self '.repeat(n - 2)}{ name }${' }'.repeat(n - 2)}`,
  },
  {
    name: 'aliases',
    at: LIMITS.aliases,
    query: (n) => `{ organization(id: 1) { ${times(n, (i) => `a${i}: name`)} } }`,
  },
  {
    name: 'aliases through fragments',
    at: LIMITS.aliases,
    query: (n) =>
      `{ organization(id: 1) { self { ...F } children { ...F } ${times(n - 20, (i) => `b${i}: name`)} } }
       fragment F on Organization { ${times(10, (i) => `a${i}: name`)} }`,
  },
  { name: 'root fields', at: LIMITS.rootFields, query: (n) => `{ ${times(n, (i) => `s${i}: sentinel`)} }` },
  {
    name: 'root fields through fragments',
    at: LIMITS.rootFields,
    query: (n) =>
      `{ ...F ${times(n - 2, () => 'sentinel')} } fragment F on Query { whoami ... { meetingCount } }`,
  },
  {
    name: 'root mutations',
    at: LIMITS.rootMutations,
    query: (n) => `mutation { ${times(n, (i) => `m${i}: rename(id: 1, name: "x") { id }`)} }`,
  },
  {
    name: 'directives',
    at: LIMITS.directives,
    query: (n) =>
      `{ ${times(n, () => '... @include(if: true) { sentinel }')} }`.replaceAll(
        /(\.\.\. @include\(if: true\) \{ sentinel \} ?){1,2}/g,
        (m) => `... { organization(id: 1) { ${m.replaceAll('sentinel', 'name')} } } `,
      ),
  },
  { name: 'page size', at: LIMITS.pageSize, query: (n) => `{ organizations(first: ${n}) { id } }` },
  {
    name: 'last',
    at: LIMITS.pageSize,
    query: (n) => `{ organization(id: 1) { children(last: ${n}) { id } } }`,
  },
  {
    name: 'page size in a fragment',
    at: LIMITS.pageSize,
    query: (n) =>
      `{ organization(id: 1) { ...F } } fragment F on Organization { children(first: ${n}) { id } }`,
  },
  {
    name: 'page size as a default',
    at: LIMITS.pageSize,
    query: (n) => `query ($n: Int = ${n}) { organizations(first: $n) { id } }`,
  },
];

test.each(CASES)('LIMIT_EXCEEDED: $name at $at passes, one more is refused', async ({ at, query }) => {
  const within = await production.graphql({ query: query(at) });
  expect([within.status, codes(within)]).toEqual([200, []]);
  const beyond = await production.graphql({ query: query(at + 1) });
  expect(beyond.status).toBe(400);
  expect(codes(beyond)).toContain('LIMIT_EXCEEDED');
  expect(beyond.body.errors[0].message).toContain(`at most ${at}`);
  expect(beyond.body.data).toBeUndefined();
});

test('LIMIT_EXCEEDED: page size in a variable', async () => {
  const query = 'query ($n: Int) { organizations(first: $n) { id } }';
  expect(codes(await production.graphql({ query, variables: { n: 100 } }))).toEqual([]);
  expect(codes(await production.graphql({ query, variables: { n: 101 } }))).toEqual(['LIMIT_EXCEEDED']);
  expect(codes(await production.graphql({ query, variables: { n: 'x' } }))).toEqual(['BAD_USER_INPUT']);
});

test('LIMIT_EXCEEDED: 1,500 tokens pass, 1,501 are refused', async () => {
  const query = (names: number) => `{ organization(id: 1) { ${'name '.repeat(names)}} }`;
  const parses = (names: number) => {
    try {
      parse(query(names), { maxTokens: LIMITS.tokens });
      return true;
    } catch {
      return false;
    }
  };
  const most = Array.from({ length: 30 }, (_, i) => 1475 + i).findLast(parses) as number;
  expect(parses(most + 1)).toBe(false);
  // So many fields meet a limit of their own: what matters here is that the tokens are not it.
  const within = await production.graphql({ query: query(most) });
  expect(within.text).not.toContain('tokens');
  const beyond = await production.graphql({ query: query(most + 1) });
  expect(beyond.body.errors[0].message).toContain('tokens, at most 1500');
  expect(codes(beyond)).toEqual(['LIMIT_EXCEEDED']);
});

/** n fragments that each spread the next one twice: 2^n selections in 20 n tokens. */
const bomb = (n: number) =>
  `{ organization(id: 1) { ...F0 } } ${times(n, (i) => `fragment F${i} on Organization { x: self { ...F${i + 1} } y: self { ...F${i + 1} } }`)} fragment F${n} on Organization { id }`;

test('LIMIT_EXCEEDED: nested fragments are refused in 100 ms, at every size', async () => {
  await production.graphql({ query: bomb(2) });
  for (const n of [5, 10, 20, 30, 50]) {
    const spent = stopwatch();
    const answer = await production.graphql({ query: bomb(n) });
    expect(codes(answer)).toContain('LIMIT_EXCEEDED');
    expect(spent()).toBeLessThan(100);
  }
});

test('LIMIT_EXCEEDED: each of the two defences is enough by itself', async () => {
  const spent = stopwatch();
  expect(
    shapeErrors(parse(bomb(50)), LIMITS)
      .map(({ message }) => message)
      .join(),
  ).toMatch(/depth.*aliases/);
  expect(spent()).toBeLessThan(100);
  const one = await running({ limits: { ...LIMITS, recursiveSelections: 1e9 } });
  expect(codes(await one.graphql({ query: bomb(50) }))).toContain('LIMIT_EXCEEDED');
  await one.close();
  const other = await running({ limits: { ...LIMITS, depth: 1e9, aliases: 1e9 } });
  expect((await other.graphql({ query: bomb(50) })).text).toContain('selections, at most 1000');
  await other.close();
});

test('mutant: without the limits a bomb of a fifth of that size takes longer than that', async () => {
  const off: Limits = { ...LIMITS, depth: 1e9, aliases: 1e9, recursiveSelections: 1e9 };
  const open = await running({ limits: off });
  try {
    const spent = stopwatch();
    await open.graphql({ query: bomb(11) });
    expect(spent()).toBeGreaterThan(100);
  } finally {
    await open.close();
  }
});

test('fragment cycles end', () => {
  const document = parse(
    '{ ...A } fragment A on Query { x: sentinel ...B } fragment B on Query { ...A ...B }',
  );
  expect(shapeErrors(document, LIMITS)).toEqual([]);
  expect(validate(buildSchema('type Query { sentinel: String }'), document).length).toBeGreaterThan(0);
});

test('introspection: GraphiQL’s passes in development, none in production', async () => {
  const query = getIntrospectionQuery({
    descriptions: true,
    schemaDescription: true,
    inputValueDeprecation: true,
    specifiedByUrl: true,
    directiveIsRepeatable: true,
  });
  const open = await development.graphql({ query });
  expect(codes(open)).toEqual([]);
  expect(open.body.data.__schema.queryType.name).toBe('Query');
  const closed = await production.graphql({ query });
  expect(codes(closed)).toEqual(expect.arrayContaining(['GRAPHQL_VALIDATION_FAILED']));
  expect(closed.body.data).toBeUndefined();
  expect(codes(await production.graphql({ query: '{ __type(name: "Query") { name } }' }))).toEqual([
    'GRAPHQL_VALIDATION_FAILED',
  ]);
});

test('hints: names are suggested in development only', async () => {
  const query = '{ sentinell }';
  expect((await development.graphql({ query })).text).toContain('Did you mean');
  expect((await production.graphql({ query })).text).not.toContain('Did you mean');
});

describe('nodes', () => {
  const lianxi = buildSchema(readFileSync(join(root, 'supergraph.graphql'), 'utf8'), { assumeValid: true });
  const sketch = buildSchema(`
    type Query { things(first: Int): ThingConnection few(first: Int = 7): ThingConnection ends(first: Int, last: Int): ThingConnection plain: [Thing!]! one: Named }
    type Mutation { make: Made }
    type Made { errors: [Thing!]! }
    type ThingConnection { edges: [ThingEdge!] nodes: [Thing!] pageInfo: PageInfo! totalCount: Int }
    type ThingEdge { node: Thing }
    type PageInfo { hasNextPage: Boolean }
    interface Named { name: String things(first: Int): ThingConnection }
    type Thing implements Named { name: String words: [String!] nodes: [Thing!] edges: [Thing!] plain: [Thing!] things(first: Int): ThingConnection }
  `);

  const refusal = (schema: typeof lianxi, query: string, variables: object = {}, nodes = LIMITS.nodes) => {
    const document = parse(query);
    const operation = document.definitions.find(
      (definition): definition is OperationDefinitionNode => definition.kind === Kind.OPERATION_DEFINITION,
    )!;
    const limits = { ...LIMITS, nodes };
    const error = answerSizeError(schema, document, operation, { ...variables }, limits);
    return error ? error.message.replace(/^.*: /, '') : null;
  };
  /** The figure of a query of the sketch: refused at one less, passed at the figure itself. */
  const expectNodes = (figure: number, query: string, variables: object = {}) => {
    expect(refusal(sketch, query, variables, figure)).toBeNull();
    expect(refusal(sketch, query, variables, figure - 1)).toBe(`nodes ${figure}, at most ${figure - 1}`);
  };
  const inThings = (set: string) => `{ things(first: 5) { edges { node { ${set} } } } }`;

  test.each([
    ['a literal', '{ things(first: 5) { edges { node { name } } } }', {}, 5],
    ['no size', '{ things { edges { node { name } } } }', {}, DEFAULT_PAGE],
    ['null', '{ things(first: null) { edges { node { name } } } }', {}, DEFAULT_PAGE],
    ['the default of the schema', '{ few { edges { node { name } } } }', {}, 7],
    ['a variable', 'query ($n: Int) { things(first: $n) { totalCount } }', { n: 9 }, 9],
    ['a variable without a value', 'query ($n: Int) { things(first: $n) { totalCount } }', {}, DEFAULT_PAGE],
    [
      'a variable without a value and the schema’s default',
      'query ($n: Int) { few(first: $n) { totalCount } }',
      {},
      7,
    ],
    ['the default of a variable', 'query ($n: Int = 8) { things(first: $n) { totalCount } }', {}, 8],
    [
      'a variable against its default',
      'query ($n: Int = 8) { things(first: $n) { totalCount } }',
      { n: 3 },
      3,
    ],
    ['last', '{ ends(last: 6) { totalCount } }', {}, 6],
    ['first and last', '{ ends(first: 1, last: 6) { totalCount } }', {}, 6],
    [
      'edges and nodes of a connection',
      '{ things(first: 5) { nodes { name } edges { cursor: node { name } } } }',
      {},
      5,
    ],
    ['a plain list', '{ plain { name } }', {}, 10],
    ['a list of values', '{ plain { words } }', {}, 10],
    ['plain lists in each other', '{ plain { plain { name } } }', {}, 110],
    ['connections in each other', inThings('things(first: 4) { edges { node { name } } }'), {}, 5 + 20],
    ['a plain list in a connection', inThings('plain { name }'), {}, 5 + 50],
    [
      'lists that are only called nodes and edges',
      inThings('nodes { name } edges { name }'),
      {},
      5 + 50 + 50,
    ],
    ['aliases', '{ a: things(first: 5) { totalCount } b: things(first: 5) { totalCount } }', {}, 10],
    ['aliases inside', inThings('a: plain { name } b: plain { name }'), {}, 5 + 50 + 50],
    [
      'a fragment in two places',
      `{ ...F things(first: 5) { nodes { ...G } } } fragment F on Query { plain { ...G } } fragment G on Thing { things(first: 3) { ...C } } fragment C on ThingConnection { nodes { plain { name } } }`,
      {},
      10 * (1 + 3 * 11) + 5 * (1 + 3 * 11),
    ],
    [
      'a variable in a fragment',
      'query ($n: Int!) { ...F } fragment F on Query { things(first: $n) { totalCount } }',
      { n: 9 },
      9,
    ],
    [
      'an inline fragment, an interface',
      '{ ... { one { things(first: 2) { totalCount } ... on Thing { plain { name } } } } }',
      {},
      12,
    ],
    ['a mutation', 'mutation { make { errors { name } } }', {}, 10],
    ['less than nothing', '{ things(first: -90) { totalCount } plain { name } }', {}, 11],
    ['introspection', '{ plain { name } __schema { types { fields { name } } } }', {}, 10],
  ] as [string, string, object, number][])('LIMIT_EXCEEDED: %s', (_name, query, variables, figure) => {
    expect(validate(sketch, parse(query))).toEqual([]);
    expectNodes(figure, query, variables);
  });

  const UNITS =
    '{ estates(first: 100) { edges { node { buildings { units(first: 100) { totalCount edges { node { id } } } } } } } }';

  test('LIMIT_EXCEEDED: the units of every building of every estate', () => {
    expect(validate(lianxi, parse(UNITS))).toEqual([]);
    expect(refusal(lianxi, UNITS)).toBe('nodes 101100, at most 50000');
    expect(refusal(lianxi, UNITS.replace('units(first: 100)', 'units(first: 48)'))).toBeNull();
    expect(refusal(lianxi, UNITS.replace('units(first: 100)', 'units(first: 49)'))).toBe(
      'nodes 50100, at most 50000',
    );
  });

  test('LIMIT_EXCEEDED: refused by the gateway with 400 and nothing fetched, from a variable too', async () => {
    const query =
      'query ($n: Int) { organizations(first: 100) { children(first: $n) { children(first: 4) { id } } } }';
    const within = await production.graphql({ query, variables: { n: 99 } });
    expect([within.status, codes(within)]).toEqual([200, []]);
    const beyond = await production.graphql({ query, variables: { n: 100 } });
    expect([beyond.status, codes(beyond)]).toEqual([400, ['LIMIT_EXCEEDED']]);
    expect(beyond.body.errors[0].message).toContain('nodes 50100, at most 50000');
    expect(beyond.body.data).toBeUndefined();
  });

  test('a fragment bomb is counted in 100 ms', () => {
    const query = `{ plain { ...F0 } } ${times(50, (i) => `fragment F${i} on Thing { x: things { nodes { ...F${i + 1} } } y: plain { ...F${i + 1} } }`)} fragment F50 on Thing { name }`;
    const spent = stopwatch();
    expect(refusal(sketch, query)).toMatch(/^nodes /);
    expect(refusal(sketch, '{ ...A } fragment A on Query { plain { name } ...A }')).toBeNull();
    expect(spent()).toBeLessThan(100);
  });

  test('every example has at least double room, with the largest page of the desk and twenty meetings', () => {
    const folder = join(root, 'docs/examples');
    const largest: Record<string, object> = {
      'desk.graphql': { first: 100 },
      'minutes.graphql': { meetings: 20 },
    };
    const given = { id: 'x', key: 'x' };
    for (const name of readdirSync(folder)) {
      const query = readFileSync(join(folder, name), 'utf8');
      for (const variables of [given, { ...given, ...largest[name] }]) {
        expect([name, refusal(lianxi, query, variables, LIMITS.nodes / 2)]).toEqual([name, null]);
      }
    }
    const minutes = readFileSync(join(folder, 'minutes.graphql'), 'utf8');
    expect(refusal(lianxi, minutes, { meetings: 20 }, 1)).toBe('nodes 2821, at most 1');
    const desk = readFileSync(join(folder, 'desk.graphql'), 'utf8');
    expect(refusal(lianxi, desk, { first: 100 }, 1)).toBe('nodes 1100, at most 1');
  });

  test('the figures are the services’ own: the default page, and no connection without a size', () => {
    expect(DEFAULT_PAGE).toBe(pageSize(undefined));
    for (const type of Object.values(lianxi.getTypeMap()).filter(isObjectType)) {
      for (const field of Object.values(type.getFields())) {
        if (!/Connection$/.test(getNamedType(field.type).name)) continue;
        expect([type.name, field.name, field.args.map(({ name }) => name)]).toEqual([
          type.name,
          field.name,
          expect.arrayContaining(['first']),
        ]);
      }
    }
  });
});
