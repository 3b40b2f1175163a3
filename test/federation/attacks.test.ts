import { isObjectType, getNamedType } from 'graphql';
import { LIMITS } from '../../gateway/limits';
import { apiSchema } from '../../bin/released';
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
        .filter((field) => getNamedType(field.type) === type && field.args.every((arg) => !String(arg.type).endsWith('!')))
        .map((field) => ({ type: type.name, field: field.name })),
    );
}

const ENTRY: Readonly<Record<string, string>> = {
  Division: 'division(id: "00000000-0000-7000-8000-000000000000")',
  Organization: 'organization(id: "00000000-0000-7000-8000-000000000000")',
};

/** 1 KB of text that spreads each fragment twice from the one before: 2^depth selections. */
function bomb(type: string, field: string, depth: number): string {
  const fragments = Array.from({ length: depth }, (_, i) => {
    const inner = i === depth - 1 ? 'id' : `a: ${field} { ...F${i + 1} } b: ${field} { ...F${i + 1} }`;
    return `fragment F${i} on ${type} { ${inner} }`;
  });
  return `{ ${ENTRY[type]} { ...F0 } } ${fragments.join(' ')}`;
}

test('every self-referencing type is known to the attack', () => {
  expect(selfReferences().map(({ type }) => type).filter((type) => !ENTRY[type])).toEqual([]);
  expect(selfReferences().length).toBeGreaterThan(3);
});

test.each(selfReferences())('the nested-fragment query on $type.$field is rejected in under 100 ms', async ({ type, field }) => {
  for (const depth of [10, 18]) {
    const took: number[] = [];
    for (let i = 0; i < 5; i++) {
      const started = performance.now();
      const answer = await graph.ask(null, bomb(type, field, depth));
      took.push(performance.now() - started);
      expect(answer.errors![0]!.extensions!.code).toBe('LIMIT_EXCEEDED');
    }
    // The machine may be busy; what the document itself costs is the least of the five.
    expect(Math.min(...took)).toBeLessThan(100);
  }
});

test('with the limits lifted the same query holds the process up (mutant)', async () => {
  const took: number[] = [];
  for (let i = 0; i < 3; i++) {
    const started = performance.now();
    await unguarded.ask(null, bomb('Organization', 'parent', 12));
    took.push(performance.now() - started);
  }
  expect(Math.min(...took)).toBeGreaterThan(100);
}, 120_000);
