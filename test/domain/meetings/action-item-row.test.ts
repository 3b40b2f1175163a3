import type { ActionItemRow } from '../../../services/meetings/db/action-item-tables';
import { actionItemOf, type ItemParties } from '../../../services/meetings/db/action-items';
import { type ActionItem, checkParties, rolesOf } from '../../../services/meetings/domain/action-item';
import { at, common, ITEMS } from './action-items';

describe('checkParties', () => {
  const parties = { leadId: 'a', supportingIds: ['b', 'c'], verifierId: 'd' };
  test('one lead, others in support, a verifier outside the lead', () => {
    expect(checkParties(parties)).toEqual({ ok: true, value: null });
    expect(checkParties({ ...parties, supportingIds: [] }).ok).toBe(true);
    expect(checkParties({ ...parties, verifierId: 'b' }).ok).toBe(true);
  });
  test.each([
    ['VERIFIER_IS_LEAD', { verifierId: 'a' }],
    ['SUPPORT_IS_LEAD', { supportingIds: ['b', 'a'] }],
    ['SUPPORT_REPEATED', { supportingIds: ['b', 'c', 'b'] }],
  ])('%s', (code, change) => {
    expect(checkParties({ ...parties, ...change })).toEqual({ ok: false, error: code });
  });
  test('each party has its role', () => {
    expect(rolesOf(parties)).toEqual([
      ['a', 'LEAD'],
      ['b', 'SUPPORT'],
      ['c', 'SUPPORT'],
      ['d', 'VERIFIER'],
    ]);
  });
});

describe('the row as the state it is in', () => {
  const parties: ItemParties = {
    supporting_ids: common.supportingIds,
    convener_id: 'party',
    extension_asked: false,
    decided_by_meeting: false,
    completed_parts: ['company'],
  };
  const instants = {
    accepted_at: 'acceptedAt',
    submitted_at: 'submittedAt',
    verified_at: 'verifiedAt',
    closed_at: 'closedAt',
    ended_at: 'endedAt',
  } as const;
  const rowOf = (item: ActionItem): ActionItemRow => ({
    id: 'item',
    version: 1,
    body_id: 'body',
    estate_id: null,
    meeting_id: 'meeting',
    agenda_item_id: 'line',
    resolution_id: null,
    number: '2026-001',
    title: '清理占道',
    acceptance_standard: null,
    lead_id: item.leadId,
    lead_name: '派出所',
    verifier_id: item.verifierId,
    due_on: item.dueOn,
    original_due_on: item.dueOn,
    first_raised_on: '2026-09-10',
    carried_count: 0,
    escalated_on: null,
    rework_count: item.reworkCount,
    assigned_at: item.assignedAt,
    return_count: item.returnCount,
    blocked_reason: null,
    blocked_until: null,
    issued_at: at(0),
    accepted_by: item.acceptedBy,
    reopened_count: item.reopenedCount,
    end_reason: null,
    end_resolution_id: null,
    duplicate_of_id: null,
    escalated_to_id: item.escalatedToId,
    escalated_to_name: '街道办事处',
    state: item.state,
    ...(Object.fromEntries(
      Object.entries(instants).map(([column, field]) => [
        column,
        (item as unknown as Record<string, Date>)[field] ?? null,
      ]),
    ) as { [column in keyof typeof instants]: Date | null }),
  });

  const items = Object.values(ITEMS) as ActionItem[];
  test.each(items.map((item) => [item.state, item] as const))('%s comes back as it was', (_state, item) => {
    expect(actionItemOf(rowOf(item), parties)).toStrictEqual(item);
  });

  /** States that may be reached before the item was accepted. */
  const UNACCEPTED = ['RETURN_REQUESTED', 'ESCALATED', 'CLOSED_UNRESOLVED', 'CANCELLED', 'DUPLICATE'];
  const lacking = items.flatMap((item) =>
    Object.entries(instants).flatMap(([column, field]) =>
      field in item && !(column === 'accepted_at' && UNACCEPTED.includes(item.state))
        ? [[item, column] as const]
        : [],
    ),
  );
  test('each column a state needs is tried', () => {
    expect(lacking).toHaveLength(0 + 1 + 1 + 1 + 2 + 3 + 4 + 1 + 0 + 3 * 1);
  });
  test.each(lacking.map(([item, column]) => [item.state, column, item] as const))(
    '%s without %s is a fault of the database and throws',
    (state, column, item) => {
      expect(() => actionItemOf({ ...rowOf(item), [column]: null }, parties)).toThrow(
        `Action item item is ${state} and lacks`,
      );
    },
  );
});
