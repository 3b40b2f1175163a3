import type { Request, RequestHandler, Response } from 'express';
import { CodedError } from '../../platform/errors';
import { sendError } from '../../platform/http/server';
import type { Viewer } from '../../platform/identity';
import { SERVICE_NAMES, type ServiceName, type ServicePort } from '../../platform/ports';
import { stream } from './stream';
import { createTail } from './tail';
import { parseVector } from './vector';

export interface EventsOptions {
  readonly services: Readonly<Record<ServiceName, ServicePort>>;
  /** Who asks; asked again while the stream lasts. */
  readonly viewer: (req: Request) => Promise<Viewer>;
  readonly pollMs?: number;
  readonly checkEveryMs?: number;
  readonly beatEveryMs?: number;
  /** Streams at once, in all and for one subject. */
  readonly maxStreams?: number;
  readonly maxPerSubject?: number;
  readonly onError?: (error: unknown) => void;
}

export interface Events {
  readonly handler: RequestHandler;
  /** Ends every stream, so that the listeners come back to another process. */
  drain(): void;
  stop(): Promise<void>;
}

/**
 * `GET /events`: what changes, as server-sent events with a type and an id and nothing else. Events: `ready` (listening
 * from here), `changed {service type id}`, `reset {service}` (something was missed: look anew), `end {code}`.
 */
export function createEvents(options: EventsOptions): Events {
  const { services, pollMs = 500, checkEveryMs = 30_000, beatEveryMs = 15_000 } = options;
  const { maxStreams = 1_000, maxPerSubject = 10 } = options;
  const tails = SERVICE_NAMES.map((name) => createTail(services[name], pollMs));
  const streams = new Map<Response, string>();

  const handler: RequestHandler = async (req, res) => {
    const viewer = await options.viewer(req);
    const { subject } = viewer;
    if (subject === null) throw new CodedError('UNAUTHENTICATED');
    // Gone while it was being found out who asks: its end has been told already, and would free no place.
    if (res.closed) return;
    const own = [...streams.values()].filter((it) => it === subject).length;
    if (streams.size >= maxStreams || own >= maxPerSubject) {
      res.set('retry-after', '5');
      sendError(res, own >= maxPerSubject ? 429 : 503, 'SERVICE_UNAVAILABLE', 'too many streams');
      return;
    }
    const given = req.headers['last-event-id'];
    const from = typeof given === 'string' && given !== '' ? parseVector(given) : null;
    if (given && from === null) throw new CodedError('BAD_REQUEST', 'Last-Event-ID is none of this graph’s');
    streams.set(res, subject);
    res.once('close', () => streams.delete(res));
    // Proxies that collect answers would keep every event back.
    res.set({ 'content-type': 'text/event-stream; charset=utf-8', 'x-accel-buffering': 'no' });
    res.flushHeaders();
    res.write('retry: 2000\n\n');
    let first: Viewer | null = viewer;
    const look = async (): Promise<Viewer> => {
      const known = first ?? (await options.viewer(req));
      first = null;
      if (known.subject === null) throw new CodedError('UNAUTHENTICATED');
      return known;
    };
    await stream(res, from, { tails, viewer: look, checkEveryMs, beatEveryMs }).catch((error) => {
      options.onError?.(error);
      res.end();
    });
  };

  return {
    handler,
    drain() {
      for (const res of streams.keys()) res.end();
    },
    async stop() {
      await Promise.all(tails.map((tail) => tail.stop()));
    },
  };
}
