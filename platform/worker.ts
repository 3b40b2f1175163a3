import { Logger, type LogLevel, parseCronItems, type Runner, run } from 'graphile-worker';
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
    try {
      runner = await run({
        connectionString: url,
        noHandleSignals: true,
        maxPoolSize: 3,
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
