import type { Comparator } from '../../../platform/exact';
import {
  type DecisionRule,
  decideResolution,
  type Position,
} from '../../../services/meetings/domain/decision';
import type { Stance } from '../../../services/meetings/domain/kinds';
import type { SeatAtMeeting } from '../../../services/meetings/domain/quorum';

const seat = (role: string, more: Partial<SeatAtMeeting> = {}): SeatAtMeeting => ({
  role,
  vacant: false,
  required: false,
  hasVote: true,
  substitutesAllowed: true,
  attendance: 'PRESENT',
  ...more,
});
const table = (...seats: SeatAtMeeting[]) => new Map(seats.map((it) => [`id-${it.role}`, it]));
const position = (
  role: string,
  stance: Stance,
  reason: string | null = stance === 'OPPOSE' ? '理由' : null,
): Position => ({
  seatId: `id-${role}`,
  stance,
  reason,
});
const majority = (numerator: number, denominator: number, comparator: Comparator): DecisionRule => ({
  kind: 'MAJORITY',
  numerator,
  denominator,
  comparator,
});
const CONSENSUS: DecisionRule = { kind: 'CONSENSUS' };
const CHAIR: DecisionRule = { kind: 'CHAIR_AFTER_CONSULTATION' };
const RULES = [CONSENSUS, majority(1, 2, 'MORE_THAN'), CHAIR] as const;

/** A table with as many of each stance. */
const votes = (rule: DecisionRule, agree: number, reserve = 0, oppose = 0) => {
  const stances: Stance[] = [
    ...Array<Stance>(agree).fill('AGREE'),
    ...Array<Stance>(reserve).fill('RESERVE'),
    ...Array<Stance>(oppose).fill('OPPOSE'),
  ];
  return decideResolution(
    rule,
    table(...stances.map((_, i) => seat(`${i}`))),
    stances.map((stance, i) => position(`${i}`, stance)),
  );
};
const passes = { ok: true, value: null };
const refused = (code: string, role?: string) => ({
  ok: false,
  error: role ? { code, seat: role } : { code },
});

describe('CONSENSUS', () => {
  test('nobody opposes; a reservation is no opposition', () => {
    expect(votes(CONSENSUS, 3)).toEqual(passes);
    expect(votes(CONSENSUS, 1, 4)).toEqual(passes);
    expect(votes(CONSENSUS, 0, 2)).toEqual(passes);
  });
  test('DECISION_OPPOSED: one is enough', () => {
    expect(votes(CONSENSUS, 9, 0, 1)).toEqual(refused('DECISION_OPPOSED'));
  });
  test('a seat without a vote may oppose and is not counted', () => {
    const seats = table(seat('甲'), seat('列席', { hasVote: false }));
    expect(decideResolution(CONSENSUS, seats, [position('甲', 'AGREE'), position('列席', 'OPPOSE')])).toEqual(
      passes,
    );
  });
});

