import { today } from '../../../../platform/dates';
import { CodedError } from '../../../../platform/errors';
import { done, refuse } from '../../../../platform/mutation';
import { writtenText } from '../../../../platform/text';
import type { Context } from '../../context';
import { lockOrganization, presentName, publishOrganization, saveRename } from '../../db/organizations';
import type { OrganizationRow } from '../../db/tables';
import { rename } from '../../domain/organization';
import type { Code } from '../../errors';
import type { RenameOrganizationInput } from '../../generated/resolver-types';
import { canManage } from '../../permissions';
import { mutation } from '../mutation';

export const renameOrganization = mutation<RenameOrganizationInput, Context, Code, OrganizationRow>({
  name: 'renameOrganization',
  thing: 'organization',
  load: (context, id) => context.loaders.organization.load(id),
  async run({ tx, input, now }) {
    const row = await lockOrganization(tx, input.organizationId);
    if (!row) return refuse('ORGANIZATION_UNKNOWN', { path: ['input', 'organizationId'] });
    if (!canManage(tx.viewer, row)) throw new CodedError('FORBIDDEN');
    const name = writtenText(input.name, 100);
    if (name === null) return refuse('INPUT_INVALID', { path: ['input', 'name'] });
    const present = await presentName(tx, row.id);
    const borne = { name: row.name, validFrom: present?.valid_from ?? row.valid_from };
    const renamed = rename(
      { validFrom: row.valid_from, validTo: row.valid_to },
      borne,
      name,
      input.from,
      today(now),
    );
    if (!renamed.ok) return refuse(renamed.error);

    await saveRename(tx, row, renamed.value.ended.validTo, renamed.value.begun);
    await publishOrganization(tx, row.id);
    return done(row.id);
  },
});
