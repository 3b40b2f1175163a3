import type { CalendarYearUnknown, Deadline } from '../../../platform/calendar/working-days';
import { type LocalDate, today } from '../../../platform/dates';
import { CodedError } from '../../../platform/errors';
import type { Result } from '../../../platform/result';
import { actionItemOf } from '../db/action-items';
import { daysOverdue } from '../domain/action-item';
import {
  ACTION_ITEM_ACT_NAMES,
  ACTION_ITEM_ACTS,
  isReturnable,
  returnUntil,
  rulingDue,
} from '../domain/action-item-acts';
import type {
  ActionItemEventResolvers,
  ActionItemResolvers,
  ActionItemReturnResolvers,
} from '../generated/resolver-types';
import { showAction } from './available-actions';
import { reference } from './references';

export const ActionItem: ActionItemResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.actionItem.load(id),
  lead: ({ lead_id }) => reference(lead_id),
  verifier: ({ verifier_id }) => reference(verifier_id),
  supporting: async ({ id }, _args, { loaders }) => {
    const { supporting_ids } = await loaders.itemParties.load(id);
    return supporting_ids.map((supporting) => ({ id: supporting }));
  },
  daysOverdue: ({ state, due_on }, _args, { now }) => daysOverdue(state, due_on as LocalDate, today(now())),
  estate: ({ estate_id }) => reference(estate_id),
  body: ({ body_id }, _args, { loaders }) => loaders.jointBody.load(body_id),
  meeting: ({ meeting_id }, _args, { loaders }) => loaders.jointMeeting.load(meeting_id),
  resolution: ({ resolution_id }, _args, { loaders }) =>
    resolution_id ? loaders.resolution.load(resolution_id) : null,
  whistle: async ({ agenda_item_id }, _args, { loaders }) =>
    (await loaders.whistleOfLine.load(agenda_item_id))[0] ?? null,
  returnUntil: async (row, _args, { loaders, now }) => {
    if (row.state !== 'ISSUED' && row.state !== 'ACCEPTED') return null;
    const until = shown(returnUntil(row.assigned_at));
    return isReturnable(actionItemOf(row, await loaders.itemParties.load(row.id)), until, now())
      ? until
      : null;
  },
  returns: ({ id }, _args, { loaders }) => loaders.itemReturns.load(id),
  extensions: ({ id }, _args, { loaders }) => loaders.itemExtensions.load(id),
  history: ({ id }, _args, { loaders }) => loaders.itemHistory.load(id),
  availableActions: async (row, _args, { loaders, viewer, now }) => {
    const parties = await loaders.itemParties.load(row.id);
    const held = viewer.personId ? await loaders.appointedIn.load(viewer.personId) : [];
    const actor = {
      organizationId: viewer.actingFor?.organizationId ?? '',
      appointedIn: new Set(held.map((appointment) => appointment.organization_id)),
    };
    const item = actionItemOf(row, parties);
    return ACTION_ITEM_ACT_NAMES.map((act) => {
      const decided = ACTION_ITEM_ACTS[act](item, actor, now());
      return showAction(act, decided.ok ? null : decided.error);
    });
  },
};

export const ActionItemEvent: ActionItemEventResolvers = {
  organization: ({ organization_id }) => reference(organization_id),
};

export const ActionItemReturn: ActionItemReturnResolvers = {
  lead: ({ lead_id }) => reference(lead_id),
  suggestedLead: ({ suggested_id }) => reference(suggested_id),
  newLead: ({ new_lead_id }) => reference(new_lead_id),
  rulingDue: ({ requested_at }) => shown(rulingDue(requested_at)),
};

/** A year without a calendar is an error of the one field that needs it, and no guess. */
function shown(deadline: Result<Deadline, CalendarYearUnknown>): Deadline {
  if (!deadline.ok) throw new CodedError('CALENDAR_YEAR_UNKNOWN', String(deadline.error.year));
  return deadline.value;
}
