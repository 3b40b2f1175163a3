import type { VoteChoice, VoteStatus } from '../../../services/voting/domain/kinds';
import { type CountedVote, type Seat, tally } from '../../../services/voting/domain/tally';
import { electorate, type Measure, rulesOf } from './electorate';

const m2 = (text: string): bigint => BigInt(text.replace(/[,.]/g, ''));

describe('the golden cases', () => {
  test.each<[string, 'GENERAL' | 'MAJOR', Measure, Measure, Measure, VoteStatus]>([
    ['reaches every share', 'GENERAL', [m2('900.00'), 9], [m2('600.00'), 6], [m2('400.00'), 4], 'PASSED'],
    ['too few heads', 'GENERAL', [m2('900.00'), 9], [m2('700.00'), 5], [m2('700.00'), 5], 'NOT_QUORATE'],
    [
      'exactly half is not more than half',
      'GENERAL',
      [m2('900.00'), 9],
      [m2('600.00'), 6],
      [m2('400.00'), 3],
      'REJECTED',
    ],
    ['exactly three quarters', 'MAJOR', [m2('900.00'), 9], [m2('800.00'), 8], [m2('600.00'), 6], 'PASSED'],
    [
      '0.01 m² under three quarters',
      'MAJOR',
      [m2('10,000.00'), 100],
      [m2('8,000.00'), 80],
      [m2('5,999.99'), 70],
      'REJECTED',
    ],
    [
      '632 of 948',
      'GENERAL',
      [m2('99,727.00'), 948],
      [m2('66,484.67'), 632],
      [m2('66,484.67'), 632],
      'PASSED',
    ],
    [
      '631 of 948',
      'GENERAL',
      [m2('99,727.00'), 948],
      [m2('66,484.67'), 631],
      [m2('66,484.67'), 631],
      'NOT_QUORATE',
    ],
    [
      '0.01 m² under two thirds',
      'GENERAL',
      [m2('99,727.00'), 948],
      [m2('66,484.66'), 632],
      [m2('66,484.66'), 632],
      'NOT_QUORATE',
    ],
  ])('%s', (_title, matterClass, total, participating, yes, status) => {
    const { roll, votes } = electorate({ total, participating, yes });
    expect(tally(roll, votes, rulesOf(matterClass)).status).toBe(status);
  });

  describe('heads only: 2,261; yes 995, no 27, abstain 125; 1,071 delivered and not returned, 43 not delivered', () => {
    const roll = Array.from(
      { length: 2261 },
      (_, i): Seat => ({ unitId: `u${i}`, area: 100n, electorKey: `e${i}` }),
    );
    const said = (from: number, count: number, choice: VoteChoice) =>
      roll.slice(from, from + count).map(({ unitId }): CountedVote => ({ unitId, choice }));
    const votes = [...said(0, 995, 'YES'), ...said(995, 27, 'NO'), ...said(1022, 125, 'ABSTAIN')];
    const delivered = new Set(roll.slice(0, 1147 + 1071).map((seat) => seat.unitId));

    test('50.73 % took part: NOT_QUORATE', () => {
      const { status, fractions } = tally(roll, votes, rulesOf('GENERAL'), delivered);
      expect(status).toBe('NOT_QUORATE');
      expect(fractions[1]).toMatchObject({
        numerator: '1147',
        denominator: '2261',
        value: 0.5073,
        met: false,
      });
    });

    test('FOLLOW_MAJORITY: 98.10 % take part, 93.15 % of them agree', () => {
      const { status, fractions, counts } = tally(
        roll,
        votes,
        rulesOf('GENERAL', 'FOLLOW_MAJORITY'),
        delivered,
      );
      expect(status).toBe('PASSED');
      expect(fractions[1]).toMatchObject({ numerator: '2218', denominator: '2261', value: 0.981 });
      expect(fractions[3]).toMatchObject({ numerator: '2066', denominator: '2218', value: 0.9315 });
      expect(counts).toMatchObject({
        deemed: { heads: 1071n, area: 107_100n },
        no: { heads: 27n },
        abstain: { heads: 125n },
      });
    });
  });
});

/** unit: area, elector, choice, and whether delivery is proven. */
type Line = readonly [
  area: number,
  elector: string,
  choice?: CountedVote['choice'] | null,
  delivered?: boolean,
];
function count(lines: readonly Line[], rules = rulesOf('GENERAL')) {
  const roll = lines.map(
    ([area, electorKey], i): Seat => ({ unitId: `u${i}`, area: BigInt(area), electorKey }),
  );
  const votes = lines.flatMap(([, , choice], i) => (choice ? [{ unitId: `u${i}`, choice }] : []));
  const delivered = new Set(lines.flatMap(([, , , proof], i) => (proof ? [`u${i}`] : [])));
  return tally(roll, votes, rules, delivered);
}

describe('electors', () => {
  test('one who holds several units is one head; all of the area counts', () => {
    const { fractions } = count([
      [10, 'a', 'YES'],
      [10, 'a', 'YES'],
      [10, 'b'],
    ]);
    expect(fractions.map((it) => [it.numerator, it.denominator])).toEqual([
      ['0.20', '0.30'],
      ['1', '2'],
      ['0.20', '0.20'],
      ['1', '1'],
    ]);
  });

  test('one whose units disagree takes part and supports nothing by head; the area still splits', () => {
    const { counts, fractions } = count([
      [10, 'a', 'YES'],
      [30, 'a', 'NO'],
      [10, 'b', 'YES'],
    ]);
    expect(counts).toMatchObject({
      yes: { area: 20n, heads: 1n },
      no: { area: 30n, heads: 0n },
      splitHeads: 1n,
    });
    expect(fractions[3]).toMatchObject({ numerator: '1', denominator: '2', met: false });
  });

  test('yes and abstain is split too', () => {
    expect(
      count([
        [10, 'a', 'YES'],
        [10, 'a', 'ABSTAIN'],
      ]).counts,
    ).toMatchObject({ splitHeads: 1n, yes: { heads: 0n } });
  });

  test('the unreturned ballot of one who voted elsewhere does not split them', () => {
    expect(
      count([
        [10, 'a', 'YES'],
        [10, 'a'],
      ]).counts,
    ).toMatchObject({ splitHeads: 0n, yes: { heads: 1n, area: 10n } });
  });
});

