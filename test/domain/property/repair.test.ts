import type { Result } from '../../../platform/result';
import { columnsOf, repairOf } from '../../../services/property/db/repairs';
import type { RepairOrderRow } from '../../../services/property/db/tables';
import type { RepairState } from '../../../services/property/domain/kinds';
import {
  assign,
  barredFrom,
  cancel,
  close,
  complete,
  REPAIR_ACTS,
  type Repair,
  type RepairAct,
  reopen,
} from '../../../services/property/domain/repair';

const monday = new Date('2026-03-02T01:00:00Z');
const tuesday = new Date('2026-03-03T01:00:00Z');
const friday = new Date('2026-03-06T01:00:00Z');

const assigned = { assignedTo: '水电班', assignedAt: monday, reworkCount: 1 };
const completed = { ...assigned, result: '换阀门', doneAt: tuesday };

const in_: { readonly [S in RepairState]: Extract<Repair, { state: S }> } = {
  REPORTED: { state: 'REPORTED', reworkCount: 0 },
  ASSIGNED: { state: 'ASSIGNED', ...assigned },
  DONE: { state: 'DONE', ...completed },
  CLOSED: { state: 'CLOSED', ...completed, closedAt: tuesday },
  CANCELLED: { state: 'CANCELLED', cancelledAt: tuesday, reason: '自己修好了', assignment: null },
};

const doing: Readonly<Record<RepairAct, (repair: Repair) => Result<Repair, string>>> = {
  assignRepair: (repair) => assign(repair, '木工班', friday),
  completeRepair: (repair) => complete(repair, '已换', friday),
  reopenRepair: (repair) => reopen(repair),
  closeRepair: (repair) => close(repair, friday),
  cancelRepair: (repair) => cancel(repair, '不修了', friday),
};

/** Every pair, declared once more: the next state, or the refusal's code. */
const expected: Readonly<Record<RepairState, Readonly<Record<RepairAct, string>>>> = {
  REPORTED: {
    assignRepair: 'ASSIGNED',
    completeRepair: 'REPAIR_NOT_ASSIGNED',
    reopenRepair: 'REPAIR_NOT_DONE',
    closeRepair: 'REPAIR_NOT_DONE',
    cancelRepair: 'CANCELLED',
  },
  ASSIGNED: {
    assignRepair: 'ASSIGNED',
    completeRepair: 'DONE',
    reopenRepair: 'REPAIR_NOT_DONE',
    closeRepair: 'REPAIR_NOT_DONE',
    cancelRepair: 'CANCELLED',
  },
  DONE: {
    assignRepair: 'REPAIR_DONE',
    completeRepair: 'REPAIR_DONE',
    reopenRepair: 'ASSIGNED',
    closeRepair: 'CLOSED',
    cancelRepair: 'REPAIR_DONE',
  },
  CLOSED: {
    assignRepair: 'REPAIR_CLOSED',
    completeRepair: 'REPAIR_CLOSED',
    reopenRepair: 'REPAIR_CLOSED',
    closeRepair: 'REPAIR_CLOSED',
    cancelRepair: 'REPAIR_CLOSED',
  },
  CANCELLED: {
    assignRepair: 'REPAIR_CANCELLED',
    completeRepair: 'REPAIR_CANCELLED',
    reopenRepair: 'REPAIR_CANCELLED',
    closeRepair: 'REPAIR_CANCELLED',
    cancelRepair: 'REPAIR_CANCELLED',
  },
};

const STATES = Object.keys(in_) as RepairState[];
const pairs = STATES.flatMap((state) => REPAIR_ACTS.map((act) => [state, act] as const));

