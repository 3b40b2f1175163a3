import { CodedError } from '../../../../platform/errors';
import { done, refuse } from '../../../../platform/mutation';
import { writtenText } from '../../../../platform/text';
import type { Context } from '../../context';
import { openedOwner } from '../../db/owner-sealing';
import { organizationName, ownerOf, recordsOfOwner } from '../../db/owners';
import { type UnmaskedOwnerRow, unmaskings } from '../../db/register-tables';
import type { Code } from '../../errors';
import type { UnmaskOwnerInput } from '../../generated/resolver-types';
import { keysOf } from '../../keys';
import { canRun, isAuditor } from '../../permissions';
import { mutation } from '../mutation';

const MAX_NOTE = 500;

/** What a request has opened, for the one answer it is asked for; no replay finds it here. */
const opened = new WeakMap<Context, Map<string, UnmaskedOwnerRow>>();

export const unmaskOwner = mutation<UnmaskOwnerInput, Context, Code, UnmaskedOwnerRow>({
  name: 'unmaskOwner',
  thing: 'unmaskedOwner',
  load: async (context, id) => {
    const shown = opened.get(context)?.get(id);
    if (shown) return shown;
    const row = await context.loaders.unmasking.load(id);
    return row && { id, owner_id: row.owner_id, name: null, phone: null, document_number: null };
  },
  async run({ tx, input, now }, context) {
    const { viewer } = tx;
    if (isAuditor(viewer)) throw new CodedError('FORBIDDEN');
    const owner = await ownerOf(tx, input.ownerId);
    if (!owner || !canRun(viewer, owner)) return refuse('OWNER_UNKNOWN', { path: ['input', 'ownerId'] });
    const note = writtenText(input.note, MAX_NOTE);
    if (note === null) return refuse('INPUT_INVALID', { path: ['input', 'note'] });

    const { name, phone, document } = openedOwner(keysOf(context.environment), owner);
    const id = tx.newId();
    const organizationId = viewer.actingFor!.organizationId;
    await tx.insert(unmaskings, {
      id,
      estate_id: owner.estate_id,
      owner_id: owner.id,
      read_at: now,
      purpose: input.purpose,
      note,
      subject: viewer.subject!,
      person_id: viewer.personId,
      organization_id: organizationId,
      organization_name: await organizationName(tx, organizationId),
    });
    for (const recordId of await recordsOfOwner(tx, owner.id))
      await tx.changed({ type: 'OwnershipRecord', id: recordId });
    const shown = opened.get(context) ?? new Map<string, UnmaskedOwnerRow>();
    opened.set(context, shown.set(id, { id, owner_id: owner.id, name, phone, document_number: document }));
    return done(id);
  },
});
