import { CodedError } from '../../../../platform/errors';
import { done, refuse } from '../../../../platform/mutation';
import type { Context } from '../../context';
import { lockOrganization } from '../../db/organizations';
import type { OrganizationRow } from '../../db/tables';
import { mergeInto } from '../../domain/organization';
import type { Code } from '../../errors';
import type { MergeOrganizationsInput } from '../../generated/resolver-types';
import { canManage } from '../../permissions';
import { endOrganization } from '../end-organization';
import { mutation } from '../mutation';

export const mergeOrganizations = mutation<MergeOrganizationsInput, Context, Code, OrganizationRow>({
  name: 'mergeOrganizations',
  thing: 'organization',
  load: (context, id) => context.loaders.organization.load(id),
  async run({ tx, input }) {
    if (input.organizationIds.length === 0)
      return refuse('INPUT_INVALID', { path: ['input', 'organizationIds'] });
    // Locked in the order of their ids, so that two mergers of the same organizations wait and do not deadlock.
    const ids = [...new Set([...input.organizationIds, input.intoId])].sort();
    const locked = new Map<string, NonNullable<Awaited<ReturnType<typeof lockOrganization>>>>();
    for (const id of ids) {
      const row = await lockOrganization(tx, id);
      if (!row) return refuse('ORGANIZATION_UNKNOWN');
      if (!canManage(tx.viewer, row)) throw new CodedError('FORBIDDEN');
      locked.set(id, row);
    }
    const into = locked.get(input.intoId)!;
    const merged = mergeInto(
      input.organizationIds,
      {
        id: into.id,
        validFrom: into.valid_from,
        validTo: into.valid_to,
      },
      input.on,
    );
    if (!merged.ok) return refuse(merged.error, { path: ['input', 'intoId'] });

    for (const id of new Set(input.organizationIds)) {
      const ended = await endOrganization(tx, locked.get(id)!, input.on, 'MERGED', [into.id]);
      if (!ended.ok) return refuse(ended.error, { path: ['input', 'organizationIds'] });
    }
    return done(into.id);
  },
});
