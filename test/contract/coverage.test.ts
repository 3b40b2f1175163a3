import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isEnumType, isInputObjectType, isInterfaceType, isObjectType } from 'graphql';
import { SUPERGRAPH_FILE } from '../../bin/compose';
import { apiSchema } from '../../bin/released';
import { root } from '../../platform/root';

/** How many mechanisms each part has: meetings, voting, community, property. */
const KNOWN = { M: 22, V: 16, C: 15, P: 13 } as const;

const text = readFileSync(join(root, 'docs', 'COVERAGE.md'), 'utf8');
const rows = text
  .split('\n')
  .filter((line) => /^\| [A-Z]\d/.test(line))
  .map((line) => {
    const [id, what, where, tests] = line.slice(2, -2).split(' | ');
    return { id: id!, what: what!, where: where ?? '', tests: tests ?? '' };
  });
const graph = apiSchema(readFileSync(SUPERGRAPH_FILE, 'utf8'));

function exists(coordinate: string): boolean {
  const [name, field] = coordinate.split('.') as [string, string | undefined];
  const type = graph.getType(name);
  if (!type || field === undefined) return type !== undefined;
  if (isEnumType(type)) return type.getValue(field) !== undefined;
  if (isObjectType(type) || isInterfaceType(type) || isInputObjectType(type))
    return field in type.getFields();
  return false;
}

test('every row names a known mechanism, at least one place in the graph and at least one test', () => {
  expect(rows.length).toBeGreaterThan(3);
  const wrong = rows.filter(({ id, where, tests }) => {
    const [, part, number] = /^([A-Z])(\d+)$/.exec(id) ?? [];
    const known = Number(number) >= 1 && Number(number) <= (KNOWN[part as keyof typeof KNOWN] ?? 0);
    return !known || !where.includes('`') || !tests.includes('`');
  });
  expect(wrong).toEqual([]);
});

test.each(['M', 'V'] as const)('every mechanism of %s has a row', (part) => {
  const held = new Set(rows.map(({ id }) => id));
  const all = Array.from({ length: KNOWN[part] }, (_, n) => `${part}${n + 1}`);
  expect(all.filter((id) => !held.has(id))).toEqual([]);
});

test('every coordinate exists in the graph', () => {
  const named = rows.flatMap(({ where }) => [...where.matchAll(/`([^`]+)`/g)].map((match) => match[1]!));
  expect(named.filter((coordinate) => !exists(coordinate))).toEqual([]);
  expect(exists('Mutation.flyToTheMoon')).toBe(false);
});

test('every test exists in its file', () => {
  const titled = (reference: string): boolean => {
    const [, file, title] = /^(.+?)#"(.+)"$/.exec(reference) ?? [];
    if (!file || !title || !existsSync(join(root, file))) return false;
    return readFileSync(join(root, file), 'utf8').includes(title);
  };
  const named = rows.flatMap(({ tests }) => [...tests.matchAll(/`([^`]+)`/g)].map((match) => match[1]!));
  expect(named.filter((reference) => !titled(reference))).toEqual([]);
  expect(titled('test/contract/coverage.test.ts#"no such title"'.replace('no such', 'never a'))).toBe(false);
});
