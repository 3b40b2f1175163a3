import { addDays, type LocalDate, startOfDay } from '../../../platform/dates';
import {
  type ActionItem,
  daysOverdue,
  isOnTime,
  isOpen,
} from '../../../services/meetings/domain/action-item';
import {
  ACTION_ITEM_ACTS,
  deemAccepted,
  handOver,
  returnUntil,
  rulingDue,
  unansweredSince,
} from '../../../services/meetings/domain/action-item-acts';
import { reopen } from '../../../services/meetings/domain/action-item-ends';
import type { ActionItemState } from '../../../services/meetings/domain/kinds';
import { ACTORS, at, ITEMS, NOW } from './action-items';

describe('M9: deemed acceptance', () => {
  test('from the end of the fifth working day on, marked as the clock’s', () => {
    // Got on Thursday 10 September 2026: the days are over with Thursday the 17th.
    const last = new Date('2026-09-17T15:59:59.999Z');
    const over = new Date('2026-09-17T16:00:00Z');
    expect(deemAccepted(ITEMS.ISSUED, last)).toEqual({ ok: false, error: 'ITEM_IS_ISSUED' });
    expect(deemAccepted(ITEMS.ISSUED, new Date('2026-09-20T02:00:00Z'))).toStrictEqual({
      ok: true,
      value: { ...ITEMS.ISSUED, state: 'ACCEPTED', acceptedAt: over, acceptedBy: 'CLOCK' },
    });
    expect(unansweredSince(last)).toBe('2026-09-09');
    expect(unansweredSince(over)).toBe('2026-09-10');
  });

  test('what is found as due is what the domain deems accepted, on every day of five years', () => {
    for (let day = Date.UTC(2022, 0, 20); day < Date.UTC(2027, 0, 1); day += 24 * 3_600_000) {
      const now = new Date(day);
      const since = unansweredSince(now)!;
      for (const back of [0, 1, 2]) {
        const assignedAt = new Date(startOfDay(addDays(since, back)).getTime() + 3_600_000);
        if (assignedAt > now) continue;
        expect([now, back, deemAccepted({ ...ITEMS.ISSUED, assignedAt }, now).ok]).toEqual([
          now,
          back,
          back === 0,
        ]);
      }
    }
  });

  test('only what is issued: answered meanwhile, the clock leaves it alone', () => {
    for (const item of Object.values(ITEMS)) {
      if (item.state !== 'ISSUED')
        expect(deemAccepted(item, NOW)).toEqual({ ok: false, error: `ITEM_IS_${item.state}` });
    }
    const never = { ...ITEMS.ISSUED, assignedAt: new Date('2041-03-01T02:00:00Z') };
    expect(deemAccepted(never, NOW)).toEqual({ ok: false, error: 'CALENDAR_YEAR_UNKNOWN' });
  });
});

describe('M15: a visit that finds it is not so', () => {
  test('gives it back to its lead with a day of its own, every part to be done again', () => {
    const { submittedAt: _s, verifiedAt: _v, closedAt: _c, ...rest } = ITEMS.CLOSED;
    expect(reopen(ITEMS.CLOSED, '2026-11-30')).toStrictEqual({
      ...rest,
      state: 'REOPENED',
      dueOn: '2026-11-30',
      reopenedCount: 2,
      completedParts: [],
    });
  });
});

test('M9: what is escalated or ended before it was accepted was never accepted; the answer from above accepts it', () => {
  const { convener, above } = ACTORS;
  const up = ACTION_ITEM_ACTS.escalateActionItem(ITEMS.ISSUED, convener);
  expect(up).toMatchObject({ value: { state: 'ESCALATED', acceptedAt: null, acceptedBy: null } });
  if (!up.ok) throw new Error();
  expect(ACTION_ITEM_ACTS.answerEscalation(up.value, above, NOW)).toMatchObject({
    value: { state: 'IN_PROGRESS', acceptedAt: NOW, acceptedBy: 'RULING' },
  });
});

