import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A key of this installation, to seal channels or to sign votes with: made once, kept beside the database's passwords. */
export function keptKey(dataFolder: string, name: 'channel-key' | 'vote-key'): string {
  const file = join(dataFolder, name);
  if (!existsSync(file)) writeFileSync(file, randomBytes(32).toString('base64'), { mode: 0o600 });
  return readFileSync(file, 'utf8').trim();
}
