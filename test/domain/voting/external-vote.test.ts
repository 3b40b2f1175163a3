import {
  decideExternalVote,
  EXTERNAL_VOTE_ACTS,
  EXTERNAL_VOTE_STATES,
  EXTERNAL_VOTE_STEPS,
  externalMatterFault,
  isSha256,
  isWebAddress,
} from '../../../services/voting/domain/external-vote';

describe('V16: an external vote', () => {
  test('every state × act × person is decided, and each is met', () => {
    const met = EXTERNAL_VOTE_STATES.flatMap((state) =>
      EXTERNAL_VOTE_ACTS.flatMap((act) =>
        ['recorder', 'second'].map((person) => {
          const decided = decideExternalVote({ state, recordedBy: 'recorder' }, act, person);
          return `${state} ${act} ${person} ${decided.ok ? decided.value : decided.error}`;
        }),
      ),
    );
    expect(met).toEqual([
      'RECORDED confirmExternalVote recorder EXTERNAL_VOTE_OWN',
      'RECORDED confirmExternalVote second CONFIRMED',
      'RECORDED rejectExternalVote recorder REJECTED',
      'RECORDED rejectExternalVote second REJECTED',
      'CONFIRMED confirmExternalVote recorder EXTERNAL_VOTE_IS_CONFIRMED',
      'CONFIRMED confirmExternalVote second EXTERNAL_VOTE_IS_CONFIRMED',
      'CONFIRMED rejectExternalVote recorder REJECTED',
      'CONFIRMED rejectExternalVote second REJECTED',
      'REJECTED confirmExternalVote recorder EXTERNAL_VOTE_IS_REJECTED',
      'REJECTED confirmExternalVote second EXTERNAL_VOTE_IS_REJECTED',
      'REJECTED rejectExternalVote recorder EXTERNAL_VOTE_IS_REJECTED',
      'REJECTED rejectExternalVote second EXTERNAL_VOTE_IS_REJECTED',
    ]);
    expect(Object.keys(EXTERNAL_VOTE_STEPS)).toEqual([...EXTERNAL_VOTE_STATES]);
  });

  const stated = {
    kind: 'FUND_USE',
    class: 'GENERAL',
    totalArea: 90_000n,
    totalHeads: 9,
    participatingArea: 60_000n,
    participatingHeads: 6,
    approvingArea: 40_000n,
    approvingHeads: 4,
  } as const;

  test('figures that can be are taken as they are stated, whatever they would come to here', () => {
    expect(externalMatterFault(stated)).toBeNull();
    expect(externalMatterFault({ ...stated, participatingArea: 0n, approvingArea: 0n })).toBeNull();
    expect(externalMatterFault({ ...stated, class: 'MAJOR' })).toBeNull();
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
    expect(externalMatterFault({ ...stated, ...more })).toBe('EXTERNAL_FIGURES_UNSOUND');
  });

  test.each(['FUND_RAISING', 'REBUILDING', 'COMMON_PARTS_USE'] as const)(
    'EXTERNAL_CLASS_BELOW_LAW: %s is a major matter',
    (kind) => {
      expect(externalMatterFault({ ...stated, kind })).toBe('EXTERNAL_CLASS_BELOW_LAW');
      expect(externalMatterFault({ ...stated, kind, class: 'MAJOR' })).toBeNull();
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
