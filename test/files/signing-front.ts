import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { Sha256 } from '@aws-crypto/sha256-js';
import { SignatureV4 } from '@smithy/signature-v4';
import { request } from 'undici';

const signer = (secretAccessKey: string) =>
  new SignatureV4({
    service: 's3',
    region: 'us-east-1',
    credentials: { accessKeyId: 'S3RVER', secretAccessKey },
    sha256: Sha256,
    uriEscapePath: false,
    applyChecksum: false,
  });

/** Whether a request is signed as AWS's own signer signs it, and brings the bytes that were signed. */
async function holds(req: IncomingMessage, body: Buffer, port: number): Promise<boolean> {
  const authorization = String(req.headers.authorization);
  const names = /SignedHeaders=([^,]+)/.exec(authorization)?.[1]?.split(';') ?? [];
  const stated = /^AWS4-HMAC-SHA256 Credential=S3RVER\/\d{8}\/us-east-1\/s3\/aws4_request,/.test(
    authorization,
  );
  const date = String(req.headers['x-amz-date']).replace(
    /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/,
    '$1-$2-$3T$4:$5:$6Z',
  );
  if (!stated || !['host', 'x-amz-content-sha256', 'x-amz-date'].every((name) => names.includes(name)))
    return false;
  const { pathname } = new URL(String(req.url), 'http://any');
  const signed = await signer('S3RVER').sign(
    {
      method: String(req.method),
      protocol: 'http:',
      hostname: '127.0.0.1',
      port,
      path: pathname,
      headers: Object.fromEntries(names.map((name) => [name, String(req.headers[name])])),
    },
    { signingDate: new Date(date) },
  );
  const signature = (text: string) => /Signature=([0-9a-f]{64})/.exec(text)?.[1];
  const hash = req.headers['x-amz-content-sha256'];
  const bytes = createHash('sha256').update(body).digest('hex') === hash || hash === 'UNSIGNED-PAYLOAD';
  return bytes && signature(authorization) === signature(String(signed.headers.authorization));
}

/** Stands before a server that takes any signature, and lets only what is rightly signed through. */
export async function signingFront(behind: () => string) {
  const server = createServer(async (req, res) => {
    const body = await buffer(req);
    const { port } = server.address() as AddressInfo;
    if (!(await holds(req, body, port))) {
      res.writeHead(403).end('<Error><Code>SignatureDoesNotMatch</Code></Error>');
      return;
    }
    const answer = await request(`${behind()}${req.url}`, {
      method: req.method as 'GET',
      headers: Object.fromEntries(
        Object.entries(req.headers).filter(([name]) => name === 'content-type'),
      ) as Record<string, string>,
      body: body.length > 0 ? body : null,
    });
    res.writeHead(answer.statusCode, answer.headers as Record<string, string>);
    answer.body.pipe(res);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}
