import type { WhistleDispatchRow } from '../db/whistle-tables';
import { whistleOf } from '../db/whistles';
import { afterWhistleAct, WHISTLE_ACT_NAMES } from '../domain/whistle';
import { explainLapse } from '../domain/whistle-clock';
import type {
  WhistleDispatchResolvers,
  WhistleEventResolvers,
  WhistlePartyResolvers,
  WhistleResolvers,
  WhistleScoreResolvers,
} from '../generated/resolver-types';
import { showAction } from './available-actions';
import { reference } from './references';

export const Whistle: WhistleResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.whistle.load(id),
  estate: ({ estate_id }) => reference(estate_id),
  blower: ({ blower_id }) => reference(blower_id),
  approver: ({ approver_id }) => reference(approver_id),
  dispatcher: ({ dispatcher_id }) => reference(dispatcher_id),
  lead: ({ lead_id }) => reference(lead_id),
  parties: ({ id }, _args, { loaders }) => loaders.whistleParties.load(id),
  policy: ({ policy_id }, _args, { loaders }) => (policy_id ? loaders.responsePolicy.load(policy_id) : null),
  ownerRole: async ({ policy_id, level }, _args, { loaders }) => {
    if (policy_id === null) return null;
    const levels = await loaders.policyLevels.load(policy_id);
    return levels.find((it) => it.level === level)?.owner_role ?? null;
  },
  dispatches: ({ id }, _args, { loaders }) => loaders.whistleDispatches.load(id),
  // Blind: neither side scores what it has read of the other.
  scores: async ({ id, state }, _args, { loaders, viewer }) => {
    const scores = await loaders.whistleScores.load(id);
    const mine = viewer.actingFor?.organizationId;
    return state === 'SCORED' ? scores : scores.filter((score) => score.organization_id === mine);
  },
  scoreUntil: ({ state, due_at }) => (state === 'CONFIRMED' ? due_at : null),
  lapseExplained: ({ lapsed_in, level, lead_name }) =>
    lapsed_in === null ? null : explainLapse(lapsed_in, level!, lead_name),
  agendaItem: ({ agenda_item_id }, _args, { loaders }) =>
    agenda_item_id ? loaders.agendaItem.load(agenda_item_id) : null,
  actionItems: ({ agenda_item_id }, _args, { loaders }) =>
    agenda_item_id ? loaders.originActionItems.load(agenda_item_id) : [],
  history: ({ id }, _args, { loaders }) => loaders.whistleHistory.load(id),
  availableActions: async (row, _args, { loaders, viewer }) => {
    const held = viewer.personId ? await loaders.appointedIn.load(viewer.personId) : [];
    const actor = {
      personId: viewer.personId,
      organizationId: viewer.actingFor?.organizationId ?? '',
      appointedIn: new Set(held.map((appointment) => appointment.organization_id)),
    };
    const whistle = whistleOf(row, await loaders.whistleFacts.load(row.id));
    return WHISTLE_ACT_NAMES.map((act) => {
      const decided = afterWhistleAct(whistle, act, actor);
      return showAction(act, decided.ok ? null : decided.error);
    });
  },
};

export const WhistleParty: WhistlePartyResolvers = {
  organization: ({ organization_id }) => reference(organization_id),
};

/** Late: done at or after its instant, or not done though it has passed while the dispatch ran. */
const late = (row: WhistleDispatchRow, done: Date | null, due: Date, now: Date): boolean =>
  (done ?? row.ended_at ?? now) >= due;

export const WhistleDispatch: WhistleDispatchResolvers = {
  lead: ({ lead_id }) => reference(lead_id),
  suggested: ({ suggested_id }) => reference(suggested_id),
  acknowledgedLate: (row, _args, { now }) => late(row, row.acknowledged_at, row.acknowledge_due_at, now()),
  arrivedLate: (row, _args, { now }) => late(row, row.arrived_at, row.arrive_due_at, now()),
  handledLate: (row, _args, { now }) => late(row, row.handled_at, row.handle_due_at, now()),
};

export const WhistleScore: WhistleScoreResolvers = {
  organization: ({ organization_id }) => reference(organization_id),
};

export const WhistleEvent: WhistleEventResolvers = {
  organization: ({ organization_id }) => reference(organization_id),
};
