const ORIENTATION = 0x0112;
const SHORT = 3;
const MAX_ENTRIES = 1_000;

/**
 * The orientation (2 to 8) that an EXIF block names; null where it names none, says "as it is", or cannot be read:
 * nothing else of such a block is kept, so there is nothing to refuse.
 */
export function orientationIn(tiff: Buffer): number | null {
  const order = tiff.toString('latin1', 0, 4);
  const little = order === 'II*\0';
  if (!little && order !== 'MM\0*') return null;
  const u16 = (at: number) =>
    at + 2 > tiff.length ? -1 : little ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at);
  const first = tiff.length < 8 ? tiff.length : little ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4);
  const entries = Math.min(u16(first), MAX_ENTRIES);
  for (let i = 0; i < entries; i += 1) {
    const at = first + 2 + i * 12;
    if (u16(at) !== ORIENTATION) continue;
    const value = u16(at + 2) === SHORT ? u16(at + 8) : 0;
    return value >= 2 && value <= 8 ? value : null;
  }
  return null;
}

/** An EXIF block that says how the picture stands and nothing else. */
export function onlyOrientation(orientation: number): Buffer {
  const tiff = Buffer.alloc(26);
  tiff.write('MM\0*', 'latin1');
  tiff.writeUInt32BE(8, 4);
  tiff.writeUInt16BE(1, 8);
  tiff.writeUInt16BE(ORIENTATION, 10);
  tiff.writeUInt16BE(SHORT, 12);
  tiff.writeUInt32BE(1, 14);
  tiff.writeUInt16BE(orientation, 18);
  return tiff;
}
