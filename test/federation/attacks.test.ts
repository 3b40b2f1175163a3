import { getNamedType, isObjectType } from 'graphql';
import { apiSchema } from '../../bin/released';
import { LIMITS } from '../../gateway/limits';
import { type Graph, openGraph, supergraphSdl } from './graph';

/** The mutant: every limit that stands in the attack's way is lifted. */
const LIFTED = { ...LIMITS, depth: 1e6, aliases: 1e6, tokens: 1e6, recursiveSelections: 1e9 };

let graph: Graph;
let unguarded: Graph;
beforeAll(async () => {
  graph = await openGraph();
  unguarded = await openGraph({ limits: LIFTED });
}, 240_000);
afterAll(async () => {
  await graph?.close();
  await unguarded?.close();
});

/** Fields that lead from a type back to itself, directly: the attack multiplies along them. */
function selfReferences(): { readonly type: string; readonly field: string }[] {
  return Object.values(apiSchema(supergraphSdl()).getTypeMap())
    .filter(isObjectType)
    .filter((type) => !type.name.startsWith('__'))
    .flatMap((type) =>
      Object.values(type.getFields())
        .filter(
          (field) =>
            getNamedType(field.type) === type && field.args.every((arg) => !String(arg.type).endsWith('!')),
        )
        .map((field) => ({ type: type.name, field: field.name })),
    );
}

const ID = '"00000000-0000-7000-8000-000000000000"';
/** How each type is reached from the root. */
const ENTRY: Readonly<Record<string, (inner: string) => string>> = {
  Division: (inner) => `division(id: ${ID}) { ${inner} }`,
  Organization: (inner) => `organization(id: ${ID}) { ${inner} }`,
  ActionItem: (inner) => `actionItem(id: ${ID}) { ${inner} }`,
  AgendaItem: (inner) => `jointMeeting(id: ${ID}) { agenda { ${inner} } }`,
  Seat: (inner) => `jointBody(id: ${ID}) { seats { ${inner} } }`,
  VotingSession: (inner) => `votingSession(id: ${ID}) { ${inner} }`,
  Ballot: (inner) => `myUnits { edges { node { votes { ballot { ${inner} } } } } }`,
  PaperBallot: (inner) => `votingSession(id: ${ID}) { paperBallots { edges { node { ${inner} } } } }`,
  ActivityExpense: (inner) => `activityExpense(id: ${ID}) { ${inner} }`,
  Intake: (inner) => `intake(id: ${ID}) { ${inner} }`,
};

/** 1 KB of text that spreads each fragment twice from the one before: 2^depth selections. */
function bomb(type: string, field: string, depth: number): string {
  const fragments = Array.from({ length: depth }, (_, i) => {
    const inner = i === depth - 1 ? 'id' : `a: ${field} { ...F${i + 1} } b: ${field} { ...F${i + 1} }`;
    return `fragment F${i} on ${type} { ${inner} }`;
  });
  return `{ ${ENTRY[type]!('...F0')} } ${fragments.join(' ')}`;
}

test('every self-referencing type is known to the attack', () => {
  expect(
    selfReferences()
      .map(({ type }) => type)
      .filter((type) => !ENTRY[type]),
  ).toEqual([]);
  expect(selfReferences().length).toBeGreaterThan(3);
});

/** Milliseconds of processor time that asking took; gateway and services are in this process, and others' load is not. */
async function costOf(
  graph: Graph,
  query: string,
): Promise<{ readonly ms: number; readonly code: string | undefined }> {
  const before = process.cpuUsage();
  const answer = await graph.ask(null, query);
  const { user, system } = process.cpuUsage(before);
  return { ms: (user + system) / 1000, code: answer.errors?.[0]?.extensions?.code };
}

test.each(selfReferences())(
  'the nested-fragment query on $type.$field is rejected in under 100 ms',
  async ({ type, field }) => {
    await costOf(graph, bomb(type, field, 9));
    for (const depth of [10, 12, 18]) {
      const { ms, code } = await costOf(graph, bomb(type, field, depth));
      expect(code).toBe('LIMIT_EXCEEDED');
      expect(ms).toBeLessThan(100);
    }
  },
);

test('with the limits lifted the same query is taken, and costs more (mutant)', async () => {
  await costOf(unguarded, bomb('Organization', 'parent', 3));
  const { ms, code } = await costOf(unguarded, bomb('Organization', 'parent', 10));
  expect(code).toBeUndefined();
  expect(ms).toBeGreaterThan(100);
}, 120_000);
