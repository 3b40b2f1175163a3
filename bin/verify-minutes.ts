import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/**
 * Checks a chain of sealed minutes, offline and with nothing of ours: the file's form and every hash as
 * docs/MINUTES.md lays them down. `node verify-minutes.js FILE [--head HASH]`.
 */

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
type JsonObject = { readonly [key: string]: Json };

export type Verdict =
  | { readonly ok: true; readonly body: string; readonly count: number; readonly head: string }
  /** `link` is the first broken record, from 1; null where the file as a whole is at fault. */
  | { readonly ok: false; readonly link: number | null; readonly problem: string };

const FORMAT = 'lianxi-minutes-chain/1';
const NO_RECORD = '0'.repeat(64);

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

class Broken extends Error {
  constructor(
    readonly link: number | null,
    problem: string,
  ) {
    super(problem);
  }
}

/** RFC 8785, for what the format allows: whole numbers, and keys in the order of their UTF-16 code units. */
function canonical(value: Json): string {
  if (typeof value === 'number') {
    if (!Number.isSafeInteger(value)) throw new Broken(null, `${value} is not a whole number`);
    return String(value);
  }
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (isList(value)) return `[${value.map(canonical).join(',')}]`;
  const members = Object.keys(value).sort();
  return `{${members.map((key) => `${JSON.stringify(key)}:${canonical(value[key]!)}`).join(',')}}`;
}

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);
const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !isList(value);

/** An object with exactly these members, in whatever order they are named here. */
function only(
  value: Json | undefined,
  keys: readonly string[],
  what: string,
  link: number | null,
): JsonObject {
  if (!isObject(value) || Object.keys(value).sort().join() !== [...keys].sort().join()) {
    throw new Broken(link, `${what} must have exactly: ${keys.join(', ')}`);
  }
  return value;
}

const RECORD = [
  'kind',
  'body',
  'minutes',
  'sequence',
  'previousHash',
  'sealedAt',
  'contentHash',
  'content',
  'signatures',
];
const STATUSES = ['SIGNED', 'SIGNED_WITH_RESERVATION', 'SILENT', 'VACANT'];

function parsed(bytes: Uint8Array): JsonObject {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Broken(null, 'the file is not UTF-8');
  }
  let value: Json;
  try {
    value = JSON.parse(text) as Json;
  } catch (error) {
    throw new Broken(null, `the file is not JSON: ${(error as Error).message}`);
  }
  const wanted = `${canonical(value)}\n`;
  if (text !== wanted) {
    let at = 0;
    while (at < text.length && text[at] === wanted[at]) at += 1;
    throw new Broken(null, `the file is not canonical JSON and one line feed, from character ${at + 1} on`);
  }
  return only(value, ['format', 'body', 'records', 'head'], 'the file', null);
}

interface Chain {
  readonly bodyId: Json;
  readonly previous: string;
  readonly sealedAt: string;
  /** Hash of each sealed minutes, by the minutes' id, and how many addenda each has so far. */
  readonly minutes: Map<string, { readonly hash: string; addenda: number }>;
}

/** Checks one link against the chain before it; gives what follows links to. */
function link(entry: Json, number: number, chain: Chain): Chain {
  const fail = (problem: string): never => {
    throw new Broken(number, problem);
  };
  const { record: stated, hash } = only(entry, ['record', 'hash'], 'a link', number);
  const record = only(stated, RECORD, 'a record', number);
  const real = sha256(canonical(record));
  if (hash !== real) fail(`its hash is ${real}, the file says ${String(hash)}: the record was changed`);
  if (record.sequence !== number) fail(`it is number ${String(record.sequence)}, not ${number}`);
  if (record.previousHash !== chain.previous)
    fail(`it follows ${String(record.previousHash)}, not ${chain.previous}`);
  if (sha256(canonical(record.content!)) !== record.contentHash) fail('what was signed is not what it says');
  const body = only(record.body, ['id', 'name'], 'its body', number);
  if (body.id !== chain.bodyId) fail('it belongs to another body');
  const sealedAt = String(record.sealedAt);
  if (sealedAt < chain.sealedAt) fail(`it was sealed at ${sealedAt}, before the one above it`);
  checkSignatures(record.signatures!, fail);

  if (record.kind === 'MINUTES') checkNumbers(record.content!, fail);
  const id = String(record.minutes);
  const sealed = chain.minutes.get(id);
  if (record.kind === 'MINUTES') {
    if (sealed) fail('these minutes are sealed twice');
    chain.minutes.set(id, { hash: real, addenda: 0 });
  } else if (record.kind === 'ADDENDUM') {
    const content = only(record.content, ['minutesHash', 'number', 'text', 'reason'], 'an addendum', number);
    if (!sealed || sealed.hash !== content.minutesHash) fail('it adds to minutes that are not above it');
    if (content.number !== sealed!.addenda + 1) fail('an addendum before it is missing');
    sealed!.addenda += 1;
  } else fail(`its kind is ${String(record.kind)}`);
  return { ...chain, previous: real, sealedAt };
}

const OUTLINE = /^[1-9]\d*(\.[1-9]\d*){0,2}$/;

