import { localDate } from '../../../platform/dates';
import {
  byElectionDue,
  checkPortfolios,
  committeeRefusal,
  constitutes,
  hasSucceeded,
  type Member,
  PORTFOLIOS,
  standingBy,
  standingOf,
  standsOn,
  termOf,
  type Vacancy,
  vacate,
} from '../../../services/voting/domain/owners-committee';
import { NATIONAL_2021, PROFILE_TEMPLATES } from '../../../services/voting/domain/profiles';

describe('V11: a term', () => {
  test.each([
    ['2026-11-22', 5, '2031-11-21', '2031-08-23'],
    ['2026-01-01', 1, '2026-12-31', '2026-10-02'],
    ['2024-02-29', 4, '2028-02-28', '2027-11-30'],
    ['2024-02-29', 3, '2027-02-28', '2026-11-30'],
  ])(
    'from %s for %i years it ends on %s, and the next election is due by %s',
    (from, years, endsOn, reelectBy) => {
      const startsOn = localDate(from);
      expect(termOf(NATIONAL_2021, startsOn, years)).toEqual({
        ok: true,
        value: { startsOn, endsOn, reelectBy },
      });
    },
  );

  test.each([0, -1, 6])('TERM_TOO_LONG: %i years', (years) => {
    expect(termOf(NATIONAL_2021, localDate('2026-01-01'), years)).toEqual({
      ok: false,
      error: 'TERM_TOO_LONG',
    });
  });

  test('rules from before the days were asked have the usual ninety', () => {
    const more = PROFILE_TEMPLATES.SHANGHAI.more!;
    const committee = { minSeats: 5, maxSeats: 11, odd: true, termMaxYears: 5, smallEstate: null };
    const before = { ...PROFILE_TEMPLATES.SHANGHAI, more: { ...more, committee } };
    expect(termOf(before, localDate('2026-01-01'), 1)).toMatchObject({ value: { reelectBy: '2026-10-02' } });
  });
});

describe('V11: whether an election made a committee', () => {
  const of = (seats: number, elected: number, alternates = 0, units = 500, profile = NATIONAL_2021) => {
    const it = constitutes(profile, units, { seats, elected, alternates });
    return it.ok ? null : it.error;
  };
  test('enough, more than half of the seats, an odd number', () => {
    expect([of(5, 5), of(7, 5, 2), of(11, 7)]).toEqual([null, null, null]);
    expect([of(5, 4), of(5, 3), of(7, 6), of(5, 7), of(11, 5)]).toEqual(
      Array(5).fill('COMMITTEE_NOT_CONSTITUTED'),
    );
    expect([of(3, 3), of(13, 13)]).toEqual(['SEATS_OUT_OF_RANGE', 'SEATS_OUT_OF_RANGE']);
    expect([of(6, 5), of(5, 5, 3)]).toEqual(['SEATS_NOT_ODD', 'ALTERNATES_TOO_MANY']);
  });
  test('a small estate in Beijing may have three', () => {
    const { BEIJING } = PROFILE_TEMPLATES;
    expect([of(3, 3, 0, 100, BEIJING), of(3, 3, 0, 101, BEIJING)]).toEqual([
      null,
      'COMMITTEE_NOT_CONSTITUTED',
    ]);
  });
});

const members: readonly Member[] = [
  ...['a', 'b', 'c'].map((id, i): Member => ({ id, elected: 'SEAT', rank: i + 1 })),
  { id: 'y', elected: 'ALTERNATE', rank: 5 },
  { id: 'x', elected: 'ALTERNATE', rank: 4 },
];

test('V11: the next one takes over on its first day, not on the day on which it is constituted', () => {
  const days = ['2026-12-21', '2026-12-22', '2026-12-23'];
  expect(days.map((day) => hasSucceeded('2026-12-22', day))).toEqual([false, true, true]);
  expect(days.map((day) => hasSucceeded(null, day))).toEqual([false, false, false]);
});

