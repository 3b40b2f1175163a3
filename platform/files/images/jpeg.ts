import { Malformed, part } from './malformed';
import { onlyOrientation, orientationIn } from './orientation';

const SOI = 0xd8;
const EOI = 0xd9;
const SOS = 0xda;
const EXIF = Buffer.from('Exif\0\0', 'latin1');
const JFIF = Buffer.from('JFIF\0', 'latin1');
const ICC = Buffer.from('ICC_PROFILE\0', 'latin1');
const ADOBE = Buffer.from('Adobe', 'latin1');

/** Frames (but DHT, JPG and DAC, which share their numbers), tables, restart intervals: what makes the picture. */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
const isTable = (marker: number): boolean => [0xc4, 0xcc, 0xdb, 0xdc, 0xdd, 0xde, 0xdf].includes(marker);

export const isJpeg = (bytes: Buffer): boolean => bytes[0] === 0xff && bytes[1] === SOI && bytes[2] === 0xff;

/**
 * The picture alone: what draws it, its colour profile and how it stands. Comments, every other application
 * segment, a preview, and whatever follows the end are left out. Throws Malformed where it is no whole picture.
 */
export function cleanJpeg(bytes: Buffer): Buffer {
  if (!isJpeg(bytes)) throw new Malformed('no start');
  const kept: Buffer[] = [bytes.subarray(0, 2)];
  let orientation: number | null = null;
  let frame = false;
  let scan = false;
  let at = 2;
  for (;;) {
    const marker = markerAt(bytes, at);
    at = marker.after;
    if (marker.code === EOI) break;
    const length = part(bytes, at, 2).readUInt16BE();
    if (length < 2) throw new Malformed('a segment without its length');
    const body = part(bytes, at, length).subarray(2);
    at += length;
    if (isFrame(marker.code)) frame = true;
    else if (marker.code === SOS) scan = true;
    else if (marker.code === 0xe1 && body.indexOf(EXIF) === 0) {
      orientation ??= orientationIn(body.subarray(EXIF.length));
      continue;
    } else if (!isTable(marker.code)) {
      const shown = shownByApplication(marker.code, body);
      if (shown) kept.push(segment(marker.code, shown));
      continue;
    }
    if (marker.code === SOS && !frame) throw new Malformed('a scan before its frame');
    kept.push(segment(marker.code, body));
    if (marker.code !== SOS) continue;
    const end = endOfScan(bytes, at);
    kept.push(bytes.subarray(at, end));
    at = end;
  }
  if (!frame || !scan) throw new Malformed('no picture');
  kept.push(Buffer.from([0xff, EOI]));
  if (orientation !== null) kept.splice(placeOfExif(kept), 0, exifSegment(orientation));
  return Buffer.concat(kept);
}

/** What of an application's segment draws the picture: density, colour profile, colour transform. */
function shownByApplication(marker: number, body: Buffer): Buffer | null {
  if (marker === 0xe0 && body.length >= 14 && body.indexOf(JFIF) === 0) {
    const jfif = Buffer.from(body.subarray(0, 14));
    jfif.writeUInt16BE(0, 12); // no preview
    return jfif;
  }
  if (marker === 0xe2 && body.indexOf(ICC) === 0) return body;
  return marker === 0xee && body.length >= 12 && body.indexOf(ADOBE) === 0 ? body.subarray(0, 12) : null;
}

const segment = (marker: number, body: Buffer): Buffer => {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([head, body]);
};

const exifSegment = (orientation: number): Buffer =>
  segment(0xe1, Buffer.concat([EXIF, onlyOrientation(orientation)]));

/** After the start, and after JFIF, which comes first where there is one. */
const placeOfExif = (kept: readonly Buffer[]): number => (kept[1]?.[1] === 0xe0 ? 2 : 1);

/** A marker may be preceded by any number of fill bytes. */
function markerAt(bytes: Buffer, start: number): { readonly code: number; readonly after: number } {
  let at = start;
  if (bytes[at] !== 0xff) throw new Malformed('no marker where one is due');
  while (bytes[at] === 0xff) at += 1;
  const code = bytes[at];
  if (code === undefined) throw new Malformed('cut short');
  const alone = code === 0 || code === 1 || (code >= 0xd0 && code <= SOI);
  if (alone || code < 0xc0) throw new Malformed('a marker that is not due');
  return { code, after: at + 1 };
}

/** Entropy-coded data end at the first marker that is neither a stuffed zero nor a restart. */
function endOfScan(bytes: Buffer, start: number): number {
  for (let at = bytes.indexOf(0xff, start); at >= 0; at = bytes.indexOf(0xff, at)) {
    let next = at + 1;
    while (bytes[next] === 0xff) next += 1;
    const code = bytes[next];
    if (code === undefined) break;
    if (code !== 0 && (code < 0xd0 || code > 0xd7)) return at;
    at = next + 1;
  }
  throw new Malformed('cut short');
}
