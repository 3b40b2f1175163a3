import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'graphql';
import { LONG_ACTS } from '../../gateway/fetch-shape';
import { FETCH_MS, serviceSource } from '../../gateway/sources';
import { LONG_MS } from '../../platform/http/wire';
import { ANONYMOUS } from '../../platform/identity';
import type { ServicePort } from '../../platform/ports';
import { root } from '../../platform/root';

const NOW = 1_000_000;
/** What is left to a request that has just come. */
const LEFT_MS = 1_800;

/** How long one fetch is given, and what is left to the request after it. */
async function given(query: string): Promise<{ fetch: number; left: number }> {
  let deadline = 0;
  const port = {
    name: 'voting',
    execute: async (request: { deadline: number }) => {
      deadline = request.deadline;
      return { data: { it: null } };
    },
  } as unknown as ServicePort;
  const context = {
    viewer: ANONYMOUS,
    requestId: 'request-0001',
    deadline: NOW + LEFT_MS,
    scope: {},
    absent: new Set<string>(),
  };
  const source = serviceSource(port, { now: () => NOW });
  await source.process({ request: { query }, context } as unknown as Parameters<typeof source.process>[0]);
  return { fetch: deadline - NOW, left: context.deadline - NOW };
}

test('an act upon a whole roll has the time that it takes, and what is read after it too', async () => {
  const act = 'mutation Act($input: I!) { it: freezeRoll(input: $input) { __typename } }';
  expect(await given(act)).toEqual({ fetch: LONG_MS, left: LONG_MS });
});

test.each(['mutation { it: castBallot { __typename } }', '{ it: freezeRoll }'])(
  '%s has no more than any fetch',
  async (query) => {
    expect(await given(query)).toEqual({ fetch: FETCH_MS, left: LEFT_MS });
  },
);

test('what reads or counts a whole roll is among them', () => {
  const folder = join(root, 'services/voting/resolvers/Mutation');
  const whole = readdirSync(folder).filter((file) =>
    /\b(rollOf|countVote|publishedUnitsOf|sealBallots|applyBatch|importRegister)\(/.test(
      readFileSync(join(folder, file), 'utf8'),
    ),
  );
  expect(whole).toContain('tallyVote.ts');
  expect(whole.map((file) => file.replace('.ts', '')).filter((act) => !LONG_ACTS.has(act))).toEqual([]);
});

test('each of those acts is one of the graph', () => {
  const graph = parse(readFileSync(join(root, 'supergraph.graphql'), 'utf8'));
  const mutations = graph.definitions.flatMap((it) =>
    it.kind === 'ObjectTypeDefinition' && it.name.value === 'Mutation'
      ? (it.fields ?? []).map((field) => field.name.value)
      : [],
  );
  expect([...LONG_ACTS].filter((name) => !mutations.includes(name))).toEqual([]);
});
