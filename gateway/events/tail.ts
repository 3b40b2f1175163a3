import type { Change, ChangePage, ServicePort } from '../../platform/ports';
import { startRepeating } from '../../platform/repeating';

/** The end of one service's changes, read once for everybody who listens. */
export interface Tail {
  readonly service: ServicePort;
  /** The changes after a position: from memory where they are recent, else from the service. */
  read(after: string): Promise<ChangePage>;
  /** The position of now. */
  present(): Promise<string>;
  /** While somebody listens the service is asked; gives the way to stop listening. */
  listen(moved: () => void): () => void;
  stop(): Promise<void>;
}

const KEPT = 2_000;
const PAGE = 500;

export function createTail(service: ServicePort, everyMs: number): Tail {
  const listeners = new Set<() => void>();
  let recent: readonly Change[] = [];
  /** Where the position before `recent` is, and where it ends. */
  let start: string | null = null;
  let end: string | null = null;
  let asking: { stop(): Promise<void> } | null = null;
  let stopping: Promise<void> = Promise.resolve();

  async function ask(): Promise<void> {
    const from = end;
    const page = await service.changes(from, PAGE);
    // Nobody listens any more, or another look was quicker: what this one brought has no place.
    if (from !== end || listeners.size === 0) return;
    end = page.position;
    if (from === null || page.gap) {
      recent = [];
      start = end;
    } else recent = [...recent, ...page.changes];
    if (end === from) return;
    if (recent.length > KEPT) {
      start = recent.at(-KEPT - 1)!.position;
      recent = recent.slice(-KEPT);
    }
    for (const listener of listeners) listener();
  }

  return {
    service,
    async read(after) {
      if (after === end) return { changes: [], position: after, gap: false };
      const at = after === start ? 0 : recent.findIndex(({ position }) => position === after) + 1;
      if (after !== start && at === 0) return service.changes(after, PAGE);
      const changes = recent.slice(at, at + PAGE);
      return { changes, position: changes.at(-1)?.position ?? after, gap: false };
    },
    present: async () => (await service.changes(null, 1)).position,
    listen(moved) {
      listeners.add(moved);
      asking ??= startRepeating(ask, everyMs, { failed() {}, recovered() {} });
      return () => {
        listeners.delete(moved);
        if (listeners.size > 0 || !asking) return;
        stopping = asking.stop();
        asking = null;
        // Nobody knows what passes while nobody asks.
        recent = [];
        start = null;
        end = null;
      };
    },
    async stop() {
      await Promise.all([asking?.stop(), stopping]);
    },
  };
}
