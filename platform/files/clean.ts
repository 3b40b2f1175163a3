import { err, ok, type Result } from '../result';
import { cleanJpeg, isJpeg } from './images/jpeg';
import { Malformed } from './images/malformed';
import { cleanPng, isPng } from './images/png';
import { cleanWebp, isWebp } from './images/webp';
import type { MediaType } from './media';

export type FileRefusal = 'FILE_TYPE_REFUSED' | 'FILE_MALFORMED';

interface Format {
  readonly is: (bytes: Buffer) => boolean;
  readonly clean: (bytes: Buffer) => Buffer;
}

const FORMATS: Readonly<Record<MediaType, Format>> = {
  'image/jpeg': { is: isJpeg, clean: cleanJpeg },
  'image/png': { is: isPng, clean: cleanPng },
  'image/webp': { is: isWebp, clean: cleanWebp },
  'application/pdf': { is: isPdf, clean: wholePdf },
};

/** What may be kept of a file: told by its bytes, whatever its name says, and without what tells of place and maker. */
export function cleaned(mediaType: MediaType, bytes: Buffer): Result<Buffer, FileRefusal> {
  const format = FORMATS[mediaType];
  if (!format.is(bytes)) return err('FILE_TYPE_REFUSED');
  try {
    return ok(format.clean(bytes));
  } catch (error) {
    if (error instanceof Malformed) return err('FILE_MALFORMED');
    throw error;
  }
}

function isPdf(bytes: Buffer): boolean {
  return /^%PDF-[12]\.\d/.test(bytes.toString('latin1', 0, 8));
}

const PDF_END = Buffer.from('%%EOF', 'latin1');
/** Readers look for the end within the last kilobyte. */
function wholePdf(bytes: Buffer): Buffer {
  if (bytes.subarray(-1024).lastIndexOf(PDF_END) < 0) throw new Malformed('no end');
  return bytes;
}
