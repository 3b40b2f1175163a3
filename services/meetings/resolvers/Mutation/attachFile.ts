import { CodedError } from '../../../../platform/errors';
import { reserveFile } from '../../../../platform/files/reserve';
import { done, refuse } from '../../../../platform/mutation';
import type { Context } from '../../context';
import { actionItemOf, lockActionItem, organizationName } from '../../db/action-items';
import type { AttachmentRow } from '../../db/attachment-tables';
import { isRoleRefusal } from '../../domain/action-item-actor';
import { reportProgress } from '../../domain/action-item-acts';
import { type Code, errors } from '../../errors';
import type { AttachFileInput } from '../../generated/resolver-types';
import { canRead } from '../../permissions';
import { actorOf } from '../act-on-item';
import { mutation } from '../mutation';

/** Whoever may report progress may announce the evidence for it. */
export const attachFile = mutation<AttachFileInput, Context, Code, AttachmentRow>({
  name: 'attachFile',
  thing: 'attachment',
  load: (context, id) => context.loaders.attachment.load(id),
  async run({ tx, input }) {
    const row = await lockActionItem(tx, input.actionItemId);
    if (!canRead(tx.viewer, row)) return refuse('ACTION_ITEM_UNKNOWN', { path: ['input', 'actionItemId'] });
    const may = reportProgress(actionItemOf(row, row), await actorOf(tx));
    if (!may.ok && isRoleRefusal(may.error)) throw new CodedError('FORBIDDEN', errors[may.error].zh);
    if (!may.ok) return refuse(may.error);

    const name = await organizationName(tx, tx.viewer.actingFor!.organizationId);
    const owner = { objectType: 'ActionItem', objectId: row.id, organizationName: name ?? '' };
    const reserved = await reserveFile(tx, owner, input);
    if ('refused' in reserved) return { refused: [reserved.refused] };
    await tx.changed({ type: 'ActionItem', id: row.id });
    return done(reserved.id);
  },
});
