import { err, ok, type Result } from '../../../platform/result';
import { writtenText } from '../../../platform/text';

/** A note that may be left out, but not left empty. */
export function writtenNote(note: string | null | undefined): Result<string | null, 'INPUT_INVALID'> {
  if (note === null || note === undefined) return ok(null);
  const written = writtenText(note, 2000);
  return written === null ? err('INPUT_INVALID') : ok(written);
}
