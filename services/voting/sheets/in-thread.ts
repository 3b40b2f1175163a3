import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { createTurns } from '../../../platform/files/turns';
import { err } from '../../../platform/result';
import { root } from '../../../platform/root';
import { type RegisterFile, unreadable } from '../domain/register-file';
import type { Answers, Job } from './jobs';

/** Compiled, for a thread has no compiler: a test runs it from there as well. */
const SCRIPT = join(root, 'dist', 'services', 'voting', 'sheets', 'worker.js');
const MAX_MEGABYTES = 1_536;
const MAX_MS = 60_000;
const turn = createTurns(1);

/** A job that outgrew its memory or its time: the file is more than it says of itself. */
class Outgrown extends Error {}

/** One at a time, so that many large files wait instead of filling the memory; the service goes on meanwhile. */
const inThread = <Kind extends Job['kind']>(job: Job & { readonly kind: Kind }): Promise<Answers[Kind]> =>
  turn(() => {
    const worker = new Worker(SCRIPT, {
      workerData: job,
      resourceLimits: { maxOldGenerationSizeMb: MAX_MEGABYTES },
      // What a library prints must not reach a log, for it might quote a cell.
      stdout: true,
      stderr: true,
    });
    let late: NodeJS.Timeout | undefined;
    return new Promise<Answers[Kind]>((resolve, reject) => {
      late = setTimeout(() => reject(new Outgrown()), MAX_MS);
      worker.once('message', resolve);
      worker.once('error', (error: NodeJS.ErrnoException) =>
        reject(
          error.code === 'ERR_WORKER_OUT_OF_MEMORY'
            ? new Outgrown()
            : new Error(`A sheet's job: ${error.name}`),
        ),
      );
      worker.once('exit', () => reject(new Error('A sheet was left without an answer')));
    }).finally(() => {
      clearTimeout(late);
      return worker.terminate();
    });
  });

type Without<Kind extends Job['kind']> = Omit<Job & { readonly kind: Kind }, 'kind'>;

export async function readSheetFile(job: Without<'read'>): Promise<RegisterFile> {
  try {
    return await inThread({ kind: 'read', ...job });
  } catch (error) {
    if (error instanceof Outgrown) return unreadable('SHEET_TOO_LARGE');
    throw error;
  }
}

export async function markSheetFile(job: Without<'mark'>): Promise<Answers['mark']> {
  try {
    const answer = await inThread({ kind: 'mark', ...job });
    // Across threads a Buffer is only its bytes.
    return answer.ok ? { ok: true, value: Buffer.from(answer.value) } : answer;
  } catch (error) {
    if (error instanceof Outgrown) return err('SHEET_TOO_LARGE');
    throw error;
  }
}
