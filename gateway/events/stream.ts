import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Response } from 'express';
import { CodedError } from '../../platform/errors';
import type { Viewer } from '../../platform/identity';
import type { ServiceName } from '../../platform/ports';
import type { Tail } from './tail';
import { formatVector, NOWHERE, type Vector } from './vector';
import { visibleTo } from './visible';

export interface StreamOptions {
  readonly tails: readonly Tail[];
  /** Who is listening, looked at anew; throws what ends the stream. */
  readonly viewer: () => Promise<Viewer>;
  readonly checkEveryMs: number;
  readonly beatEveryMs: number;
}

/** Between two looks, so that a burst is one look. */
const BREATH_MS = 250;
const AGAIN_MS = 1_000;

/**
 * Tells one listener what changes, from `from` on, until the connection or the right to listen ends. Each event's id
 * is the vector after it, so that a listener who comes back with it misses nothing and is told nothing twice.
 */
export async function stream(res: Response, from: Vector | null, options: StreamOptions): Promise<void> {
  const { tails, checkEveryMs, beatEveryMs } = options;
  const bell = createBell();
  const teller = createTeller(res, from ?? NOWHERE, bell.ring);
  const unlisten = tails.map((tail) => tail.listen(bell.ring));
  let starting = from === null;
  let checkedAt = Date.now();
  let beatAt = Date.now();
  try {
    let viewer = await options.viewer();
    while (teller.open()) {
      let failed = false;
      for (const tail of tails) {
        await catchUp(teller, tail, viewer, starting).catch(() => {
          failed = true;
        });
      }
      if (starting) await teller.tell('ready', {});
      starting = false;
      if (Date.now() - beatAt >= beatEveryMs) {
        beatAt = Date.now();
        await teller.beat();
      }
      await sleep(BREATH_MS);
      await bell.wait(failed ? AGAIN_MS : Math.min(beatEveryMs, checkEveryMs));
      if (Date.now() - checkedAt >= checkEveryMs) {
        checkedAt = Date.now();
        viewer = await options.viewer();
      }
    }
  } catch (error) {
    if (!(error instanceof CodedError)) throw error;
    await teller.tell('end', { code: error.code });
  } finally {
    for (const stop of unlisten) stop();
    res.end();
  }
}

/** Tells what one service has changed since the listener's place there. */
async function catchUp(teller: Teller, tail: Tail, viewer: Viewer, starting: boolean): Promise<void> {
  const { name } = tail.service;
  const place = teller.placeIn(name);
  if (place === null) {
    teller.move(name, await tail.present());
    // The service could not be asked when the listener began: what has passed meanwhile nobody knows.
    if (!starting) await teller.tell('reset', { service: name });
    return;
  }
  for (let after = place; teller.open(); ) {
    const page = await tail.read(after);
    const visible = await visibleTo(viewer, tail.service, page.changes);
    if (page.gap) await teller.tell('reset', { service: name });
    for (const { position, type, id } of page.changes) {
      teller.move(name, position);
      if (visible.has(position)) await teller.tell('changed', { service: name, type, id });
    }
    if (page.position === after) return;
    teller.move(name, page.position);
    after = page.position;
  }
}

type Teller = ReturnType<typeof createTeller>;

/** Writes events and keeps the listener's place; waits for a listener who reads slowly. */
function createTeller(res: Response, from: Vector, closing: () => void) {
  const place: Record<ServiceName, string | null> = { ...from };
  let open = !res.closed;
  res.once('close', () => {
    open = false;
    closing();
  });
  async function write(text: string): Promise<void> {
    if (!open || res.write(text)) return;
    const left = new AbortController();
    await Promise.race([
      once(res, 'drain', { signal: left.signal }),
      once(res, 'close', { signal: left.signal }),
    ]).catch(() => {});
    left.abort();
  }
  return {
    open: () => open,
    placeIn: (name: ServiceName) => place[name],
    move(name: ServiceName, position: string) {
      place[name] = position;
    },
    tell: (event: string, data: object) =>
      write(`id: ${formatVector(place)}\nevent: ${event}\ndata: ${JSON.stringify(data)}\n\n`),
    /** An id alone moves the listener's place past what it may not see. */
    beat: () => write(`id: ${formatVector(place)}\n\n`),
  };
}

/** Rung while nobody waits, it is heard by the next who does. */
function createBell() {
  let rung = false;
  let release = () => {};
  return {
    ring() {
      rung = true;
      release();
    },
    async wait(ms: number): Promise<void> {
      if (!rung) {
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, ms);
          release = () => {
            clearTimeout(timer);
            resolve();
          };
        });
      }
      rung = false;
    },
  };
}
