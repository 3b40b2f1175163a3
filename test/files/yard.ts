import { createHash, randomUUID } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FilesOptions } from '../../gateway/files';
import { createSigner, createVerifier, generateKeys } from '../../platform/assertion';
import { diskStore } from '../../platform/files/disk-store';
import type { FilePort } from '../../platform/files/port';
import { type NewFile, reserveFile } from '../../platform/files/reserve';
import type { FileStore } from '../../platform/files/store';
import type { AttachmentRow } from '../../platform/files/table';
import { httpFiles } from '../../platform/http/files';
import { listen } from '../../platform/http/server';
import { subgraphApp } from '../../platform/http/subgraph-app';
import { withTransaction } from '../../platform/transaction';
import { community, running } from '../gateway/fixture';
import { rowsOf } from '../services/meetings/attempts';
import { meetingAt } from '../services/meetings/brought-to';
import { issue, layTable, type Party, type Table } from '../services/meetings/table';

export const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

export interface Promised {
  readonly id: string;
  readonly token: string;
}

/** A gateway before the meetings service with one item that the police lead, and a folder of its own for files. */
export async function openYard(over: 'in process' | 'over HTTP', uploads: FilesOptions | object = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'lianxi-files-'));
  /** May be swapped, so that it fails. */
  const disk = diskStore(join(folder, 'kept'));
  const current = { store: disk };
  const store: FileStore = {
    put: (...args) => current.store.put(...args),
    get: (key) => current.store.get(key),
    remove: (key) => current.store.remove(key),
    check: () => current.store.check(),
  };
  const spool = join(folder, 'spool');
  const table = await layTable({ files: { store, spool, secret: Buffer.from('secret of this test') } });
  const { talk } = await meetingAt(table, 'IN_SESSION');
  const itemId = await issue(table, talk);
  const bySubject = new Map(Object.values(table.as).map((viewer) => [viewer.subject, viewer]));
  const through =
    over === 'over HTTP' ? await overHttp(table) : { port: table.service.files!, close: async () => {} };
  const gateway = await running({
    tokens: async (token) => ({ subject: token }),
    files: { meetings: through.port },
    uploads,
    services: {
      community: {
        ...community(),
        identify: async (subject: string) => {
          const viewer = bySubject.get(subject);
          const appointments = viewer?.actingFor ? [viewer.actingFor] : [];
          return { subject, personId: viewer?.personId ?? null, appointments, scopes: [] };
        },
      },
    } as never,
  });

  async function promise(
    bytes: Buffer,
    file: Partial<NewFile> = {},
    by: Party = 'police',
  ): Promise<Promised> {
    const context = table.service.context({
      viewer: table.as[by],
      requestId: randomUUID(),
      deadline: Date.now() + 60_000,
      scope: {},
    });
    const reserved = await withTransaction(context.dataSource, context, (tx) =>
      reserveFile(
        tx,
        { objectType: 'ActionItem', objectId: itemId, organizationName: '派出所' },
        { fileName: '现场.png', mediaType: 'image/png', size: bytes.length, sha256: sha256(bytes), ...file },
      ),
    );
    if ('refused' in reserved) throw new Error(reserved.refused.code);
    const row = await rowOf(reserved.id);
    return { id: row.id, token: context.uploadToken(row)! };
  }
  const rowOf = async (id: string): Promise<AttachmentRow> =>
    (await rowsOf<AttachmentRow>(table, 'SELECT * FROM attachments WHERE id = $1', [id]))[0]!;
  const headersOf = (by: Party | null, more: Record<string, string> = {}): Record<string, string> => ({
    ...(by ? { authorization: `Bearer ${table.as[by].subject}` } : {}),
    ...more,
  });
  const urlOf = (id: string) => `${gateway.url}/files/meetings/${id}`;

  return {
    table,
    folder,
    spool,
    current,
    disk,
    gateway,
    itemId,
    promise,
    rowOf,
    headersOf,
    urlOf,
    put: (
      { id, token }: Promised,
      bytes: Buffer,
      { by = 'police', headers = {} }: { by?: Party | null; headers?: Record<string, string> } = {},
    ) =>
      fetch(urlOf(id), {
        method: 'PUT',
        headers: headersOf(by, { 'x-lianxi-upload': token, ...headers }),
        body: bytes as BodyInit,
      }),
    get: (id: string, by: Party | null = 'police', headers: Record<string, string> = {}) =>
      fetch(urlOf(id), { headers: headersOf(by, headers) }),
    async close() {
      await gateway.close();
      await through.close();
      await table.close();
    },
  };
}
export type Yard = Awaited<ReturnType<typeof openYard>>;

async function overHttp(table: Table): Promise<{ port: FilePort; close(): Promise<void> }> {
  const keys = await generateKeys(['gateway', 'meetings']);
  const app = subgraphApp(table.service, {
    verifier: createVerifier({ audience: 'meetings', trusted: keys.trusted }),
    ready: () => table.service.readiness(),
    files: table.service.files,
  });
  const listening = await listen(app, { port: 0, host: '127.0.0.1', drainMs: 500 });
  const signer = createSigner({ issuer: 'gateway', privateJwk: keys.privateKeys.gateway! });
  const port = httpFiles('meetings', { url: `http://127.0.0.1:${listening.port}`, signer });
  return {
    port,
    async close() {
      await port.close();
      await listening.close();
    },
  };
}

/** The code of a refusal, with its status. */
export async function refusal(answer: Promise<Response> | Response): Promise<string> {
  const response = await answer;
  const text = await response.text();
  const body = text.startsWith('{') ? JSON.parse(text) : null;
  return `${response.status} ${body?.errors?.[0]?.extensions?.code ?? text}`;
}
