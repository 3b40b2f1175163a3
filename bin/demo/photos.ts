import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import { chunkOf } from '../../platform/files/images/png';

const WIDTH = 160;
const HEIGHT = 120;

/** A small picture that a key always gives （虚构）: a sky, a ground, and a few things that stand on it. */
export function photoOf(key: string): Buffer {
  const random = createHash('sha256').update(key).digest();
  const horizon = 50 + (random[0]! % 30);
  const blocks = [1, 5, 9, 13].map((at) => ({
    left: random[at]! % 120,
    width: 12 + (random[at + 1]! % 40),
    top: horizon - 10 - (random[at + 2]! % 30),
    colour: [90 + (random[at + 3]! % 120), 80 + (random[at]! % 90), 70 + (random[at + 2]! % 80)] as const,
  }));
  const lines: Buffer[] = [];
  for (let y = 0; y < HEIGHT; y += 1) {
    const line = Buffer.alloc(1 + WIDTH * 3);
    for (let x = 0; x < WIDTH; x += 1) {
      const block = blocks.find(
        (it) => x >= it.left && x < it.left + it.width && y >= it.top && y < horizon + 15,
      );
      const ground = [120 - (y % 40), 125 - (y % 40), 110 - (y % 40)] as const;
      const colour = block?.colour ?? (y < horizon ? ([140 + y, 180 + (y >> 1), 230] as const) : ground);
      for (const [i, value] of colour.entries()) line[1 + x * 3 + i] = Math.min(value, 255);
    }
    lines.push(line);
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(WIDTH, 0);
  header.writeUInt32BE(HEIGHT, 4);
  header.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunkOf('IHDR', header),
    chunkOf('IDAT', deflateSync(Buffer.concat(lines))),
    chunkOf('IEND', Buffer.alloc(0)),
  ]);
}
