import { CodedError } from '../../../../platform/errors';
import { done, refuse } from '../../../../platform/mutation';
import type { Context } from '../../context';
import { lockOrganization } from '../../db/organizations';
import type { OrganizationRow } from '../../db/tables';
import type { Code } from '../../errors';
import type { AbolishOrganizationInput } from '../../generated/resolver-types';
import { canManage } from '../../permissions';
import { endOrganization } from '../end-organization';
import { mutation } from '../mutation';

export const abolishOrganization = mutation<AbolishOrganizationInput, Context, Code, OrganizationRow>({
  name: 'abolishOrganization',
  thing: 'organization',
  load: (context, id) => context.loaders.organization.load(id),
  async run({ tx, input }) {
    const row = await lockOrganization(tx, input.organizationId);
    if (!row) return refuse('ORGANIZATION_UNKNOWN', { path: ['input', 'organizationId'] });
    if (!canManage(tx.viewer, row)) throw new CodedError('FORBIDDEN');
    const ended = await endOrganization(tx, row, input.on, 'ABOLISHED', []);
    if (!ended.ok) return refuse(ended.error);
    return done(row.id);
  },
});
