import { Logger, type LogLevel, parseCronItems, type Runner, run } from 'graphile-worker';
import { Pool } from 'pg';
import type { Log } from './log';

const TASK = 'sweep';
const AGAIN_MS = 5_000;

/**
 * Wakes `sweep` every minute, in one of the processes that share the database, through graphile-worker under its
 * jobs role, which owns the worker's schema. It decides nothing: what is due and what was done stands in the
 * service's own tables, so a wake too many does no harm and one missed is caught up by the next. Where the database
 * goes away it comes back with it.
 */
export function startWorker(
  url: string,
  service: string,
  sweep: () => Promise<unknown>,
  log: Log,
): { stop(): Promise<void> } {
  let stopped = false;
  let runner: Runner | undefined;
  let pause: NodeJS.Timeout | undefined;
  let ended: Promise<void> = Promise.resolve();

  async function work(): Promise<void> {
    // Our own, listened to until its last connection is gone: a pool ends before its connections do, and the library listens no
    // longer then. A server that stops in between says so on them, which would end the process.
    const pgPool = new Pool({ connectionString: url, max: 3 });
    const failed = (error: Error) => {
      if (!stopped) log.warn('worker', { service, error: error.message });
    };
    pgPool.on('error', failed).on('connect', (client) => void client.on('error', failed));
    try {
      runner = await run({
        pgPool,
        noHandleSignals: true,
        concurrency: 1,
        logger: quiet(log, service),
        taskList: { [TASK]: async () => void (await sweep()) },
        parsedCronItems: parseCronItems([
          { task: TASK, match: '* * * * *', options: { jobKey: TASK, maxAttempts: 1, backfillPeriod: 0 } },
        ]),
      });
      if (stopped) await runner.stop();
      await runner.promise;
    } catch (error) {
      log.warn('the worker stopped and starts again', { service, error: String(error) });
    } finally {
      await pgPool.end();
    }
    if (!stopped) pause = setTimeout(start, AGAIN_MS);
  }
  function start(): void {
    ended = work();
  }
  start();

  return {
    async stop() {
      stopped = true;
      clearTimeout(pause);
      await runner?.stop().catch(() => {});
      await ended;
    },
  };
}

/** Only what is wrong: the worker tells each job otherwise. */
const quiet = (log: Log, service: string): Logger =>
  new Logger(() => (level: LogLevel, message: string) => {
    if (level === 'error' || level === 'warning') log.warn('worker', { service, error: message });
  });
