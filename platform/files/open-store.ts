import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Environment } from '../configuration';
import { diskStore } from './disk-store';
import { s3Store } from './s3-store';
import type { FileStore } from './store';

export interface OpenedStore {
  readonly store: FileStore;
  /** A folder for what is on its way. */
  readonly spool: string;
}

/** `LIANXI_FILES`: a folder, or `s3://bucket` (optionally `/prefix`) with the usual `AWS_…` variables beside it. */
export function openFileStore(location: string, env: Environment): OpenedStore {
  if (!location.startsWith('s3://')) {
    return { store: diskStore(location), spool: join(location, '.incoming') };
  }
  const { hostname, pathname } = new URL(location);
  const needed = ['AWS_ENDPOINT_URL', 'AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY'] as const;
  const missing = needed.filter((name) => !env[name]);
  if (missing.length > 0) throw new Error(`LIANXI_FILES names a bucket: ${missing.join(', ')} must be set`);
  const store = s3Store({
    endpoint: env.AWS_ENDPOINT_URL!,
    bucket: hostname,
    prefix: pathname.replace(/^\/|\/$/g, ''),
    region: env.AWS_REGION || 'us-east-1',
    accessKeyId: env.AWS_ACCESS_KEY_ID!,
    secretAccessKey: env.AWS_SECRET_ACCESS_KEY!,
    ...(env.AWS_SESSION_TOKEN ? { sessionToken: env.AWS_SESSION_TOKEN } : {}),
  });
  return { store, spool: mkdtempSync(join(tmpdir(), 'lianxi-incoming-')) };
}
