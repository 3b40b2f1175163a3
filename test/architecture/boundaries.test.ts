import { crossings, forbidden, importsOf } from '../../bin/boundaries';

test('no import crosses a wall', () => {
  expect(crossings()).toEqual([]);
});

test.each([
  ['services/meetings/resolvers/x.ts', 'services/voting/domain/tally'],
  ['services/meetings/domain/x.ts', 'services/meetings/db/desk'],
  ['services/meetings/domain/x.ts', 'platform/sql'],
  ['services/meetings/domain/x.ts', 'typeorm'],
  ['services/meetings/db/x.ts', 'services/meetings/resolvers/Mutation/openDraft'],
  ['services/meetings/subgraph.ts', 'gateway/server'],
  ['services/meetings/subgraph.ts', 'bin/up'],
  ['gateway/x.ts', 'services/meetings/subgraph'],
  ['platform/x.ts', 'services/meetings/subgraph'],
  ['bin/recount/x.ts', 'platform/canonical'],
  ['bin/recount/x.ts', 'services/voting/domain/tally'],
  ['bin/recount/x.ts', 'canonicalize'],
])('%s may not import %s', (file, target) => {
  expect(forbidden(file, target)).not.toBeNull();
});

test('import lines are read in every form', () => {
  const text = `import a from './a';\nimport { b,\n  c } from '../b.js';\nexport type { D } from 'd';\nconst e = await import('./e.js');`;
  expect(importsOf('platform/x/y.ts', text)).toEqual(['platform/x/a', 'platform/b', 'd', 'platform/x/e']);
});
