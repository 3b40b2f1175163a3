import { createHash, randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import type { Viewer } from '../../../platform/identity';
import type { RunningService } from '../../../platform/service';
import type { storyOf } from './fixture';

/** A PDF that is one by its head and its end, and says something. */
export const pdf = (text = '扫描件'): Buffer => Buffer.from(`%PDF-1.7\n% ${text}\n%%EOF\n`);
export const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

export const FILE = `id state fileName mediaType size sha256 storedSha256 url organizationName upload { url token }`;

/** A download as it is written down. */
export const readingBy = ({ subject, personId, actingFor }: Viewer, at: Date) => ({
  at,
  subject,
  person_id: personId,
  acting_for: actingFor?.organizationId ?? null,
  object_type: 'attachment',
  outcome: 'DONE',
});

/** Announces files of evidence and sends them, through the port that the gateway goes through. */
export function evidenceYard(service: RunningService, story: Pick<ReturnType<typeof storyOf>, 'mutate'>) {
  const announce = (viewer: Viewer, subject: string, subjectId: string, bytes: Buffer, more = {}) =>
    story.mutate(viewer, 'attachEvidence', `evidenceFile { ${FILE} }`, {
      subject,
      subjectId,
      fileName: '扫描件.pdf',
      mediaType: 'application/pdf',
      size: bytes.length,
      sha256: sha256(bytes),
      ...more,
    });
  const send = (viewer: Viewer, id: string, token: string, bytes: Buffer) =>
    service.files!.putFile({
      id,
      token,
      size: bytes.length,
      body: Readable.from([bytes]),
      viewer,
      requestId: randomUUID(),
    });
  return {
    announce,
    send,
    async read(viewer: Viewer, id: string): Promise<Buffer> {
      return buffer((await service.files!.getFile({ id, viewer, requestId: randomUUID() })).body);
    },
    /** Who was written down as having downloaded a file, in order. */
    readings: (id: string): Promise<Record<string, unknown>[]> =>
      service.dataSource.query(
        `SELECT at, subject, person_id, acting_for, object_type, outcome FROM audit_entries
         WHERE act = 'readFile' AND object_id = $1 ORDER BY id`,
        [id],
      ),
    /** Announced and sent; its id. */
    async sent(
      viewer: Viewer,
      subject: string,
      subjectId: string,
      bytes = pdf(),
      more = {},
    ): Promise<string> {
      const { evidenceFile, userErrors } = await announce(viewer, subject, subjectId, bytes, more);
      if (userErrors.length > 0) throw new Error(`attachEvidence: ${JSON.stringify(userErrors)}`);
      await send(viewer, evidenceFile.id, evidenceFile.upload.token, bytes);
      return evidenceFile.id;
    },
  };
}
