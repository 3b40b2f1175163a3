import { inflateRawSync } from 'node:zlib';
import { err, ok, type Result } from '../../../platform/result';

const MAX_ENTRIES = 200;
/** Of all entries together, unpacked: a sheet of 60,000 rows takes some forty million bytes. */
const MAX_UNPACKED = 100 * 1024 * 1024;
const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const END_BYTES = 22;

export type ArchiveRefusal = 'SHEET_MALFORMED' | 'SHEET_TOO_LARGE';

/**
 * Whether an archive may be opened: a plain ZIP, whose every entry has been unpacked within bounds here, by the same
 * directory that the reader of workbooks goes by. What is unusual (several disks, 64 bits, encryption, a comment) is refused.
 */
export function checkArchive(bytes: Buffer): Result<null, ArchiveRefusal> {
  try {
    return unpackAll(bytes);
  } catch {
    return err('SHEET_MALFORMED');
  }
}

function unpackAll(bytes: Buffer): Result<null, ArchiveRefusal> {
  const end = bytes.length - END_BYTES;
  if (bytes.readUInt32LE(end) !== END || bytes.readUInt16LE(end + 20) !== 0) return err('SHEET_MALFORMED');
  const count = bytes.readUInt16LE(end + 10);
  if (count !== bytes.readUInt16LE(end + 8) || count === 0) return err('SHEET_MALFORMED');
  if (count > MAX_ENTRIES) return err('SHEET_TOO_LARGE');
  let at = bytes.readUInt32LE(end + 16);
  if (at + bytes.readUInt32LE(end + 12) !== end) return err('SHEET_MALFORMED');
  let left = MAX_UNPACKED;
  for (let i = 0; i < count; i += 1) {
    if (bytes.readUInt32LE(at) !== CENTRAL) return err('SHEET_MALFORMED');
    const flags = bytes.readUInt16LE(at + 8);
    const method = bytes.readUInt16LE(at + 10);
    const [packed, announced] = [bytes.readUInt32LE(at + 20), bytes.readUInt32LE(at + 24)];
    const local = bytes.readUInt32LE(at + 42);
    if (flags & 1 || (method !== 0 && method !== 8) || bytes.readUInt32LE(local) !== LOCAL)
      return err('SHEET_MALFORMED');
    const from = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    if (from + packed > end) return err('SHEET_MALFORMED');
    if (announced > left) return err('SHEET_TOO_LARGE');
    const body = bytes.subarray(from, from + packed);
    // One byte more than was announced is already another file than the one that is described.
    const size = method === 0 ? body.length : inflateRawSync(body, { maxOutputLength: announced + 1 }).length;
    if (size !== announced) return err('SHEET_MALFORMED');
    left -= size;
    at += 46 + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return at === end ? ok(null) : err('SHEET_MALFORMED');
}