test('M9: on time against both days: by the day itself, and null until a submission is verified', () => {
  const submittedAt = new Date('2026-09-30T15:59:59Z');
  expect(isOnTime({ submittedAt, verifiedAt: NOW }, '2026-09-30')).toBe(true);
  expect(isOnTime({ submittedAt: new Date('2026-09-30T16:00:00Z'), verifiedAt: NOW }, '2026-09-30')).toBe(
    false,
  );
  expect(isOnTime({ submittedAt, verifiedAt: null }, '2026-09-30')).toBeNull();
  expect(isOnTime({ submittedAt: null, verifiedAt: null }, '2026-09-30')).toBeNull();
});

describe('a return', () => {
  const { lead, convener } = ACTORS;
  const returned = (item: ActionItem, now: Date) => ACTION_ITEM_ACTS.returnActionItem(item, lead, now);

  test('is in time until 24:00 of the fifth working day: RETURN_TOO_LATE after', () => {
    // Got on Thursday 10 September 2026: the 11th, 14th, 15th, 16th, 17th.
    expect(returnUntil(at(0))).toMatchObject({ ok: true, value: { on: '2026-09-17', provisional: false } });
    expect(returned(ITEMS.ISSUED, new Date('2026-09-17T15:59:59.999Z')).ok).toBe(true);
    expect(returned(ITEMS.ISSUED, new Date('2026-09-17T16:00:00Z'))).toEqual({
      ok: false,
      error: 'RETURN_TOO_LATE',
    });
    // Over the National Day holiday, with a Saturday worked for it: 8, 9, 10, 12, 13 October.
    expect(rulingDue(new Date('2026-09-30T02:00:00Z'))).toMatchObject({ value: { on: '2026-10-13' } });
  });

  test('CALENDAR_YEAR_UNKNOWN: no guess where the year has no calendar', () => {
    const later = { ...ITEMS.ISSUED, assignedAt: new Date('2041-03-01T02:00:00Z') };
    expect(returned(later, new Date('2041-03-02T02:00:00Z'))).toEqual({
      ok: false,
      error: 'CALENDAR_YEAR_UNKNOWN',
    });
  });

  test('M9: where the convener itself leads, the verifier rules in its place: CONVENER_IN_LEAD', () => {
    const itself = { organizationId: 'party', appointedIn: new Set(['party']) };
    const asked: ActionItem = { ...ITEMS.RETURN_REQUESTED, leadId: 'party' };
    expect(ACTION_ITEM_ACTS.returnActionItem({ ...ITEMS.ISSUED, leadId: 'party' }, itself, NOW).ok).toBe(
      true,
    );
    for (const act of ['upholdActionItem', 'cancelActionItem', 'escalateActionItem'] as const) {
      expect(ACTION_ITEM_ACTS[act](asked, itself, NOW)).toEqual({ ok: false, error: 'CONVENER_IN_LEAD' });
      expect(ACTION_ITEM_ACTS[act](asked, ACTORS.verifier, NOW).ok).toBe(true);
      const both = { ...ACTORS.verifier, appointedIn: new Set(['residents', 'party']) };
      expect(ACTION_ITEM_ACTS[act](asked, both, NOW)).toEqual({ ok: false, error: 'CONVENER_IN_LEAD' });
      expect(ACTION_ITEM_ACTS[act](asked, ACTORS.support, NOW)).toEqual({ ok: false, error: 'NOT_CONVENER' });
    }
    const above: ActionItem = { ...ITEMS.ESCALATED, leadId: 'party' };
    expect(ACTION_ITEM_ACTS.answerEscalation(above, itself, NOW)).toEqual({
      ok: false,
      error: 'CONVENER_IN_LEAD',
    });
    expect(ACTION_ITEM_ACTS.answerEscalation(above, ACTORS.verifier, NOW).ok).toBe(true);
  });

  test('not accepted before and upheld, it counts as accepted from the ruling on', () => {
    const pending: ActionItem = { ...ITEMS.RETURN_REQUESTED, acceptedAt: null, acceptedBy: null };
    expect(ACTION_ITEM_ACTS.upholdActionItem(pending, convener, NOW)).toMatchObject({
      value: { state: 'ACCEPTED', acceptedAt: NOW, acceptedBy: 'RULING' },
    });
  });

  test('RETURN_FOR_THE_MEETING: returned again, it is not ruled on before a meeting has decided', () => {
    const again = { ...ITEMS.RETURN_REQUESTED, returnCount: 2 };
    for (const act of ['reassignActionItem', 'upholdActionItem'] as const) {
      expect(ACTION_ITEM_ACTS[act](again, convener, NOW)).toEqual({
        ok: false,
        error: 'RETURN_FOR_THE_MEETING',
      });
      expect(ACTION_ITEM_ACTS[act]({ ...again, decidedByMeeting: true }, convener, NOW).ok).toBe(true);
    }
  });

  test('handed over, it has one lead; who supported and now leads no longer supports', () => {
    expect(handOver(ITEMS.ISSUED, { leadId: 'company' })).toMatchObject({
      value: { leadId: 'company', supportingIds: ['owners'], verifierId: 'residents' },
    });
    expect(handOver(ITEMS.ISSUED, { leadId: 'residents', verifierId: 'party' })).toMatchObject({
      value: { leadId: 'residents', verifierId: 'party' },
    });
    expect(handOver(ITEMS.ISSUED, { leadId: 'police' })).toEqual({ ok: false, error: 'LEAD_UNCHANGED' });
    expect(handOver(ITEMS.ISSUED, { leadId: 'residents' })).toEqual({ ok: false, error: 'VERIFIER_IS_LEAD' });
  });
});

