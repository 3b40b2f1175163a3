import { readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { root } from '../../../../platform/root';
import type { Reach } from '../../../../services/meetings/delivery/reach';

const file = (name: string): string => readFileSync(join(root, 'test', 'support', 'tls', name), 'utf8');
export const TEST_CA = file('ca.pem');
export const SERVER_TLS = { key: file('server.key'), cert: file('server.pem') };

export interface Received {
  readonly host: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}
export interface Reply {
  readonly status?: number;
  readonly body?: string;
  readonly headers?: Record<string, string>;
  /** Takes the message and never answers. */
  readonly silent?: boolean;
}

/** An HTTPS server that stands for everybody's, and remembers what it was sent. */
export async function openReceiver() {
  const received: Received[] = [];
  const state: { reply: (request: Received) => Reply | Promise<Reply> } = {
    reply: () => ({ body: '{"errcode":0}' }),
  };
  const server = createServer(SERVER_TLS, async (request, response) => {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    const it = {
      host: request.headers.host ?? '',
      path: request.url ?? '',
      headers: request.headers,
      body: Buffer.concat(parts).toString(),
    };
    received.push(it);
    const { status = 200, body = '', headers = {}, silent } = await state.reply(it);
    if (!silent) response.writeHead(status, headers).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  /** The one switch that lets a message go to this machine: only a test has it in its hands. */
  const reach: Reach = {
    resolve: async () => ['127.0.0.1'],
    mayReach: (address) => address === '127.0.0.1',
    ca: TEST_CA,
    port,
    timeoutMs: 2_000,
  };
  return {
    received,
    state,
    reach,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
export type Receiver = Awaited<ReturnType<typeof openReceiver>>;
