import {
  type CryptoKey,
  exportJWK,
  generateKeyPair,
  importJWK,
  type JSONWebKeySet,
  type JWK,
  type JWTPayload,
  jwtVerify,
  SignJWT,
} from 'jose';
import { CodedError } from './errors';
import type { Scope, Viewer } from './identity';

/**
 * What one process of ours says to another: "I am this issuer, and I ask for this viewer". It lives
 * for seconds, is made for one audience, and nothing that travels beside it is believed without it.
 */
export const ASSERTION_HEADER = 'x-lianxi-assertion';
export const REQUEST_ID_HEADER = 'x-request-id';
/** Milliseconds since the epoch after which nobody waits for the answer. */
export const DEADLINE_HEADER = 'x-lianxi-deadline';
/** The only issuer that may speak for people; a service speaks for itself alone. */
export const GATEWAY_ISSUER = 'gateway';

const ALGORITHM = 'EdDSA';
/** Keeps any other token made with such a key (a development token, say) from passing as an assertion. */
const TYPE = 'lianxi-assertion+jwt';
const LIFETIME_S = 30;
/** An assertion is reused while it has at least this long to live. */
const REUSE_MARGIN_S = 10;
const TOLERANCE_S = 5;
const MAX_REMEMBERED = 10_000;
const MAX_TOKEN_LENGTH = 4096;

export interface AssertionSigner {
  readonly issuer: string;
  sign(audience: string, viewer: Viewer): Promise<string>;
}

export interface VerifiedAssertion {
  readonly viewer: Viewer;
  readonly issuer: string;
}

export interface AssertionVerifier {
  /** Throws CodedError UNAUTHENTICATED for anything that is not a current assertion for this audience. */
  verify(token: string): Promise<VerifiedAssertion>;
}

export interface IssuerKeys {
  /** One private key per issuer; each process is given its own and no other. */
  readonly privateKeys: Readonly<Record<string, JWK>>;
  /** All public keys, `kid` being the issuer's name; every process may have it. */
  readonly trusted: JSONWebKeySet;
}

export function createSigner(options: {
  readonly issuer: string;
  readonly privateJwk: JWK;
  readonly now?: () => number;
}): AssertionSigner {
  const { issuer, privateJwk, now = Date.now } = options;
  const made = new Map<string, { token: Promise<string>; until: number }>();
  let key: Promise<CryptoKey | Uint8Array> | undefined;

  async function make(audience: string, viewer: Viewer, at: number): Promise<string> {
    key ??= importJWK(privateJwk, ALGORITHM);
    const iat = Math.floor(at / 1000);
    return new SignJWT({
      iss: issuer,
      aud: audience,
      sub: viewer.subject as string,
      person: viewer.personId,
      organization: viewer.actingFor?.organizationId ?? null,
      appointment: viewer.actingFor?.appointmentId ?? null,
      scopes: [...viewer.scopes],
      iat,
      exp: iat + LIFETIME_S,
    })
      .setProtectedHeader({ alg: ALGORITHM, typ: TYPE, kid: issuer })
      .sign(await key);
  }

  return {
    issuer,
    sign(audience, viewer) {
      const at = now();
      const name = JSON.stringify([
        audience,
        viewer.subject,
        viewer.personId,
        viewer.actingFor?.organizationId,
        viewer.actingFor?.appointmentId,
        viewer.scopes,
      ]);
      const known = made.get(name);
      if (known && known.until > at) return known.token;
      const token = make(audience, viewer, at);
      remember(made, name, { token, until: at + (LIFETIME_S - REUSE_MARGIN_S) * 1000 });
      token.catch(() => made.delete(name));
      return token;
    },
  };
}

