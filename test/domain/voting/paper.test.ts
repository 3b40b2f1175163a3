import { type Contender, prevails } from '../../../services/voting/domain/duplicates';
import {
  agree,
  decidePaper,
  PAPER_ACTS,
  PAPER_STATES,
  type PaperAct,
  type PaperState,
} from '../../../services/voting/domain/paper';
import { leftToAnother } from '../../../services/voting/domain/paper-acts';
import { confirmReturn, isDatedBack } from '../../../services/voting/domain/paper-return';

const MATRIX: Readonly<Record<PaperState, Readonly<Record<PaperAct, string>>>> = {
  ISSUED: {
    deliverPaperBallot: '→ DELIVERED',
    returnPaperBallot: 'PAPER_NOT_DELIVERED',
    attachEvidence: 'PAPER_NOT_RETURNED',
    enterPaperBallot: 'PAPER_NOT_RETURNED',
    checkPaperBallot: 'PAPER_NOT_RETURNED',
    rejectPaperReturn: 'PAPER_NOT_RETURNED',
    declarePaperLost: '→ LOST',
  },
  DELIVERED: {
    deliverPaperBallot: 'PAPER_DELIVERED',
    returnPaperBallot: '→ RETURNED',
    attachEvidence: 'PAPER_NOT_RETURNED',
    enterPaperBallot: 'PAPER_NOT_RETURNED',
    checkPaperBallot: 'PAPER_NOT_RETURNED',
    rejectPaperReturn: 'PAPER_NOT_RETURNED',
    declarePaperLost: '→ LOST',
  },
  RETURNED: {
    deliverPaperBallot: 'PAPER_DELIVERED',
    returnPaperBallot: 'PAPER_RETURNED',
    attachEvidence: '→ RETURNED',
    enterPaperBallot: '→ ENTERED',
    checkPaperBallot: 'PAPER_NOT_ENTERED',
    rejectPaperReturn: '→ DELIVERED',
    declarePaperLost: 'PAPER_RETURNED',
  },
  ENTERED: {
    deliverPaperBallot: 'PAPER_DELIVERED',
    returnPaperBallot: 'PAPER_RETURNED',
    attachEvidence: '→ ENTERED',
    enterPaperBallot: '→ ENTERED',
    checkPaperBallot: '→ CHECKED',
    rejectPaperReturn: '→ DELIVERED',
    declarePaperLost: 'PAPER_RETURNED',
  },
  CHECKED: {
    deliverPaperBallot: 'PAPER_DELIVERED',
    returnPaperBallot: 'PAPER_RETURNED',
    attachEvidence: 'PAPER_CHECKED',
    enterPaperBallot: 'PAPER_CHECKED',
    checkPaperBallot: 'PAPER_CHECKED',
    rejectPaperReturn: 'PAPER_CHECKED',
    declarePaperLost: 'PAPER_CHECKED',
  },
  LOST: {
    deliverPaperBallot: 'PAPER_LOST',
    returnPaperBallot: 'PAPER_LOST',
    attachEvidence: 'PAPER_LOST',
    enterPaperBallot: 'PAPER_LOST',
    checkPaperBallot: 'PAPER_LOST',
    rejectPaperReturn: 'PAPER_LOST',
    declarePaperLost: 'PAPER_LOST',
  },
};

test.each(PAPER_STATES.flatMap((state) => PAPER_ACTS.map((act) => [state, act] as const)))(
  'V6: paper %s × %s',
  (state, act) => {
    const decided = decidePaper(state, act);
    expect(decided.ok ? `→ ${decided.value}` : decided.error).toBe(MATRIX[state][act]);
  },
);

describe('V6: a return that one person dates back', () => {
  const at = (hour: number) => new Date(Date.UTC(2026, 10, 22, hour));

  test.each([
    ['as it happens', at(3), false],
    ['an hour later', at(4), true],
    ['at a time that was not written down', null, true],
  ] as const)('recorded %s', (_when, recordedAt, datedBack) => {
    const recorded = { returnedAt: at(3), recordedAt };
    expect(isDatedBack(recorded)).toBe(datedBack);
    expect(confirmReturn(recorded, null)).toBe(datedBack ? 'PAPER_RETURN_UNCONFIRMED' : null);
    expect(confirmReturn(recorded, at(3))).toBeNull();
    for (const other of [at(2), new Date(at(3).getTime() + 1)])
      expect(confirmReturn(recorded, other)).toBe('PAPER_RETURN_DIFFERS');
  });
});