describe('MAJORITY', () => {
  test.each([
    [1, 2, 'MORE_THAN', 2, 0, 2, false],
    [1, 2, 'MORE_THAN', 3, 0, 2, true],
    [1, 2, 'MORE_THAN', 3, 0, 3, false],
    [1, 2, 'AT_LEAST', 2, 0, 2, true],
    [1, 2, 'AT_LEAST', 2, 0, 3, false],
    [2, 3, 'AT_LEAST', 4, 0, 2, true],
    [2, 3, 'AT_LEAST', 3, 0, 2, false],
    [2, 3, 'MORE_THAN', 4, 0, 2, false],
    [2, 3, 'MORE_THAN', 5, 0, 2, true],
    [2, 3, 'AT_LEAST', 2, 0, 1, true],
    [2, 3, 'MORE_THAN', 2, 0, 1, false],
    [1, 1, 'AT_LEAST', 3, 0, 0, true],
    [1, 1, 'AT_LEAST', 3, 1, 0, false],
    // A reservation neither agrees nor opposes, and its seat is present: it stays in the denominator.
    [1, 2, 'MORE_THAN', 2, 2, 0, false],
    [1, 2, 'MORE_THAN', 3, 2, 0, true],
    [1, 2, 'AT_LEAST', 2, 2, 0, true],
  ] as const)(
    '%i/%i %s with %i for, %i reserved, %i against: %s',
    (n, d, comparator, agree, reserve, oppose, reached) => {
      expect(votes(majority(n, d, comparator), agree, reserve, oppose)).toEqual(
        reached ? passes : refused('MAJORITY_NOT_REACHED'),
      );
    },
  );

  test('seats without a vote, vacant and absent ones are in neither part of the share', () => {
    const seats = table(
      seat('甲'),
      seat('乙'),
      seat('列席', { hasVote: false }),
      seat('空', { vacant: true, attendance: null }),
      seat('缺', { attendance: 'ABSENT' }),
    );
    const rule = majority(1, 2, 'MORE_THAN');
    const both = [position('甲', 'AGREE'), position('乙', 'AGREE'), position('列席', 'OPPOSE')];
    expect(decideResolution(rule, seats, both)).toEqual(passes);
    const one = [position('甲', 'AGREE'), position('乙', 'OPPOSE'), position('列席', 'AGREE')];
    expect(decideResolution(rule, seats, one)).toEqual(refused('MAJORITY_NOT_REACHED'));
  });

  test('MAJORITY_NOT_REACHED: no share of nobody is ever reached', () => {
    expect(decideResolution(majority(1, 2, 'AT_LEAST'), table(), [])).toEqual(
      refused('MAJORITY_NOT_REACHED'),
    );
  });
});

test('CHAIR_AFTER_CONSULTATION: everybody is heard, nobody can block', () => {
  expect(votes(CHAIR, 0, 0, 5)).toEqual(passes);
  expect(decideResolution(CHAIR, table(seat('甲')), [])).toEqual(refused('POSITION_MISSING', '甲'));
});

describe.each(RULES.map((rule) => [rule.kind, rule] as const))('under %s', (_kind, rule) => {
  const seats = table(
    seat('甲'),
    seat('乙'),
    seat('缺', { attendance: 'ABSENT' }),
    seat('代', { attendance: 'SUBSTITUTE' }),
    seat('不可代', { attendance: 'SUBSTITUTE', substitutesAllowed: false }),
    seat('空', { vacant: true, attendance: null }),
    seat('未记', { attendance: null }),
    seat('列席', { hasVote: false }),
  );
  const all = [position('甲', 'AGREE'), position('乙', 'AGREE'), position('代', 'AGREE')];
  const decide = (...positions: Position[]) => decideResolution(rule, seats, positions);

  test('every present seat with a vote has taken a position', () => {
    expect(decide(...all)).toEqual(passes);
  });
  test('POSITION_MISSING: a silent present seat', () => {
    expect(decide(all[0]!, all[1]!)).toEqual(refused('POSITION_MISSING', '代'));
  });
  test('SEAT_NOT_PRESENT: an absent, vacant, unrecorded or wrongly substituted seat takes none', () => {
    for (const role of ['缺', '空', '未记', '不可代']) {
      expect(decide(...all, position(role, 'AGREE'))).toEqual(refused('SEAT_NOT_PRESENT', role));
    }
  });
  test('SEAT_UNKNOWN', () => {
    expect(decide(...all, position('他', 'AGREE'))).toEqual(refused('SEAT_UNKNOWN', 'id-他'));
  });
  test('POSITION_REPEATED: also where both say the same', () => {
    expect(decide(...all, all[0]!)).toEqual(refused('POSITION_REPEATED', '甲'));
  });
  test('OPPOSITION_NEEDS_REASON: spaces are none', () => {
    for (const reason of [null, '', '  ']) {
      expect(decide(position('甲', 'OPPOSE', reason), all[1]!, all[2]!)).toEqual(
        refused('OPPOSITION_NEEDS_REASON', '甲'),
      );
    }
  });
  test('a reservation needs no reason', () => {
    expect(decide(...all, position('列席', 'RESERVE', null))).toEqual(passes);
  });
});
