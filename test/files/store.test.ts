import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import S3rver from 's3rver';
import { diskStore } from '../../platform/files/disk-store';
import { openFileStore } from '../../platform/files/open-store';
import { s3Store } from '../../platform/files/s3-store';
import { type FileStore, keyOf } from '../../platform/files/store';
import { signingFront } from './signing-front';

const ID = '01890000-0000-7000-8000-00000000abcd';
const key = keyOf('meetings', ID);
const bytes = Buffer.alloc(3_000_000, 'evidence ');
const about = { sha256: createHash('sha256').update(bytes).digest('hex'), mediaType: 'image/png' };

const folder = mkdtempSync(join(tmpdir(), 'lianxi-store-'));
let server: S3rver;
let front: Awaited<ReturnType<typeof signingFront>>;
let endpoint: string;
beforeAll(async () => {
  server = new S3rver({
    port: 0,
    address: '127.0.0.1',
    silent: true,
    directory: join(folder, 's3'),
    configureBuckets: [{ name: 'evidence', configs: [] }],
  });
  const { port } = await server.run();
  front = await signingFront(() => `http://127.0.0.1:${port}`);
  endpoint = front.url;
});
afterAll(async () => {
  await front.close();
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The keys that the server knows. */
const S3 = {
  bucket: 'evidence',
  prefix: 'lianxi',
  region: 'us-east-1',
  accessKeyId: 'S3RVER',
  secretAccessKey: 'S3RVER',
};
const stores: Record<string, () => FileStore> = {
  'a folder': () => diskStore(join(folder, 'disk')),
  'an S3-compatible server': () => s3Store({ ...S3, endpoint }),
};

describe.each(Object.keys(stores))('%s', (name) => {
  const store = () => stores[name]!();

  test('gives back what was put, byte by byte, and nothing where nothing is', async () => {
    expect(await store().get(key)).toBeNull();
    await store().put(key, bytes, about);
    expect((await buffer((await store().get(key))!)).equals(bytes)).toBe(true);
    await store().check();
  });

  test('written again, the later stands; removed, it is gone; removed again, nothing happens', async () => {
    const later = Buffer.from('later');
    const sha256 = createHash('sha256').update(later).digest('hex');
    await store().put(key, later, { ...about, sha256 });
    expect((await buffer((await store().get(key))!)).toString()).toBe('later');
    await store().remove(key);
    await store().remove(key);
    expect(await store().get(key)).toBeNull();
  });

  test('no name that people give reaches a path', async () => {
    for (const bad of [
      '../../etc/passwd',
      'meetings/../x',
      '/etc/passwd',
      'a//b',
      'a/.b',
      '',
      'a%2f..',
      'a\0b',
    ]) {
      await expect(store().put(bad, bytes, about)).rejects.toThrow('no key');
      await expect(async () => store().get(bad)).rejects.toThrow('no key');
    }
  });
});

test('in a folder only the own account reads, and nothing half-written has a name', async () => {
  const root = join(folder, 'private');
  const store = diskStore(root);
  await store.put(key, bytes, about);
  const path = join(root, key);
  expect((statSync(path).mode & 0o777).toString(8)).toBe('600');
  expect(readdirSync(join(path, '..'))).toEqual([ID]);
  // A place that takes no files: the probe says so.
  await expect(diskStore(path).check()).rejects.toThrow();
});

test('signatures are those of AWS’s own signer: a wrong secret, and bytes other than signed, are refused', async () => {
  const wrong = s3Store({ ...S3, endpoint, secretAccessKey: 'guessed' });
  await expect(wrong.put(key, bytes, about)).rejects.toThrow('403');
  await expect(wrong.get(key)).rejects.toThrow('403');
  const store = s3Store({ ...S3, endpoint });
  await expect(store.put(key, Buffer.from('other'), about)).rejects.toThrow(/400|403/);
  expect(await store.get(key)).toBeNull();
});

test('a bucket is named with its server and keys, all of them', () => {
  expect(() => openFileStore('s3://evidence/lianxi', { AWS_ENDPOINT_URL: endpoint })).toThrow(
    'AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY',
  );
  const env = { AWS_ENDPOINT_URL: endpoint, AWS_ACCESS_KEY_ID: 'S3RVER', AWS_SECRET_ACCESS_KEY: 'S3RVER' };
  return openFileStore('s3://evidence/lianxi', env).store.check();
});
