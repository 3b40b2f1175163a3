import { CodedError } from '../../../../platform/errors';
import { done, refuse } from '../../../../platform/mutation';
import { writtenText } from '../../../../platform/text';
import type { Context } from '../../context';
import { insertOrganization, lockOrganization, publishOrganization } from '../../db/organizations';
import type { OrganizationRow } from '../../db/tables';
import { splitInto } from '../../domain/organization';
import type { Code } from '../../errors';
import type { SplitOrganizationInput } from '../../generated/resolver-types';
import { canManage } from '../../permissions';
import { endOrganization } from '../end-organization';
import { mutation } from '../mutation';

export const splitOrganization = mutation<SplitOrganizationInput, Context, Code, OrganizationRow>({
  name: 'splitOrganization',
  thing: 'organization',
  load: (context, id) => context.loaders.organization.load(id),
  async run({ tx, input }) {
    const row = await lockOrganization(tx, input.organizationId);
    if (!row) return refuse('ORGANIZATION_UNKNOWN', { path: ['input', 'organizationId'] });
    if (!canManage(tx.viewer, row)) throw new CodedError('FORBIDDEN');
    const written = input.names.map((name) => writtenText(name, 100));
    if (!written.every((name) => name !== null)) return refuse('INPUT_INVALID', { path: ['input', 'names'] });
    const names = splitInto(written);
    if (!names.ok) return refuse(names.error, { path: ['input', 'names'] });

    const successorIds: string[] = [];
    for (const name of names.value) {
      const { kind, parent_id, host_id, division_id, estate_id } = row;
      const values = { kind, name, parent_id, host_id, division_id, estate_id, valid_from: input.on };
      successorIds.push(await insertOrganization(tx, values));
    }
    const ended = await endOrganization(tx, row, input.on, 'SPLIT', successorIds);
    if (!ended.ok) return refuse(ended.error);
    for (const id of successorIds) await publishOrganization(tx, id);
    return done(row.id);
  },
});
