import { postable, readSelection, seatsOf } from '../../../services/voting/domain/candidate';
import { drawOrder } from '../../../services/voting/domain/draw';
import { countElection, type ElectionRules } from '../../../services/voting/domain/election';
import { electionDerivationOf } from '../../../services/voting/domain/election-outcome';
import { NATIONAL_2021, PROFILE_TEMPLATES } from '../../../services/voting/domain/profiles';

const RULES: ElectionRules = {
  thresholds: NATIONAL_2021.thresholds.GENERAL,
  invalidCountsAsParticipation: false,
  ranking: 'HEADS_THEN_AREA',
  whenEven: 'DROP_LOWEST',
  alternatesMax: 2,
  seats: 3,
  minSeats: 3,
  odd: true,
  drawSeed: '00112233445566778899aabbccddeeff',
};
type Line = readonly [ballot: string | null, area?: bigint, elector?: string];

/** Each unit's ballot as the letters it selects, `!` before an invalid one, null where none came. 100.00 m² unless said. */
function count(lines: readonly Line[], more: Partial<ElectionRules> = {}) {
  const roll = lines.map(([, area, elector], i) => ({
    unitId: `u${i}`,
    area: area ?? 10_000n,
    electorKey: elector ?? `e${i}`,
  }));
  const votes = lines.flatMap(([ballot], i) =>
    ballot === null
      ? []
      : [{ unitId: `u${i}`, valid: !ballot.startsWith('!'), candidateIds: [...ballot.replace('!', '')] }],
  );
  const rules = { ...RULES, ...more };
  const election = countElection(roll, votes, ['A', 'B', 'C', 'D'], rules);
  const of = (result: string) =>
    election.standings
      .filter((it) => it.result === result)
      .sort((a, b) => a.rank! - b.rank!)
      .map((it) => it.candidateId)
      .join('');
  const { status } = election;
  const drawn = election.standings.filter((it) => it.drawn).map((it) => it.candidateId);
  return { status, elected: of('ELECTED'), alternates: of('ALTERNATE'), drawn, election, rules };
}
const all = (...ballots: readonly (string | null)[]): Line[] => ballots.map((it) => [it]);
const FOUR_WIN = all('ABC', 'ABC', 'ABC', 'ABC', 'ABD', 'ABD', 'ABD', 'ACD', 'CD');
const SIX = ['ABC', 'ABC', 'ABC', 'ABC', 'AB', 'A'];
const HALF = ['ABC', 'ABC', 'ABC', 'AB', 'AB', 'A'];
/** With one seat: it is A's, and B and C are equal behind it. */
const TIED_BELOW = all('ABC', 'ABC', 'ABC', 'ABC', 'A');
const ONE_SEAT = { seats: 1, minSeats: 1 };
const TIED = all('ABC', 'ABC', 'ABC', 'ABC', 'ABD', 'ABD', 'ACD', 'D', 'D');

