import { today } from '../../../platform/dates';
import { countOf, ruleOf } from '../db/requisitions';
import { missingSupport } from '../domain/requisition';
import { requisitionOn } from '../domain/requisition-steps';
import type { RequisitionResolvers } from '../generated/resolver-types';

export const Requisition: RequisitionResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.requisition.load(id),
  state: (row, _args, { now }) => requisitionOn(row, today(now())),
  filedByMe: ({ filed_by }, _args, { viewer }) => filed_by === viewer.subject,
  estate: ({ estate_id }) => ({ id: estate_id }),
  matters: ({ id }, _args, { loaders }) => loaders.mattersOfRequisition.load(id),
  threshold: ({ numerator, denominator }) => `${numerator}/${denominator}`,
  missingHeads: (row) => {
    const { heads } = missingSupport(ruleOf(row), countOf(row));
    return heads === null ? null : Number(heads);
  },
  missingArea: (row) => missingSupport(ruleOf(row), countOf(row)).area,
  overdue: async ({ id, organize_by }, _args, { loaders, now }) =>
    organize_by !== null &&
    today(now()) > organize_by &&
    (await loaders.votesOfRequisition.load(id)).length === 0,
  vote: async ({ id }, _args, { loaders }) => {
    const [vote] = await loaders.votesOfRequisition.load(id);
    return vote ? loaders.session.load(vote.session_id) : null;
  },
  supportedByMe: async ({ id }, _args, { loaders }) => (await loaders.mySupportOf.load(id)).length > 0,
};
