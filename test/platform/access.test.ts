import { buildSubgraphSchema } from '@apollo/subgraph';
import { parse } from 'graphql';
import { commonRules, enforceAccess } from '../../platform/access';

const COMMON = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.7", import: ["@key"])
  directive @access(rule: AccessRule!) on FIELD_DEFINITION | OBJECT
  enum AccessRule { PUBLIC SIGNED_IN ACTING OPERATOR }
`;
const schemaOf = (sdl: string) => buildSubgraphSchema([{ typeDefs: parse(COMMON + sdl) }] as never);
const enforced = (sdl: string) => enforceAccess(schemaOf(sdl), commonRules);

test('a schema where everything names a rule is accepted, and gives the rules by coordinate', () => {
  const access = enforced(`
    type Query { thing: Thing @access(rule: SIGNED_IN) }
    type Thing @key(fields: "id") @access(rule: PUBLIC) { id: ID! phone: String @access(rule: SIGNED_IN) }
  `);
  expect([...access.keys()].sort()).toEqual(['Query.thing', 'Thing', 'Thing.phone']);
});

test.each([
  ['a root query', 'type Query { thing: String }', 'Query.thing has no @access'],
  [
    'a root mutation',
    'type Query { a: String @access(rule: PUBLIC) } type Mutation { act: String }',
    'Mutation.act has no',
  ],
  [
    'an entity',
    'type Query { a: String @access(rule: PUBLIC) } type Thing @key(fields: "id") { id: ID! }',
    'Thing has no @access',
  ],
  [
    'a sensitive field',
    'type Query { a: Thing @access(rule: PUBLIC) } type Thing { phone: String }',
    'Thing.phone has no @access',
  ],
  [
    'an entity whose rule has no SQL face',
    'type Query { a: String @access(rule: PUBLIC) } type Thing @key(fields: "id") @access(rule: OPERATOR) { id: ID! }',
    'no SQL face',
  ],
])('%s without a rule stops the start', (_what, sdl, problem) => {
  expect(() => enforced(sdl)).toThrow(problem);
});

test('a rule that does not exist stops the start', () => {
  const schema = schemaOf('type Query { a: String @access(rule: PUBLIC) }');
  expect(() => enforceAccess(schema, {})).toThrow('unknown rule PUBLIC');
});
