import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { exportJWK, generateKeyPair, importJWK, type JWK, SignJWT } from 'jose';
import { createTokenVerifier, type TokenVerifier } from './identity';

const ISSUER = 'lianxi-development';
const AUDIENCE = 'lianxi';
const ALGORITHM = 'EdDSA';
const KEY_FILE = 'development-key.json';

export interface DevelopmentIdentity {
  /** A token for this subject; `ttl` in seconds. */
  mint(subject: string, ttl?: number): Promise<string>;
  readonly verifier: TokenVerifier;
}

export interface DevelopmentIdentityOptions {
  readonly mode: 'development' | 'production';
  /** The address the gateway is bound to. */
  readonly host: string;
  /** Holds the key: whoever can read this folder can be anybody, and a copy elsewhere is worth nothing here. */
  readonly dataFolder: string;
  readonly env?: Readonly<Record<string, string | undefined>>;
}

export function developmentIdentityAllowed({
  mode,
  host,
  env = process.env,
}: Omit<DevelopmentIdentityOptions, 'dataFolder'>): boolean {
  return (mode === 'development' && host === '127.0.0.1') || env.LIANXI_DEV_IDENTITY === '1';
}

/** Lets anybody sign in as anybody, so it throws unless this can only be a developer's own machine, or was asked for by name. */
export async function createDevelopmentIdentity(
  options: DevelopmentIdentityOptions,
): Promise<DevelopmentIdentity> {
  if (!developmentIdentityAllowed(options)) {
    throw new Error(
      'Development identities exist only in development on 127.0.0.1, or where LIANXI_DEV_IDENTITY=1 is set',
    );
  }
  const privateJwk = await keyIn(options.dataFolder);
  const key = await importJWK(privateJwk, ALGORITHM);
  const { d: _private, ...publicJwk } = privateJwk;
  return {
    mint: (subject, ttl = 3600) => {
      const iat = Math.floor(Date.now() / 1000);
      return new SignJWT({ iss: ISSUER, aud: AUDIENCE, sub: subject, iat, exp: iat + ttl })
        .setProtectedHeader({ alg: ALGORITHM, typ: 'JWT' })
        .sign(key);
    },
    verifier: createTokenVerifier({
      issuer: ISSUER,
      audience: AUDIENCE,
      algorithms: [ALGORITHM],
      keys: { keys: [publicJwk] },
    }),
  };
}

async function keyIn(folder: string): Promise<JWK> {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, KEY_FILE);
  if (existsSync(file)) {
    const others = statSync(file).mode & 0o077;
    if (others === 0) return JSON.parse(readFileSync(file, 'utf8')) as JWK;
    // Somebody else may have read it, so it is a secret no longer.
    rmSync(file);
  }
  const { privateKey } = await generateKeyPair(ALGORITHM, { extractable: true });
  const jwk = await exportJWK(privateKey);
  try {
    writeFileSync(file, JSON.stringify(jwk), { mode: 0o600, flag: 'wx' });
  } catch (error) {
    // Another process of the same folder was first: its key is the folder's.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return JSON.parse(readFileSync(file, 'utf8')) as JWK;
  }
  chmodSync(file, 0o600);
  return jwk;
}
