import { reserveFile } from '../../../../platform/files/reserve';
import { done, refuse } from '../../../../platform/mutation';
import type { Context } from '../../context';
import { endPromise, lockLastFile } from '../../db/evidence';
import { organizationName } from '../../db/owners';
import type { EvidenceFileRow } from '../../db/upload-tables';
import { EVIDENCE_OF, mayAnnounce } from '../../domain/evidence';
import type { Code } from '../../errors';
import type { AttachEvidenceInput } from '../../generated/resolver-types';
import { evidenceHolder } from '../evidence-holder';
import { mutation } from '../mutation';

export const attachEvidence = mutation<AttachEvidenceInput, Context, Code, EvidenceFileRow>({
  name: 'attachEvidence',
  thing: 'evidenceFile',
  load: (context, id) => context.loaders.evidenceFile.load(id),
  async run({ tx, input }) {
    const found = await evidenceHolder(tx, input.subject, input.subjectId);
    if (!found.ok) return { refused: [found.error] };
    const { id, recordedSha256, changed } = found.value;
    const objectType = EVIDENCE_OF[input.subject];
    const last = await lockLastFile(tx, objectType, id);
    if (last === 'UNDER_WAY') return refuse('ATTACHMENT_NOT_STORED', { path: ['input', 'subjectId'] });
    const barred = mayAnnounce(recordedSha256, last, input.sha256);
    if (barred !== null) return refuse(barred, { path: ['input', 'sha256'] });

    await endPromise(tx, last);
    const name = await organizationName(tx, tx.viewer.actingFor!.organizationId);
    const reserved = await reserveFile(tx, { objectType, objectId: id, organizationName: name }, input);
    if ('refused' in reserved) return { refused: [reserved.refused] };
    await tx.changed(changed);
    return done(reserved.id);
  },
});
