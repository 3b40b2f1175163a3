import { createHash } from 'node:crypto';

/**
 * A second verifier, written from docs/MINUTES.md alone and in another way than the first: it never builds the file's
 * value again. A canonical file holds the hashed bytes themselves, so it walks over the bytes and hashes what it passes.
 */

const hex = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

const QUOTE = 0x22;
const BACKSLASH = 0x5c;

class Walk {
  at = 0;
  constructor(readonly bytes: Buffer) {}

  fail(why: string): never {
    throw new Error(`${why} at byte ${this.at}`);
  }
  eat(text: string): void {
    for (let i = 0; i < text.length; i++) {
      if (this.bytes[this.at + i] !== text.charCodeAt(i)) this.fail(`expected ${text}`);
    }
    this.at += text.length;
  }
  peek(): string {
    return String.fromCharCode(this.bytes[this.at] ?? 0);
  }

  /** One canonical string: only the short escapes, or \u00xx in lower case for what has none. */
  string(): string {
    const start = this.at;
    this.eat('"');
    for (;;) {
      const byte = this.bytes[this.at] ?? 0;
      if (byte === QUOTE) break;
      if (byte < 0x20) this.fail('a bare control character');
      if (byte !== BACKSLASH) {
        this.at += 1;
        continue;
      }
      const escaped = this.bytes.subarray(this.at, this.at + 6).toString('latin1');
      if (/^\\["\\bfnrt]/.test(escaped)) this.at += 2;
      else if (/^\\u00(0[0-7be-f]|1[0-9a-f])/.test(escaped)) this.at += 6;
      else this.fail('an escape that is not canonical');
    }
    this.eat('"');
    return JSON.parse(this.bytes.subarray(start, this.at).toString()) as string;
  }

  whole(): number {
    const [digits] = /^-?\d*/.exec(this.bytes.subarray(this.at, this.at + 17).toString('latin1'))!;
    if (!/^(0|-?[1-9]\d{0,15})$/.test(digits) || !Number.isSafeInteger(Number(digits)))
      this.fail('no whole number');
    this.at += digits.length;
    return Number(digits);
  }

  /** Passes over one value; of an object it gives each member's bytes. */
  value(): Map<string, Buffer> | null {
    const first = this.peek();
    if (first === '"') this.string();
    else if (first === '{') return this.members();
    else if (first === '[') this.list(() => this.value());
    else if (first === 't') this.eat('true');
    else if (first === 'f') this.eat('false');
    else if (first === 'n') this.eat('null');
    else this.whole();
    return null;
  }
  list(each: () => void): number {
    let count = 0;
    this.eat('[');
    for (; this.peek() !== ']'; count++) {
      if (count > 0) this.eat(',');
      each();
    }
    this.eat(']');
    return count;
  }
  members(): Map<string, Buffer> {
    const found = new Map<string, Buffer>();
    let last: string | null = null;
    this.eat('{');
    while (this.peek() !== '}') {
      if (last !== null) this.eat(',');
      const name = this.string();
      if (last !== null && name <= last) this.fail('members out of order');
      last = name;
      this.eat(':');
      const start = this.at;
      this.value();
      found.set(name, this.bytes.subarray(start, this.at));
    }
    this.eat('}');
    return found;
  }
}

const membersOf = (bytes: Buffer | undefined) => new Walk(bytes ?? Buffer.alloc(0)).members();
const read = (bytes: Buffer | undefined): unknown => JSON.parse((bytes ?? Buffer.from('""')).toString());

/** Null where the chain holds; else what is wrong. */
export function secondVerdict(bytes: Buffer): string | null {
  try {
    if (!Buffer.from(bytes.toString('utf8')).equals(bytes)) throw new Error('not UTF-8');
    const walk = new Walk(bytes);
    const file = walk.members();
    walk.eat('\n');
    if (walk.at !== bytes.length) walk.fail('something behind the end');
    expect_(names(file) === 'body,format,head,records', 'the members of the file');
    expect_(read(file.get('format')) === 'lianxi-minutes-chain/1', 'format');

    const links: Map<string, Buffer>[] = [];
    const list = new Walk(file.get('records')!);
    list.list(() => links.push(list.members()));
    expect_(links.length > 0, 'no records');
    let previous = '0'.repeat(64);
    let lastBody = '';
    let lastAt = '';
    const sealed = new Map<string, { hash: string; addenda: number }>();
    links.forEach((entry, i) => {
      expect_(names(entry) === 'hash,record', `members of link ${i + 1}`);
      const record = membersOf(entry.get('record'));
      const all = 'body,content,contentHash,kind,minutes,previousHash,sealedAt,sequence,signatures';
      expect_(names(record) === all, `members of record ${i + 1}`);
      const hash = hex(entry.get('record')!);
      expect_(read(entry.get('hash')) === hash, `hash of ${i + 1}`);
      expect_(read(record.get('sequence')) === i + 1, `sequence of ${i + 1}`);
      expect_(read(record.get('previousHash')) === previous, `previous of ${i + 1}`);
      expect_(read(record.get('contentHash')) === hex(record.get('content')!), `content of ${i + 1}`);
      const body = membersOf(record.get('body'));
      expect_(names(body) === 'id,name', `body of ${i + 1}`);
      if (i > 0)
        expect_(
          String(membersOf(Buffer.from(lastBody)).get('id')) === String(body.get('id')),
          'another body',
        );
      lastBody = record.get('body')!.toString();
      const at = read(record.get('sealedAt')) as string;
      expect_(at >= lastAt, `time of ${i + 1}`);
      lastAt = at;
      if (read(record.get('kind')) === 'MINUTES') numbersHold(record.get('content')!, i + 1);
      const minutes = read(record.get('minutes')) as string;
      if (read(record.get('kind')) === 'MINUTES') {
        expect_(!sealed.has(minutes), `sealed twice: ${i + 1}`);
        sealed.set(minutes, { hash, addenda: 0 });
      } else {
        expect_(read(record.get('kind')) === 'ADDENDUM', `kind of ${i + 1}`);
        const content = membersOf(record.get('content'));
        expect_(names(content) === 'minutesHash,number,reason,text', `members of addendum ${i + 1}`);
        const to = sealed.get(minutes);
        expect_(to !== undefined && read(content.get('minutesHash')) === to.hash, `what ${i + 1} adds to`);
        to!.addenda += 1;
        expect_(read(content.get('number')) === to!.addenda, `number of addendum ${i + 1}`);
      }
      const seats = read(record.get('signatures')) as Record<string, unknown>[];
      expect_(Array.isArray(seats) && seats.length > 0, `seats of ${i + 1}`);
      for (const { status, organization, at: when, reservation } of seats) {
        const [by, reserved] = SHAPE[String(status)] ?? [null, null];
        expect_((organization !== null) === by && (when !== null) === by, `signature in ${i + 1}`);
        expect_((reservation !== null) === reserved, `reservation in ${i + 1}`);
      }
      previous = hash;
    });
    expect_(file.get('body')!.toString() === lastBody, 'body of the file');
    const head = membersOf(file.get('head'));
    expect_(names(head) === 'count,hash', 'members of the head');
    expect_(read(head.get('count')) === links.length && read(head.get('hash')) === previous, 'head');
    return null;
  } catch (error) {
    return (error as Error).message;
  }
}

/** Lines of a content of format 2 count up as a tree does, and whatever is of a line repeats its number. */
function numbersHold(bytes: Buffer, link: number): void {
  const content = membersOf(bytes);
  if (!content.has('format')) return;
  expect_(content.get('format')!.toString() === '2', `format of the content of ${link}`);
  const objects = (name: string) => {
    const found: Map<string, Buffer>[] = [];
    const walk = new Walk(content.get(name) ?? Buffer.alloc(0));
    walk.list(() => found.push(walk.value() ?? walk.fail(`no object in ${name}`)));
    return found;
  };
  const seen: string[] = [];
  for (const line of objects('agenda')) {
    const outline = read(line.get('outline')) as string;
    expect_(read(line.get('position')) === seen.length + 1, `place of a line in ${link}`);
    const parts = outline.split('.');
    expect_(parts.length <= 3 && parts.every((part) => /^[1-9][0-9]*$/.test(part)), `number in ${link}`);
    expect_(!seen.includes(outline), `number twice in ${link}`);
    seen.push(outline);
  }
  for (const made of [...objects('resolutions'), ...objects('actionItems')])
    expect_(
      seen[Number(read(made.get('item'))) - 1] === read(made.get('outline')),
      `line of a thing in ${link}`,
    );
}

const SHAPE: Record<string, readonly [boolean, boolean]> = {
  SIGNED: [true, false],
  SIGNED_WITH_RESERVATION: [true, true],
  SILENT: [false, false],
  VACANT: [false, false],
};
const names = (object: Map<string, Buffer>) => [...object.keys()].join();
function expect_(holds: boolean, what: string): void {
  if (!holds) throw new Error(what);
}
