import type { ActionItem, Parties } from './action-item';

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

/** An item that nobody has accepted yet gives its new lead days of its own to answer. */
export const handedDown = (item: ActionItem, parties: Parties, now: Date): ActionItem => ({
  ...item,
  ...parties,
  assignedAt: item.state === 'ISSUED' && parties.leadId !== item.leadId ? now : item.assignedAt,
});
