import { electedFault, electedName } from '../../../services/voting/domain/external-election';
import {
  constitutableRefusal,
  decideExternalVote,
  EXTERNAL_VOTE_ACTS,
  EXTERNAL_VOTE_STATES,
  EXTERNAL_VOTE_STEPS,
  externalMatterFault,
  isSha256,
  isWebAddress,
} from '../../../services/voting/domain/external-vote';
import { NATIONAL_2021 } from '../../../services/voting/domain/profiles';
import type { RuleProfile } from '../../../services/voting/domain/rule-profile';

describe('V16: an external vote', () => {
  test('every state × act × person is decided, and each is met', () => {
    const met = EXTERNAL_VOTE_STATES.flatMap((state) =>
      EXTERNAL_VOTE_ACTS.map((act) => {
        const answers = ['recorder', 'asker', 'other'].map((person) => {
          const decided = decideExternalVote(
            { state, recordedBy: 'recorder', voidingAskedBy: 'asker' },
            act,
            person,
          );
          return decided.ok ? decided.value : decided.error;
        });
        return `${state} ${act} ${[...new Set(answers)].join(' ')}`;
      }),
    );
    expect(met).toEqual([
      'RECORDED confirmExternalVote EXTERNAL_VOTE_OWN CONFIRMED',
      'RECORDED rejectExternalVote REJECTED',
      'RECORDED askExternalVoteVoiding EXTERNAL_VOTE_NOT_CONFIRMED',
      'RECORDED voidExternalVote EXTERNAL_VOTE_NOT_CONFIRMED',
      'RECORDED declineExternalVoteVoiding EXTERNAL_VOTE_NOT_CONFIRMED',
      'CONFIRMED confirmExternalVote EXTERNAL_VOTE_IS_CONFIRMED',
      'CONFIRMED rejectExternalVote EXTERNAL_VOTE_IS_CONFIRMED',
      'CONFIRMED askExternalVoteVoiding VOIDING',
      'CONFIRMED voidExternalVote EXTERNAL_VOTE_NOT_VOIDING',
      'CONFIRMED declineExternalVoteVoiding EXTERNAL_VOTE_NOT_VOIDING',
      ...EXTERNAL_VOTE_ACTS.map((act) => `REJECTED ${act} EXTERNAL_VOTE_IS_REJECTED`),
      'VOIDING confirmExternalVote EXTERNAL_VOTE_IS_CONFIRMED',
      'VOIDING rejectExternalVote EXTERNAL_VOTE_IS_CONFIRMED',
      'VOIDING askExternalVoteVoiding EXTERNAL_VOTE_IS_VOIDING',
      'VOIDING voidExternalVote VOIDED EXTERNAL_VOIDING_OWN',
      'VOIDING declineExternalVoteVoiding CONFIRMED',
      ...EXTERNAL_VOTE_ACTS.map((act) => `VOIDED ${act} EXTERNAL_VOTE_IS_VOIDED`),
    ]);
    expect(Object.keys(EXTERNAL_VOTE_STEPS).sort()).toEqual([...EXTERNAL_VOTE_STATES].sort());
    expect(EXTERNAL_VOTE_STATES.map(constitutableRefusal)).toEqual([
      'EXTERNAL_VOTE_NOT_CONFIRMED',
      null,
      'EXTERNAL_VOTE_IS_REJECTED',
      'EXTERNAL_VOTE_IS_VOIDING',
      'EXTERNAL_VOTE_IS_VOIDED',
    ]);
  });

  test.each<[string, string[], object, object]>([
    ['EXTERNAL_ELECTED_WITHOUT_ELECTION', [], {}, { passed: false }],
    ['EXTERNAL_ELECTED_WITHOUT_ELECTION', [], {}, { kind: 'FUND_USE' }],
    ['INPUT_INVALID', ['seats'], { seats: 0 }, {}],
    ['INPUT_INVALID', ['seats'], { seats: 51 }, {}],
    ['INPUT_INVALID', ['members'], { members: [] }, {}],
    ['INPUT_INVALID', ['alternates'], { alternates: Array(51).fill('甲') }, {}],
    ['NAME_MISSING', ['members', '1'], { members: ['甲', ' '] }, {}],
    ['NAME_TOO_LONG', ['alternates', '0'], { alternates: ['长'.repeat(101)] }, {}],
  ])('%s %j: of those elected', (code, path, more, matter) => {
    const list = { seats: 5, members: ['甲', '乙'], alternates: [], ...more };
    expect(electedFault(list, [{ kind: 'COMMITTEE_ELECTION', passed: true, ...matter }])).toEqual({
      code,
      path,
    });
  });

  test('a list of those elected is kept as it is stated, with names as the register has them', () => {
    const list = { seats: 50, members: ['甲'], alternates: [] };
    expect(electedFault(list, [{ kind: 'COMMITTEE_ELECTION', passed: true }])).toBeNull();
    expect(electedName(' 欧阳　示例 ')).toBe('欧阳 示例');
  });

  const stated = {
    kind: 'FUND_USE',
    class: 'GENERAL',
    passed: true,
    totalArea: 90_000n,
    totalHeads: 9,
    participatingArea: 60_000n,
    participatingHeads: 6,
    approvingArea: 40_000n,
    approvingHeads: 4,
  } as const;

  const faultOf = (
    more: Partial<Parameters<typeof externalMatterFault>[0]>,
    thresholds: RuleProfile['thresholds'] = NATIONAL_2021.thresholds,
  ) => externalMatterFault({ ...stated, ...more }, thresholds);

  test('what did not pass is taken as it is stated, whatever it would come to here', () => {
    const lost = { passed: false };
    for (const more of [{}, { participatingArea: 0n, approvingArea: 0n }, { class: 'MAJOR' as const }])
      expect(faultOf({ ...lost, ...more })).toBeNull();
  });

  // 900.00 m² and 9 heads, of which 600.00 and 6 are two thirds.
  const least = { totalArea: 90_000n, totalHeads: 9, participatingArea: 60_000n, participatingHeads: 6 };
  // 800.00 and 8 take part, of which 600.00 and 6 are three quarters.
  const more = { ...least, participatingArea: 80_000n, participatingHeads: 8 };
  const half = { ...more, approvingArea: 40_000n, approvingHeads: 4 };
  const major = { ...more, approvingArea: 60_000n, approvingHeads: 6, class: 'MAJOR' as const };
  const all = { ...least, approvingArea: 60_000n, approvingHeads: 6 };
  test.each([
    ['two thirds take part', all, null],
    [
      '0.01 m² less',
      { ...all, participatingArea: 59_999n, approvingArea: 59_999n },
      'EXTERNAL_PASSED_BELOW_LAW',
    ],
    ['one head less', { ...all, participatingHeads: 5, approvingHeads: 5 }, 'EXTERNAL_PASSED_BELOW_LAW'],
    ['0.01 m² and one head more than half', { ...half, approvingArea: 40_001n, approvingHeads: 5 }, null],
    ['half of the area', { ...half, approvingHeads: 5 }, 'EXTERNAL_PASSED_BELOW_LAW'],
    ['half of the heads', { ...half, approvingArea: 40_001n }, 'EXTERNAL_PASSED_BELOW_LAW'],
    [
      '0.01 m² less than half',
      { ...half, approvingArea: 39_999n, approvingHeads: 5 },
      'EXTERNAL_PASSED_BELOW_LAW',
    ],
    [
      'one head less than half',
      { ...half, approvingArea: 40_001n, approvingHeads: 3 },
      'EXTERNAL_PASSED_BELOW_LAW',
    ],
    ['three quarters of a major matter', major, null],
    ['0.01 m² less than those', { ...major, approvingArea: 59_999n }, 'EXTERNAL_PASSED_BELOW_LAW'],
    ['one head less than those', { ...major, approvingHeads: 5 }, 'EXTERNAL_PASSED_BELOW_LAW'],
    [
      'an election: two thirds take part',
      { ...all, kind: 'COMMITTEE_ELECTION', approvingArea: 0n, approvingHeads: 0 },
      null,
    ],
    [
      'an election: one head less',
      { ...all, kind: 'COMMITTEE_ELECTION', participatingHeads: 5, approvingHeads: 5 },
      'EXTERNAL_PASSED_BELOW_LAW',
    ],
    [
      'an election: 0.01 m² less',
      { ...all, kind: 'COMMITTEE_ELECTION', participatingArea: 59_999n, approvingArea: 0n },
      'EXTERNAL_PASSED_BELOW_LAW',
    ],
  ] as const)('passed by its own figures: %s', (_title, stated, code) => {
    expect(faultOf(stated)).toBe(code);
    // None of items 6–8 passes as a general matter does.
    if ('class' in stated && code === null)
      for (const kind of ['FUND_RAISING', 'REBUILDING', 'COMMON_PARTS_USE'] as const)
        expect(faultOf({ ...stated, kind })).toBeNull();
  });

  test('the place’s own shares are asked besides the law’s, and never instead of them', () => {
    const general = NATIONAL_2021.thresholds.GENERAL;
    const heads = (numerator: number) => ({
      ...NATIONAL_2021.thresholds,
      GENERAL: {
        ...general,
        participation: {
          ...general.participation,
          heads: { ...general.participation.heads, numerator, denominator: 9 },
        },
      },
    });
    expect(faultOf(all, heads(6))).toBeNull();
    expect(faultOf(all, heads(7))).toBe('EXTERNAL_PASSED_BELOW_LAW');
    expect(faultOf({ ...all, participatingHeads: 5, approvingHeads: 5 }, heads(1))).toBe(
      'EXTERNAL_PASSED_BELOW_LAW',
    );
  });

  test.each([
    { approvingArea: 60_001n },
    { approvingHeads: 7 },
    { participatingArea: 90_001n },
    { participatingHeads: 10 },
    { approvingArea: -1n },
    { approvingHeads: -1 },
    { totalArea: 0n, participatingArea: 0n, approvingArea: 0n },
    { totalHeads: 0, participatingHeads: 0, approvingHeads: 0 },
  ])('EXTERNAL_FIGURES_UNSOUND: %j', (more) => {
    expect(faultOf(more)).toBe('EXTERNAL_FIGURES_UNSOUND');
  });

  test.each(['FUND_RAISING', 'REBUILDING', 'COMMON_PARTS_USE'] as const)(
    'EXTERNAL_CLASS_BELOW_LAW: %s is a major matter',
    (kind) => {
      expect(faultOf({ kind })).toBe('EXTERNAL_CLASS_BELOW_LAW');
      const major = { participatingArea: 60_000n, approvingArea: 45_000n, approvingHeads: 5 };
      expect(faultOf({ ...major, kind, class: 'MAJOR' })).toBeNull();
    },
  );

  test('evidence is known by a hash and found at an address', () => {
    expect(['a'.repeat(64), 'A'.repeat(64), 'a'.repeat(63), `${'a'.repeat(64)}\n`].map(isSha256)).toEqual([
      true,
      false,
      false,
      false,
    ]);
    const addresses = [
      'https://example.org/votes/17',
      'http://example.org',
      'https://user:word@example.org',
      'javascript:alert(1)',
      'file:///etc/passwd',
      'no address',
      `https://example.org/${'a'.repeat(2000)}`,
    ];
    expect(addresses.filter(isWebAddress)).toEqual(addresses.slice(0, 2));
  });
});