describe('V11: golden elections', () => {
  test.each<[string, readonly Line[], Partial<ElectionRules>, string, string, string]>([
    ['the first three of four winners; the fourth is an alternate', FOUR_WIN, {}, 'PASSED', 'ABC', 'D'],
    ['alternates: none where the rules know none', FOUR_WIN, { alternatesMax: 0 }, 'PASSED', 'ABC', ''],
    ['partial turnout: two thirds take part', all(...SIX, null, null, null), {}, 'PASSED', 'ABC', ''],
    [
      'too few winners: exactly half is not more',
      all(...HALF, null, null, null),
      {},
      'NOT_CONSTITUTED',
      '',
      '',
    ],
    [
      'five of nine take part',
      all('ABC', 'ABC', 'ABC', 'ABC', 'ABC', null, null, null, null),
      {},
      'NOT_QUORATE',
      '',
      '',
    ],
    [
      'split support: a head for nobody',
      [['ABC', 10_000n, 'one'], ['AB', 10_000n, 'one'], ...all('ABC', 'ABC', 'ABC', 'AB', 'A', null, null)],
      {},
      'NOT_CONSTITUTED',
      '',
      '',
    ],
    ['too many choices take no part', all(...SIX, '!ABCD', '!ABCD', null), {}, 'PASSED', 'ABC', ''],
    [
      'too many choices take part where the rules count them',
      all(...SIX, '!ABCD', '!ABCD', null),
      { invalidCountsAsParticipation: true },
      'NOT_CONSTITUTED',
      '',
      '',
    ],
    ['an even number of winners: the lowest is dropped', FOUR_WIN, { seats: 5 }, 'PASSED', 'ABC', 'D'],
    [
      'an even number of winners bars the whole',
      FOUR_WIN,
      { seats: 5, whenEven: 'NOT_CONSTITUTED' },
      'NOT_CONSTITUTED',
      '',
      '',
    ],
    [
      'not more than half of the seats',
      all(...SIX, null, null, null),
      { seats: 7 },
      'NOT_CONSTITUTED',
      '',
      '',
    ],
    [
      'one owner with half of the area',
      [['D', 90_000n], ...all('ABC', 'ABC', 'ABC', 'ABC', 'ABC', 'ABC', 'ABC', 'ABC', 'ABC')],
      {},
      'NOT_CONSTITUTED',
      '',
      '',
    ],
  ])('%s', (_title, lines, more, status, elected, alternates) => {
    expect(count(lines, more)).toMatchObject({ status, elected, alternates, drawn: [] });
  });

  test('equality in both across the last seat is drawn by the seed, and anyone can repeat it', () => {
    const { status, elected, alternates, drawn } = count(TIED);
    // SHA-256 as sha256sum gives it: C 0c8c…, B 3e40…, D a90e…, A eda1….
    expect(drawOrder(RULES.drawSeed, ['A', 'B', 'C', 'D'])).toEqual(['C', 'B', 'D', 'A']);
    expect({ status, elected, alternates, drawn }).toEqual({
      status: 'PASSED',
      elected: 'ABC',
      alternates: 'D',
      drawn: ['C', 'D'],
    });
    const seeds = Array.from({ length: 40 }, (_, i) => `${i}`);
    expect(new Set(seeds.map((drawSeed) => count(TIED, { drawSeed }).elected))).toEqual(
      new Set(['ABC', 'ABD']),
    );
  });

  test('equality that no seat depends on is not drawn', () => {
    expect(count(all(...Array<string>(9).fill('ABC')))).toMatchObject({ elected: 'ABC', drawn: [] });
  });

  test.each<[string, readonly Line[], Partial<ElectionRules>, string]>([
    [
      'an even number bars the whole',
      all('AB', 'AB', 'AB'),
      { whenEven: 'NOT_CONSTITUTED' },
      'NOT_CONSTITUTED',
    ],
    ['the lowest is dropped, and too few are left', all('AB', 'AB', 'AB'), {}, 'NOT_CONSTITUTED'],
    ['no alternate waits', TIED_BELOW, { ...ONE_SEAT, alternatesMax: 0 }, 'PASSED'],
  ])('equality on which nothing depends is not drawn: %s', (_title, lines, more, status) => {
    expect(count(lines, more)).toMatchObject({ status, drawn: [] });
  });

  test('equality on which an alternate’s turn depends is drawn', () => {
    expect(count(TIED_BELOW, ONE_SEAT)).toMatchObject({ elected: 'A', drawn: ['B', 'C'], status: 'PASSED' });
  });

  test('heads then area, or area then heads, as the rules say', () => {
    const lines: Line[] = [['A', 50_000n], ...all('AB', 'AB', 'AB', 'AB', 'B', 'B', 'B', 'B')];
    const more = { odd: false, minSeats: 1 };
    expect(count(lines, more).elected).toBe('BA');
    expect(count(lines, { ...more, ranking: 'AREA_THEN_HEADS' }).elected).toBe('AB');
  });

  test('says its numbers, thresholds and articles', () => {
    const lines: Line[] = [
      ['ABC', 10_000n, 'one'],
      ['AB', 10_000n, 'one'],
      ...all('ABC', 'ABC', 'ABC', 'AB', 'A', null, null),
    ];
    const { election, rules } = count(lines);
    const { standings, explanationZh } = electionDerivationOf(election, rules);
    expect(standings[2]).toMatchObject({
      candidateId: 'C',
      area: '40000',
      heads: 3,
      splitHeads: 1,
      rank: null,
    });
    expect(standings[2]!.fractions).toMatchObject([
      { numerator: '400.00', denominator: '700.00', threshold: '1/2', met: true },
      { numerator: '3', denominator: '6', threshold: '1/2', met: false, article: '《民法典》第二百七十八条' },
    ]);
    expect(explanationZh).toContain('未能产生');
  });
});

