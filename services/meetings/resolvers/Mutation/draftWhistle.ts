import { today, yearOf } from '../../../../platform/dates';
import { estateExists, unknownOrganizations } from '../../../../platform/directory/queries';
import { CodedError } from '../../../../platform/errors';
import { done, refuse } from '../../../../platform/mutation';
import { writtenText } from '../../../../platform/text';
import type { Context } from '../../context';
import { organizationName } from '../../db/action-items';
import type { WhistleRow } from '../../db/whistle-tables';
import { isOfKind, isTerritory, mayApprove } from '../../db/whistle-territory';
import { insertWhistle, nextWhistleNumber } from '../../db/whistles';
import { COMPANY_KINDS, OWNERS_KINDS } from '../../domain/whistle-parties';
import { type Code, errors } from '../../errors';
import type { DraftWhistleInput } from '../../generated/resolver-types';
import { mutation } from '../mutation';

export const draftWhistle = mutation<DraftWhistleInput, Context, Code, WhistleRow>({
  name: 'draftWhistle',
  thing: 'whistle',
  load: (context, id) => context.loaders.whistle.load(id),
  async run({ tx, input, now }) {
    const on = today(now);
    const blowerId = tx.viewer.actingFor!.organizationId;
    const at = (field: keyof DraftWhistleInput) => ({ path: ['input', field] });
    if (!(await estateExists(tx, input.estateId))) return refuse('ESTATE_UNKNOWN', at('estateId'));
    if (!(await isTerritory(tx, blowerId, input.estateId)))
      throw new CodedError('FORBIDDEN', errors.NOT_TERRITORY.zh);
    const title = writtenText(input.title, 200);
    if (title === null) return refuse('INPUT_INVALID', at('title'));
    const description = writtenText(input.description, 4_000);
    if (description === null) return refuse('INPUT_INVALID', at('description'));

    for (const field of ['approverId', 'ownersId', 'companyId'] as const) {
      const id = input[field];
      if (id && (await unknownOrganizations(tx, [id], on)).length > 0)
        return refuse('ORGANIZATION_UNKNOWN', at(field));
    }
    if (input.approverId === blowerId || !(await mayApprove(tx, input.approverId, input.estateId)))
      return refuse('APPROVER_NOT_ABOVE', at('approverId'));
    if (input.ownersId && !(await isOfKind(tx, input.ownersId, OWNERS_KINDS)))
      return refuse('PARTY_KIND_WRONG', at('ownersId'));
    if (input.companyId && !(await isOfKind(tx, input.companyId, COMPANY_KINDS)))
      return refuse('PARTY_KIND_WRONG', at('companyId'));

    const id = tx.newId();
    await insertWhistle(tx, {
      id,
      version: 1,
      estate_id: input.estateId,
      number: await nextWhistleNumber(tx, input.estateId, yearOf(on)),
      type: input.type,
      title,
      description,
      place: input.place ? writtenText(input.place, 200) : null,
      state: 'DRAFT',
      blower_id: blowerId,
      blower_name: (await organizationName(tx, blowerId))!,
      drafted_by: tx.viewer.personId,
      approver_id: input.approverId,
      owners_id: input.ownersId ?? null,
      company_id: input.companyId ?? null,
      drafted_at: now,
      ...NOT_YET,
    });
    return done(id);
  },
});

const NOT_YET = {
  approved_at: null,
  blown_at: null,
  policy_id: null,
  level: null,
  dispatcher_id: null,
  lead_id: null,
  lead_name: null,
  due_at: null,
  return_count: 0,
  rework_count: 0,
  confirmed_at: null,
  ended_at: null,
  reason: null,
  lapsed_in: null,
  agenda_item_id: null,
} as const;
