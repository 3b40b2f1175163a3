import type { Result } from '../../../platform/result';
import { type FileCode, type RegisterFile, readRegister, unreadable } from '../domain/register-file';
import { rowsOf } from './read-rows';
import type { SheetType } from './sheet-type';
import { marked, type Note } from './write-marked';

/** What is done with a file beside the service, and not in its own thread. */
export type Job =
  | {
      readonly kind: 'read';
      readonly mediaType: SheetType;
      readonly bytes: Uint8Array;
      /** The units of the estate by their places. */
      readonly unitAt: ReadonlyMap<string, string>;
    }
  | {
      readonly kind: 'mark';
      readonly mediaType: SheetType;
      readonly bytes: Uint8Array;
      readonly notes: readonly Note[];
    };

export interface Answers {
  readonly read: RegisterFile;
  readonly mark: Result<Buffer, FileCode>;
}

export async function doJob(job: Job): Promise<Answers[Job['kind']]> {
  const bytes = Buffer.from(job.bytes);
  if (job.kind === 'mark') return marked(job.mediaType, bytes, job.notes);
  const rows = await rowsOf(job.mediaType, bytes);
  return rows.ok ? readRegister(rows.value, job.unitAt) : unreadable(rows.error);
}
