import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DATA_KEY } from '../platform/data-key';
import { KEY_BYTES } from '../platform/sealing';

export const freshKey = (): string => randomBytes(KEY_BYTES).toString('base64');

/** A key of this installation: made once, kept beside the database's passwords. */
function keptKey(dataFolder: string, name: string): string {
  const file = join(dataFolder, name);
  if (!existsSync(file)) writeFileSync(file, freshKey(), { mode: 0o600, flag: 'wx' });
  return readFileSync(file, 'utf8').trim();
}

/** Under which channels are sealed, votes signed, and personal data sealed; the environment's own keys come before them. */
export const keptKeys = (dataFolder: string): Readonly<Record<string, string>> => ({
  LIANXI_CHANNEL_KEY: keptKey(dataFolder, 'channel-key'),
  LIANXI_VOTE_KEY: keptKey(dataFolder, 'vote-key'),
  [DATA_KEY]: keptKey(dataFolder, 'data-key'),
});