test('V11: a committee whose election was voided stands on no day from then on, and acts no more', () => {
  const days = ['2026-03-01', '2026-03-02', '2026-06-30', '2026-07-01', '2026-12-22'];
  const committee = { starts_on: '2026-03-02', succeeded_on: null, annulled_on: null };
  const stands = (more: Partial<Parameters<typeof standsOn>[0]>) =>
    days.filter((day) => standsOn({ ...committee, ...more }, day));
  expect(stands({})).toEqual(days.slice(1));
  expect(stands({ annulled_on: '2026-07-01' })).toEqual(days.slice(1, 3));
  expect(stands({ succeeded_on: '2026-12-22' })).toEqual(days.slice(1, 4));
  // Before its first day it never stood.
  expect(stands({ annulled_on: '2026-03-01' })).toEqual([]);
  const refusal = (succeeded_on: string | null, annulled_on: string | null) =>
    committeeRefusal({ succeeded_on, annulled_on }, '2026-07-01');
  expect([refusal(null, null), refusal('2026-07-02', null), refusal('2026-07-01', null)]).toEqual([
    null,
    null,
    'COMMITTEE_SUCCEEDED',
  ]);
  expect([refusal(null, '2026-07-01'), refusal('2026-07-01', '2026-07-01')]).toEqual(
    Array(2).fill('COMMITTEE_ANNULLED'),
  );
  const kinds = [false, true].flatMap((annulled) =>
    [false, true].flatMap((left) =>
      (['SEAT', 'ALTERNATE'] as const).flatMap((elected) =>
        [false, true].map((filled) => standingBy({ elected, left, filled, annulled })),
      ),
    ),
  );
  expect(kinds).toEqual([
    ...['SEATED', 'SEATED', 'ALTERNATE', 'SEATED'],
    ...Array(4).fill('LEFT'),
    ...Array(4).fill('ENDED'),
    ...Array(4).fill('LEFT'),
  ]);
});

describe('V11: vacancies', () => {
  test('alternates take seats in the order of the election, until none is left', () => {
    const vacancies: Vacancy[] = [];
    const leave = (memberId: string) => {
      const it = vacate(members, vacancies, memberId);
      if (!it.ok) return it.error;
      vacancies.push({ memberId, filledBy: it.value.filledBy });
      return it.value.filledBy;
    };
    expect(['a', 'a', 'x', 'b', 'z'].map(leave)).toEqual(['x', 'MEMBER_LEFT', 'y', null, 'MEMBER_UNKNOWN']);
    expect(members.map((member) => standingOf(member, vacancies))).toEqual([
      'LEFT',
      'LEFT',
      'SEATED',
      'SEATED',
      'LEFT',
    ]);
  });
  test('an alternate who withdraws leaves no seat', () => {
    expect(vacate(members, [], 'x')).toEqual({ ok: true, value: { filledBy: null } });
    expect(vacate(members, [{ memberId: 'x', filledBy: null }], 'a')).toEqual({
      ok: true,
      value: { filledBy: 'y' },
    });
  });
  test('a by-election is due when no more than half of the seats are taken', () => {
    expect([3, 2].map((seated) => byElectionDue(5, seated))).toEqual([false, true]);
    expect([3, 2].map((seated) => byElectionDue(4, seated))).toEqual([false, true]);
  });
});

describe('V11: portfolios', () => {
  const seated = members.slice(0, 2);
  const [CHAIR, DEPUTY, MEMBER] = PORTFOLIOS;
  test.each([
    [
      null,
      [
        ['a', CHAIR],
        ['b', DEPUTY],
      ],
    ],
    [
      'CHAIR_NOT_ONE',
      [
        ['a', CHAIR],
        ['b', CHAIR],
      ],
    ],
    [
      'CHAIR_NOT_ONE',
      [
        ['a', DEPUTY],
        ['b', MEMBER],
      ],
    ],
    ['PORTFOLIOS_INCOMPLETE', [['a', CHAIR]]],
    [
      'MEMBER_REPEATED',
      [
        ['a', CHAIR],
        ['a', MEMBER],
      ],
    ],
    [
      'MEMBER_UNKNOWN',
      [
        ['a', CHAIR],
        ['x', MEMBER],
      ],
    ],
  ] as const)('%s', (code, given) => {
    const asked = given.map(([memberId, portfolio]) => ({ memberId, portfolio }));
    const it = checkPortfolios(seated, asked);
    expect(it.ok ? null : it.error).toBe(code);
  });
});
