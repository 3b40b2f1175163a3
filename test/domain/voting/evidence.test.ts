import {
  type EvidenceSeen,
  evidenceOfEnded,
  isEvidenceAtHand,
  mayAnnounce,
} from '../../../services/voting/domain/evidence';
import { EXTERNAL_VOTE_STATES } from '../../../services/voting/domain/external-vote';

const [A, B] = ['a'.repeat(64), 'b'.repeat(64)];
const STATES = [null, 'RESERVED', 'STORED', 'EXPIRED'] as const;
const seen = (state: (typeof STATES)[number]): EvidenceSeen | null => (state === null ? null : { state });

describe('V6: whether another file may come', () => {
  test.each(STATES)('no hash is recorded yet, the last one is %s: always', (state) => {
    expect(mayAnnounce(null, seen(state), B)).toBeNull();
  });

  test.each([
    [null, A, null],
    [null, B, 'EVIDENCE_DIFFERS'],
    ['RESERVED', A, null],
    ['RESERVED', B, 'EVIDENCE_DIFFERS'],
    ['EXPIRED', A, null],
    ['STORED', A, 'EVIDENCE_STORED'],
    ['STORED', B, 'EVIDENCE_STORED'],
  ] as const)('its hash is recorded, the last one is %s', (state, sha256, expected) => {
    expect(mayAnnounce(A, seen(state), sha256)).toBe(expected);
  });
});

test.each([
  [null, null, false],
  [null, 'https://votes.invalid', true],
  ['RESERVED', 'https://votes.invalid', false],
  ['EXPIRED', 'https://votes.invalid', true],
  ['EXPIRED', null, false],
  ['STORED', null, true],
] as const)('V16: what the second person looks at: file %s, address %s', (state, url, expected) => {
  expect(isEvidenceAtHand(seen(state), url)).toBe(expected);
});

test('V16: evidence is added to what stands, or waits to', () => {
  expect(EXTERNAL_VOTE_STATES.map((state) => evidenceOfEnded(state))).toEqual([
    null,
    null,
    'EXTERNAL_VOTE_IS_REJECTED',
    null,
    'EXTERNAL_VOTE_IS_VOIDED',
  ]);
});
