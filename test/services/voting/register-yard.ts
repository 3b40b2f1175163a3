import { createHash } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Workbook } from 'exceljs';
import { diskStore } from '../../../platform/files/disk-store';
import type { Viewer } from '../../../platform/identity';
import type { ServiceOptions } from '../../../platform/service';
import { SHEET_COLUMNS } from '../../../services/voting/domain/sheet-columns';
import { WORKBOOK } from '../../../services/voting/sheets/sheet-type';
import { community, running } from '../../gateway/fixture';
import { committeeOf, openVoting, type SeededEstate, storyOf } from './fixture';

export const HEADERS = Object.values(SHEET_COLUMNS).map(({ header }) => header);
export const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

/** A row by the names of its columns. */
export const rowOf = (cells: Readonly<Record<string, string>>): string[] =>
  HEADERS.map((header) => cells[header] ?? '');

/** One owner each, as `plainEntries` has them. */
export const plainRows = (estate: SeededEstate): string[][] =>
  estate.unitIds.map((_, i) =>
    rowOf({
      楼号: '1号楼',
      室号: `${101 + i}`,
      专有部分面积: '100.00',
      面积依据: '不动产登记簿',
      产权人: `业主${i}`,
      证件号码: `00000019900101${String(i).padStart(4, '0')}`,
      电话: `100${String(i).padStart(8, '0')}`,
    }),
  );

export async function workbookOf(rows: readonly (readonly unknown[])[]): Promise<Buffer> {
  const book = new Workbook();
  book.addWorksheet('名册').addRows([HEADERS, ...rows] as unknown[][]);
  return Buffer.from(await book.xlsx.writeBuffer());
}

export async function cellsOf(bytes: Buffer): Promise<{ value: unknown; coloured: boolean }[][]> {
  const book = new Workbook();
  await book.xlsx.load(bytes as never);
  const sheet = book.worksheets[0]!;
  return Array.from({ length: sheet.rowCount }, (_, r) =>
    Array.from({ length: sheet.columnCount }, (_, c) => {
      const cell = sheet.getRow(r + 1).getCell(c + 1);
      return { value: cell.value, coloured: cell.fill?.type === 'pattern' && cell.fill.pattern === 'solid' };
    }),
  );
}

export const LOOK = `id state fileName validFrom rowCount unitCount markedUrl registerImport { id }
  upload { url token } changes { added replaced unchanged unlisted hash }
  faults(first: 100) { totalCount edges { node { row column code message messageEn } } }
  units(first: 100) { totalCount edges { node { row unitNumber area holding maskedOwners change } } }`;

/** The voting service with a folder of its own for files, behind a gateway whose bearer token is the subject. */
export async function openYard(options: Partial<ServiceOptions> = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'lianxi-register-'));
  const kept = join(folder, 'kept');
  const files = { store: diskStore(kept), spool: join(folder, 'spool'), secret: Buffer.from('of this test') };
  const service = await openVoting({ files, ...options });
  const story = storyOf(service);
  const known = new Map<string, Viewer>();
  const gateway = await running({
    tokens: async (token) => ({ subject: token }),
    files: { voting: service.files! },
    services: {
      community: {
        ...community(),
        identify: async (subject: string) => {
          const viewer = known.get(subject);
          const appointments = viewer?.actingFor ? [viewer.actingFor] : [];
          return { subject, personId: viewer?.personId ?? null, appointments, scopes: [] };
        },
      },
    } as never,
  });
  const call = (viewer: Viewer | null, path: string, init: RequestInit = {}) => {
    if (viewer?.subject) known.set(viewer.subject, viewer);
    const headers = new Headers(init.headers);
    if (viewer?.subject) headers.set('authorization', `Bearer ${viewer.subject}`);
    return fetch(`${gateway.url}${path}`, { ...init, headers });
  };
  const announce = (estate: SeededEstate, bytes: Buffer, more = {}, viewer = committeeOf(estate)) =>
    story.mutate(viewer, 'uploadRegister', `registerUpload { ${LOOK} }`, {
      estateId: estate.id,
      fileName: '名册.xlsx',
      mediaType: WORKBOOK,
      size: bytes.length,
      sha256: sha256(bytes),
      ...more,
    });
  const put = (viewer: Viewer, { url, token }: { url: string; token: string }, bytes: Buffer) =>
    call(viewer, url, { method: 'PUT', headers: { 'x-lianxi-upload': token }, body: bytes as BodyInit });
  const look = async (viewer: Viewer, id: string) => {
    const answer = await story.ask(viewer, `query($id: ID!) { registerUpload(id: $id) { ${LOOK} } }`, { id });
    if (answer.errors) throw new Error(JSON.stringify(answer.errors));
    return answer.data.registerUpload;
  };
  return {
    folder,
    kept,
    service,
    story,
    call,
    announce,
    put,
    look,
    /** Announced and sent; what is then seen of it. */
    async sent(estate: SeededEstate, bytes: Buffer, more = {}) {
      const viewer = committeeOf(estate);
      const { registerUpload, userErrors } = await announce(estate, bytes, more);
      if (userErrors.length > 0) throw new Error(JSON.stringify(userErrors));
      const answer = await put(viewer, registerUpload.upload, bytes);
      if (answer.status !== 200) throw new Error(`${answer.status} ${await answer.text()}`);
      return look(viewer, registerUpload.id);
    },
    imported: (viewer: Viewer, uploadId: string, expectedHash: string, more = {}) =>
      story.mutate(
        viewer,
        'importRegisterFile',
        'registerImport { id entryCount addedCount replacedCount unchangedCount validFrom }',
        { uploadId, expectedHash, ...more },
      ),
    async close() {
      await gateway.close();
      await service.close();
    },
  };
}
export type RegisterYard = Awaited<ReturnType<typeof openYard>>;
