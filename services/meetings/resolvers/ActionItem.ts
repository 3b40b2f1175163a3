import type { CalendarYearUnknown, Deadline } from '../../../platform/calendar/working-days';
import { type LocalDate, today } from '../../../platform/dates';
import { CodedError } from '../../../platform/errors';
import type { Result } from '../../../platform/result';
import type { ActionItemRow } from '../db/action-item-tables';
import { actionItemOf } from '../db/action-items';
import { arePartsDue, daysOverdue, isOnTime, isOpen } from '../domain/action-item';
import {
  ACTION_ITEM_ACT_NAMES,
  ACTION_ITEM_ACTS,
  isReturnable,
  returnUntil,
  rulingDue,
} from '../domain/action-item-acts';
import { explain, type Standing, silentDays } from '../domain/explanation';
import type {
  ActionItemEventResolvers,
  ActionItemResolvers,
  ActionItemReturnResolvers,
} from '../generated/resolver-types';
import type { Loaders } from '../loaders';
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
  endResolution: ({ end_resolution_id }, _args, { loaders }) =>
    end_resolution_id ? loaders.resolution.load(end_resolution_id) : null,
  duplicateOf: ({ duplicate_of_id }, _args, { loaders }) =>
    duplicate_of_id ? loaders.actionItem.load(duplicate_of_id) : null,
  escalatedTo: ({ escalated_to_id }) => reference(escalated_to_id),
  parts: async (row, _args, { loaders, now }) => {
    const [{ supporting_ids }, reported] = await Promise.all([
      loaders.itemParties.load(row.id),
      loaders.itemParts.load(row.id),
    ]);
    const byId = new Map(reported.map((part) => [part.organization_id, part]));
    const due = arePartsDue(row.state, row.due_on as LocalDate, today(now()));
    return supporting_ids.map((id) => {
      const part = byId.get(id);
      const state = part?.state ?? 'PENDING';
      const { reported_at, note } = part ?? { reported_at: null, note: null };
      return { organization: { id }, state, reported_at, note, late: due && state !== 'DONE' };
    });
  },
  followUpVisits: ({ id }, _args, { loaders }) => loaders.itemVisits.load(id),
  followUpDueOn: async ({ id }, _args, { loaders }) =>
    (await loaders.itemFollowUp.load(id))[0]?.due_on ?? null,
  onTime: (row) => isOnTime(submission(row), row.original_due_on),
  onTimeExtended: (row) => isOnTime(submission(row), row.due_on),
  silentDays: async (row, _args, { loaders, now }) =>
    silentDays(row.state, await lastStepOn(row, loaders), today(now())),
  explanation: async (row, _args, { loaders, now }) => explain(await standingOf(row, loaders), today(now())),
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

const submission = ({ submitted_at, verified_at }: ActionItemRow) => ({
  submittedAt: submitted_at,
  verifiedAt: verified_at,
});

async function lastStepOn(row: ActionItemRow, loaders: Loaders): Promise<LocalDate> {
  const [last] = await loaders.itemLastStep.load(row.id);
  return today(last?.at ?? row.issued_at);
}

async function standingOf(row: ActionItemRow, loaders: Loaders): Promise<Standing> {
  const [last, parties] = await Promise.all([lastStepOn(row, loaders), loaders.itemParties.load(row.id)]);
  return {
    state: row.state,
    // What is open is in the hands of whoever it is now, by the name they have now.
    lead: (isOpen(row.state) && parties.lead_called) || row.lead_name,
    dueOn: row.due_on as LocalDate,
    originalDueOn: row.original_due_on as LocalDate,
    carriedCount: row.carried_count,
    reworkCount: row.rework_count,
    reopenedCount: row.reopened_count,
    extensionAsked: parties.extension_asked,
    partsOpen: parties.supporting_ids.filter((id) => !parties.completed_parts.includes(id)).length,
    blockedReason: row.blocked_reason,
    blockedUntil: row.blocked_until as LocalDate | null,
    escalatedTo: parties.escalated_to_called ?? row.escalated_to_name,
    lastStepOn: last,
  };
}

export const ActionItemEvent: ActionItemEventResolvers = {
  organization: ({ organization_id }) => reference(organization_id),
  attachments: ({ id }, _args, { loaders }) => loaders.eventAttachments.load(id),
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
