import type { AttendanceStatus } from '../../../services/meetings/domain/kinds';
import { isPresent, quorumOf, type SeatAtMeeting } from '../../../services/meetings/domain/quorum';

const seat = (
  role: string,
  attendance: AttendanceStatus | null,
  more: Partial<SeatAtMeeting> = {},
): SeatAtMeeting => ({
  role,
  vacant: false,
  required: false,
  hasVote: true,
  substitutesAllowed: true,
  attendance,
  ...more,
});
const half = { numerator: 1, denominator: 2, vacantRequiredBars: false };
/** `present` of `filled` voting seats. */
const seats = (present: number, filled: number): SeatAtMeeting[] =>
  Array.from({ length: filled }, (_, i) => seat(`席${i}`, i < present ? 'PRESENT' : 'ABSENT'));

const PRESENCE: Record<AttendanceStatus, { readonly allowed: boolean; readonly barred: boolean }> = {
  PRESENT: { allowed: true, barred: true },
  LATE: { allowed: true, barred: true },
  LEFT_EARLY: { allowed: true, barred: true },
  SUBSTITUTE: { allowed: true, barred: false },
  EXCUSED: { allowed: false, barred: false },
  ABSENT: { allowed: false, barred: false },
};
test.each(Object.entries(PRESENCE))('%s', (attendance, expected) => {
  const status = attendance as AttendanceStatus;
  expect(isPresent(seat('甲', status, { substitutesAllowed: true }))).toBe(expected.allowed);
  expect(isPresent(seat('甲', status, { substitutesAllowed: false }))).toBe(expected.barred);
});
test('attendance that is not recorded is no presence', () => {
  expect(isPresent(seat('甲', null))).toBe(false);
});

test.each([
  // n/d, present, filled, met, needed
  [1, 2, 2, 5, false, 3],
  [1, 2, 3, 5, true, 3],
  [1, 2, 2, 4, true, 2],
  [1, 2, 1, 4, false, 2],
  [2, 3, 3, 5, false, 4],
  [2, 3, 4, 5, true, 4],
  [2, 3, 4, 6, true, 4],
  [2, 3, 3, 6, false, 4],
  [1, 1, 5, 5, true, 5],
  [1, 1, 4, 5, false, 5],
  [1, 1_000_000, 1, 5, true, 1],
  [1, 1_000_000, 0, 5, false, 1],
])('a quorum of %i/%i with %i of %i seats: %s', (numerator, denominator, present, filled, met, needed) => {
  expect(quorumOf(seats(present, filled), { ...half, numerator, denominator })).toMatchObject({
    met,
    needed,
    present,
    filled,
  });
});

test('nobody at a table without a voting seat: no quorum, whatever the share', () => {
  expect(quorumOf([], half)).toMatchObject({ met: false, filled: 0, needed: 0 });
  expect(quorumOf([seat('列席', 'PRESENT', { hasVote: false })], half).met).toBe(false);
});

test('seats without a vote and vacant seats are not counted', () => {
  const quorum = quorumOf(
    [seat('甲', 'PRESENT'), seat('列席', 'PRESENT', { hasVote: false }), seat('空', null, { vacant: true })],
    half,
  );
  expect(quorum).toMatchObject({ met: true, present: 1, filled: 1, needed: 1 });
});

test('a required seat that is missing bars, even where the share is met and even without a vote', () => {
  const others = seats(4, 4);
  const missing = quorumOf([...others, seat('派出所', 'EXCUSED', { required: true })], half);
  expect(missing).toMatchObject({ met: false, missingRequired: ['派出所'], present: 4 });
  expect(missing.explanation).toContain('必到席位未到会：派出所');
  expect(quorumOf([...others, seat('街道', 'ABSENT', { required: true, hasVote: false })], half).met).toBe(
    false,
  );
  expect(quorumOf([...others, seat('派出所', 'LATE', { required: true })], half).met).toBe(true);
  expect(quorumOf([...others, seat('派出所', 'LEFT_EARLY', { required: true })], half).met).toBe(true);
});

test('a substitute stands for a required seat where the seat allows one', () => {
  const withSubstitute = (substitutesAllowed: boolean) =>
    quorumOf(
      [seat('甲', 'PRESENT'), seat('社区', 'SUBSTITUTE', { required: true, substitutesAllowed })],
      half,
    );
  expect(withSubstitute(true)).toMatchObject({ met: true, present: 2 });
  expect(withSubstitute(false)).toMatchObject({ met: false, present: 1, missingRequired: ['社区'] });
});

test('a vacant required seat is reported, and bars only where the body says so', () => {
  const table = [...seats(3, 3), seat('业主委员会', null, { vacant: true, required: true })];
  const tolerant = quorumOf(table, half);
  expect(tolerant).toMatchObject({ met: true, vacantRequired: ['业主委员会'], missingRequired: [] });
  expect(tolerant.explanation).toBe(
    '达到到会人数：到会 3 席，不空缺的表决席位 3 席，至少需要 2 席（1/2）；必到席位空缺：业主委员会，不影响决定',
  );
  const strict = quorumOf(table, { ...half, vacantRequiredBars: true });
  expect(strict).toMatchObject({ met: false, vacantRequired: ['业主委员会'] });
  expect(strict.explanation).toMatch(/^未达到到会人数：.*业主委员会，按规则不能决定$/);
  expect(quorumOf(seats(3, 3), { ...half, vacantRequiredBars: true }).met).toBe(true);
});
