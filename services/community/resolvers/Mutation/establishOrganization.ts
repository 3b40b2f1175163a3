import { CodedError } from '../../../../platform/errors';
import { done, refuse } from '../../../../platform/mutation';
import { writtenText } from '../../../../platform/text';
import type { Context } from '../../context';
import { insertOrganization, lockOrganization, publishOrganization } from '../../db/organizations';
import { divisionById, estateById } from '../../db/places';
import type { OrganizationRow } from '../../db/tables';
import type { Code } from '../../errors';
import type { EstablishOrganizationInput } from '../../generated/resolver-types';
import { canEstablish } from '../../permissions';
import { mutation } from '../mutation';

export const establishOrganization = mutation<EstablishOrganizationInput, Context, Code, OrganizationRow>({
  name: 'establishOrganization',
  thing: 'organization',
  load: (context, id) => context.loaders.organization.load(id),
  async run({ tx, input }) {
    const parent = input.parentId ? await lockOrganization(tx, input.parentId) : null;
    if (input.parentId && !parent) return refuse('ORGANIZATION_UNKNOWN', { path: ['input', 'parentId'] });
    if (!canEstablish(tx.viewer, input, parent)) throw new CodedError('FORBIDDEN');
    if (parent?.valid_to) return refuse('ORGANIZATION_ENDED', { path: ['input', 'parentId'] });
    if (input.hostId && !(await lockOrganization(tx, input.hostId))) {
      return refuse('ORGANIZATION_UNKNOWN', { path: ['input', 'hostId'] });
    }
    if (input.divisionId && !(await divisionById(tx, input.divisionId))) {
      return refuse('DIVISION_UNKNOWN', { path: ['input', 'divisionId'] });
    }
    if (input.estateId && !(await estateById(tx, input.estateId))) {
      return refuse('ESTATE_UNKNOWN', { path: ['input', 'estateId'] });
    }

    const name = writtenText(input.name, 100);
    if (name === null) return refuse('INPUT_INVALID', { path: ['input', 'name'] });

    const id = await insertOrganization(tx, {
      kind: input.kind,
      name,
      parent_id: input.parentId ?? null,
      host_id: input.hostId ?? null,
      division_id: input.divisionId ?? null,
      estate_id: input.estateId ?? null,
      valid_from: input.validFrom,
    });
    await publishOrganization(tx, id);
    return done(id);
  },
});