describe('invalid ballots', () => {
  const lines: readonly Line[] = [
    [10, 'a', 'YES'],
    [10, 'b', 'INVALID'],
    [10, 'c', 'YES'],
  ];

  test('neither take part nor choose', () => {
    expect(count(lines).fractions[1]).toMatchObject({ numerator: '2', denominator: '3' });
  });

  test('take part, and still choose nothing, where the rules count them', () => {
    const { fractions, counts } = count(lines, { ...rulesOf('GENERAL'), invalidCountsAsParticipation: true });
    expect(fractions[1]).toMatchObject({ numerator: '3', denominator: '3' });
    expect(fractions[3]).toMatchObject({ numerator: '2', denominator: '3' });
    expect(counts).toMatchObject({ no: { heads: 0n }, abstain: { heads: 0n } });
  });
});

describe('unreturned ballots', () => {
  const follow = rulesOf('GENERAL', 'FOLLOW_MAJORITY');

  test('follow only with proof of delivery', () => {
    expect(
      count(
        [
          [10, 'a', 'YES'],
          [10, 'b', null, true],
          [10, 'c', null, false],
        ],
        follow,
      ).counts.deemed,
    ).toEqual({ area: 10n, heads: 1n });
  });

  test('of an elector who voted for another unit are not deemed', () => {
    expect(
      count(
        [
          [10, 'a', 'YES'],
          [10, 'a', null, true],
        ],
        follow,
      ).counts.deemed.area,
    ).toBe(0n);
  });

  test('an invalid ballot was returned: it is not deemed', () => {
    expect(
      count(
        [
          [10, 'a', 'YES'],
          [10, 'b', 'INVALID', true],
        ],
        follow,
      ).counts.deemed.area,
    ).toBe(0n);
  });

  test.each<[string, readonly Line[]]>([
    [
      'area and heads disagree',
      [
        [30, 'a', 'YES'],
        [10, 'b', 'NO'],
        [10, 'c', 'NO'],
        [10, 'd', null, true],
      ],
    ],
    [
      'tie by area',
      [
        [20, 'a', 'YES'],
        [10, 'b', 'NO'],
        [10, 'c', 'NO'],
        [10, 'd', null, true],
      ],
    ],
    [
      'tie by head',
      [
        [20, 'a', 'YES'],
        [10, 'b', 'NO'],
        [10, 'd', null, true],
      ],
    ],
    [
      'abstention is no majority',
      [
        [20, 'a', 'ABSTAIN'],
        [10, 'd', null, true],
      ],
    ],
  ])('%s: INDETERMINATE', (_title, lines) => {
    expect(count(lines, follow).status).toBe('INDETERMINATE');
  });

  test('nobody to deem: the ordinary outcome stands', () => {
    expect(
      count(
        [
          [20, 'a', 'YES'],
          [10, 'b', 'NO'],
          [10, 'c', 'NO'],
        ],
        follow,
      ).status,
    ).toBe('REJECTED');
  });

  test('abstain where the rules say so', () => {
    expect(
      count(
        [
          [10, 'a', 'YES'],
          [10, 'b', null, true],
        ],
        rulesOf('GENERAL', 'ABSTAIN'),
      ).counts,
    ).toMatchObject({
      abstain: { heads: 1n },
      deemed: { heads: 1n },
    });
  });
});

test('nobody is counted twice: two ballots for one unit are a bug, not a result', () => {
  const roll: Seat[] = [{ unitId: 'u', area: 1n, electorKey: 'a' }];
  const vote: CountedVote = { unitId: 'u', choice: 'YES' };
  expect(() => tally(roll, [vote, vote], rulesOf('GENERAL'))).toThrow('Two ballots');
  expect(() => tally(roll, [{ ...vote, unitId: 'elsewhere' }], rulesOf('GENERAL'))).toThrow(
    'not on the roll',
  );
});

test('nobody took part: NOT_QUORATE, and no rate is made up', () => {
  const { status, fractions } = count([
    [10, 'a'],
    [10, 'b'],
  ]);
  expect(status).toBe('NOT_QUORATE');
  expect(fractions[2]).toMatchObject({ numerator: '0.00', denominator: '0.00', value: null, met: false });
});

test('each share says its numbers, its threshold and its article', () => {
  const { roll, votes } = electorate({ total: [90_000n, 9], participating: [60_000n, 6], yes: [40_000n, 3] });
  expect(tally(roll, votes, rulesOf('GENERAL')).fractions.map((it) => it.explanationZh)).toEqual([
    '参与表决的专有部分面积600.00平方米，总面积900.00平方米，应不少于2/3（《民法典》第二百七十八条）：达到',
    '参与表决的业主人数6人，总人数9人，应不少于2/3（《民法典》第二百七十八条）：达到',
    '同意的专有部分面积400.00平方米，参与表决的面积600.00平方米，应超过1/2（《民法典》第二百七十八条）：达到',
    '同意的业主人数3人，参与表决的人数6人，应超过1/2（《民法典》第二百七十八条）：未达到',
  ]);
});
