import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from '@swc/core';
import { parseSquareMetres } from '../../platform/exact';
import { root } from '../../platform/root';
import { tally } from '../../services/voting/domain/tally';
import { electorate, type Measure, rulesOf } from '../domain/voting/electorate';

const law = readFileSync(join(root, 'docs/LAW.md'), 'utf8');

interface Table {
  readonly title: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The tables of the document, each under its heading. */
const tables: readonly Table[] = law
  .split(/^## /m)
  .slice(1)
  .map((section) => {
    const [header = [], , ...rows] = section
      .split('\n')
      .filter((line) => line.startsWith('|'))
      .map((line) =>
        line
          .slice(1, -1)
          .split('|')
          .map((cell) => cell.trim()),
      );
    return { title: section.slice(0, section.indexOf('\n')), header, rows };
  });

/** What is referred to as `path#name` or `path#"title"`, and paths alone. */
const references = (text: string) =>
  [...text.matchAll(/`((?:services|platform|test|bin)\/[^`#]+)(?:#([^`]+))?`/g)].map(([, path, name]) => ({
    path: path!,
    name: name ?? null,
  }));

type Node = Readonly<Record<string, unknown>> & { readonly type?: string };
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;
const textOf = (node: unknown): string | null =>
  isNode(node) && node.type === 'StringLiteral' ? (node.value as string) : null;
const argument = (call: Node, place: number): unknown =>
  (call.arguments as { expression: unknown }[] | undefined)?.[place]?.expression;

function* within(node: unknown): Generator<Node> {
  if (!isNode(node)) return;
  if (node.type) yield node;
  for (const child of Object.values(node)) yield* within(child);
}

/** test, test.each(rows) and the like: the rows of an each, or null for another call. */
function testCall(call: Node): { readonly rows: unknown } | null {
  const callee = call.callee as Node;
  const named = (node: Node) =>
    node.type === 'Identifier' && /^(test|it|describe)$/.test(node.value as string);
  if (named(callee)) return { rows: null };
  const each = callee.type === 'CallExpression' ? (callee.callee as Node) : null;
  if (each?.type !== 'MemberExpression' || !named(each.object as Node)) return null;
  return { rows: argument(callee, 0) };
}

/** The names that a file declares, and the titles of its tests; where a title is but %s, those of its rows. */
function namesIn(path: string): {
  readonly declared: ReadonlySet<string>;
  readonly titles: ReadonlySet<string>;
} {
  const module = parseSync(readFileSync(join(root, path), 'utf8'), {
    syntax: 'typescript',
    target: 'es2022',
  });
  const declared = new Set<string>();
  const titles = new Set<string>();
  for (const statement of module.body) {
    const node = statement.type === 'ExportDeclaration' ? statement.declaration : statement;
    if (node.type === 'FunctionDeclaration') declared.add(node.identifier.value);
    if (node.type !== 'VariableDeclaration') continue;
    for (const { id } of node.declarations) if (id.type === 'Identifier') declared.add(id.value);
  }
  for (const call of within(module.body)) {
    const title = call.type === 'CallExpression' ? textOf(argument(call, 0)) : null;
    const made = title === null ? null : testCall(call);
    if (!made) continue;
    titles.add(title!);
    let rows = made.rows;
    while (isNode(rows) && rows.type === 'TsConstAssertion') rows = rows.expression;
    if (title !== '%s' || !isNode(rows) || rows.type !== 'ArrayExpression') continue;
    for (const { expression } of rows.elements as { expression: Node }[]) {
      const first = expression.elements as { expression: unknown }[] | undefined;
      const text = textOf(first?.[0]?.expression);
      if (text !== null) titles.add(text);
    }
  }
  return { declared, titles };
}

const read = new Map<string, ReturnType<typeof namesIn>>();
function exists({ path, name }: { readonly path: string; readonly name: string | null }): boolean {
  if (!existsSync(join(root, path))) return false;
  if (name === null) return true;
  if (!read.has(path)) read.set(path, namesIn(path));
  const { declared, titles } = read.get(path)!;
  return name.startsWith('"') ? titles.has(name.slice(1, -1)) : declared.has(name);
}

test('every file, function and test that the document names exists', () => {
  const named = references(law);
  expect(named.length).toBeGreaterThan(80);
  expect(named.filter((it) => !exists(it))).toEqual([]);
});

test('one that does not exist would be found', () => {
  const file = 'test/domain/voting/tally.test.ts';
  expect(references(`\`${file}#"exactly half"\` \`${file}#tally\` \`platform/none.ts\``).map(exists)).toEqual(
    [false, false, false],
  );
});

describe.each(tables.filter(({ header }) => header.includes('where')).map((it) => [it.title, it] as const))(
  '%s',
  (_title, { header, rows }) => {
    test.each(rows.map((row) => [row[0]!, row] as const))(
      '%s says where it is and what tests it',
      (_source, row) => {
        expect(row).toHaveLength(header.length);
        const where = references(row[header.indexOf('where')]!);
        const tests = references(row[header.indexOf('test')]!);
        expect(where.length).toBeGreaterThan(0);
        expect(tests.length).toBeGreaterThan(0);
        expect(where.filter(({ path, name }) => path.startsWith('test/') || name === null)).toEqual([]);
        expect(tests.filter(({ path, name }) => !path.startsWith('test/') || !name?.startsWith('"'))).toEqual(
          [],
        );
      },
    );
  },
);

describe('the golden cases, worked out again', () => {
  const { rows } = tables.find(({ title }) => title.startsWith('Golden cases'))!;
  const measure = (cell: string): Measure => {
    const [area, heads] = cell.split(' / ');
    const parsed = parseSquareMetres(area!);
    if (!parsed.ok) throw new Error(`No area: ${cell}`);
    return [parsed.value, Number(heads)];
  };
  /** A number with or without two decimals, in hundredths. */
  const hundredths = (text: string): bigint => {
    const parsed = parseSquareMetres(text);
    if (!parsed.ok) throw new Error(`No number: ${text}`);
    return parsed.value;
  };
  const RELATIONS: Readonly<Record<string, (a: bigint, b: bigint) => boolean>> = {
    '≥': (a, b) => a >= b,
    '>': (a, b) => a > b,
    '<': (a, b) => a < b,
    '≤': (a, b) => a <= b,
  };

  test('there are ten, each a case of the tally’s own tests', () => {
    expect(rows).toHaveLength(10);
    const { titles } = namesIn('test/domain/voting/tally.test.ts');
    expect(rows.map(([title]) => title!).filter((title) => !titles.has(title))).toEqual([]);
  });

  test.each(rows.map((row) => [row[0]!, row] as const))('%s', (_title, row) => {
    const [, matterClass, total, participating, yes, ...worked] = row as string[];
    const { roll, votes } = electorate({
      total: measure(total!),
      participating: measure(participating!),
      yes: measure(yes!),
    });
    const counted = tally(roll, votes, rulesOf(matterClass as 'GENERAL' | 'MAJOR'));
    expect(counted.status).toBe(worked.pop());
    expect(worked).toHaveLength(counted.fractions.length);
    for (const [i, fraction] of counted.fractions.entries()) {
      const [part, over, has, relation, whole, under, needs] = worked[i]!.split(
        / [×=] | (?=[≥><≤] )|(?<=[≥><≤]) /,
      );
      expect([part, whole, `${under}/${over}`]).toEqual([
        fraction.numerator,
        fraction.denominator,
        fraction.threshold,
      ]);
      expect(hundredths(part!) * BigInt(over!)).toBe(hundredths(has!));
      expect(hundredths(whole!) * BigInt(under!)).toBe(hundredths(needs!));
      expect(RELATIONS[relation!]!(hundredths(has!), hundredths(needs!))).toBe(true);
      // The sign is that of the rule, met or not.
      const signs = fraction.comparator === 'AT_LEAST' ? ['≥', '<'] : ['>', '≤'];
      expect(relation).toBe(signs[fraction.met ? 0 : 1]);
    }
  });
});
