import { type ActionItem, isWithLead, type Parties } from './action-item';

/** What became of an organization that has ended: who came after it, if anybody did. */
export type Successors = ReadonlyMap<string, readonly string[]>;

/** Who stands ready where nobody came after: the convener, those above it, the other seats, in this order. */
export interface Stand {
  readonly convenerId: string;
  readonly others: readonly string[];
}

/**
 * The parties of an open item after organizations among them have ended. A single successor takes over what they
 * were; several successors, or none, leave a lead to the convener, who hands it on, a verifier to whoever stands
 * outside the lead, and a support to all who came after. Never is an item without a lead.
 */
export function succeeded(parties: Parties, successors: Successors, stand: Stand): Parties {
  const after = (id: string): readonly string[] => successors.get(id) ?? [id];
  const single = (id: string): string | null => {
    const [only, ...more] = after(id);
    return only !== undefined && more.length === 0 ? only : null;
  };
  const leadId = single(parties.leadId) ?? stand.convenerId;
  const candidates = [single(parties.verifierId), stand.convenerId, ...stand.others];
  const verifierId = candidates.find((id) => id !== null && id !== leadId);
  if (!verifierId) throw new Error('A body has nobody outside the lead who could verify');
  const supportingIds = [...new Set(parties.supportingIds.flatMap(after))].filter((id) => id !== leadId);
  return { leadId, verifierId, supportingIds };
}

/**
 * The item under the parties that came after. A successor goes on where its predecessor stood; a convener with whom it
 * is left has it as new, with days of its own in which to hand it on, and what the old lead asked for lapses.
 */
export function handedDown(
  item: ActionItem,
  parties: Parties,
  successors: Successors,
  now: Date,
): ActionItem {
  const next = { ...item, ...parties, completedParts: partsDone(item, parties, successors) };
  if (parties.leadId === item.leadId) return next;
  const inherited = (successors.get(item.leadId) ?? []).length === 1;
  if (inherited || !isWithLead(item.state))
    return item.state === 'ISSUED' ? { ...next, assignedAt: now } : next;
  const { acceptedAt: _acceptedAt, ...rest } = { acceptedAt: null, ...next };
  return { ...rest, state: 'ISSUED', assignedAt: now, acceptedBy: null, extensionAsked: false };
}

/** A part is done where everybody whose part it was has done it. */
function partsDone(item: ActionItem, parties: Parties, successors: Successors): readonly string[] {
  return parties.supportingIds.filter((id) =>
    item.supportingIds
      .filter((before) => (successors.get(before) ?? [before]).includes(id))
      .every((before) => item.completedParts.includes(before)),
  );
}

interface Engaged {
  readonly leadId: string;
  readonly memberIds: readonly string[];
}

/**
 * Who leads and takes part in an effort after organizations have ended: the lead's only successor leads, or the heir; who
 * took part is followed by all who came after it; the lead is no member.
 */
export function effortAfter({ leadId, memberIds }: Engaged, successors: Successors, heir: string): Engaged {
  const after = (id: string): readonly string[] => successors.get(id) ?? [id];
  const [only, ...more] = after(leadId);
  const lead = only !== undefined && more.length === 0 ? only : heir;
  return { leadId: lead, memberIds: [...new Set(memberIds.flatMap(after))].filter((id) => id !== lead) };
}

/** Who convenes after a convener that has ended: its only successor, or whoever stands nearest above it. */
export function convenerAfter(successors: readonly string[], above: readonly string[]): string {
  const convener = successors.length === 1 ? successors[0] : above[0];
  if (!convener) throw new Error('Nobody stands above a convener that has ended');
  return convener;
}
