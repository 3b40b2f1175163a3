import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { createTurns } from '../../platform/files/turns';
import { openYard, type Yard } from './yard';

const MIB = 1024 * 1024;
const SIZE = 10 * MIB;
const HEAD = Buffer.from('%PDF-1.7\n');
const FILLING = Buffer.alloc(64 * 1024, 'evidence\n');
const END = Buffer.from('\n%%EOF\n');

/** Ten megabytes that are never all in memory of the sender. */
function* large(): Generator<Buffer> {
  yield HEAD;
  for (let left = SIZE - HEAD.length - END.length; left > 0; left -= FILLING.length) {
    yield left < FILLING.length ? FILLING.subarray(0, left) : FILLING;
  }
  yield END;
}

let yard: Yard;
beforeAll(async () => {
  yard = await openYard('over HTTP', { maxPerSubject: 10 });
});
afterAll(() => yard.close());

test('ten files of 10 MB at once: all are taken, and memory holds a few of them at most', async () => {
  const hash = createHash('sha256');
  for (const chunk of large()) hash.update(chunk);
  const sha256 = hash.digest('hex');
  const file = { fileName: '施工图.pdf', mediaType: 'application/pdf', size: SIZE, sha256 };
  const promised = await Promise.all(Array.from({ length: 10 }, () => yard.promise(Buffer.alloc(0), file)));
  const before = process.memoryUsage().arrayBuffers;
  let most = 0;
  const sampling = setInterval(() => {
    most = Math.max(most, process.memoryUsage().arrayBuffers - before);
  }, 5);
  const answers = await Promise.all(
    promised.map(({ id, token }) =>
      fetch(yard.urlOf(id), {
        method: 'PUT',
        headers: yard.headersOf('police', { 'x-lianxi-upload': token, 'content-length': String(SIZE) }),
        body: Readable.toWeb(Readable.from(large())) as BodyInit,
        duplex: 'half',
      } as RequestInit),
    ),
  );
  clearInterval(sampling);
  expect(answers.map(({ status }) => status)).toEqual(Array(10).fill(200));
  if (process.env.LIANXI_SHOW) process.stdout.write(`${(most / MIB).toFixed(1)} MiB at most\n`);
  // All ten at once would be 100 MiB.
  expect(most / MIB).toBeLessThan(80);
  const back = await yard.get(promised[9]!.id);
  expect(
    createHash('sha256')
      .update(Buffer.from(await back.arrayBuffer()))
      .digest('hex'),
  ).toBe(sha256);
});

test('turns: never more at once than allowed, all of them done, a failure gives its turn on', async () => {
  for (const allowed of [1, 2, 5]) {
    const turn = createTurns(allowed);
    let now = 0;
    let most = 0;
    const ends = await Promise.allSettled(
      Array.from({ length: 20 }, (_, i) =>
        turn(async () => {
          now += 1;
          most = Math.max(most, now);
          await sleep(2);
          now -= 1;
          if (i % 7 === 0) throw new Error('failed');
          return i;
        }),
      ),
    );
    expect(most).toBe(allowed);
    expect(ends.filter((it) => it.status === 'fulfilled')).toHaveLength(17);
  }
});
