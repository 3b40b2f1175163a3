import type { RequestHandler } from 'express';
import { REQUEST_ID_HEADER } from '../platform/assertion';
import { UPLOAD_HEADER } from '../platform/files/media';
import { sendError } from '../platform/http/server';
import { ACTING_FOR_HEADER } from './identity';

/** Lets pages of the listed origins, and of no others, read answers. Tokens travel in a header, so no credentials. */
export function cors(origins: readonly string[]): RequestHandler {
  for (const origin of origins) {
    if (!URL.canParse(origin) || new URL(origin).origin !== origin) {
      throw new Error(`A CORS origin is scheme, host and port, such as https://example.org; not ${origin}`);
    }
  }
  return (req, res, next) => {
    res.vary('origin');
    const { origin } = req.headers;
    const listed = origin !== undefined && origins.includes(origin);
    if (listed) {
      res.set('access-control-allow-origin', origin);
      res.set('access-control-expose-headers', `${REQUEST_ID_HEADER}, content-disposition, etag`);
    }
    if (req.method !== 'OPTIONS') {
      next();
      return;
    }
    if (listed) {
      res.set('access-control-allow-methods', 'GET, HEAD, POST, PUT');
      res.set(
        'access-control-allow-headers',
        `authorization, content-type, if-none-match, last-event-id, ${ACTING_FOR_HEADER}, ${UPLOAD_HEADER}`,
      );
      res.set('access-control-max-age', '600');
    }
    res.status(204).end();
  };
}

/**
 * Answers only under its own names: a page elsewhere can point a name of its own at 127.0.0.1 (DNS
 * rebinding) and would then be this server's "same origin". Without a list, the names of the own machine.
 */
export function hostsOnly(allowed: readonly string[] | undefined): RequestHandler {
  return (req, res, next) => {
    const port = req.socket.localPort;
    const names = allowed ?? [`127.0.0.1:${port}`, `localhost:${port}`];
    if (names.includes(req.headers.host?.toLowerCase() ?? '')) next();
    else sendError(res, 421, 'BAD_REQUEST', 'this host name is not served here');
  };
}

/** Refuses a browser's request from another origin outright, for routes that hand out something. */
export const sameOriginOnly: RequestHandler = (req, res, next) => {
  const { origin, host } = req.headers;
  if (origin === undefined || (URL.canParse(origin) && new URL(origin).host === host)) next();
  else sendError(res, 403, 'FORBIDDEN');
};
