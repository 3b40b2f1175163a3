import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The key under which this installation's channels are sealed: made once, kept beside the database's passwords. */
export function channelKey(dataFolder: string): string {
  const file = join(dataFolder, 'channel-key');
  if (!existsSync(file)) writeFileSync(file, randomBytes(32).toString('base64'), { mode: 0o600 });
  return readFileSync(file, 'utf8').trim();
}