describe('a repair order: states × acts', () => {
  test('every pair is declared, and no other', () => {
    expect(Object.keys(expected).sort()).toEqual([...STATES].sort());
    expect(Object.keys(doing).sort()).toEqual([...REPAIR_ACTS].sort());
    for (const state of STATES) expect(Object.keys(expected[state]).sort()).toEqual([...REPAIR_ACTS].sort());
  });

  test.each(pairs)('%s × %s', (state, act) => {
    const outcome = doing[act](in_[state]);
    expect(outcome.ok ? outcome.value.state : outcome.error).toBe(expected[state][act]);
    // What is offered is what is decided: one table answers both.
    expect(barredFrom(state, act)).toBe(outcome.ok ? null : outcome.error);
  });

  test('every state is reached from REPORTED', () => {
    const reached = new Set<RepairState>(['REPORTED']);
    for (let size = 0; size < reached.size; ) {
      size = reached.size;
      for (const state of [...reached]) {
        for (const act of REPAIR_ACTS) {
          const outcome = doing[act](in_[state]);
          if (outcome.ok) reached.add(outcome.value.state);
        }
      }
    }
    expect([...reached].sort()).toEqual([...STATES].sort());
  });
});

describe('what an act leaves', () => {
  test('assigning again sends somebody else and keeps the count of rework', () => {
    expect(assign(in_.ASSIGNED, '木工班', friday)).toEqual({
      ok: true,
      value: { state: 'ASSIGNED', assignedTo: '木工班', assignedAt: friday, reworkCount: 1 },
    });
  });

  test('what is reopened goes back to the same craftsman, counted, and is done no longer', () => {
    expect(reopen(in_.DONE)).toEqual({ ok: true, value: { state: 'ASSIGNED', ...assigned, reworkCount: 2 } });
  });

  test('cancelling keeps who had been sent, and nobody where nobody was', () => {
    expect(cancel(in_.ASSIGNED, '不修了', friday)).toEqual({
      ok: true,
      value: { state: 'CANCELLED', cancelledAt: friday, reason: '不修了', assignment: assigned },
    });
    expect(cancel(in_.REPORTED, '不修了', friday)).toMatchObject({ value: { assignment: null } });
  });
});

describe('row ⇄ union', () => {
  const rowOf = (repair: Repair): RepairOrderRow => ({
    id: 'x',
    version: 1,
    number: '2026-001',
    estate_id: 'e',
    location: '3号楼',
    description: '漏水',
    urgency: 'NORMAL',
    reporter_subject: 's',
    reported_at: monday,
    ...columnsOf(repair),
  });
  const states: readonly Repair[] = [
    ...Object.values(in_),
    { state: 'CANCELLED', cancelledAt: friday, reason: '不修了', assignment: assigned },
  ];

  test.each(states.map((repair) => [repair.state, repair] as const))(
    '%s comes back as it went',
    (_state, repair) => {
      expect(repairOf(rowOf(repair))).toEqual(repair);
    },
  );

  test.each([
    ['REPORTED with an assignee', rowOf(in_.REPORTED), { assigned_to: '水电班', assigned_at: monday }],
    ['REPORTED with rework', rowOf(in_.REPORTED), { rework_count: 1 }],
    ['ASSIGNED to nobody', rowOf(in_.ASSIGNED), { assigned_to: null }],
    ['ASSIGNED and done', rowOf(in_.ASSIGNED), { result: '换阀门', done_at: monday }],
    ['DONE without a result', rowOf(in_.DONE), { result: null }],
    ['DONE and closed', rowOf(in_.DONE), { closed_at: monday }],
    ['CLOSED at no time', rowOf(in_.CLOSED), { closed_at: null }],
    ['CANCELLED for no reason', rowOf(in_.CANCELLED), { cancellation_reason: null }],
    ['CANCELLED with a result', rowOf(in_.CANCELLED), { result: '换阀门' }],
    ['a state that is none', rowOf(in_.CANCELLED), { state: 'LOST' as RepairState }],
  ])('throws on %s', (_name, row, changes) => {
    expect(() => repairOf({ ...row, ...changes })).toThrow();
  });
});
