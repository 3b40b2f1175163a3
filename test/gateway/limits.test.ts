import { buildSchema, getIntrospectionQuery, parse, validate } from 'graphql';
import { LIMITS, type Limits, shapeErrors } from '../../gateway/limits';
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
    const begun = performance.now();
    const answer = await production.graphql({ query: bomb(n) });
    expect(codes(answer)).toContain('LIMIT_EXCEEDED');
    expect(performance.now() - begun).toBeLessThan(100);
  }
});

test('LIMIT_EXCEEDED: each of the two defences is enough by itself', async () => {
  const begun = performance.now();
  expect(
    shapeErrors(parse(bomb(50)), LIMITS)
      .map(({ message }) => message)
      .join(),
  ).toMatch(/depth.*aliases/);
  expect(performance.now() - begun).toBeLessThan(100);
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
    const begun = performance.now();
    await open.graphql({ query: bomb(11) });
    expect(performance.now() - begun).toBeGreaterThan(100);
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
