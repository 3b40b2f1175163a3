import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { verifyChain, verifyCommand } from '../../bin/verify-minutes';
import { root } from '../../platform/root';
import { bytesOf, type File, goodFile, resealed } from './chain';
import { secondVerdict } from './second-verifier';

const good = goodFile();
const text = bytesOf(good).toString();
const bothFind = (bytes: Buffer): [boolean, boolean] => [
  !verifyChain(bytes).ok,
  secondVerdict(bytes) !== null,
];
const changed = (change: (file: File) => unknown): Buffer => {
  const file = structuredClone(good);
  change(file);
  return bytesOf(file);
};

test('M8: a good chain holds, by the verifier and by one written from the document alone', () => {
  expect(verifyChain(Buffer.from(text))).toEqual({
    ok: true,
    body: '五方会',
    count: 3,
    head: good.head.hash,
  });
  expect(secondVerdict(Buffer.from(text))).toBeNull();
});

/** Another digit for a digit, another letter for a letter, another sign for the rest. */
function other(char: string): string {
  if (char === '\n') return ' ';
  if (/\d/.test(char)) return String((Number(char) + 1) % 10);
  if (/[a-z]/.test(char)) return char === 'z' ? 'a' : String.fromCharCode(char.charCodeAt(0) + 1);
  if (/[A-Z]/.test(char)) return char === 'Z' ? 'A' : String.fromCharCode(char.charCodeAt(0) + 1);
  return char === '丁' ? '戊' : char.charCodeAt(0) > 127 ? '丁' : char === '.' ? ',' : '.';
}

test('M8: any one character changed anywhere in the file is found, each of them, by both', () => {
  const missed: [number, string][] = [];
  // Every character of it is one code unit.
  const chars = [...text];
  for (const [i, char] of chars.entries()) {
    const bytes = Buffer.from(text.slice(0, i) + other(char) + text.slice(i + 1));
    if (!bothFind(bytes).every(Boolean)) missed.push([i, text.slice(Math.max(0, i - 20), i + 20)]);
  }
  expect(chars.length).toBeGreaterThan(3_000);
  expect(missed).toEqual([]);
}, 180_000);

test('M8: any random change of the bytes is found: one put in, taken out, or put in another’s place', () => {
  const bytes = Buffer.from(text);
  fc.assert(
    fc.property(
      fc.nat({ max: bytes.length - 1 }),
      fc.constantFrom('put', 'take', 'replace'),
      fc.integer({ min: 0, max: 255 }),
      (at, how, byte) => {
        fc.pre(how !== 'replace' || bytes[at] !== byte);
        const middle = how === 'take' ? [] : [byte];
        const rest = bytes.subarray(how === 'put' ? at : at + 1);
        const damaged = Buffer.concat([bytes.subarray(0, at), Buffer.from(middle), rest]);
        fc.pre(!damaged.equals(bytes));
        expect(bothFind(damaged)).toEqual([true, true]);
      },
    ),
    { numRuns: 3_000 },
  );
});

const MOVES: readonly (readonly [string, (file: File) => unknown, number | null])[] = [
  ['the first left out', ({ records }) => records.shift(), 1],
  ['one in the middle left out', ({ records }) => records.splice(1, 1), 2],
  ['the last left out, the head as it was', ({ records }) => records.pop(), null],
  ['one repeated', ({ records }) => records.splice(1, 0, records[0]), 2],
  ['the last repeated', ({ records }) => records.push(records[2]), 4],
  ['two changed places', ({ records }) => records.reverse(), 1],
  [
    'a strange one put in',
    ({ records }) => records.splice(1, 0, resealed({ ...good, records: [records[2]] }).records[0]),
    2,
  ],
  ['a signature taken out', ({ records }) => records[0].record.signatures.pop(), 1],
  [
    'silence made a signature',
    ({ records }) => Object.assign(records[2].record.signatures[1], { status: 'SIGNED' }),
    3,
  ],
  ['all left out', ({ records }) => records.splice(0), null],
  ['a member added to the file', (file) => Object.assign(file, { note: 'x' }), null],
  ['a member added to the head', ({ head }) => Object.assign(head, { note: 'x' }), null],
  ['a member added to a link', ({ records }) => Object.assign(records[1], { note: 'x' }), 2],
  ['a member added to a record', ({ records }) => Object.assign(records[1].record, { note: 'x' }), 2],
];
test.each(MOVES)('M8: %s: found, and the first broken link named', (_what, change, link) => {
  const bytes = changed(change);
  expect(verifyChain(bytes)).toMatchObject({ ok: false, link });
  expect(secondVerdict(bytes)).not.toBeNull();
});

const numbers = (records: File) => records[2].record.content;

