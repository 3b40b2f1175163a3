import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { AwsClient } from 'aws4fetch';
import { checkedKey, type FileStore } from './store';

export interface S3Options {
  /** The server's address; the bucket is named in the path, as every compatible server understands. */
  readonly endpoint: string;
  readonly bucket: string;
  /** Before every key; empty for none. */
  readonly prefix: string;
  readonly region: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
}

const CALL_MS = 30_000;
const RETRIES = 2;

/** An S3-compatible server. An object's SHA-256 is part of what is signed, so that what arrives is what was sent. */
export function s3Store(options: S3Options): FileStore {
  const { endpoint, bucket, prefix, ...credentials } = options;
  const client = new AwsClient({ ...credentials, service: 's3', retries: RETRIES, initRetryMs: 100 });
  const base = `${endpoint.replace(/\/$/, '')}/${encodeURIComponent(bucket)}`;
  const urlOf = (key: string) => `${base}/${prefix ? `${prefix}/` : ''}${checkedKey(key)}`;

  async function call(method: string, url: string, more: RequestInit = {}): Promise<Response> {
    return client.fetch(url, { ...more, method, redirect: 'error', signal: AbortSignal.timeout(CALL_MS) });
  }
  /** Its answer may name the bucket or the caller: only the number goes into the log. */
  function failed(method: string, { status, body }: Response): Error {
    body?.cancel().catch(() => {});
    return new Error(`The file store answered ${method} with ${status}`);
  }

  return {
    async put(key, bytes, { sha256, mediaType }) {
      const headers = { 'content-type': mediaType, 'x-amz-content-sha256': sha256 };
      const answer = await call('PUT', urlOf(key), { body: bytes as BodyInit, headers });
      if (!answer.ok) throw failed('PUT', answer);
      await answer.arrayBuffer();
    },
    async get(key) {
      const answer = await call('GET', urlOf(key));
      if (answer.status === 404) {
        await answer.arrayBuffer();
        return null;
      }
      if (!answer.ok || !answer.body) throw failed('GET', answer);
      return Readable.fromWeb(answer.body as ReadableStream);
    },
    async remove(key) {
      const answer = await call('DELETE', urlOf(key));
      if (!answer.ok && answer.status !== 404) throw failed('DELETE', answer);
      await answer.arrayBuffer();
    },
    async check() {
      const answer = await call('HEAD', base);
      if (!answer.ok) throw failed('HEAD', answer);
    },
  };
}
