import { createHash } from 'node:crypto';
import type { Viewer } from '../../platform/identity';
import type { EvidenceSubject } from '../../services/voting/domain/evidence';
import { photoOf } from './photos';
import type { World } from './world';

/** A picture that stands for a scan （虚构）, by its key always the same. */
export interface Scan {
  readonly bytes: Buffer;
  readonly fileName: string;
  readonly sha256: string;
}

export function scanOf(key: string, title: string): Scan {
  const bytes = photoOf(key);
  return {
    bytes,
    fileName: `${title}（虚构）.png`,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  };
}

/** Announces a scan as the evidence of something and sends it, as anybody would. */
export async function playEvidence(
  { stage }: World,
  viewer: Viewer,
  subject: EvidenceSubject,
  subjectId: string,
  { bytes, fileName, sha256 }: Scan,
): Promise<void> {
  const file = await stage.run('voting', viewer, 'attachEvidence', `${subject}/${subjectId}/${sha256}`, {
    subject,
    subjectId,
    fileName,
    mediaType: 'image/png',
    size: bytes.length,
    sha256,
  });
  await stage.send('voting', viewer, file.id, bytes);
}