/** Whoever seals everything anew gets hashes that fit; what the records say of each other still has to. */
const RESEALED: readonly (readonly [string, (file: File) => unknown, RegExp])[] = [
  ['minutes sealed twice', ({ records }) => records.push(records[0]), /twice|sealed at/],
  [
    'an addendum before its minutes',
    ({ records }) => records.unshift(records.splice(1, 1)[0]),
    /not above|sealed at|content|exactly/,
  ],
  [
    'times that go back',
    ({ records }) => Object.assign(records[2].record, { sealedAt: '2026-01-01T00:00:00.000Z' }),
    /before the one above/,
  ],
  [
    'an addendum with another number',
    ({ records }) => Object.assign(records[1].record.content, { number: 2 }),
    /missing/,
  ],
  [
    'silence that names an organization',
    ({ records }) => Object.assign(records[0].record.signatures[1], { organization: 'o' }),
    /says otherwise/,
  ],
  [
    'a seat that stands otherwise',
    ({ records }) => Object.assign(records[0].record.signatures[1], { status: 'NODDED' }),
    /stands as/,
  ],
  ['a line at another place', ({ records }) => (numbers(records).agenda[1].position = 3), /line 2 says/],
  ['a line without a number', ({ records }) => delete numbers(records).agenda[0].outline, /has no number/],
  ['a number too deep', ({ records }) => (numbers(records).agenda[1].outline = '1.1.1.1'), /has no number/],
  ['a number twice', ({ records }) => (numbers(records).agenda[1].outline = '1'), /one number/],
  [
    'a resolution of another line',
    ({ records }) => (numbers(records).resolutions[0].outline = '1'),
    /not its/,
  ],
  ['an item of no line', ({ records }) => (numbers(records).actionItems[0].item = 3), /not its/],
  ['no agenda', ({ records }) => delete numbers(records).agenda, /lists no agenda/],
  ['a format that nobody knows', ({ records }) => (numbers(records).format = 3), /of format 3/],
];
test.each(RESEALED)('M8: sealed anew with %s: found', (_what, change, problem) => {
  const file = structuredClone(good);
  change(file);
  const bytes = bytesOf(resealed(file));
  const verdict = verifyChain(bytes);
  expect(verdict.ok ? '' : verdict.problem).toMatch(problem);
  expect(secondVerdict(bytes)).not.toBeNull();
});

test('M8: a chain cut short or sealed anew whole is found only by a head that is known', () => {
  for (const change of [
    (file: File) => file.records.pop(),
    (file: File) => (file.records[0].record.content.remarks = '改过'),
  ]) {
    const file = structuredClone(good);
    change(file);
    const bytes = bytesOf(resealed(file));
    expect(bothFind(bytes)).toEqual([false, false]);
    expect(verifyChain(bytes, good.head.hash)).toMatchObject({
      ok: false,
      problem: expect.stringContaining('head'),
    });
  }
  expect(verifyChain(Buffer.from(text), good.head.hash).ok).toBe(true);
});

test('M8: the same JSON in other bytes is another file', () => {
  for (const bytes of [
    JSON.stringify(good, null, 2),
    text.trimEnd(),
    `${text}\n`,
    `\ufeff${text}`,
    text.replaceAll('五', '\\u4e94'),
    text.replace('"count":3', '"count":3.0'),
    text.replace('"count":3', '"count":3,"count":3'),
    text.replace('\n', '\r\n'),
  ])
    expect(bothFind(Buffer.from(bytes))).toEqual([true, true]);
});

test('M8: the command ends with 0, with 1 and the first broken link, or with 2', () => {
  const folder = mkdtempSync(join(tmpdir(), 'minutes-'));
  const run = (...args: string[]) => {
    const said: string[] = [];
    return [verifyCommand(args, (line) => said.push(line)), said.join('\n')] as const;
  };
  const file = (name: string, bytes: Buffer) => {
    writeFileSync(join(folder, name), bytes);
    return join(folder, name);
  };
  const whole = file('good.json', Buffer.from(text));
  expect(run(whole)).toEqual([0, expect.stringContaining('✓ 五方会: 3 条 records')]);
  expect(run(whole, '--head', good.head.hash)[0]).toBe(0);
  expect(run(whole, '--head', 'f'.repeat(64))).toEqual([1, expect.stringContaining('✗ 文件')]);
  const broken = file(
    'bad.json',
    changed(({ records }) => records.splice(1, 1)),
  );
  expect(run(broken)).toEqual([1, expect.stringMatching(/✗ 第 2 条 link 2: it is number 3, not 2/)]);
  expect([run()[0], run('none.json')[0], run(whole, '--head', 'x')[0]]).toEqual([2, 2, 2]);
});

test('M8: the verifier stands alone: it imports nothing but Node’s crypto and fs', () => {
  const source = readFileSync(join(root, 'bin/verify-minutes.ts'), 'utf8');
  const imports = [...source.matchAll(/(?:from|import\(|require\()\s*'([^']+)'/g)].map(([, name]) => name);
  expect(imports.sort()).toEqual(['node:crypto', 'node:fs']);
});
