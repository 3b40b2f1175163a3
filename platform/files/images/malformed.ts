/** The bytes are not what their format says: cut short, out of order, or of another format altogether. */
export class Malformed extends Error {}

/** Bytes from `start`, all there or none. */
export function part(bytes: Buffer, start: number, length: number): Buffer {
  if (length < 0 || start + length > bytes.length) throw new Malformed('cut short');
  return bytes.subarray(start, start + length);
}
