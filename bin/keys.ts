import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { IssuerKeys } from '../platform/assertion';

/** Writes one private key per part, readable by its owner alone, and the public keys that every part may have. */
export function writeKeys(folder: string, keys: IssuerKeys, tell: (line: string) => void): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  for (const [issuer, jwk] of Object.entries(keys.privateKeys)) {
    const file = join(folder, `${issuer}.private.json`);
    writeFileSync(file, JSON.stringify(jwk), { mode: 0o600, flag: 'wx' });
    tell(file);
  }
  const trusted = join(folder, 'trusted.json');
  writeFileSync(trusted, JSON.stringify(keys.trusted), { flag: 'wx' });
  tell(trusted);
}
