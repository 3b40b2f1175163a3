import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chunkOf } from '../../platform/files/images/png';
import { root } from '../../platform/root';

export type PictureName = 'baseline.jpg' | 'progressive.jpg' | 'plain.png' | 'plain.webp' | 'lossless.webp';

/** Real pictures, each of 96 × 64 pixels, without any metadata. */
export const picture = (name: PictureName): Buffer =>
  readFileSync(join(root, 'test', 'files', 'pictures', name));

/** A block of EXIF as a phone writes it: how it stands, what made it, and where (39.9042 N, 116.4074 E). */
export function exifOfPhone(orientation: number): Buffer {
  const entry = (tag: number, type: number, count: number, value: number): Buffer => {
    const it = Buffer.alloc(12);
    it.writeUInt16LE(tag, 0);
    it.writeUInt16LE(type, 2);
    it.writeUInt32LE(count, 4);
    it.writeUInt32LE(value, 8);
    return it;
  };
  const directory = (entries: readonly Buffer[]): Buffer => {
    const count = Buffer.alloc(2);
    count.writeUInt16LE(entries.length);
    return Buffer.concat([count, ...entries, Buffer.alloc(4)]);
  };
  const make = Buffer.from('SecretPhone 13\0\0', 'latin1');
  const degrees = (d: number, m: number, s: number): Buffer => {
    const it = Buffer.alloc(24);
    for (const [i, n] of [d, 1, m, 1, s, 100].entries()) it.writeUInt32LE(n, i * 4);
    return it;
  };
  const first = 8;
  const makeAt = first + 2 + 3 * 12 + 4;
  const gpsAt = makeAt + make.length;
  const latitudeAt = gpsAt + 2 + 4 * 12 + 4;
  const head = Buffer.from('II*\0\x08\0\0\0', 'latin1');
  return Buffer.concat([
    head,
    directory([
      entry(0x010f, 2, make.length, makeAt),
      entry(0x0112, 3, 1, orientation),
      entry(0x8825, 4, 1, gpsAt),
    ]),
    make,
    directory([
      entry(1, 2, 2, 'N'.charCodeAt(0)),
      entry(2, 5, 3, latitudeAt),
      entry(3, 2, 2, 'E'.charCodeAt(0)),
      entry(4, 5, 3, latitudeAt + 24),
    ]),
    degrees(39, 54, 1512),
    degrees(116, 24, 2664),
  ]);
}

export function segment(marker: number, body: Buffer): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([head, body]);
}

export const XMP = Buffer.from(
  'http://ns.adobe.com/xap/1.0/\0<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description exif:GPSLatitude="39,54.25N" xmlns:exif="http://ns.adobe.com/exif/1.0/"/></rdf:RDF></x:xmpmeta>',
  'latin1',
);

/** The picture as it comes from a phone: with its place, its maker, a comment and something behind its end. */
export function fromPhone(name: PictureName, orientation = 6): Buffer {
  const bytes = picture(name);
  const exif = exifOfPhone(orientation);
  if (name.endsWith('.jpg')) {
    return Buffer.concat([
      bytes.subarray(0, 2),
      segment(0xe1, Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), exif])),
      segment(0xe1, XMP),
      segment(0xed, Buffer.from('Photoshop 3.0\0 IPTC: SecretStreet 7', 'latin1')),
      segment(0xfe, Buffer.from('SecretComment', 'latin1')),
      bytes.subarray(2),
      Buffer.from('SecretTrailer', 'latin1'),
    ]);
  }
  if (name.endsWith('.png')) {
    const header = 8 + 25;
    return Buffer.concat([
      bytes.subarray(0, header),
      chunkOf('eXIf', exif),
      chunkOf('tEXt', Buffer.from('Location\0SecretStreet 7', 'latin1')),
      chunkOf('iTXt', Buffer.from(`XML:com.adobe.xmp\0\0\0\0\0${XMP.toString('latin1', 29)}`, 'latin1')),
      bytes.subarray(header),
      Buffer.from('SecretTrailer', 'latin1'),
    ]);
  }
  const riff = (type: string, data: Buffer) => {
    const it = Buffer.alloc(8 + data.length + (data.length % 2));
    it.write(type, 'latin1');
    it.writeUInt32LE(data.length, 4);
    data.copy(it, 8);
    return it;
  };
  const extended = Buffer.from([0x0c, 0, 0, 0, 95, 0, 0, 63, 0, 0]);
  const chunks = [
    riff('VP8X', extended),
    bytes.subarray(12),
    riff('EXIF', exif),
    riff('XMP ', XMP.subarray(29)),
  ];
  return riff('RIFF', Buffer.concat([Buffer.from('WEBP', 'latin1'), ...chunks]));
}