describe('V11: what may be posted and said', () => {
  const matter = { kind: 'COMMITTEE_ELECTION', method: 'ELECTION', seats: 5 } as const;
  test.each([
    [{ ...matter, kind: 'FUND_USE' }, 'METHOD_NOT_FOR_KIND'],
    [{ ...matter, seats: null }, 'SEATS_OUT_OF_RANGE'],
    [{ ...matter, seats: 3 }, 'SEATS_OUT_OF_RANGE'],
    [{ ...matter, seats: 13 }, 'SEATS_OUT_OF_RANGE'],
    [{ ...matter, seats: 6 }, 'SEATS_NOT_ODD'],
    [{ ...matter, method: 'APPROVAL' }, 'SEATS_NOT_ASKED'],
    [{ kind: 'COMMITTEE_ELECTION', method: 'SELECTION', seats: null }, 'METHOD_NOT_FOR_KIND'],
  ] as const)('%j is refused: %s', (given, error) => {
    expect(seatsOf(given, NATIONAL_2021)).toEqual({ ok: false, error });
  });
  test('five seats by the nation’s rules, three in Beijing where there are few units', () => {
    expect(seatsOf(matter, NATIONAL_2021)).toEqual({ ok: true, value: 5 });
    expect(seatsOf({ ...matter, seats: 3 }, PROFILE_TEMPLATES.BEIJING)).toEqual({ ok: true, value: 3 });
    expect(seatsOf({ kind: 'COMPANY_CHANGE', method: 'SELECTION', seats: null }, NATIONAL_2021)).toEqual({
      ok: true,
      value: 1,
    });
  });

  test('a list is posted when each nomination was looked at and enough are confirmed', () => {
    const [yes, no, open] = [{ state: 'CONFIRMED' }, { state: 'REJECTED' }, { state: 'NOMINATED' }] as const;
    expect(postable(2, [yes, yes, open])).toEqual({ ok: false, error: 'CANDIDATES_UNREVIEWED' });
    expect(postable(2, [yes, no])).toEqual({ ok: false, error: 'CANDIDATES_TOO_FEW' });
    expect(postable(2, [yes, yes, no])).toEqual({ ok: true, value: null });
  });

  const asked = { seats: 2, candidateIds: ['a', 'b', 'c'] };
  test.each([
    [asked, 'YES', ['a', 'b'], 'YES'],
    [asked, 'YES', ['a', 'b', 'c'], 'INVALID'],
    [asked, 'NO', [], 'NO'],
    [asked, 'ABSTAIN', [], 'ABSTAIN'],
    [asked, 'YES', [], 'CANDIDATES_MISSING'],
    [asked, 'NO', ['a'], 'CANDIDATES_WITHOUT_YES'],
    [asked, 'YES', ['a', 'a'], 'CANDIDATE_REPEATED'],
    [asked, 'YES', ['x'], 'CANDIDATE_UNKNOWN'],
    [{ seats: null, candidateIds: [] }, 'YES', ['a'], 'CANDIDATES_NOT_ASKED'],
    [{ seats: null, candidateIds: [] }, 'YES', [], 'YES'],
  ] as const)('%j: %s with %j is %s', (of, choice, candidateIds, comes) => {
    const read = readSelection(of, { choice, candidateIds });
    expect(read.ok ? read.value : read.error).toBe(comes);
  });
});
