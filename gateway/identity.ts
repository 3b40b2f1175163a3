import type { IncomingHttpHeaders } from 'node:http';
import { createLocalJWKSet, createRemoteJWKSet, errors, type JSONWebKeySet, jwtVerify } from 'jose';
import { CodedError } from '../platform/errors';
import { ANONYMOUS, type Identity, type Viewer, viewerOf } from '../platform/identity';
import type { ServiceName, ServicePort } from '../platform/ports';
import { within } from './sources';

/** The organization a request acts for, when the caller holds more than one appointment. */
export const ACTING_FOR_HEADER = 'x-lianxi-acting-for';

/**
 * Says who a user token is about, and nothing else of it is believed. Throws UNAUTHENTICATED for a
 * token that does not hold, SERVICE_UNAVAILABLE when the keys to tell cannot be had.
 */
export type TokenVerifier = (token: string) => Promise<{ readonly subject: string }>;

const TOLERANCE_S = 5;
const MAX_TOKEN_LENGTH = 8192;
const MAX_REMEMBERED = 10_000;
/** A key that was withdrawn must stop working soon, however long its tokens were made for. */
const MAX_REMEMBERED_MS = 5 * 60_000;

export function createTokenVerifier(options: {
  readonly issuer: string;
  readonly audience: string;
  readonly algorithms: readonly string[];
  /** Where the issuer publishes its keys (fetched again when an unknown one is named), or the keys themselves. */
  readonly keys: URL | JSONWebKeySet;
  readonly now?: () => number;
}): TokenVerifier {
  const { issuer, audience, keys, now = Date.now } = options;
  const algorithms = [...options.algorithms];
  if (algorithms.length === 0 || algorithms.some((name) => name === 'none' || name.startsWith('HS'))) {
    throw new Error('Token algorithms must be named and asymmetric, for example EdDSA, ES256 or RS256');
  }
  const resolveKey =
    keys instanceof URL
      ? createRemoteJWKSet(keys, { timeoutDuration: 1000, cooldownDuration: 10_000, cacheMaxAge: 600_000 })
      : createLocalJWKSet(keys);
  const verified = new Map<string, { subject: string; until: number }>();

  return async (token) => {
    const at = now();
    const known = verified.get(token);
    if (known && known.until > at) return { subject: known.subject };
    verified.delete(token);
    if (token.length > MAX_TOKEN_LENGTH) throw new CodedError('UNAUTHENTICATED');
    try {
      const { payload } = await jwtVerify(token, resolveKey, {
        algorithms,
        issuer,
        audience,
        requiredClaims: ['sub', 'iat', 'exp'],
        clockTolerance: TOLERANCE_S,
        currentDate: new Date(at),
      });
      const { sub: subject, iat, exp } = payload;
      if (typeof subject !== 'string' || subject === '' || subject.length > 255) throw new Error('subject');
      if (typeof iat !== 'number' || iat * 1000 > at + TOLERANCE_S * 1000)
        throw new Error('issued in the future');
      verified.set(token, { subject, until: Math.min((exp as number) * 1000, at + MAX_REMEMBERED_MS) });
      if (verified.size > MAX_REMEMBERED) verified.delete(verified.keys().next().value as string);
      return { subject };
    } catch (error) {
      throw new CodedError(keysAreMissing(error) ? 'SERVICE_UNAVAILABLE' : 'UNAUTHENTICATED');
    }
  };
}

/** The issuer's key address failed; that is not the caller's fault, and must not look like it. */
const keysAreMissing = (error: unknown): boolean =>
  error instanceof errors.JWKSTimeout ||
  error instanceof errors.JWKSInvalid ||
  (error instanceof errors.JOSEError && error.code === 'ERR_JOSE_GENERIC') ||
  (error as Error).message === 'fetch failed';

/** community owns identities; the others answer from their directory copies when it cannot. */
const ASKED_IN_TURN: readonly ServiceName[] = ['community', 'meetings', 'property', 'voting'];
const IDENTITY_MS = 30_000;
/** Four attempts fit into a request's 1.8 s; after the first, most of it is left for the fetches. */
const ATTEMPT_MS = 400;

export type Identify = (subject: string) => Promise<Identity>;

export function createIdentify(
  services: Readonly<Record<ServiceName, Pick<ServicePort, 'identify'>>>,
  {
    now = Date.now,
    attemptMs = ATTEMPT_MS,
  }: { readonly now?: () => number; readonly attemptMs?: number } = {},
): Identify {
  const asked = new Map<string, { identity: Promise<Identity>; until: number }>();

  async function ask(subject: string): Promise<Identity> {
    for (const name of ASKED_IN_TURN) {
      try {
        const identity = await within(attemptMs, services[name].identify(subject));
        if (identity.subject === subject) return identity;
      } catch {
        // The next one may know.
      }
    }
    throw new CodedError('SERVICE_UNAVAILABLE');
  }

  return (subject) => {
    const at = now();
    const known = asked.get(subject);
    if (known && known.until > at) return known.identity;
    const identity = ask(subject);
    const entry = { identity, until: at + IDENTITY_MS };
    asked.delete(subject);
    asked.set(subject, entry);
    if (asked.size > MAX_REMEMBERED) asked.delete(asked.keys().next().value as string);
    identity.catch(() => asked.get(subject) === entry && asked.delete(subject));
    return identity;
  };
}

/**
 * Who is calling: no token is nobody, a token that does not hold is refused. Every other header
 * about identity that comes from outside is not even looked at.
 */
export async function viewerOfRequest(
  headers: IncomingHttpHeaders,
  tokens: TokenVerifier,
  identify: Identify,
): Promise<Viewer> {
  const { authorization } = headers;
  if (authorization === undefined) return ANONYMOUS;
  const token = /^Bearer ([A-Za-z0-9_.-]+)$/i.exec(authorization)?.[1];
  if (!token) throw new CodedError('UNAUTHENTICATED');
  const { subject } = await tokens(token);
  const actingFor = headers[ACTING_FOR_HEADER];
  const viewer = viewerOf(await identify(subject), typeof actingFor === 'string' ? actingFor : null);
  if (viewer === 'ACTING_FOR_NOT_APPOINTED') throw new CodedError('ACTING_FOR_NOT_APPOINTED');
  return viewer;
}
