import { Malformed, part } from './malformed';
import { onlyOrientation, orientationIn } from './orientation';

const DRAWN = new Set(['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ANIM', 'ANMF', 'ICCP']);
const PICTURES = new Set(['VP8 ', 'VP8L', 'ANMF']);
const HAS_EXIF = 0x08;
const HAS_XMP = 0x04;

export const isWebp = (bytes: Buffer): boolean =>
  bytes.toString('latin1', 0, 4) === 'RIFF' && bytes.toString('latin1', 8, 12) === 'WEBP';

/** The picture alone, as of JPEG. */
export function cleanWebp(bytes: Buffer): Buffer {
  if (!isWebp(bytes)) throw new Malformed('no start');
  const end = 8 + part(bytes, 4, 4).readUInt32LE();
  if (end > bytes.length) throw new Malformed('cut short');
  const kept: Buffer[] = [];
  let orientation: number | null = null;
  let pictures = 0;
  for (let at = 12; at < end; ) {
    const length = part(bytes, at, 8).readUInt32LE(4);
    const type = bytes.toString('latin1', at, at + 4);
    const data = part(bytes, at + 8, length);
    if (at + 8 + length > end) throw new Malformed('a chunk that is larger than the whole');
    if (at === 12 && !['VP8 ', 'VP8L', 'VP8X'].includes(type)) throw new Malformed('no header');
    if (PICTURES.has(type)) pictures += 1;
    if (type === 'EXIF') orientation ??= orientationIn(withoutHead(data));
    if (DRAWN.has(type)) kept.push(riff(type, data));
    at += 8 + length + (length % 2);
  }
  if (pictures === 0) throw new Malformed('no picture');
  const extended = kept[0]!.toString('latin1', 0, 4) === 'VP8X' ? kept[0]! : null;
  const turned = extended !== null && orientation !== null;
  if (extended) {
    if (extended.length < 18) throw new Malformed('cut short');
    extended[8] = (extended[8]! & ~(HAS_EXIF | HAS_XMP)) | (turned ? HAS_EXIF : 0);
  }
  if (turned) kept.push(riff('EXIF', onlyOrientation(orientation!)));
  return riff('RIFF', Buffer.concat([Buffer.from('WEBP', 'latin1'), ...kept]));
}

/** Some writers put JPEG's head before the block. */
const withoutHead = (data: Buffer): Buffer =>
  data.toString('latin1', 0, 6) === 'Exif\0\0' ? data.subarray(6) : data;

/** A chunk of its own, never a view of what was sent. */
function riff(type: string, data: Buffer): Buffer {
  const chunk = Buffer.alloc(8 + data.length + (data.length % 2));
  chunk.write(type, 'latin1');
  chunk.writeUInt32LE(data.length, 4);
  data.copy(chunk, 8);
  return chunk;
}