/** From format 2 on every line bears its number, and what was made of a line bears the same; before, there was none. */
function checkNumbers(content: Json, fail: (problem: string) => never): void {
  if (!isObject(content)) throw fail('its content is no object');
  const { format } = content;
  if (format === undefined) return;
  if (format !== 2) fail(`its content is of format ${String(format)}`);
  const listed = (name: string): readonly JsonObject[] => {
    const list = content[name];
    if (list === undefined || !isList(list) || !list.every(isObject)) throw fail(`it lists no ${name}`);
    return list;
  };
  const numbers = listed('agenda').map(({ position, outline }, i) => {
    if (position !== i + 1) fail(`line ${i + 1} says that it is ${String(position)}`);
    if (typeof outline !== 'string' || !OUTLINE.test(outline)) fail(`line ${i + 1} has no number`);
    return outline;
  });
  if (new Set(numbers).size < numbers.length) fail('two lines have one number');
  for (const made of [...listed('resolutions'), ...listed('actionItems')]) {
    const number = typeof made.item === 'number' ? numbers[made.item - 1] : undefined;
    if (number === undefined || made.outline !== number)
      fail(`${String(made.number)} is of line ${String(made.outline)}, which is not its`);
  }
}

/** Whoever signed is named with the time, and whoever did not has neither. */
function checkSignatures(signatures: Json, fail: (problem: string) => never): void {
  if (!isList(signatures) || signatures.length === 0) throw fail('it lists no seats');
  for (const it of signatures) {
    const given = isObject(it) ? it : fail('a signature is no object');
    if (!STATUSES.includes(String(given.status))) fail(`a seat stands as ${String(given.status)}`);
    const signed = String(given.status).startsWith('SIGNED');
    if ((given.organization !== null) !== signed || (given.at !== null) !== signed)
      fail(`the seat ${String(given.role)} is ${String(given.status)} and says otherwise`);
    if ((given.reservation !== null) !== (given.status === 'SIGNED_WITH_RESERVATION'))
      fail(`the seat ${String(given.role)} is ${String(given.status)} and says otherwise`);
  }
}

/** Checks a whole file. `expectedHead` is one known from elsewhere: only that shows that no end was cut off. */
export function verifyChain(bytes: Uint8Array, expectedHead: string | null = null): Verdict {
  try {
    const file = parsed(bytes);
    if (file.format !== FORMAT) throw new Broken(null, `the format is ${String(file.format)}, not ${FORMAT}`);
    const body = only(file.body, ['id', 'name'], 'body', null);
    const head = only(file.head, ['count', 'hash'], 'head', null);
    const { records } = file;
    if (records === undefined || !isList(records) || records.length === 0)
      throw new Broken(null, 'there are no records');
    let chain: Chain = { bodyId: body.id!, previous: NO_RECORD, sealedAt: '', minutes: new Map() };
    for (const [i, entry] of records.entries()) chain = link(entry, i + 1, chain);
    const last = (records.at(-1) as JsonObject).record as JsonObject;
    if ((last.body as JsonObject).name !== body.name)
      throw new Broken(null, 'the body’s name is not that of the last record');
    if (head.count !== records.length)
      throw new Broken(null, `the head says ${String(head.count)} records, there are ${records.length}`);
    if (head.hash !== chain.previous)
      throw new Broken(null, 'the head’s hash is not that of the last record');
    if (expectedHead !== null && expectedHead !== chain.previous)
      throw new Broken(
        null,
        `the last record is ${chain.previous}, not the head ${expectedHead} that you know: the end is missing or another`,
      );
    return { ok: true, body: String(body.name), count: records.length, head: chain.previous };
  } catch (error) {
    if (error instanceof Broken) return { ok: false, link: error.link, problem: error.message };
    throw error;
  }
}

const USAGE = 'verify FILE [--head HASH]';

/** Says whether the chain holds, or names the first broken link; the exit code is 0, 1, or 2 for a call it cannot follow (141 where nobody read it). */
export function verifyCommand(args: readonly string[], tell: (line: string) => void): number {
  const at = args.indexOf('--head');
  const head = at < 0 ? null : (args[at + 1] ?? '');
  const files = args.filter((_, i) => at < 0 || (i !== at && i !== at + 1));
  if (files.length !== 1 || (head !== null && !/^[0-9a-f]{64}$/.test(head))) {
    tell(USAGE);
    return 2;
  }
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(files[0]!);
  } catch (error) {
    tell((error as Error).message);
    return 2;
  }
  const verdict = verifyChain(bytes, head);
  if (!verdict.ok) {
    const where = verdict.link === null ? '文件 the file' : `第 ${verdict.link} 条 link ${verdict.link}`;
    tell(`✗ ${where}: ${verdict.problem}`);
    return 1;
  }
  tell(`✓ ${verdict.body}: ${verdict.count} 条 records, head ${verdict.head}`);
  if (head === null) {
    tell(
      '  末端须与公开的或签署方留存的比较 Compare the head with one you know: a cut-off end does not show otherwise.',
    );
  }
  return 0;
}

if (require.main === module) {
  // Whoever reads may go before the verdict is written, as `head` does: quietly, but that is not 0.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exitCode = 141;
  });
  const lines: string[] = [];
  process.exitCode = verifyCommand(process.argv.slice(2), (line) => void lines.push(line));
  process.stdout.write(`${lines.join('\n')}\n`);
}
