import { today } from '../../../../platform/dates';
import { CodedError } from '../../../../platform/errors';
import { done, refuse } from '../../../../platform/mutation';
import type { Context } from '../../context';
import { companyOf, lockOrganization } from '../../db/contracts';
import { type PropertyCompanyRow, propertyCompanies } from '../../db/tables';
import type { Code } from '../../errors';
import type { RegisterCompanyInput } from '../../generated/resolver-types';
import { canRegister } from '../../permissions';
import { mutation } from '../mutation';

export const registerCompany = mutation<RegisterCompanyInput, Context, Code, PropertyCompanyRow>({
  name: 'registerCompany',
  thing: 'propertyCompany',
  load: (context, id) => context.loaders.propertyCompany.load(id),
  async run({ tx, input, now }) {
    const path = ['input', 'organizationId'];
    const organization = await lockOrganization(tx, input.organizationId);
    const ended = organization?.valid_to && organization.valid_to <= today(now);
    if (!organization || ended) return refuse('ORGANIZATION_UNKNOWN', { path });
    if (!canRegister(tx.viewer, organization.id)) throw new CodedError('FORBIDDEN');
    if (organization.kind !== 'PROPERTY_COMPANY') return refuse('ORGANIZATION_NOT_A_COMPANY', { path });
    if (await companyOf(tx, organization.id)) return refuse('COMPANY_REGISTERED', { path });

    const row: PropertyCompanyRow = {
      id: tx.newId(),
      organization_id: organization.id,
      ownership_type: input.ownershipType,
      public_welfare: input.publicWelfare,
      since: input.since,
    };
    await tx.insert(propertyCompanies, row);
    return done(row.id);
  },
});