describe('an extension', () => {
  const { lead, convener } = ACTORS;
  const asked: ActionItem = { ...ITEMS.BLOCKED, extensionAsked: true };

  test('is asked for by the due date: EXTENSION_TOO_LATE after it, EXTENSION_PENDING while one waits', () => {
    const ask = (item: ActionItem, now: string) =>
      ACTION_ITEM_ACTS.requestExtension(item, lead, new Date(now));
    expect(ask(ITEMS.ACCEPTED, '2026-09-30T15:59:59Z').ok).toBe(true);
    expect(ask(ITEMS.ACCEPTED, '2026-09-30T16:00:00Z')).toEqual({ ok: false, error: 'EXTENSION_TOO_LATE' });
    expect(ask(asked, '2026-09-20T02:00:00Z')).toEqual({ ok: false, error: 'EXTENSION_PENDING' });
  });

  test.each(['grantExtension', 'refuseExtension'] as const)(
    '%s decides it once, in any open state',
    (act) => {
      for (const state of Object.keys(ITEMS) as ActionItemState[]) {
        const decided = ACTION_ITEM_ACTS[act]({ ...ITEMS[state], extensionAsked: true }, convener);
        expect(decided).toEqual(
          isOpen(state) ? { ok: true, value: ITEMS[state] } : { ok: false, error: `ITEM_IS_${state}` },
        );
      }
    },
  );
});

test('EXTENSION_PENDING: nothing is closed over a request that nobody could decide afterwards', () => {
  const asked = { ...ITEMS.VERIFIED, extensionAsked: true };
  expect(ACTION_ITEM_ACTS.closeActionItem(asked, ACTORS.convener, NOW)).toEqual({
    ok: false,
    error: 'EXTENSION_PENDING',
  });
});

test('what the old lead asked for does not bind the new one', () => {
  const asked = { ...ITEMS.RETURN_REQUESTED, extensionAsked: true };
  expect(ACTION_ITEM_ACTS.reassignActionItem(asked, ACTORS.convener, NOW)).toMatchObject({
    value: { extensionAsked: false },
  });
});

describe('daysOverdue', () => {
  const due = '2026-09-30' as LocalDate;
  const days = (state: ActionItemState, today: string) => daysOverdue(state, due, today as LocalDate);

  test('counts from the day after the due date, across months and years', () => {
    expect(days('ISSUED', '2026-09-29')).toBe(0);
    expect(days('ISSUED', '2026-09-30')).toBe(0);
    expect(days('ACCEPTED', '2026-10-01')).toBe(1);
    expect(days('IN_PROGRESS', '2027-01-01')).toBe(93);
    // Blocked and overdue may both hold, and the first receiver stays responsible until the ruling.
    expect(days('BLOCKED', '2026-10-01')).toBe(1);
    expect(days('RETURN_REQUESTED', '2026-10-01')).toBe(1);
  });

  test.each(['SUBMITTED', 'VERIFIED', 'CLOSED', 'ESCALATED', 'CANCELLED'] as const)(
    '%s is never overdue for the lead',
    (state) => {
      expect(days(state, '2027-01-01')).toBe(0);
    },
  );
});
