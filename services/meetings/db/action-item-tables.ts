import {
  boolean,
  date,
  id,
  instant,
  integer,
  key,
  optionalDate,
  optionalId,
  optionalInstant,
  optionalText,
  table,
  text,
  textKey,
} from '../../../platform/tables';
import type {
  AcceptedBy,
  ActionItemState,
  PartState,
  PartyRole,
  ReturnRuling,
  VisitMethod,
} from '../domain/kinds';

export interface ActionItemRow {
  readonly id: string;
  readonly version: number;
  readonly body_id: string;
  readonly estate_id: string | null;
  readonly meeting_id: string;
  readonly agenda_item_id: string;
  readonly resolution_id: string | null;
  readonly number: string;
  readonly title: string;
  readonly acceptance_standard: string | null;
  readonly state: ActionItemState;
  readonly lead_id: string;
  readonly lead_name: string;
  readonly verifier_id: string;
  readonly due_on: string;
  readonly original_due_on: string;
  readonly first_raised_on: string;
  readonly carried_count: number;
  readonly escalated_on: string | null;
  readonly rework_count: number;
  /** When the present lead got it. */
  readonly assigned_at: Date;
  readonly return_count: number;
  readonly blocked_reason: string | null;
  readonly blocked_until: string | null;
  readonly issued_at: Date;
  readonly accepted_at: Date | null;
  readonly accepted_by: AcceptedBy | null;
  readonly submitted_at: Date | null;
  readonly verified_at: Date | null;
  readonly closed_at: Date | null;
  readonly reopened_count: number;
  readonly ended_at: Date | null;
  readonly end_reason: string | null;
  readonly end_resolution_id: string | null;
  readonly duplicate_of_id: string | null;
  /** To whom it was last escalated. */
  readonly escalated_to_id: string | null;
  readonly escalated_to_name: string | null;
}
export const actionItems = table<ActionItemRow & { readonly open?: boolean }>('action_items', {
  id: key,
  version: integer,
  body_id: id,
  estate_id: optionalId,
  meeting_id: id,
  agenda_item_id: id,
  resolution_id: optionalId,
  number: text,
  title: text,
  acceptance_standard: optionalText,
  state: text,
  open: {
    ...boolean,
    generatedType: 'STORED',
    asExpression:
      "(state <> ALL (ARRAY['CLOSED'::text, 'CLOSED_UNRESOLVED'::text, 'CANCELLED'::text, 'DUPLICATE'::text]))",
    insert: false,
    update: false,
  },
  lead_id: id,
  lead_name: text,
  verifier_id: id,
  due_on: date,
  original_due_on: date,
  first_raised_on: date,
  carried_count: integer,
  escalated_on: optionalDate,
  rework_count: integer,
  assigned_at: instant,
  return_count: integer,
  blocked_reason: optionalText,
  blocked_until: optionalDate,
  issued_at: instant,
  accepted_at: optionalInstant,
  accepted_by: optionalText,
  submitted_at: optionalInstant,
  verified_at: optionalInstant,
  closed_at: optionalInstant,
  reopened_count: integer,
  ended_at: optionalInstant,
  end_reason: optionalText,
  end_resolution_id: optionalId,
  duplicate_of_id: optionalId,
  escalated_to_id: optionalId,
  escalated_to_name: optionalText,
});

export interface ActionItemPartyRow {
  readonly item_id: string;
  readonly organization_id: string;
  readonly role: PartyRole;
  readonly open: boolean;
  readonly due_on: string;
}
export const actionItemParties = table<ActionItemPartyRow>('action_item_parties', {
  item_id: key,
  organization_id: key,
  role: textKey,
  open: boolean,
  due_on: date,
});

export interface ActionItemReturnRow {
  readonly id: string;
  readonly version: number;
  readonly item_id: string;
  readonly lead_id: string;
  readonly lead_name: string;
  readonly reason: string;
  readonly suggested_id: string | null;
  readonly requested_at: Date;
  readonly ruling: ReturnRuling | null;
  readonly ruled_at: Date | null;
  readonly ruling_note: string | null;
  readonly new_lead_id: string | null;
  /** The line on which a meeting decides whose it is, from the second return on. */
  readonly agenda_item_id: string | null;
}
export const actionItemReturns = table<ActionItemReturnRow>('action_item_returns', {
  id: key,
  version: integer,
  item_id: id,
  lead_id: id,
  lead_name: text,
  reason: text,
  suggested_id: optionalId,
  requested_at: instant,
  ruling: optionalText,
  ruled_at: optionalInstant,
  ruling_note: optionalText,
  new_lead_id: optionalId,
  agenda_item_id: optionalId,
});

export interface ActionItemExtensionRow {
  readonly id: string;
  readonly version: number;
  readonly item_id: string;
  readonly reason: string;
  readonly due_on_before: string;
  readonly asked_until: string;
  readonly requested_at: Date;
  readonly granted: boolean | null;
  readonly decided_at: Date | null;
  readonly decision_note: string | null;
}
export const actionItemExtensions = table<ActionItemExtensionRow>('action_item_extensions', {
  id: key,
  version: integer,
  item_id: id,
  reason: text,
  due_on_before: date,
  asked_until: date,
  requested_at: instant,
  granted: { type: 'boolean', nullable: true },
  decided_at: optionalInstant,
  decision_note: optionalText,
});

export interface ActionItemEventRow {
  readonly id: string;
  readonly item_id: string;
  readonly act: string;
  readonly from_state: ActionItemState | null;
  readonly to_state: ActionItemState;
  readonly at: Date;
  /** Null where the clock did it. */
  readonly organization_id: string | null;
  readonly organization_name: string;
  readonly person_id: string | null;
  readonly note: string | null;
  /** Who led after it. */
  readonly lead_id: string;
}
export const actionItemEvents = table<ActionItemEventRow>('action_item_events', {
  id: key,
  item_id: id,
  act: text,
  from_state: optionalText,
  to_state: text,
  at: instant,
  organization_id: optionalId,
  organization_name: text,
  person_id: optionalId,
  note: optionalText,
  lead_id: id,
});

export interface ReportedPartRow {
  readonly item_id: string;
  readonly organization_id: string;
  readonly state: PartState;
  readonly reported_at: Date;
  readonly note: string | null;
}
export const actionItemParts = table<ReportedPartRow>('action_item_parts', {
  item_id: key,
  organization_id: key,
  state: text,
  reported_at: instant,
  note: optionalText,
});

export interface FollowUpVisitRow {
  readonly id: string;
  readonly item_id: string;
  readonly body_id: string;
  readonly estate_id: string | null;
  readonly visited_on: string;
  readonly method: VisitMethod;
  readonly organization_id: string;
  readonly organization_name: string;
  readonly person_id: string;
  readonly contacted: boolean;
  readonly resolved: boolean | null;
  readonly satisfied: boolean | null;
  readonly note: string | null;
  readonly recorded_at: Date;
}
export const followUpVisits = table<FollowUpVisitRow>('follow_up_visits', {
  id: key,
  item_id: id,
  body_id: id,
  estate_id: optionalId,
  visited_on: date,
  method: text,
  organization_id: id,
  organization_name: text,
  person_id: id,
  contacted: boolean,
  resolved: { type: 'boolean', nullable: true },
  satisfied: { type: 'boolean', nullable: true },
  note: optionalText,
  recorded_at: instant,
});

export const actionItemTables = [
  actionItems,
  actionItemParties,
  actionItemReturns,
  actionItemExtensions,
  actionItemEvents,
  actionItemParts,
  followUpVisits,
];
export const actionItemAppendOnly = ['action_item_events', 'follow_up_visits'];
