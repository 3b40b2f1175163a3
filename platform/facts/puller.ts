/** Calls `pull` again and again, a while after each end, until stopped. A failure waits and tries again. */
export function startPulling(
  pull: () => Promise<unknown>,
  everyMs: number,
  onError: (error: unknown) => void,
) {
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();
  const turn = () => {
    running = pull()
      .then(() => {})
      .catch(onError)
      .finally(() => {
        if (!stopped) timer = setTimeout(turn, everyMs);
      });
  };
  turn();
  return {
    async stop(): Promise<void> {
      stopped = true;
      clearTimeout(timer);
      await running;
    },
  };
}
