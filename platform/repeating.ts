/**
 * Calls `work` again and again, a while after each end, until stopped. Trouble is told once when it begins and
 * once when it is over, however long it lasts.
 */
export function startRepeating(
  work: () => Promise<unknown>,
  everyMs: number,
  tell: { readonly failed: (error: unknown) => void; readonly recovered: () => void },
) {
  let stopped = false;
  let failing = false;
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();

  async function turn(): Promise<void> {
    try {
      await work();
      if (failing) tell.recovered();
      failing = false;
    } catch (error) {
      if (!failing && !stopped) tell.failed(error);
      failing = true;
    }
    if (!stopped) timer = setTimeout(next, everyMs);
  }
  function next(): void {
    running = turn();
  }
  next();

  return {
    async stop(): Promise<void> {
      stopped = true;
      clearTimeout(timer);
      await running;
    },
  };
}
