import exifr from 'exifr';
import fc from 'fast-check';
import { cleaned } from '../../platform/files/clean';
import { orientationIn } from '../../platform/files/images/orientation';
import { MEDIA_TYPES, type MediaType } from '../../platform/files/media';
import { exifOfPhone, fromPhone, type PictureName, picture, segment } from './pictures';

const TYPES: Readonly<Record<PictureName, MediaType>> = {
  'baseline.jpg': 'image/jpeg',
  'progressive.jpg': 'image/jpeg',
  'plain.png': 'image/png',
  'plain.webp': 'image/webp',
  'lossless.webp': 'image/webp',
};
const NAMES = Object.keys(TYPES) as readonly PictureName[];

const clean = (name: PictureName, bytes: Buffer): Buffer => {
  const result = cleaned(TYPES[name], bytes);
  if (!result.ok) throw new Error(result.error);
  return result.value;
};
const everything = {
  tiff: true,
  exif: true,
  gps: true,
  xmp: true,
  iptc: true,
  jfif: true,
  ihdr: true,
} as const;
/** What an independent reader finds. It reads no WebP, whose block is handed to it as it stands there. */
async function read(name: PictureName, bytes: Buffer) {
  if (!name.endsWith('.webp')) return (await exifr.parse(bytes, everything)) ?? {};
  const at = bytes.indexOf('EXIF', 12, 'latin1');
  if (at < 0) return {};
  return (await exifr.parse(bytes.subarray(at + 8, at + 8 + bytes.readUInt32LE(at + 4)), everything)) ?? {};
}

describe.each(NAMES)('%s', (name) => {
  test('M9: the place, the maker and every text are gone, how it stands is kept', async () => {
    const sent = fromPhone(name, 6);
    const before = await read(name, sent);
    expect(before).toMatchObject({ Make: expect.stringContaining('SecretPhone') });
    expect(before.latitude).toBeCloseTo(39.9042, 4);

    const kept = clean(name, sent);
    const after = await read(name, kept);
    expect(Object.keys(after).filter((key) => /gps|latitude|longitude|make/i.test(key))).toEqual([]);
    expect(kept.toString('latin1')).not.toMatch(/Secret|GPSLatitude|xmpmeta/);
    // Bare WebP has no place for EXIF; the phone's was extended.
    expect(after.Orientation).toBe('Rotate 90 CW');
  });

  test('the picture itself is untouched, and cleaning what is clean changes nothing', () => {
    const plain = picture(name);
    const once = clean(name, plain);
    expect(once.equals(plain)).toBe(true);
    const kept = clean(name, fromPhone(name));
    expect(clean(name, kept).equals(kept)).toBe(true);
    const scan = plain.subarray(plain.length - 200, plain.length - 12);
    expect(kept.includes(scan)).toBe(true);
  });

  test('FILE_MALFORMED: cut at any byte, it is refused', () => {
    const plain = picture(name);
    for (let length = 12; length < plain.length; length += 1) {
      const result = cleaned(TYPES[name], plain.subarray(0, length));
      if (result.ok) throw new Error(`cut at ${length} of ${plain.length} it passed`);
    }
  });

  test('FILE_TYPE_REFUSED: it is no other type, whatever it says', () => {
    for (const other of MEDIA_TYPES.filter((type) => type !== TYPES[name])) {
      expect(cleaned(other, picture(name))).toEqual({ ok: false, error: 'FILE_TYPE_REFUSED' });
    }
  });

  test('changed at random it never throws, hangs or grows', () => {
    const plain = fromPhone(name);
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(plain.length - 1), fc.nat(255)), { minLength: 1, maxLength: 6 }),
        (changes) => {
          const bytes = Buffer.from(plain);
          for (const [at, value] of changes) bytes[at] = value;
          const result = cleaned(TYPES[name], bytes);
          return !result.ok || result.value.length <= bytes.length;
        },
      ),
      { numRuns: 2_000, seed: 7 },
    );
  });
});

test('FILE_TYPE_REFUSED: HTML, SVG and a script are nothing that is taken', () => {
  for (const text of [
    '<!doctype html><script>',
    '<svg xmlns="http://www.w3.org/2000/svg"/>',
    '#!/bin/sh',
    'GIF89a',
  ]) {
    for (const type of MEDIA_TYPES) {
      expect(cleaned(type, Buffer.from(text))).toEqual({ ok: false, error: 'FILE_TYPE_REFUSED' });
    }
  }
});

test('FILE_MALFORMED: a picture’s head before a page is no picture', () => {
  const page = Buffer.from('<html><script>alert(1)</script></html>');
  const jpeg = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), page]);
  expect(cleaned('image/jpeg', jpeg)).toEqual({ ok: false, error: 'FILE_MALFORMED' });
  const png = Buffer.concat([picture('plain.png').subarray(0, 33), page]);
  expect(cleaned('image/png', png)).toEqual({ ok: false, error: 'FILE_MALFORMED' });
});

test('a page inside or behind a whole picture does not survive', () => {
  const page = Buffer.from('<html><script>alert(1)</script></html>');
  const plain = picture('baseline.jpg');
  const both = Buffer.concat([plain.subarray(0, 2), segment(0xfe, page), plain.subarray(2), page]);
  expect(both.includes(page)).toBe(true);
  expect(clean('baseline.jpg', both).equals(plain)).toBe(true);
});

test('a PDF has a head and an end', () => {
  const pdf = Buffer.from('%PDF-1.7\n1 0 obj << >> endobj\ntrailer << >>\n%%EOF\n');
  expect(cleaned('application/pdf', pdf)).toEqual({ ok: true, value: pdf });
  expect(cleaned('application/pdf', pdf.subarray(0, 20))).toEqual({ ok: false, error: 'FILE_MALFORMED' });
});

test('the orientation is read from either byte order, and nothing else is believed', () => {
  expect([1, 2, 6, 8, 9].map((n) => orientationIn(exifOfPhone(n)))).toEqual([null, 2, 6, 8, null]);
  expect(orientationIn(Buffer.from('II*\0'))).toBeNull();
  expect(orientationIn(Buffer.from([0x4d, 0x4d, 0, 0x2a, 0xff, 0xff, 0xff, 0xff]))).toBeNull();
});