describe('V6: what one person recorded of a paper, another confirms or undoes', () => {
  const at = new Date(Date.UTC(2026, 10, 22, 3));
  const paper = {
    delivered_by: '甲',
    returned_at: at,
    return_recorded_at: at,
    returned_by: '乙',
    entered_by: '丙',
  };
  const silent = { nonResponse: 'FOLLOW_MAJORITY' } as const;
  const left = (
    act: PaperAct,
    person: string,
    more = {},
    profile: Parameters<typeof leftToAnother>[3] = silent,
  ) => leftToAnother({ ...paper, ...more }, act, person, profile);

  test.each(['FOLLOW_MAJORITY', 'ABSTAIN', 'NOT_PARTICIPATED'] as const)(
    'where silence is %s',
    (nonResponse) => {
      const counted = nonResponse !== 'NOT_PARTICIPATED';
      expect(left('declarePaperLost', '甲', {}, { nonResponse })).toBe(counted ? 'PAPER_LOSS_OWN' : null);
      expect(left('declarePaperLost', '乙', {}, { nonResponse })).toBeNull();
      expect(left('declarePaperLost', '甲', { delivered_by: null }, { nonResponse })).toBeNull();
    },
  );

  test('a reading, and a return: one that was dated back by whoever checks too', () => {
    expect(left('checkPaperBallot', '丙')).toBe('PAPER_CHECKER_SAME');
    expect(left('checkPaperBallot', '乙')).toBeNull();
    const datedBack = { return_recorded_at: new Date(at.getTime() + 1) };
    expect(left('checkPaperBallot', '乙', datedBack)).toBe('PAPER_RETURN_OWN');
    expect(left('rejectPaperReturn', '乙')).toBe('PAPER_RETURN_OWN');
    for (const act of PAPER_ACTS) expect(left(act, '丁', datedBack)).toBeNull();
  });
});

describe('V6: which of two ballots counts', () => {
  const at = (channel: Contender['channel'], hour: number, valid = true): Contender => ({
    channel,
    receivedAt: new Date(Date.UTC(2026, 10, 22, hour)),
    valid,
  });
  const early = { online: at('ONLINE', 1), paper: at('PAPER', 1) };
  const late = { online: at('ONLINE', 2), paper: at('PAPER', 2) };

  test.each([
    ['FIRST_VALID_WINS', late.online, early.paper, false],
    ['FIRST_VALID_WINS', early.paper, late.online, true],
    ['FIRST_VALID_WINS', early.paper, early.online, false],
    ['FIRST_VALID_WINS', early.online, late.online, false],
    ['ONLINE_PREVAILS', late.online, early.paper, true],
    ['ONLINE_PREVAILS', early.paper, late.online, false],
    ['ONLINE_PREVAILS', late.online, early.online, false],
    ['PAPER_PREVAILS', late.paper, early.online, true],
    ['PAPER_PREVAILS', late.online, early.paper, false],
    ['PAPER_PREVAILS', late.paper, early.paper, false],
  ] as const)('%s, %j after %j: %s', (policy, coming, standing, wins) => {
    expect(prevails(policy, coming, standing)).toBe(wins);
  });

  test('what is valid prevails over what is not, by every policy and whenever it came', () => {
    for (const policy of ['FIRST_VALID_WINS', 'ONLINE_PREVAILS', 'PAPER_PREVAILS'] as const) {
      const invalid = { ...early.paper, valid: false };
      expect([prevails(policy, late.online, invalid), prevails(policy, invalid, late.online)]).toEqual([
        true,
        false,
      ]);
    }
  });

  test('of two of which neither prevails both ways: the order of counting decides nothing', () => {
    const all = [early.online, early.paper, late.online, late.paper, { ...late.paper, valid: false }];
    for (const policy of ['FIRST_VALID_WINS', 'ONLINE_PREVAILS', 'PAPER_PREVAILS'] as const)
      for (const a of all)
        for (const b of all) expect(prevails(policy, a, b) && prevails(policy, b, a)).toBe(false);
  });
});

test('V6: two readings agree when each matter says the same, in any order', () => {
  const first = [
    { matterId: 'm1', choice: 'YES' },
    { matterId: 'm2', choice: 'INVALID' },
  ] as const;
  expect(agree(first, [...first].reverse())).toBe(true);
  expect(agree(first, [first[0], { matterId: 'm2', choice: 'NO' }])).toBe(false);
  expect(agree(first, [first[0]])).toBe(false);
  expect(agree(first, [first[0], { matterId: 'm3', choice: 'INVALID' }])).toBe(false);
});
