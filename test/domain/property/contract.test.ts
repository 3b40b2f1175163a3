import { addDays, localDate } from '../../../platform/dates';
import { writtenText } from '../../../platform/text';
import {
  agreeTerm,
  barredByVote,
  barredFromEnding,
  isBeyondVote,
  lastDayOf,
  overlaps,
  stateOn,
  type Term,
  terminate,
} from '../../../services/property/domain/contract';

const term = (startsOn: string, endsOn: string | null = null, terminatedOn: string | null = null): Term => ({
  startsOn,
  endsOn,
  terminatedOn,
});

describe('a contract’s term', () => {
  test('the last day may be the first', () => {
    expect(agreeTerm('2026-01-01', '2026-01-01')).toMatchObject({ ok: true });
  });
  test('TERM_REVERSED: the last day lies before the first', () => {
    expect(agreeTerm('2026-01-02', '2026-01-01')).toEqual({ ok: false, error: 'TERM_REVERSED' });
  });
});

test.each([
  ['the day before', term('2026-01-01', '2026-12-31'), '2025-12-31', 'PENDING'],
  ['the first day', term('2026-01-01', '2026-12-31'), '2026-01-01', 'RUNNING'],
  ['the last day', term('2026-01-01', '2026-12-31'), '2026-12-31', 'RUNNING'],
  ['the day after', term('2026-01-01', '2026-12-31'), '2027-01-01', 'ENDED'],
  ['no end', term('2014-06-01'), '2999-01-01', 'RUNNING'],
  ['the day before the early end', term('2026-01-01', '2026-12-31', '2026-06-01'), '2026-05-31', 'RUNNING'],
  ['the early end', term('2026-01-01', '2026-12-31', '2026-06-01'), '2026-06-01', 'ENDED'],
  ['ended on its first day, before it', term('2026-01-01', null, '2026-01-01'), '2025-12-31', 'ENDED'],
])('state on %s', (_name, it, day, state) => {
  expect(stateOn(it, day)).toBe(state);
});

test.each([
  ['one after the other', term('2026-01-01', '2026-06-30'), term('2026-07-01'), false],
  ['the last day shared', term('2026-01-01', '2026-07-01'), term('2026-07-01'), true],
  ['two without end', term('2026-01-01'), term('2030-01-01'), true],
  ['one inside the other', term('2026-01-01', '2026-12-31'), term('2026-03-01', '2026-04-01'), true],
  ['the first ended early', term('2026-01-01', null, '2026-03-01'), term('2026-03-01'), false],
  ['the first ended a day later', term('2026-01-01', null, '2026-03-02'), term('2026-03-01'), true],
  ['one that never ran', term('2026-01-01', null, '2026-01-01'), term('2025-01-01'), false],
])('overlap: %s', (_name, one, other, overlap) => {
  expect(overlaps(one, other)).toBe(overlap);
  expect(overlaps(other, one)).toBe(overlap);
});

describe('ending a contract early', () => {
  const running = term('2026-01-01', '2026-12-31');
  test.each(['2026-01-01', '2026-06-01', '2026-12-31'])('on %s', (on) => {
    expect(terminate(running, on, '2026-06-01')).toEqual({ ok: true, value: { terminatedOn: on } });
  });
  test.each(['2025-12-31', '2027-01-01'])('DATE_OUTSIDE_TERM: on %s', (on) => {
    expect(terminate(running, on, '2026-06-01')).toEqual({ ok: false, error: 'DATE_OUTSIDE_TERM' });
  });
  test('CONTRACT_ENDED: it is over, or was ended already, even if that day is still to come', () => {
    expect(terminate(running, '2026-06-01', '2027-01-01')).toEqual({ ok: false, error: 'CONTRACT_ENDED' });
    const announced = term('2026-01-01', null, '2026-09-01');
    expect(terminate(announced, '2026-08-01', '2026-06-01')).toEqual({ ok: false, error: 'CONTRACT_ENDED' });
    expect(barredFromEnding(announced, '2026-06-01')).toBe('CONTRACT_ENDED');
    expect(barredFromEnding(running, '2026-06-01')).toBeNull();
  });
});

test.each([
  ['  漏水 ', 5, '漏水'],
  ['   ', 5, null],
  ['123456', 5, null],
  ['𠮷𠮷𠮷𠮷𠮷', 5, '𠮷𠮷𠮷𠮷𠮷'],
])('written text %j of at most %i', (text, atMost, written) => {
  expect(writtenText(text, atMost)).toBe(written);
});

describe('V13: a contract and the vote that it starts from', () => {
  const vote = { passed: true, voiding: false, engages: true, chosenOrganizationId: 'jiade', termMonths: 36 };
  const never: Term = { startsOn: '2026-04-01', endsOn: null, terminatedOn: '2026-04-01' };
  test.each([
    [{}, 'jiade', [], null],
    [{}, 'jiade', [never], null],
    [{}, 'jiade', [{ ...never, terminatedOn: null }], 'VOTE_HAS_CONTRACT'],
    [{}, 'yingbin', [], 'VOTE_CHOSE_ANOTHER'],
    [{ chosenOrganizationId: null }, 'jiade', [], 'VOTE_NAMES_NO_COMPANY'],
    [{ engages: false, chosenOrganizationId: null }, 'jiade', [], 'VOTE_ENGAGES_NOBODY'],
    [{ passed: false, voiding: true }, 'jiade', [], 'VOTE_NOT_PASSED'],
    [{ voiding: true }, 'jiade', [], 'VOTE_IS_VOIDING'],
  ] as const)('%j, with %s, after %j: %s', (more, company, contracts, refused) => {
    expect(barredByVote({ ...vote, ...more }, company, contracts)).toBe(refused);
  });
  test.each([
    ['2026-04-01', 36, '2029-03-31'],
    ['2026-01-15', 1, '2026-02-14'],
    ['2027-02-28', 12, '2028-02-27'],
    // A month that has no such day ends on its last.
    ['2026-08-31', 6, '2027-02-28'],
    ['2027-08-30', 6, '2028-02-29'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2026-12-01', 1, '2026-12-31'],
  ])('from %s for %i months: until %s, and a day more is beyond it', (startsOn, termMonths, endsOn) => {
    expect(lastDayOf(startsOn, termMonths)).toBe(endsOn);
    const term = { startsOn, endsOn, terminatedOn: null };
    expect(isBeyondVote({ termMonths }, term)).toBe(false);
    expect(isBeyondVote({ termMonths }, { ...term, endsOn: addDays(localDate(endsOn), 1) })).toBe(true);
    expect(isBeyondVote({ termMonths }, { ...term, endsOn: null })).toBe(true);
    expect(isBeyondVote({ termMonths: null }, { ...term, endsOn: null })).toBe(false);
  });
});