export function createVerifier(options: {
  readonly audience: string;
  readonly trusted: JSONWebKeySet;
  readonly now?: () => number;
}): AssertionVerifier {
  const { audience, trusted, now = Date.now } = options;
  const keys = new Map<string, ReturnType<typeof importJWK>>();
  for (const jwk of trusted.keys) {
    if (!jwk.kid || jwk.kty !== 'OKP' || jwk.crv !== 'Ed25519') {
      throw new Error('A trusted key must be an Ed25519 public key whose kid is its issuer’s name');
    }
    if (keys.has(jwk.kid)) throw new Error(`Two trusted keys are named ${jwk.kid}`);
    const key = importJWK({ kty: jwk.kty, crv: jwk.crv, x: jwk.x, kid: jwk.kid }, ALGORITHM);
    key.catch(() => {}); // a key that is none refuses whatever its issuer says
    keys.set(jwk.kid, key);
  }
  const verified = new Map<string, { assertion: VerifiedAssertion; until: number }>();

  return {
    async verify(token) {
      const at = now();
      const known = verified.get(token);
      if (known && known.until > at) return known.assertion;
      verified.delete(token);
      if (token.length > MAX_TOKEN_LENGTH) throw new CodedError('UNAUTHENTICATED');
      try {
        const { payload, protectedHeader } = await jwtVerify(
          token,
          async (header) => {
            const key = header.kid === undefined ? undefined : keys.get(header.kid);
            if (!key) throw new Error('unknown issuer');
            return key;
          },
          {
            algorithms: [ALGORITHM],
            typ: TYPE,
            audience,
            requiredClaims: [
              'iss',
              'aud',
              'sub',
              'person',
              'organization',
              'appointment',
              'scopes',
              'iat',
              'exp',
            ],
            maxTokenAge: LIFETIME_S,
            clockTolerance: TOLERANCE_S,
            currentDate: new Date(at),
          },
        );
        // Each key speaks for the issuer it is named after and for no other.
        if (payload.iss !== protectedHeader.kid) throw new Error('issuer is not the key’s');
        const exp = payload.exp as number;
        if (exp - (payload.iat as number) > LIFETIME_S) throw new Error('made to live too long');
        const assertion = { viewer: viewerIn(payload), issuer: payload.iss as string };
        remember(verified, token, { assertion, until: exp * 1000 });
        return assertion;
      } catch {
        throw new CodedError('UNAUTHENTICATED');
      }
    },
  };
}

/** Makes a key pair for every issuer. */
export async function generateKeys(issuers: readonly string[]): Promise<IssuerKeys> {
  const privateKeys: Record<string, JWK> = {};
  const keys: JWK[] = [];
  for (const issuer of issuers) {
    const pair = await generateKeyPair(ALGORITHM, { extractable: true });
    privateKeys[issuer] = { ...(await exportJWK(pair.privateKey)), kid: issuer, alg: ALGORITHM };
    keys.push({ ...(await exportJWK(pair.publicKey)), kid: issuer, alg: ALGORITHM });
  }
  return { privateKeys, trusted: { keys } };
}

const SCOPES: readonly Scope[] = ['OPERATOR', 'AUDITOR'];

function viewerIn(payload: JWTPayload): Viewer {
  const text = (value: unknown): string | null => {
    if (value === null || (typeof value === 'string' && value !== '')) return value;
    throw new Error('a claim is neither null nor a text');
  };
  const organizationId = text(payload.organization);
  const appointmentId = text(payload.appointment);
  if ((organizationId === null) !== (appointmentId === null)) throw new Error('half an acting appointment');
  const scopes = payload.scopes;
  if (!Array.isArray(scopes) || !scopes.every((s) => SCOPES.includes(s))) throw new Error('unknown scope');
  const subject = text(payload.sub);
  const personId = text(payload.person);
  if (subject === null && (personId !== null || organizationId !== null || scopes.length > 0)) {
    throw new Error('an anonymous viewer with powers');
  }
  return {
    subject,
    personId,
    actingFor: organizationId && appointmentId ? { organizationId, appointmentId } : null,
    scopes: scopes as Scope[],
  };
}

/** Bounded: the oldest entry goes first, which for entries of equal lifetime is the one to expire first. */
function remember<T>(map: Map<string, T>, name: string, value: T): void {
  map.delete(name);
  map.set(name, value);
  if (map.size > MAX_REMEMBERED) map.delete(map.keys().next().value as string);
}
