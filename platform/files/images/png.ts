import { crc32 } from './crc32';
import { Malformed, part } from './malformed';
import { onlyOrientation, orientationIn } from './orientation';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** What draws the picture, moving pictures included; texts, times and EXIF are not among it. */
const KEPT = new Set(
  'IHDR PLTE IDAT IEND tRNS gAMA cHRM sRGB iCCP cICP bKGD pHYs sBIT sPLT hIST acTL fcTL fdAT'.split(' '),
);

export const isPng = (bytes: Buffer): boolean => bytes.indexOf(SIGNATURE) === 0;

/** The picture alone, as of JPEG. Every checksum is checked; what follows the end is left out. */
export function cleanPng(bytes: Buffer): Buffer {
  if (!isPng(bytes)) throw new Malformed('no start');
  const kept: Buffer[] = [SIGNATURE];
  let orientation: number | null = null;
  let picture = false;
  for (let at = SIGNATURE.length, first = true; ; first = false) {
    const length = part(bytes, at, 8).readUInt32BE();
    const chunk = part(bytes, at, length + 12);
    const type = chunk.toString('latin1', 4, 8);
    if (crc32(chunk.subarray(4, length + 8)) !== chunk.readUInt32BE(length + 8))
      throw new Malformed('checksum');
    if (first !== (type === 'IHDR') || (first && length !== 13)) throw new Malformed('no header');
    if (type === 'IDAT') picture = true;
    if (type === 'eXIf') orientation ??= orientationIn(chunk.subarray(8, length + 8));
    // A chunk whose first letter is large must be understood to draw the picture.
    if (!KEPT.has(type) && !/^[a-z][A-Za-z]{3}$/.test(type)) throw new Malformed('a chunk nobody knows');
    if (KEPT.has(type)) kept.push(chunk);
    at += length + 12;
    if (type === 'IEND') break;
  }
  if (!picture) throw new Malformed('no picture');
  // Behind the header, as EXIF has to come before the picture's data.
  if (orientation !== null) kept.splice(2, 0, chunkOf('eXIf', onlyOrientation(orientation)));
  return Buffer.concat(kept);
}

export function chunkOf(type: string, data: Buffer): Buffer {
  const chunk = Buffer.alloc(data.length + 12);
  chunk.writeUInt32BE(data.length);
  chunk.write(type, 4, 'latin1');
  data.copy(chunk, 8);
  chunk.writeUInt32BE(crc32(chunk.subarray(4, data.length + 8)), data.length + 8);
  return chunk;
}
