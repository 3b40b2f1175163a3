import type { ActionItem } from '../../../services/meetings/domain/action-item';
import type { Actor } from '../../../services/meetings/domain/action-item-actor';
import type { ActionItemState } from '../../../services/meetings/domain/kinds';

export const at = (minute: number) => new Date(Date.UTC(2026, 8, 10, 6, minute));
export const NOW = at(59);

export const common = {
  leadId: 'police',
  supportingIds: ['company', 'owners'],
  verifierId: 'residents',
  convenerId: 'party',
  dueOn: '2026-09-30',
  reworkCount: 2,
  assignedAt: at(0),
  returnCount: 1,
  decidedByMeeting: false,
  extensionAsked: false,
  acceptedBy: null,
  reopenedCount: 1,
  escalatedToId: 'subdistrict',
  completedParts: ['company'],
};
export const accepted = { acceptedAt: at(1), acceptedBy: 'LEAD' } as const;
const submitted = { ...accepted, submittedAt: at(2) };
export const verified = { ...submitted, verifiedAt: at(3) };

export const ITEMS: { readonly [State in ActionItemState]: Extract<ActionItem, { state: State }> } = {
  ISSUED: { ...common, state: 'ISSUED' },
  ACCEPTED: { ...common, ...accepted, state: 'ACCEPTED' },
  RETURN_REQUESTED: { ...common, ...accepted, state: 'RETURN_REQUESTED' },
  IN_PROGRESS: { ...common, ...accepted, state: 'IN_PROGRESS' },
  BLOCKED: { ...common, ...accepted, state: 'BLOCKED' },
  SUBMITTED: { ...common, ...submitted, state: 'SUBMITTED' },
  VERIFIED: { ...common, ...verified, state: 'VERIFIED' },
  CLOSED: { ...common, ...verified, closedAt: at(4), state: 'CLOSED' },
  REOPENED: { ...common, ...accepted, state: 'REOPENED' },
  ESCALATED: { ...common, ...accepted, state: 'ESCALATED' },
  CLOSED_UNRESOLVED: { ...common, ...accepted, endedAt: at(5), state: 'CLOSED_UNRESOLVED' },
  CANCELLED: { ...common, ...accepted, endedAt: at(5), state: 'CANCELLED' },
  DUPLICATE: { ...common, ...accepted, endedAt: at(5), state: 'DUPLICATE' },
};

export type Role =
  | 'lead'
  | 'support'
  | 'doneSupport'
  | 'verifier'
  | 'convener'
  | 'above'
  | 'stranger'
  | 'verifierInLead'
  | 'convenerInLead';
export const ACTORS: Record<Role, Actor> = {
  lead: { organizationId: 'police', appointedIn: new Set(['police']) },
  support: { organizationId: 'owners', appointedIn: new Set(['owners']) },
  doneSupport: { organizationId: 'company', appointedIn: new Set(['company']) },
  above: { organizationId: 'subdistrict', appointedIn: new Set(['subdistrict']) },
  verifier: { organizationId: 'residents', appointedIn: new Set(['residents']) },
  convener: { organizationId: 'party', appointedIn: new Set(['party']) },
  stranger: { organizationId: 'elsewhere', appointedIn: new Set(['elsewhere']) },
  verifierInLead: { organizationId: 'residents', appointedIn: new Set(['residents', 'police']) },
  convenerInLead: { organizationId: 'party', appointedIn: new Set(['party', 'police']) },
};
