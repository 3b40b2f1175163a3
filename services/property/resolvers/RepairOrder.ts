import { barredFrom, REPAIR_ACTS } from '../domain/repair';
import type { RepairEventResolvers, RepairOrderResolvers } from '../generated/resolver-types';
import { canAct } from '../permissions';
import { availableAction } from './available-actions';

export const RepairOrder: RepairOrderResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.repairOrder.load(id),
  estate: ({ estate_id }) => ({ id: estate_id }),
  reportedByMe: ({ reporter_subject }, _args, { viewer }) => reporter_subject === viewer.subject,
  history: ({ id }, _args, { loaders }) => loaders.repairHistory.load(id),
  availableActions: async (row, _args, { viewer, loaders }) => {
    const order = { ...(await loaders.repairParties.load(row.estate_id))!, ...row };
    return REPAIR_ACTS.map((act) =>
      availableAction(act, canAct(viewer, act, order) ? barredFrom(row.state, act) : 'ACT_NOT_YOURS'),
    );
  },
};

export const RepairEvent: RepairEventResolvers = {
  actorOrganization: ({ actor_organization_id: id }) => (id ? { id } : null),
};
